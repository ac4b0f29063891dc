"""Figures beside a toll whose own verb tells of something else.

"Destroyed eight homes and threatened 300", "dozens were hurt; nobody claimed responsibility".
"""

from according.find.grammar.items import Item
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["has_own_verb"]

# What is only in danger, or is fired at others.
SPARES = lexicon().words["ownverbs_spares"]
# What nobody did says nothing of who was hurt.
NOBODY = lexicon().words["ownverbs_nobody"]
# How figures are told that share what befell others.
SHARED = frozenset(("list", "likely"))
THINGS = frozenset((Measure.DESTROYED, Measure.DAMAGED))


def has_own_verb(items: list[Item], one: Measured) -> bool:
    """Tell whether a figure that shares the measure of others has a verb of its own."""
    if one.how not in SHARED:
        return False
    if one.how == "list" and (is_told_apart(items, one) or names_place(items, one)):
        return True
    if one.measure in THINGS and one.at > 0:
        return items[one.at - 1].low in SPARES
    figure = items[one.at].figure
    if figure is None or figure.high != 0:
        return False
    here = one.at + 1
    while here < len(items) and items[here].kind in ("have", "adv"):
        here += 1
    return here < len(items) and items[here].low in NOBODY


def is_told_apart(items: list[Item], one: Measured) -> bool:
    """Tell whether a clause of its own follows: "killed five people, a man was stopped nearby"."""
    end, before = one.phrase.end, items[one.at - 1].low if one.at else ""
    if not 0 <= one.word < one.at or one.phrase.bare or before not in (",", ";"):
        return False
    said = items[end : end + 2]
    done = len(said) > 1 and said[0].low in ("was", "were") and not said[1].tolls
    return done and said[1].kind == "word" and said[1].low.endswith("ed")


# What leads to where something happened; with it, the place's name and a comma, so many items.
INSIDE = frozenset(("in", "inside", "across", "within", "throughout"))
LED = 3


def names_place(items: list[Item], one: Measured) -> bool:
    """Tell whether it says what a place before it is: "people in Lyria, a big exporter, need"."""
    before = items[max(0, one.at - LED) : one.at]
    if items[one.at].low not in ("a", "an") or len(before) < LED or one.phrase.bare:
        return False
    lead, name, sign = before
    closed = items[one.phrase.end].low if one.phrase.end < len(items) else "."
    return lead.low in INSIDE and name.capital and sign.low == "," and closed == ","
