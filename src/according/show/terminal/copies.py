"""A copy of a ledger on a terminal: what each table holds, and its hash."""

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from according.show.terminal.layout import counted, fitted, hung, row
from according.show.views import CopyView
from according.show.wording import inline

__all__ = ["copied"]

# So many digits of a hash are shown; --json gives all.
DIGITS = 16


def copied(console: Console, view: CopyView) -> Iterator[Text]:
    """Yield a line for each table that holds something, and that all are equal."""
    rows = [
        {
            "TABLE": Text(table.name),
            "ROWS": Text(f"{table.rows:,}", justify="right"),
            "SHA-256": Text(table.hash[:DIGITS], style="cyan"),
        }
        for table in view.tables
        if table.rows
    ]
    if rows:
        widths = fitted(rows, console.width, shrinking={})
        yield from row(console, widths, {title: Text(title, style="dim") for title in widths})
        for cells in rows:
            yield from row(console, widths, cells)
        yield Text()
    total = sum(table.rows for table in view.tables)
    told = f"{counted(total, 'row')} in {counted(len(view.tables), 'table')}, equal"
    yield from hung(console, Text(f"{inline(view.copy)}: {told}", style="bold"))
