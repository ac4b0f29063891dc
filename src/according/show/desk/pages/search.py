"""Search over questions, claimants and reports; and how to read it all."""

from starlette.requests import Request
from starlette.responses import Response

from according.ledger.conclusions import QuestionFilter
from according.show.desk.answering import answered, slowly_answered
from according.show.desk.desk import desk_of
from according.show.desk.pages.turning import asked
from according.show.desk.rendering import page

__all__ = ["reading", "search"]

QUESTIONS, OTHERS = 20, 12


async def search(request: Request) -> Response:
    """Show what holds the words."""
    ledger = desk_of(request).ledger
    words = asked(request, "q")

    def made() -> Response:
        if words is None:
            return page(request, "search.html", asked="")
        plain = words.replace('"', " ").strip() or None
        conclusions = ledger.conclusions
        return page(
            request,
            "search.html",
            asked=words,
            questions=conclusions.questions(QuestionFilter(words=plain, limit=QUESTIONS)),
            claimants=conclusions.actors(plain, limit=OTHERS) if plain else [],
            reports=ledger.reports(text=words, limit=OTHERS),
        )

    return await slowly_answered(request, made)


async def reading(request: Request) -> Response:
    """Say how to read the site."""
    return await answered(request, lambda: page(request, "reading.html"))
