"""Figures that no rule claims, but that most likely count those harmed: weighed by their signs.

Rules know how tolls are mostly told. The ways that each is seldom told in are without number; what
is around a figure tells most of these apart from numbers of other things. Signs (``unclaimed``)
have weights fitted to labelled reports and to news (``likely.json``, written by ``python -m
benchmarks.likely``, which also measures how well they do on reports left out).
"""

import math
from collections.abc import Container, Iterator, Mapping

from according.find.odds import added, log_odds, weights
from according.find.tolls.across.unclaimed import Before, Unclaimed, unclaimed
from according.find.tolls.counted import Measured
from according.find.tolls.passages import Passage
from according.find.tolls.spared.known import is_no_toll
from according.find.tolls.spared.unrelated import related
from according.model import Measure

__all__ = ["FILE", "Likely", "chances", "is_toll", "measured_as"]

FILE = "tolls/across/likely.json"
# A figure is claimed if one measure is so likely. More claims better the whole of them as long as
# more than half as many of them are right as of those there are (0.44 now); in reports that others
# published and in general news fewer are right than where wordings are rare, so that it asks more.
LEAST = 0.7


def chances(known: Mapping[str, float], figure: Unclaimed) -> dict[Measure, float]:
    """Give how likely each measure is, 0 to 1; what is left is that the figure counts none."""
    own = log_odds(known, figure.signs)
    odds = {
        measure: math.exp(own + added(known, signs)) for measure, signs in figure.options.items()
    }
    whole = 1 + sum(odds.values())
    return {measure: one / whole for measure, one in odds.items()}


class Likely:
    """Finds what the rules leave out of one report, sentence by sentence."""

    def __init__(self) -> None:
        self.before = Before()
        # How likely each figure found is to be one, by where it begins.
        self._chances: dict[int, float] = {}

    def chance(self, start: int) -> float:
        """Give how likely the figure that begins at an offset is to be one: 1 of a rule's."""
        return self._chances.get(start, 1.0)

    def found(
        self, passage: Passage, claimed: Mapping[int, Measure], taken: Container[int]
    ) -> Iterator[Measured]:
        """Yield the figures of a sentence that most likely count those harmed.

        Args:
            passage: the sentence, each in its turn.
            claimed: the figures that rules claim, by where they begin.
            taken: offsets of those that tables hold.
        """
        measures = set(claimed.values())
        for figure in unclaimed(passage, claimed, self.before):
            if passage.items[figure.at].start in taken:
                continue
            told = chances(weights(FILE), figure)
            measure = max(told, key=told.__getitem__)
            if told[measure] < LEAST:
                continue
            one = measured_as(passage, figure, measure)
            if is_toll(passage, one):
                self._chances[passage.items[figure.at].start] = told[measure]
                measures.add(measure)
                yield one
        if measures:
            self.before = Before(frozenset(measures), passage.number)


def measured_as(passage: Passage, figure: Unclaimed, measure: Measure) -> Measured:
    """Give a figure as one that counts those whom a measure befell."""
    telling = (
        here
        for here, item in enumerate(passage.items)
        if any(toll.measure is measure for toll in item.tolls)
    )
    word = min(telling, key=lambda here: abs(here - figure.at), default=-1)
    return Measured(figure.at, measure, word, figure.phrase, "likely")


def is_toll(passage: Passage, one: Measured) -> bool:
    """Tell whether no rule says that a figure counts nothing of the kind."""
    return not is_no_toll(passage.items, one) and bool(related(passage.items, [one]))
