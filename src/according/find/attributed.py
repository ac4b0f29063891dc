"""Who says each figure of a text, whatever it is about: every quantity with its source.

The rules are those of tolls (`claimants`), asked of every quantity; and, if wanted, of the numbers
of days, times, ranks and names too.
"""

from bisect import bisect_right
from collections.abc import Iterator

from according.find.numbers.numerals import numerals
from according.find.quantities import exact, quantities
from according.find.sources.claimants import Attributor
from according.find.tolls.passages import Passage, passages
from according.model import AttributedFigure, Bound, FigureKind, Quantity, Report, Span

__all__ = ["attributed"]


def attributed(report: Report, *, every: bool = False) -> Iterator[AttributedFigure]:
    """Yield every quantity of ``report`` with its source, in the order of the text.

    Args:
        report: the report.
        every: whether to give the numbers that are no quantities too, as labels.
    """
    read = passages(report)
    attributor = Attributor(read, any_news=True)
    starts = [passage.start for passage in read]
    found = quantities(report.text)
    for quantity in with_labels(report.text, found) if every else found:
        number = max(0, bisect_right(starts, quantity.span.start) - 1)
        passage = read[number] if read else None
        at = item_at(passage, quantity.span.end - 1) if passage else None
        if passage is None or at is None:
            yield AttributedFigure(quantity)
            continue
        said = attributor.of(passage, at)
        yield AttributedFigure(quantity, said.claimant, said.mention, said.cue, said.relay)


def with_labels(text: str, found: Iterator[Quantity]) -> Iterator[Quantity]:
    """Yield quantities, and between them the numbers that are none."""
    following = next(found, None)
    before = 0
    for number in numerals(text):
        while following is not None and following.span.end <= number.start:
            yield following
            before = following.span.end
            following = next(found, None)
        within = following is not None and following.span.start < number.end
        if not within and number.start >= before:
            value = exact(number.value)
            span = Span.of(text, number.start, number.end)
            yield Quantity(span, value, value, Bound.EXACT, FigureKind.LABEL)
    if following is not None:
        yield following
    yield from found


def item_at(passage: Passage, offset: int) -> int | None:
    """Give the index of the item that holds an offset, None if none does."""
    starts = [item.start for item in passage.items]
    at = bisect_right(starts, offset) - 1
    return at if at >= 0 else None
