"""Whether a figure is a running total or of one event: the rules' answer, weighed with its signs.

The rules decide by one cue after another; where cues speak against each other, what is most
likely is told by what was fitted to labelled reports (by ``python -m benchmarks.scopes``, which
also measures how well that does on sets left out). Figures are weighed twice: first each by its
own signs (``signs``), of which each has a weight (``scopes.json``); then by boosted trees over the
signs and what its neighbours lean to (``scope_trees.json``), since figures told together mostly
cover the same.
"""

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from according.find.odds import log_odds, weights
from according.find.times.amounts import size_of
from according.find.times.asides import of_single_event
from according.find.times.onsets import Onset
from according.find.times.ruling import settled, supposed
from according.find.times.scopes import Covering
from according.find.times.signs import signs_of
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage, Recent
from according.find.trees import order_of, rounds_of, sum_of
from according.model import Measure, Scope

__all__ = ["Around", "Leaning", "Near", "Weighing", "leaning_of", "row_of", "size_of", "telling"]

# The weights of signs alone, and the trees over signs and neighbours together.
ALONE, TOGETHER = "times/scopes.json", "times/scope_trees.json"
# What figures around one lean to is told to the trees in steps of which so many make 1.
FINE = 2
# Sentences before and behind a figure's whose figures are its neighbours.
REACH = 40
# How far a figure leans to a total that plainly is one, and how far any may lean.
PLAIN, FARTHEST = 3.0, 4.0


class Leaning(NamedTuple):
    """A figure and how far it leans to a total, in log-odds; to one event if below zero.

    Attributes:
        sentence: the number of its sentence.
        paragraph: the number of its paragraph.
        at: where it stands in its sentence.
        counted: the number and what befell those counted; None if of one or none.
        odds: how far it leans.
    """

    sentence: int
    paragraph: int
    at: int
    counted: tuple[int, Measure] | None
    odds: float


NUMBER = attrgetter("sentence")
# What the figures around one lean to, on average: each with a name.
Around = Mapping[str, float]


# Figures of a sentence: so few that the others are looked through for each.
FEW = 3


class Near:
    """The figures around those of one sentence, added up once for all of these."""

    def __init__(self, leanings: Sequence[Leaning], sentence: int, paragraph: int) -> None:
        # They stand in the order of their sentences.
        first = bisect_left(leanings, sentence, key=NUMBER)
        last = bisect_right(leanings, sentence, first, key=NUMBER)
        here, before = leanings[first:last], leanings[:first]
        self.leanings = leanings
        self.all, self.here, self.before = added(leanings), added(here), added(before[-1:])
        elsewhere = (*before, *leanings[last:])
        self.beside = added([one for one in elsewhere if one.paragraph == paragraph])
        # Those of the sentence itself, by where they stand.
        self.own: dict[int, list[Leaning]] = {}
        for one in here:
            self.own.setdefault(one.at, []).append(one)
        self.first = min(self.own, default=sys.maxsize)
        # Those of each number, told apart once where a sentence has many figures.
        self.counted: dict[tuple[int, Measure], list[Leaning]] | None = None
        if len(here) > FEW:
            self.counted = {}
            for one in leanings:
                if one.counted is not None:
                    self.counted.setdefault(one.counted, []).append(one)

    def alike(self, counted: tuple[int, Measure]) -> list[Leaning]:
        """Give the figures of which the number and the measure are these."""
        if self.counted is not None:
            return self.counted.get(counted, [])
        return [one for one in self.leanings if one.counted == counted]

    def around(self, mine: Leaning) -> Around:
        """Give what the figures around one of the sentence lean to."""
        mine_alone = self.own.get(mine.at, [])
        own = added(mine_alone)
        groups = {
            "others in sentence": (self.here, own),
            "others in paragraph": (self.beside, NONE),
            "others near": (self.all, own),
        }
        if mine.counted is not None:
            same = [one for one in mine_alone if one.counted == mine.counted]
            groups["same figure"] = added(self.alike(mine.counted)), added(same)
        if self.first >= mine.at:
            groups["the one before"] = self.before, NONE
        return {
            name: (odds - left_out) / (count - fewer)
            for name, ((count, odds), (fewer, left_out)) in groups.items()
            if count > fewer
        }


# How many figures there are, and how far they lean together.
Sum = tuple[int, float]
NONE: Sum = (0, 0.0)


def added(leanings: Sequence[Leaning]) -> Sum:
    """Give how many figures there are, and how far they lean together."""
    return len(leanings), sum([one.odds for one in leanings])


class Weighing:
    """Weighs the scopes of one report's figures."""

    def __init__(self, onset: Onset) -> None:
        self.onset = onset
        self._ruled: Recent[tuple[int, int], Scope] = Recent()
        self._settled: Recent[tuple[int, int], Scope | None] = Recent()
        self._signs: Recent[tuple[int, int], list[str]] = Recent()
        self._leanings: Recent[int, list[Leaning]] = Recent()
        # The figures around the sentence asked about last.
        self._near: tuple[int, Near] = (-1, Near([], -1, -1))

    def scope(self, asked: Covering, own: Measured) -> Scope:
        """Give what a figure covers; ``own`` is the figure, ``asked`` the one that tells for it."""
        if (certain := self.settled(asked)) is not None:
            return certain
        seen = row_of(self.signs(asked), self.around(asked.passage, own), order_of(TOGETHER))
        return Scope.TOTAL if sum_of(rounds_of(TOGETHER), seen) > 0 else Scope.EVENT

    def settled(self, asked: Covering) -> Scope | None:
        """Give what a figure covers if its sentence says so plainly, else None."""
        place = (asked.passage.number, asked.toll.at)
        if place not in self._settled:
            self._settled[place] = settled(asked)
        return self._settled[place]

    def signs(self, asked: Covering) -> list[str]:
        """Give the signs of a figure."""
        place = (asked.passage.number, asked.toll.at)
        if place not in self._signs:
            self._signs[place] = signs_of(asked, self.by_rule(asked))
        return self._signs[place]

    def by_rule(self, asked: Covering) -> Scope:
        """Give what the rules alone say that a figure covers."""
        place = (asked.passage.number, asked.toll.at)
        if place not in self._ruled:
            certain = self.settled(asked)
            self._ruled[place] = certain if certain is not None else supposed(asked)
        return self._ruled[place]

    def around(self, passage: Passage, own: Measured) -> Around:
        """Give what the figures around one lean to."""
        number, near = self._near
        if number != passage.number:
            near = Near(self.window(passage), passage.number, passage.sentence.paragraph)
            self._near = passage.number, near
        return near.around(leaning_of(passage, own, 0.0))

    def window(self, passage: Passage) -> list[Leaning]:
        """Give how far the figures near a sentence lean: most of them were near the last, too."""
        first, last = max(0, passage.number - REACH), passage.number + REACH + 1
        start, (number, near) = first, self._near
        known: Sequence[Leaning] = ()
        if 0 <= number < passage.number and first <= number + REACH + 1:
            start = number + REACH + 1
            known = near.leanings[bisect_left(near.leanings, first, key=NUMBER) :]
        beyond = map(self.leanings, self.onset.passages[start:last])
        return [*known, *chain.from_iterable(beyond)]

    def leanings(self, passage: Passage) -> list[Leaning]:
        """Give how far the figures of a sentence lean, by their own signs alone."""
        found = self._leanings.get(passage.number)
        if found is None:
            found = self._leanings[passage.number] = list(self.lean(passage))
        return found

    def lean(self, passage: Passage) -> Iterator[Leaning]:
        """Yield the leaning of each figure of a sentence that counts a total or an event."""
        for toll in passage.tolls:
            asked = telling(self.onset, passage, toll, size_of(passage, toll))
            certain = self.settled(asked)
            if certain is not Scope.RATE:
                yield leaning_of(passage, toll, self.odds(asked, certain))

    def odds(self, asked: Covering, certain: Scope | None) -> float:
        """Give how far a figure leans to a total."""
        if certain is not None:
            return PLAIN if certain is Scope.TOTAL else -PLAIN
        return log_odds(weights(ALONE), self.signs(asked))


def row_of(signs: Iterable[str], around: Around, order: Mapping[str, int]) -> list[int]:
    """Give what is seen of a figure as the trees ask for it: 1 for each sign that it has."""
    row = [0] * len(order)
    for sign in signs:
        at = order.get(sign)
        if at is not None:
            row[at] = 1
    for name, lean in around.items():
        at = order.get(name)
        if at is not None:
            row[at] = round(lean * FINE)
    return row


def telling(onset: Onset, passage: Passage, toll: Measured, low: int | None) -> Covering:
    """Give the figure that tells: a part, or one in a list, covers what its whole does."""
    other = toll.whole if toll.whole >= 0 else toll.shared
    own = Covering(onset, passage, toll, low)
    if other < 0 or other == toll.at or toll.how == "increment":
        return own
    if not (own.is_brief or own.is_rate or of_single_event(own.text, own.start, own.end)):
        whole = next((t for t in passage.tolls if t.at == other), None)
        figure = passage.items[other].figure
        if whole is not None and figure is not None:
            return Covering(onset, passage, whole, size_of(passage, whole))
    return own


def leaning_of(passage: Passage, toll: Measured, odds: float) -> Leaning:
    """Give a figure of a sentence with how far it leans."""
    low = size_of(passage, toll) or 0
    counted = (low, toll.measure) if low > 1 else None
    held = max(-FARTHEST, min(FARTHEST, odds))
    return Leaning(passage.number, passage.sentence.paragraph, toll.at, counted, held)
