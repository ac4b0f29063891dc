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


DEAD = frozenset(("killed", "dead", "died", "deaths"))
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
    if either(read, passage, toll):
        return Measure.CASUALTIES
    if not DEAD.isdisjoint(passage.words):
        # "Of all killed, 11 victims were from the town."
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
    if toll.measure is Measure.CASUALTIES:
        dead, hurt = harmed(read, passage, toll)
        shot = dict.fromkeys(together(passage, toll))
        return Measure.INJURED if not dead and not hurt.isdisjoint(shot) else toll.measure
    return Measure.CASUALTIES if either(read, passage, toll) else toll.measure


def either(read: Sequence[Passage], passage: Passage, toll: Measured) -> bool:
    """Tell whether the dead and the hurt of a report are together as many as those told of."""
    dead, hurt = harmed(read, passage, toll)
    told = together(passage, toll)
    if not (dead and hurt and told):
        return False
    # "Nine of the victims were women" where only six have died.
    more = passage.items[toll.word].low in VICTIMS and max(dead) < max(told)
    return (more and max(told) <= max(dead) + max(hurt)) or any(
        number - some in hurt for number in (*told, sum(told)) for some in dead
    )


def together(passage: Passage, toll: Measured) -> list[float]:
    """Give the numbers of which the same word tells: "eleven of the 13 people shot"."""
    same = [passage.items[one.at].figure for one in passage.tolls if one.word == toll.word]
    return [float(figure.low) for figure in same if figure is not None and figure.low]


def harmed(
    read: Sequence[Passage], passage: Passage, toll: Measured
) -> tuple[set[float], set[float]]:
    """Give the numbers of the dead, and of the hurt, that sentences around tell of otherwise."""
    dead, hurt = set[float](), set[float]()
    for other in read[max(0, passage.number - TOLD) : passage.number + TOLD]:
        for one in other.tolls:
            if one.measure not in (Measure.KILLED, Measure.INJURED):
                continue
            figure = other.items[one.at].figure
            low = 1 if figure is None else figure.low
            if low and not (other is passage and one.word == toll.word):
                (dead if one.measure is Measure.KILLED else hurt).add(float(low))
    return dead, hurt
