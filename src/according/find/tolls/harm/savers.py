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


# What people are brought out of alive or dead, and what moves them from where it is unsafe.
PERILS = frozenset(
    "fire blaze burning flames smoke rubble debris ruins wreck wreckage collapse collapsed mine pit"
    " shaft cave tunnel avalanche mudslide landslide hostages hijackers sinking sank"
    " capsized".split()
)
CONVOYS = frozenset(
    "bus buses convoy convoys train trains corridor corridors siege besieged truce ceasefire town"
    " towns city cities village villages zone district districts enclave country".split()
)


def from_peril(items: list[Item], word: int, around: frozenset[str]) -> bool:
    """Tell whether those brought out were in a fire, a ruin or a pit, by the words around."""
    if word < 0:
        return False
    near = items[max(0, word - BY_WHOM) : word + 1]
    parted = items[word].low == "out" and any(item.low in BRINGS for item in near)
    if not (parted or items[word].low in BRINGS_OUT):
        return False
    return not PERILS.isdisjoint(around) and CONVOYS.isdisjoint(item.low for item in items)


BRINGS_OUT = frozenset(f"{verb} out" for verb in BRINGS)
LADDERS = frozenset("ladder ladders crane winch helicopter".split())
