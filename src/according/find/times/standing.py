"""Figures that stand now, or stood before: "57 are still held", "up from 290"."""

from according.find.lexicon import Role, lexicon
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure

__all__ = ["DEEDS", "LASTING", "is_former", "is_now"]

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
    if any(item.low in FORMER for item in before):
        return True
    return toll.how == "total" and bool(before) and before[-1].low == "from"
