"""Verbs of saying that say nothing of a number: "as survivors tell of escapes"."""

from according.find.grammar.items import Item
from according.find.lexicon import lexicon

__all__ = ["tells_nothing"]


def tells_nothing(items: list[Item], at: int) -> bool:
    """Tell whether a verb of saying tells of no number, or only what was done to somebody."""
    found = items[at].low == "found" and lies_found(items, at)
    done = found or tells_of_none(items, at) or takes_in(items, at)
    done = done or names_states(items, at)
    return done or resounds(items, at) or falls_ill(items, at)


SHOWS = frozenset("show shows showed showing".split())
SIGNS = frozenset("symptoms symptom signs sign".split())


def falls_ill(items: list[Item], at: int) -> bool:
    """Tell whether it is told how some are: "nine people showed symptoms of food poisoning"."""
    after = items[at + 1 : at + 4]
    return items[at].low in SHOWS and any(item.low in SIGNS for item in after)


def names_states(items: list[Item], at: int) -> bool:
    """Tell whether a word names states: "police in Rio state", "in Borno and Yobe states"."""
    if at == 0 or not items[at - 1].capital:
        return False
    several = items[at].low == "states" and at > 1 and items[at - 2].low in ("and", "or")
    return several or items[at].low == "state"


TELLS = frozenset("tell tells told speak speaks spoke".split())


def tells_of_none(items: list[Item], at: int) -> bool:
    """Tell whether a verb tells of what is no number: "55 dead as survivors tell of escapes"."""
    of = items[at].low in TELLS and at + 1 < len(items) and items[at + 1].low in ("of", "about")
    return of and all(item.figure is None for item in items[at + 2 :])


def takes_in(items: list[Item], at: int) -> bool:
    """Tell whether a hospital takes people in: "a clinic, which admitted 19 people with burns"."""
    after = items[at + 1 : at + 3]
    counted = len(after) == 2 and after[0].figure is not None  # noqa: PLR2004 - and a noun
    counted = counted and any(item.kind == "rel" for item in items[max(0, at - 2) : at])
    return counted and items[at].low.startswith("admit") and after[1].low in PATIENTS


def resounds(items: list[Item], at: int) -> bool:
    """Tell whether a sound is only heard somewhere: "gunfire echoed across the town"."""
    return (
        items[at].low.startswith("echo")
        and items[at + 1 : at + 2] != []
        and (items[at + 1].kind == "prep")
    )


PATIENTS = frozenset("people patients victims wounded injured casualties children men".split())


# "a child found under its mother": how many words may follow that could tell a finding.
FOUND = 8


def lies_found(items: list[Item], at: int) -> bool:
    """Tell whether "found" only says where the dead lay: "two crewmen found in a cabin"."""
    after = items[at + 1 : at + FOUND]
    told = items[at - 1].low in lexicon().words["documents"] if at else True
    if told or not after or after[0].kind != "prep":
        return False
    return all(item.low != "that" and item.figure is None for item in after)
