"""Houses that mud or lava covers, "a slide covered eight houses"; whatever snow covers stands."""

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
    """Give the ruin of houses that a slide covers, None if none does."""
    if phrase.bare or items[phrase.last].low not in BUILT:
        return None
    verb = phrase.end
    while verb < len(items) and items[verb].kind in ("be", "have", "adv"):
        verb += 1
    if verb < len(items) and items[verb].low in COVERS and passive_before(items, verb):
        slid = any(item.low in SLIDES for item in items[verb + 1 : verb + REACH])
        return Measured(at, Measure.DESTROYED, verb, phrase, "predicate") if slid else None
    verb = before_number(items, at)
    if verb < 1 or items[verb].low not in COVERS or passive_before(items, verb):
        return None
    slid = any(item.low in SLIDES for item in items[max(0, verb - REACH) : verb])
    return Measured(at, Measure.DESTROYED, verb, phrase, "object") if slid else None


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = ((COVERS, SLIDES),)
