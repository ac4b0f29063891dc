"""Victims of whom none has died: "three of the victims" are hurt where nobody is said dead."""

from collections.abc import Sequence

from according.find.tolls.harm.victims import VICTIMS
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure

__all__ = ["is_discharged", "of_the_hurt"]

# So many sentences before victims may tell of the dead.
TOLD = 40


LET_GO = ("released", "discharged", "let go")


def is_discharged(passage: Passage, toll: Measured) -> bool:
    """Tell whether some of the hurt leave a hospital: "three hurt, one of whom was released"."""
    if toll.word < 0 or not passage.items[toll.word].low.startswith(LET_GO):
        return False
    return any(one.at == toll.whole and one.measure is Measure.INJURED for one in passage.tolls)


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
