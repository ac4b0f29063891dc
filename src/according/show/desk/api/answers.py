"""Answering calls: checked, paged, and as JSON."""

from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import Response

from according.errors import ValueFormError
from according.ledger import Listed, Place, place_of
from according.ledger.conclusions import QuestionSummary
from according.show.desk.answering import answered
from according.show.desk.api.calls import Call, List, question_filter
from according.show.desk.api.describing import described
from according.show.desk.api.parameters import Given, given_of
from according.show.desk.api.written import Written, as_json, written
from according.show.desk.cursors import cursor_of, place_in
from according.show.desk.desk import Desk, desk_of, origin
from according.show.views import Row, summary_row

__all__ = ["call_answer", "description", "list_answer"]


async def list_answer(request: Request, one: List) -> Response:
    """Answer a call for rows."""
    desk = desk_of(request)
    given = given_of(request.query_params, request.path_params, one.parameters)
    after = place_in(asked(given, one), given.text("cursor"))
    kept = one.kept and not given.asof

    def made() -> Response:
        rows, last = (kept_page if kept else made_page)(desk, one, given, after)
        following = cursor_of(asked(given, one), place_of(last, given.order)) if last else None
        return as_json({"rows": rows, "next": following})

    return await answered(request, made)


# Rows, and the last of them if there are more.
Page = tuple[Sequence[Row | Written], Listed | None]


def made_page(desk: Desk, one: List, given: Given, after: Place) -> Page:
    """Give a page of a list as the ledger tells it."""
    found = one.find(desk.ledger, given, given.limit + 1, after)
    shown = found[: given.limit]
    return one.tell(desk.ledger, shown), shown[-1] if len(found) > given.limit else None


def kept_page(desk: Desk, _: List, given: Given, after: Place) -> Page:
    """Give a page of questions, each had from the ledger and written once."""
    asked = desk.ledger.conclusions
    numbers = asked.numbers(question_filter(given, given.limit + 1, after))

    def made(missing: list[int]) -> list[tuple[QuestionSummary, Written]]:
        return [(one, written(summary_row(one))) for one in asked.numbered(missing)]

    found = desk.kept.rows(numbers[: given.limit], made)
    more = len(numbers) > given.limit
    return [row for _, row in found], found[-1][0] if more else None


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
