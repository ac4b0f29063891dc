"""Words that say that something happened in many places: "across the country", "worldwide"."""

import re

from according.find.places.countrynames import seats
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["SMALL", "WIDE", "is_worldwide", "of_state", "spread"]

# What happened in many places is where the whole report is.
WIDE = re.compile(
    r"\bnational (?:death )?toll\b|\b(?:on|at) (?:the|a) national (?:level|scale)\b"
    r"|\b(?:across|throughout|around|all over|in) the (?:whole |entire )?"
    r"(?:country|nation|region|island|province|state|territory)\b(?![’'])"
    r"|\bin the country['’]s (?:\w+ )?(?:north|south|east|west)[\w-]*"
    r"|\bin the (?:north|south|east|west)[\w-]* of the country\b"
    r"|\b(?:nation|country|state|island)-?wide\b"
    r"|\b(?:in|across|through|throughout|from|over) (?:at least |more than |the |all )?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|many|various"
    r"|different|other|numerous|multiple) (?:(?:of|\w+) ){0,2}(?:states|provinces|regions"
    r"|districts|countries|cities|parts|towns|villages|areas|places|locations|points|counties"
    r"|departments|governorates|prefectures|islands)\b"
)
# Of these words one stands wherever WIDE matches; looked for first, as it is slow.
WIDENING = frozenset(
    (
        "national country nation region island province state territory nationwide countrywide"
        " statewide islandwide wide states provinces regions districts countries cities parts towns"
        " villages areas places locations points counties departments governorates prefectures"
        " islands"
    ).split()
)
WORLDWIDE = re.compile(
    r"\b(?:worldwide|world-wide|globally|(?:around|across|throughout|all over) the (?:world|globe)"
    r"|in (?:at least |more than |over )?"
    r"(?:\d+|\w+teen|twenty|thirty|dozens of|scores of|many) countries)\b"
)
# Of these words one stands wherever WORLDWIDE matches.
WORLD = frozenset("worldwide world globally globe countries".split())


def spread(passage: Passage, start: int) -> re.Match[str] | None:
    """Give the words of a figure's clause that say that it happened in many places."""
    if WIDENING.isdisjoint(passage.words):
        return None
    stop = passage.following(start) - passage.start
    return next((match for match in WIDE.finditer(passage.low) if match.start() < stop), None)


def is_worldwide(passage: Passage) -> bool:
    """Tell whether a sentence speaks of the whole world."""
    return not WORLD.isdisjoint(passage.words) and WORLDWIDE.search(passage.low) is not None


# What a state or a province, too, has many of.
PARTS_OF = re.compile(
    r"\b(?:districts|cities|parts|towns|villages|areas|places|locations|counties|municipalities"
    r"|islands)\Z|\bthe (?:state|province|territory)\Z"
)
SMALL = re.compile(r"\b(?:district|county|municipality|city|town|village)\Z", re.IGNORECASE)


def of_state(words: str, place: Span | None) -> Span | None:
    """Give the place of a report if "26 districts" or "in the state" may be of it, else None."""
    if place is None or PARTS_OF.search(words) is None or SMALL.search(place.text):
        return None
    return None if place.text.casefold() in seats() else place
