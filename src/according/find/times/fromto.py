"""Periods from one day to another: "between 1 January and 11 June", "till August 31"."""

import re

from according.find.times.almanac import MONTH, first_of

__all__ = ["UNTIL", "opened"]

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
