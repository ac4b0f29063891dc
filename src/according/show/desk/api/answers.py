"""Answering calls: checked, paged, and as JSON."""

from starlette.requests import Request
from starlette.responses import Response

from according.errors import ValueFormError
from according.ledger import place_of
from according.show.desk.answering import answered
from according.show.desk.api.calls import Call, List
from according.show.desk.api.describing import described
from according.show.desk.api.parameters import Given, given_of
from according.show.desk.api.written import as_json
from according.show.desk.cursors import cursor_of, place_in
from according.show.desk.desk import desk_of, origin

__all__ = ["call_answer", "description", "list_answer"]


async def list_answer(request: Request, one: List) -> Response:
    """Answer a call for rows."""
    ledger = desk_of(request).ledger
    given = given_of(request.query_params, request.path_params, one.parameters)

    after = place_in(asked(given, one), given.text("cursor"))

    def made() -> Response:
        found = one.find(ledger, given, given.limit + 1, after)
        shown, following = found[: given.limit], None
        if len(found) > given.limit:
            following = cursor_of(asked(given, one), place_of(shown[-1], given.order))
        return as_json({"rows": one.tell(ledger, shown), "next": following})

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


def asked(given: Given, one: List) -> dict[str, object]:
    """Give what a list was asked with, its page aside."""
    told = {k: v for k, v in given.values.items() if k not in ("cursor", "limit")}
    return {"list": one.path, **told}
