"""How large a place is: a country or a part of one that holds many others, or a town."""

import re

from according.find.places.countrynames import is_wide, seats
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["BESIDE", "LARGE", "is_large"]

# Places of which many others are a part.
LARGE = (
    "state province region country department governorate territory republic oblast county"
    " prefecture"
).split()
_large = "|".join(LARGE)
LARGE_AFTER = re.compile(rf"\s(?:{_large})\b", re.IGNORECASE)
LARGE_BEFORE = re.compile(rf"\b(?:{_large}) of (?:the )?\Z", re.IGNORECASE)
# How far before a name such words stand.
BESIDE = 30


def is_large(passage: Passage, place: Span) -> bool:
    """Tell whether a place is a country or a large part of one."""
    text = passage.report.text
    if is_wide(place.text):
        return True
    # "Chikun Local Government Area of Kaduna State" is no state.
    if place.text.lower().split(" of ")[0].split()[-1] in LARGE:
        return True
    before = text[max(0, place.start - BESIDE) : place.start]
    if LARGE_AFTER.match(text, place.end):
        return True
    # "northern Syria", not "north London".
    return LARGE_BEFORE.search(before) is not None and place.text.casefold() not in seats()
