"""The period that a whole report covers: stated, in its heading, or the year that it sums up."""

import re
from collections.abc import Callable, Iterator, Sequence

from according.find.times.days import Day, Start, days
from according.find.times.lengths import length
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["STANDS_AT", "Named", "first_line", "headed", "holding", "stated", "summed_up"]

# Gives the days that a sentence names.
Named = Callable[[Passage], list[Day]]
# Of these words one stands wherever COVERED matches.
COVERS = frozenset(("period", "covers"))
COVERED = re.compile(
    r"\b(?:reporting period|period covered|covers the period|this (?:report|update) covers)\b",
    re.IGNORECASE,
)


def stated(opening: Sequence[Passage]) -> tuple[Start | None, Start] | None:
    """Give the first and last day of "Reporting period: 28 February - 12 March", None if none."""
    for passage in opening:
        if COVERS.isdisjoint(passage.words):
            continue
        text = passage.report.text
        match = COVERED.search(text, passage.start, passage.end)
        if match is None:
            continue
        named = days(text, match.end(), passage.end, passage.report.day)
        told = [(day.iso, day.span) for day in named if day.iso]
        if told:
            return (told[0] if len(told) > 1 else None), told[-1]
    return None


# How long a line may be that heads a report.
HEADING = 120
# What stands between the first and the last day of a period.
JOINED = re.compile(r"\s(?:to|until|till|through)\s|\s?[-–—]\s?")


def headed(opening: Sequence[Passage]) -> tuple[Start, Start] | None:
    """Give the first and last day that a heading names: "Losses, 14 June to 28 August 2022"."""
    report = opening[0].report
    if (told := both(report.title, 0, len(report.title), report.day)) is not None:
        line = first_line(opening[0])
        return (str(told[0].iso), line), (str(told[1].iso), line)
    for passage in headings(opening):
        named = both(report.text, passage.start, passage.end, report.day)
        if named is not None:
            first, last = named
            return (str(first.iso), first.span), (str(last.iso), last.span)
    return None


STANDS_AT = re.compile(
    r"\bas (?:of|at)\s+(?:\d{1,2}[.:]\d{2}\s*(?:hrs|hours|[ap]m)?,?\s*)?(?:on\s+)?\Z", re.IGNORECASE
)


def holding(opening: Sequence[Passage], named: Named) -> Start | None:
    """Give the day at which a headline or heading says figures hold: "Floods (as of 5 March)"."""
    report = opening[0].report
    for day in days(report.title, 0, len(report.title), report.day):
        if day.iso and STANDS_AT.search(report.title[: day.span.start]):
            return day.iso, first_line(opening[0])
    for passage in headings(opening):
        for day in named(passage):
            if day.iso and STANDS_AT.search(report.text[passage.start : day.span.start]):
                return day.iso, day.span
    return None


def headings(opening: Sequence[Passage]) -> Iterator[Passage]:
    """Yield the lines that may head a report: short, and without a toll."""
    return (one for one in opening if one.end - one.start <= HEADING and not one.tolls)


def first_line(first: Passage) -> Span:
    """Give the span of a report's first sentence, for what only the headline tells."""
    return Span.of(first.report.text, first.start, first.end)


def both(text: str, start: int, end: int, published: str | None) -> tuple[Day, Day] | None:
    """Give the two days of a heading from one to the other, None if it has no such."""
    if published is None or JOINED.search(text, start, end) is None:
        return None
    named = days(text, start, end, published)
    if len(named) != 2 or any(day.iso is None or day.since for day in named):  # noqa: PLR2004
        return None
    between = text[named[0].span.end : named[1].span.start]
    ordered = str(named[0].iso) < str(named[1].iso)
    return (named[0], named[1]) if ordered and JOINED.fullmatch(between) else None


# Words of which one stands in the opening of a report that sums up a year.
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
        if (year := past_year(passage)) is not None and any(ANNUAL & one.words for one in opening):
            return year
    return None


def past_year(passage: Passage) -> tuple[Start, Start] | None:
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
