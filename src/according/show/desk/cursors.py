"""Cursors: where to go on in a list, in a form that nobody should look into."""

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping

from according.errors import ValueFormError
from according.ledger import Place

__all__ = ["cursor_of", "place_in"]

DIGITS = 12


def cursor_of(asked: Mapping[str, object], place: Place) -> str:
    """Give the cursor that leads on after a place in the list that was asked for so."""
    told = json.dumps([_mark(asked), *place], separators=(",", ":"), ensure_ascii=False)
    return base64.urlsafe_b64encode(told.encode()).decode().rstrip("=")


def place_in(asked: Mapping[str, object], cursor: str | None) -> Place:
    """Give the place after which a list goes on, the empty one without a cursor.

    Raises:
        ValueFormError: the cursor is none, or of a list that was asked for otherwise.
    """
    if not cursor:
        return ()
    try:
        told = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError, RecursionError) as error:
        raise ValueFormError("cursor: this is none that was given") from error
    if not isinstance(told, list) or not told or told[0] != _mark(asked):
        raise ValueFormError("cursor: this is none of this list with these filters")
    place = tuple(told[1:])
    if not place or not all(type(one) in (str, int, float) for one in place):
        raise ValueFormError("cursor: this is none that was given")
    return place


def _mark(asked: Mapping[str, object]) -> str:
    said = json.dumps(asked, sort_keys=True)
    return hashlib.blake2b(said.encode()).hexdigest()[:DIGITS]
