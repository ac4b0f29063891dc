"""For how many of an earlier figure somebody is answerable: "the army accounted for 41"."""

from collections.abc import Sequence

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase, phrase_after
from according.find.tolls.across.parts import BACK, holds
from according.find.tolls.clauses.gapped import ACCOUNTS
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage

__all__ = ["accounted"]

# "Government forces were responsible for 300 of the total and armed groups for 41".
BLAMES = frozenset("attribute attributes attributed attributing ascribes ascribed blames".split())
ANSWERABLE = ACCOUNTS | BLAMES
WHOLES = frozenset(("total", "them", "these", "those", "toll", "number"))


def accounted(
    passages: Sequence[Passage], passage: Passage
) -> list[tuple[Measured, tuple[Passage, Measured]]]:
    """Give the figures that say for how many of an earlier figure somebody is answerable."""
    if ANSWERABLE.isdisjoint(passage.words):
        return []
    items = passage.items
    found: list[tuple[Measured, tuple[Passage, Measured]]] = []
    for at, item in enumerate(items):
        opens = items[at - 1].low == "for" or items[at - 1].low in BLAMES
        if item.figure is None or at < 2 or not (found or opens):  # noqa: PLR2004
            continue
        blamed = items[at - 1].low in BLAMES and at + 1 < len(items)
        # "attributing 452 to the army"
        blamed = blamed and items[at + 1].low in ("to", "on")
        told = items[at - 2].low in ACCOUNTS or blamed or (bool(found) and shared(items, at))
        phrase = phrase_after(items, at)
        open_ = phrase.bare or (phrase.of and items[phrase.last].low in WHOLES)
        open_ = open_ or items[at - 1].low == "which"
        if not told or not open_ or any(toll.at == at for toll in passage.tolls):
            continue
        whole = found[0][1] if found else whole_holding(passages, passage, at)
        if whole is not None and holds(whole[0].items[whole[1].at], item):
            part = Measured(at, whole[1].measure, -1, Phrase(-1, -1, at + 1), "part")
            found.append((part, whole))
    return found


def shared(items: Sequence[Item], at: int) -> bool:
    """Tell whether a figure goes on with those accounted for: "of which 187", "and 63 from"."""
    before = [item.low for item in items[at - 2 : at]]
    whose = before in (["of", "which"], ["of", "whom"])
    goes_on = before[1] == "and" and items[min(at + 1, len(items) - 1)].low in ("from", "by", "to")
    return before[1] == "for" or whose or goes_on


def whole_holding(
    passages: Sequence[Passage], passage: Passage, at: int
) -> tuple[Passage, Measured] | None:
    """Give the last figure before an item that is large enough to hold it."""
    for other in reversed(passages[max(0, passage.number - BACK) : passage.number + 1]):
        for toll in reversed(other.tolls):
            earlier = other is not passage or toll.at < at
            if earlier and toll.whole < 0 and holds(other.items[toll.at], passage.items[at]):
                return other, toll
    return None
