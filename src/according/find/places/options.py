"""Where a figure may be whose place no sentence tells, and what can be seen of each option.

Options are the places that the report names around the figure, other names that may be some, what
the report is about, what the rules answer, and none.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from according.find.numbers.calendar import MONTH_NAMES, WEEKDAYS
from according.find.places.beyond import OF_IT, is_national, is_years
from according.find.places.briefing import THE_EVENT
from according.find.places.choices import OF_OPTION, Choice, FigureToPlace, Option
from according.find.places.extents import spread
from according.find.places.placenames import Mention
from according.find.places.scenes import Scenes
from according.find.places.traits import Names, Traits, key_of, size_of
from according.find.tolls.passages import Passage
from according.model import Measure, Scope, Span

__all__ = ["Options"]

# Sentences before and behind a figure's whose places may be its own, and in which other names may.
BACK, AHEAD, UNREAD = 6, 2, 3
# Sentences that say what a report is about, and in which other names may be its place.
FIRST, OPENING = 4, 2
# How a place is named, from what says least of where something is to what says most.
HOWS = (
    "unread headline speaker actor origin away gauge care office owner host datelined country event"
    " where kind site label dateline worst strike from to of on for against between over into"
    " across throughout along through near outside off around inside within at in"
).split()
HOW = {how: at for at, how in enumerate(HOWS, 1)}
MEASURES = {measure: at for at, measure in enumerate(Measure)}
# Numbers are told apart by these steps, amounts by those.
STEPS = (1, 2, 3, 4, 6, 9, 13, 21, 41)
AMOUNTS = (2, 3, 4, 6, 10, 20, 40, 100, 1_000, 10_000)
# More than that tells no more.
FAR, MANY, FEW, DEEP = 6, 5, 4, 8
MOST_OPTIONS = 12
# What is ahead is this and more sentences away.
FROM_AHEAD = 20
# Characters that a step of words within the sentence has, and of nearness to another place.
WORDS, NEARBY = 12, 15
# Characters between two places that are named together, and what they are if one lies in the other.
TOGETHER = 40
LIES_IN = re.compile(r"(?:,| in| of| on|,? near| off|[’']s)? ?(?:the )?(?:(?!and\b)\w+ ){0,3}\(?")
PERFECT = frozenset(("has", "have"))
DAYS = frozenset((*WEEKDAYS, *(name.lower() for name in MONTH_NAMES)))
TOWN = 1


class Named(NamedTuple):
    """A place and where it is named around a figure, in order.

    Attributes:
        traits: what is seen of its name where it is nearest.
        mentions: where it is named.
        near: the nearest of these: the last before the figure, else the first behind it.
        behind: whether that is behind it.
        signs: how it is named, "away" to "tolled".
    """

    traits: Traits
    mentions: Sequence[Mention]
    near: Mention
    behind: bool
    signs: tuple[int, ...]


class Options:
    """Gives, over one report, where figures may be; they are asked for in order."""

    def __init__(self, scenes: Scenes, *, single: bool, briefs: bool) -> None:
        self.scenes = scenes
        self.names = Names(scenes)
        self.passages = scenes.passages
        self.single, self.briefs = single, briefs
        # What the rules said of the figure before, and how often they said what.
        self._last: str | None = None
        self._given: Counter[str | None] = Counter()
        # What stands around the sentence asked about last, and what is seen of it; and of those
        # places that it does not name itself, of which all its figures see the same.
        self._around: tuple[int, dict[str, list[Mention]], list[int]] = (-1, {}, [])
        self._beyond: dict[str, Named] = {}

    def given(self, answer: Span | None) -> None:
        """Keep what the rules said of a figure."""
        self._last = key_of(answer.text) if answer is not None else None
        self._given[self._last] += 1

    def of(self, asked: FigureToPlace) -> Choice:
        """Give where a figure may be."""
        start, passage = asked.start, asked.passage
        if self._around[0] != passage.number:
            self._around = passage.number, self.read(passage.number), self.of_sentence(passage)
            self._beyond = {
                key: self.stood(passage, start, mentions)
                for key, mentions in self._around[1].items()
                if all(mention.number != passage.number for mention in mentions)
            }
        found = {
            key: self._beyond.get(key) or self.stood(passage, start, mentions)
            for key, mentions in self._around[1].items()
        }
        answer = key_of(asked.answer.text) if asked.answer is not None else None
        if asked.answer is not None and answer is not None and answer not in found:
            said = Mention(asked.answer, "headline", self.number(asked.answer.start))
            found[answer] = self.stood(passage, start, [said])
        standing = found[answer].mentions if answer is not None else ()
        ranks = ranked(found.values())
        mine = self.of_figure(asked, len(found))
        options = [
            Option(one.near.span, [*self.of_option(asked, one, answer, standing, ranks), *mine])
            for one in found.values()
        ]
        none = [answer is None, self._last is None, min(MANY, self._given[None])]
        none += [-1] * (len(OF_OPTION) - len(none))
        at = list(found).index(answer) if answer is not None else len(options)
        return Choice(start, asked.toll.measure, at, [*options, Option(None, [*none, *mine])])

    def read(self, number: int) -> dict[str, list[Mention]]:
        """Read the places and the names around a sentence, and what the report is about."""
        first, last = max(0, number - BACK), min(len(self.passages), number + AHEAD + 1)
        mentions = [m for at in range(min(FIRST, first)) for m in self.scenes.named(at)]
        mentions += [m for at in range(first, last) for m in self.scenes.named(at)]
        others = {*range(min(OPENING, number)), *range(max(0, number - UNREAD), number + 1)}
        mentions += [m for at in sorted(others) for m in self.names.unread(at)]
        read: dict[str, list[Mention]] = {}
        for mention in mentions:
            read.setdefault(self.names.traits(mention).key, []).append(mention)
        for key, span in self.about.items():
            if key not in read:
                read[key] = [Mention(span, "headline", self.number(span.start))]
        for own in read.values():
            own.sort(key=lambda mention: mention.span.start)
        return read

    @cached_property
    def about(self) -> dict[str, Span]:
        """The places that the report is about, by their names."""
        scenes = self.scenes
        main = scenes.main(event=True), scenes.main(event=False)
        spans = (scenes.scene, *main, scenes.country, scenes.widest, scenes.titled)
        return {key_of(span.text): span for span in spans if span is not None}

    @cached_property
    def keys(self) -> tuple[str | None, ...]:
        """The places that the report is about, in the order of their signs."""
        scenes = self.scenes
        total = scenes.main(event=False)
        about = scenes.scene, total, scenes.country, scenes.widest, scenes.titled
        return tuple(key_of(span.text) if span is not None else None for span in about)

    @cached_property
    def starts(self) -> list[int]:
        """Where the sentences begin."""
        return [passage.start for passage in self.passages]

    def number(self, start: int) -> int:
        """Give the number of the sentence in which an offset lies."""
        return max(0, bisect_right(self.starts, start) - 1)

    def stood(self, passage: Passage, start: int, mentions: Sequence[Mention]) -> Named:
        """Give a place by where it is named around a figure that begins at an offset."""
        near = mentions[0]
        for mention in mentions:
            if mention.span.start < start:
                near = mention
        other = self.passages[near.number]
        away = passage.number - near.number
        hows = [HOW.get(mention.how, len(HOWS) + 1) for mention in mentions]
        behind = near.span.start >= start
        signs = (
            step(away) if away >= 0 else FROM_AHEAD - away,
            min(FAR, abs(passage.sentence.paragraph - other.sentence.paragraph)),
            behind,
            HOW.get(near.how, len(HOWS) + 1),
            hows[0],
            max(hows),
            min(FEW, sum(mention.firm for mention in mentions)),
            any(map(self.is_inner, mentions)),
            min(MANY, len(mentions)),
            step(mentions[0].number),
            bool(other.tolls),
        )
        return Named(self.names.traits(near), mentions, near, behind, signs)

    def is_inner(self, mention: Mention) -> bool:
        """Tell whether a place is the innermost of those that it is named with."""
        start, how = mention.span.start, mention.how
        return any(
            one.span.start == start and one.how == how for one in self.scenes.inner(mention.number)
        )

    def of_figure(self, asked: FigureToPlace, options: int) -> list[int]:
        """Give the signs of a figure, which all of its options have."""
        passage, toll = asked.passage, asked.toll
        figure = passage.items[toll.at].figure
        amount = (figure.low if figure.low is not None else figure.high) if figure else 1
        answer = asked.answer
        return [
            asked.scope is Scope.EVENT,
            self.single,
            self.briefs,
            MEASURES[toll.measure],
            step(int(amount or 0), AMOUNTS),
            step(passage.number),
            step(len(self.passages)),
            is_national(asked.claimant),
            asked.claimant is not None,
            *self._around[2],
            size_of(passage, answer) if answer is not None else -1,
            min(MOST_OPTIONS, options),
            min(FEW, len(passage.tolls)),
            not PERFECT.isdisjoint(passage.words),
        ]

    def of_sentence(self, passage: Passage) -> list[int]:
        """Give the signs of a figure's sentence, "own" to "opens"."""
        number, low = passage.number, passage.low
        own = self.scenes.inner(number)
        paragraph = self.passages[number - 1].sentence.paragraph if number else -1
        return [
            min(FEW, len(own)),
            min(FEW, sum(mention.firm for mention in own)),
            THE_EVENT.search(low) is not None,
            OF_IT.search(low) is not None,
            is_years(passage),
            spread(passage, passage.start) is not None,
            not DAYS.isdisjoint(passage.words),
            paragraph != passage.sentence.paragraph,
        ]

    def of_option(
        self,
        asked: FigureToPlace,
        one: Named,
        answer: str | None,
        standing: Sequence[Mention],
        ranks: Sequence[dict[str, int]],
    ) -> list[int]:
        """Give the signs of one option; ``standing`` is where the rules' answer is named."""
        key, near, passage = one.traits.key, one.near, asked.passage
        inside = near.number == passage.number
        gap = min((abs(near.span.start - other.span.start) for other in standing), default=-1)
        return [
            key == answer,
            key == self._last,
            min(MANY, self._given[key]),
            *one.signs,
            *(min(DEEP, rank.get(key, DEEP)) for rank in ranks),
            step(abs(asked.start - near.span.start) // WORDS) if inside else -1,
            min(3, step(gap // NEARBY)) if gap >= 0 else -1,
            0 if key == answer else lies(self.scenes.text, one.mentions, standing),
            asked.claimant is not None and near.span.text in asked.claimant.text,
            not passage.words.isdisjoint(one.traits.words),
            *(key == about for about in self.keys),
            *one.traits.signs,
        ]


def step(number: int, steps: Sequence[int] = STEPS) -> int:
    """Give how many of the steps a number reaches."""
    return bisect_right(steps, number)


def ranked(found: Iterable[Named]) -> list[dict[str, int]]:
    """Give which place was named last: of all, of those firmly named and of the small ones."""
    before = [one for one in found if not one.behind]
    before.sort(key=lambda one: -one.near.span.start)
    firm = [one for one in before if any(mention.firm for mention in one.mentions)]
    small = [one for one in before if one.traits.size <= TOWN]
    return [{one.traits.key: at for at, one in enumerate(some)} for some in (before, firm, small)]


def lies(text: str, mentions: Iterable[Mention], others: Sequence[Mention]) -> int:
    """Tell how a place stands to another: 1 if it lies in it, 2 if the other does, 3 if near."""
    found = 0
    for one in mentions:
        for other in others:
            mine, its = one.span, other.span
            first, last = (mine, its) if mine.start < its.start else (its, mine)
            if first.end <= last.start < first.end + TOGETHER:
                if LIES_IN.fullmatch(text, first.end, last.start):
                    owned = text[first.end] in "’'"
                    return 1 if (first is mine) is not owned else 2
                found = 3
    return found
