"""Those brought out of danger: "pulled a girl from the wreckage", "carried out one man alive"."""

from according.find.grammar.items import Item
from according.find.grammar.objects import passive_before
from according.find.grammar.voices import Reading
from according.find.lexicon import Form, Role, Toll, lexicon
from according.model import Measure

__all__ = [
    "ALIVE",
    "APART",
    "DANGERS",
    "PULLS",
    "RESCUED",
    "SAFETY",
    "brought_alive",
    "past_joined",
    "pulled_from",
]

APART = frozenset(("down", "out", "off", "up", "away"))
RESCUED = (Toll(Measure.RESCUED, Role.ACT, Form.PAST),)
PULLS = frozenset(
    "pull pulls pulled pulling drag drags dragged dragging dig digs dug digging bring brings"
    " brought haul hauls hauled hauling pluck plucks plucked plucking fish fished take takes took"
    " led leads guided cut carry carries carried carrying free freed get got lift lifted help"
    " helped fly flies flew flown draw drew drawn".split()
)
DANGERS = lexicon().words["objects_dangers"]
# "from the wreckage of their home", "out of the icy water": how far the danger may stand.
DANGER = 6


def pulled_from(items: list[Item], verb: int, end: int) -> Reading | None:
    """Give the rescue of "pulled a girl and her father from the wreckage"."""
    if items[verb].low not in PULLS or passive_before(items, verb):
        return None
    for beyond in (end, past_joined(items, end)):
        out = items[beyond].low in ("from", "off")
        out = out or [item.low for item in items[beyond : beyond + 2]] == ["out", "of"]
        if out and any(item.low in DANGERS for item in items[beyond : beyond + DANGER]):
            return beyond, RESCUED
    return None


# "people stuck on the roof of a mill to safety": how far behind those counted it may stand.
SAFE = 12


def brought_alive(items: list[Item], verb: int, end: int, safe: frozenset[str]) -> Reading | None:
    """Give the rescue of those who are brought out "alive" or "to safety"."""
    # "carried out one man alive"
    verb -= items[verb].low in APART and items[verb - 1].low in PULLS
    if items[verb].low not in PULLS or passive_before(items, verb):
        return None
    for here in range(end, min(len(items), end + SAFE)):
        if items[here].low in safe:
            return verb, RESCUED
        if items[here].kind in CLOSED:
            return None
    return None


ALIVE, SAFETY = frozenset(("alive",)), frozenset(("safety", "to safety"))
CLOSED = ("punct", "conj", "figure", "be", "have", "modal", "rel", "pron")


def past_joined(items: list[Item], end: int) -> int:
    """Give where an object joined to one before ends: "dug a mother and her two sons out"."""
    if items[end].low != "and":
        return end
    here = end + 1
    while here < len(items) and items[here].kind in ("det", "figure"):
        here += 1
    return min(here + 1, len(items) - 1)
