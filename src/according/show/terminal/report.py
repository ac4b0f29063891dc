"""One report on a terminal: its claims by claimant, or its text with the claims marked in it."""

import re
from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from according.ledger import KeptClaim
from according.show.terminal.claims import DIGITS, FIGURE, claims_table, reviewed
from according.show.terminal.layout import counted, hung
from according.show.views import ReportView, by_claimant, marks, told_fields
from according.show.wording import date_words, how_many, inline, printable, response_words

__all__ = ["furniture", "marked_report", "report_with_claims"]


def report_with_claims(console: Console, view: ReportView) -> Iterator[Text]:
    """Yield a report's headline, its claims by claimant, and how parties answered."""
    yield from _head(console, view)
    if view.claims:
        yield Text()
    yield from claims_table(console, view.claims)
    yield from _responses(console, view)


def marked_report(console: Console, view: ReportView) -> Iterator[Text]:
    """Yield a report's whole text with its figures marked, then its claims as numbered notes.

    Marks are in colour where the console has any, else in square brackets.
    """
    yield from _head(console, view)
    yield Text()
    yield from hung(console, _marked(view, colour=console.is_terminal and not console.no_color))
    if view.claims:
        yield Text()
    for number, shown in enumerate(view.claims, 1):
        yield from _note(console, number, shown)
    yield from _responses(console, view)


def furniture(console: Console, view: ReportView) -> Iterator[Text]:
    """Yield what was left out of the report, line by line, with the reason."""
    dropped = view.report.dropped
    yield Text()
    yield Text(f"Left out of the report: {counted(len(dropped), 'line')}", style="bold")
    for line in dropped:
        told = Text.assemble((f"{inline(line.reason)}: ", "cyan"), inline(line.text).strip())
        yield from hung(console, told, indent=2)


def _head(console: Console, view: ReportView) -> Iterator[Text]:
    report = view.report
    title = inline(report.title).strip() or "(no headline)"
    yield from hung(console, Text(title, style="bold"))
    publisher = inline(report.publisher).strip() or "unknown publisher"
    told = (publisher, date_words(report.published), inline(report.byline).strip())
    yield from hung(console, Text(" · ".join(filter(None, told))))
    count = counted(len(view.claims), "claim") if view.claims else "no claims"
    claimants = sum(1 for group in by_claimant(view.claims) if group.claimant)
    by = f" by {counted(claimants, 'claimant')}" if claimants else ""
    yield Text(f"{count}{by} · report {report.id[:12]}", style="dim")


def _responses(console: Console, view: ReportView) -> Iterator[Text]:
    if not view.responses:
        return
    yield Text()
    yield Text("Responses", style="bold")
    for shown in view.responses:
        response = shown.response
        answer = Text.assemble(
            (inline(response.party.text), "bold cyan"), ": ", response_words(response.kind)
        )
        if response.about:
            answer.append(f" ({inline(response.about.text)})")
        yield from hung(console, answer, indent=2)
        yield from hung(console, Text(inline(shown.sentence.text), style="dim"), indent=4)


def _marked(view: ReportView, *, colour: bool) -> Text:
    text, shown, at = view.report.text, Text(), 0
    for figure, numbers in marks(view.claims):
        shown.append(_paragraphs(text[at : figure.start]))
        words = printable(figure.text)
        shown.append(words if colour else f"[{words}]", style=FIGURE)
        shown.append("{" + ",".join(map(str, numbers)) + "}", style="cyan")
        at = figure.end
    return shown.append(_paragraphs(text[at:]))


def _paragraphs(text: str) -> str:
    """Give a stretch of text printable, with at most one empty line between paragraphs."""
    return re.sub(r"\n\s*\n", "\n\n", printable(text))


def _note(console: Console, number: int, shown: KeptClaim) -> Iterator[Text]:
    claim = shown.claim
    head = Text.assemble(
        (f"{{{number}}} ", "cyan"),
        (how_many(claim), FIGURE),
        f" {claim.measure}: {inline(claim.subject.text)}",
        (f"  claim {claim.id[:DIGITS]}", "dim"),
    )
    yield from hung(console, head)
    fields = [Text.assemble((name, "dim"), " ", inline(said)) for name, said in told_fields(claim)]
    yield from hung(console, Text(" · ", style="dim").join(fields), indent=4)
    if shown.review:
        yield from hung(console, reviewed(claim, shown.review), indent=4)
