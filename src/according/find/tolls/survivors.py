"""Victims of whom none has died: "three of the victims" are hurt where nobody is said dead."""

from collections.abc import Sequence

from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.find.tolls.victims import VICTIMS
from according.model import Measure

__all__ = ["of_the_hurt"]

# So many sentences before victims may tell of the dead.
TOLD = 40


def of_the_hurt(read: Sequence[Passage], passage: Passage, toll: Measured) -> Measure:
    """Give what befell those killed, or victims who are hurt where no dead were told of before."""
    if passage.items[toll.word].low not in VICTIMS:
        return toll.measure
    hurt = False
    for other in read[max(0, passage.number - TOLD) : passage.number + 1]:
        for one in other.tolls:
            said = other.items[one.word].low if one.word >= 0 else ""
            if one.measure is Measure.KILLED and said not in VICTIMS:
                return toll.measure
            hurt = hurt or one.measure is Measure.INJURED
    return Measure.INJURED if hurt else toll.measure
