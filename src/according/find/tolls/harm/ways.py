"""Roads that a flood or a landslide cuts: "landslides blocked 40 roads", and no protesters."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import lexicon

__all__ = ["is_passable"]

WAYS = frozenset(
    "road roads street streets highway highways motorway motorways roadway roadways expressway"
    " expressways railway railways route routes lane lanes thoroughfare thoroughfares".split()
)
BLOCKS = frozenset(("blocked", "blocking", "impassable"))
# What lies across a road that no people block.
FALLEN = lexicon().words["doers_hazards"] | frozenset(
    "mud debris snow rocks boulders rockfall rockfalls rockslide rockslides landslip landslips"
    " avalanche avalanches trees rubble lava ash water waters snowdrifts drifts slides".split()
)
# "blocked by fallen trees and by mud": how far from the verb it may stand.
REACH = 8


def is_passable(items: list[Item], phrase: Phrase, verb: int) -> bool:
    """Tell whether nothing fell across a road: "walked down two streets", "blocked 12 bids"."""
    way = not phrase.bare and items[phrase.last].low in WAYS
    if items[verb].low not in BLOCKS:
        return way and items[verb].low == "down"
    if not way or items[verb].low == "impassable":
        return not way
    near = items[verb + 1 : verb + REACH] if phrase.end <= verb else before(items, verb)
    return not any(item.low in FALLEN for item in near)


def before(items: list[Item], verb: int) -> list[Item]:
    """Give the words before a verb, back to people who may do it themselves."""
    first = verb
    while first > max(0, verb - REACH) and kind_of(items[first - 1]) is not Kind.PEOPLE:
        first -= 1
    return items[first:verb]
