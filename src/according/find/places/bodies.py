"""Words of place that say where a body sits or describe, and not where somebody was struck."""

from according.find.grammar.items import Item
from according.find.grammar.predicates import TIME_WORDS
from according.find.lexicon import lexicon
from according.find.places.countrynames import ADJECTIVES

__all__ = ["is_no_scene", "is_struck", "names_group"]

STRIKES = lexicon().words["places_strikes"]
# Nouns and verbs of what strikes a building.
HITS = STRIKES | lexicon().words["places_attacks"]
# Words of place between an attack and what it struck.
AGAINST = frozenset("on against near outside inside".split())
QAEDA = frozenset(("qaeda", "qaida", "al-qaeda", "al-qaida"))
# What its branches are called after.
BRANCHES = frozenset(("maghreb", "peninsula", "subcontinent", "sub-continent"))
# How far before a building what struck it stands.
HIT = 6


def is_struck(items: list[Item], at: int) -> bool:
    """Tell whether a building is what was struck: "bombed a hospital", "strikes on offices"."""
    here, least = at - 1, max(0, at - 1 - HIT)
    while here > least and not items[here].tolls:
        if items[here].kind not in ("det", "word") and items[here].low != "of":
            # "outside the gate of a hospital"
            break
        if items[here].low in HITS:
            return True
        here -= 1
    return here >= 0 and (items[here].low in AGAINST or items[here].low in HITS)


def is_seat(items: list[Item], at: int) -> bool:
    """Tell whether a word of place only says where a body sits: "the ministry in Moscow".

    Not where something happened to it: "set fire to the US consulate in Benghazi".
    """
    if items[at].low not in ("in", "at") or at == 0 or items[at - 1].low not in SEATS | QAEDA:
        return False
    if is_struck(items, at - 1):
        return False
    if items[at - 1].low.endswith(("qaeda", "qaida")):
        # "Al Qaeda in the Islamic Maghreb" is a name.
        return any(item.low in BRANCHES for item in items[at + 1 : at + 5])
    before = at - 2
    while before >= 0 and (items[before].kind == "det" or items[before].capital):
        before -= 1
    if before < 0 or items[before].low in STRIKES or items[before].tolls:
        return before < 0
    told = items[before].low == "by" or (before > 0 and items[before - 1].low == "according")
    return items[before].kind != "prep" or told


# Bodies that are named by where they sit, not by where they are at work.
SEATS = lexicon().words["places_bodies"]


def names_group(items: list[Item], at: int) -> bool:
    """Tell whether a word of place is in a group's name: "Al Qaeda in the Arabian Peninsula"."""
    within = items[at].low == "in" and at > 0 and items[at - 1].low in QAEDA
    return within and at + 1 < len(items) and items[at + 1].low == "the"


# "She was not in Gorva", "a group outlawed in Malia".
BANNED = frozenset(("banned", "outlawed", "proscribed", "prohibited"))
ABSENT = frozenset(("published", "printed", "not")) | BANNED


def is_no_scene(items: list[Item], at: int, name: tuple[int, int]) -> bool:
    """Tell whether a name behind a word of place is none: "published in The Lancet", "not in"."""
    # "cut in Gorva, but not in Lutova, where 12 died" tells of Lutova.
    absent = items[at - 1].low in ABSENT and items[at - 2].low != "but"
    return is_seat(items, at) or is_adjective(items, name) or absent


def is_adjective(items: list[Item], name: tuple[int, int]) -> bool:
    """Tell whether a name only describes the noun after it: "a United States airstrike".

    So does "U.S." of "a U.S.-flagged tanker".
    """
    if items[name[1]].text == "-":
        return True
    after = items[name[1] + 1] if name[1] + 1 < len(items) else None
    said = " ".join(item.text for item in items[name[0] : name[1] + 1])
    return (
        said in ADJECTIVES
        and after is not None
        and after.kind == "word"
        and not after.tolls
        and not after.capital
        and after.low not in TIME_WORDS
    )
