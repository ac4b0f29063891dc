"""Starts of periods that a sentence tells without a day: "this year", "since March"."""

import re
from collections.abc import Iterator
from datetime import date

from according.find.numbers.notation import UNITS
from according.find.times.almanac import days_before, first_of, months_before, number
from according.find.times.asides import SUPERLATIVE
from according.find.times.days import SINCE_MONTH, Start
from according.find.times.lengths import months_between
from according.find.times.spanned import WINDOW
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage

__all__ = [
    "SINCE_THEN",
    "SINCE_VAGUE",
    "begins",
    "is_about",
    "of_longer_war",
    "own",
    "worded",
]

# "In the attack of 7 October some 1,200 died. More than 62,000 have been killed since then."
SINCE_THEN = re.compile(
    r"\bsince (?:then|that (?:day|date|time|attack))\b"
    r"|\b(?:killed|died|wounded|injured|displaced|arrested|detained)\b[^.;,]{0,40} since\W*\Z"
)
SINCE_VAGUE = re.compile(r"\bsince\s+(?:early |mid-?|late |the )(?:19|20)\d\d\b")
# "104 children have died of it this month".
_by_now = r"(?:has|have)\b[^.;,]{1,80}(?<!earlier)(?<!later)"
# "The number of executions this year", "the ten who were hanged in Arland this month".
_deeds = (
    "killed|died|deaths|people|toll|total|executions|executed|hanged|beheaded|homicides|murders"
    "|murdered|killings|kidnappings|kidnapped|abductions|abducted|arrests|fatalities|casualties"
)
THIS_YEAR = re.compile(
    r"\b(?:since (?:the )?(?:start|beginning) of (?:the|this) year|so far this year"
    r"|since (?:the )?(?:new |turn of the )year(?: began| started)?"
    r"|since the year (?:began|started)"
    rf"|(?:already|{_deeds}|including (?:[a-z]+ ){{0,2}}[\d,]+)"
    r"(?: in [^,.;]{3,30})? this year"
    rf"|{_by_now} this year|this year alone|this year['’]s (?:death )?(?:toll|tally|total|count)"
    r"|(?:in|over|during) the first (?:\w+ )?(?:months|weeks|days|half|quarter)"
    r" of (?:the|this) year)\b"
)
THIS_MONTH = re.compile(
    rf"\b(?:(?:{_deeds})(?: in [^,.;]{{3,30}})? this month|so far this month"
    rf"|this month alone|{_by_now} this month"
    r"|since the (?:start|beginning) of (?:the|this) month)\b"
)
# "bringing the 2017 death toll to 525"
YEARS_TOLL = re.compile(r"\bthe (?P<year>20\d\d) (?:death )?(?:toll|tally|death count)\b")
SINCE_YEAR = re.compile(r"\bsince\s+(?:the (?:start|beginning) of )?(?P<year>1[5-9]\d\d|20\d\d)\b")
# "violence that began in the north in 2012 has killed thousands"
BEGAN_YEAR = re.compile(
    r"\b(?:began|started|erupted|broke out|launched)\b[^.;,]{0,40}?\bin (?P<year>(?:19|20)\d\d)"
    r" (?:has|have)\b"
)
# "Since the mission began keeping records in 2009".
SINCE_DEED = re.compile(
    r"\bsince\s(?!the end of )[^.;,]{3,60}\s(?:in|of)\s(?P<year>(?:19|20)\d\d)\b"
)


def worded(passage: Passage, published: str | None) -> Iterator[Start]:
    """Yield the starts that a sentence tells without a day: "this year", "since March"."""
    if published:
        for first, past in lately(passage.low, published):
            yield first, passage.found(past)
        for year in THIS_YEAR.finditer(passage.low):
            yield f"{published[:4]}-01-01", passage.found(year)
        for month in THIS_MONTH.finditer(passage.low):
            yield f"{published[:7]}-01", passage.found(month)
    yield from since_named(passage, published)


HIGHEST = re.compile(
    rf"{SUPERLATIVE.pattern}|\b(?:highest|heaviest|lowest) [^.;,]{{0,40}}\bsince\b"
)
# "In the past week", "in a month", "over the last 12 months".
PAST = re.compile(
    r"\b(?:(?:(?:in|over|during) the (?:past|last|previous)|in a) (?P<unit>week|fortnight|month)"
    r"|(?:in|over|during) the (?:past|last) (?:year|12 months|twelve months"
    rf"|(?P<n>\d|{'|'.join(UNITS)}) months(?! alone)))\b"
)
DAYS = {"week": 7, "fortnight": 14, "month": 30}
HOURS = {"h": 1, "d": 24, "w": 7 * 24}


def lately(low: str, published: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield the first days of times that end with the report, with the words: "in 48 hours"."""
    for window in WINDOW.finditer(low):
        hours = HOURS[window["unit"][0]] * number(window["n"])
        yield days_before(published, hours // 24), window
    for past in PAST.finditer(low):
        unit, months = past["unit"], past["n"]
        if months:
            yield months_before(published, int(UNITS.get(months, months))), past
            continue
        yield days_before(published, DAYS[unit]) if unit else a_year_before(published), past


def since_named(passage: Passage, published: str | None) -> Iterator[Start]:
    """Yield the starts of the months and years that a sentence names: "since March 2021"."""
    for began in SINCE_MONTH.finditer(passage.text):
        if began["year"] or published:
            year = began["year"] or (began["ago"] and int((published or "")[:4]) - 1)
            latest = f"{year}-12-31" if year else published or ""
            yield first_of(began["month"], latest), passage.found(began)
    # "The deadliest since 1960" compares.
    compared = HIGHEST.search(passage.low) if "since" in passage.words else None
    for pattern in () if compared else (SINCE_YEAR, SINCE_DEED):
        for year in pattern.finditer(passage.low):
            yield f"{year['year']}-01-01", passage.found(year)
    for pattern in (BEGAN_YEAR, YEARS_TOLL):
        for year in pattern.finditer(passage.low):
            yield f"{year['year']}-01-01", passage.found(year)
    if not BETWEEN.isdisjoint(passage.words):
        for first, between in months_between(passage.text, published):
            yield first, passage.found(between)


# One of these words stands before two months.
BETWEEN = frozenset(("between", "from"))


def a_year_before(published: str) -> str:
    """Give the same day of the year before."""
    day = "28" if published.endswith("02-29") else published[8:]
    return f"{int(published[:4]) - 1:04}{published[4:8]}{day}"


# "A six-year war has killed half a million": since another day than last week's.
WAR_LENGTH = re.compile(
    rf"\b(?P<n>\d{{1,2}}|{'|'.join(UNITS)})(?P<unit>[ -](?:year|decade)s?)(?:-old|-long)?"
    r" (?:of )?(?:[\w-]+ ){0,2}?(?:war|conflict|insurgency|rebellion|uprising|fighting|violence)\b"
)
WARS = frozenset("war conflict insurgency rebellion uprising fighting violence".split())


def of_longer_war(passage: Passage, began: str, published: str | None) -> bool:
    """Tell whether a sentence speaks of a war that began years before a day."""
    if published is None or WARS.isdisjoint(passage.words):
        return False
    told = WAR_LENGTH.search(passage.low)
    if told is None:
        return False
    years = number(told["n"]) * (10 if "decade" in told["unit"] else 1)
    return int(published[:4]) - int(began[:4]) < years - 1


# How many times longer than what it is off a length in round numbers is.
ROUND = 10


def is_about(told: str, began: str, published: str | None) -> bool:
    """Tell whether a round length of days comes close to the day when it all began."""
    if published is None or told == began or told.endswith("-01"):
        return False
    first, onset, last = map(date.fromisoformat, (told, began, published))
    return first < last and abs((first - onset).days) * ROUND <= (last - first).days


# A start whose day stands elsewhere: "since the war began".
UNDATED = re.compile(
    r"\bsince (?:the |its |their )?(?:[\w-]+ ){1,4}?(?:began|begun|started|erupted|broke out)\b"
    r"(?! (?:in|on)\b)"
)


def own(passage: Passage, toll: Measured, told: list[Start]) -> list[Start]:
    """Give the starts beside a figure: behind it up to the next, else before it from the last.

    "8,000 have been killed this year and two million displaced since 2019". All, if none is; but
    none where another stands beside it: "79 since the war began, of them 12 this year".
    """
    start = passage.items[toll.at].start
    stop = passage.following(start)
    told = sorted(in_item(passage, start, told), key=lambda one: one[1].start)
    behind = [one for one in told if start <= one[1].start < stop]
    last = max((at for at in passage.figures if at < start), default=passage.start)
    near = behind or [one for one in told if last <= one[1].start < start][-1:]
    if near or not told or "since" not in passage.words:
        return near or told
    untold = UNDATED.search(passage.low, start - passage.start, stop - passage.start)
    return [] if untold else told


def in_item(passage: Passage, start: int, told: list[Start]) -> list[Start]:
    """Leave out the starts of other items of a list parted by semicolons: "3m fled since May;"."""
    text = passage.report.text
    if ";" not in passage.text:
        return told
    first = text.rfind(";", passage.start, start) + 1 or passage.start
    stop = text.find(";", start, passage.end)
    last = stop if stop > 0 else passage.end
    # "Since 4 May: 300 killed; 90 missing": what stands before all figures is of all.
    lead = min(passage.figures, default=passage.start)
    return [one for one in told if first <= one[1].start < last or one[1].start < lead]


def begins(since: str | None, until: str | None) -> str | None:
    """Give since when a figure counts, None where that is after the day at which it holds."""
    return None if since and until and since > until else since
