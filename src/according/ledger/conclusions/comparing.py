"""Claimants side by side as of a day, and what cannot be compared with them, and why."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from according.ledger.conclusions.bounds import number_of
from according.ledger.conclusions.near import days_between
from according.ledger.conclusions.questions import Question
from according.ledger.conclusions.subjects import parts_of, subject_of
from according.ledger.conclusions.values import EARLIER, PART, SINCE, PlacedClaim, Point, Series
from according.model import Measure, Status

__all__ = [
    "Row",
    "Separate",
    "apart_on",
    "beside",
    "differing",
    "later_on",
    "rows_at",
    "said_beside",
]

# What is counted together with what: their figures stand near each other and are easily confused.
NEAR = {
    Measure.KILLED: (Measure.CASUALTIES,),
    Measure.INJURED: (Measure.CASUALTIES,),
    Measure.CASUALTIES: (Measure.KILLED, Measure.INJURED),
    Measure.DESTROYED: (Measure.LOST, Measure.DAMAGED, Measure.CAPTURED),
    Measure.DAMAGED: (Measure.DESTROYED, Measure.LOST),
    Measure.CAPTURED: (Measure.LOST,),
    Measure.LOST: (Measure.DESTROYED, Measure.DAMAGED, Measure.CAPTURED),
    Measure.DISPLACED: (Measure.EVACUATED, Measure.AFFECTED),
}
STATUS = {
    Status.PROJECTED: "a forecast, and no toll",
    Status.POSSIBLE: "said to be possible, not to be so",
    Status.DENIED: "denied by the one who says it",
}


@dataclass(frozen=True, slots=True)
class Row:
    """What a claimant says on the day compared, or last said before it.

    Attributes:
        actor: the id of the claimant.
        point: what it says.
        age: days between.
    """

    actor: str
    point: Point
    age: int


@dataclass(frozen=True, slots=True)
class Separate:
    """A claim that cannot be compared.

    Attributes:
        claim: the claim.
        question: the question that it answers.
        field: what differs.
        says: how, in words.
    """

    claim: PlacedClaim
    question: Question
    field: str
    says: str


def rows_at(series: Iterable[Series], day: str) -> tuple[Row, ...]:
    """Give what each claimant that had spoken by ``day`` said last, highest figure first.

    One that counts twice has two rows.
    """
    rows = []
    for one in series:
        for points in (one.points, one.checked):
            point = _last_by(points, day)
            if point:
                rows.append(Row(one.actor, point, days_between(point.day, day) or 0))
    return tuple(sorted(rows, key=lambda row: (-number_of(row.point.claim), row.actor)))


def _last_by(points: Sequence[Point], day: str) -> Point | None:
    at = bisect_right(points, day, key=lambda point: point.day)
    return points[at - 1] if at else None


def apart_on(question: Question, series: Iterable[Series], day: str) -> tuple[Separate, ...]:
    """Give the claims on a question that are no toll: each claimant's last of each kind by a day.

    Forecasts, fears and denied figures, parts of others, totals that count from another day.
    """
    last: dict[tuple[str, str, Status], PlacedClaim] = {}
    for one in series:
        for claim in one.apart:
            if claim.day <= day:
                last[claim.actor, claim.apart, claim.status] = claim
    found = (Separate(claim, question, *_why(claim, question)) for claim in last.values())
    return tuple(sorted(found, key=_order))


def _order(one: Separate) -> tuple[str, str, str]:
    return one.field, one.claim.actor, one.claim.claim_id


def _why(claim: PlacedClaim, question: Question) -> tuple[str, str]:
    if claim.apart == SINCE and not claim.since:
        return SINCE, "counted over a time of its own"
    if claim.apart == SINCE:
        return SINCE, f"counted since {claim.since}, not since {question.since}"
    if claim.apart == PART:
        return PART, "part of another claim, and never added to it"
    if claim.apart == EARLIER:
        return EARLIER, "given before, and replaced by another figure of the same report"
    return "status", STATUS[claim.status]


def later_on(question: Question, series: Iterable[Series], day: str) -> tuple[Separate, ...]:
    """Give what claimants first said of a later day, who had said nothing by this one."""
    first = [one.tolls[0] for one in series if one.tolls and one.tolls[0].day > day]
    return tuple(Separate(point.claim, question, "day", _later(point.day, day)) for point in first)


def _later(first: str, day: str) -> str:
    age = days_between(day, first) or 0
    return f"first counted as of {first}, {age:,} {'day' if age == 1 else 'days'} later"


def beside(question: Question) -> tuple[Question, ...]:
    """Give the questions whose figures are easily taken for answers to this one."""
    measures = (replace(question, measure=near) for near in NEAR.get(question.measure, ()))
    wider = subject_of(question.subject).of
    names = [wider] if wider else []
    names += [
        name for name in parts_of(question.subject) if subject_of(name).of == question.subject
    ]
    subjects = (replace(question, subject=name) for name in names)
    return (*measures, *subjects)


def said_beside(
    question: Question, others: Iterable[tuple[Question, Iterable[Series]]], day: str
) -> Iterator[Separate]:
    """Yield what was last said by ``day`` on questions beside this one, and what differs."""
    for other, series in others:
        field, says = differing(question, other)
        for row in rows_at(series, day):
            yield Separate(row.point.claim, other, field, says)


def differing(question: Question, other: Question) -> tuple[str, str]:
    """Give the first field in which two questions differ, and how; empty texts if in none."""
    fields = (
        ("measure", str(question.measure), str(other.measure)),
        ("subject", question.subject, other.subject),
        ("side", question.side, other.side),
        ("place", question.place, other.place),
        ("situation", question.situation.name, other.situation.name),
        ("scope", str(question.scope), str(other.scope)),
        ("day", question.day, other.day),
    )
    for field, ours, theirs in fields:
        if ours != theirs:
            return field, f"{field}: {theirs or 'not told'}, not {ours or 'not told'}"
    return "", ""
