"""A question: who says what, side by side and by day."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from according.ledger import Ledger
from according.ledger.conclusions import AsOf, PlacedClaim, Revising, Timeline
from according.show.desk.answering import answered
from according.show.desk.desk import desk_of, origin
from according.show.desk.pages.beside import side_by_side
from according.show.desk.pages.turning import asked
from according.show.desk.rendering import page
from according.show.desk.wordings import claim_path
from according.show.drawing import Look, timeline_svg

__all__ = ["question"]

ROWS, REVISIONS, TABLE = 24, 12, 60
# For desks and for phones; a page shows one of them.
SIZES = (("wide", 1080, 440, 240), ("narrow", 380, 330, 90))


async def question(request: Request) -> Response:
    """Show a question; one named by the first digits of its id is sent on to the whole id."""
    ledger = desk_of(request).ledger
    name = request.path_params["id"]

    def made() -> Response:
        whole = ledger.conclusions.question(name).question.id
        if whole != name:
            return RedirectResponse(f"/questions/{whole}", status_code=301)
        return shown(request, ledger, whole)

    return await answered(request, made)


def shown(request: Request, ledger: Ledger, name: str) -> Response:
    """Make the page of a question."""
    conclusions = ledger.conclusions
    chosen, day = asked(request, "day"), asked(request, "asof")
    asof = AsOf(day) if day else None
    compared, timeline = conclusions.in_full(name, day=chosen, asof=asof)
    log = request.query_params.get("scale") == "log"
    rows = figures(timeline)
    return page(
        request,
        "question.html",
        found=timeline,
        drawings=drawn(timeline, log=log) if any(claim.day for _, claim in rows) else {},
        log=log,
        table=rows[-TABLE:][::-1],
        table_left=len(rows) > TABLE,
        revisions=revisions(timeline),
        chosen=chosen,
        asof=day,
        origin=origin(request),
        **side_by_side(ledger, compared, ROWS, [line.actor.id for line in timeline.series]),
    )


def revisions(found: Timeline) -> list[Revising]:
    """Give the last revisions of a question, the last first."""
    return sorted(found.revisions, key=lambda one: one.revision.day, reverse=True)[:REVISIONS]


def figures(found: Timeline) -> list[tuple[str, PlacedClaim]]:
    """Give everything that is said on a question, by day."""
    rows = [
        (line.actor.name, claim)
        for line in found.series
        for claim in (*(point.claim for point in line.series.points), *line.series.apart)
    ]
    return sorted(rows, key=lambda row: (row[1].day, row[0], row[1].claim_id))


def drawn(found: Timeline, *, log: bool) -> dict[str, str]:
    """Give the timeline drawn wide and narrow; some figure must have a day."""
    return {
        kind: timeline_svg(
            found, Look(width, height, log=log, titled=False, marks=marks, link=claim_path)
        )
        for kind, width, height, marks in SIZES
    }
