"""Corrections: rows of differences, turned into the corrected totals of the day they are laid on.

A publisher that corrects its running totals adds a difference to them at once. Such a row says by
how much on which day; what was corrected stands in the file of totals beside it.
"""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from according.errors import ReadError
from according.read.loading import load_file
from according.read.options import FetchOptions
from according.read.series.cells import MISSING
from according.read.series.mapping import Corrects
from according.read.series.rows import BrokenRow, Row, Table, table_of

__all__ = ["CAVEAT", "LARGEST", "PUBLISHED", "corrected"]

# The columns that a corrected row has beside its own.
PUBLISHED = "published"
CAVEAT = "{column} (correction)"
# A data set of a million rows has 100 MB; more is no file to be read at once.
LARGEST = 500_000_000

Totals = Mapping[str, int]


def corrected(
    table: Table, corrects: Corrects, counted: Collection[str], name: str
) -> Iterator[Row | BrokenRow]:
    """Yield for each row of differences the corrected totals, as of the day that they correct.

    Of the columns only those ``counted`` are differences.

    Differences of nought are left empty. Of a difference the row says so in ``CAVEAT``, and in
    ``PUBLISHED`` the day of the correction.

    Raises:
        ReadError: the file of totals is not beside the file of differences.
    """
    totals = _totals(corrects, name)
    for row in table.rows:
        if isinstance(row, BrokenRow):
            yield row
            continue
        differences = _differences(row, counted)
        if isinstance(differences, BrokenRow):
            yield differences
        else:
            yield _corrected(row, differences, corrects.day, totals)


def _totals(corrects: Corrects, name: str) -> dict[str, Totals]:
    beside = Path(name).with_name(corrects.file)
    try:
        page = load_file(beside, options=FetchOptions(max_bytes=LARGEST))
    except ReadError as error:
        raise ReadError(name, f"corrects {beside}: {error.reason}") from error
    rows = (row.cells for row in table_of(page).rows if isinstance(row, Row))
    return {cells.get(corrects.day, ""): _numbers(cells) for cells in rows}


def _numbers(cells: Mapping[str, str]) -> Totals:
    return {name: int(cell) for name, cell in cells.items() if cell.isdecimal()}


def _differences(row: Row, counted: Collection[str]) -> Totals | BrokenRow:
    """Give the differences in a row that are not nought."""
    differences: dict[str, int] = {}
    for column in counted:
        cell = row.cells.get(column, "")
        if cell in MISSING:
            continue
        if not cell.removeprefix("-").removeprefix("+").isdecimal():
            return BrokenRow(row.number, f"{cell[:40]!r} is no difference", column)
        if int(cell):
            differences[column] = int(cell)
    return differences


def _corrected(
    row: Row, differences: Totals, column_of_day: str, totals: Mapping[str, Totals]
) -> Row | BrokenRow:
    day = row.cells.get(column_of_day, "")
    held = _held(day, differences, totals)
    if held is None:
        reason = f"no totals of {day!r} are there to correct"
        return BrokenRow(row.number, reason, column_of_day)
    cells = {column_of_day: held, PUBLISHED: day}
    for column, difference in differences.items():
        before = totals[held].get(column)
        if before is not None and before + difference >= 0:
            cells[column] = str(before + difference)
            cells[CAVEAT.format(column=column)] = f"corrected by {difference:+} from {before}"
    return Row(row.number, row.raw, cells)


def _held(day: str, differences: Totals, totals: Mapping[str, Totals]) -> str | None:
    """Give the day whose totals were corrected: the last before the first that hold all of it.

    That is the day before, if the totals of the day itself are not below what the correction makes
    of those; else the totals of the day were published uncorrected, and it is the day itself.
    """
    if day not in totals:
        return None
    earlier = max((other for other in totals if other < day), default=day)
    before, after = totals[earlier], totals[day]
    holds = all(
        after[column] >= before[column] + difference
        for column, difference in differences.items()
        if column in before and column in after
    )
    return earlier if holds else day
