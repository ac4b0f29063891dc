"""Names that are of a feast, a storm or a show, or only say whose the noun behind them is."""

import re

from according.find.grammar.items import Item
from according.find.lexicon import lexicon
from according.find.numbers.calendar import SHORT_MONTHS
from according.find.places.naming import followed_by, heads_of, is_acronym
from according.find.places.sites import FEASTS

__all__ = ["describes", "is_occasion"]

STORMS = frozenset("hurricane typhoon cyclone storm tropical".split())
# "of Operation Shield", "into a Grade II listed house"
RAISED = frozenset("operation grade category phase".split())
WORLD_WAR = ["world", "war"]
OCCASIONS = frozenset("day eve cup festival concert tour games olympics".split())
SHOWS = frozenset("concert concerts gig gigs crowd tour".split())
# "deaths from the Nipah virus"
DISEASES = frozenset("virus viruses fever disease syndrome flu outbreak epidemic".split())
CRAFT = re.compile(r"[A-Z][A-Za-z]{0,3}-\d{1,3}[A-Z]?\Z")


def is_occasion(items: list[Item], first: int, last: int) -> bool:
    """Tell whether a name is of a feast, a storm, a show, a war, a day or an aircraft.

    "At a Christmas market", "from Hurricane Melissa", "at an Ariana Grande concert", "in the Mi-8
    crash", "from Jan 26", "of Operation Shield".
    """
    opens = items[first].low.rstrip(".")
    several = last > first
    if several and (opens in RAISED or [i.low for i in items[first : first + 2]] == WORLD_WAR):
        return True
    after = items[last + 1].low if last + 1 < len(items) else ""
    if opens in FEASTS or (several and opens in STORMS):
        return items[last].low not in ("island", "islands")
    # "on New Year's Day"
    owned = first > 0 and items[first - 1].low.endswith(("'s", "s'"))
    heads = {items[last].low, items[first + heads_of(items[first : last + 1])].low}
    if (several or owned) and not OCCASIONS.isdisjoint(heads if several else {items[last].low}):
        return True
    if after in DISEASES or (several and after in SHOWS):
        return True
    numbered = last + 1 < len(items) and items[last + 1].text[:1].isdigit()
    if not several and opens in SHORT_MONTHS:
        return numbered or after == "."
    return not several and CRAFT.match(items[first].text) is not None


def describes(items: list[Item], first: int, last: int, article: str) -> bool:
    """Tell whether a name only says whose the noun behind it is, or which.

    "At a UNRWA school", "at AFAD headquarters", "off a Gulf Air airliner", "from RSF strikes".
    """
    after = followed_by(items, last)
    if is_acronym(items[first]) and (article in OWNERS or after in OFFICES):
        return True
    # "hit a Ford pickup": a make.
    crafts = CRAFTS | RIDDEN if article in ("a", "an") else CRAFTS
    if after == "history" or after in BORNE:
        return True
    return article in ("a", "an", "the") and after in crafts


OWNERS = frozenset("a an his her its their our my".split())  # "in his FEMA trailer"
BORNE = lexicon().words["places_borne"]
CRAFTS = lexicon().words["places_crafts"]
RIDDEN = frozenset("pickup pick-up sedan car truck van suv jeep motorcycle motorbike lorry".split())
OFFICES = lexicon().words["places_attacks"] | {"headquarters", "office", "offices"}
