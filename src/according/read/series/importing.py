"""A data set into reports: its file taken apart, each row written as a report or left out."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from according.errors import CellError, MappingError
from according.model import Page
from according.read.jsonlines import LeftOut
from according.read.series.carrying import Reported, reported_in
from according.read.series.corrections import corrected
from according.read.series.mapping import DataSet, Series
from according.read.series.rendering import Imported, imported
from according.read.series.rows import BrokenRow, Row, Table, table_of

__all__ = ["PassedOver", "reports_of"]


class PassedOver(LeftOut):
    """A row that the mapping says to pass over; no fault of the file."""


def reports_of(page: Page, mapping: DataSet) -> Iterator[Imported | LeftOut]:
    """Yield what each row of a data set's file becomes, in its order, or why it is left out.

    Raises:
        MappingError: the file is of no kind that the mapping knows.
        ReadError: it holds no rows, or is not text.
    """
    table = table_of(page)
    series = _fitting(table, mapping, page.name)
    counted = [figure.column for figure in series.figures]
    rows = corrected(table, series.corrects, counted, page.name) if series.corrects else table.rows
    of = _File(series, mapping, page.name, reported_in(table.rows, series))
    for row in rows:
        yield _item(row, of)


def _fitting(table: Table, mapping: DataSet, name: str) -> Series:
    """Give the series that a file is of: the first whose columns it has."""
    columns = set(table.columns)
    if not any(isinstance(row, Row) for row in table.rows):
        return mapping.series[0]
    found = [one for one in mapping.series if columns.issuperset(one.needs)]
    if not found:
        kinds = "; ".join(f"{one.name} by {', '.join(one.needs)}" for one in mapping.series)
        raise MappingError(mapping.name, f"{name} is of no kind that it knows ({kinds})")
    series = found[0]
    lacking = [column for column in series.columns if column not in columns]
    if lacking:
        there = ", ".join(table.columns[:MOST_NAMED])
        raise MappingError(mapping.name, f"{name} has no column {lacking[0]!r}; it has {there}")
    return series


MOST_NAMED = 30


@dataclass(frozen=True, slots=True)
class _File:
    """What the rows of a file share."""

    series: Series
    mapping: DataSet
    name: str
    reported: Reported


def _item(row: Row | BrokenRow, of: _File) -> Imported | LeftOut:
    place = f"{of.name}, row {row.number}"
    if isinstance(row, BrokenRow):
        return LeftOut(f"{place}, column {row.column!r}" if row.column else place, row.reason)
    for skip in of.series.skips:
        if skip.pattern.search(row.cells.get(skip.column, "")):
            return PassedOver(place, skip.because)
    try:
        return imported(row, of.series, of.mapping, Path(of.name).name, of.reported)
    except CellError as error:
        return LeftOut(f"{place}, column {error.name!r}", error.reason)
