"""Search over questions, claimants and reports; and how to read it all."""

from starlette.requests import Request
from starlette.responses import Response

from according.ledger.conclusions import QuestionFilter
from according.model import Bound
from according.show.desk.answering import answered, slowly_answered
from according.show.desk.desk import desk_of
from according.show.desk.pages.turning import asked
from according.show.desk.rendering import page
from according.show.drawing import KEYS, bars_svg, key_svg
from according.show.wording import marked

__all__ = ["reading", "search"]

QUESTIONS, OTHERS = 20, 12
# Bars as they stand beside figures, and what they mean.
BARS = tuple(
    (bars_svg(low, high, bound, top=12_000, colour=0), told)
    for low, high, bound, told in (
        (9_000, 9_000, Bound.EXACT, marked("“9,000”: a number")),
        (9_000, 9_000, Bound.ABOUT, marked("“about 9,000”: a wave, for it is near that number")),
        (9_000, None, Bound.AT_LEAST, marked("“at least 9,000”: an arrow, for it may be more")),
        (5_000, 11_000, Bound.RANGE, marked("“5,000 to 11,000”: pale where it may end")),
        (None, 9_000, Bound.AT_MOST, marked("“up to 9,000”: pale throughout, for it may be none")),
    )
)


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

    def made() -> Response:
        marks = [(key_svg(kind), told) for kind, told in KEYS.items()]
        return page(request, "reading.html", bars=BARS, marks=marks)

    return await answered(request, made)
