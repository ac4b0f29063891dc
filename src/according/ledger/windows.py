"""The first rows in the order of days, without sorting all that fit.

A word of half of all reports, or all claims of one claimant, are a tenth of a million rows and
more: to sort them for the first fifty takes a second. So, if much fits, only the first days are
looked at, more and more of them until there are rows enough.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, select, true

__all__ = ["Key", "few", "first_by_day"]

# With fewer rows that fit than this, sorting them costs less than looking at days.
FEW = 500
# How many rows of the table the first window has, and how many times more each next one.
FIRST, WIDER = 4_000, 8

Key = tuple[int, ...]
# The question for the keys asked for, in order, under a condition on days.
Picked = Callable[[ColumnElement[bool]], Select[Any]]


def few(connection: Connection, fitting: Select[Any]) -> list[Key] | None:
    """Give the keys of all rows that fit, in no order; None if they are too many to be sorted."""
    keys = [tuple(row) for row in connection.execute(fitting.limit(FEW))]
    return keys if len(keys) < FEW else None


def first_by_day(
    connection: Connection, day: Column[str], picked: Picked, limit: int, since: str = ""
) -> list[Key]:
    """Give the keys of the first rows of many.

    Args:
        connection: to the ledger.
        day: the column by which rows are ordered first; it has an index.
        picked: gives the question for the keys asked for, under a condition on days.
        limit: how many rows are asked for.
        since: the first day that they can be of.
    """
    size = max(FIRST, limit * WIDER)
    while (last := _day_at(connection, day, since, size)) is not None:
        rows = connection.execute(picked(day <= last)).all()
        if len(rows) == limit:
            return [tuple(row) for row in rows]
        size *= WIDER
    return [tuple(row) for row in connection.execute(picked(true()))]


def _day_at(connection: Connection, day: Column[str], since: str, place: int) -> str | None:
    """Give the day of the row so many after the first of a day, None if there are fewer rows."""
    asked = select(day).where(day >= since).order_by(day).limit(1).offset(place)
    return connection.execute(asked).scalar_one_or_none()
