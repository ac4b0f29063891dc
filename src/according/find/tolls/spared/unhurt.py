"""Who got away without harm, and was brought out by nobody: "four of the crew escaped unhurt"."""

from according.find.grammar.items import Item
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["are_unhurt"]

UNHURT = lexicon().words["unhurt_states"]
HARM = lexicon().words["unhurt_harm"]
# Whoever escapes these is free again, hurt or not.
CAPTORS = tuple(lexicon().words["unhurt_captors"])
# What only says that somebody came to no harm, alone or with one of the states.
KEPT = ("escape", "escapes", "escaped", "escaping", "walk", "walked", "survive", "survived")
# "escaped the crash without any injuries": how far behind the verb it may be told.
NEAR = 9
WAYS = frozenset(("predicate", "clause", "list before", "part", "likely"))


def are_unhurt(items: list[Item], one: Measured) -> bool:
    """Tell whether it is only said that nothing befell those counted.

    "Two clerks escaped the blast unhurt", "the three crewmen were unscathed"; not "five hostages
    escaped unharmed", who are free, nor "were led out unhurt".
    """
    if one.how not in WAYS or one.word < one.phrase.end:
        return False
    parts = items[one.word].low.split(" ")
    stated = parts[-1] in UNHURT
    if stated and len(parts) == 1:
        # "got out unhurt" tells of a way out.
        told = items[one.word - 1].kind != "prep"
    else:
        told = parts[0] in KEPT and (stated or unhurt_after(items, one.word + 1))
    return told and not any(item.low.startswith(CAPTORS) for item in items)


def unhurt_after(items: list[Item], start: int) -> bool:
    """Tell whether a clause goes on to say how those fared: "without a scratch"."""
    lacking = False
    for item in items[start : start + NEAR]:
        if item.low in UNHURT or (lacking and item.low in HARM):
            return True
        if item.low.startswith("with "):
            # "escaped with minor injuries": hurt, and not rescued
            return any(toll.measure is Measure.INJURED for toll in item.tolls)
        if item.kind in ("be", "have", "rel", "conj") or item.text in ".;,":
            return False
        lacking = lacking or item.low in ("without", "with")
    return False
