"""Answering calls: checked, paged, and as JSON."""

import base64
import binascii
import hashlib
import json

from starlette.requests import Request
from starlette.responses import Response

from according.errors import ValueFormError
from according.show.desk.answering import answered
from according.show.desk.api.calls import Call, List
from according.show.desk.api.describing import described
from according.show.desk.api.parameters import Given, given_of
from according.show.desk.api.written import as_json
from according.show.desk.desk import desk_of, origin

__all__ = ["call_answer", "description", "list_answer"]

# How far a list can be paged; whoever needs all of it takes a download.
FURTHEST = 1_000_000


async def list_answer(request: Request, one: List) -> Response:
    """Answer a call for rows."""
    ledger = desk_of(request).ledger
    given = given_of(request.query_params, request.path_params, one.parameters)

    def made() -> Response:
        offset = offset_of(given, one)
        rows = one.make(ledger, given, given.limit + 1, offset)
        more = len(rows) > given.limit
        following = cursor(given, one, offset + given.limit) if more else None
        return as_json({"rows": rows[: given.limit], "next": following})

    return await answered(request, made)


async def call_answer(request: Request, one: Call) -> Response:
    """Answer a call for one thing."""
    ledger = desk_of(request).ledger
    given = given_of(request.query_params, request.path_params, one.parameters)
    if any(asked.name == "q" for asked in one.parameters) and given.text("q") is None:
        raise ValueFormError("q: words to search for are needed")
    return await answered(request, lambda: as_json(one.make(ledger, given)))


async def description(request: Request) -> Response:
    """Give the OpenAPI description."""
    base = origin(request)
    return await answered(request, lambda: as_json(described(base)))


def filters(given: Given, one: List) -> str:
    """Give a short hash of what a list was asked with, its page aside."""
    told = {k: v for k, v in given.values.items() if k not in ("cursor", "limit")}
    said = json.dumps([one.path, told], sort_keys=True)
    return hashlib.blake2b(said.encode(), digest_size=6).hexdigest()


def cursor(given: Given, one: List, offset: int) -> str:
    """Give where to go on, in a form that nobody should look into."""
    return base64.urlsafe_b64encode(f"{filters(given, one)}.{offset}".encode()).decode().rstrip("=")


def offset_of(given: Given, one: List) -> int:
    """Give how many rows stand before the page asked for.

    Raises:
        ValueFormError: the cursor is none, or of another list.
    """
    said = given.text("cursor")
    if said is None:
        return 0
    try:
        told = base64.urlsafe_b64decode(said + "=" * (-len(said) % 4)).decode("ascii")
    except (binascii.Error, ValueError) as error:
        raise ValueFormError("cursor: this is none that was given") from error
    mark, _, offset = told.partition(".")
    if mark != filters(given, one) or not offset.isdigit() or int(offset) > FURTHEST:
        raise ValueFormError("cursor: this is none of this list with these filters")
    return int(offset)
