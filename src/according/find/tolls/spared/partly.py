"""Numbers of which only a part was hit, by which a toll is higher, or that tell nothing new.

"Many of its 200 guests died", "27 more than in the year before", "both were taken to hospital".
"""

from according.find.grammar.items import Item
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["is_difference", "is_of_some", "tells_again"]

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


# What "both" counts all the same: "both policemen died", "both were kidnapped".
LOST = frozenset((Measure.KILLED, Measure.ABDUCTED, Measure.MISSING, Measure.DESTROYED))
# Of whom there are two without being told of before: "both crew members are hurt".
PAIRS = frozenset("pilots crew crewmen members parents brothers sisters sons daughters".split())


def tells_again(items: list[Item], one: Measured) -> bool:
    """Tell whether "both" only means two told of before: "both are in hospital", "both men"."""
    if items[one.at].low != "both":
        return False
    after = items[one.at + 1 : one.at + 4]
    if len(after) > 2 and (after[0].kind == "prep" or after[1].low == "and"):  # noqa: PLR2004
        # "both by a blast and", "both dead and alive"; not "both brothers and a friend"
        return after[0].kind == "prep" or after[2].kind not in ("det", "figure")
    if one.measure in LOST:
        return False
    if one.phrase.bare:
        return True
    led = items[one.at - 1].low in ("including", "took", "take")
    own = items[one.at + 1].kind == "det"  # "both my brothers"
    return not (led or own or items[one.phrase.last].low in PAIRS)
