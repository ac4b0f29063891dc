"""Names that stand in quotation marks inside a source: the "Sea Watch" charity."""

from according.find.grammar.items import Item
from according.find.grammar.predicates import QUOTES

__all__ = ["name_closes", "name_opens", "name_within"]

# The longest such name, in items, with its marks.
NAME = 7


def name_opens(items: list[Item], close: int) -> int:
    """Give where a name opens behind an article whose mark closes at an index, -1 if none does."""
    if items[close].text not in QUOTES:
        return -1
    for here in range(close - 1, max(0, close - NAME), -1):
        if items[here].text in QUOTES:
            return here if here < close - 1 and follows_article(items, here) else -1
        if not is_part(items[here]):
            return -1
    return -1


def name_within(items: list[Item], close: int) -> int:
    """Give where a name opens whose mark closes before a plain noun, -1 if none does.

    Not '"Stop," the mayor said': what is quoted there stands before no noun of its own.
    """
    after = items[close + 1]
    return name_opens(items, close) if after.kind == "word" and not after.capital else -1


def name_closes(items: list[Item], opening: int) -> int:
    """Give where a name closes whose mark opens at an index behind an article, -1 if none does."""
    if items[opening].text not in QUOTES or not follows_article(items, opening):
        return -1
    for here in range(opening + 1, min(len(items), opening + NAME)):
        if items[here].text in QUOTES:
            return here if here > opening + 1 else -1
        if not is_part(items[here]):
            return -1
    return -1


def follows_article(items: list[Item], here: int) -> bool:
    """Tell whether "the" or "the so-called" stands before a mark."""
    return any(item.kind == "det" for item in items[max(0, here - 2) : here])


def is_part(item: Item) -> bool:
    """Tell whether a word may belong to a name."""
    return (item.kind == "word" and item.capital) or item.low in ("of", "for", "and", "the", "-")
