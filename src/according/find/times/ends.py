"""The end of a month or year as the day at which a count stood, or what brought it was over.

"1,430 were held at the end of March", "193 million went hungry in 2021", "the riots last July,
which left 300 dead".
"""

import re
from datetime import date

from according.find.times.almanac import MONTH, MONTHS, closing, month_end
from according.find.times.days import Day, Moment
from according.find.times.standing import LASTING
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure, Span

__all__ = ["ended_in", "foreseen", "stood_at"]

AT_END = re.compile(
    rf"\b[Aa]t the end of (?P<month>{MONTH})(?:,? (?P<year>(?:19|20)\d\d))?\b(?! \d)"
)
KEPT = frozenset((Measure.DETAINED, Measure.ABDUCTED))
# Who is kept, and not who was arrested then.
STATES = frozenset(
    "held holding imprisoned incarcerated prisoners captives hostages detainees inmates".split()
)


def stood_at(passage: Passage, toll: Measured, published: str | None) -> Moment | None:
    """Give the end of a month at which so many were kept, None if the sentence names none."""
    if "end" not in passage.words or toll.measure not in KEPT or len(passage.tolls) > 1:
        return None
    told = AT_END.search(passage.text)
    words = passage.items[toll.at : max(toll.word + 1, toll.phrase.end)]
    # "the army was holding 1,430 captives"
    verb = passage.items[toll.word : toll.word + 1] if toll.word >= 0 else []
    if told is None or STATES.isdisjoint(item.low.rpartition(" ")[2] for item in (*words, *verb)):
        return None
    day = end_of(told["month"], told["year"], published)
    return (day, passage.found(told)) if day else None


def end_of(month: str, year: str | None, published: str | None) -> str | None:
    """Give the last day of a month, without a year of the last such; None if none tells it."""
    if year:
        return month_end(int(year), MONTHS[month.lower()])
    return closing(month.lower(), date.fromisoformat(published), ahead=False) if published else None


_upheavals = (
    "campaigns?|crackdowns?|rampages?|pogroms?|riots?|rioting|unrest|violence|protests?"
    "|demonstrations?|uprisings?|clashes|fighting|wars?|conflicts?|offensives?|purges?"
)
UPHEAVALS = frozenset(
    "campaign crackdown rampage pogrom pogroms riot riots rioting unrest violence protests"
    " demonstrations uprising clashes fighting war conflict offensive purge".split()
)
# "the February 2020 riots, which left 53", "the unrest in January, which left 230 dead"; of what a
# whole year saw readers take no day for the last.
CALLED = re.compile(
    rf"\b(?P<month>{MONTH}) (?P<year>(?:19|20)\d\d) (?:[a-z-]+ ){{0,2}}?(?:{_upheavals})\b"
    rf"|\b(?i:{_upheavals})(?: in (?!the\b)[A-Z][a-z]+)? (?:in |of |last )"
    rf"(?P<in>{MONTH})(?:,? (?P<of>(?:19|20)\d\d))?\b(?! \d| and {MONTH}|[-–/])",
)
# What stands between it and a figure that it brought, over another figure.
BROUGHT = re.compile(
    r"[^.;:]{0,60}?\b(?:that|which|have|has|had|left|killed|killing|drove|forced|displaced|claimed"
    r"|cost|led to|resulted in|saw|injured|wounded|when)\b[^.;:]{0,80}\Z"
)
# "burned 200 villages in the May 2017 riots"
IN_ONE = re.compile(
    r"[^.;:,]{0,70}?\b(?:in|during|amid) (?:an?|the|its|their|that) (?:[a-z-]+ ){0,2}?\Z"
)
# How far before a figure an upheaval may be named.
REACH = 150


def ended_in(passage: Passage, toll: Measured, named: list[Day], published: str) -> Moment | None:
    """Give the end of the year at which a level stood, or of the month in which a sum came about.

    None if the sentence names none, or a day besides.
    """
    if any(day.iso and not day.said for day in named):
        return None
    if toll.measure in LASTING and (level := level_of(passage, toll)) is not None:
        return level
    if "since" in passage.words or UPHEAVALS.isdisjoint(passage.words):
        return None
    return upheaval(passage, toll, published)


# "1.3 million in 2021", "went hungry in 53 countries in 2021"
LEVELLED = re.compile(
    r"[^.;:,]{0,90}?\b(?:in|during) (?P<year>(?:19|20)\d\d)\b(?![-–/\d])(?! and (?:19|20))"
)
NOT_LEVELLED = re.compile(
    r"\b(?:when|after|that|which|who|where|began|begun|started|formed|erupted|signed|against|what"
    r"|since)\b"
)


def behind(passage: Passage, toll: Measured) -> tuple[int, int]:
    """Give where what stands behind a figure begins, and where the next toll or nothing follows."""
    later = (passage.items[other.at].start for other in passage.tolls if other.at > toll.at)
    return passage.items[toll.at].end, min(later, default=passage.end)


def level_of(passage: Passage, toll: Measured) -> Moment | None:
    """Give the end of the year behind a figure of those who were so then."""
    found = LEVELLED.match(passage.report.text, *behind(passage, toll))
    if found is None or NOT_LEVELLED.search(found[0]) is not None:
        return None
    return f"{found['year']}-12-31", Span.of_match(found, "year")


# "are expected to be hungry until March 2023", "will need aid in 2023"
UNTIL = re.compile(
    rf"[^.;:,]{{0,90}}?\b(?:in|by|until|till|through|during)(?: the end of)? "
    rf"(?P<when>(?:(?P<month>{MONTH}) )?(?P<year>20\d\d))\b(?![-–/\d])"
)


def foreseen(passage: Passage, toll: Measured) -> Moment | None:
    """Give the end of the month or year until which so many are expected, None if none is named."""
    found = UNTIL.match(passage.report.text, *behind(passage, toll))
    if found is None:
        return None
    day = month_end(int(found["year"]), MONTHS[(found["month"] or "december").lower()])
    return day, Span.of_match(found, "when")


def upheaval(passage: Passage, toll: Measured, published: str) -> Moment | None:
    """Give the end of the month in which the upheaval was that a figure is of."""
    text, start = passage.report.text, passage.items[toll.at].start
    told = None
    for match in CALLED.finditer(text, max(passage.start, start - REACH), start):
        told = match
    if told is None or BROUGHT.fullmatch(text, told.end(), start) is None:
        end = passage.items[toll.at].end
        told = CALLED.search(text, end, min(passage.following(end), end + REACH))
        if told is None or IN_ONE.fullmatch(text, end, told.start()) is None:
            return None
    day = end_of(told["month"] or told["in"], told["year"] or told["of"], published)
    return (day, Span.of_match(told)) if day and day < published else None
