"""Those told beside somebody or in a list: "arrested Ali with five friends", "those held are two".

What befell somebody may stand far before: "was arrested and pushed into a van with 30 others".
"""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import Role
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose
from according.model import Measure

__all__ = ["by_roster", "with_companions"]

OTHERS = frozenset(
    "others friends colleagues comrades companions accomplices associates relatives".split()
)
SHARED = frozenset(
    (Measure.DETAINED, Measure.ABDUCTED, Measure.KILLED, Measure.CAPTURED, Measure.RESCUED)
)
# "The two in custody are": whom a list may name so.
NAMED = frozenset((Measure.DETAINED, Measure.ABDUCTED, Measure.MISSING))
# How far before the list "are" may stand, and before "are" what befell them, in items.
ROSTER = 16
TOLD = 8
PLAIN = ("word", "prep", "det", "adv", "conj", "pron")
# How far before those beside him the verb may stand, in items.
REACH = 14


def with_companions(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell those who were with somebody to whom it did, None if they were not."""
    if phrase.bare or items[phrase.last].low not in OTHERS or items[at].figure is None:
        return None
    if items[at - 1].low not in ("with", "alongside"):
        return None
    for verb in range(at - 2, max(0, at - REACH), -1):
        item = items[verb]
        done = tuple(t for t in item.tolls if t.role == Role.ACT and t.measure in SHARED)
        if done and (toll := choose(items, phrase, (verb, done))):
            return Measured(at, toll.measure, verb, phrase, "object")
        aside = item.text == "," or item.figure is not None or item.text.isdigit()
        if item.tolls or not (aside or item.kind in PLAIN):
            return None
    return None


def by_roster(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell those of whom a list says who they are: "those held are a man and two"."""
    if phrase.bare or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return None
    here = at - 1
    while here > max(1, at - ROSTER) and (items[here].kind in IN_LIST or items[here].text == ","):
        here -= 1
    here -= items[here].text == ":"
    if here < 2 or items[here].low not in ("are", "were"):  # noqa: PLR2004 - "those held are"
        return None
    for word in range(here - 1, max(-1, here - TOLD), -1):
        done = tuple(
            t for t in items[word].tolls if t.role in (Role.ACT, Role.STATE) and t.measure in NAMED
        )
        counted = any(
            i.figure is not None or i.low == "those" for i in items[max(0, word - 3) : word]
        )
        if done and counted and (toll := choose(items, phrase, (word, done))):
            return Measured(at, toll.measure, word, phrase, "clause")
        if items[word].kind in ("be", "punct"):
            return None
    return None


IN_LIST = ("word", "det", "conj", "figure")
