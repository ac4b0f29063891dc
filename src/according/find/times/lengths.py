"""Months and years that a sum fills: "in May 2025", "last year", "in the first half of 2014"."""

import re
from calendar import monthrange
from typing import NamedTuple

from according.find.numbers.notation import UNITS
from according.find.times.days import MONTH, MONTHS

__all__ = ["ONCE", "Length", "length"]

_year = r"(?:19|20)\d\d"
_numbers = "two|three|four|five|six|seven|eight|nine|ten|eleven"
FILLED = re.compile(
    r"\b(?:in|during|throughout|over|for)\s(?:all\sof\s|the\swhole\sof\s)?(?:"
    rf"(?P<month>{MONTH})(?:,?\s(?P<year>{_year})|\s(?P<before>last\syear)|\sthis\syear)?"
    r"(?!\s\d)(?:\salone)?"
    rf"|the\s(?:(?P<which>first|second)\s(?P<part>half|quarter)|first\s(?P<n>{_numbers})\smonths)"
    rf"\sof\s(?:(?P<of>{_year})|(?P<past>last\syear)|(?:this|the)\syear)"
    rf"|(?P<only>{_year})(?![-–/\d])|(?P<ago>last\s(?:year|month)))\b"
    r"|(?<!\bof\s)(?<!\bin\s)(?<!\bsince\s)\b(?P<plain>last\s(?:year|month))\b(?!['’])",
    re.IGNORECASE,
)
# What happened once in a month or year did not fill it; what began in it has a start of its own.
ONCE = re.compile(
    r"\bsince\b|\b(?:wars?|invasion|offensive|operations?|attacks?|bombings?|blasts?|explosions?"
    r"|shootings?|crash|massacre|raid|sinking|collapse|stampede|earthquakes?|quakes?|tsunami"
    r"|cyclone|hurricane|typhoon|storms?|tornado(?:es)?|eruption|floods?|fires?|wildfires?)\b",
    re.IGNORECASE,
)


class Length(NamedTuple):
    """A period that words name: its first and last day, and where the words stand."""

    first: str
    last: str
    start: int
    end: int


def length(text: str, start: int, end: int, published: str) -> Length | None:
    """Give the first month or year that a sum between two offsets of a text fills, up to a day."""
    if ONCE.search(text, start, end):
        return None
    match = FILLED.search(text, start, end)
    if match is None:
        return None
    (year, first), (until, last) = filled(match, int(published[:4]), int(published[5:7]))
    day = f"{until:04}-{last:02}-{monthrange(until, last)[1]:02}"
    began = f"{year:04}-{first:02}-01"
    return Length(began, min(day, published), *match.span()) if began <= published else None


def filled(match: re.Match[str], year: int, month: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """Give year and month of the first and the last month that words name, seen from a month."""
    if name := match["month"]:
        at = MONTHS[name.lower()]
        named = int(match["year"] or year - bool(match["before"] or at > month))
        return (named, at), (named, at)
    if match["n"] or match["part"]:
        named = int(match["of"] or year - bool(match["past"]))
        many = UNITS[match["n"].lower()] if match["n"] else 6 if match["part"] == "half" else 3
        skipped = many if match["which"] == "second" else 0
        return (named, skipped + 1), (named, skipped + many)
    if ago := match["ago"] or match["plain"]:
        if ago.lower().endswith("month"):
            before = (year, month - 1) if month > 1 else (year - 1, 12)
            return before, before
        return (year - 1, 1), (year - 1, 12)
    named = int(match["only"])
    return (named, 1), (named, 12)
