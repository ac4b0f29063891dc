"""Figures that stand now, or stood before: "57 are still held", "up from 290"."""

import re

from according.find.lexicon import Role, lexicon
from according.find.times.days import Day
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure

__all__ = ["DEEDS", "LASTING", "is_former", "is_now", "of_captivity"]

FORMER = lexicon().words["times_former"]
# What lasts: "57 are still being held" is said of the day of the report, whatever came before.
LASTING = frozenset(
    (
        Measure.MISSING,
        Measure.ABDUCTED,
        Measure.DETAINED,
        Measure.DISPLACED,
        Measure.AFFECTED,
    )
)
# Of these what was done in a month adds up: "at least 400 were kidnapped in February".
DEEDS = frozenset((Measure.ABDUCTED, Measure.DETAINED))
NOW = frozenset(("are", "is", "remain", "remains", "still"))


def is_now(passage: Passage, toll: Measured) -> bool:
    """Tell whether a figure is said to be so now: "57 are still held", "five remain missing"."""
    if toll.how != "predicate" or toll.measure not in LASTING:
        return False
    word = passage.items[toll.word]
    state = any(t.role == Role.STATE for t in word.tolls)
    return state and any(item.low in NOW for item in passage.items[toll.at : toll.word + 1])


def is_former(passage: Passage, toll: Measured) -> bool:
    """Tell whether a figure is one that was given before.

    "an earlier toll of 27", "up from 290".
    """
    before = passage.items[max(0, toll.at - 4) : toll.at]
    # Not "hours earlier, 14 people had died".
    if any(item.low in FORMER for item in before) and before[-1].text != ",":
        return True
    return toll.how == "total" and bool(before) and before[-1].low == "from"


# "freed 12 pupils who were kidnapped in May": how far before the day the verb may stand.
TAKEN_ON = re.compile(
    r"\b(?:kidnapped|abducted|captured|seized|taken|held|arrested|detained|jailed|imprisoned)\b"
    r"(?:(?!released|freed|rescued|escaped|let go)[^.,;]){0,40}\Z"
)
CAPTIVITY = 70


def of_captivity(passage: Passage, toll: Measured, day: Day) -> bool:
    """Tell whether a day is that on which those now freed were taken."""
    if toll.measure is not Measure.RESCUED:
        return False
    at = day.span.start - passage.start
    return TAKEN_ON.search(passage.low, max(0, at - CAPTIVITY), at) is not None
