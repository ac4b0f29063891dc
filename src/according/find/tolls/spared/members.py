"""One who is only said to be among the dead counted beside: "murder of one of the ten killed"."""

from according.find.grammar.items import Item
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["is_member"]

# "one of the ten people killed in the feud": how far behind the number their death may stand.
NEAR = 4
# "one of the city's worst mass killings": no person, but a deed.
DEEDS = frozenset("worst deadliest bloodiest largest biggest".split())
# How far behind "of" such a word may stand.
RANKED = 5


def is_member(items: list[Item], one: Measured) -> bool:
    """Tell whether "one" only belongs to so many dead, who are counted themselves."""
    said = [item.low for item in items[one.at : one.at + 2]]
    if said != ["one", "of"] or one.how == "predicate":
        return False
    near = items[one.at + 2 : one.at + 2 + RANKED]
    if any(item.low in DEEDS for item in near):
        return True
    number = next((here for here, item in enumerate(near) if item.kind != "det"), 0)
    here = one.at + 2 + number
    if here >= len(items) or items[here].figure is None:
        return False
    return any(
        toll.measure is Measure.KILLED
        for item in items[here + 1 : here + 1 + NEAR]
        # "shot one of the two hostages dead": him alone
        if item.low != "dead"
        for toll in item.tolls
    )
