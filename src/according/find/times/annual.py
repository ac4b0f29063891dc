"""The year that an annual report sums up: "280 aid workers were killed last year"."""

import re
from collections.abc import Sequence

from according.find.times.days import Start
from according.find.times.lengths import length
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["summed_up"]

# Words of which one stands in the opening of such a report.
ANNUAL = frozenset(
    (
        "annual yearly last record census review report figures data statistics survey worldwide"
        " roundup round world"
    ).split()
)
# "up from the same period last year", "more than in 2015": what it is compared with.
COMPARES = re.compile(r"\b(?:on|than|from|since|with|against|period|compared)\W+(?:\w+\W+){0,2}\Z")
NOW = re.compile(r"\b(?:this year|so far|first (?:half|quarter|\w+ months))\b")
BEHIND = 30


def summed_up(opening: Sequence[Passage]) -> tuple[Start, Start] | None:
    """Give the first and last day of the year that a report's first figures fill.

    The headline says so, the first sentence with a figure, or one that repeats that figure.
    """
    told = [passage for passage in opening if passage.tolls][:2]
    again = len(told) > 1 and not values(told[0]).isdisjoint(values(told[1]))
    # "Record number of aid workers killed in 2023"
    head = [one for one in opening[:1] if not one.tolls and any(i.tolls for i in one.items)]
    for passage in head + told[: 1 + again]:
        if (year := filled(passage)) is not None and any(ANNUAL & one.words for one in opening):
            return year
    return None


def filled(passage: Passage) -> tuple[Start, Start] | None:
    """Give the first and last day of the year that a sentence's sum fills: the one just ended.

    Reports of December sum up their own.
    """
    day, text = passage.report.day, passage.report.text
    if day is None:
        return None
    ends = day[5:7] == "12"
    found = length(text, passage.start, passage.end, day)
    if found is None or (NOW.search(passage.low) and not ends):
        return None
    year = int(day[:4]) - (0 if ends and found.last == day else 1)
    if found.first != f"{year:04}-01-01" or found.last not in (day, f"{year:04}-12-31"):
        return None
    if COMPARES.search(text, max(passage.start, found.start - BEHIND), found.start):
        return None
    words = Span.of(text, found.start, found.end)
    return (found.first, words), (found.last, words)


def values(passage: Passage) -> set[float | None]:
    """Give the lower bounds of the figures of a sentence that count a toll."""
    figures = (passage.items[toll.at].figure for toll in passage.tolls)
    return {figure.low for figure in figures if figure is not None}
