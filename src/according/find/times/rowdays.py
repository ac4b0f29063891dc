"""The days of the rows of a table: of its heading's period, or of a column of days."""

import re

from according.find.times.almanac import MONTH, MONTHS
from according.find.times.days import NEVER, Moment, days
from according.find.times.onsets import Onset
from according.find.tolls.labels.losses import Row
from according.model import Scope, Span

__all__ = ["row_days"]

# "Attacks in March 2016": of what month the days are that a column numbers.
OF_MONTH = re.compile(rf"\b(?P<month>{MONTH}),?\s(?P<year>(?:19|20)\d\d)\b")
NUMBERED = re.compile(r"\d{1,2}")
# How far into a report such a heading may stand.
HEAD = 300


def row_days(row: Row, onset: Onset) -> tuple[Moment, Moment]:
    """Give since when and at what day the figure of a row holds, each with the words for it."""
    if row.scope is Scope.TOTAL and row.since is None and onset.covered is not None:
        # "Losses, 14 June to 28 August 2022": the heading tells of what days all rows are.
        since, as_of = onset.covered
        return since or NEVER, as_of
    if row.scope is Scope.EVENT and row.period is not None:
        return NEVER, (day_of(row.period, onset), row.period)
    last = (row.as_of, row.period if row.as_of else None)
    return (row.since, row.period if row.since else None), last


def day_of(cell: Span, onset: Onset) -> str | None:
    """Give the day that a cell names, "3 March" or "3" under a heading of a month; else None."""
    named = days(onset.text, cell.start, cell.end, onset.published)
    if named and named[0].iso:
        return named[0].iso
    if NUMBERED.fullmatch(cell.text) is None or not 0 < int(cell.text) <= DAYS:
        return None
    month = OF_MONTH.search(onset.title) or OF_MONTH.search(onset.text, 0, HEAD)
    if month is None:
        return None
    return f"{month['year']}-{MONTHS[month['month'].lower()]:02}-{int(cell.text):02}"


DAYS = 28  # every month has so many
