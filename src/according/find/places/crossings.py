"""What is crossed or fled: "died trying to cross the Mediterranean", "have fled El Fasher"."""

from according.find.grammar.items import Item
from according.find.places.names import name_after

__all__ = ["PASSES", "passed"]

CROSSES = frozenset("cross crosses crossed crossing".split())
CROSSED = frozenset(
    "mediterranean channel atlantic aegean adriatic sahara sea gulf gap strait straits desert ocean"
    " river bay".split()
)
PASSES = CROSSES | {"flee", "flees", "fled", "fleeing"}


def passed(items: list[Item], at: int) -> tuple[tuple[int, int], str] | None:
    """Give what is crossed or fled by a verb at ``at``, with the word of place that says so."""
    name = name_after(items, at + 1)
    if name is None or items[at].low not in CROSSES:
        return None if name is None else (name, "from")
    crossed = any(item.low in CROSSED for item in items[name[0] : name[1] + 1])
    return (name, "across") if crossed else None
