"""Since and as_of: the beginning of the period that a figure covers, and the day it holds at.

Days are resolved against that of publication, never against a clock; what is untold is None.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from according.find.places.scenes import Scenes
from according.find.times.asides import (
    by_day,
    compared_day,
    counts_since,
    happened_on,
    of_another,
    of_dated,
    so_many_days_after,
    when,
)
from according.find.times.called import so_long_after
from according.find.times.compared import beyond, compared_with, earlier, sharing
from according.find.times.covering import STANDS_AT
from according.find.times.days import NEVER, Day, Moment, Start
from according.find.times.deeds import of_deed
from according.find.times.ends import ended_in, foreseen, stood_at
from according.find.times.fromto import covered
from according.find.times.lengths import filling, over_years
from according.find.times.onsets import Onset
from according.find.times.scopes import Covering
from according.find.times.standing import (
    DEEDS,
    ELSEWHERE,
    LASTING,
    added_to,
    begins,
    comes,
    is_apart,
    is_before,
    is_flow,
    is_former,
    is_later,
    is_long,
    is_now,
    of_captivity,
    of_told,
    own_days,
    runs_on,
    told_with,
    with_later,
    year_behind,
)
from according.find.times.starts import (
    SINCE_THEN,
    SINCE_VAGUE,
    is_about,
    of_longer_war,
    own,
    worded,
)
from according.find.times.striking import is_endemic, tells
from according.find.times.weighing import Weighing, size_of, telling
from according.find.tolls.across.parts import breakdowns, shares
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure, Scope, Span, Status

__all__ = ["Period", "Times"]

# Words that put a figure in another year than the report's war or disaster.
LONG_AGO = re.compile(r"\d{4}|year|decade|\bin [A-Z]", re.IGNORECASE)
# Of these words one stands where a sentence says since when without a day, or until which day.
HOW_LONG = "hour hours fortnight day days week weeks month months year since between from"
STARTS = frozenset(f"{HOW_LONG} began erupted started".split())
# How far behind a figure its own day may stand; how many sentences before may share theirs.
OWN_DAY, BACK = 40, 3
# With one of these a sentence of an annual report tells of another time than its year.
OWN_SPAN = frozenset("since this now month week far already decade decades years holding".split())
# Sentences that open a report, its headline too; how far before a day "as of 18:00 on" may stand.
OPENING, STANDS_REACH = 3, 40
BULLET = re.compile(r"[•*·–-] ")

# "Officials put the dead at 41": a count that stands when it is stated, not a deed of the day.
STANDS = frozenset("total list part state".split())


class Period(NamedTuple):
    """When a figure holds: since when, and at what day, each with the words that tell it."""

    since: Moment
    as_of: Moment


class Times:
    """Scope, since and as_of for the figures of one report."""

    def __init__(
        self, passages: Sequence[Passage], scenes: Scenes, leads: Mapping[int, Passage]
    ) -> None:
        self.passages = passages
        self.onset = Onset(passages, scenes)
        self.weighing = Weighing(self.onset)
        self.published = self.onset.published
        self.text = passages[0].report.text
        # The lines that open lists with a count, by the numbers of the lists' sentences.
        self.leads = leads
        # The starts that the sentence asked about last tells without a day.
        self._worded: tuple[int, list[Start]] = (-1, [])

    def scope(self, passage: Passage, toll: Measured, low: int | None) -> Scope:
        """Give what a figure covers."""
        if (lead := self.lead(passage)) is not None:
            passage, toll = lead
            low = size_of(passage, toll)
        return self.weighing.scope(telling(self.onset, passage, toll, low), toll)

    def of(
        self, passage: Passage, toll: Measured, scope: Scope, status: Status, *, said: bool
    ) -> Period:
        """Give since and as_of of a figure; ``said`` if somebody states it."""
        if (lead := self.lead(passage)) is not None:
            passage, toll = lead
        if (other := compared_with(passage, toll)) is not None:
            against = self.of(passage, other[0], scope, Status.ASSERTED, said=said)
            return a_year_off(against, other[1])
        named = self.onset.named(passage)
        since = self.since(passage, toll) if scope is Scope.TOTAL else NEVER
        event = scope is Scope.EVENT
        start = passage.items[toll.at].start
        holding = [
            day
            for day in named
            if not day.since
            or (event and of_told(passage, toll, day))
            or (event and day.iso is None and "since" not in self.text[start : day.span.end])
            if not (of_captivity(passage, toll, day) or (event and of_another(self.text, day)))
            if not (event and of_dated(passage, start, day))
            and (status is Status.PROJECTED or not comes(day, self.published))
            # "violence that began in 2012 has killed thousands"
            and not ((day.iso is None and begins(since, day)) or beyond(passage, toll, day))
        ]
        if status is Status.PROJECTED:
            # "Warned on Friday that it could kill 300": by then.
            holding = [day for day in holding if not day.said]
            return Period(since if holding else NEVER, until(passage, toll, holding))
        if event and (told := self.beside(passage, toll, named)) is not None:
            return Period(NEVER, told)
        if is_former(passage, toll):
            return self.former(passage, toll, holding, since)
        if (span := covered(passage, named)) is not None:
            return Period(*span)
        if not event and (span := self.summed(passage, toll, named)) is not None:
            return span
        apart = [day for day in holding if day.iso is None or is_before(passage, toll, day)]
        if is_now(passage, toll) and apart == holding:
            return Period(since, self.onset.holds or (self.published, None))
        if all(day.iso is None for day in holding):
            stands = not event or is_later(passage, toll)
            counted = said and toll.how in STANDS
            return self.undated(passage, toll, since, holding, stands=stands, counted=counted)
        return Period(since, self.nearest(passage, toll, with_later(passage, toll, holding), scope))

    def undated(
        self,
        passage: Passage,
        toll: Measured,
        since: Moment,
        vague: list[Day],
        *,
        stands: bool,
        counted: bool,
    ) -> Period:
        """Give since and as_of of a figure whose sentence names no day, at most a vague time.

        ``stands`` if it is of no one event, or of what is so after it; ``counted`` if by somebody.
        """
        if all(is_apart(passage, toll, day) for day in vague):
            if self.onset.scenes.past and runs_on(passage):
                return Period(since, (self.published, None))
            counted = counted or toll.measure is Measure.MISSING
            return Period(since, self.shared(passage, event=not stands, stands=counted))
        here = since[1] is not None and passage.start <= since[1].start < passage.end
        past = not here and LONG_AGO.search(vague[0].span.text) is not None
        entry = self.onset.listed.of_years.get(passage.sentence.paragraph)
        return Period(NEVER if past else since, entry or (None, vague[0].span))

    def lead(self, passage: Passage) -> tuple[Passage, Measured] | None:
        """Give the figure that tells when for those of a sentence that names no day, if any does.

        What opens a list tells it for its items; "Of these, 35 were killed" is of the same days.
        """
        if self.onset.named(passage):
            return None
        if (line := self.leads.get(passage.number)) is not None:
            return line, line.tolls[0]
        if shares(passage):
            return breakdowns(self.passages, passage)[1]
        return added_to(self.passages, passage)

    def beside(self, passage: Passage, toll: Measured, named: list[Day]) -> Moment | None:
        """Give the day of an event that another is compared with or told of; None if it is none."""
        if (deed := of_deed(self.onset, passage, toll, named)) is not None:
            return deed
        start = passage.items[toll.at].start
        if (late := so_many_days_after(passage, start, named)) is not None:
            return late
        if Covering(self.onset, passage, toll, None).is_compared:
            told = compared_day(passage, start, named)
            return told if told[0] else so_long_after(self.onset, passage, start) or told
        return when(passage, start, named) if "when" in passage.words else None

    def summed(self, passage: Passage, toll: Measured, named: list[Day]) -> Period | None:
        """Give the period of a sum that its sentence names, None if it names none."""
        if not named and (stood := stood_at(passage, toll, self.published)):
            return Period(NEVER, stood)
        told = self.bygone(passage, toll, named) or self.filled(passage, toll, named)
        if told is not None:
            return told
        ended = self.published and ended_in(passage, toll, named, self.published)
        return Period(NEVER, ended) if ended else None

    def bygone(self, passage: Passage, toll: Measured, named: list[Day]) -> Period | None:
        """Give when a disaster of another year began, whose toll does not hold on that day."""
        if self.published is None or not Covering(self.onset, passage, toll, None).is_bygone:
            return None
        year = self.published[:4]
        days = [day for day in named if day.iso and day.iso[:4] < year and not day.said]
        return Period((days[0].iso, days[0].span), NEVER) if days else None

    def filled(self, passage: Passage, toll: Measured, named: list[Day]) -> Period | None:
        """Give the month or year that a sum fills, right behind it or opening its sentence.

        A disaster of that month fills none.
        """
        lasts = toll.measure in LASTING - DEEDS and not is_flow(passage, toll)
        one = tells(passage) and not (over_years(passage) or is_endemic(passage))
        if lasts or self.published is None or one:
            return None
        if any((day.iso and not day.said) or counts_since(self.text, day) for day in named):
            return None
        found = filling(passage, toll, self.published)
        if found is None and toll.whole >= 0:
            # "108 were killed in 2021, 14 of them in Arland": the parts in the year of their whole.
            root = next((one for one in passage.tolls if one.at == toll.whole), toll)
            found = filling(passage, root, self.published)
        if found is None:
            year = self.onset.yearly if not named and OWN_SPAN.isdisjoint(passage.words) else None
            return Period(*year) if year else None
        words = Span.of(self.text, found.start, found.end)
        return Period((found.first, words), (found.last, words))

    def former(self, passage: Passage, toll: Measured, holding: list[Day], since: Moment) -> Period:
        """Give when a figure given before held: "257 on Tuesday from 198 late on Monday"."""
        start = passage.items[toll.at].end
        if (year := year_behind(self.text, start, self.published)) is not None:
            return Period(*year)
        stop = passage.following(start)
        own = [day for day in holding if start <= day.span.start < min(stop, start + OWN_DAY)]
        return Period(since, (own[0].iso, own[0].span) if own else NEVER)

    def nearest(self, passage: Passage, toll: Measured, holding: list[Day], scope: Scope) -> Moment:
        """Give the day nearest to a figure; the day a disaster struck is not that of its toll."""
        start = passage.items[toll.at].start
        # "The number killed by Wednesday's blasts has risen to 56, police said on Friday."
        total = scope is Scope.TOTAL or toll.how == "total"
        began = self.onset.start[0] if self.onset.start else None
        fit = [day for day in holding if not total or day.iso != began]
        # "363 were in jail as of 1 December, the group said on Wednesday."
        stands = [day for day in fit if day.iso and self.stands(passage, day)]
        if not (best := stands or [day for day in fit if day.said is total] or fit):
            return self.default
        told = scope is Scope.EVENT and not total
        if told and all(day.said for day in best) and self.opens(passage):
            # "Two were killed in an ambush, the UN said on Sunday. They were shot on Friday."
            return self.onset.happened or self.default
        # What stands behind the next figure is that one's day, if there is another.
        own = [day for day in best if day.span.start < passage.following(start)]
        if not own and total and not stands and not any(day.said for day in best):
            # "28 are missing, down from 33 on Monday."
            return self.default
        if not (own := own_days(passage, start, own or best)):
            return self.default
        # "Three men convicted of the 2002 bombings were executed on Sunday."
        day = min(by_day(own), key=lambda day: abs(day.span.start - start))
        if day.iso is None and toll.how == "predicate":
            verb = passage.items[toll.word].start
            day = next((one for one in own if one.iso and one.span.start > verb), day)
        return day.iso, day.span

    def opens(self, passage: Passage) -> bool:
        """Tell whether a report tells only after this sentence, its opening, when it happened."""
        happened = self.onset.happened if passage.number < OPENING else None
        return happened is not None and happened[1].start >= passage.end

    def stands(self, passage: Passage, day: Day) -> bool:
        """Tell whether a day is one as of which a count stands."""
        if "as" not in passage.words:
            return False
        before = self.text[max(passage.start, day.span.start - STANDS_REACH) : day.span.start]
        return STANDS_AT.search(before) is not None

    def shared(self, passage: Passage, *, event: bool, stands: bool) -> Moment:
        """Give the day of a figure without one of its own: that of the event just told."""
        if (entry := self.onset.listed.of_years.get(passage.sentence.paragraph)) is not None:
            # "1995 - The army attacks. Some 200 flee."
            return entry
        if event:
            for other in told_with(self.passages, passage, BACK):
                named = self.onset.named(other)
                if (span := covered(other, named)) and is_long(span[0][0], span[1][0]):
                    continue  # "Between 1 January and 9 May 12 died. A blast killed two."
                told = by_day(happened_on(other, named, self.published))
                near = passage.number - other.number == 1
                if (
                    told
                    and covered(other, named) is None
                    and (other.tolls or (near and self.goes_on(told[0])))
                ):
                    return told[0].iso, told[0].span
        if (heading := self.onset.under(passage)) is not None:
            return heading
        here = event and not stands and not passage.low.startswith(ELSEWHERE)
        happened = self.onset.happened if here else None
        if happened is not None:
            # Another bullet of a list is of something else.
            line = self.text.rfind("\n", 0, passage.start) + 1
            bullet = BULLET.match(self.text, line) is not None
            return self.default if bullet and happened[1].start < line else happened
        return self.default

    def goes_on(self, day: Day) -> bool:
        """Tell whether what a sentence tells of a day goes on: neither an old account nor a war."""
        began = self.onset.start
        return self.published is not None and (began is None or began[0] != day.iso)

    @property
    def default(self) -> Moment:
        """The day at which a figure holds if nothing says otherwise."""
        return NEVER if self.onset.scenes.past else self.onset.holds or (self.published, None)

    def since(self, passage: Passage, toll: Measured) -> Moment:
        """Give the start of a running total: what its sentence says, else that of the war."""
        if "same" in passage.words:
            passage, toll = sharing(self.passages, passage, toll)
        named = self.onset.named(passage)
        told: list[Start] = [(day.iso, day.span) for day in named if day.since and day.iso]
        if not STARTS.isdisjoint(passage.words):
            told += self.worded(passage)
            if "since" in passage.words and SINCE_THEN.search(passage.low):
                told += self.then(passage)
            if not told and SINCE_VAGUE.search(passage.low):
                return NEVER
        adding = telling(self.onset, passage, toll, None).adding if told else None
        if adding is not None:
            # "11 died in the past 24 hours, taking the toll this season to 82".
            told = [one for one in told if one[1].start >= passage.start + adding]
        told = own(passage, toll, told)
        if (began := self.onset.start) is None:
            return told[0] if told else NEVER
        if told:
            # "in just over three weeks": since the war began, 23 days ago.
            return began if is_about(told[0][0], began[0], self.published) else told[0]
        return NEVER if of_longer_war(passage, began[0], self.published) else began

    def worded(self, passage: Passage) -> list[Start]:
        """Give the starts that a sentence tells without a day; all its figures ask for them."""
        if self._worded[0] != passage.number:
            self._worded = passage.number, list(worded(passage, self.published))
        return self._worded[1]

    def then(self, passage: Passage) -> Iterator[Start]:
        """Yield the day told of last before a sentence: "since then"."""
        for other in reversed(self.passages[max(0, passage.number - BACK) : passage.number]):
            told = [day for day in self.onset.named(other) if day.iso and not day.said]
            if told:
                yield str(told[-1].iso), told[-1].span
                return


def until(passage: Passage, toll: Measured, holding: list[Day]) -> Moment:
    """Give the day until which so many are expected."""
    last = (holding[-1].iso, holding[-1].span) if holding else NEVER
    return last if last[0] else foreseen(passage, toll) or last


def a_year_off(period: Period, same: re.Match[str]) -> Period:
    """Give the period of an earlier year that one is compared with."""
    words = Span.of_match(same)
    since, as_of = earlier(same, period.since[0], period.as_of[0])
    return Period((since, words) if since else NEVER, (as_of, words) if as_of else NEVER)
