"""Days of events that are told beside another: what it came after, or is compared with."""

import re

from according.find.places.scenes import of_other_years
from according.find.times.days import Day, Moment
from according.find.tolls.passages import Passage

__all__ = ["begins", "of_past_attack", "own_day", "when"]


def own_day(passage: Passage, start: int, named: list[Day]) -> Moment:
    """Give the day right behind a figure: "since gunmen killed 12 in Gori on 22 March 2016"."""
    stop = min(passage.end, start + CLAUSE)
    told = (
        day
        for day in named
        if day.iso
        and (
            start < day.span.start < stop
            # "on Monday, two days after a gunman killed 12"
            or (day.span.end <= start and day.span.text.endswith(" after"))
        )
    )
    return next(((day.iso, day.span) for day in told), (None, None))


def when(passage: Passage, start: int, named: list[Day]) -> Moment | None:
    """Give the day that a clause with a figure is of: "It began on 27 August, when three fell"."""
    text = passage.report.text
    told = (day for day in named if day.iso and WHEN.fullmatch(text, day.span.end, start))
    return next(((day.iso, day.span) for day in told), None)


# The words between a day and a figure of it.
WHEN = re.compile(r",? when\b[^.;,\d]{0,60}")
# How far behind a figure the day of its clause may stand.
CLAUSE = 90


def begins(since: Moment, day: Day) -> bool:
    """Tell whether a day stands in the words that tell since when a figure counts."""
    return since[1] is not None and since[1].start <= day.span.start < since[1].end


ATTACKS = frozenset(
    "blast blasts bomb bombs bombing bombings shooting massacre siege rampage gunman gunmen".split()
)
SPANNING = frozenset("since until total overall between war conflict toll".split())


def of_past_attack(passage: Passage, published: str | None) -> bool:
    """Tell whether a sentence is of an attack of an earlier year: "blasts in 2006 left 187"."""
    words = passage.words
    if not published or ATTACKS.isdisjoint(words) or not SPANNING.isdisjoint(words):
        return False
    return of_other_years(passage.text, int(published[:4]))
