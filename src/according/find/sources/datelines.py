"""Datelines before a report: "LIMA - The army said", "Feb 3 (AP) - The army said"."""

from according.find.grammar.items import Item

__all__ = ["after_dateline", "is_dateline", "is_spaced"]


def is_dash(items: list[Item], at: int) -> bool:
    """Tell whether a dash parts a dateline from the report: "LIMA - The", "Feb 3 (AP) - The"."""
    return is_spaced(items, at) and (items[at - 1].text.isupper() or items[at - 1].text == ")")


def after_dateline(items: list[Item], first: int, last: int) -> int:
    """Give where words between two items go on behind a dateline: "LIMA (AP) - The army"; else 0.

    Only where the source stands is asked; which town a dateline names, `places.headings` tells.
    """
    dashes = (at for at in range(first, min(last, LONGEST_DATELINE)) if is_dash(items, at))
    return next(dashes, -1) + 1


# A dateline takes no more items than these.
LONGEST_DATELINE = 16


def is_spaced(items: list[Item], at: int) -> bool:
    """Tell whether an item is a dash with a space before it, no hyphen."""
    dash = at > 0 and items[at].text in ("-", "–", "—")
    return dash and items[at].start > items[at - 1].end


def is_dateline(items: list[Item]) -> bool:
    """Tell whether the first word is where a report was written: "LIMA The army said"."""
    return items[0].text.isupper() and len(items[0].text) > 1 and items[1].text == "The"
