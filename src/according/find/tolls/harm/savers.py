"""Who saves those brought out: "brought out by commandos", where others only evacuate."""

from according.find.grammar.items import Item
from according.find.tolls.harm.parted import BRINGS

__all__ = ["is_saved"]

SAVERS = frozenset(
    "commandos rescuers firefighters firemen firefighter paramedic personnel teams crews"
    " lifeboatmen soldiers troops police policemen lifeguards marines paratroopers divers medics"
    " volunteers seals".split()
)
# "brought out by police commandos": how far those who do it may stand.
BY_WHOM = 5


def is_saved(items: list[Item], word: int) -> bool:
    """Tell whether somebody saves those brought out: "firemen brought out", "out by commandos"."""
    before = items[max(0, word - BY_WHOM) : word]
    parted = items[word].low == "out" and any(item.low in BRINGS for item in before)
    if word < 0 or (items[word].low not in BRINGS_OUT and not parted):
        return False
    after = items[word + 1 : word + BY_WHOM]
    if after and after[0].low == "by":
        return any(item.low in SAVERS or item.low in LADDERS for item in after)
    return any(item.low in SAVERS for item in before)


BRINGS_OUT = frozenset(f"{verb} out" for verb in BRINGS)
LADDERS = frozenset("ladder ladders crane winch helicopter".split())
