"""Rates, and bombs and bullets, which are counted only where they are taken with arms."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import lexicon
from according.model import Measure

__all__ = ["is_no_count"]

HAULED = lexicon().words["seized_hauled"]
FINDS = lexicon().words["seized_finds"]
ARMS = lexicon().words["seized_arms"] - HAULED | {"ammunition", "explosive", "dynamite", "arms"}


# How far from bombs the arms and the verb may stand with which they are taken.
BESIDE = 120


def is_no_count(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a noun's counts are no claims; bombs and bullets are where they are taken.

    Nor are rates: "two people in every 10,000".
    """
    if [item.low for item in items[phrase.end : phrase.end + 2]] == ["in", "every"]:
        return True
    if phrase.bare or kind_of(items[phrase.last]) is not Kind.NEVER:
        return False
    if items[phrase.last].low not in HAULED:
        return True
    beside = items[max(0, phrase.last - BESIDE) : phrase.last + BESIDE]
    armed = any(item.low in ARMS for item in beside)
    return not (armed and any(map(is_taken, beside)))


def is_taken(item: Item) -> bool:
    """Tell whether a word says that arms are taken, or found."""
    return item.low in FINDS or any(toll.measure is Measure.CAPTURED for toll in item.tolls)
