"""Rates, and bombs and bullets, counted only where they are taken with arms or shot down."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import lexicon
from according.model import Measure

__all__ = ["DOWNED", "GLIDING", "is_no_count"]

HAULED = lexicon().words["seized_hauled"]
FINDS = lexicon().words["seized_finds"]
ARMS = lexicon().words["seized_arms"] - HAULED | {"ammunition", "explosive", "dynamite", "arms"}

# "Air defences shot down eight guided bombs."
DOWNED = frozenset(("downed", "shot down", "shoot down", "shooting down", "brought down"))
GLIDING = frozenset(("bomb", "bombs", "object", "objects", "target", "targets"))

# How far from bombs the arms and the verb may stand with which they are taken.
BESIDE = 120


def is_no_count(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a noun's counts are no claims; bombs are where they are taken or shot down.

    Nor are rates: "two people in every 10,000".
    """
    if [item.low for item in items[phrase.end : phrase.end + 2]] == ["in", "every"]:
        return True
    if phrase.bare or kind_of(items[phrase.last]) is not Kind.NEVER:
        return False
    if items[phrase.last].low not in HAULED:
        return True
    beside = items[max(0, phrase.last - BESIDE) : phrase.last + BESIDE]
    if items[phrase.last].low in GLIDING and any(item.low in DOWNED for item in beside):
        return False
    armed = any(item.low in ARMS for item in beside)
    return not (armed and any(map(is_taken, beside)))


def is_taken(item: Item) -> bool:
    """Tell whether a word says that arms are taken, or found."""
    return item.low in FINDS or any(toll.measure is Measure.CAPTURED for toll in item.tolls)
