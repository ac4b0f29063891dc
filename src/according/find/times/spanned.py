"""What words name a period that a toll covers: "since April", "in the past day", "until 3 May"."""

import re
from functools import lru_cache

from according.find.numbers.calendar import WEEKDAYS
from according.find.times.asides import RANKED
from according.find.times.fromto import SPANS, UNTIL
from according.find.tolls.passages import lowered

__all__ = ["PERIODS", "STANDING", "WINDOW", "covers_a_day", "covers_a_period"]

# Looked for in sentences in lower case, as are the patterns below but those of days.
WINDOW = re.compile(
    r"\b(?:within|in|over|during|for(?=\s+(?:the\s+)?(?:past|last|previous)))\s+(?:the\s+)?"
    r"(?:past|last|previous)?\s*(?P<n>\d{1,4}|one"
    r"|two|three|four|five|six|seven|ten|twelve)[ -](?P<unit>hours?|days?|weeks?)\b"
    # Not "during the 18-day revolt", which may be long past.
    r"(?! (?:revolt|uprising|rebellion|siege|war|battle|conflict|stand-?off)\b)"
)
# When the toll of one event stands, and what it is called: no period.
_standing = (
    r"as of|so far|to date"
    r"|(?:latest|last|official|public|own|overall|total|full) (?:public )?(?:count|tally)"
    r"|by (?:midnight|(?:(?:late|early) )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
STANDING = re.compile(rf"\b(?:{_standing})\b", re.IGNORECASE)
PERIOD = re.compile(
    r"\b(?:(?:in|over|during|for) the (?:past|last|previous) (?:\w+ ){0,2}(?:hours?|days?"
    r"|weeks?|months?|years?|decades?)"
    r"|since(?<!has since)(?<!have since)|in total|this season|reporting period"
    rf"|(?:in|over|during) the same period|{_standing})\b"
    r"|\b(?:overall|in all),"
)
# Of these words one stands wherever UNTIL, WINDOW or PERIOD match.
PERIODS = SPANS.union(
    (
        "hour hours day days week weeks month months year years decade decades since far date total"
        " as season period count tally midnight overall all"
    ).split(),
    WEEKDAYS,
)
BRIEF = re.compile(
    r"\b(?:(?:in|within|over) (?:the )?)?(?:past |last |previous |preceding )"
    r"(?:24|twenty-four|12|48) hours\b"
    r"|\b(?:in|within) (?:24|twenty-four) hours\b|\b(?:past|last) day\b"
    r"|\bsince (?:early |late )?(?:this |\w+day )?(?:dawn|daybreak|sunrise|midnight|morning|noon)\b"
)
COMPARED = re.compile(
    r"\b(?:deadliest|bloodiest|worst|most|first|biggest|largest|highest|fiercest|strongest"
    r"|heaviest|lowest|unseen|not been|no)\b[^.;]{0,80}\bsince\b"
    rf"|{RANKED.pattern}"
    # Not "since May, when a truce ended, 60 have died".
    # nor "attacks since April 2023, in which 61 died".
    r"|\bsince\b(?! (?:(?:[a-z-]+ ){0,3}(?:19|20)\d\d|[a-z]+), in which\b)"
    r"(?= [^.;,]{3,30},? (?:when|in which)\b(?![^.;,]*,[^.;]*\b(?:have|has)\b))"
)

# A sentence is asked about for each of its figures; few are asked about at a time.
REMEMBERED = 64


@lru_cache(maxsize=REMEMBERED)
def covers_a_day(sentence: str) -> bool:
    """Tell whether a sentence names a day's length and no other: "in the past 24 hours"."""
    rest = BRIEF.sub("", sentence)
    return rest != sentence and not (PERIOD.search(rest) or WINDOW.search(rest))


@lru_cache(maxsize=REMEMBERED)
def covers_a_period(sentence: str) -> bool:
    """Tell whether a sentence names a period: "since April", "in total", "until 3 May"."""
    low = lowered(sentence)
    if UNTIL.search(sentence) or WINDOW.search(low):
        return True
    return PERIOD.search(COMPARED.sub("", low) if "since" in low else low) is not None
