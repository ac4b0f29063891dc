"""What a cell says: a count, a day, a hedge."""

import re
from datetime import UTC, date, datetime

from according.errors import CellError
from according.model import Bound

__all__ = ["HEDGES", "MISSING", "bounds_of", "count_of", "day_of", "written_day"]

# What a table writes where it has no value.
MISSING = frozenset(
    {"", "-", "–", "—", "NA", "N/A", "n/a", "na", "NaN", "nan", "null", "NULL", "None"}
)
# "1036", "1,036", "1 036", "1'036"; a spreadsheet may add an empty fraction ("1036.0").
COUNT = re.compile(r"([0-9]{1,3}(?:[,' \u00a0\u202f][0-9]{3})+|[0-9]+)(?:\.0+)?")
SIGNS = re.compile(r"[,' \u00a0\u202f]")
# No count of people or things is longer; a database keeps 63 bits.
LONGEST = 15
ISO_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ].*)?")
# The hedges that a mapping may put before a figure, and what they make of it.
HEDGES = {
    **dict.fromkeys(("about", "around", "some", "nearly", "almost", "approximately"), Bound.ABOUT),
    **dict.fromkeys(("at least", "more than", "over"), Bound.AT_LEAST),
    **dict.fromkeys(("at most", "up to", "fewer than"), Bound.AT_MOST),
}


def count_of(cell: str, column: str) -> int:
    """Give the number that a cell counts.

    Raises:
        CellError: it is no count: negative, a fraction, words.
    """
    found = COUNT.fullmatch(cell)
    digits = SIGNS.sub("", found[1]) if found else ""
    if not found or len(digits) > LONGEST:
        raise CellError(column, f"{cell[:40]!r} is no count")
    return int(digits)


def bounds_of(count: int, hedge: str) -> tuple[int | None, int | None, Bound]:
    """Give low, high and bound of a count after a hedge, which may be empty."""
    bound = HEDGES[hedge] if hedge else Bound.EXACT
    low = None if bound is Bound.AT_MOST else count
    high = None if bound is Bound.AT_LEAST else count
    return low, high, bound


def day_of(cell: str, column: str, form: str) -> str:
    """Give the ISO day that a cell names, in the ``form`` of strptime; empty form: ISO 8601.

    Raises:
        CellError: it names none.
    """
    found = ISO_DAY.fullmatch(cell)
    try:
        if form:
            return datetime.strptime(cell, form).replace(tzinfo=UTC).date().isoformat()
        return date.fromisoformat(found[1] if found else cell).isoformat()
    except ValueError as error:
        raise CellError(column, f"{cell[:40]!r} is no day") from error


def written_day(day: str) -> str:
    """Write an ISO day as "24 February 2022"."""
    given = date.fromisoformat(day)
    return f"{given.day} {given:%B %Y}"
