"""The place of each share of a toll that a sentence tells by places, without "in" before them."""

import re

from according.find.places.sites import may_be_site
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["of_share"]

_name = r"(?P<name>[A-Z][\w’-]+(?:\s(?:(?:de|del|la|el|al|and)\s)?[A-Z][\w’-]+){0,3})"
# "Tehran is worst hit, with 36, followed by Kalma with 33 and Matara with 24"
WITH = re.compile(rf"(?:\bby|\band|,)\s{_name},?\swith\s\Z")
# "Nineteen of the deaths were reported from Adnor and 10 from Odiva"
FROM = re.compile(rf"(?:\s[a-z]+){{0,6}}?\sfrom\s{_name}(?=[\s,.;]|\Z)")
COUNTED_FROM = re.compile(r"\b(?:reported|recorded|confirmed|notified|registered) from\b")
# How long before a figure such a name may be.
BEFORE = 70


def of_share(passage: Passage, toll: Measured) -> Span | None:
    """Give the place whose share of a toll a figure is, None if it is none so told."""
    text, item = passage.report.text, passage.items[toll.at]
    if "with" in passage.words and "followed" in passage.words:
        first = max(passage.start, item.start - BEFORE)
        found = WITH.search(text[first : item.start])
        if found is not None and may_be_site(found["name"].split()[0]):
            start = first + found.start("name")
            return Span(start, start + len(found["name"]), found["name"])
    if "from" in passage.words and COUNTED_FROM.search(passage.low) is not None:
        match = FROM.match(text, item.end, passage.following(item.start))
        if match is not None and may_be_site(match["name"].split()[0]):
            return Span.of_match(match, "name")
    return None
