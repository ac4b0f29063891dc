"""What a figure's sentence says of what it covers: a running total, one event, or a rate."""

import re

from according.find.times.almanac import MONTH
from according.find.times.asides import (
    QUAKES,
    RANKED,
    RELATIVES,
    WORST,
    is_bygone,
    is_compared,
    is_worst,
    of_attack,
    precedes,
)
from according.find.times.compared import is_set_off
from according.find.times.fromto import SPANS, UNTIL
from according.find.times.lengths import (
    ONCE,
    filling,
    in_year,
    is_repeated,
    names_length,
    of_years,
)
from according.find.times.onsets import RUNNING, Onset
from according.find.times.spanned import (
    PERIODS,
    STANDING,
    covers_a_day,
    covers_a_period,
)
from according.find.times.standing import is_flow, since_weekday
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage, once
from according.model import Bound, Measure

__all__ = [
    "FEW",
    "MISHAP",
    "ONE",
    "Covering",
]

# Periods that only a sum fills: "in the first half of 2014", "in the six months to February".
SUMMED = re.compile(
    r"\b(?:in|over|during) the (?:(?:first|second) (?:half|quarter|(?:\w+ )?(?:months|weeks))"
    r"|(?:\w+ )?(?:months|years) (?:to|until|since)"
    r"|year (?:to|ending|ended)|(?:third|fourth|last|final) (?:half|quarter))\b"
)
# What a whole war brought, or what a notice covers: "the six-year insurgency has claimed 4,100".
WHOLE_WAR = re.compile(
    r"(?:-(?:year|decade|month)(?:-old|-long)? (?:\w+ )?|\bthe (?:\w+ )?)"
    r"(?:war|conflict|insurgency|rebellion|uprising)(?:, [^,.;]{3,40},)? (?:has|have|had) (?:\w+ )?"
    r"(?:claimed|killed|left|cost|displaced|driven|forced|uprooted|taken)\b"
)
WARS = frozenset("war conflict insurgency rebellion uprising".split())
REPORTED = re.compile(r"\bin (?:the|this) reporting period\b")
# How far before its figure a war may be named, and a sum announced: over one other figure.
WAR_REACH, SUM_REACH = 90, 90
# "40 people since the fire of May 2021", "since the war began".
SINCE_DAY = re.compile(
    r"\bsince\b(?<!has since)(?<!have since)[^.;,]{0,40}?\b(?:(?:19|20)\d\d|start|beginning|began"
    rf"|war|invasion|uprising|{MONTH.lower()})\b"
)
OPENS_CLAUSE = re.compile(r"(?:\A|,|\bthat)\W*\Z")
RATE = re.compile(
    r"\b(?=[aped])(?<!than )(?<!for )(?<!over )(?<!in )(?<!within )(?<!about )(?<!after )"
    r"(?:(?:a|per|every|each) (?:day|week|month)\b(?!-| (?:earlier|later|before|after|ago|since))"
    r"|(?:per|every|each) year\b|annually\b|a year(?=[.,;]| on average| worldwide| globally)"
    r"|daily(?<!the daily)(?<!a daily)(?<!its daily)(?=[.,;]|\W*\Z))"
)
YEARLY, RATE_REACH = re.compile(r"(?:each|every) (?:day|week|month|year)\b"), 40
# Words of which one stands wherever RATE, BRIEF, SUM and COUNTED match, as they are slow.
RATES = frozenset(("day", "week", "month", "year", "daily", "annually"))
LENGTHS = frozenset("hours day dawn daybreak sunrise midnight morning noon".split())
LONG = frozenset(("half", "quarter", "weeks", "months", "year", "years"))
SUMS = frozenset("toll tolls total totals count tally number".split())
KEPT = frozenset(
    (
        "counted verified documented recorded registered logged tallied confirmed corroborated"
        " identified"
    ).split()
)
SUM = re.compile(
    r"\b(?:(?:bring|tak|rais|push|lift)(?:ing|es?|s)|brought|took|raised|pushed|lifted)\b"
    r"(?: [\w’']+){0,5} (?:tolls?|totals?|count|tally|number)\b"
    # "Putting the death toll at 12" may be of one blast.
    r"|\bputting the (?:overall|total|cumulative) (?:death )?(?:toll|count|tally|number)\b"
)
COUNTED = re.compile(rf"\b(?:has|have|had|having)\s(?:\w+\s){{0,2}}?(?:{'|'.join(sorted(KEPT))})\b")
COUNT_REACH = 60
# Who says so has added up what a month or a year brought.
ADDED = KEPT.union(
    "alone this executed executions hanged monthly murdered compared tally".split(),
    # What kills in every year.
    "malaria tuberculosis pneumonia diarrhoea diarrhea aids landmines".split(),
)
# These nouns count what one event brought as often.
FOUND = frozenset("lives bodies corpses body dead wounded injured missing".split())
# In a war, figures of thousands are running totals unless a day is named.
MANY = 1_000
# In news of a disaster, figures below it are as often of one place or moment.
FEW = 12
# What befell a few in a disaster: an event of its own.
MISHAP = re.compile(
    r"\b(?:crash\w*|capsiz\w*|plunged|overturned|derail\w*|collid\w+|(?:sail|fishing )?boat|ferry"
    r"|train|plane|helicopter|bus|car|truck|vehicle|tree|roof|wall|mudslide|landslide|creek"
    r"|one (?:village|house))\b"
)
# One person or thing is no running total.
ONE = 1
PERFECT = frozenset(("have", "has", "had", "now", "already", "still", "remain"))


class Covering:
    """A figure of a report whose scope is asked for."""

    def __init__(self, onset: Onset, passage: Passage, toll: Measured, low: int | None) -> None:
        self.onset = onset
        self.passage = passage
        self.toll = toll
        self.low = low or 0
        self.item = passage.items[toll.at]
        self.text = passage.low
        # Where the figure stands in the sentence.
        self.start = self.item.start - passage.start
        self.end = self.item.end - passage.start

    def names(self, words: frozenset[str]) -> bool:
        """Tell whether one of these words stands in its sentence: asked before a slow pattern."""
        return not words.isdisjoint(self.passage.words)

    @property
    def is_rate(self) -> bool:
        """Whether it is counted by the day, or added in a day: "287 (+6)"."""
        if (added := self.toll.how == "increment") or not self.names(RATES):
            return added
        following = self.passage.following(self.item.start) - self.passage.start
        rate = RATE.search(self.text, self.start, min(following, self.end + 70))
        return bool(rate or (self.start < RATE_REACH and YEARLY.match(self.text)))

    @property
    def is_toll(self) -> bool:
        """Whether it is the value of a toll: "the death toll has risen to 34"."""
        word = self.passage.items[self.toll.word].low if self.toll.word >= 0 else ""
        return self.toll.how == "total" and "toll" in word

    @property
    def is_lasting(self) -> bool:
        """Whether its sentence names a period; how one event's toll stands is none."""
        if not self.names(PERIODS):
            return False
        single = self.onset.single
        return covers_a_period(STANDING.sub("", self.own_words) if single else self.own_words)

    @property
    def is_sum(self) -> bool:
        """Whether an increase brings a running toll to it: "taking the overall toll to 25,490"."""
        return self.adding is not None

    @property
    def adding(self) -> int | None:
        """Where the words stand that bring a running toll to it; None if none do."""
        if not self.names(SUMS):
            return None
        match = SUM.search(self.text, max(0, self.start - SUM_REACH), self.start)
        return match.start() if match else None

    @property
    def is_added(self) -> bool:
        """Whether its sentence goes on to the running toll that it raises."""
        return self.own_words is not self.passage.text

    @once
    def own_words(self) -> str:
        """Its sentence up to where it adds to a running toll: "four fell, taking to 407 the …"."""
        adds = SUM.search(self.text, self.end) if self.names(SUMS) else None
        return self.passage.text[: adds.start()] if adds else self.passage.text

    @once
    def clause(self) -> str:
        """Its sentence from the semicolon or the figure before it to the figure after it."""
        before = (at - self.passage.start for at in self.passage.figures)
        start = max(0, self.text.rfind(";", 0, self.start), *(a for a in before if a < self.start))
        stop = self.stop
        adds = SUM.search(self.text, self.end, stop) if self.names(SUMS) else None
        return self.text[start : adds.start() if adds else stop]

    @once
    def stop(self) -> int:
        """Where the next figure stands, parts before its verb left out, or the sentence ends."""
        own, verb = self.toll.at, self.toll.word
        behind = (
            toll.at
            for toll in self.passage.tolls
            if toll.at > own and not (toll.whole == own and toll.at < verb)
        )
        after = next(behind, None)
        end = self.passage.end if after is None else self.passage.items[after].start
        return end - self.passage.start

    @property
    def is_brief(self) -> bool:
        """Whether its clause covers a day only: "in the past 24 hours"."""
        if self.toll.how == "total" or not self.names(LENGTHS):
            return False
        part = self.text[self.start : self.stop] if self.toll.whole >= 0 else ""
        return any(map(covers_a_day, (self.text, self.clause, self.own_words, part)))

    @property
    def is_entry(self) -> bool:
        """Whether its paragraph is an entry of a list of days: what happened on one of them."""
        paragraph, onset = self.passage.sentence.paragraph, self.onset
        return paragraph in onset.listed.entries or paragraph in onset.listed.of_years

    @property
    def is_summed(self) -> bool:
        """Whether its sentence names a period that only a sum fills."""
        if (self.names(LONG) and SUMMED.search(self.text)) or self.is_of_war:
            return True
        stop = min(self.stop, len(self.own_words)) if "since" in self.passage.words else self.end
        if SINCE_DAY.search(self.text, self.end, stop):
            # "the deadliest crossing since records began"
            return RANKED.search(self.text, self.end, stop) is None
        if self.low > ONE and "since" in self.passage.words and self.is_perfect:
            # "Since August, when the truce ended, 60 people have been killed"
            led = SINCE_DAY.search(self.text, 0, self.start)
            if led and OPENS_CLAUSE.search(self.text, 0, led.start()):
                return RANKED.search(self.text, 0, self.start) is None
        spans = self.names(SPANS) and UNTIL.search(self.own_words) is not None
        return spans or since_weekday(self.passage, self.toll, self.end, stop)

    @property
    def is_of_war(self) -> bool:
        """Whether a whole war brought it, or it is of what a notice covers."""
        if "reporting" in self.passage.words and REPORTED.search(self.text):
            return True
        reach = max(0, self.start - WAR_REACH)
        return self.names(WARS) and WHOLE_WAR.search(self.text, reach, self.start) is not None

    @once
    def is_dated(self) -> bool:
        """Whether the sentence names a day on which it happened, not only one of saying so."""
        return any(not day.since and not day.said for day in self.onset.named(self.passage))

    @property
    def is_compared(self) -> bool:
        """Whether it is of an event that another is compared with: "since 1974, when 31 died"."""
        words = self.passage.words
        if "since" in words and is_compared(self.text, self.start):
            return True
        if "since" not in words and "after" not in words:
            return False
        return not self.is_perfect and precedes(self.text, self.start)

    @property
    def is_of_attack(self) -> bool:
        """Whether a relative clause tells it of an attack that has a day of its own."""
        return self.names(RELATIVES) and self.is_dated and of_attack(self.text, self.start)

    @property
    def is_bygone(self) -> bool:
        """Whether it is the toll of a disaster of an earlier year."""
        published, rescued = self.onset.published, self.toll.measure is Measure.RESCUED
        if not published or self.item.figure is None or rescued or not self.names(QUAKES):
            return False
        return is_bygone(self.text, self.start, published) and not MISHAP.search(self.clause)

    @property
    def is_of_year(self) -> bool:
        """Whether it is one of the figures of a report that sums up a past year."""
        if self.low < FEW or self.onset.yearly is None:
            return False
        named = self.onset.named(self.passage)
        return all(day.iso is None for day in named) and ONCE.search(self.clause) is None

    @property
    def is_of_day(self) -> bool:
        """Whether it is of one attack or day, the worst of many: "the bloodiest day since"."""
        return self.low > ONE and self.names(WORST) and is_worst(self.text, self.end)

    @property
    def is_filled(self) -> bool:
        """Whether it is counted over a month or a year: "61 murders last month"."""
        published, toll = self.onset.published, self.toll
        if self.low <= ONE or published is None:
            return False
        sums = toll.how == "noun" and self.passage.items[toll.word].low not in FOUND
        sums = (
            sums
            or self.names(ADDED)
            or in_year(self.passage, toll)
            or is_set_off(self.passage, toll)
            or (toll.measure is Measure.DISPLACED and is_flow(self.passage, toll))
        )
        sums = sums or is_repeated(self.passage)
        if not (sums or of_years(self.passage.low)) or not names_length(self.passage):
            return False
        if any(day.iso and not day.said for day in self.onset.named(self.passage)):
            return False
        found, text = filling(self.passage, toll, published), self.passage.report.text
        # "killed 598 people between 2020 and 2022"
        return found is not None and (sums or of_years(text[found.start : found.end]))

    @property
    def is_large(self) -> bool:
        """Whether its sentence is of a country or a large part of one, and no smaller place."""
        return self.onset.scenes.is_large(self.passage)

    @property
    def is_counted(self) -> bool:
        """Whether someone who keeps count has come to it: "the union has counted 11"."""
        if self.low <= ONE or not self.names(KEPT) or self.is_dated or self.onset.single:
            return False
        return COUNTED.search(self.text, max(0, self.start - COUNT_REACH), self.start) is not None

    @property
    def is_running(self) -> bool:
        """Whether it is too many for one event, or has been added up until now."""
        onset = self.onset
        undated = not self.is_dated
        if not onset.at_war and not (onset.open and undated):
            return False
        added = self.is_perfect and (self.low >= RUNNING or (onset.at_war and not onset.single))
        return added or (undated and self.low >= MANY)

    @property
    def is_gone(self) -> bool:
        """Whether it counts what an army has lost, or says to have destroyed, by then."""
        figure = self.item.figure
        return (
            self.toll.measure in (Measure.DESTROYED, Measure.LOST)
            and figure is not None
            and figure.bound is Bound.EXACT
            and self.toll.how != "object"
        )

    @once
    def is_perfect(self) -> bool:
        """Whether the figure's clause is in the perfect: a toll that runs up to now."""
        word = self.toll.word if self.toll.word >= 0 else self.toll.at
        first, last = sorted((self.toll.at, word))
        back = 4 if self.toll.how in ("noun", "object", "being") else 0
        said = self.passage.items[max(0, first - back) : last + 1]
        return not PERFECT.isdisjoint([item.low for item in said])
