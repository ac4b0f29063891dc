"""That what finding does grows with the text and no faster, also with texts nobody would write."""

import cProfile

import pytest

from according.find import find
from according.model import Published, Report
from benchmarks.adversarial import KINDS, text_of

# Characters: some sentences as long as they may be, and twice as many.
SIZE = 4_000
# How many times the calls of functions twice the text may take: 2, and what is done but once.
TWICE = 2.6
# Those in which something once grew with the square of the sentence or of the report.
ONCE_SQUARE = (
    "the same clause",
    "of whom",
    "more",
    "ranges",
    "places, killed",
    "figures killed",
    "labels, long dashes",
    "table with a head",
)


def calls(text: str) -> int:
    """Give how many functions are called to find in a text."""
    report = Report(text=text, published=Published("2025-06-05"))
    profile = cProfile.Profile()
    profile.runcall(find, report)
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.parametrize("kind", ONCE_SQUARE)
def test_twice_the_text_takes_twice_the_work(kind: str) -> None:
    calls(text_of(kind, SIZE // 5))  # What is read once is read now.
    assert calls(text_of(kind, 2 * SIZE)) < TWICE * calls(text_of(kind, SIZE))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_as_long_as_it_is_asked_to_be(kind: str) -> None:
    assert len(text_of(kind, SIZE)) == SIZE
