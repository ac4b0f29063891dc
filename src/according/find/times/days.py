"""The days that a text names, resolved against the day of publication, never against a clock."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from according.find.numbers.calendar import MONTH_NAMES, SHORT_MONTHS, WEEKDAYS
from according.find.numbers.notation import UNITS
from according.find.numbers.numberwords import ORDINALS
from according.find.times.almanac import (
    MONTH,
    MONTHS,
    closing,
    days_before,
    feast,
    month_end,
    moved,
    number,
    valid,
    weekday,
    weekend,
)
from according.find.times.attackdays import SEPTEMBER_11, happened, is_called, of_attacks
from according.model import Span

__all__ = [
    "GOES_ON_FROM",
    "NEVER",
    "SINCE_MONTH",
    "Day",
    "Moment",
    "Start",
    "days",
    "may_name_day",
]

# "Sept" before "Sep".
_short = (name.capitalize() for name in sorted(SHORT_MONTHS, reverse=True))
_names = "|".join((*MONTH_NAMES, *_short))
_month = rf"(?P<month{{n}}>{_names})\b\.?"
WEEKDAY = rf"(?P<weekday>{'|'.join(WEEKDAYS).title()})"
EXPRESSION = re.compile(
    rf"(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_month.format(n=1)}(?:,?\s+"
    rf"(?P<year1>(?:1[6-9]|20)\d\d))?"
    rf"|(?<!mid-){_month.format(n=2)}\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:people|dead))"
    # "between February 4 and 6"
    r"(?:(?:\s(?:and|to)\s|[-–])(?P<till>\d{1,2})(?=\s*(?:[.,;:)]|\Z)(?!\d)|\s(?:(?:in|at|on|near|when|and|that"
    r"|by|killed|left|across|were|was|have|has)\b|(?:19|20)\d\d\b)))?"
    rf"(?:,?\s+(?P<year2>(?:1[6-9]|20)\d\d))?(?:\s+(?P<lastyear>last year))?"
    r"|(?P<iso>(?:19|20)\d\d-\d\d-\d\d)"
    rf"|(?P<ago>last |the previous |the following |next )?(?<!black )(?<!bloody ){WEEKDAY}"
    rf"(?:\s(?:and|to|through)\s{WEEKDAY.replace('weekday', 'too')}(?!['’]s))?"
    r"|\b(?P<rel>yesterday|today|tonight|this morning|overnight|this afternoon"
    r"|this evening|last night|on the day)\b"
    r"|\b(?P<weekend>(?:over|at|during) the (?:(?:past|last) )?weekend"
    r"|(?:this |the )?(?:past|last) weekend)\b"
    r"|\b(?P<feast>New Year['’]s (?:Day|Eve)|Christmas (?:Day|Eve)|Boxing Day)\b"
    r"|\b(?P<step>(?:(?P<steps>a|one|two|three|four|five|six|seven|\d{1,2}) days?"
    r" (?P<way>earlier|later"
    r"|before that\b|(?:before|after)(?! \w))(?! (?:a|an|the|his|her|its|their)\b)"
    r"|the (?P<side>day before|previous day|next day|following day|day after)))\b"
    r"|\b(?P<count>one|two|three|four|five|six|seven|\d{1,2}) days? ago"
    rf"|\b(?P<close>end[- ](?:of[- ])?(?:{_month.format(n=5)}\s)?(?P<closes>(?:19|20)\d\d)"
    # Not "rain at the end of April", which is some day of several.
    rf"|(?:end|turn) of (?P<ended>(?<=end of )last (?:year|month)|(?<=turn of )the year"
    rf"|(?<!at the end of )(?:(?<=the end of )|(?<=by end of )){MONTH}(?! \d)))\b"
    # "in the last week" is up to now.
    r"|\b(?P<vague>(?<!in the )(?<!over the )(?<!during the )(?:last|previous|that|this past) "
    r"(?:week|month|year|(?<!past )(?<!last )weekend|spring"
    rf"|summer|autumn|fall|winter|night|{_month.format(n=4)})(?!\w)|in (?:(?:early|mid"
    rf"|late)[ -])?{_month.format(n=3)}(?:\s+(?:19|20)\d\d|\s+last year)?"
    r"|(?:in|since|during|of|early|late|mid-?) ?(?:19|20)\d\d\b|earlier (?:this|in the"
    r"|last) \w+|\b(?:19|20)\d(?:\d\b(?!-[a-z])|0s\b)"
    r"|(?:weeks|months|years|decades) (?:ago|earlier|later)|"
    r"(?:\w+ )?(?:weeks?|months?|years?|decades?) ago|ago)",
    re.IGNORECASE,
)
# Days that go on from another.
GOES_ON_FROM = re.compile(r"\bthe (?:next|following) day\b|the day after|days? later\b|before that")
SINCE_MONTH = re.compile(
    r"\b[Ss]ince (?!the \d)(?:[^.;,]{3,60} (?:in|of|last) )?(?:the )?"
    rf"(?:early |late |mid-|last )?(?P<month>{MONTH})\b"
    r"(?:,?\s(?P<year>(?:19|20)\d\d)\b|\s(?P<ago>last year)\b|(?!\s\d))"
)
# One of these stands in every such expression, in lower case: looked for first, and soon found or
# not, as each begins with a letter or digit of its own.
KEYS = re.compile(
    r"day|night|week|month|year|decade|earlier|morning|afternoon|evening|christmas|spring|summer"
    r"|autumn|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|19\d\d|20\d\d|ago"
)
# Where such an expression can begin: at a digit or one of these words, also where furniture has
# glued words ("PMMonday"); or, before "ago", anywhere.
STARTS = re.compile(
    # Digits with a month behind them, or a year.
    r"\d(?=\d?(?:[A-Za-z]{2})?\s+(?:[Oo][Ff]\s+)?[ADFJMNOSadfjmnos]|[09]\d\d)"
    r"|[A-Z]?[a-z]+|[A-Z]+(?![a-z])"
)
ALWAYS = frozenset(
    (
        "last yesterday today tonight this overnight new christmas boxing previous that in earlier"
        " weeks months years decades end turn"
    ).split()
)
# Words that open one only together with what stands in the sentence.
WITH_DAY = frozenset("the next on a one two three four five six seven".split())
WITH_WEEKEND = frozenset(("over", "at", "during", "the", "past"))
WITH_YEAR = frozenset("since during of early late mid".split())
DIGIT = re.compile(r"\d")
AGO = re.compile(r"\bago", re.IGNORECASE)
SINCE = re.compile(
    r"\bsince\b[^.;]{0,90}\Z"
    r"|\b(?:hours?|days?|weeks?|months?|years?)\s+after\b[^.;]{0,80}\Z"
    r"|\b(?:from|(?:starting|beginning|began|begun|started)(?:\s+(?:on|from))?)\s+(?:\w+\s+)?\Z",
    re.IGNORECASE,
)
FROM_LEVEL = re.compile(r"\b(?:from|against|than) [^,.;]{1,30}\Z", re.IGNORECASE)
# "Up 21 from Tuesday": neither since that day nor on it.
CHANGED = re.compile(r"\b(?:up|down) (?:by )?[\d,.]+ (?:from|on|since) (?:\w+ )?\Z", re.IGNORECASE)
SAME_DAY = frozenset(("that night", "that day", "that evening"))
LATER = re.compile(
    r",?\s(?P<after>(?P<steps>a|one|two|three|four|five|six|seven|\d{1,2}) days? after)\s(?=\w)"
    # Not "was found alive on Monday, two days after the quake".
    r"(?!(?:the|an?|his|her|its|their)\s(?:[\w-]+\s){0,2}[\w-]+(?:\s?\Z|[.,;”\"]))"
)
# "Saturday marked ten years since the attack", "Monday marks the fifth anniversary of the crash".
MARKS = re.compile(
    r"\s(?:marks|marked|will\smark)\s(?:exactly\s)?(?:(?:the\s)?"
    rf"(?:(?P<nth>{'|'.join(ORDINALS)})|(?P<digits>\d{{1,3}})(?:st|nd|rd|th))[\s-](?:year\s)?anniversary\b"
    rf"|(?P<count>an?|one|\d{{1,3}}|{'|'.join(UNITS)})\s(?P<unit>year|decade)s?\ssince\b)"
)
# "by August 4": a day to come.
AHEAD_WORD = re.compile(r"\b(?:by|until|before)\s+\Z", re.IGNORECASE)
AHEAD = 31
SAYING = (
    r"(?:said|says|told|announced|reported|reports?|statement|bulletin|briefing|update|added"
    r"|roundup|round-up|review|census|survey|interview|conference|letter|verdict|ruling"
    r"|confirmed|posted|tweeted|warned|claimed|acknowledged|admitted|wrote|estimated|put"
    r"|(?:data|figures|statistics|numbers|findings|documents) (?:released|published|issued))"
)
# "the governor said Monday", "told reporters on Monday", "in a statement late on Monday".
SAID_ON = re.compile(
    rf"\b{SAYING}(?:\s(?:reporters|journalists|Reuters|lawmakers|local|state|media))*"
    r"(?:\s(?:early|late|earlier|later|issued|released|published))?(?:\s(?:on|in))?\s+\Z"
)
SINCE_SAID = re.compile(rf"\b[Ss]ince\b[^.;]*,[^.;]*{SAID_ON.pattern}")
# "On Monday, the ministry said".
ON_SAID = re.compile(rf",?\s(?:[\w’'-]+\s){{1,5}}{SAYING}\b")
# Where a day stands that opens a clause; "killed on Monday, police said" was no Monday's saying.
OPENING = re.compile(
    r"(?:\A|[^\w\s][\s”\"]*|\b(?:and|but|while|that)\s)"
    r"(?:(?:on|late|early|earlier|by|also|the)\s){0,3}\Z",
    re.IGNORECASE,
)


# A day and the words that tell it; of a moment either may be missing.
Start = tuple[str, Span]
Moment = tuple[str | None, Span | None]
NEVER: Moment = (None, None)


class Day(NamedTuple):
    """A day that a text names.

    Attributes:
        span: the words.
        iso: the day, None if the words tell only month, year or "last week".
        since: the words stand after "since": the start of a period, not a day on which it holds.
        said: it is the day on which somebody said so: "police said on Monday".
    """

    span: Span
    iso: str | None
    since: bool
    said: bool = False


def days(
    text: str,
    start: int,
    end: int,
    published: str | None,
    year: int | None = None,
    last: str | None = None,
) -> list[Day]:
    """Give the days named in ``text`` between the offsets, resolved against the publication day.

    Without one, a day and month are of ``year``; "the next day" goes on from ``last``.
    """
    reference = date.fromisoformat(published) if published else None
    found: list[Day] = []
    for match in expressions(text, start, end):
        before = text[max(start, match.start() - 90) : match.start()]
        if found and found[-1].since and text[found[-1].span.end : match.start()].strip():
            # "Since Wednesday rose to eight on Sunday": since the first.
            before = text[max(found[-1].span.end, match.start() - 90) : match.start()]
        # "since mid-February, including 140 in a strike on March 17": in the strike.
        before = before.rpartition("including ")[2]
        starts = is_start(match, before)
        ahead = AHEAD_WORD.search(before) is not None
        said = SAID_ON.search(before) or (
            ON_SAID.match(text, match.end(), min(end, match.end() + 60)) and OPENING.search(before)
        )
        # "since mid-June, the agency said on Sunday" began on no Sunday.
        starts = starts and SINCE_SAID.search(before) is None
        if is_none(match, before):
            continue
        if match["step"]:
            told = [day.iso for day in found if day.iso] or ([last] if last else [])
            iso = stepped(match, told, published)
        else:
            iso = resolved(match, reference, ahead=ahead) or in_year(match, year)
            iso = days_before(iso, passed(match)) if iso and starts else iso
            iso = remembered(iso, MARKS.match(text, match.end(), end))
        after = LATER.match(text, match.end(), end) if iso else None
        day = Day(Span.of_match(match), iso, starts, said is not None or after is not None)
        if found and iso and of_weekday(found[-1], match):
            day = joined(text, found.pop(), day)
        found.append(day)
        if after is not None and iso is not None:
            # "on Monday, two days after a gunman killed seven"
            earlier = days_before(iso, number(after["steps"]))
            found.append(Day(Span.of_match(after, "after"), earlier, since=False))
    return found


def is_none(match: re.Match[str], before: str) -> bool:
    """Tell whether words name no day at which anything held or happened."""
    # "Six people were killed that night": the one just told of.
    if is_verb(match) or (match["vague"] or "").lower() in SAME_DAY:
        return True
    # "rose to 312 from 290 a day earlier": when it was 290.
    level = match["step"] and FROM_LEVEL.search(before)
    return bool(level) or CHANGED.search(before) is not None


def is_start(match: re.Match[str], before: str) -> bool:
    """Tell whether words before a day, or its own, say that something began then."""
    since = SINCE.search(before) is not None and "until" not in before[-30:]
    return since or match[0][:5].lower() == "since"


def joined(text: str, weekday: Day, date_: Day) -> Day:
    """Give the one day that a weekday and a date tell: not the last Saturday."""
    span = Span.of(text, weekday.span.start, date_.span.end)
    return Day(span, date_.iso, weekday.since or date_.since, weekday.said or date_.said)


# What stands between a weekday and its date.
ITS_DATE = re.compile(r",? (?:the )?|,? \(")


def of_weekday(last: Day, match: re.Match[str]) -> bool:
    """Tell whether a date tells again the weekday just named: "Saturday, March 5"."""
    if not (match["month1"] or match["month2"] or match["iso"]):
        return False
    weekday = last.span.text.lower() in WEEKDAYS
    return weekday and ITS_DATE.fullmatch(match.string, last.span.end, match.start()) is not None


def remembered(iso: str | None, marks: re.Match[str] | None) -> str | None:
    """Give the day that another marks by its anniversary, or that other where it marks none."""
    if marks is None:
        return iso
    nth = ORDINALS.get((marks["nth"] or "").lower()) or number(marks["digits"] or marks["count"])
    return moved(iso, nth * (10 if marks["unit"] == "decade" else 1))


def may_name_day(low: str) -> bool:
    """Tell whether a text in lower case may name a day: soon told, and most name none."""
    return KEYS.search(low) is not None


def expressions(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the matches of EXPRESSION between the offsets, tried only where one can begin."""
    low = text[start:end].lower()
    if not may_name_day(low):
        return
    if "ago" in low and AGO.search(text, start, end) is not None:
        yield from EXPRESSION.finditer(text, start, end)
        return
    digits = DIGIT.search(low) is not None
    at, some = start, openers(day="day" in low, weekend="weekend" in low, digits=digits)
    for word in STARTS.finditer(text, start, end):
        if word.start() >= at and opens(word[0].casefold(), some):
            match = EXPRESSION.match(text, word.start(), end)
            if match is not None:
                at = match.end()
                yield match


def is_verb(match: re.Match[str]) -> bool:
    """Tell whether "may" is no month: "an additional 320,000 may follow", "a blast that may"."""
    return "may" in match.group("month1", "month2", "month3", "month4")


@cache
def openers(*, day: bool, weekend: bool, digits: bool) -> frozenset[str]:
    """Give the words by which the name of a day may begin in a sentence that has these or not."""
    some = ((WITH_DAY, day), (WITH_WEEKEND, weekend), (WITH_YEAR, digits))
    return ALWAYS.union(MONTHS, *(words for words, is_there in some if is_there))


def opens(low: str, some: frozenset[str]) -> bool:
    """Tell whether the name of a day can begin with a word in lower case, or with digits."""
    return low in some or low[0].isdecimal() or ("day" in low and low.startswith(WEEKDAYS))


def resolved(match: re.Match[str], reference: date | None, *, ahead: bool) -> str | None:
    """Give the ISO day of a match of EXPRESSION, None if it does not tell one."""
    if match["iso"]:
        return valid(match["iso"])
    if match["close"]:
        return closed(match, reference, ahead=ahead)
    month = match["month1"] or match["month2"]
    if month:
        return dated(match, month, reference, ahead=ahead)
    if reference is None or match["vague"]:
        return None
    if match["weekday"]:
        # Of "Tuesday and Wednesday" the last.
        last = (match["too"] or match["weekday"]).lower()
        return weekday(last, (match["ago"] or "").lower().strip(), reference)
    if match["weekend"]:
        return weekend(reference)
    if match["feast"]:
        return feast(match["feast"].replace("’", "'").lower(), reference)
    if match["count"]:
        return (reference - timedelta(days=number(match["count"]))).isoformat()
    back = 1 if (match["rel"] or "").lower() in ("yesterday", "last night") else 0
    return (reference - timedelta(days=back)).isoformat()


def closed(match: re.Match[str], reference: date | None, *, ahead: bool) -> str | None:
    """Give the last day of the month or year whose end is named."""
    if match["closes"]:
        month = (match["month5"] or "dec").lower().rstrip(".")
        return month_end(int(match["closes"]), MONTHS[month])
    return closing(match["ended"].lower(), reference, ahead=ahead) if reference else None


def stepped(match: re.Match[str], named: list[str], published: str | None) -> str | None:
    """Give the day of "a day earlier": from the day named last, else back from publication."""
    way = match["way"] or match["side"]
    forward = way in ("later", "after", "next day", "following day", "day after")
    start = named[-1] if named else None if forward or way == "before that" else published
    steps = number(match["steps"] or "a")
    return days_before(start, -steps if forward else steps) if start else None


def in_year(match: re.Match[str], year: int | None) -> str | None:
    """Give the day of "24 February" in a year, None if the words or the year do not tell it."""
    month = match["month1"] or match["month2"]
    if year is None or not month:
        return None
    at, day = MONTHS[month.lower().rstrip(".")], last_day(match)
    return valid(f"{year:04}-{at:02}-{day:02}")


def last_day(match: re.Match[str]) -> int:
    """Give the day of a month, the last of "between February 4 and 6"."""
    return int(match["day1"] or match["till"] or match["day2"])


def passed(match: re.Match[str]) -> int:
    """Give how many days the last of "Thursday and Friday" or "May 6-7" is behind the first."""
    if match["too"]:
        return (WEEKDAYS.index(match["too"].lower()) - WEEKDAYS.index(match["weekday"].lower())) % 7
    return int(match["till"]) - int(match["day2"]) if match["till"] else 0


def dated(match: re.Match[str], month: str, reference: date | None, *, ahead: bool) -> str | None:
    """Give the day of "24 February": in the year named, or the last such day before publication."""
    day, year = last_day(match), match["year1"] or match["year2"]
    at = MONTHS[month.lower().rstrip(".")]
    if year:
        return valid(f"{int(year):04}-{at:02}-{day:02}")
    if (at, day) == SEPTEMBER_11 and of_attacks(match):
        return "2001-09-11"
    if reference is None:
        return None
    iso = valid(f"{reference.year:04}-{at:02}-{day:02}")
    if iso is None:
        return None
    # A day ahead may be that of the place.
    late = 1 if of_attacks(match) or happened(match) else AHEAD
    later = date.fromisoformat(iso) > reference + timedelta(days=late)
    # "The Jan. 6 attack" is none of that very day: so one is called only afterwards.
    called = reference.isoformat() == iso and is_called(match)
    if (later and not ahead) or match["lastyear"] or called:
        return valid(f"{reference.year - 1:04}-{at:02}-{day:02}")
    return iso
