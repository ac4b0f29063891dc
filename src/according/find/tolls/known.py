"""Deaths that a number only dates or charges: "his 2004 death", "charged with two murders"."""

import re

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase

__all__ = ["is_known"]


def is_known(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether the number before a toll noun counts nobody anew."""
    charged = items[phrase.last].low == "murders" and is_charge(items[phrase.first - 2])
    return charged or is_dated(items, phrase)


YEAR = re.compile(r"(?:1[89]|20)\d\d")


def is_dated(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a number is the year of a death: "his 2004 death", "the 2011 killings"."""
    year = phrase.first - 1
    if year < 1 or not YEAR.fullmatch(items[year].text):
        return False
    before = items[year - 1]
    owned = before.kind == "det" or before.low.endswith(("'s", "s'"))
    return owned or items[phrase.last].low in ("death", "killing", "murder", "execution")


def is_charge(before: Item) -> bool:
    """Tell whether murders are charges, or known: "charged with two murders", "these two"."""
    return before.low in ("with", "of", "for") or before.kind == "det"
