"""Where it happened: the most specific named place, as it stands.

The figure's own clause is asked first, then its sentence; then the place that the report was
speaking of just before, for one event, or the place that the report is about, for a running total.
"""

import re
from collections.abc import Sequence
from functools import cached_property

from according.find.countrynames import SPEAKS, countries, countries_in, owner
from according.find.measures import Measured
from according.find.passages import Passage
from according.find.placenames import Mention, chained, mentions_in
from according.model import Measure, Scope, Span

__all__ = ["Places"]

# Sentences at the beginning of a report that say where it happened, a byline and headings among
# them; each weighs so much less than the one before it.
LEAD = 12
LATER = 0.5
# Sentences before a figure's that may still say where it is.
BACK = 3
# More often named than this tells no more.
OFTEN = 5
# What happened in many places is where the whole report is.
WIDE = re.compile(
    r"\b(?:national (?:death )?toll"
    r"|(?:across|throughout|around|all over|in) the (?:whole |entire )?"
    r"(?:country|nation|region|island|province|state|territory)"
    r"|(?:nation|country|state|island)-?wide)\b"
)
WORLDWIDE = re.compile(
    r"\b(?:worldwide|world-wide|globally|(?:around|across|throughout|all over) the (?:world|globe)"
    r"|in at least \S+ countries)\b"
)
HEADLINE, TOLLED, STRUCK = 2, 3, 3
# What befalls people where they are from.
LEFT = frozenset((Measure.DISPLACED, Measure.EVACUATED, Measure.RESCUED, Measure.ABDUCTED))
# A country weighs so much more as the place of a running total, and less as that of one event.
COUNTRY, WIDER = 3, 2


class Places:
    """Finds the places of one report's figures."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        self.text = passages[0].report.text
        self.title = passages[0].report.title
        self._found: dict[int, list[Mention]] = {}
        self._inner: dict[int, list[Mention]] = {}

    def named(self, number: int) -> list[Mention]:
        """Give the places that a sentence names, in order."""
        if number not in self._found:
            self._found[number] = mentions_in(self.passages[number])
        return self._found[number]

    def inner(self, number: int) -> list[Mention]:
        """Give the places that a sentence names, of each chain the innermost."""
        if number not in self._inner:
            self._inner[number] = chained(self.named(number), self.text)
        return self._inner[number]

    def of(
        self, passage: Passage, toll: Measured, claimant: Span | None, scope: Scope
    ) -> Span | None:
        """Give the place of a figure, None if the report names none."""
        named = [
            m
            for m in self.inner(passage.number)
            if not inside(m.span, claimant) or treats(claimant)
        ]
        start = passage.items[toll.at].start
        left = toll.measure in LEFT
        firm = [
            m
            for m in named
            if m.firm or (m.how == "where" and m.span.start < start) or (left and m.how == "origin")
        ]
        if firm and (place := closest(passage, toll, firm)):
            return place
        for mention in named:
            if mention.how in ("event", "label", "country", "country of", "country on"):
                return mention.span
        event = scope is Scope.EVENT
        if WORLDWIDE.search(passage.low):
            return None
        if WIDE.search(passage.low):
            return self.main(event=False)
        return self.before(passage, event=event) or self.main(event=event)

    def before(self, passage: Passage, *, event: bool) -> Span | None:
        """Give the place that the sentences just before speak of."""
        for number in range(passage.number - 1, max(-1, passage.number - 1 - BACK), -1):
            other = self.passages[number]
            near = other.sentence.paragraph == passage.sentence.paragraph
            if not near and (not event or number < passage.number - 1):
                return None
            firm = [m for m in self.inner(number) if m.firm]
            if firm and (near or other.tolls):
                # "In Beryslav one died. Six houses were destroyed there": the last named.
                return firm[-1 if says_there(passage) else 0].span
        return None

    def main(self, *, event: bool) -> Span | None:
        """Give the place that the report is about: of those in its headline and first sentences."""
        wide = -WIDER if event else COUNTRY
        found = [
            (weight + wide * (mention.span.text in countries()), mention.span)
            for weight, mention, inner in self.leading
            if inner or not event
        ]
        if found:
            return max(found, key=lambda pair: (pair[0], -pair[1].start))[1]
        return self.country

    @cached_property
    def leading(self) -> list[tuple[float, Mention, bool]]:
        """The places of the first sentences.

        Each with how much the report is about it, and whether none more precise begins its chain.
        """
        return [
            (self.weight(number, mention), mention, mention in self.inner(number))
            for number in range(min(LEAD, len(self.passages)))
            for mention in self.named(number)
            if mention.firm
            or mention.how in ("country", "owner", "speaker", "dateline")
            or (mention.how == "label" and mention.span.text in countries())
        ]

    def weight(self, number: int, mention: Mention) -> float:
        """Give how much a report is about a place that one of its first sentences names."""
        said = min(OFTEN, self.text.count(mention.span.text)) - LATER * number
        if mention.how == "dateline":
            # Where it was written, often far from what happened.
            return said - 1
        return (
            said
            + HEADLINE * (mention.span.text in self.title or number == 0)
            + TOLLED * bool(self.passages[number].tolls)
            + STRUCK * (mention.how == "strike")
        )

    @cached_property
    def country(self) -> Span | None:
        """The country that the report names most, where it stands first; none that only speaks."""
        first: dict[str, Span] = {}
        for span, owns in countries_in(self.text, 0, len(self.text)):
            acts = owns and owner(self.text, span.end) == "actor"
            if not acts and not SPEAKS.match(self.text, span.end):
                first.setdefault(span.text, span)
        if not first:
            return None
        best = max(first, key=lambda name: (self.text.count(name), -first[name].start))
        return first[best]


def says_there(passage: Passage) -> bool:
    """Tell whether a sentence says "there" of a place, not "there were"."""
    items = passage.items
    return any(
        item.low == "there" and (at + 1 >= len(items) or items[at + 1].kind not in ("be", "have"))
        for at, item in enumerate(items)
    )


def treats(claimant: Span | None) -> bool:
    """Tell whether a claimant is where the hurt and the dead are brought: "a hospital in Gori"."""
    return claimant is not None and not TREATING.isdisjoint(claimant.text.lower().split())


TREATING = frozenset("hospital hospitals clinic clinics morgue morgues mortuary".split())


def inside(span: Span, other: Span | None) -> bool:
    """Tell whether a span begins inside another."""
    return other is not None and other.start <= span.start < other.end


def closest(passage: Passage, toll: Measured, firm: list[Mention]) -> Span | None:
    """Give the place in the figure's clause: right after it, before it, or after its neighbours."""
    start = passage.items[toll.at].start
    figures, following = passage.figures, passage.following(start)
    before = [m.span for m in firm if m.span.start < start]
    own = [m.span for m in firm if start < m.span.start < following]
    part = part_of(passage, toll)
    after = [m.span for m in firm if following < m.span.start and not parted(passage, part, m.span)]
    if own:
        # "in Peru, when a bus fell into a gorge in Carmora": the country says less.
        return next((place for place in own if place.text not in countries()), own[0])
    if before and not (after and any(before[-1].start < f < start for f in figures)):
        return before[-1]
    if after and not is_list(after, [f for f in figures if f > start]):
        return after[0]
    return before[-1] if before else None


def part_of(passage: Passage, toll: Measured) -> int | None:
    """Give the end of the first figure after this one that counts a part of it, None if none."""
    parts = (t for t in passage.tolls if t.whole == toll.at and t.at > toll.at)
    return next((passage.items[t.at].end for t in parts), None)


def parted(passage: Passage, part: int | None, place: Span) -> bool:
    """Tell whether a place is a part's alone: "59 drones, 45 of them over Bryansk"."""
    return part is not None and "," not in passage.report.text[part : place.start]


def is_list(after: list[Span], figures: list[int]) -> bool:
    """Tell whether the places belong to the figures before them: "21 in Davao, 36 in Cotabato"."""
    owners = {sum(figure < place.start for figure in figures) for place in after}
    return len(owners) > 1
