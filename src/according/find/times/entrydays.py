"""The days and years that open the entries and sections of lists of days."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from operator import itemgetter

from according.find.places.entries import dated, entry_at, heads
from according.find.times.almanac import days_before
from according.find.times.days import Start, days
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["YEAR", "EntryDays"]

YEAR = re.compile(r"\b(?:19|20)\d\d\b(?!,\d)")
# "1995 - The army attacks": a line of a list of years; so many make one.
YEAR_ENTRY = re.compile(
    r"^[^\w\n]{0,4}(?P<year>1[0-9]\d\d|20\d\d)(?:\s?[:|]\s|\s?[–—-]\s)", re.MULTILINE
)
LEAP = "02-29"
LIST = 3
THIS_DAY = re.compile(r"\b(?:on this day|this day in history|today in history)\b", re.IGNORECASE)
YEAR_LINE = re.compile(r"\W{0,6}(?:[Ii]n )?(?P<year>(?:19|20)\d\d)\W{0,6}")
# "Day 1 (March 24):" tells which day "Day 4" is.
NTH = re.compile(r"Day\s(?P<nth>\d{1,4})")
ANCHOR = re.compile(rf"^\W{{0,6}}{NTH.pattern}\s\((?P<date>[^)\n]{{4,20}})\)", re.MULTILINE)


class EntryDays:
    """The days of one report's entries."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        report = passages[0].report
        self.text, self.title, self.published = report.text, report.title, report.day

    def section_end(self, number: int) -> str | None:
        """Give the last day of the year that heads a section, else the day of publication."""
        at = bisect_left(self.sections, number, key=itemgetter(0))
        if at and self.published and (year := self.sections[at - 1][1]) < int(self.published[:4]):
            return f"{year}-12-31"
        return self.published

    @cached_property
    def sections(self) -> list[tuple[int, int]]:
        """The years that stand alone in a line, and its sentence: they head sections.

        The headline's year heads the whole of a list of days.
        """
        if not dated(self.text):
            return []
        title = YEAR.findall(self.title)
        found = [(-1, int(title[0]))] if len(title) == 1 else []
        lines = ((one.number, YEAR_LINE.fullmatch(one.text)) for one in self.passages)
        return found + [(number, int(line["year"])) for number, line in lines if line]

    @cached_property
    def entries(self) -> dict[int, Start]:
        """The days that open the entries of a list of days, by paragraph."""
        found: dict[int, Start] = {}
        # The last entry of a list that goes forward through several years.
        last: str | None = None
        for passage in self.passages if dated(self.text) else ():
            if passage.sentence.paragraph in found:
                continue
            span = entry_at(self.text, passage.start).day
            now = self.section_end(passage.number)
            if span and (nth := NTH.match(span.text)):
                if iso := self.nth_day(int(nth["nth"])):
                    found[passage.sentence.paragraph] = iso, span
                continue
            for day in days(self.text, span.start, span.end, now) if span else ():
                if day.iso:
                    named = YEAR.search(day.span.text) is not None
                    iso = day.iso if named or last is None else self.next_such(day.iso, last)
                    last = iso if self.goes_forward and (named or last) else None
                    found[passage.sentence.paragraph] = iso, day.span
        return found

    @cached_property
    def goes_forward(self) -> bool:
        """Whether the entries that name their year go from earlier to later ones."""
        told = [YEAR.search(entry.day.text) for entry in heads(self.text) if entry.day]
        years = [int(year[0]) for year in told if year]
        return years == sorted(years) and len(set(years)) > 1

    def next_such(self, iso: str, last: str) -> str:
        """Give a day without a year as the next one behind the entry before, if that is no later.

        "October 18, 2007 – …", "December 21 – …", "February 16, 2008 – …".
        """
        year = int(last[:4]) + (iso[5:] < last[5:])
        return min(iso, f"{year:04}{iso[4:]}") if iso[5:] != LEAP else iso

    @cached_property
    def of_years(self) -> dict[int, tuple[str | None, Span]]:
        """The years that open the lines of a list of years, by paragraph, with a day if it is told.

        "On this day: August 4" tells of what day of each year.
        """
        years = YEAR_ENTRY.findall(self.text)
        if len(years) < LIST or are_clocks(years):
            return {}
        lines = ((one, YEAR_ENTRY.match(self.text, one.start)) for one in self.passages)
        found = [(one.sentence.paragraph, line) for one, line in lines if line]
        named = days(self.title, 0, len(self.title), self.published)
        day = named[0].iso if named and THIS_DAY.search(self.title) else None
        return {
            paragraph: (line["year"] + day[4:] if day else None, Span.of_match(line, "year"))
            for paragraph, line in found
        }

    def nth_day(self, nth: int) -> str | None:
        """Give the day that a list of days calls "Day 4", by another whose date it tells."""
        anchor = ANCHOR.search(self.text)
        if anchor is None:
            return None
        told = days(self.text, anchor.start("date"), anchor.end(), self.published)
        if not told or not told[0].iso:
            return None
        return days_before(told[0].iso, int(anchor["nth"]) - nth)


def are_clocks(told: Sequence[str]) -> bool:
    """Tell whether the lines of a live blog open with times, the last first: "1835:", "1750:"."""
    times = [int(one) for one in told]
    falling = all(one > after for one, after in pairwise(times))
    return falling and all(one // 100 < HOURS and one % 100 < MINUTES for one in times)


HOURS, MINUTES = 24, 60
