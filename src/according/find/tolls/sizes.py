"""How large figures are beside each other: whether one can be part of another, or says it again."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.tolls.counted import Measured

__all__ = ["is_less", "overflows", "repeats"]


def is_less(whole: Item, part: Item) -> bool:
    """Tell whether a figure is certainly too small to have another for its part."""
    if whole.figure is None or whole.figure.high is None or part.figure is None:
        return False
    return whole.figure.high < (part.figure.low or 0)


def repeats(one: Item, other: Item) -> bool:
    """Tell whether a figure is another said again: the same number, and as exact."""
    if one.figure is None or other.figure is None:
        return False
    return one.figure[1:4] == other.figure[1:4]


def overflows(
    items: list[Item], at: int, phrase: Phrase, last: Measured, root: Measured | None
) -> bool:
    """Tell whether things go beyond a whole: "two guns, including a howitzer, and two radars".

    People may be counted twice among a whole's parts, things are not.
    """
    if (
        root is None
        or root.phrase.bare
        or phrase.bare
        or kind_of(items[phrase.last]) is Kind.PEOPLE
    ):
        return False
    if kind_of(items[root.phrase.last]) is not Kind.MATERIEL:
        return False
    figures = [items[here].figure for here in (root.at, at)]
    before = items[last.at].figure
    if figures[0] is None or figures[0].high is None or figures[1] is None:
        return False
    told = before.low if before is not None and before.low is not None else 1
    return told + (figures[1].low or 0) > figures[0].high
