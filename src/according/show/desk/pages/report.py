"""A report with its claims marked in the text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from according.errors import NotInLedgerError
from according.ledger import ClaimFilter, KeptClaim
from according.model import Block, Report, Span
from according.show.desk.answering import answered
from according.show.desk.desk import desk_of
from according.show.desk.rendering import page, say_of
from according.show.desk.wordings import said
from according.show.views import ReportView, marks, report_view, told_fields
from according.show.wording import Say, day, marked, response_words

__all__ = ["archived", "claim", "report"]

LINES = re.compile(r"[^\n]*\S[^\n]*")
# What the fields of a claim are called where the codebook's word alone says little; those that hold
# days, and those that hold words of the codebook.
NAMES = {"and": marked("checked")}
DAYS = frozenset((marked("as of"), marked("since")))
CLOSED = frozenset((marked("measure"), marked("status"), marked("scope"), "and"))


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph.

    Attributes:
        text: its characters.
        numbers: the claims that it is the figure of, from 1; none for words between them.
        told: what those claim, for those who point at it.
    """

    text: str
    numbers: tuple[int, ...] = ()
    told: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a report, cut where figures stand."""

    kind: str
    pieces: tuple[Piece, ...]


async def report(request: Request) -> Response:
    """Show a report; one named by the first digits of its id is sent on to the whole id."""
    ledger = desk_of(request).ledger
    name = request.path_params["id"]

    def made() -> Response:
        kept = ledger.report(name)
        whole = kept.report.id
        if whole != name:
            return RedirectResponse(f"/reports/{whole}", status_code=301)
        known = ledger.claims(ClaimFilter(report=whole))
        reviews = {one.claim.id: one.review for one in known if one.review}
        view = report_view(kept.report, kept.findings, reviews)
        found = list(marks(view.claims))
        return page(
            request,
            "report.html",
            report=view.report,
            blocks=paragraphs(view, found, say_of(request)),
            claims=view.claims,
            anchors={number: numbers[0] for _, numbers in found for number in numbers},
            fields=[fields(one, say_of(request)) for one in view.claims],
            responses=view.responses,
            response_words=response_words,
            answers=ledger.conclusions.answered_by([one.claim.id for one in view.claims]),
        )

    return await answered(request, made)


def fields(kept: KeptClaim, say: Say) -> list[tuple[str, str]]:
    """Give the fields of a claim that say something, with the names that people read."""
    given = []
    for name, told in told_fields(kept.claim):
        value, quote, words = told.partition(" (“")
        if name in DAYS:
            value = day(value, say)
        elif name in CLOSED or (not kept.claim.claimant and name == "claimant"):
            value = say(value)
        given.append((NAMES.get(name, name), value + quote + words))
    return given


def paragraphs(
    view: ReportView, found: Sequence[tuple[Span, list[int]]], say: Say
) -> list[Paragraph]:
    """Cut a report's text into paragraphs, and those where figures stand."""
    return [
        Paragraph(str(block.kind), tuple(pieces(view, block, found, say)))
        for block in blocks(view.report)
    ]


def blocks(told: Report) -> Sequence[Block]:
    """Give a report's paragraphs: as it was read, else one a line."""
    return told.blocks or [Block(line.start(), line.end()) for line in LINES.finditer(told.text)]


def pieces(
    view: ReportView, block: Block, found: Sequence[tuple[Span, list[int]]], say: Say
) -> list[Piece]:
    """Cut a paragraph where figures stand."""
    text, at, cut = view.report.text, block.start, []
    for figure, numbers in found:
        if not at <= figure.start < block.end:
            continue
        cut.append(Piece(text[at : figure.start]))
        cut.append(Piece(figure.text, tuple(numbers), told(view.claims, numbers, say)))
        at = figure.end
    return [one for one in [*cut, Piece(text[at : max(at, block.end)])] if one.text]


def told(claims: Sequence[KeptClaim], numbers: Sequence[int], say: Say) -> str:
    """Say what the claims of one figure say."""
    return "; ".join(
        f"{one.claimant.text if one.claimant else say(marked('the report itself'))}: "
        f"{said(one.low, one.high, one.bound, say)} {one.subject.text} {say(str(one.measure))}"
        for one in (claims[number - 1].claim for number in numbers)
    )


async def claim(request: Request) -> Response:
    """Send a claim's address on to the place where it stands."""
    name = request.path_params["id"]
    ledger = desk_of(request).ledger
    found = ledger.conclusions.evidence([name])
    if name not in found:
        raise NotInLedgerError(ledger.name, f"no claim {name!r}")
    return RedirectResponse(f"/reports/{found[name].claim.report_id}#claim-{name}", status_code=302)


async def archived(request: Request) -> Response:
    """Give the bytes of the page that a report was read from, to be kept and not to be shown.

    Whatever the page was, a browser is told that these are bytes to be saved: a page of a stranger
    is never run under our address.
    """
    ledger = desk_of(request).ledger
    kept = ledger.report(request.path_params["id"]).report
    if not kept.raw_hash:
        raise NotInLedgerError(ledger.name, f"no page was kept of report {kept.id}")
    return Response(
        ledger.page(kept.raw_hash),
        media_type="application/octet-stream",
        headers={
            "content-disposition": f'attachment; filename="{kept.id}.page"',
            "content-security-policy": "default-src 'none'; sandbox",
            "cache-control": "private, max-age=86400, immutable",
        },
    )
