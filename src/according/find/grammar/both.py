"""Where "both" counts nobody: it goes with "and", describes, sums up names, or counts limbs."""

from according.find.grammar.item import Item
from according.find.grammar.supposing import supposed

__all__ = ["is_no_pair"]

LIMBS = frozenset("legs arms eyes hands feet sides ears lungs".split())
# "civilians of both faiths"
KINDS = frozenset("faiths religions sexes genders races ethnicities nationalities".split())


def of_limbs(items: list[Item], at: int) -> bool:
    """Tell whether parts of a body or kinds of people are: "lost both legs", "of both sexes"."""
    return at + 1 < len(items) and items[at + 1].low in LIMBS | KINDS


# "both alive and dead", "both the pilot and co-pilot": how far "and" may stand from "both".
PAIRED = 5


def pairs_words(items: list[Item], at: int) -> bool:
    """Tell whether "both" only goes with an "and": "both alive and dead"."""
    for here in range(at + 1, min(len(items), at + 1 + PAIRED)):
        item = items[here]
        if item.low == "and":
            # "both drivers and 12 passengers", "both jumped and were saved" count the drivers.
            after = items[here + 1] if here + 1 < len(items) else None
            return after is None or (after.figure is None and after.kind not in ("be", "have"))
        if item.kind in ("be", "have", "modal", "punct") or item.low == "of":
            return False
    return False


def describes(items: list[Item], at: int) -> bool:
    """Tell whether "both" only says what those before are: "two men, both farmers, had died"."""
    if at < 2 or items[at - 1].text != "," or at + 2 > len(items):  # noqa: PLR2004
        return False
    after = items[at + 1 : at + 4]
    closes = next((here for here, item in enumerate(after) if item.text in (",", ".")), 0)
    return closes > 0 and not any(item.tolls or item.kind == "be" for item in after[:closes])


def sums_up_names(items: list[Item], at: int) -> bool:
    """Tell whether "both" only closes two names: "47 men, Sunnis and Shiites both, were"."""
    closes = at + 1 < len(items) and items[at + 1].text == ","
    return closes and at > 1 and items[at - 1].kind == "word" and items[at - 2].low == "and"


def is_no_pair(items: list[Item], at: int) -> bool:
    """Tell whether "both" counts no two that something befell."""
    ways = (pairs_words, supposed, describes, sums_up_names, of_limbs)
    return any(way(items, at) for way in ways)
