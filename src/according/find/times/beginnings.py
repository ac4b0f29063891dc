"""When a war began: the day or month that a report names, or so many days before it."""

import re
from collections.abc import Iterator, Sequence

from according.find.times.almanac import MONTH, MONTHS, days_before, number
from according.find.times.covering import Named, first_line
from according.find.times.days import Day, Start
from according.find.tolls.passages import Passage, lowered
from according.model import Report, Span

__all__ = ["WAR", "began"]

_wars = (
    "war invasion conflict offensive fighting hostilities assault uprising insurgency siege"
    " campaign crackdown protests unrest occupation blockade escalation"
).split()
WAR = re.compile(rf"\b(?:{'|'.join(_wars)}|military operation)\b")
# Of these words one stands wherever WAR matches.
WARS = frozenset((*_wars, "operation"))


def began(passages: Sequence[Passage], named: Named, *, at_war: bool) -> Start | None:
    """Give the day on which a war began, None if none is told; ``named`` gives a sentence's days.

    A report that is not about a war may speak of one: "since the fighting began on Monday".
    """
    report = passages[0].report
    if not at_war:
        return declared(passages, named) or fought(report) or troubled(passages, named)
    told = counted(passages[0]) or declared(passages, named)
    return told or first_day(passages, named) or fought(report) or troubled(passages, named)


# "Carmora has been on the boil since 3 May", "has been rocked by riots since 3 May".
TROUBLED = re.compile(
    r"\bha(?:s|ve) been (?:\w+ )?(?:on the boil|on edge|in turmoil|under siege|under bombardment"
    r"|(?:in the grip of|(?:rocked|gripped|shaken|roiled|wracked|convulsed|hit|swept|battered)"
    r" by|reeling (?:from|under)) [^.;,]{3,40}?)(?: ever)? since (?:the )?\Z"
)
# Sentences that tell it.
LEAD = 8


def troubled(passages: Sequence[Passage], named: Named) -> Start | None:
    """Give the day since when a place has known no rest, None if none is told."""
    for passage in passages[:LEAD]:
        for day in named(passage) if "since" in passage.words else ():
            before = passage.low[: day.span.start - passage.start]
            if day.iso and day.since and TROUBLED.search(before):
                return day.iso, day.span
    return None


NTH_DAY = re.compile(
    r"\b(?:(?P<nth>\d{1,3})(?:st|nd|rd|th)|(?P<word>first|second|third|fourth|fifth|sixth"
    r"|seventh|eighth|ninth|tenth))\s+day\s+of|\bday\s+(?P<day>\d{1,4})\b"
)
NTH = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth".split(), start=1
    )
}


def counted(first: Passage) -> Start | None:
    """Give the start from "on the 13th day of the invasion", or the headline's "day 10"."""
    report = first.report
    match = NTH_DAY.search(lowered(report.text))
    told = match or NTH_DAY.search(report.title.lower())
    if told is None or report.day is None:
        return None
    nth = int(told["nth"] or told["day"] or NTH[told["word"] or "first"])
    words = Span.of(report.text, *match.span()) if match else first_line(first)
    return days_before(report.day, nth - 1), words


BEGAN = re.compile(
    r"\b(?:since|began|start(?:ed)?|launched|declared|erupted|broke out|from)\b", re.IGNORECASE
)


def declared(passages: Sequence[Passage], named: Named) -> Start | None:
    """Give the start from "since … declared war on 24 February"."""
    for passage in passages:
        if not WARS.isdisjoint(passage.words) and WAR.search(passage.low):
            for day in days_behind(BEGAN, passage, named):
                return str(day.iso), day.span
    return None


def first_day(passages: Sequence[Passage], named: Named) -> Start | None:
    """Give the first day that a war report counts from, or the month in which it began."""
    told = (
        day
        for passage in passages
        if passage.tolls or WAR.search(passage.low)
        for day in days_behind(ATTACKED, passage, named)
    )
    first = next(((str(day.iso), day.span) for day in told), None)
    if first is not None and any(map(str.isdigit, first[1].text)):
        return first
    # "134 patients since Monday": since when somebody counts.
    return in_month(passages) or first


# "Since Hamas attacked on 7 October", "Russia invaded on 24 February".
ATTACKED = re.compile(
    r"\b(?:since|invaded|sent (?:his|its|their|in) (?:\w+ )?(?:army|troops|forces|tanks)"
    r"|crossed the border|launched (?:its|his|their|a|an) (?:\w+ ){0,2}(?:attack|assault"
    r"|offensive|invasion|operation))\b",
    re.IGNORECASE,
)
# "Since the truce took effect on Monday": what began then is no war.
ENDS = re.compile(
    r"\b(?:truces?|cease-?fires?|armistice|peace|took (?:office|power)|inaugurat\w+|elect\w*)\b",
    re.IGNORECASE,
)
# How far before a day the words that make it a beginning may stand.
REACH = 80


def days_behind(words: re.Pattern[str], passage: Passage, named: Named) -> Iterator[Day]:
    """Yield the days of a sentence before which such words stand."""
    text, now = passage.report.text, passage.report.day
    for day in named(passage):
        reach = max(passage.start, day.span.start - REACH)
        # "killed since the war began, the UN said on Monday": not then.
        if not day.iso or day.said or (now and day.iso > now):
            continue
        if (found := words.search(text, reach, day.span.start)) and not ENDS.search(
            text, found.start(), day.span.start
        ):
            yield day


# Of these words one stands wherever IN_MONTH matches.
BEGINS = frozenset("began begun started erupted broke".split())
# "The war erupted in April 2023".
IN_MONTH = re.compile(
    r"\b(?:war|conflict|fighting|hostilities|uprising|invasion|insurgency|offensive)\b[^.;\d]{0,40}?"
    r"\b(?:began|begun|started|erupted|broke out)\b"
    rf"[^.;\d]{{0,40}}?\b(?:in|of) (?:early |mid-|late )?(?P<month>{MONTH})"
    r" (?P<year>(?:19|20)\d\d)\b"
)


def in_month(passages: Sequence[Passage]) -> Start | None:
    """Give the first day of the month in which a sentence says that a war began, None if none."""
    for passage in passages:
        if BEGINS.isdisjoint(passage.words):
            continue
        if began := IN_MONTH.search(passage.text):
            month = MONTHS[began["month"].lower()]
            return f"{began['year']}-{month:02}-01", passage.found(began, "month")
    return None


DAYS_OF = re.compile(
    r"\b(?P<after>after )?(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days of"
    r" (?:[\w-]+ ){0,2}"
    r"(?:fighting|clashes|shelling|bombardment|bombing|violence|hostilities|combat|war)\b"
)
# Characters that tell how long a war has lasted.
OPENING = 600


def fought(report: Report) -> Start | None:
    """Give the first day of "three days of fighting" that the beginning tells of, None if none."""
    told = DAYS_OF.search(lowered(report.text[:OPENING]))
    if told is None or report.day is None:
        return None
    # The report's own day is one of them, unless it comes after them.
    passed = number(told["n"]) - (told["after"] is None)
    return days_before(report.day, passed), Span.of(report.text, *told.span())
