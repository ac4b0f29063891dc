"""The place of each share of a toll that a sentence tells by places, without "in" before them."""

import re

from according.find.places.countrynames import is_wide
from according.find.places.sites import is_known, may_be_site
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
# "Mandi reported 12 deaths", "Kandy accounted for 21 of them and Galle for 11"
REPORTING = re.compile(
    # Not "the mission in Kabul recorded".
    rf"(?<![\w’-])(?<!\bin )(?<!\bof )(?<!\bat )(?<!\bfor )(?<!\bfrom ){_name}"
    r"(?: (?:district|province|state|division|city|town|county))?"
    r"(?: (?:has|had|have|alone|also|has so far))? (?:reported|recorded|registered|accounted for)"
    r"(?: (?:the (?:maximum|highest|most)(?: number of)?|a (?:total|maximum) of))?\s\Z"
)
FOR = re.compile(rf"\band\s{_name}\sfor\s\Z")
# Of "followed by Dhem (over 16,000)", "reported from Lahor (4), Mult (3)".
BRACKETED = re.compile(rf"(?:\b(?:by|and|in|from)|,)\s{_name}\s\(\Z")
# "with six from Kandy and four from Galle"
WITH_FROM = re.compile(r",? with [\w,]+ from [A-Z]")
SHARED_FROM = re.compile(rf"\sfrom\s{_name}(?=[\s,.;]|\Z)")
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
    if (named := of_reporting(passage, toll) or of_brackets(passage, toll)) is not None:
        return named
    if toll.how == "part" and WITH_FROM.search(passage.text) is not None:
        match = SHARED_FROM.match(text, item.end, passage.end)
        return Span.of_match(match, "name") if match is not None else None
    if "from" in passage.words and COUNTED_FROM.search(passage.low) is not None:
        match = FROM.match(text, item.end, passage.following(item.start))
        if match is not None and may_be_site(match["name"].split()[0]):
            return Span.of_match(match, "name")
    return None


def of_reporting(passage: Passage, toll: Measured) -> Span | None:
    """Give the place that reports a figure, if it is one: "Mandi reported 12 deaths"."""
    said = "reported recorded registered accounted".split()
    if passage.words.isdisjoint(said):
        return None
    found = before(passage, toll, REPORTING)
    if found is None and "accounted" in passage.words:
        found = before(passage, toll, FOR)
    if found is None or not may_be_site(found.text.split()[0]):
        return None
    large = passage.report.text.startswith(DISTRICT, found.end) or is_wide(found.text)
    return found if large or is_known(passage, found.text) else None


DISTRICT = (" district", " province", " state", " division")


def of_brackets(passage: Passage, toll: Measured) -> Span | None:
    """Give the place behind whose name a figure stands in brackets: "Dhem (over 16,000)"."""
    text, end = passage.report.text, passage.items[toll.at].end
    if not toll.phrase.bare or text[end : end + 1] != ")":
        return None
    found = before(passage, toll, BRACKETED)
    return found if found is not None and may_be_site(found.text.split()[0]) else None


def before(passage: Passage, toll: Measured, pattern: re.Pattern[str]) -> Span | None:
    """Give the name that a pattern finds right before a figure."""
    text, start = passage.report.text, passage.items[toll.at].start
    first = max(passage.start, start - BEFORE)
    found = pattern.search(text[first:start])
    if found is None:
        return None
    at = first + found.start("name")
    return Span(at, at + len(found["name"]), found["name"])
