"""Scope, since, as_of: what period a figure covers and at which day it holds.

News names days by a few forms ("on Sunday", "24 February", "the 13th day of", "yesterday"). They are
resolved against the day of publication, never against a clock; what cannot be told is None.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from according.find.lexicon import lexicon
from according.find.measures import Measured
from according.find.passages import Passage
from according.model import Bound, Measure, Scope, Span, Status

__all__ = ["Day", "Times", "days"]

DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
MONTHS = {
    name: i
    for i, name in enumerate(
        [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        start=1,
    )
}
MONTHS |= {name[:3]: i for name, i in list(MONTHS.items())} | {"sept": 9}
_month = r"(?P<month{n}>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
WEEKDAY = r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
EXPRESSION = re.compile(
    rf"(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_month.format(n=1)}(?:,?\s+(?P<year1>(?:19|20)\d\d))?"
    rf"|{_month.format(n=2)}\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:people|dead))(?:,?\s+(?P<year2>(?:19|20)\d\d))?(?:\s+(?P<lastyear>last year))?"
    r"|(?P<iso>(?:19|20)\d\d-\d\d-\d\d)"
    rf"|(?P<ago>last |the previous |the following |next )?{WEEKDAY}"
    r"|\b(?P<rel>yesterday|today|tonight|this morning|overnight|this afternoon|this evening|on the day)\b"
    r"|\b(?P<count>one|two|three|four|five|six|seven|\d{1,2}) days? ago"
    rf"|\b(?P<vague>(?:last|previous|that|this past) (?:week|month|year|weekend|spring|summer|autumn|fall|winter|night)(?!\w)|in (?:(?:early|mid|late)[ -])?{_month.format(n=3)}(?:\s+(?:19|20)\d\d|\s+last year)?"
    r"|(?:in|since|during|of|early|late|mid-?) ?(?:19|20)\d\d\b|earlier (?:this|in the|last) \w+|\b(?:19|20)\d\d\b|(?:weeks|months|years|decades) (?:ago|earlier|later)|(?:\w+ )?(?:weeks?|months?|years?|decades?) ago|ago)",
    re.IGNORECASE,
)
SINCE = re.compile(
    r"\b(?:since|from|starting|began on|begun on|started on|starting on|beginning)\b[^.;]{0,90}\Z",
    re.IGNORECASE,
)
SINCE_WORD = re.compile(r"\bsince\b", re.IGNORECASE)
WINDOW = re.compile(
    r"\b(?:within|in|over|during|for)\s+(?:the\s+)?(?:past|last|previous)?\s*(?P<n>\d+|one|two|three|four|five|six|seven|ten|twelve)[ -](?P<unit>hours?|days?|weeks?)\b",
    re.IGNORECASE,
)
PERIOD = re.compile(
    r"\b(?:in|over|during|for) the (?:past|last|previous) (?:\w+ ){0,2}(?:hours?|days?|weeks?|months?|years?|decades?)\b|\bsince\b|\bso far\b|\bto date\b|\bin total\b|\bas of\b",
    re.IGNORECASE,
)
NTH_DAY = re.compile(
    r"\b(?:(?P<nth>\d{1,3})(?:st|nd|rd|th)|(?P<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))\s+day\s+of|\bday\s+(?P<day>\d{1,4})\b",
    re.IGNORECASE,
)
NTH = {
    w: i
    for i, w in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
        ],
        start=1,
    )
}
NUMBERS = {
    w: i
    for i, w in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ]
    )
}
WAR = r"(?:war|invasion|conflict|offensive|fighting|hostilities|assault|uprising|insurgency|siege|campaign|crackdown|protests|unrest|occupation|blockade|military operation|escalation)"
DISASTER = r"(?:earthquakes?|quakes?|tremors?|temblor|floods?|flooding|cyclone|hurricane|typhoon|tsunami|eruption|landslides?|wildfires?|storms?|epidemic|outbreak|pandemic|famine|drought|heatwave|disaster)"
INVADED = re.compile(
    r"\b(?:invaded|sent (?:his|its|their|in) (?:\w+ )?(?:army|troops|forces|tanks)|crossed the border|launched (?:its|his|their|a|an) (?:\w+ ){0,2}(?:attack|assault|offensive|invasion|operation))\b",
    re.IGNORECASE,
)
ONSET = re.compile(rf"\b{WAR}\b", re.IGNORECASE)
RATE = re.compile(r"\b(?:a|per|every|each) (?:day|week|month)\b", re.IGNORECASE)
DAY_LONG = re.compile(
    r"\b(?:past|last|previous) (?:24|twenty-four|12|48) hours\b|\b(?:past|last) day\b",
    re.IGNORECASE,
)
CALAMITY = re.compile(rf"\b{DISASTER}\b", re.IGNORECASE)
NOW = re.compile(r"\b(?:now|have|has|already|remain|still)\b", re.IGNORECASE)
# A disaster's toll of so many is a running one; smaller figures are as often of one place or moment.
RUNNING = 50
AHEAD = 31
# In a war, figures of thousands are running totals unless a day is named.
MANY = 1_000


@dataclass(frozen=True, slots=True)
class Day:
    """A day that a text names.

    Attributes:
        span: the words.
        iso: the day, None if the words tell only month, year or "last week".
        since: the words stand after "since": the start of a period, not a day on which it holds.
    """

    span: Span
    iso: str | None
    since: bool


def days(text: str, start: int, end: int, published: str | None) -> list[Day]:
    """Give the days named in ``text`` between the offsets, resolved against the publication day."""
    reference = date.fromisoformat(published) if published else None
    found = []
    for match in EXPRESSION.finditer(text, start, end):
        before = text[max(start, match.start() - 90) : match.start()]
        starts = SINCE.search(before) is not None and "until" not in before[-30:]
        found.append(Day(Span.of_match(match), resolved(match, reference), starts))
    return found


def resolved(match: re.Match[str], reference: date | None) -> str | None:
    """Give the ISO day of a match of EXPRESSION, None if it does not tell one."""
    if match["iso"]:
        return valid(match["iso"])
    month = match["month1"] or match["month2"]
    if month:
        return dated(match, month, reference)
    if reference is None or match["vague"]:
        return None
    if match["weekday"]:
        return weekday(match, reference)
    if match["count"]:
        return (reference - timedelta(days=number(match["count"]))).isoformat()
    back = 1 if (match["rel"] or "").lower() == "yesterday" else 0
    return (reference - timedelta(days=back)).isoformat()


def valid(iso: str) -> str | None:
    """Give the ISO day if there is such a day."""
    try:
        return date.fromisoformat(iso).isoformat()
    except ValueError:
        return None


def dated(match: re.Match[str], month: str, reference: date | None) -> str | None:
    """Give the day of "24 February": in the year named, or the last such day before publication."""
    day, year = int(match["day1"] or match["day2"]), match["year1"] or match["year2"]
    at = MONTHS[month.lower().rstrip(".")]
    if year:
        return valid(f"{int(year):04}-{at:02}-{day:02}")
    if reference is None:
        return None
    iso = valid(f"{reference.year:04}-{at:02}-{day:02}")
    if iso is None:
        return None
    later = date.fromisoformat(iso) > reference + timedelta(days=AHEAD)
    if later or match["lastyear"]:
        return valid(f"{reference.year - 1:04}-{at:02}-{day:02}")
    return iso


def weekday(match: re.Match[str], reference: date) -> str | None:
    """Give the last such weekday up to the day of publication; None for a coming one."""
    ago = (match["ago"] or "").lower().strip()
    if ago in ("next", "the following"):
        return None
    back = (reference.weekday() - DAYS.index(match["weekday"].lower())) % 7
    return (reference - timedelta(days=back)).isoformat()


def number(word: str) -> int:
    """Give the value of a small number, in digits or as a word."""
    return int(word) if word.isdigit() else NUMBERS[word.lower()]


class Times:
    """Scope, since and as_of for the figures of one report."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        report = passages[0].report
        self.published = report.day
        self.text = report.text
        self.lead = f"{report.title}\n{report.text[:1200]}"
        self.at_war = ONSET.search(self.lead) is not None
        self.calamity = CALAMITY.search(self.lead) is not None
        self.running = self.calamity and any(
            (f := p.items[t.at].figure) is not None and (f.low or f.high or 0) >= RUNNING
            for p in passages
            for t in p.tolls
        )
        self.start = self.onset()

    def onset(self) -> tuple[str, Span] | None:
        """Give the day on which the report's war or disaster began, and the words that tell it."""
        if self.published is None:
            return None
        return (
            self.counted_onset() or self.since_onset() or self.plain_since() or self.struck_onset()
        )

    def plain_since(self) -> tuple[str, Span] | None:
        """Give the first day that a war report counts from: "since Hamas attacked on 7 October"."""
        if not self.at_war:
            return None
        for passage in self.passages:
            for day in days(self.text, passage.start, passage.end, self.published):
                before = self.text[max(passage.start, day.span.start - 80) : day.span.start]
                if day.iso and (
                    re.search(r"\bsince\b", before, re.IGNORECASE) or INVADED.search(before)
                ):
                    return day.iso, day.span
        return None

    def counted_onset(self) -> tuple[str, Span] | None:
        """Give the start from "on the 13th day of the invasion", or the title's "day 10"."""
        match = NTH_DAY.search(self.text)
        counted = match or NTH_DAY.search(self.passages[0].report.title)
        if counted is None or not self.at_war or self.published is None:
            return None
        nth = int(counted["nth"] or counted["day"] or NTH[(counted["word"] or "first").lower()])
        iso = (date.fromisoformat(self.published) - timedelta(days=nth - 1)).isoformat()
        return iso, Span.of_match(match) if match else self.whole()

    def whole(self) -> Span:
        """Give the first line of the text, for what only the title tells."""
        first = self.passages[0]
        return Span.of(self.text, first.start, first.end)

    def since_onset(self) -> tuple[str, Span] | None:
        """Give the start from "since … declared war on 24 February", "the war began on 7 October"."""
        for passage in self.passages:
            if not ONSET.search(passage.text):
                continue
            for day in days(self.text, passage.start, passage.end, self.published):
                between = self.text[max(passage.start, day.span.start - 80) : day.span.start]
                if day.iso and re.search(
                    r"\b(?:since|began|start(?:ed)?|launched|declared|erupted|broke out|from)\b",
                    between,
                    re.IGNORECASE,
                ):
                    return day.iso, day.span
        return None

    def struck_onset(self) -> tuple[str, Span] | None:
        """Give the day a disaster struck: "Wednesday's earthquake", "the quake that hit on Friday"."""
        for passage in self.passages:
            if not CALAMITY.search(passage.text):
                continue
            for day in days(self.text, passage.start, passage.end, self.published):
                after = self.text[day.span.end : day.span.end + 30]
                before = self.text[max(passage.start, day.span.start - 60) : day.span.start]
                if day.iso and (
                    re.match(rf"[’']s\s(?:\S+\s){{0,3}}{DISASTER}", after, re.IGNORECASE)
                    or re.search(
                        rf"\b(?:{DISASTER}|struck|hit|rocked|shook|swept|burst|made landfall)\b[^.]*\Z",
                        before,
                        re.IGNORECASE,
                    )
                ):
                    return day.iso, day.span
        return None

    def scope(self, passage: Passage, toll: Measured, low: int | None) -> Scope:
        """Give what a figure covers."""
        item = passage.items[toll.at]
        if RATE.search(
            self.text, item.start, min(passage.end, self.next_figure(passage, toll), item.end + 70)
        ):
            return Scope.RATE
        if toll.how == "total" or PERIOD.search(passage.text) or WINDOW.search(passage.text):
            brief = DAY_LONG.search(self.text, item.start, self.next_figure(passage, toll))
            return Scope.EVENT if brief and toll.how != "total" else Scope.TOTAL
        if toll.measure is Measure.DISPLACED and item.figure is not None:
            return Scope.TOTAL
        if item.figure is None or (low is not None and low < 2):  # noqa: PLR2004 - one of a kind
            return Scope.EVENT
        dated = any(
            not day.since for day in days(self.text, passage.start, passage.end, self.published)
        )
        if self.at_war and (
            self.perfect(passage, toll) or (not dated and low is not None and low >= MANY)
        ):
            return Scope.TOTAL
        if (
            self.at_war
            and toll.measure in (Measure.DESTROYED, Measure.LOST)
            and item.figure.bound is Bound.EXACT
            and toll.how != "object"
        ):
            return Scope.TOTAL
        return (
            Scope.TOTAL
            if self.calamity and (self.running or (low is not None and low >= RUNNING))
            else Scope.EVENT
        )

    def next_figure(self, passage: Passage, toll: Measured) -> int:
        """Give where the next figure of a sentence begins, its end if there is none."""
        return next(
            (passage.items[t.at].start for t in passage.tolls if t.at > toll.at), passage.end
        )

    def perfect(self, passage: Passage, toll: Measured) -> bool:
        """Tell whether the figure's clause is in the perfect: a toll that runs up to now."""
        word = toll.word if toll.word >= 0 else toll.at
        first, last = sorted((toll.at, word))
        back = 4 if toll.how in ("noun", "object", "being") else 0
        said = passage.items[max(0, first - back) : last + 1]
        return any(
            i.low in ("have", "has", "had", "now", "already", "still", "remain") for i in said
        )

    def of(
        self, passage: Passage, toll: Measured, scope: Scope, status: Status
    ) -> tuple[str | None, Span | None, str | None, Span | None]:
        """Give since and its words, as_of and its words."""
        named = days(self.text, passage.start, passage.end, self.published)
        item = passage.items[toll.at]
        since, since_words = self.since(passage, named) if scope is Scope.TOTAL else (None, None)
        holding = [day for day in named if not day.since]
        if status is Status.PROJECTED:
            return (
                (None, None, None, None)
                if not holding
                else (since, since_words, holding[-1].iso, holding[-1].span)
            )
        if is_former(passage, toll):
            return since, since_words, None, None
        if not holding:
            return since, since_words, self.published, None
        nearest = min(holding, key=lambda day: abs(day.span.start - item.start))
        return since, since_words, nearest.iso, nearest.span

    def since(self, passage: Passage, named: list[Day]) -> tuple[str | None, Span | None]:
        """Give the start of a running total: what the sentence says, else the war's or disaster's."""
        started = next((day for day in named if day.since and day.iso), None)
        if started is not None:
            return started.iso, started.span
        if (window := WINDOW.search(passage.text)) and self.published:
            hours = {"h": 1, "d": 24, "w": 168}[window["unit"][0].lower()] * number(window["n"])
            start = date.fromisoformat(self.published) - timedelta(hours=hours)
            return start.isoformat(), Span.of(
                self.text, passage.start + window.start(), passage.start + window.end()
            )
        return self.start or (None, None)


FORMER = lexicon().words["times_former"]


def is_former(passage: Passage, toll: Measured) -> bool:
    """Tell whether a figure is one that was given before: "an earlier toll of 27", "up from 290"."""
    before = passage.items[max(0, toll.at - 4) : toll.at]
    if any(item.low in FORMER for item in before):
        return True
    return toll.how == "total" and bool(before) and before[-1].low == "from"
