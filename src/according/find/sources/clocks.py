"""The times that a live blog's entries open with: "12.30 The mayor says"."""

from according.find.grammar.items import Item

__all__ = ["CLOCKS", "is_clock", "past_clock"]

CLOCKS = frozenset("am pm a.m p.m gmt bst utc cet est hrs hours - – — | . :".split())


def past_clock(items: list[Item], at: int) -> int:
    """Give where a live blog's entry opens behind its time: "12.30 The mayor says"."""
    start = 0
    while start < at and (items[start].text[0].isdigit() or (start and items[start].low in CLOCKS)):
        start += 1
    return start


def is_clock(item: Item) -> bool:
    """Tell whether an item is a time: "12.30", "10:05"."""
    return item.text[0].isdigit() and item.text.replace(".", ":").partition(":")[2].isdigit()
