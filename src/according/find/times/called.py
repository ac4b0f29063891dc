"""The day by which a report calls what it is about: "the May 14 attack", "opened fire on Saturday".

Reports that go back to a deed tell its toll first and its day in passing, sentences later.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from according.find.times.aftermath import is_after
from according.find.times.days import Day, Start
from according.find.times.onsets import Onset
from according.find.tolls.passages import Passage

__all__ = ["days_of_deeds"]

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
        if day.iso is None or day.said or is_after(passage, day):
            continue
        start = day.span.start - passage.start
        before = passage.low[max(0, start - REACH) : start]
        # "jailed since the May 14 attack"
        if CALLED.match(onset.text, day.span.end) or (not day.since and HAPPENED.search(before)):
            yield day
