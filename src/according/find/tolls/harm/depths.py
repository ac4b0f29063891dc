"""Those who lie under so much: "124 soldiers are under 25 metres of snow"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["CUES", "under_depth"]

UNDER = frozenset(("under", "beneath", "below", "underneath"))
DEPTHS = frozenset(
    "metres meters metre meter feet foot yards m ft tonnes tons tonne ton inches".split()
)
MATTER = frozenset(
    "snow mud earth clay rock rocks rubble debris ash silt sand ice water concrete slurry sludge"
    " boulders stones soil lava".split()
)
# "are believed to lie under": how far "under" may stand, and the matter behind it.
FAR, OF = 7, 6


def under_depth(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell those who are said to lie under so many metres of snow or mud."""
    near = range(phrase.end, min(len(items) - 2, phrase.end + FAR))
    under = next((here for here in near if items[here].low in UNDER), None)
    if under is None or items[at].figure is None:
        return None
    between = items[phrase.end : under]
    if any(i.kind not in ("be", "adv", "word", "prep", "link") or i.low == "of" for i in between):
        return None
    behind = [item.low for item in items[under + 1 : under + OF]]
    deep = any(low in DEPTHS for low in behind) and not MATTER.isdisjoint(behind)
    if not deep or (not phrase.bare and kind_of(items[phrase.last]) is Kind.NEVER):
        return None
    things = not phrase.bare and kind_of(items[phrase.last]) is Kind.MATERIEL
    measure = Measure.DESTROYED if things else Measure.MISSING
    return Measured(at, measure, under, phrase, "predicate")


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = ((UNDER, DEPTHS),)
