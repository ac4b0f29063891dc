"""Which reports are copies of one text: nearly the same words, and no figure that differs.

An agency's report is printed by many papers, which cut it, change its byline and put sentences of
their own into it. Its next update is nearly the same text too, but says another number where the
words around it are the same; that is no copy.
"""

import hashlib
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import inf

__all__ = [
    "LEAST_COMMON",
    "PASSAGES",
    "Likeness",
    "alike",
    "likeness_of",
    "may_be_alike",
    "may_share",
    "most_beside",
    "passages_of",
]

# Words in a row that two reporters hardly ever choose alike. See benchmarks/copies.py, which tries
# other lengths.
RUN = 6
# A copy shares at least this part of the runs of the shorter of the two.
LEAST_SHARED = 0.5
# Of a report so many passages are kept to find its copies by: the least by their hashes, so that
# two copies keep the same ones. Those that hold a figure come before others: what hundreds of
# reports have in common are turns of phrase and furniture, which seldom do.
PASSAGES = 32
UNFIGURED = 1 << 62
# Two reports are compared in full if they share so many passages, one of them being a turn of
# phrase, and this part of those that both would keep if they held them. See benchmarks/copies.py.
LEAST_COMMON = 2
LEAST_COMMON_PART = 1 / 4
# A text with fewer runs is a headline or a caption: many reporters write the same.
LEAST_RUNS = 8
# Words before a number that tell what it counts: "at least 12 people".
BEFORE = 2

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[0-9]+(?:[.,][0-9]+)*")
NUMBER_WORDS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "dozen dozens hundred hundreds thousand thousands million millions no".split()
)
MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
# A number beside these is a time of day or of reading, which every paper has its own of.
CLOCK = frozenset("am pm gmt utc bst est edt cet cest ist min mins read updated published".split())
YEAR = re.compile(r"(?:19|20)[0-9]{2}")


@dataclass(frozen=True)
class Likeness:
    """What two reports are compared by, made of their words when it is asked for.

    Attributes:
        lines: the words of each line.
    """

    lines: Sequence[Sequence[str]]

    @cached_property
    def runs(self) -> frozenset[int]:
        """The hashes of all runs of words."""
        return frozenset(self._in_order)

    @cached_property
    def figured(self) -> frozenset[int]:
        """Those of the runs that hold a number which may count something."""
        return frozenset(_figured(self._words, self._in_order))

    @cached_property
    def numbers(self) -> Mapping[tuple[str, ...], set[str]]:
        """The numbers, by the words around them."""
        numbers: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for line in self.lines:
            for around, number in _numbers(line):
                numbers[around].add(number)
        return dict(numbers)

    @cached_property
    def _words(self) -> list[str]:
        return [word for line in self.lines for word in line]

    @cached_property
    def _in_order(self) -> list[int]:
        return _runs(self._words)


def likeness_of(text: str) -> Likeness:
    """Give what a report's text is compared by."""
    return Likeness([_words(line) for line in text.splitlines()])


def _words(line: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in WORD.findall(line)]


def passages_of(likeness: Likeness) -> tuple[int, ...]:
    """Give the numbers by which a report's copies are found, in order; none if it is too short."""
    if len(likeness.runs) < LEAST_RUNS:
        return ()
    others = (run | UNFIGURED for run in likeness.runs - likeness.figured)
    return tuple(sorted([*likeness.figured, *others])[:PASSAGES])


def may_be_alike(one: Sequence[int], other: Sequence[int], common: int) -> bool:
    """Tell by the passages of two reports, in order, and how many are common, if to compare them.

    Up to the smaller of their last passages, each has all that it could have in common with the
    other; so this estimates what part of the shorter report is in the longer.
    """
    last = min(_last(one), _last(other))
    fewer = min(bisect_right(one, last), bisect_right(other, last))
    return common >= max(LEAST_COMMON, LEAST_COMMON_PART * fewer)


def most_beside(common: int) -> int:
    """Give how many the shorter of two may keep, of which so many are common, to be compared."""
    return int(common / LEAST_COMMON_PART)


def may_share(one: Sequence[int], last: int, after: int | None, most: int) -> bool:
    """Tell by two passages of another report if `may_be_alike` can hold; it may still not.

    Args:
        one: the passages of one report, in order.
        last: the last passage of the other.
        after: the other's first passage after the ``most`` least; None if it has no more.
        most: what `most_beside` gives.
    """
    return after is None or len(one) <= most or after > _last(one) or last < one[most]


def _last(passages: Sequence[int]) -> float:
    return passages[-1] if len(passages) == PASSAGES else inf


def alike(one: Likeness, other: Likeness) -> bool:
    """Tell whether two reports are copies of one text."""
    # Reports written to one pattern differ in their numbers, which are found sooner than all runs.
    there = other.numbers
    if any(
        said.isdisjoint(there[around]) for around, said in one.numbers.items() if around in there
    ):
        return False
    fewer = min(len(one.runs), len(other.runs))
    return fewer >= LEAST_RUNS and len(one.runs & other.runs) >= LEAST_SHARED * fewer


def _runs(words: list[str]) -> list[int]:
    """Give the hashes of all runs of words in order, numbers of 62 bits."""
    return [
        int.from_bytes(
            hashlib.blake2b(" ".join(words[at : at + RUN]).encode(), digest_size=8).digest()
        )
        >> 2
        for at in range(len(words) - RUN + 1)
    ]


def _figured(words: list[str], runs: list[int]) -> Iterator[int]:
    """Yield the hashes of the runs that hold a number which may count something."""
    for at, word in enumerate(words):
        if not _counts(word) or YEAR.fullmatch(word):
            continue
        if (MONTHS | CLOCK).isdisjoint(words[max(0, at - 1) : at + 2]):
            yield from runs[max(0, at - RUN + 1) : at + 1]


def _numbers(line: Sequence[str]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the numbers that may count something, by the two words before and the one after."""
    for at in range(BEFORE, len(line) - 1):
        word = line[at]
        if not _counts(word) or YEAR.fullmatch(word):
            continue
        around = (*line[at - BEFORE : at], line[at + 1])
        if (MONTHS | CLOCK).isdisjoint(around):
            yield tuple("#" if _counts(each) else each for each in around), word


def _counts(word: str) -> bool:
    return word[0].isdecimal() or word in NUMBER_WORDS
