"""Starts of periods that a sentence tells without a day: "this year", "since March"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from according.find.times.days import MONTH, SINCE_MONTH, first_of, number
from according.find.times.lengths import lately
from according.find.times.scopes import SUPERLATIVE, WINDOW
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["worded"]

THIS_YEAR = re.compile(
    r"\b(?:since (?:the )?(?:start|beginning) of (?:the|this) year|so far this year"
    r"|(?:already|killed|died|deaths|people|toll|total|including (?:[a-z]+ ){0,2}[\d,]+)"
    r"(?: in [^,.;]{3,30})? this year"
    r"|this year alone)\b"
)
PAST_YEAR = re.compile(r"\b(?:in|over|during) the (?:past|last) (?:year|12 months|twelve months)\b")
THIS_MONTH = re.compile(
    r"\b(?:so far this month|this month alone"
    r"|since the (?:start|beginning) of (?:the|this) month)\b"
)
# "between January and March", "from January to March 2021".
MONTH_TO_MONTH = re.compile(
    rf"\b(?:[Bb]etween|[Ff]rom) (?P<month>{MONTH})(?: (?P<first>(?:19|20)\d\d))? (?:and|to) "
    rf"(?P<last>{MONTH})(?: (?P<year>(?:19|20)\d\d))?\b(?! \d)"
)
THIS_YEARS = re.compile(
    r"\b(?:in|over|during) the first (?:\w+ )?(?:months|weeks|days|half|quarter)"
    r" of (?:the|this) year\b"
)
SINCE_YEAR = re.compile(r"\bsince\s+(?:the (?:start|beginning) of )?(?P<year>1[5-9]\d\d|20\d\d)\b")
# "violence that began in the north in 2012 has killed thousands"
BEGAN_YEAR = re.compile(
    r"\b(?:began|started|erupted|broke out|launched)\b[^.;,]{0,40}?\bin (?P<year>(?:19|20)\d\d)"
    r" (?:has|have)\b"
)
# "Since the mission began keeping records in 2009".
SINCE_DEED = re.compile(r"\bsince\s[^.;,]{3,60}\s(?:in|of)\s(?P<year>(?:19|20)\d\d)\b")


def worded(passage: Passage, published: str | None) -> Iterator[tuple[str, Span]]:
    """Yield the starts that a sentence tells without a day: "this year", "since March"."""
    if published:
        for window in WINDOW.finditer(passage.low):
            hours = {"h": 1, "d": 24, "w": 168}[window["unit"][0]] * number(window["n"])
            start = date.fromisoformat(published) - timedelta(hours=hours)
            yield start.isoformat(), passage.found(window)
        for first, past in lately(passage.low, published):
            yield first, passage.found(past)
        for year in PAST_YEAR.finditer(passage.low):
            yield a_year_before(published), passage.found(year)
        for pattern in (THIS_YEAR, THIS_YEARS):
            for year in pattern.finditer(passage.low):
                yield f"{published[:4]}-01-01", passage.found(year)
        for month in THIS_MONTH.finditer(passage.low):
            yield f"{published[:7]}-01", passage.found(month)
    yield from since_month(passage, published)


def since_month(passage: Passage, published: str | None) -> Iterator[tuple[str, Span]]:
    """Yield the months or years with which totals start in a sentence."""
    for began in SINCE_MONTH.finditer(passage.text):
        if began["year"] or published:
            year = began["year"] or (began["ago"] and int((published or "")[:4]) - 1)
            latest = f"{year}-12-31" if year else published or ""
            yield first_of(began["month"], latest), passage.found(began)
    # "The deadliest since 1960" compares.
    compared = SUPERLATIVE.search(passage.low) if "since" in passage.words else None
    for pattern in () if compared else (SINCE_YEAR, SINCE_DEED):
        for year in pattern.finditer(passage.low):
            yield f"{year['year']}-01-01", passage.found(year)
    for year in BEGAN_YEAR.finditer(passage.low):
        yield f"{year['year']}-01-01", passage.found(year)
    for between in MONTH_TO_MONTH.finditer(passage.text):
        if first := first_between(between, published):
            yield first, passage.found(between)


def first_between(between: re.Match[str], published: str | None) -> str | None:
    """Give the first day of "from November 2020 to March 2021"; None if no year is known."""
    year = between["first"] or between["year"]
    if year is None and published is None:
        return None
    last = first_of(between["last"], f"{year}-12-31" if year else published or "")
    return first_of(between["month"], f"{year}-12-31" if between["first"] else last)


def a_year_before(published: str) -> str:
    """Give the same day of the year before."""
    day = "28" if published.endswith("02-29") else published[8:]
    return f"{int(published[:4]) - 1:04}{published[4:8]}{day}"
