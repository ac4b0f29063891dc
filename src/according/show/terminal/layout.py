"""Lines of text laid out in a given width, none with blanks at its end."""

from collections.abc import Iterable, Iterator, Mapping

from rich.console import Console
from rich.text import Text

__all__ = ["counted", "fitted", "hung", "row"]

GAP = 2


def counted(number: int, thing: str) -> str:
    """Give a number with what it counts: "1 claim", "1,036 claims"."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def hung(console: Console, text: Text, *, indent: int = 0) -> Iterator[Text]:
    """Yield the lines of ``text``, wrapped to the console's width, each indented."""
    for line in text.wrap(console, max(console.width - indent, 1)):
        line.rstrip()
        yield Text(" " * indent).append_text(line)


def row(console: Console, widths: Mapping[str, int], cells: Mapping[str, Text]) -> Iterator[Text]:
    """Yield the lines of a table's row; a cell wider than its column goes on in the next line.

    Columns stand in the order of ``widths``, each with a gap before it.
    """
    wrapped = [
        (width, list(cells[title].wrap(console, width, justify=cells[title].justify)))
        for title, width in widths.items()
    ]
    for number in range(max(len(lines) for _, lines in wrapped)):
        whole = Text()
        for width, lines in wrapped:
            line = lines[number] if number < len(lines) else Text()
            whole.append(" " * GAP).append_text(line)
            whole.append(" " * (width - line.cell_len))
        whole.rstrip()
        yield whole


def fitted(
    rows: Iterable[Mapping[str, Text]], width: int, *, shrinking: Mapping[str, int]
) -> dict[str, int]:
    """Share a width out among the columns of a table.

    Each column gets what its title and its longest cell need. Where that is more than there is,
    the widest of the ``shrinking`` columns gives way, down to the least width named there.
    """
    wanted: dict[str, int] = {}
    for cells in rows:
        for title, cell in cells.items():
            wanted[title] = max(wanted.get(title, len(title)), cell.cell_len)
    while sum(wanted.values()) + GAP * len(wanted) > width:
        able = [title for title, least in shrinking.items() if wanted.get(title, 0) > least]
        if not able:
            break
        wanted[max(able, key=lambda title: wanted[title])] -= 1
    return wanted
