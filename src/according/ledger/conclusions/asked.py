"""What a party is silent on, where a report names it as figures are named.

"People killed in Gaza since 7 October 2023" asks what a claim would answer, but for the number.
"""

import re
from datetime import date

from according.ledger.conclusions.reading import Told
from according.ledger.conclusions.subjects import subject_of
from according.ledger.identity import Actor, country_of, side_of
from according.model import Bound, Claim, Measure, Report, Response, Scope, Span, Status

__all__ = ["asked_for"]

MONTHS = tuple(f"{date(2001, month, 1):%B}" for month in range(1, 13))
ASKED = re.compile(
    rf"(?P<subject>\S.*?) (?P<measure>{'|'.join(Measure)})(?: in (?P<place>\S.*?))?"
    rf"(?: since (?P<day>[0-9]{{1,2}}) (?P<month>{'|'.join(MONTHS)}) (?P<year>[0-9]{{4}}))?"
)


def asked_for(response: Response, report: Report, actor: Actor) -> Told | None:
    """Give the claim that a party does not make, its figure the words that ask for it.

    None if the report does not name what it is silent on, or not in this form.
    """
    found = ASKED.fullmatch(response.about.text) if response.about else None
    if found is None or response.about is None:
        return None
    subject, place = found["subject"], found["place"] or ""
    since = _day(found) if found["day"] else ""
    start = response.about.start
    claim = Claim(
        report_id=report.id,
        figure=response.about,
        low=0,
        high=None,
        bound=Bound.VAGUE,
        measure=Measure(found["measure"]),
        subject=Span(start, start + len(subject), subject),
    )
    return Told(
        id="",
        claim=claim,
        measure=claim.measure,
        low=None,
        high=None,
        bound=claim.bound,
        status=Status.ASSERTED,
        verified=None,
        scope=Scope.TOTAL,
        since=since,
        as_of="",
        day=report.day or "",
        place=place,
        country=(country_of(place) if place else None) or "",
        subject=subject_of(subject),
        side=side_of(subject) or "",
        actor=actor,
    )


def _day(found: re.Match[str]) -> str:
    """Give the day that was found in ISO form; empty if there is none such."""
    try:
        return date(
            int(found["year"]), MONTHS.index(found["month"]) + 1, int(found["day"])
        ).isoformat()
    except ValueError:
        return ""
