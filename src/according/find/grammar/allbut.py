"""Those who are still missed where all others are found: "all but two have been accounted for"."""

from according.find.grammar.item import Item
from according.find.grammar.phrases import Kind, kind_of, phrase_after

__all__ = ["FOUND", "all_but_found"]

FOUND = frozenset("accounted located traced found".split())
# "all but two of the crew of 30 have been accounted for": how far the verb may stand.
REACH = 9
ENDS = frozenset(("punct", "prep", "conj", "adv", "rel"))
BETWEEN = frozenset(("adv", "det", "prep", "word", "figure"))


def all_but_found(items: list[Item], at: int) -> bool:
    """Tell whether all people but a number are said to be found or accounted for."""
    if at < 2 or [item.low for item in items[at - 2 : at]] != ["all", "but"]:  # noqa: PLR2004
        return False
    phrase = phrase_after(items, at)
    if not phrase.bare and kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return False
    if any(item.low.startswith("accounted") for item in items[max(0, at - 4) : at - 2]):
        # "had accounted for all but 12 of them"
        return True
    passive = False
    for here, item in enumerate(items[phrase.end : phrase.end + REACH], start=phrase.end + 1):
        if passive and item.low in FOUND:
            # Not "were found dead".
            after = items[here] if here < len(items) else None
            return after is None or after.kind in ENDS or after.low in ("alive", "safe")
        passive = passive or item.kind == "be"
        if item.kind not in BETWEEN and item.kind not in ("be", "have"):
            return False
    return False
