"""How large figures are beside each other: whether one can be part of another, or says it again."""

from according.find.grammar.items import Item

__all__ = ["is_less", "repeats"]


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
