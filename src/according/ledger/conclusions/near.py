"""Which questions may ask for one event though they differ in day, place or class.

Two reports of one attack rarely say all of it alike: one is of the day after and names no day, one
names the building and the other the city, one counts the union members and the other the people.
What is said on such a question is looked at beside what is said on this one; whether two claims are
of one event is told claim by claim.
"""

import re
from datetime import date, timedelta
from functools import lru_cache

from according.ledger.conclusions.questions import Question
from according.ledger.conclusions.subjects import PEOPLE, subject_of
from according.model import Measure

__all__ = ["DAYS", "days_between", "days_near", "near", "places_meet", "rank"]

# How many days after an event a report still tells of it without saying on which day it was.
DAYS = 2
# What is said of people, whatever they are called: "club goers", "passers-by".
OF_PEOPLE = frozenset(
    (
        Measure.KILLED,
        Measure.INJURED,
        Measure.CASUALTIES,
        Measure.MISSING,
        Measure.DETAINED,
        Measure.ABDUCTED,
        Measure.RESCUED,
    )
)
# A report of its own, that says too little to be compared with another.
ALONE = "report/"
# What kind of place it is, which one report says and another leaves out.
KIND = re.compile(
    r"\b(?:the|international|national|airport|airbase|base|city|town|village|municipality|canton"
    r"|department|province|district|neighbou?rhood|region|area|building|headquarters|offices?"
    r"|stadium|hospital|prison|jail|cathedral|church|mosque)\b"
)
WORDS = re.compile(r"[\w’']+")


def days_between(first: str, last: str) -> int | None:
    """Give how many days one day is after another, ISO days; None if either is unknown."""
    if not first or not last:
        return None
    return date.fromisoformat(last).toordinal() - date.fromisoformat(first).toordinal()


def days_near(day: str) -> tuple[str, ...]:
    """Give the days on which an event may be told that others tell on this day."""
    at = date.fromisoformat(day)
    return tuple((at + timedelta(days=by)).isoformat() for by in range(-DAYS, DAYS + 1))


def near(one: Question, other: Question) -> bool:
    """Tell whether what is said on two questions may be of one event, if their places meet."""
    if one.measure is not other.measure or one.scope is not other.scope:
        return False
    if one.situation.id != other.situation.id or one.situation.id.startswith(ALONE):
        return False
    return one.side == other.side and rank(one, other) is not None


def rank(one: Question, other: Question) -> int | None:
    """Give 0 if the other question is of the same class, 1 if of a wider, -1 if of a narrower.

    None if neither class is part of the other.
    """
    if one.subject == other.subject:
        return 0
    if _is_wider(other.subject, one.subject, one.measure):
        return 1
    return -1 if _is_wider(one.subject, other.subject, one.measure) else None


def _is_wider(wide: str, narrow: str, measure: Measure) -> bool:
    # Fighters are counted apart from people, by those who count them.
    named = subject_of(narrow)
    return not named.whose and (named.of == wide or (wide == PEOPLE and measure in OF_PEOPLE))


@lru_cache(maxsize=1 << 12)
def places_meet(one: str, other: str) -> bool:
    """Tell whether two names may be of one place."""
    return one == other or (bool(one and other) and _loose(one) == _loose(other))


def _loose(site: str) -> str:
    """Give a place's name without the words for its kind; the whole if nothing else is left."""
    words = KIND.sub(" ", site.lower())
    return " ".join(WORDS.findall(words)) or site.lower()
