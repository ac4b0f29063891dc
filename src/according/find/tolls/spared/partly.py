"""Numbers of which only a part was hit, or by which one toll is higher than another.

"Many of its 200 guests died", "27 more than in the year before".
"""

from according.find.grammar.items import Item
from according.find.tolls.counted import Measured

__all__ = ["is_difference", "is_of_some"]

SOME = frozenset("many most some few several number majority part much".split())
# "a number of the old plant's 40 workers": how far before the figure such a word may stand.
BACK = 5
COMPARES = frozenset(("more", "fewer", "less"))
# What of those counted is told by their noun, and not by a verb.
APART = frozenset(("predicate", "clause", "likely"))


def is_of_some(items: list[Item], one: Measured) -> bool:
    """Tell whether a verb is only of an untold part: "many of the plant's 40 workers died".

    Not "many of the 40 missing workers" or "40 workers still missing", who are all missing.
    """
    if one.how not in APART or one.phrase.bare or one.word < one.phrase.end:
        return False
    if items[one.phrase.end].low == "still":
        return False
    for here in range(one.at - 1, max(0, one.at - BACK), -1):
        item = items[here]
        if item.low == "of":
            return items[here - 1].low in SOME and here < one.at - 1
        if item.kind not in ("det", "word", "adv") or item.tolls:
            return False
    return False


def is_difference(items: list[Item], one: Measured) -> bool:
    """Tell whether a bare number only sets a toll against another: "27 more than last year"."""
    after = [item.low for item in items[one.at + 1 : one.at + 3]]
    return one.phrase.bare and after[-1:] == ["than"] and after[0] in COMPARES
