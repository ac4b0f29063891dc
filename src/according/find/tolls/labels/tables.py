"""Tables whose columns or rows are headed by what befell those counted.

"District | Killed | Injured" over rows of districts, or "Killed | 12 | 30" under a row of places.
A row of a label and one number is read as any label (`labelled`).
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from according.find.grammar.items import items_of
from according.find.grammar.kinds import COUNTABLE, kind_of
from according.find.tolls.labels.labelled import Label, label_in
from according.find.tolls.labels.losses import Row, counted
from according.model import Scope, Span

__all__ = ["table_rows"]

LINE = re.compile(r"[^\n]+")
PARTED = re.compile(r"\||\t+|[ \u00a0]{3,}")
# A cell that holds a number alone, with its hedge and the increment beside it.
CELL = re.compile(
    r"(?P<number>(?:(?:about|around|over|at least|more than|some|approx\.?)[ \u00a0])?"
    r"(?:\d{1,3}(?:[,\u00a0 ]\d{3})+|\d{1,12}))"
    r"(?:[ \u00a0]*\([ \u00a0]*(?P<more>\+[ \u00a0]?\d[\d,]{0,12})[ \u00a0]*\))?",
    re.IGNORECASE,
)
RULE = re.compile(r"[-:=_|+\s]*")
# A heading this long is prose.
LONGEST = 60
# Cells that name what is counted, not where: columns of other things than places.
TOTAL = re.compile(r"(?:grand |sub-?)?totals?|all|overall|sum", re.IGNORECASE)
NO_PLACE = re.compile(
    r"(?:date|day|week|month|year|source|category|categories|type|cause|item|indicator|sector"
    r"|status|weapon|age|sex|gender|group|party|parties|nationality|who|victim)s?",
    re.IGNORECASE,
)
# Columns of those who are counted.
WHO = re.compile(
    r"(?:category|categories|type|sex|gender|group|party|parties|nationality|who|victim|item)s?",
    re.IGNORECASE,
)
PLACE = re.compile(r"[A-Z][^\d:]*")
# Columns of a list of attacks: where and when each was.
WHERE = re.compile(r"(?:location|place|where|city|town|site)s?(?:/[a-z]+)?", re.IGNORECASE)
WHEN = re.compile(r"(?:date|day|when)s?", re.IGNORECASE)


class Cell(NamedTuple):
    """A cell of a line; it may be empty, as a span may not.

    Attributes:
        start: offset of its first character.
        end: offset after its last.
        text: its characters.
    """

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """Its place, if it is not empty."""
        return Span(self.start, self.end, self.text)


Cells = list[Cell]


def table_rows(text: str, published: str | None) -> Iterator[Row]:
    """Yield the figures of every table of tolls in ``text``, in order."""
    if not parted(text):
        return
    head: Cells = []
    labels: dict[int, Label] = {}
    for line in LINE.finditer(text):
        if line[0].isspace() or RULE.fullmatch(line[0]):
            continue
        cells = cells_of(text, line) if parted(line[0]) else []
        numbers = {at: found for at, cell in enumerate(cells) if (found := number_in(text, cell))}
        if not numbers:
            head, labels = cells, headed(text, cells)
        elif labels and len(cells) == len(head):
            yield from down(text, (head, cells), numbers, labels, published)
        elif head and len(head) == len(cells) > 2 and 0 not in numbers:  # noqa: PLR2004
            yield from across(text, (head, cells), numbers, published)


def parted(line: str) -> bool:
    """Tell whether there may be cells in a line: looked at first, as most have none."""
    return "|" in line or "\t" in line or "   " in line


def across(
    text: str, table: tuple[Cells, Cells], numbers: dict[int, re.Match[str]], published: str | None
) -> Iterator[Row]:
    """Yield the figures of a row that a toll word heads, under a heading of places."""
    head, cells = table
    label = label_in(text, cells[0].start, cells[0].end)
    if label is not None:
        for at in sorted(numbers):
            yield from claims(text, numbers[at], label, place_in(head[0], head[at]), published)


def down(
    text: str,
    table: tuple[Cells, Cells],
    numbers: dict[int, re.Match[str]],
    labels: dict[int, Label],
    published: str | None,
) -> Iterator[Row]:
    """Yield the figures of a row under a heading."""
    head, cells = table
    where = next((at for at, cell in enumerate(head) if WHERE.fullmatch(cell.text)), None)
    when = next((at for at, cell in enumerate(head) if WHEN.fullmatch(cell.text)), None)
    if where is not None and when is not None and cells[when].text:
        yield from event(text, cells, numbers, labels, (where, when))
        return
    named = next((at for at in range(len(cells)) if at not in numbers and at not in labels), None)
    who = named is not None and names_those_counted(text, head[named], cells[named])
    place = None if named is None or who else place_in(head[named], cells[named])
    for at in sorted(labels.keys() & numbers.keys()):
        label = labels[at]
        if who and named is not None:
            label = label._replace(subject=cells[named].span)
        yield from claims(text, numbers[at], label, place, published)


def event(
    text: str,
    cells: Cells,
    numbers: dict[int, re.Match[str]],
    labels: dict[int, Label],
    at: tuple[int, int],
) -> Iterator[Row]:
    """Yield the figures of a row that tells of one attack, where and when it was."""
    where, when = cells[at[0]], cells[at[1]].span
    place = where.span if PLACE.fullmatch(where.text) else None
    for one in sorted(labels.keys() & numbers.keys()):
        figure, label = counted(text, numbers[one], "number"), labels[one]
        yield Row(
            figure, label.measure, label.subject, Scope.EVENT, None, None, when, label.word, place
        )


def cells_of(text: str, line: re.Match[str]) -> Cells:
    """Give the cells of a line; bars at its ends part nothing."""
    start, end = ends(text, *line.span())
    start += text[line.start()] == "|"
    end -= end > start and text[end - 1] == "|"
    gaps = [gap.span() for gap in PARTED.finditer(text, start, end)]
    edges = [(start, start), *gaps, (end, end)]
    pieces = [ends(text, left, right) for (_, left), (right, _) in pairwise(edges)]
    return [Cell(left, right, text[left:right]) for left, right in pieces]


def ends(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the offsets of a piece without the spaces at its ends; a tab there parts cells."""
    while end > start and text[end - 1] in " \u00a0\r":
        end -= 1
    while start < end and text[start] in " \u00a0\r":
        start += 1
    return start, end


def number_in(text: str, cell: Cell) -> re.Match[str] | None:
    """Give the number that a cell holds alone, None if it holds something else."""
    return CELL.fullmatch(text, cell.start, cell.end)


def headed(text: str, head: Cells) -> dict[int, Label]:
    """Give the labels of the columns that are headed by what befell those counted."""
    if any(len(cell.text) > LONGEST for cell in head):
        return {}
    found = {at: label_in(text, cell.start, cell.end) for at, cell in enumerate(head)}
    return {at: label for at, label in found.items() if label is not None}


def place_in(over: Cell, cell: Cell) -> Span | None:
    """Give a cell that names a place, by the heading over it; None if it names none."""
    if NO_PLACE.fullmatch(over.text) or TOTAL.fullmatch(cell.text):
        return None
    return cell.span if PLACE.fullmatch(cell.text) else None


def names_those_counted(text: str, over: Cell, cell: Cell) -> bool:
    """Tell whether a cell names people or things: a row of "Civilians", of "Security forces"."""
    if not cell.text or TOTAL.fullmatch(cell.text):
        return False
    if WHO.fullmatch(over.text):
        return True
    items = items_of(text, cell.start, cell.end)
    return bool(items) and kind_of(items[-1]) in COUNTABLE


def claims(
    text: str, number: re.Match[str], label: Label, place: Span | None, published: str | None
) -> Iterator[Row]:
    """Yield the figure of a cell, and its increment."""
    for group, scope in (("number", Scope.TOTAL), ("more", Scope.RATE)):
        if number[group]:
            yield Row(
                counted(text, number, group),
                label.measure,
                label.subject,
                scope,
                None,
                published,
                None,
                label.word,
                place,
            )
