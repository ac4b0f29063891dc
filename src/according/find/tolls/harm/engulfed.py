"""Houses that mud or lava covers, and dykes that break: "a slide covered eight houses".

Whatever snow covers still stands.
"""

from according.find.grammar.item import behind_auxiliaries
from according.find.grammar.items import Item
from according.find.grammar.objects import before_number, passive_before
from according.find.grammar.phrases import Phrase
from according.find.tolls.counted import Measured
from according.find.tolls.harm.flooded import BUILT
from according.model import Measure

__all__ = ["CUES", "engulfed"]

COVERS = frozenset("cover covers covered covering".split())
SLIDES = frozenset(
    "landslide landslides mudslide mudslides slide slides landslip landslips rockslide avalanche"
    " avalanches mud lava hill hillside slope mountain debris boulders mudflow mudflows".split()
)
# "loosed the side of a hill above the town, covering": how far from the verb the slide may stand.
REACH = 12


def engulfed(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the ruin of houses that a slide covers, or the damage to dykes that break."""
    if phrase.bare:
        return None
    if items[phrase.last].low in DYKES:
        return breached(items, at, phrase)
    if items[phrase.last].low not in BUILT:
        return None
    verb = behind_auxiliaries(items, phrase.end)
    if verb < len(items) and items[verb].low in COVERS and passive_before(items, verb):
        slid = any(item.low in SLIDES for item in items[verb + 1 : verb + REACH])
        return Measured(at, Measure.DESTROYED, verb, phrase, "predicate") if slid else None
    verb = before_number(items, at)
    if verb < 1 or items[verb].low not in COVERS or passive_before(items, verb):
        return None
    slid = any(item.low in SLIDES for item in items[max(0, verb - REACH) : verb])
    return Measured(at, Measure.DESTROYED, verb, phrase, "object") if slid else None


DYKES = frozenset("embankment embankments dyke dykes dike dikes levee levees bund bunds".split())
BREACHES = frozenset("breach breaches breached breaching".split())


def breached(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the damage to "12 embankments have breached", however it is told."""
    verb = behind_auxiliaries(items, phrase.end)
    if verb < len(items) and items[verb].low in BREACHES:
        return Measured(at, Measure.DAMAGED, verb, phrase, "predicate")
    verb = before_number(items, at)
    if verb > 0 and items[verb].low in BREACHES and not passive_before(items, verb):
        return Measured(at, Measure.DAMAGED, verb, phrase, "object")
    return None


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = ((COVERS, SLIDES), (DYKES, BREACHES))
