"""Lists with filters: questions, contradictions, revisions, silences, situations, claimants."""

from collections.abc import Callable, Sequence

from starlette.requests import Request
from starlette.responses import Response

from according.ledger import Ledger, Listed, Place
from according.ledger.conclusions import (
    ConclusionFilter,
    Order,
    QuestionFilter,
    RevisionKind,
    SilenceKind,
)
from according.model import Measure
from according.show.desk.answering import answered
from according.show.desk.desk import desk_of
from according.show.desk.pages.turning import Field, asked, filled, following, turned
from according.show.desk.rendering import page
from according.show.wording import marked

__all__ = ["LISTS", "conclusion_filter", "listed", "question_filter"]

# The rows of a page.
ROWS = 50
Asking = Callable[[Ledger, Request, Place], Sequence[Listed]]
PERIOD = (Field("since", marked("Since"), "date"), Field("until", marked("Until"), "date"))
OF_ANY = (
    Field("question", marked("Question's id")),
    Field("situation", marked("War or disaster")),
    Field("actor", marked("Claimant or party")),
)


def question_filter(request: Request, after: Place) -> QuestionFilter:
    """Give which questions are asked for."""
    names = ("words", "measure", "subject", "side", "place", "situation", "actor")
    order = asked(request, "order")
    return QuestionFilter(
        **{name: asked(request, name) for name in (*names, "since", "until")},
        contradicted=asked(request, "contradicted") in ("yes", "true"),
        order=Order(order) if order in list(Order) else Order.CHANGED,
        limit=ROWS + 1,
        after=after,
    )


def conclusion_filter(request: Request, after: Place) -> ConclusionFilter:
    """Give which contradictions, revisions or silences are asked for."""
    names = ("question", "situation", "actor", "kind", "since", "until")
    return ConclusionFilter(
        **{name: asked(request, name) for name in names},
        limit=ROWS + 1,
        after=after,
    )


def questions(ledger: Ledger, request: Request, after: Place) -> Sequence[Listed]:
    """Give a page of questions and one more."""
    return ledger.conclusions.questions(question_filter(request, after))


def contradictions(ledger: Ledger, request: Request, after: Place) -> Sequence[Listed]:
    """Give a page of contradictions and one more."""
    return ledger.conclusions.contradictions(conclusion_filter(request, after))


def revisions(ledger: Ledger, request: Request, after: Place) -> Sequence[Listed]:
    """Give a page of revisions and one more."""
    return ledger.conclusions.revisions(conclusion_filter(request, after))


def silences(ledger: Ledger, request: Request, after: Place) -> Sequence[Listed]:
    """Give a page of silences and one more."""
    return ledger.conclusions.silences(conclusion_filter(request, after))


def situations(ledger: Ledger, _: Request, after: Place) -> Sequence[Listed]:
    """Give a page of wars and disasters and one more."""
    return ledger.conclusions.situations(after=after, limit=ROWS + 1)


def claimants(ledger: Ledger, request: Request, after: Place) -> Sequence[Listed]:
    """Give a page of claimants and one more."""
    words = asked(request, "words")
    return ledger.conclusions.actors(words, after=after, limit=ROWS + 1)


def reports(ledger: Ledger, request: Request, after: Place) -> Sequence[Listed]:
    """Give a page of reports and one more."""
    said = {name: asked(request, name) for name in ("text", "publisher")}
    return ledger.reports(**said, limit=ROWS + 1, after=after)


MEASURES = Field("measure", marked("What happened"), choices=tuple(map(str, Measure)))
LISTS: dict[str, tuple[str, str, tuple[Field, ...], Asking]] = {
    "questions": (
        marked("Questions"),
        marked("What the ledger holds claims about, with the range of what claimants said last."),
        (
            Field("words", marked("Words")),
            MEASURES,
            Field("subject", marked("Who or what")),
            Field("side", marked("Whose")),
            Field("place", marked("Place")),
            Field("situation", marked("War or disaster")),
            Field("actor", marked("Claimant")),
            *PERIOD,
            Field("contradicted", marked("Contradicted"), choices=("yes",)),
            Field("order", marked("Order"), choices=tuple(map(str, Order))),
        ),
        questions,
    ),
    "contradictions": (
        marked("Cannot both hold"),
        marked("Claims on one question, for the same days, that no number fits both of."),
        (*OF_ANY, *PERIOD),
        contradictions,
    ),
    "revisions": (
        marked("Revised"),
        marked("Where a claimant restated a figure."),
        (*OF_ANY, Field("kind", marked("Kind"), choices=tuple(map(str, RevisionKind))), *PERIOD),
        revisions,
    ),
    "silences": (
        marked("Silent"),
        marked("Who answered nothing, never reported where others did, or stopped. Never a zero."),
        (*OF_ANY, Field("kind", marked("Kind"), choices=tuple(map(str, SilenceKind))), *PERIOD),
        silences,
    ),
    "situations": (
        marked("Wars and disasters"),
        marked("What claims belong to, those with most claims first."),
        (),
        situations,
    ),
    "claimants": (
        marked("Claimants"),
        marked("Who says so, those who say most first."),
        (Field("words", marked("Words")),),
        claimants,
    ),
    "reports": (
        marked("Reports"),
        marked("What was read, by day."),
        (Field("text", marked("Words in the text")), Field("publisher", marked("Publisher"))),
        reports,
    ),
}


def listed(kind: str) -> Callable[[Request], object]:
    """Give the page of a list."""
    heading, standfirst, fields, asking = LISTS[kind]

    async def shown(request: Request) -> Response:
        ledger = desk_of(request).ledger

        def made() -> Response:
            turn = turned(request)
            found = asking(ledger, request, turn.place)
            return page(
                request,
                "listed.html",
                kind=kind,
                heading=heading,
                standfirst=standfirst,
                fields=filled(request, fields),
                found=found[:ROWS],
                turn=following(request, turn, found, ROWS),
                asked=request.url.query,
                export=kind not in ("situations", "reports"),
            )

        return await answered(request, made)

    return shown
