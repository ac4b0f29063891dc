"""Prisoners who come home, in sentences of a swap and right behind them: "Nine defenders are back".

"Go home" and "come back" are said of anybody: beside a swap of prisoners they tell who was freed.
"""

from collections.abc import Sequence

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, kind_of, phrase_after
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure

__all__ = ["come_home"]

SWAPS = frozenset("swap swaps swapped exchange exchanges exchanged captivity".split())
PRISONERS = frozenset("prisoner prisoners captives captivity pows pow servicemen defenders".split())
GOES = frozenset("go goes went gone come comes came return returns returned are were".split())
HOME = frozenset(("home", "back"))
# So many sentences may follow on one that tells of the swap.
FOLLOWING = 3
# "came back to Arland", "are on their way home": how far behind the verb the word may stand.
REACH = 5


def come_home(passages: Sequence[Passage], passage: Passage) -> list[Measured]:
    """Give the figures of a sentence that count prisoners who come home in a swap."""
    if HOME.isdisjoint(passage.words) or not passage.may_count or not of_swap(passages, passage):
        return []
    items, taken = passage.items, {toll.at for toll in passage.tolls}
    found = []
    for at in passage.numbers:
        phrase = phrase_after(items, at)
        people = phrase.bare or kind_of(items[phrase.last]) is Kind.PEOPLE
        people = people or items[phrase.last].capital
        end = past_whose(items, phrase.end)
        if at not in taken and people and not phrase.of and (word := goes_home(items, end)) >= 0:
            found.append(Measured(at, Measure.RESCUED, word, phrase, "predicate"))
    return found


def of_swap(passages: Sequence[Passage], passage: Passage) -> bool:
    """Tell whether a sentence, or one just before, tells of a swap of prisoners."""
    near = passages[max(0, passage.number - FOLLOWING) : passage.number + 1]
    swap = any(not SWAPS.isdisjoint(other.words) for other in near)
    return swap and any(not PRISONERS.isdisjoint(other.words) for other in near)


def past_whose(items: list[Item], here: int) -> int:
    """Give the item behind "of Arland", whose those counted are, or the same if none is told."""
    if here + 1 < len(items) and items[here].low == "of" and items[here + 1].capital:
        return here + 2
    return here


def goes_home(items: list[Item], here: int) -> int:
    """Give the verb by which some come home, -1 if none stands there."""
    while here < len(items) and items[here].kind in ("have", "adv") and items[here].low not in HOME:
        here += 1
    if here >= len(items) or items[here].low.split(" ")[0] not in GOES:
        return -1
    for item in items[here : here + REACH]:
        if not HOME.isdisjoint(item.low.split(" ")):
            return here
        if item.kind in ("punct", "figure", "conj"):
            return -1
    return -1
