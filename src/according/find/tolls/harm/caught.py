"""Those who were caught somewhere until somebody saved them, as others of a list are told first.

"Crews rescued a woman and three girls who were trapped": the relative clause tells of all of them.
"""

from itertools import pairwise

from according.find.grammar.items import Item
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["rescued_with"]

CAUGHT = frozenset((Measure.AFFECTED, Measure.MISSING))


def rescued_with(items: list[Item], found: dict[int, Measured]) -> None:
    """Give the rescue of a list's first member to one that is only said to have been caught."""
    order = sorted(found)
    for before, at in pairwise(order):
        first, last = found[before], found[at]
        if first.measure is not Measure.RESCUED or last.measure not in CAUGHT:
            continue
        joined = first.phrase.end == at - 1 and items[at - 1].low in ("and", ",")
        end = last.phrase.end
        told = end < len(items) and items[end].kind == "rel" and last.word > end
        if first.how in ("object", "list") and joined and told:
            found[at] = last._replace(measure=Measure.RESCUED, word=first.word, how="list")
