"""The day by which a report calls what it is about: "the May 14 attack", "opened fire on Saturday".

Reports that go back to a deed tell its toll first and its day in passing, sentences later.
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from operator import itemgetter

from according.find.times.aftermath import is_after
from according.find.times.almanac import lasting
from according.find.times.days import Day, Start
from according.find.times.onsets import Onset
from according.find.tolls.passages import Passage

__all__ = ["days_of_deeds", "so_long_after"]

# What a deed or an accident is called.
_deeds = (
    r"(?:attacks?|shootings?|massacres?|rampage|bombings?|blasts?|explosions?|stabbings?|killings?"
    r"|murders?|slayings?|crash|collapse|stampede|riots?|rioting|insurrection|siege|assault|raids?"
    r"|ambush|clashes|violence|unrest|airstrikes?|strikes?|coup|tragedy|disaster|quake|earthquake"
    r"|fire|blaze|bloodshed|kidnappings?|abductions?|protests?|crackdown|fighting|incident|accident)"
)
CALLED = re.compile(rf"(?:[’']s)?(?: [\w-]+){{0,3}}? {_deeds}\b")
# How a deed is told, before its day and behind.
HAPPENED = re.compile(
    r"\b(?:opened fire|broke out|erupted|took place|happened|occurred|struck|stormed|attacked"
    r"|exploded|collapsed|crashed|sank|capsized|derailed|killed|killing|shot|died|burst into"
    rf"|ambushed|hit|{_deeds})\b"
    r"[^.;:“”\"]{0,60}\Z"
)
REACH = 75
# Sentences that are looked through.
MOST = 80


# All figures of a report ask for the same days.
@lru_cache(maxsize=1)
def days_of_deeds(onset: Onset) -> tuple[tuple[Start, int], ...]:
    """Give the days of deeds that a report names, each with how many sentences do, most first."""
    found: dict[str, Start] = {}
    votes: Counter[str] = Counter()
    for passage in onset.passages[:MOST]:
        for day in deeds(onset, passage):
            found.setdefault(str(day.iso), (str(day.iso), day.span))
            votes[str(day.iso)] += 1
    return tuple((found[iso], many) for iso, many in votes.most_common())


def deeds(onset: Onset, passage: Passage) -> Iterator[Day]:
    """Yield the days of deeds that a sentence names."""
    for day in onset.named(passage):
        if day.iso is None or day.said:
            continue
        start = day.span.start - passage.start
        before = passage.low[max(0, start - REACH) : start]
        # "jailed since the May 14 attack", "mourned the victims of Sunday's massacre"
        told = not (day.since or is_after(passage, day)) and HAPPENED.search(before)
        if told or CALLED.match(onset.text, day.span.end):
            yield day


# "less than a week after he killed ten", "just over a month after he opened fire"
SO_LONG = re.compile(
    r"\b(?P<n>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
    r" (?P<unit>week|month|year)s? (?:after|since)\b[^.;]*\Z"
)
AFTER = frozenset(("after", "since"))
# How far before a figure such words may stand; by how much they may be out.
BEFORE, OUT = 180, 0.5


def so_long_after(onset: Onset, passage: Passage, start: int) -> Start | None:
    """Give the day of the deed so many weeks before a report's own that is told at an offset.

    None if its sentence does not say how long ago, or the report calls no deed by such a day.
    """
    if onset.published is None or AFTER.isdisjoint(passage.words):
        return None
    at = start - passage.start
    told = SO_LONG.search(passage.low, max(0, at - BEFORE), at)
    if told is None:
        return None
    long = lasting(told["n"], told["unit"])
    now = date.fromisoformat(onset.published)
    gone = (((now - date.fromisoformat(day[0])).days, day) for day, _ in days_of_deeds(onset))
    out, nearest = min(
        ((abs(days - long), day) for days, day in gone), default=(long, None), key=itemgetter(0)
    )
    return nearest if out < long * OUT else None
