"""A question: who says what, side by side and by day."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from according.ledger import Ledger
from according.ledger.conclusions import AsOf, PlacedClaim, Question, Revising, Timeline
from according.ledger.identity import Actor
from according.show.desk.answering import answered_head_first
from according.show.desk.desk import desk_of, origin
from according.show.desk.pages.beside import claimants_colours, side_by_side
from according.show.desk.pages.turning import asked, iso, period
from according.show.desk.rendering import page, say_of
from according.show.desk.wordings import claim_path
from according.show.drawing import Look, timeline_svg
from according.show.wording import Say, marked

__all__ = ["question"]

ROWS, REVISIONS, TABLE = 24, 12, 40
# For desks and for phones; a page shows one of them.
SIZES = (("wide", 1080, 440, 240), ("narrow", 380, 330, 90))
# Where the head of the page ends, in its template.
CUT = "<!--cut-->"
# Claimants after the first ones are chosen together.
OTHERS = "others"
SPANS = (
    (marked("the last year"), 365),
    (marked("the last three months"), 91),
    (marked("the last month"), 30),
    (marked("the last week"), 7),
)


async def question(request: Request) -> Response:
    """Show a question; one named by the first digits of its id is sent on to the whole id."""
    ledger = desk_of(request).ledger
    name = request.path_params["id"]

    def found() -> Question:
        return ledger.conclusions.question(name).question

    def head() -> str | Response:
        one = found()
        if one.id != name:
            return whole_address(one)
        period(request)
        past(request)
        top = page(request, "question-top.html", question=one, origin=origin(request))
        return bytes(top.body).decode().partition(CUT)[0]

    def made() -> Response:
        one = found()
        return shown(request, ledger, one) if one.id == name else whole_address(one)

    return await answered_head_first(request, head, made)


def whole_address(found: Question) -> Response:
    """Send a visitor on to a question's own address."""
    return RedirectResponse(f"/questions/{found.id}", status_code=301)


def past(request: Request) -> AsOf | None:
    """Give the past day as which a question is asked for, None for today.

    Raises:
        ValueFormError: it is no day; nor may the day of comparison be none.
    """
    iso("day", asked(request, "day"))
    day = asked(request, "asof")
    return AsOf(iso("asof", day)) if day else None


def shown(request: Request, ledger: Ledger, found: Question) -> Response:
    """Make the page of a question."""
    conclusions = ledger.conclusions
    chosen, asof = asked(request, "day"), past(request)
    compared, timeline = conclusions.in_full(found.id, day=chosen, asof=asof)
    rows = figures(timeline)
    colours = claimants_colours(ledger, found.id)
    view = view_of(request, timeline, colours)
    return page(
        request,
        "question.html",
        found=timeline,
        drawings=drawn(timeline, view, say_of(request))
        if any(claim.day for _, claim in rows)
        else {},
        view=view,
        table=rows[-TABLE:][::-1],
        table_left=len(rows) > TABLE,
        revisions=revisions(timeline),
        chosen=chosen,
        asof=asof.day if asof else None,
        question=found,
        origin=origin(request),
        **side_by_side(ledger, compared, ROWS, colours),
    )


def revisions(found: Timeline) -> list[Revising]:
    """Give the last revisions of a question, the last first."""
    return sorted(found.revisions, key=lambda one: one.revision.day, reverse=True)[:REVISIONS]


def figures(found: Timeline) -> list[tuple[str, PlacedClaim]]:
    """Give everything that is said on a question, by day."""
    rows = [
        (line.actor.name, claim)
        for line in found.series
        for claim in (*(point.claim for point in line.series.tolls), *line.series.apart)
    ]
    return sorted(rows, key=lambda row: (row[1].day, row[0], row[1].claim_id))


@dataclass(frozen=True, slots=True)
class View:
    """Which part of a timeline is shown, and how.

    Attributes:
        since: ISO day, the first; empty for the first of all.
        until: ISO day, the last; empty for the last of all.
        log: on a logarithmic scale.
        chosen: the ids of the claimants that are shown; None for all.
        named: the claimants that have a colour of their own, who claims most first.
        colours: the numbers of their colours.
        others: how many claimants there are besides.
        spans: periods to go to: a name, its first day.
    """

    since: str
    until: str
    log: bool
    chosen: frozenset[str] | None
    named: list[Actor]
    colours: Mapping[str, int]
    others: int
    spans: list[tuple[str, str]]

    def shows(self, actor: str) -> bool:
        """Tell whether a claimant is shown."""
        return self.chosen is None or actor in self.chosen


def view_of(request: Request, found: Timeline, colours: Mapping[str, int]) -> View:
    """Give which part of a timeline is asked for.

    Raises:
        ValueFormError: a day that is none, or a period that ends before it begins.
    """
    since, until = period(request)
    actors = [line.actor for line in found.series]
    others = [actor.id for actor in actors if actor.id not in colours]
    chosen = set(request.query_params.getlist("who"))
    if OTHERS in chosen:
        chosen |= set(others)
    days = sorted(claim.day for _, claim in figures(found) if claim.day)
    return View(
        since,
        until,
        request.query_params.get("scale") == "log",
        frozenset(chosen) or None,
        [actor for actor in actors if actor.id in colours],
        colours,
        len(others),
        list(spans(days)),
    )


def spans(days: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the periods up to the last figure that are worth going to."""
    if not days:
        return
    first, last = date.fromisoformat(days[0]), date.fromisoformat(days[-1])
    for name, length in SPANS:
        if (last - first).days > length * 3 // 2:
            yield name, (last - timedelta(days=length)).isoformat()


def drawn(found: Timeline, view: View, say: Say) -> dict[str, str]:
    """Give the timeline drawn wide and narrow; some figure must have a day."""
    look = Look(
        log=view.log,
        titled=False,
        link=claim_path,
        say=say,
        since=view.since,
        until=view.until,
        only=view.chosen,
        colours=view.colours,
    )
    return {
        kind: timeline_svg(found, replace(look, width=width, height=height, marks=marks))
        for kind, width, height, marks in SIZES
    }
