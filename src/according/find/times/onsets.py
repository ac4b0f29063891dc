"""When the war or disaster that a report is about began, and which days the report covers."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cached_property

from according.find.places.headings import of_many
from according.find.places.scenes import Scenes
from according.find.times.annual import summed_up
from according.find.times.beginnings import WAR, fought, in_month, stated
from according.find.times.days import GOES_ON_FROM, Day, Start, days, of_another, plain
from according.find.times.entrydays import (
    DATELINE,
    YEAR,
    EntryDays,
    both,
    last_day,
    names_event,
    written,
)
from according.find.times.striking import CALAMITY, struck, tells
from according.find.tolls.passages import Passage, lowered
from according.model import Span

__all__ = ["RUNNING", "SINGLE", "STANDS_AT", "Onset"]

NTH_DAY = re.compile(
    r"\b(?:(?P<nth>\d{1,3})(?:st|nd|rd|th)|(?P<word>first|second|third|fourth|fifth|sixth"
    r"|seventh|eighth|ninth|tenth))\s+day\s+of|\bday\s+(?P<day>\d{1,4})\b"
)
NTH = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth".split(), start=1
    )
}
# Of these words one stands wherever WAR matches; looked for first in sentences.
WARS = frozenset(
    (
        "war invasion conflict offensive fighting hostilities assault uprising insurgency siege"
        " campaign crackdown protests unrest occupation blockade operation escalation"
    ).split()
)
INVADED = re.compile(
    r"\b(?:invaded|sent (?:his|its|their|in) (?:\w+ )?(?:army|troops|forces|tanks)"
    r"|crossed the border|launched (?:its|his|their|a|an) (?:\w+ ){0,2}(?:attack|assault"
    r"|offensive|invasion|operation))\b",
    re.IGNORECASE,
)
BEGAN = re.compile(
    r"\b(?:since|began|start(?:ed)?|launched|declared|erupted|broke out|from)\b", re.IGNORECASE
)
SINCE = re.compile(r"\bsince\b", re.IGNORECASE)
# What heads the dates of a storm, a flood or a fire in a table about it.
LASTED = re.compile(
    r"\b(?:Duration|Dates?(?:\(s\))?|Formed|Began|Started?|Active)\s?:\s", re.IGNORECASE
)
STANDS_AT = re.compile(
    r"\bas (?:of|at)\s+(?:\d{1,2}[.:]\d{2}\s*(?:hrs|hours|[ap]m)?,?\s*)?(?:on\s+)?\Z", re.IGNORECASE
)
SINGLE = re.compile(
    r"\b(?:attack(?:ed|ers?)?|bomb\w*|blasts?|explo\w+|shootings?|shoots?|shot(?! down)"
    r"|open(?:s|ed)? fire|crash\w*|sank|sinks?|sinking|sunk|shipwreck\w*|capsiz\w*|collaps\w*"
    r"|stampede|crush|trampled|ambush\w*|raid(?:s|ed)?|air ?strikes?|strike|collisions?|gunm[ae]n"
    r"|kidnap\w*|abduct\w*|torched|arson\w*|knif\w+|hack(?:s|ed)|tornado|twister|derail\w*|massacre\w*"
    r"|rampage|stab(?:s|b\w+)|hijack\w*|plunged|overturned|collid\w+|fire|blaze|inferno"
    r"|(?:coal|gold|copper) mine|mine disaster|industrial disaster"
    r"|(?:rail|train|bus|road|air|mining) (?:accident|disaster))\b"
)
GOES_ON = re.compile(
    r"\b(?:wildfires?|bushfires?|earthquakes?|quakes?|floods?|flooding|cyclone|hurricane|typhoon"
    r"|tsunami|tornadoes|(?<!to )(?<!in a )(?<!during a )storms?|eruption|outbreak|epidemic"
    r"|invasion|so far (?:this|in)|weeks of|months of|days of"
    r"|(?:days?|week|month|months|spate|wave) of (?:\w+ )?(?:fighting|clashes|violence|unrest"
    r"|protests|riots?)|(?<!world )(?<!since the )war|(?<!-)years?(?!-old| ago)|monsoon"
    r"|landslides?|offensive|day[ -]by[ -]day)\b"
)
# American wildfires have names: "the Camp Ridge Fire", "the Maria and Easy fires" do not.
WILDFIRE = re.compile(r"\b[Tt]he (?:[A-Z][\w’'-]+ ){1,3}Fire\b(?! [A-Z])")
COMPARED = re.compile(
    r"\bin (?:(?:more|less|over|at|least|most|almost|nearly|about|recent|many|some|\w+) (?:than )?)"
    r"{0,3}(?:years?|decades)\b"
)
# Sentences, beside the first line, that tell what kind of report it is.
OPENING = 2
# Characters that tell whether it is about a war or a disaster.
LEADING = 1_200
# A line that only names a day, and what may be left of it besides.
DAY_LINE, LEFT = 48, 3
# "Summary of 5 October:" heads the entries of that day.
RECAPS = frozenset(
    "summary recap update updates events situation digest news of for on the morning".split()
)
# How far before a day the words that make it a beginning may stand.
REACH = 80
# Sentences that tell when a disaster struck, and that a report's own dates head.
LEAD, HEAD, ACCOUNT = 12, 4, 3
HEADING = 120
# A disaster's toll of so many is a running one; smaller figures are as often of one place or
# moment.
RUNNING = 50


class Onset:
    """The days of a report: publication, what it covers, and the beginning of what it is about."""

    def __init__(self, passages: Sequence[Passage], scenes: Scenes) -> None:
        self.passages = passages
        self.scenes = scenes
        report = passages[0].report
        self.text = report.text
        self.published = report.day
        self.title = report.title
        # A column of briefs is about none of what its items are about.
        self.briefs = of_many(report.text, report.title)
        self.listed = EntryDays(passages)
        self._named: dict[int, list[Day]] = {}

    @cached_property
    def lead(self) -> str:
        """Headline and beginning of the report, in lower case."""
        return f"{self.title}\n{self.text[:LEADING]}".lower()

    @cached_property
    def at_war(self) -> bool:
        """Whether the report is about a war."""
        return not self.briefs and WAR.search(self.lead) is not None

    @cached_property
    def calamity(self) -> bool:
        """Whether the report is about a disaster."""
        return not self.briefs and (CALAMITY.search(self.lead) is not None or self.wild)

    def named(self, passage: Passage) -> list[Day]:
        """Give the days that a sentence names, in order; a dateline's tells nothing."""
        if passage.number not in self._named:
            now, year = self.reference(passage), self.year(passage.start)
            last = (
                last_day(self.passages, passage, self.named)
                if GOES_ON_FROM.search(passage.low)
                else None
            )
            found = days(self.text, passage.start, passage.end, now, year, last)
            if passage.number < HEAD and (line := DATELINE.match(passage.text)):
                found = [day for day in found if day.span.start >= passage.start + line.end()]
            self._named[passage.number] = [
                day for day in found if not names_event(self.text, day, self.published)
            ]
        return self._named[passage.number]

    @property
    def entries(self) -> dict[int, Start]:
        """The days that open the entries of a list of days, by paragraph."""
        return self.listed.entries

    def reference(self, passage: Passage) -> str | None:
        """Give the day against which the days that a sentence names are told.

        That of its entry in a list of days, the last of the year that heads its section, or that of
        publication.
        """
        entry = self.entries.get(passage.sentence.paragraph)
        if entry:
            return entry[0]
        end = self.listed.section_end(passage.number)
        return self.written if end == self.published else end

    @cached_property
    def written(self) -> str | None:
        """The day on which a report was written, by its dateline, else that of publication."""
        return written(self.text, self.published)

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
        at = bisect_right(self.years, offset, key=lambda pair: pair[0])
        named = self.years[max(0, at - 1)][1]
        # "2022 European heat waves … the longest since 1941 … between 7 and 18 July".
        return named if title is None or abs(named - title) <= 1 else title

    @cached_property
    def years(self) -> list[tuple[int, int]]:
        """The years that the report names, and where."""
        return [(match.start(), int(match[0])) for match in YEAR.finditer(self.text)]

    @cached_property
    def wild(self) -> bool:
        """Whether the report opens with a wildfire that has a name: "the Camp Ridge Fire"."""
        first = "\n".join(passage.text for passage in self.passages[: OPENING + 1])
        return "Fire" in first and WILDFIRE.search(first) is not None

    @cached_property
    def single(self) -> bool:
        """Whether the report is about one attack or accident, no war or disaster that goes on."""
        told = [passage.low for passage in self.passages if len(passage.text) > DAY_LINE]
        title = self.title.lower()
        first = "\n".join([title, self.passages[0].low, *told[:OPENING]])
        # "One of the deadliest in years" goes on for none.
        first = COMPARED.sub("", first)
        goes_on = GOES_ON.search(first) is not None or self.wild
        return SINGLE.search(first) is not None and not goes_on

    @property
    def open(self) -> bool:
        """Whether what the report is about may go on: neither one event nor a column of briefs."""
        return not self.single and not self.briefs

    @cached_property
    def happened(self) -> Start | None:
        """The day of the one attack or accident that the report is about."""
        if not self.single or self.briefs:
            return None
        for passage in self.passages[:HEAD]:
            told = passage.tolls or SINGLE.search(passage.low) or self.opens(passage)
            # "The toll rose to 41 on Friday": it happened before.
            counts = bool(passage.tolls) and all(toll.how == "total" for toll in passage.tolls)
            last = passage.items[passage.tolls[0].at].start if counts else passage.end
            dated = [
                day
                for day in (self.named(passage) if told else ())
                if day.iso and not day.since and not day.said and day.span.start < last
                if not of_another(self.text, day)
            ]
            for day in plain(dated)[:1]:
                return str(day.iso), day.span
        return None

    def opens(self, passage: Passage) -> bool:
        """Tell whether a sentence opens a report whose headline names the attack or accident."""
        first = next((p for p in self.passages if len(p.text) > DAY_LINE), None)
        return (
            self.published is not None
            and passage is first
            and SINGLE.search(self.title.lower()) is not None
        )

    @cached_property
    def headings(self) -> list[tuple[int, Start]]:
        """The lines that only name a day, by sentence: a digest's entries follow them."""
        found = []
        for passage in self.passages:
            if passage.end - passage.start > DAY_LINE:
                continue
            # The report's own date on top of it heads no entry.
            named = [day for day in self.named(passage) if day.iso not in (None, self.published)]
            rest = passage.text
            for day in named:
                rest = rest.replace(day.span.text, "")
            rest = " ".join(word for word in rest.split() if word.lower() not in RECAPS)
            if named and len(rest.strip(" :.-–—,")) <= LEFT:
                found.append((passage.number, (str(named[-1].iso), named[-1].span)))
        return found

    def under(self, passage: Passage) -> Start | None:
        """Give the day of the heading that a sentence stands under, None if under none."""
        if entry := self.entries.get(passage.sentence.paragraph):
            return entry
        before = bisect_left(self.headings, passage.number, key=lambda pair: pair[0])
        return self.headings[before - 1][1] if before else None

    @cached_property
    def start(self) -> Start | None:
        """The day on which the report's war or disaster began, and the words that tell it."""
        if self.covered is not None and self.covered[0] is not None:
            return self.covered[0]
        if self.briefs:
            # The day of one item is none of another's.
            return None
        if self.published is None:
            # An account of what is long over: nothing in it counts from a day of reading.
            return self.lasted() or self.struck()
        return self.counted() or self.told() or self.first_day() or self.struck()

    @cached_property
    def holds(self) -> Start | None:
        """The day at which the report says its figures hold, if not the day of publication."""
        if self.covered is not None:
            return self.covered[1]
        for day in days(self.title, 0, len(self.title), self.published):
            if day.iso and STANDS_AT.search(self.title[: day.span.start]):
                return day.iso, self.first_line()
        for passage in self.passages[:HEAD]:
            for day in self.named(passage):
                before = self.text[passage.start : day.span.start]
                heads = passage.end - passage.start <= HEADING and not passage.tolls
                if day.iso and heads and STANDS_AT.search(before):
                    return day.iso, day.span
        return None

    @cached_property
    def covered(self) -> tuple[Start | None, Start] | None:
        """The first and last day of a stated period: "Reporting period: 28 February - 12 March"."""
        return stated(self.passages[:LEAD]) or self.ranged()

    def ranged(self) -> tuple[Start, Start] | None:
        """Give the first and last day that a heading names: "Losses, 14 June to 28 August 2022"."""
        if (told := both(self.title, 0, len(self.title), self.published)) is not None:
            line = self.first_line()
            return (str(told[0].iso), line), (str(told[1].iso), line)
        for passage in self.passages[:HEAD]:
            if passage.end - passage.start <= HEADING and not passage.tolls:
                named = both(self.text, passage.start, passage.end, self.published)
                if named is not None:
                    first, last = named
                    return (str(first.iso), first.span), (str(last.iso), last.span)
        return None

    @cached_property
    def yearly(self) -> tuple[Start, Start] | None:
        """The first and last day of the past year that a report sums up, None if it does not."""
        return None if self.single or self.briefs else summed_up(self.passages[:HEAD])

    def counted(self) -> Start | None:
        """Give the start from "on the 13th day of the invasion", or the title's "day 10"."""
        if not self.at_war or self.published is None:
            return None
        match = NTH_DAY.search(lowered(self.text))
        counted = match or NTH_DAY.search(self.title.lower())
        if counted is None:
            return None
        nth = int(counted["nth"] or counted["day"] or NTH[counted["word"] or "first"])
        iso = (date.fromisoformat(self.published) - timedelta(days=nth - 1)).isoformat()
        return iso, Span.of(self.text, *match.span()) if match else self.first_line()

    def first_line(self) -> Span:
        """Give the first line of the text, for what only the title tells."""
        first = self.passages[0]
        return Span.of(self.text, first.start, first.end)

    def told(self) -> Start | None:
        """Give the start from "since … declared war on 24 February"."""
        for passage in self.passages:
            if WARS.isdisjoint(passage.words) or not WAR.search(passage.low):
                continue
            for day in self.named(passage):
                before = self.text[max(passage.start, day.span.start - REACH) : day.span.start]
                if day.iso and not day.said and BEGAN.search(before):
                    return day.iso, day.span
        return None

    def first_day(self) -> Start | None:
        """Give the first day that a war report counts from, or the month in which it began."""
        first = self.plain()
        if first is not None and any(map(str.isdigit, first[1].text)):
            return first
        # "134 patients since Monday": since when somebody counts.
        month = in_month(self.passages) if self.at_war else None
        return month or first or (fought(self.text, self.published) if self.published else None)

    def plain(self) -> Start | None:
        """Give the first day that a war report counts from: "since Hamas attacked on 7 October"."""
        if not self.at_war:
            return None
        for passage in self.passages:
            for day in self.named(passage):
                before = self.text[max(passage.start, day.span.start - REACH) : day.span.start]
                if day.iso and (SINCE.search(before) or INVADED.search(before)):
                    return day.iso, day.span
        return None

    def lasted(self) -> Start | None:
        """Give the first day of a line that says how long it lasted: "Duration: 26 May 2008 -"."""
        for passage in self.passages[:LEAD]:
            line = LASTED.search(self.text, passage.start, passage.end)
            if line is None:
                continue
            first = next((d for d in self.named(passage) if d.span.start >= line.end()), None)
            if first is not None and first.iso:
                return first.iso, first.span
        return None

    def struck(self) -> Start | None:
        """Give the day a disaster struck: "Wednesday's earthquake", "the quake hit on Friday"."""
        # An account without a day tells of one place after another, each struck on its own.
        lead = ACCOUNT if self.published is None else LEAD
        for passage in self.passages[:lead]:
            if tells(passage) and (day := struck(passage, self.named(passage), self.published)):
                return day
        return None
