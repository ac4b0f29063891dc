"""Those whose arms are told before what befell them: "a student armed with a rifle was held"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.predicates import predicates_after
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose

__all__ = ["by_arms"]

CARRIES = frozenset("carrying wielding brandishing holding wearing".split())
# "armed with a shotgun, two knives and a hatchet": how long the arms may be, in items.
ARMS = 20


def by_arms(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell somebody whose arms stand between him and the verb."""
    verb = past_arms(items, phrase)
    if verb is None:
        return None
    for reading in predicates_after(items, verb):
        if toll := choose(items, phrase, reading):
            return Measured(at, toll.measure, reading[0], phrase, "clause")
    return None


def past_arms(items: list[Item], phrase: Phrase) -> int | None:
    """Give where "was" stands behind what people carry, None if they carry nothing."""
    here = phrase.end
    if phrase.bare or here + 2 >= len(items) or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return None
    armed = items[here].low == "armed" and items[here + 1].low == "with"
    if not (armed or items[here].low in CARRIES):
        return None
    for verb in range(here + 1, min(len(items), here + ARMS)):
        item = items[verb]
        if item.kind in ("be", "have"):
            return verb
        if item.text in (".", ";", ":") or item.kind in ("rel", "modal"):
            return None
    return None
