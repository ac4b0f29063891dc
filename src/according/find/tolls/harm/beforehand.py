"""What a bare number counts by the nouns before it: "640 homes wrecked, 98 burned" counts homes."""

from according.find.grammar.items import Item
from according.find.grammar.kinds import COUNTABLE
from according.find.grammar.phrases import Kind, kind_of
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["as_before"]


def as_before(items: list[Item], one: Measured) -> Measure | None:
    """Give what befell those counted if nouns before the number tell otherwise than its verb."""
    if one.measure is Measure.INJURED and burned_beside(items, one):
        return Measure.DESTROYED
    if one.measure is Measure.DAMAGED and hit_beside(items, one):
        return Measure.INJURED
    if one.measure is Measure.ABDUCTED and driven_beside(items, one):
        return Measure.CAPTURED
    return None


DRIVES = frozenset("drive drives drove driven driving tow tows towed towing".split())


def driven_beside(items: list[Item], one: Measured) -> bool:
    """Tell whether vehicles are driven off: "three lorries were burned and one was driven away"."""
    driven = one.word >= 0 and items[one.word].low.split(" ")[0] in DRIVES
    own = not one.phrase.bare and items[one.phrase.last].low not in ("others", "more")
    return driven and not own and counted_before(items, one.at) is Kind.MATERIEL


def counted_before(items: list[Item], at: int) -> Kind | None:
    """Give what the nearest noun before a number counts."""
    return next((kind for i in reversed(items[:at]) if (kind := kind_of(i)) in COUNTABLE), None)


BURNED = frozenset(("burned", "burnt"))


def burned_beside(items: list[Item], one: Measured) -> bool:
    """Tell whether houses burn of which only a number stands: "640 homes wrecked, 98 burned"."""
    burned = items[one.word].low in BURNED
    if not burned or not one.phrase.bare:
        return False
    return counted_before(items, one.at) is Kind.MATERIEL


def hit_beside(items: list[Item], one: Measured) -> bool:
    """Tell whether people are hit of whom only a number stands: "four men died; nine were hit"."""
    if not one.phrase.bare or items[one.word].low not in ("hit", "struck"):
        return False
    if one.phrase.of and items[min(one.at + 2, len(items) - 1)].low == "us":
        # "forty of us had been hit"
        return True
    # "Nine were hit by debris" is told elsewhere; whoever died before them was no building.
    before = items[: one.at]
    died = any(t.measure is Measure.KILLED for item in before for t in item.tolls)
    return died and any(kind_of(item) is Kind.PEOPLE for item in before)
