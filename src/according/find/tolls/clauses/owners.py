"""Homes counted by those who own one each: "set alight the homes of 15 ministers".

Families and residents who lose theirs are affected; each holder of an office has a house.
"""

from according.find.grammar.deaths import WRECKED
from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.grammar.predicates import predicates_after
from according.find.lexicon import Form, Role, Toll
from according.find.tolls.counted import Measured

__all__ = ["of_owners"]

OWNED = frozenset(
    "homes houses residences villas mansions properties cars vehicles farmhouses".split()
)
HOLDERS = frozenset(
    "lawmakers politicians ministers ex-ministers legislators senators deputies mps"
    " parliamentarians officials loyalists leaders governors mayors judges councillors generals"
    " commanders".split()
)
# "set ablaze the family homes of 12 ministers": how far before the homes the verb may stand.
REACH = 5


def of_owners(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell the homes of those who hold an office, each of whom has one."""
    if items[at].figure is None or phrase.bare or items[phrase.last].low not in HOLDERS:
        return None
    link = at - 1
    while link > 1 and items[link].kind == "det":
        link -= 1
    if link < 1 or items[link].low != "of" or items[link - 1].low not in OWNED:
        return None
    return undone(items, link - 1, at, phrase) or befallen(items, at, phrase)


def undone(items: list[Item], owned: int, at: int, phrase: Phrase) -> Measured | None:
    """Give what the verb before does to the homes: "torched the homes of 15 ministers"."""
    for here in range(owned - 1, max(-1, owned - REACH), -1):
        if done := ruin(items[here].tolls):
            return Measured(at, done.measure, here, phrase, "object")
        if items[here].kind not in ("det", "word", "adv"):
            break
    return None


def befallen(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell the homes by the verb behind: "the homes of 15 ministers were razed"."""
    for word, readings in predicates_after(items, phrase.end):
        done = ruin(readings)
        if done and done.form in Form.PASSIVE:
            return Measured(at, done.measure, word, phrase, "predicate")
    return None


def ruin(readings: tuple[Toll, ...]) -> Toll | None:
    """Give the reading of a word that ruins things, None if none does."""
    return next((t for t in readings if t.role == Role.ACT and t.measure in WRECKED), None)
