"""How many of the dead have a name: "97 bodies were found, and 19 had been identified"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["named_since"]

NAMED = frozenset("identified named claimed".split())
# "had been formally identified": how far the verb may stand.
VERB = 4


def named_since(items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]) -> None:
    """Add those of the dead before them in the sentence who are said to have been identified."""
    for at, phrase in phrases.items():
        known = found.get(at)
        bare = phrase.bare and items[at].figure is not None and is_named(items, phrase.end)
        if not bare or (known is not None and known.how not in ("list", "part")):
            continue
        before = [one for one in found.values() if one.at < at and one.measure is Measure.KILLED]
        whole = max(before, key=lambda one: one.at, default=None)
        if whole is None or not is_fewer(items[at], items[whole.at]):
            continue
        root = whole.at if whole.whole < 0 else whole.whole
        found[at] = Measured(at, Measure.KILLED, whole.word, phrase, "part", root, root)


def is_named(items: list[Item], here: int) -> bool:
    """Tell whether a passive verb of naming follows: "had been identified", not "identified"."""
    passive = False
    for item in items[here : here + VERB]:
        if item.low in NAMED:
            return passive
        if item.kind not in ("be", "have", "adv"):
            return False
        passive = passive or item.kind == "be"
    return False


def is_fewer(part: Item, whole: Item) -> bool:
    """Tell whether a figure is smaller than another, by the least that each may be."""
    few = part.figure.low if part.figure else None
    many = whole.figure.low if whole.figure else None
    return few is not None and many is not None and few < many
