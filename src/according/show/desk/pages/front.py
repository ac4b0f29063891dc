"""The front page: what changed last."""

from starlette.requests import Request
from starlette.responses import Response

from according.ledger.conclusions import QuestionFilter
from according.show.desk.answering import answered
from according.show.desk.desk import desk_of
from according.show.desk.rendering import page

__all__ = ["front"]

SHOWN = 12


async def front(request: Request) -> Response:
    """Show the questions that changed last."""
    ledger = desk_of(request).ledger

    def made() -> Response:
        questions = ledger.conclusions.questions(QuestionFilter(limit=SHOWN))
        return page(request, "front.html", questions=questions)

    return await answered(request, made)
