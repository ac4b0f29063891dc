"""How many a figure counts, and how many numbers a report gives of what befell people."""

from collections.abc import Mapping, Sequence

from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure

__all__ = ["LEADING", "amounts", "size_of"]

# Of longer reports the beginning is read.
LEADING = 100


def size_of(passage: Passage, toll: Measured) -> int | None:
    """Give the number of a figure, the upper one if it has no lower."""
    figure = passage.items[toll.at].figure
    if figure is None:
        return None
    return figure.low if figure.low is not None else figure.high


def amounts(passages: Sequence[Passage]) -> Mapping[Measure, int]:
    """Give how many numbers above one a report gives of each measure."""
    found: dict[Measure, set[int]] = {}
    for passage in passages[:LEADING]:
        for toll in passage.tolls:
            if (size := size_of(passage, toll)) is not None and size > 1:
                found.setdefault(toll.measure, set()).add(size)
    return {measure: len(sizes) for measure, sizes in found.items()}
