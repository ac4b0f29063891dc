"""What a data set had reported before a day: only that can be carried forward to it.

Data sets fill gaps, and do not always say how: by the last value that was reported, or by reckoning
between two. A value that the claimant never gave is nobody's claim.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from according.errors import CellError
from according.read.series.cells import MISSING, count_of, day_of
from according.read.series.mapping import Series
from according.read.series.rows import BrokenRow, Row

__all__ = ["NOTHING_REPORTED", "Reported", "reported_in"]

# The words of the source column and of the key but for the day, and the column of the figure.
Figures = tuple[tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class Reported:
    """The values that rows report, and do not carry forward.

    Attributes:
        values: by whose rows they are and by column, the days in order with what was reported.
    """

    values: Mapping[Figures, list[tuple[str, int]]] = field(default_factory=dict)

    def before(self, series: Series, cells: Mapping[str, str], column: str, day: str) -> int | None:
        """Give what the same claimant reported last before a day; None if nothing."""
        said = self.values.get((_whose(series, cells), column), [])
        at = bisect_left(said, (day, -1))
        return said[at - 1][1] if at else None


NOTHING_REPORTED = Reported()


def reported_in(rows: Iterable[Row | BrokenRow], series: Series) -> Reported:
    """Give what rows report in the columns whose values may be carried forward."""
    carriers = [one for one in series.figures if one.carried.column or one.carried.when]
    values: dict[Figures, list[tuple[str, int]]] = defaultdict(list)
    for row in rows:
        if isinstance(row, BrokenRow):
            continue
        for figure in carriers:
            cell, when = row.cells.get(figure.column, ""), figure.carried.when
            if cell in MISSING or (when and when.holds(row.cells)):
                continue
            try:
                day = day_of(row.cells.get(series.day, ""), series.day, series.form)
                said = day, count_of(cell, figure.column)
            except CellError:
                # Told of where the row is written.
                continue
            values[_whose(series, row.cells), figure.column].append(said)
    return Reported({key: sorted(said) for key, said in values.items()})


def _whose(series: Series, cells: Mapping[str, str]) -> tuple[str, ...]:
    named = [
        words.column for name, words in series.values.items() if f"{{{name}}}" in series.claimant
    ]
    keys = [column for column in series.key if column not in (series.day, series.published)]
    return tuple(cells.get(column, "") for column in (*named, *keys))
