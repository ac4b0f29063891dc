"""What a report tells of a whole country: where what happened all over, or at home, was."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from according.find.places.briefing import is_short
from according.find.places.countrynames import countries, countries_in
from according.find.places.extents import SMALL, WIDE, is_worldwide, spread
from according.find.places.placenames import Mention
from according.find.places.scenes import Scenes
from according.find.places.sizes import is_large
from according.find.places.speaking import DOERS
from according.find.tolls.passages import Passage, in_turn
from according.model import Span

__all__ = ["BACK", "Nation"]

# Sentences of its paragraph before a figure's in which a country is looked for.
FAR = 40
# Sentences before a figure's that may still say where it is.
BACK = 3
SUMMING = re.compile(r"\W*(?:overall|in (?:total|all|sum)|all (?:in all|told)|altogether)\b")
# What says so of a whole country, and not of many places in it.
ALL_OF_IT = ("country", "nation", "nationwide", "nation-wide", "countrywide", "level", "toll")
ISLAND = re.compile(r"\bIsl(?:and|e|a)s?\b")
NEIGHBOUR = re.compile(r"(?<![Ii]n )neighbou?ring\s\Z")
# What a running toll of is that of a whole country: "the war has killed 270,000".
WARS = frozenset("war conflict insurgency uprising".split())
# How often a report names its own country, if its headline does not.
OFTEN = 3
# What is compared with the whole world's is not of one country.
ABROAD = re.compile(r"\bworld(?:[’']s|wide)?\b|\babroad\b|\bhistory\b")
# Where an event was that only a country's own is compared with.
AT_HOME = re.compile(r"\b(?:here|the country|the nation)\b")


# "Peru's army", "Peru's worst floods".
OWNERS = frozenset(("owner", "actor", "event"))


class Nation:
    """The country that each part of one report is of."""

    def __init__(self, scenes: Scenes) -> None:
        self.scenes = scenes
        self.passages = scenes.passages

    @cached_property
    def is_of_world(self) -> bool:
        """Whether the headline or the first sentence with a toll speaks of the whole world."""
        first = next((one for one in self.passages if one.tolls and not is_short(one)), None)
        opening = (*self.passages[:1], *((first,) if first else ()))
        return any(map(is_worldwide, opening))

    @cached_property
    def is_spread(self) -> bool:
        """Whether the first sentence with a toll tells of a whole country: "throughout the"."""
        first = next((passage for passage in self.passages if passage.tolls), None)
        wide = WIDE.search(first.low) if first else None
        ends = ("country", "nation", "wide")
        return wide is not None and wide[0].endswith(ends) and not wide[0].startswith("in ")

    @cached_property
    def own(self) -> Span | None:
        """The one country of a report: in its headline or told often, twice as often as others."""
        country = self.scenes.country
        if country is None or country.text not in countries():
            return None
        text = self.scenes.text
        told = Counter(span.text for span, _ in countries_in(text, 0, len(text)))
        mine = told.pop(country.text, 0)
        alone = mine >= 2 * max(told.values(), default=0)
        return country if alone and (mine >= OFTEN or self.scenes.in_title(country.text)) else None

    def of_past(self, passage: Passage) -> Span | None:
        """Give the place of what was in other years: the report's own country, if none is named.

        "In 2019 a bombing killed 40", in a report on Peru alone.
        """
        own = self.own
        if own is None or ABROAD.search(passage.low):
            return None
        others = (m.span.text for m in self.scenes.named(passage.number))
        return None if any(name != own.text for name in others) else own

    def of_compared(self, passage: Passage) -> Span | None:
        """Give the place of an event compared with: "Peru's worst since 1970, when 900 died"."""
        owns = [m.span for m in self.scenes.named(passage.number) if m.how in OWNERS]
        if owns:
            return owns[0]
        return self.scenes.widest if AT_HOME.search(passage.low) else None

    def all_over(self, passage: Passage) -> Span | None:
        """Give the country of a war's toll, or of one that sums up others; None of any other."""
        if not WARS.isdisjoint(passage.words) and not self.scenes.widest:
            return self.scenes.country
        return self.summed(passage)

    def summed(self, passage: Passage) -> Span | None:
        """Give the place of what sums up the places told before: "Overall, 42 towns"; else None."""
        for number in range(passage.number, max(-1, passage.number - 1 - BACK), -1):
            other = self.passages[number]
            if other.sentence.paragraph != passage.sentence.paragraph:
                return None
            if SUMMING.match(other.low):
                return self.country_before(other, other.start) or self.scenes.widest
            if any(mention.firm for mention in self.scenes.inner(number)):
                return None
        return None

    def spread_before(self, passage: Passage) -> tuple[Passage, str] | None:
        """Give the sentence just before that told of a whole country, and by which words.

        "Nationwide, 895 died. Eighteen boats sank": where no place is named between them.
        """
        for number in range(passage.number - 1, max(-1, passage.number - 1 - BACK), -1):
            other = self.passages[number]
            if other.sentence.paragraph != passage.sentence.paragraph:
                return None
            wide = spread(other, other.start)
            if wide is not None and wide[0].endswith(ALL_OF_IT):
                return other, wide[0]
            if any(mention.firm for mention in self.scenes.inner(number)):
                return None
        return None

    def island_before(self, passage: Passage) -> Span | None:
        """Give the island that the sentences just before name last, None if they name none."""
        near = [m.span for m in self.just_named(passage) if ISLAND.search(m.span.text)]
        return near[-1] if near else None

    def just_named(self, passage: Passage) -> Iterator[Mention]:
        """Yield the places that the sentences just before name in the same paragraph."""
        for number in range(max(0, passage.number - BACK), passage.number):
            if self.passages[number].sentence.paragraph == passage.sentence.paragraph:
                yield from self.scenes.named(number)

    def back_from(self, passage: Passage) -> Iterator[Passage]:
        """Yield a sentence and those before it in its paragraph, the nearest first."""
        for number in range(passage.number, max(-1, passage.number - FAR), -1):
            other = self.passages[number]
            if other.sentence.paragraph != passage.sentence.paragraph:
                return
            yield other

    def country_before(self, passage: Passage, start: int) -> Span | None:
        """Give the country that a paragraph named last: "Throughout the country, 90 died"."""
        for other in self.back_from(passage):
            named = [
                m.span
                for m in self.scenes.named(other.number)
                if m.span.text in countries()
                and m.span.end <= start
                and not NEIGHBOUR.search(
                    passage.report.text, max(0, m.span.start - 14), m.span.start
                )
            ]
            if named:
                return named[-1]
        return None

    def state_before(self, passage: Passage, start: int) -> Span | None:
        """Give the state or region that a paragraph named last: "Statewide, 90 died"."""
        for other in self.back_from(passage):
            named = [
                m.span
                for m in self.scenes.named(other.number)
                if m.span.end <= start
                and m.span.text not in countries()
                # Counties are parts of a state.
                and SMALL.search(m.span.text) is None
            ]
            if large := [span for span in named if is_large(other, span)]:
                return large[-1]
        return None

    def section(self, passage: Passage) -> Span | None:
        """Give the country whose name alone is the heading of a section."""
        last = bisect_left(self.headed, passage.sentence.paragraph, key=paragraph_of)
        return self.heads(self.headed[last - 1]) if last else None

    def heads(self, line: Passage) -> Span | None:
        """Give the country that a heading names first, None if it names none so."""
        name = line.text.strip()
        if name.isupper() and name.title() in countries():
            start = line.start + line.text.index(name)
            return Span(start, start + len(name), name)
        found = [m.span for m in self.scenes.named(line.number) if m.how not in DOERS]
        return found[0] if found and found[0].text in countries() else None

    @cached_property
    def headed(self) -> list[Passage]:
        """The lines that head sections, in order."""
        # "48 people killed" heads nothing.
        return [one for one in in_turn(self.passages) if is_short(one) and not one.tolls]


def paragraph_of(passage: Passage) -> int:
    """Give the number of a sentence's paragraph."""
    return passage.sentence.paragraph
