"""The day of what somebody is tried or mourned for, which is not that of the trial or the vigil.

"The man accused of killing ten people pleaded guilty on Thursday": nobody died on Thursday.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from according.find.times.aftermath import AFTERMATH, is_after
from according.find.times.called import days_of_deeds
from according.find.times.days import NEVER, Day, Moment
from according.find.times.onsets import Onset
from according.find.tolls.counted import HARMED
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage

__all__ = ["is_of_deed", "of_deed"]

# What opens the words that tell of it.
OPENS = re.compile(
    r"\b(?:accused|suspected|convicted|guilty|charged|indicted|wanted|jailed|sentenced|imprisoned"
    r"|tried) (?:of|with|for|in|over)\b"
    r"|\b(?:m[ae]n|gunm[ae]n|wom[ae]n|teenagers?|suspects?|shooters?|attackers?|killers?|supremacists?"
    r"|brothers|students?|officers?|soldiers?|drivers?|year-old|terrorists?|extremists?) who\b"
)
# How far before its figure they may open.
REACH = 110
ENDS = re.compile(r"[.;:!?“”\"]|\b(?:said|says|told)\b")
# Sentences that are looked through.
MOST = 60


def is_of_deed(passage: Passage, toll: Measured) -> int:
    """Give where the words open that tell of a deed for its aftermath's sake, -1 if none do."""
    if toll.measure not in HARMED:
        return -1
    at = passage.items[toll.at].start - passage.start
    low = passage.low
    opens = [match.start() for match in OPENS.finditer(low, max(0, at - REACH), at)]
    opens = [start for start in opens if ENDS.search(low, start, at) is None]
    if not opens:
        return -1
    end = passage.items[max(toll.at, toll.phrase.end - 1)].end - passage.start
    outside = AFTERMATH.search(low[: opens[0]]) or AFTERMATH.search(low, end)
    return passage.start + opens[0] if outside else -1


def of_aftermath(passage: Passage, toll: Measured, opens: int, day: Day) -> bool:
    """Tell whether a day is that of the aftermath, told outside the words that tell of the deed."""
    if day.span.start < opens:
        return True
    end = passage.items[toll.at].end
    low = passage.low
    first, last = sorted((end, day.span.start))
    return AFTERMATH.search(low, first - passage.start, last - passage.start) is not None


def of_deed(onset: Onset, passage: Passage, toll: Measured, named: Sequence[Day]) -> Moment | None:
    """Give the day of a deed told for its aftermath's sake, None if a figure is of none.

    What the words of the deed name, else the day that another sentence tells of it.
    """
    opens = is_of_deed(passage, toll)
    if opens < 0:
        return None
    own = [day for day in named if not (day.said or of_aftermath(passage, toll, opens, day))]
    told: Moment | None = next(((day.iso, day.span) for day in own if day.iso), None)
    if told is None and not own:
        told = onset.happened or day_of_deed(onset)
        told = told or next((day for day, _ in days_of_deeds(onset)), None)
    return told or ((None, own[0].span) if own else NEVER)


# All deeds of a report that are tried ask for the same day.
@lru_cache(maxsize=1)
def day_of_deed(onset: Onset) -> Moment | None:
    """Give the day of the first deed that a report tells with its day, None if it tells none."""
    for passage in onset.passages[:MOST]:
        tolls = [toll for toll in passage.tolls if toll.measure in HARMED]
        told = any(toll.how != "total" for toll in tolls)
        if not told and DEED.search(passage.low) is None:
            continue
        for day in onset.named(passage):
            if not day.iso or day.since or day.said or is_after(passage, day):
                continue
            if told or is_beside(passage, day):
                return day.iso, day.span
    return None


DEED = re.compile(
    r"\b(?:opened fire|shootings?|attack(?:ed|s)?|massacres?|rampage|bombings?|stabb\w+|killings?"
    r"|murders?|slayings?|shot|crash(?:ed)?|arson)\b"
)
# How far from its day a deed is named: "the May 14 attack", "opened fire at a mall on Saturday".
BESIDE = 60


def is_beside(passage: Passage, day: Day) -> bool:
    """Tell whether a deed is named beside a day."""
    first, last = day.span.start - passage.start, day.span.end - passage.start
    return DEED.search(passage.low, max(0, first - BESIDE), last + BESIDE // 3) is not None
