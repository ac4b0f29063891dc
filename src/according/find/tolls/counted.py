"""A figure that counts a toll, and what happened to those it counts."""

from typing import NamedTuple

from according.find.grammar.phrases import Phrase
from according.model import Measure

__all__ = ["HARMED", "STRUCK", "Measured"]

# What blows and disasters do to people of whom numbers are told together.
HARMED = frozenset((Measure.KILLED, Measure.INJURED, Measure.CASUALTIES))
STRUCK = HARMED | {Measure.MISSING}


class Measured(NamedTuple):
    """A figure of a sentence and what happened to those it counts.

    Attributes:
        at: index of the figure, or of the article, among the sentence's items.
        measure: what happened.
        word: index of the item that says so, -1 if it is shared from another figure.
        phrase: who or what is counted.
        how: the rule that found it.
        whole: ``at`` of the figure that this one is part of, -1 if none.
        shared: ``at`` of the figure whose measure it shares, -1 if none.
    """

    at: int
    measure: Measure
    word: int
    phrase: Phrase
    how: str
    whole: int = -1
    shared: int = -1

    def before(self, at: int, measure: Measure, phrase: Phrase) -> "Measured":
        """Give the figure before this one in a list, which shares its word.

        Both are part of what stands behind them: "a nurse and a guard were among seven killed".
        """
        among = self.whole if self.whole > self.at else -1
        return Measured(at, measure, self.word, phrase, "list before", among, self.at)
