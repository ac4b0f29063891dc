"""When the war or disaster that a report is about began, and which days the report covers."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import islice
from operator import itemgetter

from according.find.lexicon import words_of
from according.find.places.boxes import Box
from according.find.places.headings import of_many
from according.find.places.scenes import Scenes
from according.find.times.aftermath import COURT, is_after
from according.find.times.amounts import amounts
from according.find.times.asides import by_day, of_another, of_attack_on
from according.find.times.beginnings import WAR, began
from according.find.times.covering import headed, holding, stated, summed_up
from according.find.times.days import Day, Start
from according.find.times.entrydays import EntryDays
from according.find.times.nameddays import HEAD, NamedDays
from according.find.times.standing import ELSEWHERE
from according.find.times.striking import names_calamity, struck, tells
from according.find.times.topics import topics
from according.find.tolls.passages import Passage
from according.model import Measure

__all__ = ["RUNNING", "SINGLE", "Onset"]

# What heads the dates of a storm, a flood or a fire in a table about it.
LASTED = re.compile(
    r"\b(?:Duration|Dates?(?:\(s\))?|Formed|Began|Started?|Active)\s?:\s", re.IGNORECASE
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
IN_YEARS = re.compile(
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
# Sentences that tell when a disaster struck, and so many of an account without a day.
LEAD, ACCOUNT = 12, 3
# A disaster's toll of so many is a running one; smaller figures are as often of one place or
# moment.
RUNNING = 50


# "Thursday 28 July: 60 killed" heads a day's entries with their sum.
SUMMED = re.compile(
    r":\s(?:\d[\d,]*|[a-z]+)\s(?:people\s|civilians\s)?(?:killed|dead|deaths|wounded|injured)\b"
)


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
        self.box = Box(scenes)
        # The days that a sentence names.
        self.named = NamedDays(passages, self.listed).of

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
        lead = self.lead
        return not self.briefs and (names_calamity(lead, words_of(lead)) or self.wild)

    @cached_property
    def wild(self) -> bool:
        """Whether the report opens with a wildfire that has a name: "the Camp Ridge Fire"."""
        first = "\n".join(passage.text for passage in self.passages[: OPENING + 1])
        return "Fire" in first and WILDFIRE.search(first) is not None

    @cached_property
    def single(self) -> bool:
        """Whether the report is about one attack or accident, no war or disaster that goes on."""
        told = (p.low for p in self.passages if p.end - p.start > DAY_LINE)
        title = self.title.lower()
        first = "\n".join([title, self.passages[0].low, *islice(told, OPENING)])
        # "One of the deadliest in years" goes on for none.
        first = IN_YEARS.sub("", first)
        goes_on = GOES_ON.search(first) is not None or self.wild
        return SINGLE.search(first) is not None and not goes_on

    @cached_property
    def topics(self) -> tuple[str, ...]:
        """The signs of what the report is about, by its words."""
        return topics(self.passages, self.title)

    @cached_property
    def amounts(self) -> Mapping[Measure, int]:
        """How many numbers the report gives of each measure."""
        return amounts(self.passages)

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
            if passage.number and passage.low.startswith(ELSEWHERE):
                # "In a separate clash yesterday"
                continue
            told = passage.tolls or SINGLE.search(passage.low) or self.opens(passage)
            # "The toll rose to 41 on Friday": it happened before.
            counts = bool(passage.tolls) and all(toll.how == "total" for toll in passage.tolls)
            if passage.tolls and all(t.measure is Measure.DETAINED for t in passage.tolls):
                # "Eight were arrested on Friday": after it.
                continue
            last = passage.items[passage.tolls[0].at].start if counts else passage.end
            dated = [
                day
                for day in (self.named(passage) if told else ())
                if day.iso and not day.since and not day.said and day.span.start < last
                if not (of_another(self.text, day) or is_after(passage, day, COURT))
            ]
            if not passage.tolls:
                # "Relatives mourned on Sunday the victims of Friday's attack."
                owned = (
                    day for day in self.named(passage) if day.iso and of_attack_on(self.text, day)
                )
                dated = [*owned, *dated]
            for day in by_day(dated)[:1]:
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
            rest = SUMMED.sub("", rest)
            rest = " ".join(word for word in rest.split() if word.lower() not in RECAPS)
            if named and len(rest.strip(" :.-–—,")) <= LEFT:
                found.append((passage.number, (str(named[-1].iso), named[-1].span)))
        return found

    def under(self, passage: Passage) -> Start | None:
        """Give the day of the heading that a sentence stands under, None if under none."""
        if entry := self.listed.entries.get(passage.sentence.paragraph):
            return entry
        before = bisect_left(self.headings, passage.number, key=itemgetter(0))
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
        return began(self.passages, self.named, at_war=self.at_war) or self.struck()

    @cached_property
    def holds(self) -> Start | None:
        """The day at which the report says its figures hold, if not the day of publication."""
        if self.covered is not None:
            return self.covered[1]
        return holding(self.passages[:HEAD], self.named)

    @cached_property
    def covered(self) -> tuple[Start | None, Start] | None:
        """The first and last day of a stated period: "Reporting period: 28 February - 12 March"."""
        return stated(self.passages[:LEAD]) or headed(self.passages[:HEAD])

    @cached_property
    def yearly(self) -> tuple[Start, Start] | None:
        """The first and last day of the past year that a report sums up, None if it does not."""
        return None if self.single or self.briefs else summed_up(self.passages[:HEAD])

    def lasted(self) -> Start | None:
        """Give the first day of a line that says how long it lasted: "Duration: 26 May 2008 -"."""
        for passage in self.passages[:LEAD]:
            line = LASTED.search(self.text, passage.start, passage.end)
            if line is None:
                continue
            first = next((d for d in self.named(passage) if d.span.start >= line.end()), None)
            if first is not None and first.iso:
                return opening(first, self.text[line.end() : first.span.start]), first.span
        return None

    def struck(self) -> Start | None:
        """Give the day a disaster struck: "Wednesday's earthquake", "the quake hit on Friday"."""
        # An account without a day tells of one place after another, each struck on its own.
        lead = ACCOUNT if self.published is None else LEAD
        for passage in self.passages[:lead]:
            if tells(passage) and (day := struck(passage, self.named(passage), self.published)):
                return day
        return None


# "17-20 June": the first of several days, of which the last is read.
RANGED = re.compile(r"\s*(\d{1,2})\s?[–-]\s?")


def opening(last: Day, before: str) -> str:
    """Give the first day of a range, of which what stands before the last is given."""
    match, told = RANGED.fullmatch(before), str(last.iso)
    day = int(match[1]) if match else 0
    return f"{told[:8]}{day:02}" if 0 < day < int(told[8:]) else told
