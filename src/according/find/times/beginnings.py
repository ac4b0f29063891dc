"""In which month a war began: "the war, which erupted in April 2023"."""

import re
from collections.abc import Sequence

from according.find.times.days import MONTH, MONTHS
from according.find.times.entrydays import Start
from according.find.tolls.passages import Passage

__all__ = ["WAR", "in_month"]

WAR = re.compile(
    r"\b(?:war|invasion|conflict|offensive|fighting|hostilities|assault|uprising|insurgency"
    r"|siege|campaign|crackdown|protests|unrest|occupation|blockade|military operation"
    r"|escalation)\b"
)
# Of these words one stands wherever IN_MONTH matches.
BEGINS = frozenset("began begun started erupted broke".split())
# "War erupted in April 2023", "since Russia invaded in February 2022".
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
        if WAR.search(passage.low) and (began := IN_MONTH.search(passage.text)):
            month = MONTHS[began["month"].lower()]
            return f"{began['year']}-{month:02}-01", passage.found(began, "month")
    return None
