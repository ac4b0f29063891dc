"""Periods from one day to another: "between 1 January and 11 June", "till August 31"."""

import re

from according.find.times.almanac import MONTH, first_of
from according.find.times.days import NEVER, Day, Moment
from according.find.tolls.passages import Passage

__all__ = ["SPANS", "UNTIL", "covered"]

# Of these words one stands wherever UNTIL matches.
SPANS = frozenset("between from till until up".split())

_day = (
    r"(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2})\b"
    r"(?:,? (?:19|20)\d\d)?"
)
_late = "(?:early |late |the (?:start|beginning|end) of )?"
# "4 a.m. on", "24:00 midnight on".
_hour = r"\d{1,2}(?:[.:]\d\d(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)"
_clock = rf"(?:(?:{_hour},? )?(?:(?:midnight|noon) )?(?:on )?)"
UNTIL = re.compile(
    rf"\b(?:[Bb]etween|[Ff]rom) {_clock}{_day}(?: \d{{4}})?(?:,(?: [^,.;\d]{{3,70}},)?)?"
    rf" (?:and|to|until|till|through) {_clock}{_day}"
    rf"|\b(?:[Tt]ill|[Uu]ntil|[Uu]p to) {_day}"
    r"|\b(?:[Bb]etween|[Ff]rom) (?:the )?(?P<from>\d{1,2})(?:st|nd|rd|th)?"
    rf"(?: (?:and|to) (?:the )?|[-–])\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}\b"
    rf"|\b(?:[Bb]etween|[Ff]rom) {MONTH} (?P<first>\d{{1,2}}) (?:and|to) (?P<to>\d{{1,2}})"
    rf"(?:, (?P<of>20\d\d))?\b(?![,.]\d| (?:people|[a-z]+s|dead|killed|hurt|{MONTH})\b)"
    rf"|\b(?:[Bb]etween|[Ff]rom) {_late}{MONTH}(?: \d{{4}})? (?:and|to|through) (?:mid-)?{_late}"
    rf"{MONTH}\b(?! \d{{1,2}}\b)"
    # "between January and 20 March"
    rf"|\b(?:[Bb]etween|[Ff]rom) {_late}(?P<month>{MONTH})(?: (?P<year>(?:19|20)\d\d))?"
    r" (?:and|to|through) (?:the )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}|{MONTH} \d{{1,2}})\b"
    # Not "between January and March 1,200 died".
    r"(?:,? (?:19|20)\d\d)?(?!,\d| (?:people|[a-z]+s|dead|killed|hurt)\b)"
)


def opened(span: re.Match[str], until: str) -> str | None:
    """Give the first day of "between January and 20 March", None where a day opens a period."""
    if not span["month"]:
        return None
    latest = f"{span['year']}-12-31" if span["year"] else until
    return first_of(span["month"], latest)


def covered(passage: Passage, named: list[Day]) -> tuple[Moment, Moment] | None:
    """Give first and last day of "between 1 January and 11 June", None if none is named."""
    if SPANS.isdisjoint(passage.words):
        return None
    span = UNTIL.search(passage.text)
    # "between January and March": whole months.
    if span is None or not any(map(str.isdigit, span[0])):
        return None
    first, stop = passage.start + span.start(), passage.start + span.end()
    told = [day for day in named if day.iso and first <= day.span.start < stop]
    if not told:
        return None
    until, last = str(told[-1].iso), told[-1].span
    if span["from"] or span["to"]:
        since, until = both_ends(span, until)
        return (since, passage.found(span)), (until, last)
    if len(told) == 1:
        month = opened(span, until)
        return (month, passage.found(span)) if month else NEVER, (until, last)
    since = str(told[0].iso)
    if since > until:  # "between 1 December and 11 June 2022": of the year before
        since = f"{int(until[:4]) - (since[4:] > until[4:]):04}{since[4:]}"
    return (since, told[0].span), (until, last)


def both_ends(span: re.Match[str], told: str) -> tuple[str, str]:
    """Give the first and last day of "3 to 9 March" or "March 3 to 9", the other given in full."""
    month = f"{span['of'] or told[:4]}{told[4:8]}"
    first, last = span["from"] or span["first"] or told[8:], span["to"] or told[8:]
    return f"{month}{int(first):02}", f"{month}{int(last):02}"
