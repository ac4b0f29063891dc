"""Answers written as JSON."""

from collections.abc import Mapping

import orjson
from starlette.responses import Response

from according.show.exports import json_line

__all__ = ["as_json"]

JSON = "application/json"


def as_json(said: Mapping[str, object]) -> Response:
    """Give an answer as JSON."""
    try:
        body = orjson.dumps(said)
    except TypeError:
        # Lone surrogates of a broken page, which orjson does not write.
        body = json_line(said)
    return Response(body, media_type=JSON)
