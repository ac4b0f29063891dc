"""Who says each figure of a text, whatever it is about: every quantity with its source.

The rules are those of tolls (`claimants`), asked of every quantity.
"""

from bisect import bisect_right
from collections.abc import Iterator

from according.find.claimants import Attributor
from according.find.passages import Passage, passages
from according.find.quantities import quantities
from according.model import AttributedFigure, Report

__all__ = ["attributed"]


def attributed(report: Report) -> Iterator[AttributedFigure]:
    """Yield every quantity of ``report`` with its source, in the order of the text."""
    read = passages(report)
    attributor = Attributor(read, any_news=True)
    starts = [passage.start for passage in read]
    for quantity in quantities(report.text):
        number = max(0, bisect_right(starts, quantity.span.start) - 1)
        passage = read[number] if read else None
        at = item_at(passage, quantity.span.end - 1) if passage else None
        if passage is None or at is None:
            yield AttributedFigure(quantity)
            continue
        said = attributor.of(passage, at)
        yield AttributedFigure(quantity, said.claimant, said.mention, said.cue, said.relay)


def item_at(passage: Passage, offset: int) -> int | None:
    """Give the index of the item that holds an offset, None if none does."""
    starts = [item.start for item in passage.items]
    at = bisect_right(starts, offset) - 1
    return at if at >= 0 else None
