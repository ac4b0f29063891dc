"""In which month a war began, and the period that a report states that it covers."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from according.find.times.days import MONTH, MONTHS, Start, days, number
from according.find.tolls.passages import Passage, lowered
from according.model import Span

__all__ = ["WAR", "fought", "in_month", "stated"]

WAR = re.compile(
    r"\b(?:war|invasion|conflict|offensive|fighting|hostilities|assault|uprising|insurgency"
    r"|siege|campaign|crackdown|protests|unrest|occupation|blockade|military operation"
    r"|escalation)\b"
)
# Of these words one stands wherever IN_MONTH matches.
BEGINS = frozenset("began begun started erupted broke".split())
# "The war erupted in April 2023", "since Russia invaded in February 2022".
IN_MONTH = re.compile(
    r"\b(?:war|conflict|fighting|hostilities|uprising|invasion|insurgency|offensive)\b[^.;\d]{0,40}?"
    r"\b(?:began|begun|started|erupted|broke out)\b"
    rf"[^.;\d]{{0,40}}?\b(?:in|of) (?:early |mid-|late )?(?P<month>{MONTH})"
    r" (?P<year>(?:19|20)\d\d)\b"
)


def in_month(passages: Sequence[Passage]) -> Start | None:
    """Give the first day of the month in which a sentence says that a war began, None if none."""
    for passage in passages:
        if BEGINS.isdisjoint(passage.words):
            continue
        if began := IN_MONTH.search(passage.text):
            month = MONTHS[began["month"].lower()]
            return f"{began['year']}-{month:02}-01", passage.found(began, "month")
    return None


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


DAYS_OF = re.compile(
    r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days of (?:[\w-]+ ){0,2}"
    r"(?:fighting|clashes|shelling|bombardment|bombing|violence|hostilities|combat|war)\b"
)
# Characters that tell how long a war has lasted.
OPENING = 600


def fought(text: str, published: str) -> Start | None:
    """Give the first day of "three days of fighting" that the beginning tells of, None if none."""
    told = DAYS_OF.search(lowered(text[:OPENING]))
    if told is None:
        return None
    began = date.fromisoformat(published) - timedelta(days=number(told["n"]) - 1)
    return began.isoformat(), Span.of(text, *told.span())
