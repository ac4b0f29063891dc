"""Bare numbers between which a count moved: "the count in Orva went from six to eight"."""

from collections.abc import Sequence

from according.find.grammar.items import Item

__all__ = ["from_to"]

COUNTS = frozenset("count tally toll figure number total".split())
MOVES = frozenset(
    "go goes going went gone rise rises rising rose risen climb climbed jumped grew grown crept"
    " fall fell fallen dropped revised raised lowered cut updated moved".split()
)
# "the count has since then gone up from": how far before its verb the count may stand.
COUNTED = 5


def from_to(items: Sequence[Item], at: int) -> bool:
    """Tell whether a count went from one bare number to another, and a figure is one of them."""
    if at < 3 or items[at].figure is None:  # noqa: PLR2004 - "count went from"
        return False
    second = items[at - 1].low == "to" and items[at - 2].figure is not None
    first = at - 2 if second else at
    if items[first - 1].low != "from" or not is_pair(items, first):
        return False
    verb = first - 2
    verb -= items[verb].low in ("up", "down")
    if verb < 1 or items[verb].low.split(" ")[0] not in MOVES:
        return False
    before = [item.low for item in items[max(0, verb - COUNTED) : verb]]
    # "the number of schools rose from 30 to 40"
    return not COUNTS.isdisjoint(before) and "of" not in before


def is_pair(items: Sequence[Item], first: int) -> bool:
    """Tell whether two numbers without nouns stand there: "four to five"."""
    last = first + 2
    if last >= len(items) or items[first + 1].low != "to" or items[last].figure is None:
        return False
    return last + 1 >= len(items) or items[last + 1].kind in ("punct", "prep", "adv", "conj")
