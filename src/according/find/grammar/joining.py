"""Nouns that share a number, "12 women and children", and those behind a group's long name."""

import re

from according.find.grammar.heads import MODIFIERS
from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.lexicon import Role

__all__ = ["DOUBTS", "behind_name", "joined", "of_year", "parts_follow", "past_doubt", "past_rise"]


TAKES = frozenset("taken took taking held holding left leaving".split())


def joined(items: list[Item], last: int, end: int, *, one: bool) -> tuple[int, int]:
    """Give end and head of "women and children": a bare noun joined to the phrase.

    ``one`` if an article counts it: "a car and power lines" are one car.
    """
    if (
        end + 1 < len(items)
        and items[end].low in ("and", "or")
        and kind_of(items[last]) is not Kind.UNKNOWN
        # "killed 17 people and taken students hostage"
        and items[end + 1].low not in TAKES
    ):
        after = end + 1
        # "tanks and other armoured vehicles", "fighters and their families"
        after += after + 1 < len(items) and items[after].low in ("other", "their")
        if items[after - 1].low == "their" and not items[after].low.endswith(PLURALS):
            # "Two rescuers and their driver": the two are the rescuers.
            return end, last
        if (head := behind_kind(items, after, kind_of(items[last]))) > after:
            return (end, last) if one else (head + 1, head)
        while (
            after + 1 < len(items)
            and items[after].kind == "word"
            and not is_telling(items[after])
            and not items[after].tolls
            and kind_of(items[after]) is Kind.UNKNOWN
            and items[after + 1].kind == "word"
            and after - end < MODIFIERS
        ):
            after += 1
        if items[end + 1].low in MASSES and kind_of(items[last]) is Kind.PEOPLE:
            # "soldiers and police", not "soldiers and police officers"
            after = after if kind_of(items[after]) is Kind.PEOPLE else end + 1
            if after == end + 1:
                return after + 1, after
        noun = items[after]
        bare = not noun.tolls or noun.low == "refugees"
        if noun.kind == "word" and bare and kind_of(noun) is kind_of(items[last]):
            after = compound_end(items, after)
            if one:
                # "a woman and child" are counted one by one, "an officer and father" is one.
                return (end if items[after].low.endswith("s") else after + 1), last
            return after + 1, after
    return end, last


def behind_kind(items: list[Item], first: int, kind: Kind) -> int:
    """Give the plural of a kind behind a noun of the other: "tanks and personnel carriers".

    ``first`` itself if there is none.
    """
    if first + 1 >= len(items) or items[first].kind != "word" or items[first].tolls:
        return first
    noun, before = items[first + 1], items[first]
    other = kind_of(before) not in (kind, Kind.UNKNOWN) and not before.low.endswith("s")
    mixed = other or (kind is Kind.PEOPLE and before.low in GUARDS)
    plural = noun.low.endswith(PLURALS) and noun.kind == "word" and not noun.tolls
    same = kind_of(noun) is kind or (kind is Kind.PEOPLE and noun.low in ("forces", "members"))
    return first + 1 if mixed and plural and same else first


# "Civilians and security forces".
GUARDS = frozenset("security army government police military rebel regime coalition union".split())


def is_telling(item: Item) -> bool:
    """Tell whether a word tells what else was done: "killing six and unnerving civilians"."""
    return item.low.endswith("ing") and item.low not in DESCRIBING


DESCRIBING = frozenset(
    "surrounding neighbouring neighboring fishing working visiting remaining living training"
    " housing outlying serving mining building banking shipping farming".split()
)


# Nouns for several people without a plural, that are adjectives as often.
MASSES = frozenset(("police", "clergy"))


def compound_end(items: list[Item], noun: int) -> int:
    """Give the last noun of things named together: "75 grenade and rocket launchers"."""
    # "300 staff and family members"
    noun += items[noun].low == "family" and [i.low for i in items[noun + 1 :][:1]] == ["members"]
    while (
        noun + 1 < len(items)
        and kind_of(items[noun]) is Kind.MATERIEL
        and kind_of(items[noun + 1]) is Kind.MATERIEL
        and not items[noun + 1].tolls
    ):
        noun += 1
    if (
        noun + 2 < len(items)
        and not items[noun].low.endswith(PLURALS)
        and kind_of(items[noun]) is Kind.PEOPLE
        and items[noun + 1].kind == "word"
        and not items[noun + 1].tolls
        and is_people(items[noun + 2])
    ):
        # "trade unionists and human rights defenders"
        noun += 2
    while (
        noun + 1 < len(items)
        and not items[noun].low.endswith(PLURALS)
        and kind_of(items[noun]) is Kind.PEOPLE
        and kind_of(items[noun + 1]) is Kind.PEOPLE
        and items[noun + 1].low.endswith(PLURALS)
        and not items[noun + 1].tolls
    ):
        # "13 soldiers and volunteer militiamen"
        noun += 1
    return noun


PLURALS = ("s", "men", "people")


# "Of the ninety conscripts aboard thirty-one were drowned": how far the part may stand.
PART = 12


def parts_follow(items: list[Item], at: int) -> bool:
    """Tell whether the part follows without a comma: "of the ninety aboard thirty-one died"."""
    for here in range(at + 2, min(len(items) - 1, at + PART)):
        item = items[here]
        if item.figure is not None:
            before = items[here - 1]
            joined = before.kind in ("conj", "prep", "det") and before.low != "aboard"
            verb = items[here + 1]
            told = verb.kind in ("be", "have") or any(t.role == Role.BEFALL for t in verb.tolls)
            return told and not joined
        if item.kind not in ("word", "prep", "det", "adv") or item.tolls:
            return False
    return False


# "Revolutionary Armed Forces of Colombia (FARC) rebels": how long a name with its noun may be.
NAME = 12
INSIDE = frozenset("of the for and 's ' ’".split())
# Of fewer words than these the noun is found as any other.
FEWEST = 3


def behind_name(items: list[Item], start: int) -> int:
    """Give the noun for people behind the name of their group, -1 if none is.

    "Kurdistan Workers' Party (PKK) militants"; words of a name tell of nobody's liberation.
    """
    if start + FEWEST >= len(items) or not items[start].capital:
        return -1
    lower = False
    for here in range(start + 1, min(start + NAME, len(items))):
        item = items[here]
        if item.text == "(":
            known = (
                here + 3 < len(items) and items[here + 2].text == ")" and items[here + 1].capital
            )
            return here + 3 if known and is_people(items[here + 3]) else -1
        if not item.capital and is_people(item):
            return here if not lower and here - start >= FEWEST else -1
        if item.kind not in ("word", "adv") and item.low not in INSIDE:
            # "Islamic State in Iraq and the Levant fighters", not "Israelis in Gaza".
            linked = item.low in ("in", "and") and not items[here - 1].low.endswith("s")
            if not linked or here + 1 >= len(items) or not goes_on(items[here + 1]):
                return -1
            continue
        # Wires that write in capitals only leave some of a name's words without them.
        lower = lower or not (item.capital or item.low in INSIDE)
    return -1


def goes_on(item: Item) -> bool:
    """Tell whether a name can go on with a word behind a small one."""
    return item.capital or item.low == "the"


def is_people(item: Item) -> bool:
    """Tell whether an item is a plural for people."""
    several = item.low.endswith(("s", "men", "women", "people", "children"))
    return item.kind == "word" and not item.tolls and several and kind_of(item) is Kind.PEOPLE


DOUBTS = frozenset("possibly likely perhaps probably maybe even".split())


def past_doubt(items: list[Item], here: int) -> int:
    """Give where "of" stands behind a doubt: "dozens, and possibly hundreds, of villagers"."""
    if here >= len(items) or items[here].text != ",":
        return here
    at = here + 1
    while at < len(items) and (items[at].low in ("and", "or") or items[at].low in DOUBTS):
        at += 1
    told = at < len(items) and items[at].kind == "figure"
    # "possibly hundreds, of villagers"
    told = told or (at == here + 1 and here > 1 and items[here - 2].low in DOUBTS)
    if at > here + 1 and told:
        at += 1 + (at + 1 < len(items) and items[at + 1].text == ",")
    return at if told and at < len(items) and items[at].low == "of" else here


# "10,977 (+7 over the past day) tanks": how long what it rose by may be.
RISE = 8


def past_rise(items: list[Item], here: int) -> int:
    """Give where a noun stands behind what its number rose by: "10,977 (+7) enemy tanks"."""
    if [item.text for item in items[here : here + 2]] != ["(", "+"]:
        return here
    ends = (at + 1 for at in range(here + 2, min(len(items), here + RISE)) if items[at].text == ")")
    after = next(ends, here)
    return after if after < len(items) and items[after].kind == "word" else here


# "The 834 of 2023".
YEAR = re.compile(r"(?:19|20)\d\d")


def of_year(items: list[Item], at: int) -> bool:
    """Tell whether a figure is only said to be a year's: "a rise on the 834 of 2023"."""
    told = [item.low for item in items[at : at + 2]]
    return told[:1] == ["of"] and YEAR.fullmatch(told[-1]) is not None
