"""Numbers that are no figures: dates, times, years, scores, marks, addresses, parts of names.

Told by what stands around the number; ordinals and versions are left out before (`numerals`).
"""

import re

from according.find.numbers.ages import AGE_AFTER_NAME
from according.find.numbers.calendar import DATED, MONTH, OLD_YEARS, YEARS, is_old_year, is_year
from according.find.numbers.labels import LABELLED
from according.find.numbers.notation import GAP
from according.find.numbers.numerals import Numeral

__all__ = ["age_at", "is_figure"]

# How far to the left a label, a month or an age's word may begin.
WINDOW = 24
CURRENCIES = re.compile(r"(?i:usd|eur|gbp|inr|rs\.?|(?-i:NT|US|AU|CA|HK))\s?\Z|[$€£¥₹]\s?\Z")
AGED = re.compile(
    r"\b(?:aged?|ages|age of|turn(?:ed|s|ing)|(?:younger|older) than|under the age of)\s"
    r"(?:about\s)?\Z"
    r"|\bages?d? (?:between |from )?\d{1,2}(?:-| to | and | or )\Z",
    re.IGNORECASE,
)
OLD = re.compile(
    r"(?:[\s-]?(?:to|and|or|-)[\s-]?\w+)?[\s-](?:years?|yrs?|months?|weeks?|days?)[\s-]"
    r"(?P<old>old\b|of age\b)",
    re.IGNORECASE,
)
AGE_ENDS = re.compile(r"[,)](?!\d)|\.(?:\s|\Z)|\s(?:and|from|of)\b")
UNDER_AGE = re.compile(
    r"\b(?:people|men|women|children|boys|girls|anyone|those|voters|adults|persons)\s"
    r"(?:under|over|aged)\s\Z",
    re.IGNORECASE,
)
OLDEST = 110
DAYS = range(1, 32)
WORDS_AFTER = re.compile(r"\s[a-z]+s\b")
# A sign of another number beside it: a date, an address, a telephone, a time.
LINKED_BEFORE = re.compile(r"(?:\d[./:]|(?<!\d)[A-Za-z][-‑]|\w_|[#@]|=[\"']?)\Z")
LINKED_AFTER = re.compile(r"[./:]\d|[-‑]\d+[-‑]\d|_")
DASHED = re.compile(r"\d{2,}[-‑]\d*\Z|\+\d{1,3}[-‑ ]\Z")
DASHES = re.compile(r"(?<!\d)(?P<more>\d+[-‑])?(?:(?P<year>\d{4})|\d+)[-‑]\Z")
MONTH_DIGITS = 2
CLOCK = re.compile(
    r"(?:\s?(?:[-–]|to|and|or)\s?\d{1,2}(?::\d\d)?)?"
    r"\s?(?:[ap]\s?\.?\s?m\b|o['’]?\s?clock|(?:noon|midnight)\b|past\s\w+\b|GMT\b|UTC\b|(?:[ECMP][SD]T|BST|IST|CET)\b)"
    r"|\s?(?:[-–]|to|and|or)\s?\d{1,2}(?::\d\d\b|\sin the (?:morning|afternoon|evening)\b)"
    r"|\s(?:hours\s)?(?:local time|hrs\b)|\s(?:in the |on \w+day )?(?:this |tomorrow |next )?"
    r"(?:morning|afternoon|evening)\b|\s(?:tonight|today|tomorrow)\b",
    re.IGNORECASE,
)
# "Monday 21", "tonight around 7", "Oct/2".
DAYTIME = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s(?:the\s)?"
    r"|(?:tonight|morning|afternoon|evening|noon|today|tomorrow|yesterday|night|day)\s(?:at|around|by)\s"
    rf"|{MONTH}[/-])\Z",
    re.IGNORECASE,
)
MONTH_GLUED = re.compile(rf"[/-]{MONTH}(?![a-z])", re.IGNORECASE)
# In small letters "may" and "march" are verbs too.
SMALL_MONTH = re.compile(
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|april?|june?|july?|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\s\Z"
)
# "Oct. 6-7", "May 3 to 5", "6 and 7 May".
MONTH_AFTER = re.compile(
    rf"(?:\s?(?:[-–]|to|and|or|,)\s?\d{{1,2}})?(?:{GAP}(?:of{GAP})?{MONTH}(?![a-z]))"
    r"|\s(?:january|february|april|june|july|august|september|october|november|december)\b"
)
MONTH_BEFORE = re.compile(
    rf"\b{MONTH}{GAP}\d{{1,2}}(?:\s?[-–,]\s?|\s(?:to|and|or|through)\s)(?:{MONTH}{GAP})?\Z"
)
# A score or a vote: "won 34-16", "a 52-48 vote".
SCORED = re.compile(r"(?<!\d)\d{1,3}[-–]\Z")
SCORE = re.compile(r"[-–](?P<other>\d{1,3})(?![\d,.%]|\s?(?:per|%|[a-z]*-))")
# "his 1990 autobiography": a year; "the 2000 people": a count.
ONE_THING = re.compile(
    r"\s(?!(?:people|men|women|children|dead|killed|injured|police|troops|or|and|more)\b)[a-z]+(?<!s)\b"
)
ID = 12
OPAQUE = re.compile(r"(?:https?:|www\.|\.com/|[?&]\w+=)\S*\Z")
COMPOUNDS = re.compile(
    r"[-‑](?:way|sided|fold|star|time|timer|step|on|part|tier|dimensional|hand|handed|stop|off|liners?"
    r"|party|faced|legged)\b",
    re.IGNORECASE,
)
# "scores of people", never "test scores" or "he scores".
SCORES = re.compile(
    r"\s(?:of|more|others|were|have|had|are|remain|dead|killed|injured|wounded|hurt|missing|people)\b",
    re.IGNORECASE,
)
ONE_OF = re.compile(r"\sof\b")
POINTER = re.compile(
    r"\b(?:at|number|day|chapter|phase|act|version|highway|route|channel|formula|under-?|over-)\s?\Z",
    re.IGNORECASE,
)
ONE_OF_THESE = re.compile(r"\s(?:point|time|day|thing)\b")


def is_figure(text: str, number: Numeral, start: int, end: int) -> bool:
    """Tell whether a number stands for a quantity, by what stands around it."""
    first, last = number.start, number.end
    if text[max(0, first - 1) : first] == "[" and text[last : last + 1] == "]":
        return False
    if not number.digits:
        return worded(text, number, start)
    before = max(start, first - WINDOW)
    if LINKED_BEFORE.search(text, before, first) or LINKED_AFTER.match(text, last, end):
        return False
    if DASHED.search(text, before, first) and not number.scaled and dashed_date(text, first, last):
        return False
    if CLOCK.match(text, last, end) or COMPOUNDS.match(text, last, end):
        return False
    if is_label(text, first, before) or OPAQUE.search(text, max(start, first - 80), first):
        return False
    return not (number.value.denominator == 1 and is_dated(text, number, before, end))


def dashed_date(text: str, first: int, last: int) -> bool:
    """Tell whether digits after "2019-" or "1-222-" belong to a date or a telephone number."""
    before = DASHES.search(text, max(0, first - WINDOW), first)
    if before is None:
        return False
    return before["more"] is not None or (
        before["year"] is not None and last - first <= MONTH_DIGITS
    )


def is_label(text: str, first: int, before: int) -> bool:
    """Tell whether a label before the number makes it a name: "Boeing 737", "Article 5"."""
    label = LABELLED.search(text, before, first)
    if label is None or AGED.search(text, before, first):
        return False
    return CURRENCIES.search(text, before, first) is None and label[0].lower().strip() not in UNITS


# What the labels of counts hold besides names: a bus or a group may well stand before a count.
UNITS = frozenset(("group", "train", "bus", "line", "us", "nt"))


def worded(text: str, number: Numeral, start: int) -> bool:
    """Tell whether number words are a quantity: "one" mostly is not."""
    first, last = number.start, number.end
    said = text[first:last].lower()
    if COMPOUNDS.match(text, last) or CLOCK.match(text, last):
        return False
    if said == "scores":
        return SCORES.match(text, last) is not None
    if number.vague or number.scaled or number.share:
        return True
    if said == "one" and (ONE_OF.match(text, last) or ONE_OF_THESE.match(text, last)):
        return False
    pointed = POINTER.search(text, max(start, first - WINDOW), first)
    return not (pointed and said in ("one", "two", "three", "four", "five", "ten"))


def is_dated(text: str, number: Numeral, before: int, end: int) -> bool:
    """Tell whether a whole number in digits is a day, a year, a score or an identifier."""
    first, last, value = number.start, number.end, int(number.value)
    bare = text[first:last].isdigit()
    if bare and len(text[first:last]) > ID:
        return True
    if value in DAYS and bare:
        dates = (DATED, MONTH_BEFORE, DAYTIME, SMALL_MONTH)
        if any(date.search(text, before, first) for date in dates) or MONTH_GLUED.match(text, last):
            return True
        if MONTH_AFTER.match(text, last, end):
            return True
    if bare and value in YEARS and (is_year(text, first, last) or ONE_THING.match(text, last, end)):
        return True
    if bare and value in OLD_YEARS and is_old_year(text, first):
        return True
    score = SCORE.match(text, last, end) if bare else None
    return (score is not None and int(score["other"]) <= value) or (
        SCORED.search(text, before, first) is not None and is_second(text, number)
    )


def is_second(text: str, number: Numeral) -> bool:
    """Tell whether a number is the lower one of "34-16"."""
    before = re.compile(r"(?<![\d.,])(\d{1,3})[-–]\Z").search(text, 0, number.start)
    plain = SCORE.match("-" + text[number.start : number.end + 8])
    return before is not None and plain is not None and int(before[1]) >= number.value


def age_at(text: str, number: Numeral, end: int) -> int | None:
    """Give where an age ends ("aged 34", "12-year-old", "Ali, 34, said"), None if it is none."""
    last = number.end
    if not 0 < number.value <= OLDEST:
        return None
    if old := OLD.match(text, last, end):
        return old.end()
    before = max(0, number.start - WINDOW)
    if AGED.search(text, before, number.start):
        return last
    if not number.digits or number.value.denominator != 1:
        return None
    if AGE_AFTER_NAME.search(text, before, number.start) and AGE_ENDS.match(text, last, end):
        return last
    under = UNDER_AGE.search(text, before, number.start)
    return last if under and not WORDS_AFTER.match(text, last, end) else None
