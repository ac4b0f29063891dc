"""The first rows in the order of days, without sorting all that fit.

A word of half of all reports, or all claims of one claimant, are a tenth of a million rows and
more: to sort them for the first fifty takes a second. So, if much fits, only the first days are
looked at, more and more of them until there are rows enough.
"""

from collections.abc import Callable, Sequence

from sqlalchemy import Column, ColumnElement, Connection, Select, func, select, true

__all__ = ["first_by_day"]

# With fewer rows that fit than this, sorting them costs less than looking at days.
FEW = 2_000
# How many rows of the table the first window has, and how many times more each next one.
FIRST, WIDER = 4_000, 8

Keys = Sequence[object]
Fitting = Callable[[ColumnElement[bool]], Select[tuple[int]]]


def first_by_day(
    connection: Connection, day: Column[str], fitting: Fitting, needed: int | None
) -> ColumnElement[bool]:
    """Give the condition on days under which the first ``needed`` rows are found already.

    Args:
        connection: to the ledger.
        day: the column by which rows are ordered first; it has an index.
        fitting: gives the question for a key of all rows that fit, under a condition on days.
        needed: how many rows are asked for, those passed over included; None for all.
    """
    if needed is None or needed >= FEW or _count(connection, fitting(true()), FEW) < FEW:
        return true()
    size = max(FIRST, needed * WIDER)
    while (last := _day_at(connection, day, size)) is not None:
        if _count(connection, fitting(day <= last), needed) >= needed:
            return day <= last
        size *= WIDER
    return true()


def _count(connection: Connection, asked: Select[tuple[int]], most: int) -> int:
    """Count rows, up to a number, in whatever order they are found fastest."""
    some = asked.limit(most).subquery()
    return int(connection.execute(select(func.count()).select_from(some)).scalar_one())


def _day_at(connection: Connection, day: Column[str], place: int) -> str | None:
    """Give the day of the row at a place in the order of days, None if there are fewer rows."""
    asked = select(day).order_by(day).limit(1).offset(place)
    return connection.execute(asked).scalar_one_or_none()
