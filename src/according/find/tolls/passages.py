"""A report as the rules see it: its sentences, their items, and the figures that count a toll."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Generic, TypeVar

from according.find.grammar.items import Item, items_of
from according.find.grammar.phrases import Kind, Phrase, kind_of, phrase_after
from according.find.grammar.sentences import Sentence, sentences
from according.find.grammar.unmarked import marked, unmarked
from according.find.lexicon import words_of
from according.find.numbers.figures import figures
from according.find.numbers.notation import PLURALS, SCALES, TENS, UNITS
from according.find.tolls.clauses.comparisons import set_against
from according.find.tolls.gate import counts_one, may_tell
from according.find.tolls.harm.camps import CAMP, in_report
from according.find.tolls.measures import Measured, measured
from according.find.tolls.spared.aboard import LADEN, all_lost
from according.model import Measure, Report, Span, Status

__all__ = ["Passage", "Recent", "in_turn", "lowered", "once", "passages"]

# A digit or a number word can make a figure of anything.
DIGIT, DIGITS = re.compile(r"\d"), re.compile(r"\d+")
# "A 14-year-old", "an F-4".
JOINED = re.compile(r"\d[-‑]|[-‑]\d")
NUMBERS = frozenset(
    (
        *(*UNITS, *TENS, *PLURALS),
        *"hundred thousand million billion dozen score several both couple".split(),
        *"nobody none no no-one anyone anybody neither half few single".split(),
    )
)
# Of the other words that a figure may be made of one stands in it.
COUNTING = frozenset((*SCALES, "quarter", "many"))


def lowered(text: str) -> str:
    """Give a text in lower case, as long as it was: what would get longer stays as it is."""
    if len(text) > PIECE:
        # A character's lower case goes by those beside it, but not past the end of a line.
        return "".join(map(lowered, lines_of(text)))
    low = text.lower()
    if len(low) == len(text):
        return low
    return LONGER.join(part.lower() for part in text.split(LONGER))


def lines_of(text: str) -> Iterator[str]:
    """Yield a long text in parts that end with a line, or else with a space."""
    start = 0
    while len(text) - start > PIECE:
        near = (text.rfind(sign, start, start + PIECE) + 1 for sign in "\n ")
        end = next((at for at in near if at > start), start + PIECE)
        yield text[start:end]
        start = end
    yield text[start:]


# Characters: lower case is made of so many at once, as it takes twelve bytes of each meanwhile.
PIECE = 1 << 16


Owner = TypeVar("Owner")
Key = TypeVar("Key")
Read = TypeVar("Read")


class once(Generic[Owner, Read]):  # noqa: N801 - used as a decorator
    """A property of a sentence or a figure that is read when first asked for, and kept.

    As functools' `cached_property`, without the lock that it has before Python 3.12: most are asked
    so little that the lock takes longer.
    """

    def __init__(self, read: Callable[[Owner], Read]) -> None:
        self.read = read
        self.__doc__ = read.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, of: Owner, owner: type | None = None) -> Read:
        found = of.__dict__[self.name] = self.read(of)
        return found


# The only character whose lower case takes two.
LONGER = "İ"


# Compared and frozen it would be made much slower, and a report has thousands.
@dataclass(eq=False)
class Passage:
    """One sentence of a report.

    Attributes:
        report: the report.
        number: the sentence's number, from 0.
        sentence: where it stands.
        start: offset of its first character.
        end: offset after its last character.
    """

    report: Report
    number: int
    sentence: Sentence
    start: int
    end: int
    # What is read of it is kept apart, so that nothing is left of it when it is let go.
    __slots__ = ("__dict__", "end", "number", "report", "sentence", "start")

    @once
    def text(self) -> str:
        """Its characters."""
        return self.report.text[self.start : self.end]

    @once
    def low(self) -> str:
        """Its characters in lower case, each where it stands in its text.

        Many words are told much sooner in it than by patterns that fold case.
        """
        return lowered(self.report.text[self.start : self.end])

    @once
    def words(self) -> frozenset[str]:
        """Its words in lower case, parted at hyphens and apostrophes."""
        return words_of(self.low)

    @once
    def items(self) -> list[Item]:
        """Its items: read when asked for, since most sentences are never looked at."""
        text = self.report.text
        items = items_of(text, self.start, self.end, numbered=self.may_count)
        return marked(items, lost) if (lost := unmarked(text)) else items

    @once
    def tolls(self) -> list[Measured]:
        """The figures in it that count a toll; a sentence without toll words is not read for it."""
        found = measured(self.items) if self.is_open else []
        if found and not CAMP.isdisjoint(self.words):
            found = in_report(self.report.text, self.items, found)
        if LADEN.isdisjoint(self.words) or not self.is_numbered:
            return found
        return all_lost(self.report.text, self.end, self.items, found)

    @once
    def wholes(self) -> frozenset[int]:
        """Where among its items those figures stand of which others are a part."""
        return frozenset([toll.whole for toll in self.tolls if toll.whole >= 0])

    @once
    def measures(self) -> dict[tuple[int | None, int | None], list[Measured]]:
        """Its figures that count a toll, by their low and high numbers."""
        found: dict[tuple[int | None, int | None], list[Measured]] = {}
        for toll in self.tolls:
            if (figure := self.items[toll.at].figure) is not None:
                found.setdefault((figure.low, figure.high), []).append(toll)
        return found

    @once
    def compared(self) -> frozenset[Measure]:
        """What is counted of which one whole figure is set against another: "up from 240"."""
        whole = [toll for toll in self.tolls if toll.whole < 0]
        if len(whole) < 2:  # noqa: PLR2004 - there is none to set it against
            return frozenset()
        of = Counter([toll.measure for toll in whole])
        return frozenset(
            [t.measure for t in whole if of[t.measure] > 1 and set_against(self.items, t.at)]
        )

    @once
    def peoples(self) -> list[tuple[int, Phrase]]:
        """The numbers in it that count people, each with its phrase, in order."""
        items, found = self.items, []
        for at in self.numbers:
            figure = items[at].figure
            if figure is not None and figure.low:
                phrase = phrase_after(items, at)
                if not phrase.bare and kind_of(items[phrase.last]) is Kind.PEOPLE:
                    found.append((figure.low, phrase))
        return found

    @once
    def numbers(self) -> list[int]:
        """Where among its items its figures stand, in order."""
        return [at for at, item in enumerate(self.items) if item.figure is not None]

    @once
    def subjects(self) -> dict[Measured, Span]:
        """Whom its figures count, as far as that was asked for."""
        return {}

    @once
    def statuses(self) -> dict[Measured, tuple[Status, Span | None]]:
        """The status of its figures by their own words, as far as that was asked for."""
        return {}

    @once
    def is_numbered(self) -> bool:
        """Whether a digit or a number word stands in it."""
        return not self.words.isdisjoint(NUMBERS) or DIGIT.search(self.low) is not None

    @once
    def has_figure(self) -> bool:
        """Whether a figure stands in it, or what most often is one: a number word, "an F-4"."""
        joined = ("-" in self.low or "‑" in self.low) and JOINED.search(self.low) is not None
        plain = self.words.isdisjoint(NUMBERS) and not joined
        if not plain or not self.is_numbered:
            return self.is_numbered
        text, start, end = self.report.text, self.start, self.end
        # Of the digits of most sentences of news none counts anything: they are days and years.
        digits = (match.start() for match in DIGITS.finditer(text, start, end))
        return next(figures(text, start, end, digits), None) is not None

    @once
    def may_count(self) -> bool:
        """Whether a figure can stand in it."""
        return self.is_numbered or not COUNTING.isdisjoint(self.words)

    @once
    def is_open(self) -> bool:
        """Whether it holds a toll word and something that can count."""
        words = self.words
        return may_tell(words) and (self.has_figure or counts_one(words, self.low))

    @once
    def figures(self) -> list[int]:
        """Where the figures in it that count a toll begin, in order."""
        return [self.items[toll.at].start for toll in self.tolls]

    def between(self, first: int, last: int) -> list[Measured]:
        """Give the figures that count a toll and begin from one offset to another."""
        starts = self.figures
        return self.tolls[bisect_left(starts, first) : bisect_right(starts, last)]

    def following(self, start: int) -> int:
        """Give where the next such figure after an offset begins, its end if there is none."""
        after = bisect_right(self.figures, start)
        return self.figures[after] if after < len(self.figures) else self.end

    def forget(self) -> None:
        """Let go what was read of it; what is asked for again is read again."""
        del self.__dict__

    def span(self, first: int, last: int) -> Span:
        """Give the span from one item to another, both included."""
        return Span.of(self.report.text, self.items[first].start, self.items[last].end)

    def found(self, match: re.Match[str], group: int | str = 0) -> Span:
        """Give the span of a match in the sentence's characters, as they are or in lower case."""
        start, end = match.span(group)
        return Span.of(self.report.text, self.start + start, self.start + end)


# What is read of a sentence takes a hundred times the memory of its characters. No rule looks back
# further than so many sentences, but for what it keeps itself.
BEHIND = 100
# Of so many sentences or figures rules keep what they found: far more than lie so near each other.
KEPT = 1 << 10


class Recent(dict[Key, Read]):
    """What a rule found of sentences or figures, and still keeps: of too many the first half goes.

    What is let go can be found again, as it was.
    """

    def __setitem__(self, key: Key, read: Read) -> None:
        if len(self) >= KEPT and key not in self:
            # Many at once: to find the first, all that was let go before it is passed over.
            for first in tuple(islice(self, KEPT // 2)):
                del self[first]
        dict.__setitem__(self, key, read)


def in_turn(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Yield sentences in order, and let go what was read of those far behind."""
    for number, passage in enumerate(passages):
        yield passage
        if number >= BEHIND:
            passages[number - BEHIND].forget()


def passages(report: Report) -> list[Passage]:
    """Give the sentences of ``report``, in order."""
    return [Passage(report, n, s, s.start, s.end) for n, s in enumerate(sentences(report))]
