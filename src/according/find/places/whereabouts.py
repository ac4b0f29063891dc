"""Where it happened: the most specific named place, as it stands.

The figure's own clause is asked first, then its sentence; then the place that the report was
speaking of just before, for one event, or the place that the report is about, for a running total.
"""

import re
from collections.abc import Callable

from according.find.numbers.years import of_other_years
from according.find.places.beyond import Beyond, is_apart
from according.find.places.boxes import Box
from according.find.places.briefing import THE_EVENT, Briefing, goes_on
from according.find.places.called import called_so
from according.find.places.care import TREATED, is_treating, treats
from according.find.places.closeness import closest, nearest
from according.find.places.countryacts import home_of
from according.find.places.countrynames import CONTINENTS, countries
from according.find.places.elsewhere import (
    RANKS,
    are_separate,
    compared,
    in_passing,
    is_most,
    is_of_another,
    is_ranked,
    is_said,
    narrow,
    says_there,
    since_that,
    tells_of_before,
    whose_toll,
)
from according.find.places.entries import is_marked, scattered
from according.find.places.extents import is_worldwide, of_state, spread
from according.find.places.headings import in_briefs
from according.find.places.hosts import host_after, host_before
from according.find.places.members import of_member
from according.find.places.nation import BACK, Nation
from according.find.places.offices import counts_at, inside, speaks_there
from according.find.places.placenames import Mention
from according.find.places.scenes import Scenes
from according.find.places.shares import of_share
from according.find.places.sites import tells_of
from according.find.sources.speakers import Source
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure, Scope, Span

__all__ = ["Places"]

# "The mayor of Gorva says 120 bodies have been found in the town."
THERE = re.compile(r"\b(?:in|across|around) the (?:town|city|village|region|province|district)\b")
# A part of a country, of which the report has just spoken.
SMALLER = re.compile(r"\bin the (?:whole |entire )?region\b|\bthe (?:\w+ )?(?:province|state)\b")
# "A tornado also touched down in Johnson county": another event than the one at the scene.
ALSO = frozenset(("also", "separately", "meanwhile"))
STATEWIDE = re.compile(r"\b(?:state|province|territory)(?:-?wide)?\Z")
SPREAD = frozenset(("across", "throughout", "elsewhere"))
NATIONWIDE = ("the country", "the nation", "nationwide", "countrywide", "national toll")
# Somebody told of before speaks: "They killed eleven of us," he said.
SPEAKING = re.compile(
    r"[“\"][^”\"\n]{3,300}[”\"] (?:he|she|they) (?:said|says|added|told|recalled)\b"
)
# A sentence with one of these may name another year, and tell of the report's own place.
SAME = frozenset(("same", "there", "here", "since"))
# What befalls people where they are from.
LEFT = frozenset((Measure.DISPLACED, Measure.EVACUATED, Measure.RESCUED, Measure.ABDUCTED))
# What places a figure of its sentence where nothing firmer does.
LOOSE = frozenset(("event", "label", "country", "country of", "country on", "kind", "site", "care"))
# The same for a figure of a later sentence of the paragraph.
NEARLY = frozenset(("kind", "where", "event"))


class Places:
    """Finds the places of one report's figures."""

    def __init__(
        self, scenes: Scenes, sources: Callable[[int], list[Source]], *, single: bool
    ) -> None:
        self.sources = sources
        self.passages = passages = scenes.passages
        self.scenes = scenes
        self.nation = Nation(scenes)
        self.briefing = Briefing(scenes)
        self.box = Box(scenes)
        self.beyond = Beyond(scenes, self.nation)
        self.scattered = scattered(scenes.text, scenes.title)
        self.briefs = self.scattered or in_briefs(scenes.text)
        self.single = single and not self.briefs
        day = passages[0].report.day
        self.year = int(day[:4]) if day and not scenes.past else None
        # Whether the last place is only what the report is about, or none as it is about none.
        self.of_report = False
        self._past: dict[int, bool] = {}
        # The places that the figures of a sentence have by it, by its number.
        self._placed: dict[int, list[Span]] = {}

    def of(
        self, passage: Passage, toll: Measured, claimant: Span | None, scope: Scope
    ) -> Span | None:
        """Give the place of a figure by rule, None if the report names none."""
        self.of_report = False
        if self.box.holds(passage):
            return self.of_box(passage, toll, claimant, scope)
        if (member := of_member(passage, toll) or of_share(passage, toll)) is not None:
            return member
        found = self.found(passage, toll, claimant, scope)
        worldwide = found is None and is_worldwide(passage)
        if found is not None or worldwide:
            return found
        if (counted := counts_at(self.scenes, passage, claimant)) is not None or self.briefs:
            return counted
        home = home_of(self.scenes.text, claimant)
        if home is None and (self.is_past(passage) or tells_of_before(passage)):
            return self.nation.of_past(passage)
        at_scene = self.single and scope is Scope.EVENT
        return home or (self.scenes.policed if at_scene else None)

    def of_box(
        self, passage: Passage, toll: Measured, claimant: Span | None, scope: Scope
    ) -> Span | None:
        """Give the place of a figure in a box of facts, None if it sums up several countries'."""
        if (titled := self.scenes.titled) is not None or self.box.is_of_many:
            return titled
        return self.found(passage, toll, claimant, scope)

    def found(
        self, passage: Passage, toll: Measured, claimant: Span | None, scope: Scope
    ) -> Span | None:
        """Give the place that sentences name, None if they name none."""
        event = scope is Scope.EVENT
        start = passage.items[toll.at].start
        wide = spread(passage, start)
        own = narrow(passage, toll, self.own(passage, toll, claimant, scope), wide)
        if own is not None and not is_treating(own):
            self._placed.setdefault(passage.number, []).append(own)
        if own is None and is_worldwide(passage):
            return None
        if own is None and wide is not None:
            return self.whole(passage, start, wide[0])
        settled, place = True, own
        if own is None:
            settled, place = self.told(passage, toll, claimant, event=event)
        if place is None and not settled and not wide and self.briefing.is_dated(passage):
            # The entries of a list of days are of places all over.
            return self.briefing.after(passage)
        if wide or not event or (settled and own is None) or self.stands(passage, own):
            return place
        around = place is None or place.text in self.scenes.around
        if around or (own is None and THE_EVENT.search(passage.low) is not None):
            scene = self.scenes.scene
            # "killing 17 in Orva County and one in Gori": the town is the other's.
            beyond = scene and passage.following(start) <= scene.start < passage.end
            # Nor is a part of a country given up for the town where the report was written.
            part = own is not None and own.text not in countries()
            beyond = beyond or (part and self.scenes.is_written)
            return place if own and beyond else scene or place
        return place

    def told(
        self, passage: Passage, toll: Measured, claimant: Span | None, *, event: bool
    ) -> tuple[bool, Span | None]:
        """Give the place that other sentences tell, and whether it is not the scene's for sure."""
        if is_apart(passage) and toll.measure is not Measure.DISPLACED:
            return True, None
        if self.is_past(passage):
            # Of other entries of a list in which each is of a year of its own.
            return True, self.of_item(passage, event=event) if self.briefs else None
        if compared(passage, passage.items[toll.at].start):
            return True, self.nation.of_compared(passage)
        if not event and (all_over := self.nation.all_over(passage)) is not None:
            return True, all_over
        if not event and (wide := self.nation.spread_before(passage)) is not None:
            before, words = wide
            return True, self.whole(before, before.end, words)
        if (site := called_so(self.scenes, passage)) is not None:
            return True, site
        place = self.of_item(passage, event=event) if self.briefs else None
        place = place or self.elsewhere(passage, event=event)
        if place is None or self.briefs:
            return False, place
        reached = self.beyond.place(passage, toll, claimant, place, event=event)
        self.of_report = self.of_report and reached is place
        return reached is not place, reached

    def stands(self, passage: Passage, own: Span | None) -> bool:
        """Tell whether an event's place stands, wherever the report's one event was."""
        if not self.single or not SPREAD.isdisjoint(passage.words):
            return True
        past = own is not None and (
            self.scenes.is_apart(own)
            or (not ALSO.isdisjoint(passage.words) and self.scenes.is_within(own))
            or tells_of_before(passage)
            or since_that(passage, passage.start, own)
            or self.is_past(passage)
            or are_separate(passage)
        )
        # Its entry's own, in a list of what happened elsewhere on other days.
        return past or (own is not None and self.briefing.is_dated(passage))

    def own(
        self, passage: Passage, toll: Measured, claimant: Span | None, scope: Scope
    ) -> Span | None:
        """Give the place that a figure's own sentence names, None if it names none."""
        if (host := host_after(passage, toll, self.scenes.inner(passage.number))) is not None:
            return host
        if not self.scenes.named(passage.number):
            return None
        total = scope is Scope.TOTAL
        start = passage.items[toll.at].start
        left = toll.measure in LEFT
        # "Ishikawa officials raised the toll to 78".
        counts_there = total or THERE.search(passage.low) is not None
        named = self.candidates(passage, start, claimant, total=total, offices=counts_there)
        if toll.how == "total" and (whose := whose_toll(passage, start, named)) is not None:
            return whose
        if left and (host := host_before(passage.report.text, named, start)) is not None:
            return host
        firm = [
            m
            for m in named
            if m.firm
            or (m.how == "where" and m.span.start < start)
            or (m.how == "event" and m.span.end < start and tells_of(passage, m.span))
            # "2,000 people from Derna", not "rescuers from France saved 2,000".
            or (left and m.how == "origin" and m.span.start > start)
        ]
        firm = [m for m in firm if not is_of_another(passage, toll, m.span)]
        whole = [m for m in firm if not is_most(passage, start, m.span)]
        if firm and not whole:
            # "133,000 people, mostly in Gori"
            country = self.nation.country_before(passage, start) or self.scenes.widest
            return country or self.scenes.main(event=False) or firm[0].span
        if whole and (place := closest(passage, toll, whole)):
            return place
        loose = [
            m.span
            for m in named
            if (m.how in LOOSE or (m.how == "office" and counts_there))
            # "evacuated to Lutova province": where they were safe.
            and not (left and passage.report.text.startswith(" to ", m.span.start - 4))
        ]
        at_scene = self.single and not total and self.scenes.scene is not None
        spoken = speaks_there(self.scenes, passage, claimant, apart=at_scene)
        # Of places named in passing the last before the figure, else the first behind it.
        before = [span for span in loose if span.start < start]
        return (before[-1] if before else next(iter(loose), None)) or spoken

    def candidates(
        self, passage: Passage, start: int, claimant: Span | None, *, total: bool, offices: bool
    ) -> list[Mention]:
        """Give the places of a sentence at which what a figure counts may have happened.

        Not where somebody speaks, unless ``offices`` count what is near, nor where the hurt were
        brought, unless their hospital counts them.
        """
        caring = treats(claimant)
        named = [
            m
            for m in nearest(self.scenes.inner(passage.number), start)
            if not (inside(m.span, claimant) or is_said(passage, start, m.span, claimant))
            or caring
            or (m.how == "office" and offices)
        ]
        if not RANKS.isdisjoint(passage.words):
            named = [m for m in named if not is_ranked(passage, m.span)]
        if "since" in passage.words:
            named = [m for m in named if not since_that(passage, start, m.span)]
        if not total:
            # "killed by a man who arrived in Europe last month"
            named = [m for m in named if m.span.text not in CONTINENTS]
        if not caring and any(map(is_treated, named)) and TREATED.search(passage.low) is not None:
            named = [m for m in named if not is_treated(m)]
        return named

    def whole(self, passage: Passage, start: int, words: str) -> Span | None:
        """Give what "across the country" or "elsewhere in the state" means; None if unnamed."""
        if SMALLER.search(words) and (before := self.before(passage, event=True)) is not None:
            return before
        if STATEWIDE.search(words) and (state := self.nation.state_before(passage, start)):
            return state
        if words.endswith("island") and (island := self.nation.island_before(passage)) is not None:
            return island
        whole = self.nation.country_before(passage, start) or self.nation.section(passage)
        whole = whole or self.scenes.widest
        if whole and whole.text not in countries() and words.endswith(NATIONWIDE):
            # "Across the country" is more than the region that a report is about.
            return self.scenes.country
        if whole or self.is_past(passage):
            return whole
        return of_state(words, self.scenes.main(event=False))

    def elsewhere(self, passage: Passage, *, event: bool) -> Span | None:
        """Give the place that other sentences tell: those before, a heading, or the whole report.

        A digest of several countries is about none.
        """
        if self.scattered:
            return self.briefing.within(passage)
        near = self.before(passage, event=event) or self.nation.section(passage)
        # The entries of a list of days are of places all over.
        wide = (not event and self.nation.is_spread) or self.briefing.is_dated(passage)
        if near is None and self.nation.is_of_world:
            return None
        whole = self.scenes.widest if wide else self.scenes.main(event=event)
        if near is None and whole is not None and self.briefing.is_dated(passage):
            # Not what one entry of a list of days names and no other does.
            return whole if self.scenes.is_told(whole) else None
        self.of_report = near is None and not wide
        return near or whole

    def of_item(self, passage: Passage, *, event: bool) -> Span | None:
        """Give the place of the item of a column of briefs that a sentence is in."""
        # "BURKINA FASO — Gunmen raided a hotel in Ouagadougou. 18 died."
        return self.before(passage, event=event, near=True) or self.briefing.head(passage)

    def is_past(self, passage: Passage) -> bool:
        """Tell whether a sentence tells of another year: what happened then was elsewhere."""
        if self.year is None or not SAME.isdisjoint(passage.words):
            return False
        if passage.number not in self._past:
            self._past[passage.number] = of_other_years(passage.text, self.year)
        return self._past[passage.number]

    def names_source(self, passage: Passage, place: Span) -> bool:
        """Tell whether a place is a part of a source's name: "the Region in Lutova said".

        Not where a source is: "police in Gori".
        """
        items = passage.items
        return any(
            items[at].start == place.start and items[at - 2].capital
            for source in self.sources(passage.number)
            for at in range(source.first + 2, source.last + 1)
        )

    def before(self, passage: Passage, *, event: bool, near: bool = False) -> Span | None:
        """Give the place that the sentences just before speak of, ``near`` in its paragraph."""
        text = passage.report.text
        least = passage.number - 1 - BACK
        for number in range(passage.number - 1, max(-1, least - BACK), -1):
            if number <= least:
                return None
            other = self.passages[number]
            same = other.sentence.paragraph == passage.sentence.paragraph
            if not same and (near or not event or number < passage.number - 1):
                return None
            if not same and tells_of_before(other):
                return None
            if not same and is_marked(text, passage.start) and not goes_on(passage, other):
                # Another entry of a list is of something else.
                return None
            if same and (placed := self.placed(number)) is not None and not says_there(passage):
                return placed
            # Sentences that only tell how much rain fell where are told between others.
            least -= any(m.how == "gauge" for m in self.scenes.named(number))
            firm = [
                m
                for m in self.scenes.inner(number)
                if (m.firm or (same and m.how == "label"))
                and not (is_treating(m.span) or in_passing(other, m.span))
                and not self.names_source(other, m.span)
            ]
            # "Divers pulled 90 from the river after a bridge fell in Morbi": it fell there.
            firm = [m for m in firm if m.how != "from"] or firm
            there = event or says_there(passage)
            firm = [m for m in firm if there or m.how != "worst"]
            if same and not firm and not self.single:
                # "A home in Jabalia camp was hit. Six died."
                firm = [m for m in self.scenes.inner(number) if m.how in NEARLY]
            speaks = not same and SPEAKING.match(passage.text) is not None
            if event:
                # "In Peru, news of it came after a blast in Gorva. Four died": in the town.
                firm = [m for m in firm if m.span.text not in countries()] or firm
            if firm and (same or other.tolls or speaks or says_there(passage)):
                # "In Beryslav one died. Six houses were destroyed there": the last named.
                return firm[-1 if says_there(passage) else 0].span
        return None

    def placed(self, number: int) -> Span | None:
        """Give the one place of all figures that a sentence places; None of none or several."""
        found = self._placed.get(number, [])
        return found[0] if len({span.text for span in found}) == 1 else None


def is_treated(mention: Mention) -> bool:
    """Tell whether a place is where the hurt are: "at a hospital in Gori"."""
    return mention.how == "care" or is_treating(mention.span)
