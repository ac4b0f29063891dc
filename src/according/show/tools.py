"""Tools by which assistants ask a ledger, over the Model Context Protocol; they only read."""

import functools
import inspect
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from according.errors import AccordingError, LedgerError, ShowError
from according.ledger import ClaimFilter, Ledger
from according.show.views import Row

if TYPE_CHECKING:
    from mcp.server import MCPServer

__all__ = ["TOOLS", "server_of"]

MOST = 100
SAYS = (
    "Who says how many? Attributed figures from reports about wars, disasters and attacks. Every "
    "figure is its claimant's own: name the claimant with it, keep hedges and 'not verified', and "
    "cite the report's sentence. Never average figures, and never pick one as the true one. A "
    "silence is not a zero; what is listed as not comparable must not be compared."
)


def questions(ledger: Ledger, words: str = "", limit: int = 20) -> Row:
    """List the questions that the ledger holds claims about, with words of their titles.

    Each has an id for the other tools, the range of what claimants said last, and how many
    contradictions, revisions and silences there are.
    """
    from according.ledger.conclusions import QuestionFilter
    from according.show.views import summary_row

    where = QuestionFilter(words=words or None, limit=bounded(limit))
    return {"questions": [summary_row(one) for one in ledger.conclusions.questions(where)]}


def compare(ledger: Ledger, question: str, day: str = "") -> Row:
    """Put the claimants on a question side by side, as of an ISO day or the last one.

    With sentences, hedges, verification, contradictions, silences, and what is not comparable and
    why. The question is an id, or words of its title that fit no other.
    """
    from according.show.views import comparison_row, evidence_of

    found = ledger.conclusions.compare(question, day=day or None)
    rivals = [one.contradiction for one in found.contradictions]
    claims = [row.point.claim for row in found.rows] + [one.claim for one in found.apart]
    claims += [claim for one in rivals for claim in (one.higher, one.lower)]
    return comparison_row(found, evidence_of(ledger, claims))


def timeline(ledger: Ledger, question: str, last: int = MOST) -> Row:
    """Give what each claimant has said on a question, day by day: the last so many rows."""
    from according.show.views import evidence_of, timeline_claims, timeline_rows

    found = ledger.conclusions.timeline(question)
    rows = timeline_rows(found, evidence_of(ledger, timeline_claims(found)))
    rows.sort(key=lambda row: str(row["day"] or ""))
    return {"question": found.question.title, "rows": rows[-bounded(last) :], "of": len(rows)}


def contradictions(ledger: Ledger, question: str = "", limit: int = 20) -> Row:
    """List claims that cannot both hold, with ratio, days and sentences; of one question or all."""
    from according.ledger.conclusions import ConclusionFilter
    from according.show.views import contradiction_row, evidence_of

    where = ConclusionFilter(question=question or None, limit=bounded(limit))
    found = ledger.conclusions.contradictions(where)
    told = [one.contradiction for one in found]
    evidence = evidence_of(ledger, (claim for one in told for claim in (one.higher, one.lower)))
    return {"contradictions": [contradiction_row(one, evidence) for one in found]}


def revisions(ledger: Ledger, question: str = "", limit: int = 20) -> Row:
    """List where a claimant restated a figure: update, correction, fall, reset, basis changed."""
    from according.ledger.conclusions import ConclusionFilter
    from according.show.views import evidence_of, revision_row

    where = ConclusionFilter(question=question or None, limit=bounded(limit))
    found = ledger.conclusions.revisions(where)
    told = [one.revision for one in found]
    evidence = evidence_of(ledger, (claim for one in told for claim in (one.before, one.after)))
    return {"revisions": [revision_row(one, evidence) for one in found]}


def silences(ledger: Ledger, question: str = "", limit: int = 20) -> Row:
    """List who answered nothing, never reported where others did, or stopped; never a zero."""
    from according.ledger.conclusions import ConclusionFilter
    from according.show.views import silence_row

    where = ConclusionFilter(question=question or None, limit=bounded(limit))
    return {"silences": [silence_row(one) for one in ledger.conclusions.silences(where)]}


def report(ledger: Ledger, name: str) -> Row:
    """Give one report by its id: text, publisher, date, and the claims found in it."""
    from according.show.views import report_view

    kept = ledger.report(name)
    known = ledger.claims(ClaimFilter(report=kept.report.id))
    reviews = {one.claim.id: one.review for one in known if one.review}
    return report_view(kept.report, kept.findings, reviews).to_dict()


def check_text(ledger: Ledger, text: str, day: str = "") -> Row:
    """Find who says how many in a text, and hold each claim against the ledger.

    Beside each claim: who says alike, who contradicts it, what its claimant has said since. ``day``
    is the ISO day of publication, if the text does not say it. Nothing of the text is kept.
    """
    from according import pipeline
    from according.show.views import beside_rows

    moment = datetime.now(UTC).isoformat(timespec="seconds")
    read = pipeline.dated(pipeline.read_text(text, now=moment), day or moment[:10])
    return {"claims": beside_rows(ledger, read, pipeline.find_in(read), now=moment)}


TOOLS = (questions, compare, timeline, contradictions, revisions, silences, report, check_text)


def bounded(limit: int) -> int:
    """Give how many rows to give: at least one, and no more than an assistant can read."""
    return min(max(limit, 1), MOST)


def server_of(ledger: Ledger) -> "MCPServer":
    """Give the server whose tools ask ``ledger``; it only reads.

    Raises:
        ShowError: the library that speaks the protocol is not installed.
    """
    try:
        from mcp.server import MCPServer
        from mcp.server.mcpserver.exceptions import ToolError
        from mcp.types import ToolAnnotations
    except ImportError as error:
        told = "assistants need the extra 'mcp' (pip install 'according[mcp]')"
        raise ShowError(told) from error

    def asking(tool: Callable[..., Row]) -> Callable[..., Row]:
        """Give a tool without its ledger, whose errors are told in one line."""

        @functools.wraps(tool)
        def asked(**given: object) -> Row:
            try:
                return tool(ledger, **given)
            except LedgerError as error:
                # Where the ledger lies is nothing to an assistant.
                raise ToolError(error.reason) from error
            except AccordingError as error:
                raise ToolError(str(error)) from error

        signature = inspect.signature(tool)
        plain = [one for name, one in signature.parameters.items() if name != "ledger"]
        asked.__signature__ = signature.replace(parameters=plain)  # type: ignore[attr-defined]  # functions take it
        asked.__annotations__ = {
            name: kind for name, kind in tool.__annotations__.items() if name != "ledger"
        }
        return asked

    server = MCPServer(name="according", instructions=SAYS)
    for tool in TOOLS:
        hint = ToolAnnotations(read_only_hint=True, open_world_hint=False)
        says = inspect.getdoc(tool)
        server.tool(name=tool.__name__, description=says, annotations=hint)(asking(tool))
    return server
