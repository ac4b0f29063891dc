"""Verbs that tell of a toll by who does it: mourners bury the dead, police pick up suspects."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.model import Measure

__all__ = ["burial", "policed"]


def burial(items: list[Item], verb: int, phrase: Phrase) -> Measure | None:
    """Give what befell people whom mourners bury, None if nobody is said to."""
    if (
        items[verb].low not in BURIES
        or phrase.bare
        or kind_of(items[phrase.last]) is not Kind.PEOPLE
    ):
        return None
    before = items[max(0, verb - POLICE_REACH) : verb]
    mourned = any(
        i.kind == "pron" or kind_of(i) is Kind.PEOPLE or i.low in MOURNERS for i in before
    )
    return Measure.KILLED if mourned else None


BURIES = frozenset(("bury", "buries", "buried", "burying"))
MOURNERS = frozenset("group party town village city church community union family army".split())


def policed(items: list[Item], verb: int) -> bool:
    """Tell whether the police "pick up" those counted, and not rescuers."""
    if not items[verb].low.startswith("pick"):
        return False
    return any(item.low in POLICE for item in items[max(0, verb - POLICE_REACH) : verb])


POLICE = frozenset("police policemen officers troops soldiers agents gendarmes army".split())
POLICE_REACH = 5
