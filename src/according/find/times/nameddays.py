"""The days that the sentences of a report name, each told from the day that its words go by."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from operator import itemgetter

from according.find.numbers.calendar import MONTH_NAMES
from according.find.times.almanac import MONTH
from according.find.times.days import GOES_ON_FROM, Day, days, may_name_day
from according.find.times.entrydays import YEAR, EntryDays
from according.find.tolls.passages import Passage, Recent

__all__ = ["HEAD", "NamedDays"]

# Sentences that may hold a report's own dates: its headline, dateline and first lines.
HEAD = 4
# A dateline: a town in capitals, a day, and a dash or a colon before the report begins.
_capitals = r"[A-Z][A-Z .'’-]{2,}[^\n]{0,50}?(?:\s[-–—]{1,2}\s|:\s)"
# Its town may stand in small letters, if the day follows at once: "(Lund, May 3, 2019) – ".
_names = "|".join(name[:3] for name in MONTH_NAMES)
_small = (
    r"\(?[A-Z][\w.'’/-]*(?:,? [\w.'’/-]+){0,3}, "
    rf"(?:\d{{1,2}} (?:{_names})[a-z]*|(?:{_names})[a-z]*\.? \d{{1,2}})\b"
    r"(?:,? (?:19|20)?\d\d)?\)?(?: \([^)\n]{2,60}\))? ?[-–—]{1,2}\s"
)
CAPITALS = re.compile(_capitals)
DATELINE = re.compile(f"{_capitals}|{_small}")
# So many days behind its dateline a report is published.
DELAY = 2


class NamedDays:
    """The days that the sentences of one report name."""

    def __init__(self, passages: Sequence[Passage], listed: EntryDays) -> None:
        self.passages = passages
        self.listed = listed
        report = passages[0].report
        self.text, self.title, self.published = report.text, report.title, report.day
        self._found: Recent[int, list[Day]] = Recent()

    def of(self, passage: Passage) -> list[Day]:
        """Give the days that a sentence names, in order; a dateline's tells nothing."""
        found = self._found.get(passage.number)
        if found is None:
            found = self._found[passage.number] = self.find(passage)
        return found

    def find(self, passage: Passage) -> list[Day]:
        """Give the days that a sentence names, as `of` does, whether or not they are known."""
        if not may_name_day(passage.low):
            return []
        now, year = self.reference(passage), self.year(passage.start)
        last = self.last(passage) if GOES_ON_FROM.search(passage.low) else None
        found = days(self.text, passage.start, passage.end, now, year, last)
        if passage.number < HEAD and (line := DATELINE.match(passage.text)):
            behind = passage.start + line.end()
            small = CAPITALS.match(passage.text) is None
            found = [
                day
                for day in found
                if day.span.start >= behind or (small and not self.is_fresh(day.iso))
            ]
        return [day for day in found if not names_event(self.text, day, self.published)]

    def reference(self, passage: Passage) -> str | None:
        """Give the day against which the days that a sentence names are told.

        That of its entry in a list of days, the last of the year that heads its section, or that on
        which the report was written.
        """
        entry = self.listed.entries.get(passage.sentence.paragraph)
        if entry:
            return entry[0]
        end = self.listed.section_end(passage.number)
        return self.written if end == self.published else end

    def is_fresh(self, iso: str | None) -> bool:
        """Tell whether a day is that of publication or just before it, as a dateline's is.

        An attack in a list is called by its day as well: "Nice, July 14, 2016 – 86 died".
        """
        if iso is None or self.published is None:
            return False
        late = date.fromisoformat(self.published) - date.fromisoformat(iso)
        return 0 <= late.days <= DELAY

    @cached_property
    def written(self) -> str | None:
        """The day on which the report was written, by its dateline, else that of publication."""
        line = DATELINE.match(self.text)
        if line is None or self.published is None:
            return self.published
        named = (day.iso for day in days(self.text, 0, line.end(), self.published) if day.iso)
        for iso in named:
            return iso if self.is_fresh(iso) else self.published
        return self.published

    def last(self, passage: Passage) -> str | None:
        """Give the last day that the sentence before names: "the next day" goes on from it."""
        told: list[Day] = []
        # The first of them first: each may go on from the one before it, however many there are.
        for one in reversed(list(self.going_on(passage))):
            told = self.of(one)
        days_told = [day.iso for day in told if day.iso and not day.said]
        return days_told[-1] if days_told else None

    def going_on(self, passage: Passage) -> Iterator[Passage]:
        """Yield the sentences before one in its paragraph on whose days its own depend."""
        for number in range(passage.number - 1, -1, -1):
            one = self.passages[number]
            if one.sentence.paragraph != passage.sentence.paragraph:
                return
            yield one
            if one.number in self._found or GOES_ON_FROM.search(one.low) is None:
                return

    def year(self, offset: int) -> int | None:
        """Give the year that a day without one is in, if no day of publication tells it.

        The last year named before its sentence, else the first named at all; the headline's, if
        it names another.
        """
        if self.published:
            return None
        title = next((int(match[0]) for match in YEAR.finditer(self.title)), None)
        if not self.years:
            return title
        at = bisect_right(self.years, offset, key=itemgetter(0))
        named = self.years[max(0, at - 1)][1]
        # "2022 European heat waves … the longest since 1941 … between 7 and 18 July".
        return named if title is None or abs(named - title) <= 1 else title

    @cached_property
    def years(self) -> list[tuple[int, int]]:
        """The years that the report names, and where."""
        return [(match.start(), int(match[0])) for match in YEAR.finditer(self.text)]


NAMED = re.compile(r"\s[A-Z][\w–-]+\s(?:\w+\s){0,3}\w+:")
OPENING_NAME = re.compile(r"(?:[A-Z][a-z]+ )?(?P<year>\d{4}) [\w–-]+(?: \w+){0,3}:")


# "Gorva floods of May 2025: 45 dead" opens a paragraph.
HEADED = re.compile(rf"[A-Z][\w–-]+ (?:[\w–-]+ ){{0,5}}?(?:of|in) (?:{MONTH} )?\d{{4}}")


def names_event(text: str, day: Day, published: str | None) -> bool:
    """Tell whether a year is a part of a name: "2022 Carmora shooting: 12 dead"."""
    year, end = (published or "")[:4], day.span.end
    if year and day.iso is None and text.startswith(f"{year}: ", end - len(year)):
        line = text.rfind("\n", 0, end) + 1
        return HEADED.fullmatch(text, line, end) is not None
    if year != day.span.text:
        return False
    if NAMED.match(text, day.span.end) is not None:
        return True
    # "April 2014 tornado outbreak: 16 die" opens a line.
    opens = OPENING_NAME.match(text, text.rfind("\n", 0, day.span.start) + 1)
    return opens is not None and opens.start("year") == day.span.start
