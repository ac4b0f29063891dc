"""Figures beside a toll whose own verb tells of something else.

"Destroyed eight homes and threatened 300", "dozens were hurt; nobody claimed responsibility".
"""

from according.find.grammar.items import Item
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["has_own_verb"]

# What is only in danger, or is fired at others.
SPARES = lexicon().words["ownverbs_spares"]
# What nobody did says nothing of who was hurt.
NOBODY = lexicon().words["ownverbs_nobody"]
# How figures are told that share what befell others.
SHARED = frozenset(("list", "likely"))
THINGS = frozenset((Measure.DESTROYED, Measure.DAMAGED))


def has_own_verb(items: list[Item], one: Measured) -> bool:
    """Tell whether a figure that shares the measure of others has a verb of its own."""
    if one.how not in SHARED:
        return False
    if one.measure in THINGS and one.at > 0:
        return items[one.at - 1].low in SPARES
    figure = items[one.at].figure
    if figure is None or figure.high != 0:
        return False
    here = one.at + 1
    while here < len(items) and items[here].kind in ("have", "adv"):
        here += 1
    return here < len(items) and items[here].low in NOBODY
