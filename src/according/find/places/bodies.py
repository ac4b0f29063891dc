"""Words of place that say where a body sits, or the hurt are treated."""

from according.find.grammar.items import Item
from according.find.lexicon import lexicon

__all__ = ["CARE", "is_hit", "is_seat"]

STRIKES = lexicon().words["places_strikes"]
ATTACKS = lexicon().words["places_attacks"]
# "treated at hospitals in Gori": it happened elsewhere, unless they were struck.
CARE = frozenset("hospital hospitals clinic clinics morgue morgues mortuary".split())


def is_hit(items: list[Item], here: int) -> bool:
    """Tell whether a building was struck: "bombed a hospital in Gori", "an attack on a clinic"."""
    return any(item.low in STRIKES | ATTACKS for item in items[max(0, here - HIT) : here])


# How far before a building what struck it stands.
HIT = 4


def is_seat(items: list[Item], at: int) -> bool:
    """Tell whether a word of place only says where a body sits: "the ministry in Moscow".

    Not where something happened to it: "set fire to the US consulate in Benghazi".
    """
    if items[at].low not in ("in", "at") or at == 0 or items[at - 1].low not in SEATS:
        return False
    if struck(items, at - 2):
        return False
    before = at - 2
    while before >= 0 and (items[before].kind == "det" or items[before].capital):
        before -= 1
    if before < 0 or items[before].low in STRIKES or items[before].tolls:
        return before < 0
    told = items[before].low == "by" or (before > 0 and items[before - 1].low == "according")
    return items[before].kind != "prep" or told


AGAINST = frozenset("on against near outside inside".split())


def struck(items: list[Item], here: int) -> bool:
    """Tell whether a body's seat is what was struck: "strikes on newspaper offices in Sanaa"."""
    least = max(0, here - 3)
    while here > least and items[here].kind in ("det", "word") and not items[here].tolls:
        if items[here].low in ATTACKS:
            return True
        here -= 1
    return here >= 0 and items[here].low in AGAINST | ATTACKS


# Bodies that are named by where they sit, not by where they are at work.
SEATS = frozenset(
    (
        "ministry ministries embassy embassies headquarters government parliament offices"
        " based headquartered consulate commission watchdog observatory monitor bureau newsroom"
        " court courts tribunal"
    ).split()
)
