"""A toll told just before that bare numbers share out among places: "There are 27 in Alba".

"Her count has 11 in Alba, five in Dorn and three around Gela", "nineteen were in Alba".
"""

from collections.abc import Sequence
from itertools import pairwise

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase, phrase_after
from according.find.lexicon import lexicon
from according.find.tolls.across.wholesbefore import whole_before
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage

__all__ = ["by_places"]

PLACING = lexicon().words["measures_placing"]
# Who shares out, "her count has", and what does it alone, "there were".
COUNTS = frozenset("count counts tally toll tolls figure figures total list breakdown they".split())
GIVES = frozenset(
    "has had have lists listed shows showed gives gave puts put records recorded counted".split()
)
# How far before its verb such a count may stand.
COUNTED = 8
# "in the coastal town of Alba and around it": how long a place may be told, in items.
PLACED = 12


def by_places(
    passages: Sequence[Passage], passage: Passage
) -> list[tuple[Measured, tuple[Passage, Measured]]]:
    """Give the bare figures of a sentence that share out an earlier one, each with that one."""
    if passage.tolls or not passage.number or not passage.may_count:
        return []
    if whole_before(passages, passage, None) is None:
        # Asked first: where no toll came before, the sentence is not read for it.
        return []
    items = passage.items
    members = [at for at in passage.numbers if is_placed(items, at)]
    first = next((at for at in members if opens_shares(items, at)), None)
    if first is None:
        return []
    listed = [first]
    for one, other in pairwise(members[members.index(first) :]):
        if not goes_on(items, one, other):
            break
        listed.append(other)
    whole = whole_before(passages, passage, None, items[first])
    if whole is None or len(listed) == 1 or not fits(items, listed, whole):
        return []
    return [
        (Measured(at, whole[1].measure, -1, Phrase(-1, -1, at + 1), "part"), whole) for at in listed
    ]


def is_placed(items: list[Item], at: int) -> bool:
    """Tell whether a bare number has a place by name: "27 in Alba", "27 were in Alba"."""
    phrase = phrase_after(items, at)
    here = phrase.end + (phrase.end < len(items) and items[phrase.end].kind == "be")
    if not phrase.bare or phrase.of or here + 1 >= len(items) or items[here].low not in PLACING:
        return False
    # "in and around Alba"
    here += 2 * (items[here + 1].low == "and" and items[here + 2 : here + 3] != [])
    after = items[here + 1 : here + PLACED]
    named = next((i for i in after if i.capital or i.kind not in ("det", "prep", "word")), None)
    return named is not None and named.capital and named.kind == "word"


def opens_shares(items: list[Item], at: int) -> bool:
    """Tell whether words before a number say that it opens shares: "her count has 11"."""
    if at == 0:
        return True
    verb = items[at - 1]
    if verb.kind == "be":
        return at > 1 and items[at - 2].low == "there"
    if verb.low not in GIVES:
        return False
    return any(item.low in COUNTS for item in items[max(0, at - 1 - COUNTED) : at - 1])


def goes_on(items: list[Item], one: int, other: int) -> bool:
    """Tell whether a number goes on with the place of another: "11 in Alba, five"."""
    between = items[one + 1 : other]
    plain = all(i.kind in ("word", "det", "prep", "be", "conj") or i.text in ",;" for i in between)
    joined = items[other - 1].low in ("and", ",", ";")
    return joined and plain and len(between) <= PLACED + 2


def fits(items: list[Item], listed: Sequence[int], whole: tuple[Passage, Measured]) -> bool:
    """Tell whether numbers are no more together than the one that they share out."""
    figure = whole[0].items[whole[1].at].figure
    told = [one.low or 0 for at in listed if (one := items[at].figure) is not None]
    return figure is not None and (figure.high is None or sum(told) <= figure.high)
