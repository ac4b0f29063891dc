"""A ledger's answers on a terminal: its claims, its reports, what was added, what is wrong."""

from collections.abc import Iterator
from itertools import groupby

from rich.console import Console
from rich.text import Text

from according.show.terminal.claims import claims_table
from according.show.terminal.layout import counted, fitted, hung, row
from according.show.views import AddedView, CheckView, ClaimsView, ListedReport, ReportsView
from according.show.wording import inline

__all__ = ["added", "answered", "checked", "listed"]

# Of each reason so many names are shown: enough to see what kind of thing it is.
NAMES = 5
FAULTS = 100


def answered(console: Console, view: ClaimsView) -> Iterator[Text]:
    """Yield the claims that fit, each with its report, and how many they are."""
    if not view.claims:
        yield Text("No claims fit.")
        return
    yield from claims_table(console, view.claims, sources=True)
    reports = len({kept.claim.report_id for kept in view.claims})
    told = f"{counted(len(view.claims), 'claim')} in {counted(reports, 'report')}"
    more = "; there may be more: raise --limit" if view.limited else ""
    yield Text()
    yield from hung(console, Text(told + more, style="dim"))


def listed(console: Console, view: ReportsView) -> Iterator[Text]:
    """Yield the reports, one a row."""
    if not view.reports:
        yield Text("No reports fit.")
        return
    rows = [_listed(report) for report in view.reports]
    widths = fitted(rows, console.width, shrinking={"PUBLISHER": 12, "HEADLINE": 20})
    yield from row(console, widths, {title: Text(title, style="dim") for title in widths})
    for cells in rows:
        yield from row(console, widths, cells)
    yield Text()
    yield Text(counted(len(view.reports), "report"), style="dim")


def _listed(report: ListedReport) -> dict[str, Text]:
    return {
        "REPORT": Text(report.id[:12], style="cyan"),
        "DATE": Text(report.date or "undated"),
        "CLAIMS": Text(f"{report.claims:,}", justify="right"),
        "PUBLISHER": Text(inline(report.publisher) or "-"),
        "HEADLINE": Text(inline(report.title or report.url or report.given_id)),
    }


def added(console: Console, view: AddedView) -> Iterator[Text]:
    """Yield how many were new, known and left out, and the reasons with a few names each.

    What failed is not told here: it is news for standard error.
    """
    told = (
        f"{counted(view.new, 'new report')}, {view.known:,} known already, "
        f"{len(view.left_out):,} left out; {counted(view.claims, 'new claim')}"
    )
    yield from hung(console, Text(told, style="bold"))
    by_reason = sorted(view.left_out, key=lambda one: one.reason)
    groups = [(reason, list(some)) for reason, some in groupby(by_reason, lambda one: one.reason)]
    for reason, some in sorted(groups, key=lambda group: -len(group[1])):
        many = f" ({len(some):,})" if len(some) > 1 else ""
        yield from hung(console, Text(f"left out: {inline(reason)}{many}"), indent=2)
        for one in some[:NAMES]:
            yield from hung(console, Text(inline(one.name), style="cyan"), indent=4)
        if len(some) > NAMES:
            rest = f"and {len(some) - NAMES:,} more (--json names all)"
            yield from hung(console, Text(rest, style="dim"), indent=4)


def checked(console: Console, view: CheckView) -> Iterator[Text]:
    """Yield what is wrong with a ledger, or one line that nothing is."""
    if view.counts is not None:
        counts = view.counts
        told = (
            f"{inline(view.ledger)}: sound; {counted(counts.reports, 'report')}, "
            f"{counted(counts.claims, 'claim')}, {counted(counts.responses, 'response')}"
        )
        yield from hung(console, Text(told))
        return
    for fault in view.faults[:FAULTS]:
        yield from hung(console, Text(inline(str(fault))))
    if len(view.faults) > FAULTS:
        yield Text(f"and {len(view.faults) - FAULTS:,} more (--json tells all)", style="dim")
    yield from hung(
        console, Text(f"{inline(view.ledger)}: {counted(len(view.faults), 'fault')}", style="red")
    )
