"""The names of days and months; numbers that are days and years, told from counts."""

import re

from according.find.numbers.notation import GAP, Value

__all__ = [
    "DATED",
    "DAYS_AND_MONTHS",
    "LAST_DAY",
    "MONTH",
    "MONTH_NAMES",
    "MONTH_WORDS",
    "OLD_YEARS",
    "SHORT_MONTHS",
    "WEEKDAYS",
    "YEARS",
    "is_day",
    "is_last_day",
    "is_old_year",
    "is_year",
]

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June?|July?|Aug(?:ust)?|Sept?"
    r"(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
MONTH_NAMES = tuple(
    "January February March April May June July August September October November December".split()
)
SHORT_MONTHS = frozenset("jan feb mar apr jun jul aug sept sep oct nov dec".split())
WEEKDAYS = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
_months = SHORT_MONTHS.union(name.lower() for name in MONTH_NAMES)
DAYS_AND_MONTHS = _months.union(WEEKDAYS)
# The word before a day of a month is one of these.
MONTH_WORDS = _months | {"the"}
DATED = re.compile(rf"(?<!\d\s)(?<!mid-)\b{MONTH}{GAP}(?:the{GAP})?\Z")
# "25 May 89": a year.
DAY_MONTH = re.compile(rf"\b\d{{1,2}}{GAP}{MONTH}{GAP}\Z", re.IGNORECASE)
CLOSED = re.compile(r"\s?[-–—(),;:.]")
# "from Jan 26 to 30", "between March 3 and 9": the last day.
DAYS_ON = re.compile(
    rf"(?:\b{MONTH}{GAP}\d{{1,2}}(?:st|nd|rd|th)?(?:{GAP}(?:to|through|until){GAP}|\s?[-–—]\s?)"
    rf"|\b(?i:between){GAP}{MONTH}{GAP}\d{{1,2}}(?:st|nd|rd|th)?{GAP}and{GAP})(?:the{GAP})?\Z"
)
# "on January 27 and 28,": no people follow.
DAY_AND = re.compile(rf"\b{MONTH}{GAP}\d{{1,2}}(?:st|nd|rd|th)?{GAP}and{GAP}\Z")
LAST_DAY = frozenset(("to", "through", "until", "and", "the", "-", "–", "—"))
DAYS = range(1, 32)
YEARS = range(1900, 2100)
# Years that only a full date or "in" before them tells from counts.
OLD_YEARS = range(1600, 1900)
OLD = re.compile(
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?,?{GAP}(?:of{GAP})?{MONTH},?{GAP}|{MONTH}{GAP}\d{{1,2}}(?:st|nd|rd|th)?,?{GAP})\Z"
)
YEAR_BEFORE = re.compile(
    rf"(?:(?i:\b(?:in|since|of|by|until|till|from|during|before|after|early|late|mid|summer"
    rf"|spring|autumn|winter|"
    rf"fall|year|years|and|to|between|around|circa|the|for|through)){GAP}|{MONTH},?{GAP}"
    rf"|\d,?{GAP}|[-–—/(‘']\s?|\w[’']s?{GAP})\Z"
)
# "the december, 1982 murders": names of months in small letters.
SMALL_MONTH = re.compile(rf"\b(?:{'|'.join(MONTH_NAMES)}),{GAP}\Z", re.IGNORECASE)
# "1986 results", "1985 operating losses": what firms and states have once a year.
YEARLY = re.compile(
    rf"{GAP}(?:(?:annual|fiscal|group|full-year|first|second|third|fourth|half|quarter|half-year)"
    rf"(?:{GAP}|-)){{0,2}}(?:(?:net|operating|pre-?tax|loan|trading|credit|oper){GAP}(?:loss(?:es)?|income|results?)"
    r"|earnings|results|profits?|revenues?|budget|models|dividends?)\b",
    re.IGNORECASE,
)
# "its 2015 nuclear deal": what is known by its year.
OF_YEAR = re.compile(
    rf"{GAP}(?:[a-z-]+(?<!s){GAP}){{0,2}}(?:deal|accord|agreement|treaty|pact|coup|uprising|revolution"
    r"|invasion|quake|earthquake|tsunami|massacre|genocide|attack|bombing|shooting|election|referendum"
    r"|ceasefire|truce|famine|cyclone|hurricane|war|conflict|crisis|census)\b(?!-)"
)
# "the war in 2019 killed more": whom it killed stands behind.
WHOM = (
    rf"(?!{GAP}(?:\d|more|most|many|at{GAP}least|over|about|around|some|nearly|almost|up{GAP}to|an?|the|its|his|their"
    r"|two|three|four|five|six|seven|eight|nine|ten|several|dozens|scores|hundreds|thousands|tens)\b)"
)
COUNTED_YEAR = re.compile(
    rf"{GAP}(?:people|persons?|civilians|soldiers|troops|dead|(?:killed|injured|wounded){WHOM}|others"
    rf"|houses|homes|refugees|deaths)\b",
    re.IGNORECASE,
)


# "the puzzling 2021 deaths of her uncles", not "the reported 2021 deaths of".
DEED = re.compile(
    rf"{GAP}(?:deaths?|murders?|killings?|slayings?|shootings?|abductions?|kidnappings?|disappearances?)"
    rf"{GAP}of\b"
)
DEED_BEFORE = re.compile(
    rf"(?:(?i:\b(?:the|his|her|their|its|a|an))|[’']s){GAP}(?!(?:reported|confirmed|official|recorded|estimated"
    rf"|total|other|additional|first|more|last|over|about|nearly|some|roughly|almost){GAP})[a-z-]+{GAP}\Z"
)


def is_day(text: str, match: re.Match[str], value: Value) -> bool:
    """Tell whether a number beside a month is its day, or its year."""
    start, end = match.span()
    if DAY_MONTH.search(text, max(0, start - 20), start) and CLOSED.match(text, end):
        return True
    # "Since January seven of our hospitals": days of a month stand in digits.
    digits = match["digits"] is not None and value.low in DAYS
    return digits and DATED.search(text, max(0, start - 20), start) is not None


def is_last_day(text: str, match: re.Match[str], value: Value) -> bool:
    """Tell whether a number is the last of some days of a month: "from Jan 26 to 30"."""
    if match["digits"] is None or value.low not in DAYS:
        return False
    start, end = match.span()
    if CLOSED.match(text, end) and DAY_AND.search(text, max(0, start - 24), start):
        return True
    return DAYS_ON.search(text, max(0, start - 40), start) is not None


def is_old_year(text: str, start: int) -> bool:
    """Tell whether four digits end a full date: "14 April, 1874", "April 14th 1874"."""
    return OLD.search(text, max(0, start - 24), start) is not None


def is_year(text: str, start: int, end: int) -> bool:
    """Tell whether four digits are a year: after "in", a month or a day, or before no noun."""
    if DATED.search(text, max(0, start - 20), start):
        return True
    if SMALL_MONTH.search(text, max(0, start - 14), start):
        return True
    if YEARLY.match(text, end) or OF_YEAR.match(text, end):
        return True
    if DEED.match(text, end) and DEED_BEFORE.search(text, max(0, start - 40), start):
        return True
    if COUNTED_YEAR.match(text, end):
        return False
    if YEAR_BEFORE.search(text, max(0, start - 14), start):
        return True
    return not re.compile(r"\s[a-z]").match(text, end)
