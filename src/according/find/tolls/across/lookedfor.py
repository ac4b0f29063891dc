"""Those still looked for, told of again by their number alone: "hope that the three are alive".

A sentence before tells that so many are missing; this one says no more than "the three", "the two
others", and that somebody hopes for them, looks for them or wonders where they are.
"""

from collections.abc import Sequence

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, kind_of, phrase_after
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.find.tolls.within.sizes import repeats
from according.model import Measure

__all__ = ["looked_for"]

HOPES = frozenset(
    "hope hopes hoped hopeful alive survive survived search searching searches searched looking"
    " look whether fate whereabouts reach locate fear fears feared contact refuge".split()
)
# They are found, whatever is hoped.
FOUND = frozenset("found recovered rescued died dead bodies body traced pulled identified".split())
DEFINITE = frozenset(("the", "those", "these"))
OTHERS = frozenset(("others", "people", "persons", "missing"))
# So many sentences after they were told to be missing.
AFTER = 6


def looked_for(
    passages: Sequence[Passage], passage: Passage
) -> list[tuple[Measured, tuple[Passage, Measured]]]:
    """Give the figures of a sentence that count anew those missing, each with the one before."""
    if not passage.number or not passage.may_count or HOPES.isdisjoint(passage.words):
        return []
    if not FOUND.isdisjoint(passage.words):
        return []
    before = [
        (other, toll)
        for other in passages[max(0, passage.number - AFTER) : passage.number]
        for toll in other.tolls
        if toll.measure is Measure.MISSING
    ]
    if not before:
        return []
    items, taken = passage.items, {toll.at for toll in passage.tolls}
    found = []
    for at in passage.numbers:
        phrase = phrase_after(items, at)
        if at in taken or items[at - 1].low not in DEFINITE or phrase.of or not at:
            continue
        if not phrase.bare and not is_same(items[phrase.last]):
            continue
        same = (one for one in reversed(before) if repeats(one[0].items[one[1].at], items[at]))
        if (whole := next(same, None)) is not None:
            found.append((Measured(at, Measure.MISSING, -1, phrase, "list"), whole))
    return found


def is_same(head: Item) -> bool:
    """Tell whether a noun says no more of those missing than that they are people."""
    return head.low in OTHERS or (kind_of(head) is Kind.PEOPLE and head.low.endswith(("men", "s")))
