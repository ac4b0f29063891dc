"""Figures whose clause leaves its verb out: "in Aleppo 12 were killed, in Homs nine"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured

__all__ = ["gapped", "of_same"]

PLACING = lexicon().words["measures_placing"]
JOINING = frozenset((",", ";", "and", "while"))
ORDER = frozenset("first second third fourth other latter former".split())
SIDES = frozenset("army police government military navy coalition militia".split())
# "City Clinic 22 wounded, St Anna 19": how far apart two figures may stand.
APART = 12
# How far before a place another may stand.
BACK = 40
# "In Aleppo 12 were killed, in Homs nine": the shortest clause before.
GAP = 4
# "in the port city of Homs nine": how far the preposition may stand.
PLACED = 6


def gapped(items: list[Item], at: int, phrase: Phrase, last: int) -> bool:
    """Tell whether a bare figure goes on for another place, side or blow, the verb left out."""
    ends = phrase.end >= len(items) or items[phrase.end].kind in ("punct", "conj")
    if not phrase.bare or phrase.of or not ends or at < 2:  # noqa: PLR2004 - "and Homs nine"
        return False
    return for_side(items, at) or for_place(items, at) or for_name(items, at, last)


def for_name(items: list[Item], at: int, last: int) -> bool:
    """Tell whether names stand before both figures: "City Clinic 22 wounded, St Anna 19"."""
    if last < 1 or at - last > APART:
        return False
    named = all(items[here - 1].capital and items[here - 1].kind == "word" for here in (at, last))
    between = items[last + 1 : at - 1]
    signs = [item.text for item in between if item.kind == "punct"]
    verbs = any(item.kind in ("be", "have", "pron", "rel") for item in between)
    return named and signs == [","] and not verbs


def for_side(items: list[Item], at: int) -> bool:
    """Tell whether another side or blow stands before a figure: "and the rebels nine"."""
    if items[at - 2].kind != "det" or at < 3 or items[at - 3].low not in JOINING:  # noqa: PLR2004
        return False
    side = items[at - 1]
    several = kind_of(side) is Kind.PEOPLE and side.low.endswith("s")
    return side.low in ORDER or side.low in SIDES or several


def for_place(items: list[Item], at: int) -> bool:
    """Tell whether a place stands before a figure: "in Homs nine", "and Homs nine"."""
    if not (items[at - 1].capital and items[at - 1].kind == "word"):
        return False
    for here in range(at - 2, max(-1, at - PLACED), -1):
        if items[here].low in PLACING:
            alike = at > GAP and any(
                placed_so(items, back) for back in range(max(1, here - BACK), here)
            )
            return alike and items[here - 1].low in JOINING
        if items[here].low == "and":
            return items[here + 1].capital
        if items[here].kind not in ("word", "det") and items[here].low != "of":
            return False
    return False


def placed_so(items: list[Item], at: int) -> bool:
    """Tell whether an earlier figure stands behind its place as well: "in Aleppo 12"."""
    named = items[at - 1].capital and items[at - 1].kind == "word"
    near = items[max(0, at - PLACED) : at]
    return items[at].figure is not None and named and any(i.low in PLACING for i in near)


def of_same(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether a figure says who others of them were: "four of the dead were boys, two men"."""
    start = last.phrase.end
    if last.how != "partitive":
        return False
    goes_on = phrase.bare and items[at - 1].low == "and" and items[at + 1 : at + 2] != []
    if (
        goes_on
        and items[at + 1].low in ("to", "from")
        and not any(i.kind == "punct" for i in items[start:at])
    ):
        # "19 of the dead belonged to the army and eight to the police"
        return True
    said = any(item.kind == "be" for item in items[start:at])
    if not said or items[at - 1].low not in JOINING or any(i.text == "." for i in items[start:at]):
        return False
    if any(item.kind in ("have", "modal", "rel", "pron") for item in items[start:at]):
        return False
    who = phrase.last
    if phrase.bare:
        who = phrase.end + 1
        if who >= len(items) or items[phrase.end].kind != "be":
            return False
        who += items[who].kind == "det"
    ends = who + 1 >= len(items) or items[who + 1].kind in ("punct", "prep", "conj")
    return who < len(items) and kind_of(items[who]) is Kind.PEOPLE and ends
