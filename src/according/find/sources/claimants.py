"""Who says so: the claimant of a figure, the cue that shows it, and who passes it on.

A figure inside a quotation is the speaker's, whoever is named in it. Else attribution is first
looked for in the figure's own sentence. Pronouns, "the agency" and "the infographic" stand for a
source named before; a sentence in the past perfect after "… said" goes on with the same source.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from according.find.grammar.predicates import QUOTES
from according.find.grammar.quotations import quotation_at, quotations
from according.find.sources.antecedents import FITS, Antecedents
from according.find.sources.asides import is_own
from according.find.sources.backdrops import is_backdrop
from according.find.sources.bodies import is_group
from according.find.sources.carrying import (
    adds_to,
    does_more,
    goes_on,
    lists_harmed,
    takes_up,
    tells_of_none,
    tells_of_some,
)
from according.find.sources.choosing import first_hand, nearest, outer, outermost
from according.find.sources.gapped import gapped
from according.find.sources.headers import header, recordings
from according.find.sources.labels import heading, heads_post
from according.find.sources.sayings import Source
from according.find.sources.signatures import Signatures
from according.find.sources.speeches import beside, introduced, labelled, turns
from according.find.sources.toldafter import ToldBehind
from according.find.tolls.across.leads import ends_open, leads
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["Attribution", "Attributor"]

# The time that heads an entry of a live blog.
CLOCK = re.compile(r"\s*\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?\s?[A-Z]{0,4}\s*")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says a figure, and the words that show it.

    Attributes:
        claimant: the source; None if the report says it itself.
        cue: the words that show the attribution.
        relay: who passes it on.
        mention: the source as it stands beside the cue: "she", "the agency"; the claimant is whom
            it stands for.
    """

    claimant: Span | None = None
    cue: Span | None = None
    relay: Span | None = None
    mention: Span | None = None


NOBODY = Attribution()
# What can only be said of who says something.
PLAIN = frozenset(
    "said says say saying told tells tell added adds confirmed confirms announced reported stated"
    " states noted warned claimed claims explained revealed disclosed estimated put".split()
)
# How many sentences a line like "The General Staff reports:" may open.
OPENED = 40
# How many pieces that semicolons part a sentence may have.
PIECES = 12
# How many characters and paragraphs around a quotation its speaker is named in.
BEFORE, BEYOND, PARAGRAPHS = 400, 300, 2
# Fewer words between marks are a phrase that the report takes up, not speech; more characters are.
SPOKEN, WIDTH = 4, 200
# More sentences than those paragraphs hold.
AROUND = 40


class Attributor:
    """Finds the claimants of one report's figures."""

    def __init__(self, passages: Sequence[Passage], *, any_news: bool = False) -> None:
        self.passages = passages
        self.any_news = any_news
        self.named = Antecedents(passages, any_news=any_news)
        self._attributed: tuple[int, dict[Source, Attribution]] = -1, {}
        self._told = ToldBehind(passages)
        self._signatures = Signatures(passages[0].report.text if passages else "")
        self._announced: dict[int, Attribution | None] = {}
        self._starts = [passage.start for passage in passages]
        self._quotes = quotations(passages[0].report.text) if passages else []
        self._played = recordings(passages[0].report.text) if passages else []
        self._header = header(passages[0].report) if passages and not any_news else None
        self._turns = turns(passages[0].report.text, any_news=any_news) if passages else []
        self._turned = [turn.start() for turn in self._turns]

    def of(self, passage: Passage, at: int) -> Attribution:
        """Give the attribution of the figure at item ``at`` of ``passage``."""
        spoken = self.speaker(passage, at) or self.whose_turn(passage.items[at].start)
        if spoken is not None:
            return spoken
        sources = self.in_reach(passage, at, self.named.sources(passage.number))
        if not self.any_news:
            year = published.moment[:4] if (published := passage.report.published) else ""
            sources = [s for s in sources if not is_backdrop(passage.items, s, at, year)]
        if not self.any_news and (other := gapped(passage, at, sources)):
            return self.attributed(passage, other)
        source = nearest(sources, at, passage.items)
        if source is not None and self.any_news:
            source = outermost(sources, source, at, passage.items)
        elif source is not None:
            source = first_hand(sources, source, passage.items)
        own = self.any_news and source is not None and is_own(passage.items, source, at)
        if source is not None and not own:
            said = self.attributed(passage, source)
            if said.claimant or self._header is None:
                return said
        return (
            self.signed(passage.items[at].start)
            or self.carried_on(passage, at)
            or self.listed(passage)
            or self.announced(passage)
            or self.issued(passage, at)
            or self.told_next(passage)
            or NOBODY
        )

    def attributed(self, passage: Passage, source: Source) -> Attribution:
        """Give the attribution of a source, told once for all figures of a sentence."""
        number, told = self._attributed
        if number != passage.number:
            self._attributed = number, told = passage.number, {}
        if source not in told:
            told[source] = self.resolved(passage, source)
        return told[source]

    def resolved(self, passage: Passage, source: Source) -> Attribution:
        """Give the attribution of a source, pronouns and documents resolved."""
        items = passage.items
        claimant = unpossessed(self.named.resolved(passage, source))
        relay = passage.span(*source.relay) if source.relay else None
        if relay is None and claimant is not None:
            relay = outer(self.named.sources(passage.number), source, passage)
        claimant = with_short_name(passage.report.text, claimant)
        cue = Span.of(
            passage.report.text, items[source.cue_first].start, items[source.cue_last].end
        )
        mention = passage.span(source.first, source.last)
        plain = mention.text.lower() in FITS and cue.text.lower() in PLAIN
        if self.any_news or plain:
            # Whom a pronoun stands for may stay open; that somebody says it is told all the same.
            claimant = claimant or mention
        return Attribution(claimant, cue, relay, mention) if claimant else NOBODY

    def speaker(self, passage: Passage, at: int) -> Attribution | None:
        """Give the speaker of the quotation that the figure stands in.

        None if it stands in none.
        """
        place = passage.items[at].start
        quote = quotation_at(self._quotes, place) or quotation_at(self._played, place)
        if quote is None or self.is_scare(passage, quote):
            return None
        if label := labelled(passage.report.text, quote[0]):
            named = Span.of_match(label, "name")
            return Attribution(named, Span.of_match(label, "colon"), None, named)
        opens = self.passages[max(0, bisect_right(self._starts, quote[0]) - 1)]
        near = [
            p
            for p in self.around(min(opens.number, passage.number), passage.number)
            if quote[0] - BEFORE < p.end
            and p.start < quote[1] + BEYOND
            and opens.sentence.paragraph - PARAGRAPHS <= p.sentence.paragraph
            and p.sentence.paragraph <= passage.sentence.paragraph + PARAGRAPHS
        ]
        near.sort(
            key=lambda p: (
                p.sentence.paragraph != passage.sentence.paragraph,
                p.sentence.paragraph > passage.sentence.paragraph,
                abs(p.number - passage.number),
                p.number < passage.number,
            )
        )
        outside = [
            (p, s) for p in near for s in self.named.sources(p.number) if self.is_outside(p, s)
        ]
        tried = (beside(outside, quote), introduced(opens, quote), next(iter(outside), None))
        found = [self.attributed(*said) for said in tried if said]
        return next(filter(is_named, found), found[0] if found else None)

    def whose_turn(self, place: int) -> Attribution | None:
        """Give who speaks in a transcript's paragraph: "RUIZ: We have 40 beds.", None if nobody."""
        number = bisect_right(self._turned, place) - 1
        if number < 0 or place >= self._turns[number].end():
            return None
        named = Span.of_match(self._turns[number], "name")
        return Attribution(named, Span.of_match(self._turns[number], "colon"), None, named)

    def signed(self, place: int) -> Attribution | None:
        """Give who signs the post that a figure stands in, None if it stands in none."""
        signed = None if self.any_news else self._signatures.of(place)
        return Attribution(signed[0], signed[1], None, signed[0]) if signed else None

    def around(self, first: int, last: int) -> list[Passage]:
        """Give the sentences near two of them, in order; a long quotation's middle left out."""
        if first + AROUND >= last - AROUND:
            return list(self.passages[max(0, first - AROUND) : last + AROUND])
        ends = (self.passages[max(0, at - AROUND) : at + AROUND] for at in (first, last))
        return [passage for end in ends for passage in end]

    def in_reach(self, passage: Passage, at: int, sources: list[Source]) -> list[Source]:
        """Give the sources that may say an item: who speaks in a quotation speaks only there."""
        here = quotation_at(self._quotes, passage.items[at].start)
        return [
            source
            for source in sources
            if (quote := quotation_at(self._quotes, passage.items[source.cue_first].start)) is None
            or quote == here
        ]

    def is_outside(self, passage: Passage, source: Source) -> bool:
        """Tell whether a source speaks outside of quotations, and of what is said."""
        place = passage.items[source.cue_first].start
        return not (quotation_at(self._quotes, place) or quotation_at(self._played, place))

    def is_scare(self, passage: Passage, quote: tuple[int, int]) -> bool:
        """Tell whether a quotation is only a few words in the sentence: a "90 percent" figure."""
        words = passage.report.text[quote[0] : min(quote[1], quote[0] + WIDTH)].split()
        return len(words) < SPOKEN

    def carried_on(self, passage: Passage, at: int) -> Attribution | None:
        """Give the source of the sentence before, if this one goes on reporting it."""
        if passage.number == 0:
            return None
        before = self.passages[passage.number - 1]
        if before.sentence.paragraph != passage.sentence.paragraph:
            return None
        sources = self.named.sources(before.number)
        if not sources:
            return None
        if (
            goes_on(passage.items, at)
            or (takes_up(passage, at) and tells_of_some(before, sources[-1]))
            or (not self.any_news and adds_to(passage, before, sources[-1]))
            or (not self.any_news and (lists_harmed(passage, at) or tells_of_none(passage, at)))
        ):
            return self.attributed(before, sources[-1])
        said = self.attributed(before, sources[-1])
        body = said.claimant is not None and is_group(said.claimant) and not self.any_news
        return said if body and does_more(passage, at) else None

    def told_next(self, passage: Passage) -> Attribution | None:
        """Give who is said, right behind a paragraph, to have told it: "He made this known"."""
        told = None if self.any_news else self._told.of(passage)
        return self.attributed(*told) if told else None

    def listed(self, passage: Passage) -> Attribution | None:
        """Give who says a piece of a sentence that a semicolon parts: "he found 12 dead; Two …"."""
        text, after = passage.report.text, passage
        for number in range(passage.number - 1, max(-1, passage.number - PIECES), -1):
            before = self.passages[number]
            if not text[before.end : after.start].startswith(";"):
                return None
            if sources := self.named.sources(number):
                last = sources[-1]
                on = last.reach[1] == len(before.items)
                return self.attributed(before, last) if on else None
            after = before
        return None

    def announced(self, passage: Passage) -> Attribution | None:
        """Give the source of a line that opens what follows: "The General Staff reports:"."""
        if passage.number not in self._announced:
            self._announced[passage.number] = self.announcement(passage)
        return self._announced[passage.number]

    def announcement(self, passage: Passage) -> Attribution | None:
        """Give the source of the last line that opens what follows, None if none does."""
        for line in self.leading(passage):
            far = passage.sentence.paragraph - line.sentence.paragraph
            if (self.any_news and far > 1) or CLOCK.fullmatch(line.text):
                return None
            opens = ends_open(line)
            for source in self.named.sources(line.number):
                last = max(source.cue_last, source.last - 1)
                if opens and (last >= len(line.items) - 3 or leads_to(line)):
                    return self.attributed(line, source)
                whole = source.reach[1] == len(line.items)
                if whole and not self.any_news and line is self.leads.get(passage.number):
                    return self.attributed(line, source)
                # "reports the following: Dead: 14. Missing: 33.": two sentences.
                if far == 0 and (
                    (whole and not opens and leads_to(line))
                    or heading(line.items, source.cue_first)
                    or heads_post(line.items, source, passage.items, any_news=self.any_news)
                ):
                    return self.attributed(line, source)
        return None

    def leading(self, passage: Passage) -> Iterator[Passage]:
        """Yield the lines that may open a sentence, the nearest first, no more than OPENED back.

        Those of its own paragraph, then what ends with a colon or only tells the time.
        """
        least, number = max(0, passage.number - OPENED + 1), passage.number - 1
        paragraph = passage.sentence.paragraph
        while number >= least and self.passages[number].sentence.paragraph == paragraph:
            yield self.passages[number]
            number -= 1
        for at in range(bisect_right(self.openers, number) - 1, -1, -1):
            if self.openers[at] < least:
                return
            yield self.passages[self.openers[at]]

    @cached_property
    def leads(self) -> dict[int, Passage]:
        """The lines that open lists with a count, by the numbers of the lists' sentences."""
        return leads(self.passages)

    @cached_property
    def openers(self) -> list[int]:
        """The numbers of the lines that end with a colon, or only tell the time."""
        return [
            p.number
            for p in self.passages
            if ends_open(p) or CLOCK.fullmatch(p.report.text, p.start, p.end)
        ]

    def issued(self, passage: Passage, at: int) -> Attribution | None:
        """Give whose word the whole report is, as its head says: a press release, a speech."""
        if self._header is None or not self._header.speaks(passage.items[at].start):
            return None
        name = self._header.name
        return Attribution(name, self._header.kind, None, name)


def is_named(said: Attribution) -> bool:
    """Tell whether an attribution names somebody, more than a pronoun does."""
    return said.claimant is not None and said.claimant.text.lower() not in FITS


def leads_to(line: Passage) -> bool:
    """Tell whether a line names what it opens: "issued the following figures:", no quotation."""
    after = line.report.text[line.end : line.end + MARGIN].lstrip()
    return "the following" in line.low and after[:1] not in QUOTES


# Blank lines and bullets between a line and what it opens, in characters.
MARGIN = 12


SHORT = re.compile(r" \([A-Z]{2,8}\)")
CALLED = re.compile(r", [A-Z]{3,8}(?=[,.;]|\s*$)")


def with_short_name(text: str, span: Span | None) -> Span | None:
    """Give a mention without a name with the short one behind it: "the authority (PDMA)"."""
    named = span is None or any(character.isupper() for character in span.text)
    short = None if named or span is None else SHORT.match(text, span.end)
    if span is not None and short is None and span.text.rpartition(" ")[2].islower():
        # "the UN refugee agency, UNHCR"
        short = CALLED.match(text, span.end)
    return Span.of(text, span.start, short.end()) if span and short else span


def unpossessed(span: Span | None) -> Span | None:
    """Give a name without the possessive ending that stands on it ("the Kremlin's")."""
    if span is None or not span.text.endswith(("'s", "’s")) or len(span.text) < 4:  # noqa: PLR2004
        return span
    return Span(span.start, span.end - 2, span.text[:-2])
