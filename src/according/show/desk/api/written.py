"""Answers written as JSON."""

from collections.abc import Mapping

import orjson
from starlette.responses import Response

from according.show.exports import json_line

__all__ = ["Written", "as_json", "written"]

Written = orjson.Fragment
JSON = "application/json"


def as_json(said: Mapping[str, object]) -> Response:
    """Give an answer as JSON; its parts may be written already."""
    return Response(bytes_of(said), media_type=JSON)


def written(said: Mapping[str, object]) -> Written:
    """Give a part of answers, written once for all of them."""
    return orjson.Fragment(bytes_of(said))


def bytes_of(said: Mapping[str, object]) -> bytes:
    """Write what is said as JSON."""
    try:
        return orjson.dumps(said)
    except TypeError:
        # Lone surrogates of a broken page, which orjson does not write.
        return json_line(said)
