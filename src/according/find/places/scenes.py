"""What places a report is about: its one event's scene, its country, and what lies around."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice

from according.find.lexicon import lexicon
from according.find.numbers.years import COMPARING, looks_back
from according.find.places.care import is_treating
from according.find.places.cited import citations, within
from according.find.places.countryacts import OF_HOME, SPEAKS, before_country, is_party, owner
from according.find.places.countrynames import countries, countries_in, is_wide, may_name, seats
from according.find.places.elsewhere import is_worse_since
from according.find.places.named import Named
from according.find.places.oftenest import most_told
from according.find.places.openings import HEADLINE_LENGTH, comes_from, is_prose
from according.find.places.placenames import Mention
from according.find.places.sites import EVENTS, NOT_IN_NAMES, happens, may_be_site
from according.find.places.sizes import BESIDE, LARGE, is_large
from according.find.places.speaking import only_speaking
from according.find.places.titles import IN_HEADLINE, name_in_title
from according.find.places.weights import best, width
from according.find.sources.fullnames import is_whole
from according.find.tolls.passages import Passage, lowered
from according.model import Span

__all__ = ["Scenes"]

# Sentences at the beginning of a report that say where it happened, a byline and headings among
# them; each weighs so much less than the one before it.
LEAD = 12
LATER = 0.5
# Sentences that tell the scene of one event and what lies around it.
OPENING = 4
# How far behind a country a place of its stands.
NEXT = 16
# A place named no oftener may be one among many.
SELDOM = 2
# More often named than this tells no more.
OFTEN = 5
HEADLINE, TOLLED, STRUCK, HAPPENED, DATELINE, SPEAKING = 2, 3, 3, 4, 4, -2
WITHIN = re.compile(r"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout)\s(?:the\s)?(?:[a-z]+\s){0,2}\Z")
# "Hours later, another blast in Kost": not where the report's own was.
ANOTHER = re.compile(
    r"\W*(?:(?:meanwhile|later),? |on [a-z.]+ \d+, )?(?:separately|elsewhere|in (?:(?:yet )?another"
    r"|a s(?:eparate|imilar))|(?:(?:[a-z]+ ){0,2}(?:minutes|hours|days) later,? )?a(?:nother"
    r"| separate)),? "
)
# "Eleanor Whitcombe in Dnipro": where it was written.
_person = r"(?:[A-Z][\w.’'-]+ ){2,3}"
BYLINE = re.compile(rf"(?:By |From )?{_person}(?:and {_person})?in [A-Z]")
# What happened there is where the report was written.
HERE = re.compile(
    r"\bin (?:the|this) (?:\w+ )?(?:capital|city)\b(?! of)|(?<!reported )(?<!said )\bhere\b"
)
# What a place heads a report by: "Gorva bombing: 12 dead".
OF_EVENT = re.compile(rf"\s(?:[\w-]+\s){{0,2}}?(?:{'|'.join(sorted(EVENTS))})\b[^:\n]{{0,16}}:")
OCCASIONS = EVENTS | lexicon().words["places_attacks"]
OWNING = re.compile(r"[’']s\b")
# What says of no place that something happened there.
ASIDE = frozenset(("dateline", "datelined", "actor", "speaker", "origin", "away", "office"))
HEADS = frozenset(("country", "datelined", "owner", "speaker", "dateline", "where"))


class Scenes(Named):
    """The places that one report is about."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        super().__init__(passages)
        self._told: dict[str, int] = {}
        self._main: dict[bool, Span | None] = {}

    @cached_property
    def opening(self) -> int:
        """The number of the sentence behind those that tell the scene of one event."""
        prose = next((p.number for p in self.passages[:LEAD] if is_prose(p.text)), 0)
        return max(OPENING, prose + 3)

    @cached_property
    def around(self) -> frozenset[str]:
        """The countries and large places that the opening and the headline name."""
        opening = self.passages[: self.opening]
        large = (m for p in opening for m in self.named(p.number) if is_large(p, m.span))
        return frozenset(m.span.text for m in large) | {
            # Asked of the characters first: most countries are not there at all.
            name
            for name in countries()
            if name in self.title and self.in_title(name)
        }

    def in_title(self, name: str) -> bool:
        """Tell whether the headline names a place: "Niger", not "Nigeria"."""
        at = self.title.find(name)
        return at >= 0 and is_whole(self.title, at, at + len(name))

    @cached_property
    def beside(self) -> frozenset[str]:
        """The parts of a country that the scene's sentence names, or those before it if it none."""
        if self.scene is None:
            return frozenset()
        for passage in reversed(
            [p for p in self.passages[: self.opening] if p.start <= self.scene.start]
        ):
            large = (m.span for m in self.named(passage.number) if is_large(passage, m.span))
            if parts := frozenset(span.text for span in large if span.text not in countries()):
                return parts
        return frozenset()

    def is_apart(self, place: Span) -> bool:
        """Tell whether a part of a country is another than the one that the scene lies in."""
        # "Chiapas state" is Chiapas.
        words = set(place.text.split()).difference(LARGE, map(str.capitalize, LARGE))
        other = bool(self.beside) and all(words.isdisjoint(name.split()) for name in self.beside)
        return other and self.is_within(place)

    def is_within(self, place: Span) -> bool:
        """Tell whether something is said to have happened in a part of a country."""
        within = WITHIN.search(self.text[max(0, place.start - BESIDE) : place.start])
        return within is not None and place.text not in countries()

    @cached_property
    def scene(self) -> Span | None:
        """The place of the one event that a report is about, as precisely as its opening tells."""
        return best(
            (weight, mention)
            for weight, mention, inner in self.leading
            if inner
            and mention.number < self.opening
            and mention.span.text not in self.around
            and mention.how not in ("owner", "speaker")
            and not (self.is_far(mention) and not self.alone)
            and not ANOTHER.match(self.passages[mention.number].low)
        )

    @cached_property
    def is_written(self) -> bool:
        """Whether the scene is only told as where the report was written."""
        if self.scene is None or self.told(self.scene.text) > 1:
            return False
        return any(self.dateline(p.number) == self.scene for p in self.passages[:OPENING])

    def main(self, *, event: bool) -> Span | None:
        """Give the place that the report is about: of those in its headline and first sentences."""
        if event not in self._main:
            titled = None if event else self.titled
            found = titled or self.weightiest(event=event) or self.country
            large = found is not None and is_wide(found.text)
            self._main[event] = (self.scene if event and large else None) or found
        return self._main[event]

    @cached_property
    def titled(self) -> Span | None:
        """The place after which the title calls what happened, where the text first names it."""
        name = name_in_title(self.title)
        at = next(self.standing(lowered(name)), -1) if name else -1
        return None if name is None or at < 0 else Span.of(self.text, at, at + len(name))

    def weightiest(self, *, event: bool) -> Span | None:
        """Give the place of most weight in the headline and the first sentences."""
        # The toll of a disaster is no town's because the report was written there.
        afar = not event and any(m.firm and 0 <= m.number < OPENING for _, m, _ in self.leading)
        spoken = only_speaking([m for _, m, _ in self.leading if m.number < self.opening])
        return best(
            (weight + width(mention.span.text, event=event), mention)
            for weight, mention, inner in self.leading
            # What a later sentence names is that sentence's, but for the country of it all.
            if self.opens_with(mention)
            if (inner or not event)
            # The worst hit is a part of what was hit.
            and not (mention.how == "worst" and not event)
            and not (not event and self.is_aside(mention))
            # Nor is an event in a country that only speaks of it.
            and not (event and mention.how == "speaker" and self.told(mention.span.text) == 1)
            and not (afar and mention.how == "dateline")
            and mention.span.text not in spoken
            # Where correspondents sit little happens, unless the report says more of it.
            and not (
                self.is_far(mention)
                and (not event or (self.told(mention.span.text) == 1 and not self.alone))
            )
        )

    def is_aside(self, mention: Mention) -> bool:
        """Tell whether a small place is no report's: one that is only named behind its opening.

        "Eight died when a wall fell in Orva. The floods have killed 300": not in Orva.
        """
        name = mention.span.text
        if not self.begun or is_large(self.passages[mention.number], mention.span):
            return False
        first = next(self.standing(lowered(name)), mention.span.start)
        return first >= self.begun and self.told(name) <= SELDOM and not self.in_title(name)

    def opens_with(self, mention: Mention) -> bool:
        """Tell whether a place may be a report's: of its opening, or a country, or a notice's."""
        early = mention.number < self.opening or self.passages[mention.number].start < self.opens
        return early or mention.how == "dateline" or mention.span.text in countries()

    @cached_property
    def widest(self) -> Span | None:
        """The country that the report is about, or the large part of one, None if unnamed."""
        place = self.main(event=False)
        if place is None or place.text in countries() or place.text in self.around:
            return place
        # A country that is named in passing is not the report's.
        often = self.country is not None and self.told(self.country.text) > 1
        return self.country if often else None

    def owns_next(self, number: int, mention: Mention) -> bool:
        """Tell whether a place is no report's: "Russia's Belgorod", "in Mora alone 12 died"."""
        end = mention.span.end
        near = (end < other.span.start <= end + NEXT for other in self.named(number))
        return self.text.startswith(" alone", end) or (mention.how == "owner" and any(near))

    def may_lead(self, number: int) -> bool:
        """Tell whether a sentence may name a place such as ``opens_with`` lets in."""
        passage = self.passages[number]
        return (
            number < self.opening
            or passage.start < self.opens
            or may_name(self.text, passage.start, passage.end)
            or any(how == "dateline" for _, how in self.heads(number))
        )

    @cached_property
    def leading(self) -> list[tuple[float, Mention, bool]]:
        """The first sentences' places, how much it is about each, and which begin their chains."""
        told = [
            (self.weight(number, mention), mention, mention in self.inner(number))
            for number in filter(self.may_lead, range(min(LEAD, len(self.passages))))
            for mention in self.named(number)
            if not self.owns_next(number, mention)
            and not is_worse_since(self.passages[number], mention.span)
            if (
                mention.firm
                and (mention.how == "strike" or not is_treating(mention.span))
                and not BYLINE.match(self.passages[number].text)
            )
            or mention.how in (*HEADS, "event")
            or self.is_home(mention)
            or (
                mention.how == "label"
                and (
                    mention.span.text in countries()
                    or OF_EVENT.match(self.text, mention.span.end) is not None
                )
            )
        ]
        return [*told, *self.headlined()]

    def headlined(self) -> Iterator[tuple[float, Mention, bool]]:
        """Yield the places that only the headline says are such, where the text names them first.

        Each as ``leading`` gives them.
        """
        for match in IN_HEADLINE.finditer(self.title):
            words = match[1].split()
            # "12 killed in Raid": no place.
            no_site = words[0].lower() in NOT_IN_NAMES or words[-1].lower() in OCCASIONS
            if is_wide(match[1]) or not may_be_site(words[0]) or no_site:
                continue
            at = next(self.standing(lowered(match[1])), -1)
            number = next((p.number for p in self.passages if p.start <= at < p.end), LEAD)
            if number < LEAD and all(m.span.start != at for m in self.named(number)):
                mention = Mention(Span.of(self.text, at, at + len(match[1])), "in", number)
                yield self.weight(number, mention), mention, True

    def weight(self, number: int, mention: Mention) -> float:
        """Give how much a report is about a place that one of its first sentences names."""
        said = min(OFTEN, self.told(mention.span.text)) - LATER * number
        if mention.how == "dateline":
            # Where it was written: often far from what happened, if correspondents sit there.
            far = (self.is_far(mention) and not self.alone) or self.elsewhere
            return said - 1 if far else said + DATELINE
        return (
            said
            + HEADLINE * (number == 0 or self.in_title(mention.span.text))
            + TOLLED * bool(self.passages[number].tolls)
            + STRUCK * (mention.how == "strike")
            + HAPPENED * (mention.firm and happens(self.passages[number], mention.span.start))
            + SPEAKING * (mention.how in ("speaker", "actor") or comes_from(self.text, mention))
        )

    @cached_property
    def past(self) -> bool:
        """Whether a report looks back: its first paragraph names other years than its own only."""
        day = self.passages[0].report.day
        first = self.first
        if day is None or first is None:
            return False
        opening = [
            p.text
            for p in self.passages
            if p.sentence.paragraph == first.sentence.paragraph
            # News compares: "It is the worst crash since 583 died in 1977".
            and not COMPARING.search(p.low)
        ]
        return looks_back("\n".join(opening), int(day[:4]))

    @cached_property
    def elsewhere(self) -> bool:
        """Whether the first sentence with a toll names a town, other than the dateline's."""
        first = self.first_told
        return first is not None and any(
            m.firm and not is_large(first, m.span) and not is_treating(m.span)
            for m in self.inner(first.number)
        )

    def is_far(self, mention: Mention) -> bool:
        """Tell whether a dateline is of a city in which correspondents sit, not of the scene."""
        seat = mention.how == "dateline" and mention.span.text.casefold() in seats()
        return seat and not self.written_here

    @cached_property
    def written_here(self) -> bool:
        """Whether the first sentence with a toll calls its scene "here" or the capital."""
        return self.first_told is not None and HERE.search(self.first_told.low) is not None

    @cached_property
    def first_told(self) -> Passage | None:
        """The first sentence with a toll that is longer than a headline."""
        return next((p for p in self.passages if p.tolls and len(p.text) > HEADLINE_LENGTH), None)

    @cached_property
    def first(self) -> Passage | None:
        """The first sentence that is longer than a headline."""
        return next((p for p in self.passages if len(p.text) > HEADLINE_LENGTH), None)

    @cached_property
    def alone(self) -> bool:
        """Whether the opening names no place but its dateline's: an event was there, then."""
        first = next((p.number for p in self.passages if p.tolls), 0)
        return all(
            mention.how in ASIDE or is_treating(mention.span)
            for passage in self.passages[: max(OPENING, first + 1)]
            for mention in self.named(passage.number)
        )

    def told(self, name: str) -> int:
        """Count how often a place is named, up to OFTEN; what it owns, it acts with."""
        if name not in self._told:
            self._told[name] = sum(1 for _ in islice(self.standing(lowered(name)), OFTEN))
        return self._told[name]

    def is_told(self, place: Span) -> bool:
        """Tell whether a report names a place more than once, or in its headline."""
        return self.told(place.text) > 1 or self.in_title(place.text)

    def standing(self, low: str) -> Iterator[int]:
        """Yield where a name, lower case, stands and owns nothing."""
        at = self.low.find(low)
        while at >= 0:
            end = at + len(low)
            if is_whole(self.low, at, end) and not OWNING.match(self.low, end):
                yield at
            at = self.low.find(low, end)

    @cached_property
    def low(self) -> str:
        """The report's text in lower case."""
        return lowered(self.text)

    @cached_property
    def opens(self) -> int:
        """Where the first sentence ends that is longer than a headline."""
        return self.first.end if self.first else 0

    @cached_property
    def begun(self) -> int:
        """Where the first sentence of prose ends, behind headlines and boxes; 0 if none does."""
        return next((p.end for p in self.passages if is_prose(p.text)), 0)

    @cached_property
    def country(self) -> Span | None:
        """The country that the report names most, where it stands first; none that only speaks."""
        first: dict[str, Span] = {}
        acting: dict[str, Span] = {}
        cited = citations(self.text)
        for span, owns in countries_in(self.text, 0, len(self.text)):
            if self.text.startswith(" alone", span.end) or within(cited, span.start):
                continue
            if span.text in self.invaders or before_country(self.text, span.start) == "away":
                # "before leaving for Malia"
                continue
            acts = owns and owner(self.text, span.end) == "actor"
            acts = acts or is_party(self.text, span.start, span.end)
            if not acts and not SPEAKS.match(self.text, span.end):
                first.setdefault(span.text, span)
            elif OF_HOME.match(self.text, span.end):
                leads = span.start < self.opens or self.in_title(span.text)
                told = first if leads else acting
                told.setdefault(span.text, span)
        if not first:
            # "Nepal's home minister" speaks of Nepal.
            first = acting
        if not first:
            return None
        return first[most_told(self.text, first)]
