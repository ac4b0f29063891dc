"""Many values, some at a time: a statement takes only so many, and memory too."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

__all__ = ["COMPARED", "batches"]

Value = TypeVar("Value")
# How many values one statement compares a column with; SQLite takes 32,766, PostgreSQL 65,535.
COMPARED = 5_000


def batches(values: Sequence[Value], many: int = COMPARED) -> Iterator[Sequence[Value]]:
    """Yield the values in their order, up to so many at once."""
    for first in range(0, len(values), many):
        yield values[first : first + many]
