"""The days at which a figure may hold, and what speaks for each: signs, each with a name."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from according.find.times.asides import of_another
from according.find.times.backdrop import BACK, FigureToDate, Last, crossed, of_class
from according.find.times.called import days_of_deeds
from according.find.times.days import Day, Moment
from according.find.times.fromto import SPANS, UNTIL
from according.find.times.onsets import Onset
from according.model import Scope, Span

__all__ = ["Candidate", "candidates"]

# Sentences at the beginning of a report whose days any of its figures may be of.
LEAD = 4
# So many of the days by which a report calls deeds are asked about, those named most often.
DEEDS = 3
# The least of each class of days gone by until a report was published.
GAPS = (
    (-9_999_999, "to come"),
    (0, "same day"),
    (1, "a day"),
    (2, "two days"),
    (3, "days"),
    (7, "a week"),
    (15, "weeks"),
    (32, "months"),
    (367, "years"),
)
# Characters between a day and a figure: classes of so many, and from how many on all are far.
NEAR, FAR = 30, 150
WEEKDAY, WITH_YEAR = re.compile(r"day\b"), re.compile(r"\d{4}")


class Candidate(NamedTuple):
    """A day at which a figure may hold.

    Attributes:
        iso: the day.
        span: the words that tell it, None if it is only that of publication.
        published: whether it is the day of publication.
        signs: what speaks for it.
    """

    iso: str
    span: Span | None
    published: bool
    signs: list[str]


class Named(NamedTuple):
    """A day that a text names, and how many sentences before a figure's own."""

    day: Day
    back: int


def candidates(
    onset: Onset, asked: FigureToDate, ruled: Moment, last: Last | None
) -> list[Candidate]:
    """Give the days at which a figure may hold.

    Args:
        onset: the days of its report.
        asked: the figure.
        ruled: what the rules say of its day.
        last: the figure before it, None if there is none.
    """
    words: dict[str, Span | None] = {}
    kinds: dict[str, set[str]] = {}
    for iso, span, kind in (
        (onset.published, None, "pub"),
        (*ruled, "rule"),
        *told(onset, asked),
        (*(onset.happened or (None, None)), "happened"),
        *called(onset),
    ):
        if iso is not None:
            kinds.setdefault(iso, set()).add(kind)
            if kind == "rule":
                words[iso] = span
            words.setdefault(iso, span)
    if last is not None and last.iso in kinds:
        kinds[last.iso].add("the last's")
        if last.number == asked.passage.number:
            kinds[last.iso].add("the last's in sentence")
    for kind, iso in extremes(kinds):
        kinds[iso].add(kind)
    return [
        Candidate(iso, words[iso], "pub" in own, signs_of(onset, iso, own, asked))
        for iso, own in kinds.items()
    ]


def called(onset: Onset) -> Iterator[tuple[str, Span, str]]:
    """Yield the days by which a report calls deeds, the one named most often for itself."""
    found = days_of_deeds(onset)
    most = found[0][1] if found else 0
    for at, ((iso, span), many) in enumerate(found[:DEEDS]):
        alone = len(found) == 1
        yield iso, span, "deed's only" if alone else "deed's most" if not at else "deed's"
        if many == most and many > 1:
            yield iso, span, "deed's often alone" if alone else "deed's often"


def extremes(days: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield which of some days is the newest and which the oldest."""
    if days:
        yield "newest", max(days)
        yield "oldest", min(days)


# A sentence is asked about for each of its figures, one after the other.
@lru_cache(maxsize=1)
def named(onset: Onset, number: int) -> tuple[Named, ...]:
    """Give the days named in a sentence, in those just before, and in those that open a report."""
    first, found = max(0, number - BACK), []
    lead = onset.passages[: min(LEAD, first)]
    for other in (*lead, *onset.passages[first : number + 1]):
        # Asked first: most sentences name none.
        days = [day for day in onset.named(other) if day.iso is not None]
        if not days:
            continue
        own = other.number == number
        if not own and not SPANS.isdisjoint(other.words) and UNTIL.search(other.text):
            # "Between 1 January and 9 May 2021, 70 men were arrested. A blast killed three."
            continue
        # "the mastermind of last Thursday's bombing"
        found += [Named(d, number - other.number) for d in days if not of_another(onset.text, d)]
    return tuple(found)


def told(onset: Onset, asked: FigureToDate) -> Iterator[tuple[str, Span, str]]:
    """Yield the days named near a figure, each with one of the ways in which it is named."""
    for one in named(onset, asked.passage.number):
        if one.back and one.day.since and asked.scope is Scope.EVENT:
            # Since when another sentence counts is no day of an event.
            continue
        for kind in ways(onset, asked, one):
            yield str(one.day.iso), one.day.span, kind


def ways(onset: Onset, asked: FigureToDate, one: Named) -> Iterator[str]:
    """Yield how a day is named, seen from a figure."""
    day, passage = one.day, asked.passage
    if one.back > BACK:
        where = "lead"
    elif one.back:
        other = onset.passages[passage.number - one.back]
        same = other.sentence.paragraph == passage.sentence.paragraph
        where = f"{'in paragraph' if same else 'before'} {one.back}"
    else:
        start = passage.items[asked.toll.at].start
        where = "own before" if day.span.start < start else "own after"
        away = abs(day.span.start - start)
        yield f"own near {away // NEAR}" if away < FAR else "own far"
        if day.span.start > passage.following(start):
            yield "behind the next"
    yield where
    if said := "said" if day.said else "since" if day.since else "":
        yield said
        yield f"{where} {said}"
    text = day.span.text
    form = "year" if WITH_YEAR.search(text) else "weekday" if WEEKDAY.search(text) else "date"
    yield f"named by {form}"


def signs_of(onset: Onset, iso: str, kinds: set[str], asked: FigureToDate) -> list[str]:
    """Give the signs of one day: how it is named, by itself and with what is seen."""
    gap = gap_of(onset.published, iso)
    found = list(crossed("gap", gap, asked.scope))
    for kind in sorted(kinds):
        found += by_kind(kind, gap, asked.scope, asked.toll.how)
    return found


# There are few of each.
@lru_cache(maxsize=4096)
def by_kind(kind: str, gap: str, scope: Scope, how: str) -> tuple[str, ...]:
    """Give the signs of one way in which a day is named."""
    return (
        kind,
        f"{kind} | {scope}",
        f"{kind} | {gap}",
        f"{kind} | {gap} {scope}",
        f"{kind} | {how}",
    )


# A report names few days.
@lru_cache(maxsize=64)
def gap_of(published: str | None, iso: str) -> str:
    """Give the class of how long before publication a day was."""
    if published is None:
        return "unknown"
    return of_class(GAPS, (date.fromisoformat(published) - date.fromisoformat(iso)).days)
