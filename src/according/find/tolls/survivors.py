"""Victims of whom none has died: "three of the victims" are hurt where nobody is said dead.

Those shot are hurt where as many are told hurt and nobody dead; where the dead and the hurt of the
report are as many together, they are either.
"""

from collections.abc import Sequence

from according.find.tolls.harm.victims import VICTIMS
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure

__all__ = ["is_discharged", "of_the_hurt", "of_the_shot"]

# So many sentences around victims may tell of the dead.
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


SHOT = frozenset("shoot shoots shot shooting".split())
STRUCK = ("struck by gun", "hit by gun", "struck by bullet", "hit by bullet")


def of_the_shot(read: Sequence[Passage], passage: Passage, toll: Measured) -> Measure:
    """Give what befell those shot, as the numbers of the dead and the hurt around tell it."""
    said = passage.items[toll.word].low if toll.word >= 0 else ""
    if said not in SHOT and not said.startswith(STRUCK):
        return toll.measure
    together = [one for one in passage.tolls if one.word == toll.word]
    shot = {figure.low for one in together if (figure := passage.items[one.at].figure)}
    dead, hurt = set[float | None](), set[float | None]()
    for other in read[max(0, passage.number - TOLD) : passage.number + TOLD]:
        for one in other.tolls:
            figure = other.items[one.at].figure
            if other is passage and one.word == toll.word:
                continue
            low = 1 if figure is None else figure.low
            if one.measure in (Measure.KILLED, Measure.INJURED) and low:
                (dead if one.measure is Measure.KILLED else hurt).add(low)
    if toll.measure is Measure.CASUALTIES:
        return Measure.INJURED if not dead and not shot.isdisjoint(hurt) else toll.measure
    both = any(all_in and d and all_in - d in hurt for all_in in shot for d in dead)
    return Measure.CASUALTIES if both else toll.measure
