"""The figure of a sentence before that others break down: "Of the 22, eight were guards"."""

import re
from collections.abc import Sequence

from according.find.grammar.items import Item
from according.find.tolls.clauses.comparisons import set_against
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.find.tolls.within.sizes import is_less
from according.model import Measure

__all__ = ["BACK", "first_of", "is_among", "same_before", "whole_before"]

BACK = 3


def first_of(passage: Passage) -> Item | None:
    """Give the first figure of a sentence, None if it has none."""
    return next((item for item in passage.items if item.figure is not None), None)


# "Of the 22", "of those twenty-two".
OF_NUMBER = re.compile(r"(?:Of|Among) (?:the|those|these) [\w,-]+,? ", re.IGNORECASE)


def same_before(
    passages: Sequence[Passage], passage: Passage, measure: Measure | None
) -> tuple[Passage, Measured] | None:
    """Give the figure before a sentence that its opening says again: "Of the 22, eight were"."""
    part = first_of(passage) if OF_NUMBER.match(passage.text) else None
    if part is None or part.figure is None:
        return None
    wanted = part.figure.low, part.figure.high
    return next(
        (
            (other, toll)
            for other in reversed(passages[max(0, passage.number - BACK) : passage.number])
            for toll in other.tolls
            if measure in (None, toll.measure)
            and toll.whole < 0
            and (figure := other.items[toll.at].figure) is not None
            and (figure.low, figure.high) == wanted
        ),
        None,
    )


def whole_before(
    passages: Sequence[Passage],
    passage: Passage,
    measure: Measure | None,
    part: Item | None = None,
    back: int = BACK,
) -> tuple[Passage, Measured] | None:
    """Give the last figure before a sentence that counts the measure, and can hold the part.

    What it was "up from" holds none; one that is itself only some of those before does where there
    is no other.
    """
    some = None
    for other in reversed(passages[max(0, passage.number - back) : passage.number]):
        for toll in reversed(other.tolls):
            if (
                other.items[toll.at].figure is not None
                and toll.whole < 0
                and not (measure and toll.phrase.of)
                and measure in (None, toll.measure)
                and not set_against(other.items, toll.at)
                and (part is None or not is_less(other.items[toll.at], part))
            ):
                if measure is None or not is_some(other, toll):
                    return other, toll
                some = some or (other, toll)
    return some


# "Of those, 50 were treated", and not "of the 22".
OF_THOSE = re.compile(r"(?:Of|Among) (?:those|these|them)\b(?! \d)", re.IGNORECASE)


def is_some(passage: Passage, toll: Measured) -> bool:
    """Tell whether a figure counts only some of those told of before."""
    return is_among(passage.items, toll) or OF_THOSE.match(passage.text) is not None


# "12 women and six children were among those killed": the last has the predicate.
AMONG = ("predicate", "list before")


def is_among(items: Sequence[Item], toll: Measured) -> bool:
    """Tell whether a figure is of those told before: not "among those hurt when a block fell"."""
    if toll.how not in AMONG or toll.word < 0:
        return False
    # "Among the dead" is one word where it says what befell them.
    low = " ".join(item.low for item in items[max(0, toll.word - 2) : toll.word + 1])
    low, after = low[max(0, low.rfind("among ")) :], items[toll.word + 1 : toll.word + 2]
    ends = not after or after[0].kind == "punct"
    return low.startswith("among the ") or (ends and low.startswith("among those "))
