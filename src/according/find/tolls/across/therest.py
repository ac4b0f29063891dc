"""What bare numbers say of some of the dead: "the other 22 are unidentified", "nine from Doria"."""

from collections.abc import Sequence

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase

__all__ = ["are_named", "are_the_rest", "from_where", "the_others"]

# "have yet to be formally identified": how far the word may stand.
NAMING = 6


def are_the_rest(items: Sequence[Item], at: int, verb: int) -> bool:
    """Tell whether the rest are said to have a name or none: "the other 22 were unidentified"."""
    return at > 0 and items[at - 1].low in ("remaining", "other") and are_named(items, verb)


def are_named(items: Sequence[Item], verb: int) -> bool:
    """Tell whether a predicate says that the dead were identified, or that nobody knows them."""
    for item in items[verb : verb + NAMING]:
        if item.low in ("identified", "unidentified"):
            return True
        if item.kind not in ("be", "have", "adv") and item.low not in ("yet", "to", "remain"):
            return False
    return False


def from_where(items: Sequence[Item], here: int) -> bool:
    """Tell whether "from" and a name stand behind a bare number."""
    return here + 1 < len(items) and items[here].low == "from" and items[here + 1].capital


def the_others(items: Sequence[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a clause opens with so many others of all: "The two others were white"."""
    if phrase.bare or at == 0 or items[at - 1].low != "the" or items[phrase.last].low != "others":
        return False
    return at == 1 or items[at - 2].kind in ("punct", "conj", "link")
