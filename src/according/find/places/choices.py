"""The places that a figure may have, the signs by which one is chosen, and what chooses."""

from collections.abc import Callable
from typing import NamedTuple

from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure, Scope, Span

__all__ = ["OF_FIGURE", "OF_OPTION", "SIGNS", "Choice", "Choose", "FigureToPlace", "Option"]

# What is seen of an option, in order.
OF_OPTION = (
    "answer",  # the rules say it
    "last",  # they said it of the figure before
    "given",  # of how many before
    "away",  # sentences back to where it is named; more than 20 is ahead
    "paragraphs",  # the same in paragraphs
    "behind",  # only named behind the figure
    "how",  # how it is named there
    "first how",  # and first of those near
    "firmest how",  # and most firmly
    "firm",  # how often as where something is
    "inner",  # as the innermost of a chain
    "named",  # how often near
    "first",  # the first sentence of these
    "tolled",  # whether figures of tolls stand beside it
    "rank",  # how many are named between it and the figure
    "rank of firm",  # how many firmly
    "rank of small",  # how many small ones
    "words",  # how far in the figure's sentence
    "by answer",  # how near to the rules' answer
    "lies",  # in it, around it or near it
    "claimant",  # who says the figure is called after it
    "worded",  # the figure's sentence has a word of its name
    "scene",  # the report's one event was there
    "of total",  # the report is about it
    "country",  # it is the report's country
    "widest",  # it is the widest that the report is about
    "titled",  # the title calls what happened after it
    "size",  # a site, a town, a part of a country, a country
    "seat",  # correspondents sit there
    "told",  # how often its name stands in the text around
    "headline",  # or in the headline
    "unread",  # no rule reads it as a place
    "before",  # what stands before its name
    "after",  # and behind it
    "ends",  # what its last word says
    "somebody",  # somebody is called so
    "in it",  # the text around says "in" or "near" it
    "the",  # or puts an article before it
    "many words",  # how many its name has
    "kind",  # a word of its name is a kind of place
    "cares",  # the hurt are brought there
)
# What is seen of the figure, which all of its options have.
OF_FIGURE = (
    "event",
    "single",  # the report is about one event
    "briefs",  # it is a column of briefs
    "measure",
    "amount",
    "number",  # of its sentence
    "sentences",  # of the report
    "national",  # a whole country's body counts
    "said",  # somebody says it
    "own",  # how many places the sentence names
    "own firm",  # and how many firmly
    "the event",  # it speaks of "the blast"
    "of it",  # or of "the town"
    "years",  # it sums up years
    "wide",  # or many places
    "day",  # it names a day or month
    "opens",  # it opens a paragraph
    "answer size",
    "options",
    "figures",  # of the sentence
    "perfect",  # has killed
)
SIGNS = (*OF_OPTION, *OF_FIGURE)


class Option(NamedTuple):
    """A place that a figure may have, None for none, and its signs in the order of SIGNS."""

    place: Span | None
    signs: list[int]


class FigureToPlace(NamedTuple):
    """What is asked: where what a figure counts happened.

    Attributes:
        passage: the figure's sentence.
        toll: the figure.
        claimant: who says it.
        scope: what it covers.
        answer: what the rules say.
    """

    passage: Passage
    toll: Measured
    claimant: Span | None
    scope: Scope
    answer: Span | None

    @property
    def start(self) -> int:
        """Where the figure begins."""
        return self.passage.items[self.toll.at].start


class Choice(NamedTuple):
    """A figure and where it may be.

    Attributes:
        start: where the figure begins.
        measure: what happened to those counted.
        answer: which of the options the rules give.
        options: the places it may have; the last is none.
    """

    start: int
    measure: Measure
    answer: int
    options: list[Option]


Choose = Callable[[Choice], Option]
