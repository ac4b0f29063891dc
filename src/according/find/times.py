"""Scope, since, as_of: what period a figure covers and at which day it holds.

News names days by a few forms ("on Sunday", "24 February", "the 13th day of", "yesterday"). They
are resolved against the day of publication, never against a clock; what cannot be told is None.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from according.find.days import Day, days, number
from according.find.lexicon import lexicon
from according.find.measures import Measured
from according.find.passages import Passage
from according.model import Bound, Measure, Scope, Span, Status

__all__ = ["Times"]

WINDOW = re.compile(
    r"\b(?:within|in|over|during|for)\s+(?:the\s+)?(?:past|last|previous)?\s*(?P<n>\d+|one"
    r"|two|three|four|five|six|seven|ten|twelve)[ -](?P<unit>hours?|days?|weeks?)\b",
    re.IGNORECASE,
)
PERIOD = re.compile(
    r"\b(?:in|over|during|for) the (?:past|last|previous) (?:\w+ ){0,2}(?:hours?|days?"
    r"|weeks?|months?|years?|decades?)\b|\bsince\b|\bso far\b|\bto date\b|\bin total\b"
    r"|\bas of\b",
    re.IGNORECASE,
)
NTH_DAY = re.compile(
    r"\b(?:(?P<nth>\d{1,3})(?:st|nd|rd|th)|(?P<word>first|second|third|fourth|fifth|sixth"
    r"|seventh|eighth|ninth|tenth))\s+day\s+of|\bday\s+(?P<day>\d{1,4})\b",
    re.IGNORECASE,
)
NTH = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth".split(), start=1
    )
}
WAR = (
    r"(?:war|invasion|conflict|offensive|fighting|hostilities|assault|uprising|insurgency"
    r"|siege|campaign|crackdown|protests|unrest|occupation|blockade|military operation"
    r"|escalation)"
)
DISASTER = (
    r"(?:earthquakes?|quakes?|tremors?|temblor|floods?|flooding|cyclone|hurricane|typhoon"
    r"|tsunami|eruption|landslides?|wildfires?|storms?|epidemic|outbreak|pandemic|famine"
    r"|drought|heatwave|disaster)"
)
INVADED = re.compile(
    r"\b(?:invaded|sent (?:his|its|their|in) (?:\w+ )?(?:army|troops|forces|tanks)"
    r"|crossed the border|launched (?:its|his|their|a|an) (?:\w+ ){0,2}(?:attack|assault"
    r"|offensive|invasion|operation))\b",
    re.IGNORECASE,
)
ONSET = re.compile(rf"\b{WAR}\b", re.IGNORECASE)
# Words that put a figure in another year than the report's war or disaster.
LONG_AGO = re.compile(r"\d{4}|year|decade|\bin [A-Z]", re.IGNORECASE)
RATE = re.compile(
    r"(?<!than )(?<!for )(?<!over )(?<!in )(?<!within )(?<!about )"
    r"\b(?:a|per|every|each) (?:day|week|month)\b",
    re.IGNORECASE,
)
DAY_LONG = re.compile(
    r"\b(?:past|last|previous) (?:24|twenty-four|12|48) hours\b|\b(?:past|last) day\b",
    re.IGNORECASE,
)
CALAMITY = re.compile(rf"\b{DISASTER}\b", re.IGNORECASE)
# A disaster's toll of so many is a running one; smaller figures are as often of one place or
# moment.
RUNNING = 50
# In a war, figures of thousands are running totals unless a day is named.
MANY = 1_000


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
        """Give the start from "since … declared war on 24 February".

        "the war began on 7 October".
        """
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
        """Give the day a disaster struck.

        "Wednesday's earthquake", "the quake that hit on Friday".
        """
        for passage in self.passages:
            if not CALAMITY.search(passage.text):
                continue
            for day in days(self.text, passage.start, passage.end, self.published):
                after = self.text[day.span.end : day.span.end + 30]
                before = self.text[max(passage.start, day.span.start - 60) : day.span.start]
                if day.iso and (
                    re.match(rf"[’']s\s(?:\S+\s){{0,3}}{DISASTER}", after, re.IGNORECASE)
                    or re.search(
                        rf"\b(?:{DISASTER}|struck|hit|rocked|shook|swept|burst"
                        rf"|made landfall)\b[^.]*\Z",
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
        if all(day.iso is None for day in holding):
            past = LONG_AGO.search(holding[0].span.text) is not None
            return (*((None, None) if past else (since, since_words)), None, holding[0].span)
        nearest = min(holding, key=lambda day: abs(day.span.start - item.start))
        return since, since_words, nearest.iso, nearest.span

    def since(self, passage: Passage, named: list[Day]) -> tuple[str | None, Span | None]:
        """Give the start of a running total.

        What the sentence says, else the war's or disaster's.
        """
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
    """Tell whether a figure is one that was given before.

    "an earlier toll of 27", "up from 290".
    """
    before = passage.items[max(0, toll.at - 4) : toll.at]
    if any(item.low in FORMER for item in before):
        return True
    return toll.how == "total" and bool(before) and before[-1].low == "from"
