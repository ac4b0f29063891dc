"""Whom crews bring in or ashore, and whom somebody moves from where a fire or a flood is.

"Bring in", "land" and "move" are said of goods and guests too: the verb alone tells nothing.
"""

from according.find.grammar.items import Item
from according.find.grammar.objects import before_number, passive_before
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["CUES", "brought_in"]

LANDS = frozenset("landed lands landing fetched fetching plucked".split())
BRINGS = frozenset("brought bring brings bringing".split())
PARTICLES = frozenset("in ashore aboard".split())
# Who saves people at sea or from a ruin.
CREWS = frozenset(
    "rescuers rescue coastguard coastguards coastguardsmen lifeboat lifeboats lifeboatmen fishermen"
    " fisherman trawler trawlers firefighters firemen divers helicopters helicopter boat boats"
    " dinghy dinghies ship ships freighter tanker vessel vessels cutter cutters navy".split()
)
MOVES = frozenset("move moved moves moving relocated relocating shifted shifting".split())
# From what people are moved.
HAZARDS = lexicon().words["doers_hazards"] | frozenset(
    "fire fires blaze blazes flames smoke lava ash volcano eruption flood-water waters surge river"
    " dam embankment avalanche avalanches leak fumes shelling fighting clashes bombardment front"
    " bomb ordnance landslip crater aftershocks".split()
)
HOSPITALS = lexicon().words["items_hospitals"]
# Whoever is named so lives there: no troops and no staff.
RESIDENTS = frozenset(
    "people persons residents villagers inhabitants families households islanders townspeople"
    " campers holidaymakers tourists guests pupils patients civilians women children".split()
)
# How far before the verb the crew may stand, and behind the figure the hospital.
BEFORE, BEHIND = 8, 8


def brought_in(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give whom crews bring in or ashore, and whom somebody moves from a hazard."""
    if items[at].figure is None:
        return None
    return landed(items, at, phrase) or moved_out(items, at, phrase)


def landed(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the rescue of those whom crews land: "fishermen landed 38 people from the wreck"."""
    verb = before_number(items, at)
    if verb > 0 and items[verb].low in PARTICLES and items[verb - 1].low in BRINGS:
        verb -= 1
    elif verb < 1 or items[verb].low not in LANDS:
        return None
    if passive_before(items, verb):
        return None
    alive = any(item.low == "alive" for item in items[at + 1 : phrase.end + 1])
    people = not phrase.bare and kind_of(items[phrase.last]) is Kind.PEOPLE
    if not (people or alive) or (people and items[phrase.last].low not in SAVED):
        return None
    crew = any(item.low in CREWS for item in items[max(0, verb - BEFORE) : verb])
    return Measured(at, Measure.RESCUED, verb, phrase, "object") if crew else None


SAVED = frozenset(
    "people persons civilians women children residents villagers islanders migrants survivors"
    " passengers crewmen sailors refugees men castaways".split()
)


def moved_out(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give those moved from a fire or a flood: "1,500 villagers were moved as the river rose"."""
    if phrase.bare or items[phrase.last].low not in RESIDENTS:
        return None
    here, passive = phrase.end, False
    while here < len(items) and items[here].kind in ("be", "have", "adv"):
        passive = passive or items[here].kind == "be"
        here += 1
    verb, how = here, "predicate"
    if not (passive and here < len(items) and items[here].low in MOVES):
        verb, how = before_number(items, at), "object"
        if verb < 1 or items[verb].low not in MOVES or passive_before(items, verb):
            return None
    after = {item.low for item in items[max(verb, at) : max(verb, at) + BEHIND]}
    if not HOSPITALS.isdisjoint(after):
        return None
    driven = any(word in HAZARDS for item in items for word in item.low.split(" "))
    return Measured(at, Measure.EVACUATED, verb, phrase, how) if driven else None


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = ((LANDS | BRINGS, CREWS), (MOVES, HAZARDS))
