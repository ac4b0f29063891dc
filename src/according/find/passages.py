"""A report as the rules see it: its sentences, their items, and the figures that count a toll."""

import re
from dataclasses import dataclass
from functools import cached_property

from according.find.items import Item, items_of
from according.find.lexicon import lexicon
from according.find.measures import Measured, measured
from according.find.sentences import Sentence, sentences
from according.model import Report, Span

__all__ = ["Passage", "passages"]

WORD = re.compile(r"[^\W\d_]+")
# A digit, a number word, or an article can make a figure.
COUNTING = re.compile(
    r"\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen"
    r"|\w+ty(?:-\w+)?|"
    r"hundreds?|thousands?|millions?|billions?|dozens?|scores?|several|both|couple|nobody"
    r"|no|none|half|few)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Passage:
    """One sentence of a report.

    Attributes:
        report: the report.
        number: the sentence's number, from 0.
        sentence: where it stands.
    """

    report: Report
    number: int
    sentence: Sentence

    @property
    def start(self) -> int:
        """Offset of its first character."""
        return self.sentence.start

    @property
    def end(self) -> int:
        """Offset after its last character."""
        return self.sentence.end

    @cached_property
    def text(self) -> str:
        """Its characters."""
        return self.report.text[self.start : self.end]

    @cached_property
    def items(self) -> list[Item]:
        """Its items: read when asked for, since most sentences are never looked at."""
        return items_of(self.report.text, self.start, self.end)

    @cached_property
    def tolls(self) -> list[Measured]:
        """The figures in it that count a toll; a sentence without toll words is not read for it."""
        return measured(self.items) if self.is_open else []

    @cached_property
    def is_open(self) -> bool:
        """Whether it holds a toll word and something that can count."""
        words = {word.lower() for word in WORD.findall(self.text)}
        return not lexicon().gate.isdisjoint(words) and COUNTING.search(self.text) is not None

    def span(self, first: int, last: int) -> Span:
        """Give the span from one item to another, both included."""
        return Span.of(self.report.text, self.items[first].start, self.items[last].end)


def passages(report: Report) -> list[Passage]:
    """Give the sentences of ``report``, in order."""
    return [Passage(report, number, s) for number, s in enumerate(sentences(report))]
