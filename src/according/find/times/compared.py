"""Figures of an earlier year that others are compared with: "up from 240 the year before"."""

import re
from collections.abc import Sequence

from according.find.times.almanac import days_before, months_before, moved, number
from according.find.times.days import Day
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage

__all__ = ["SAME", "beyond", "compared_with", "earlier", "is_set_off", "sharing"]

SAME_PERIOD = re.compile(
    r"\b(?:over|in|during) (?:the|that) same (?:period|time)\b(?! (?:last|of|in|a|the)\b)"
)
_stretch = "period|months?|time|span|quarter|half|weeks?|days|season|timeframe"
SAME = re.compile(
    rf"\b(?:in|during|over|for) the same (?:\w+ )?(?:{_stretch})\b,? (?:(?:of|in) )?"
    r"(?:(?P<of>(?:19|20)\d\d)\b|last year\b|(?:a|one|the) year (?:ago|earlier|before)\b"
    r"|(?:the )?(?:previous|preceding) year\b)"
    rf"|\b(?:in|during|over) (?P<now>the same (?:{_stretch}))\b(?!,? (?:in|of|a|the|last|as)\b)"
    # "in the three months before", not "before the truce"
    r"|\b(?:in|over|during) the (?=previous|preceding|\w+ months (?:before|prior))"
    r"(?:previous |preceding )?(?P<n>two|three|four|five|six|nine|\d{1,2}) months"
    r"(?: before| prior)?(?=[.,;:)]|\Z)"
    r"|\b(?:in |during )?the (?:year before|(?:previous|preceding) year)\b|\ba year earlier\b"
)
# One of these words stands wherever SAME matches.
YEARS = frozenset(("same", "year", "months"))


def compared_with(passage: Passage, toll: Measured) -> tuple[Measured, re.Match[str]] | None:
    """Give the figure that one of an earlier year is compared with, and the words that say so."""
    if YEARS.isdisjoint(passage.words):
        return None
    before = [one for one in passage.tolls if one.at < toll.at and one.measure is toll.measure]
    start = passage.items[toll.at].start
    same = SAME.search(passage.report.text, start, passage.following(start))
    return (before[-1], same) if before and same else None


def is_set_off(passage: Passage, toll: Measured) -> bool:
    """Tell whether one count is compared with another: "41 in 2024, up from 31 in 2023"."""
    return toll.measure in passage.compared


# How many sentences one may go back to find the period that it shares.
BACK = 3


def sharing(
    passages: Sequence[Passage], passage: Passage, toll: Measured
) -> tuple[Passage, Measured]:
    """Give the figure whose period one says to share: "over that same period"; else itself."""
    for _ in range(BACK):
        before = passages[max(0, passage.number - 1)]
        if before is passage or not before.tolls or not SAME_PERIOD.search(passage.low):
            break
        passage, toll = before, before.tolls[0]
    return passage, toll


def earlier(
    same: re.Match[str], since: str | None, as_of: str | None
) -> tuple[str | None, str | None]:
    """Give the first and last day of the earlier time with which another is compared."""
    if many := same["n"]:
        # "980 in the three months to June, and 1,205 in the three months before"
        first = months_before(since, number(many)) if since else None
        return first, days_before(since, 1) if since else None
    off = years_off(same, since, as_of)
    return moved(since, off), moved(as_of, off)


def years_off(same: re.Match[str], since: str | None, as_of: str | None) -> int:
    """Give how many years earlier a figure is than that which it is compared with."""
    if same["now"]:
        return 0
    told = as_of or since
    return int(told[:4]) - int(same["of"]) if same["of"] and told else 1


# "516, up from 427 in 2023", "578,000, 60 per cent more than in March".
AGAINST = re.compile(
    r"(?:\b(?:up|down) (?:from|on)|, against|\bcompared (?:with|to)"
    r"|(?:%| cent|percent| third| half|\btwice|\bdouble) (?:(?:more|fewer|less|higher|lower"
    r"|increase|rise|drop|fall|decrease) )?(?:than|on|from|over))\b"
    r"[^.;,]{0,40}\Z"
)


# Characters: more than AGAINST takes.
BEFORE_DAY = 100


def beyond(passage: Passage, toll: Measured, day: Day) -> bool:
    """Tell whether a time is only that of a later figure, with which one is compared."""
    if day.iso:
        return False
    start, named = passage.items[toll.at].end, day.span.start
    first = max(start, named - BEFORE_DAY)
    if start < named and AGAINST.search(passage.report.text, first, named):
        return True
    if YEARS.isdisjoint(passage.words):
        return False
    stop = passage.following(passage.items[toll.at].end)
    same = SAME.search(passage.report.text, stop, passage.end) if stop < day.span.start else None
    return same is not None and same.start() <= day.span.start < same.end()
