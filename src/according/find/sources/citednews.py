"""What somebody cites that is no source: a toll, or reports of nobody known."""

from according.find.grammar.items import Item
from according.find.lexicon import Role

__all__ = ["UNSIGNED", "of_nobody", "tells_toll"]

# "citing reports it had received": of these nobody knows whose they are.
UNSIGNED = frozenset("reports data figures accounts records".split())


def tells_toll(items: list[Item], at: int) -> bool:
    """Tell whether what somebody cites is a toll, and no source: "cited the 8,000 deaths"."""
    here = at + 1
    while here < len(items) and items[here].kind in ("det", "adv"):
        here += 1
    counted = here < len(items) and items[here].figure is not None
    return counted and any(t.role == Role.COUNT for i in items[here : here + 3] for t in i.tolls)


# "cites several credible reports of": how far the noun may stand.
ADJECTIVES = 3


def of_nobody(items: list[Item], at: int) -> bool:
    """Tell whether what somebody cites is nobody's: "cites credible reports of 10 deaths"."""
    if items[at].low in ("quoting", "citing"):
        return False
    near = range(at + 1, min(len(items) - 1, at + 1 + ADJECTIVES))
    return any(items[n].low in UNSIGNED and items[n + 1].low == "of" for n in near)
