"""Those whom an order to leave covers: "evacuation orders and warnings cover 200,000 people"."""

from according.find.grammar.items import Item
from according.find.grammar.objects import before_number
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.tolls.counted import Measured
from according.find.tolls.harm.ruled import LIFTS
from according.model import Measure

__all__ = ["CUES", "ordered"]

COVERS = frozenset(
    "for to cover covers covered covering affect affects affected affecting include includes"
    " included including".split()
)
ORDERS = frozenset(
    "order orders warning warnings notice notices alert alerts evacuations advisory".split()
)
LEAVING = frozenset("evacuation evacuations evacuate".split())
# "After the orders to evacuate, members brought bedding for 60 people."
GIVEN = frozenset(
    "bedding beds food meals blankets tents water shelter room rooms space places accommodation"
    " supplies clothes money".split()
)
HOMES = frozenset(
    "homes households properties houses businesses villages towns settlements".split()
)
# "evacuation orders were also in effect on Monday night for": how far before the number.
REACH = 14


def ordered(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the evacuation of those whom an order is for, None if no order is told of."""
    link = before_number(items, at)
    if link < 1 or phrase.bare or items[link].low not in COVERS or items[at].figure is None:
        return None
    if items[link - 1].low in GIVEN:
        return None
    if kind_of(items[phrase.last]) is not Kind.PEOPLE and items[phrase.last].low not in HOMES:
        return None
    for here in range(link - 1, max(-1, link - REACH), -1):
        item = items[here]
        if item.low.split(" ")[0] in ORDERS:
            beside = items[max(0, here - 4) : here + 3]
            told = any(word in LEAVING for i in beside for word in i.low.split(" "))
            # "lifted evacuation orders for 20,000 residents"
            told = told and all(i.low not in LIFTS for i in beside)
            return Measured(at, Measure.EVACUATED, here, phrase, "predicate") if told else None
        if item.figure is not None or item.kind in ("rel", "pron") or item.text in ";:.":
            return None
    return None


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = ((ORDERS, LEAVING),)
