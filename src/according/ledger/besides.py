"""What a ledger knows beside a report that it does not hold, and does not come to hold."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, select

from according.ledger import derived as d
from according.ledger.answering import cast_of, comparison
from according.ledger.conclusions.answers import Contradicting
from according.ledger.conclusions.bounds import contradict, reach
from according.ledger.conclusions.concluding import Known, conclude
from according.ledger.conclusions.contradictions import WINDOW, contradictions_of
from according.ledger.conclusions.looking import Beside
from according.ledger.conclusions.placing import Filing, place
from according.ledger.conclusions.questions import Question
from according.ledger.conclusions.series import series_of
from according.ledger.conclusions.values import PlacedClaim, Point, Series
from according.ledger.holding import holding_for
from according.ledger.identity import Actor
from according.ledger.placed import known
from according.model import Findings, Report

__all__ = ["besides"]

# Of the questions of one report, a table of losses being the longest.
MOST = 60
APART = 6


def besides(
    connection: Connection, report: Report, findings: Findings, *, now: str
) -> tuple[Beside, ...]:
    """Give for each claim of a report what the ledger knows of its question.

    Args:
        connection: for reading; nothing is written.
        report: a report, which the ledger may hold or not; what it holds of it counts as nothing.
        findings: its claims.
        now: the ISO moment.
    """
    placed = place(report, findings, Filing(now), holding_for(connection, [report.id]))
    questions = {one.id: one for one in placed.questions}
    actors = {one.id: one for one in placed.actors}
    seqs = _numbers(connection, list(questions)[:MOST])
    held = known(connection, seqs.values())
    told = []
    for claim in placed.claims:
        seq = seqs.get(claim.question)
        actor, question = actors[claim.actor], questions[claim.question]
        there = held.get(seq) if seq is not None else None
        if seq is None or there is None or not _others(there.claims, report.id):
            told.append(Beside(claim, actor, question))
            continue
        told.append(_beside(connection, claim, actor, there, seq))
    return tuple(told)


def _numbers(connection: Connection, ids: Iterable[str]) -> dict[str, int]:
    asked = select(d.questions.c.id, d.questions.c.seq).where(d.questions.c.id.in_(list(ids)))
    return {row.id: row.seq for row in connection.execute(asked)}


def _others(claims: Iterable[PlacedClaim], report_id: str) -> list[PlacedClaim]:
    return [claim for claim in claims if claim.report_id != report_id]


def _beside(
    connection: Connection, claim: PlacedClaim, actor: Actor, there: Known, seq: int
) -> Beside:
    """Give what is known beside one claim."""
    question = there.question
    others = series_of(_others(there.claims, claim.report_id))
    cast = {**cast_of(connection, [conclude(there)], []), actor.id: actor}
    found = comparison(connection, seq, claim.day or None, None)
    apart = tuple(one for one in found.apart if one.claim.report_id != claim.report_id)[:APART]
    if not claim.counts:
        return Beside(claim, actor, question, known=True, apart=apart)
    own = next((one for one in others if one.actor == claim.actor), None)
    return Beside(
        claim,
        actor,
        question,
        known=True,
        alike=tuple((cast[one.actor], one) for one in _alike(claim, others) if one.actor in cast),
        against=tuple(_against(claim, others, there, question, cast)),
        since=_since(claim, own),
        apart=apart,
    )


def _alike(claim: PlacedClaim, others: Iterable[Series]) -> Iterator[PlacedClaim]:
    """Yield what others say of about the same day that can hold with the claim."""
    for series in others:
        near = _near(claim, series)
        if near is None:
            continue
        same = reach(near) == reach(claim)
        if same or (near.actor != claim.actor and not _cannot(claim, near)):
            yield near


def _near(claim: PlacedClaim, series: Series) -> PlacedClaim | None:
    """Give what a claimant says of the day of a claim, or said last within a month before it."""
    if not claim.day:
        return None
    points = [one for one in series.points if one.day and one.day <= claim.day]
    if not points or _days(points[-1].day, claim.day) > WINDOW:
        return None
    return points[-1].claim


def _days(first: str, last: str) -> int:
    from datetime import date

    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def _cannot(one: PlacedClaim, other: PlacedClaim) -> bool:
    return contradict(one, other) or contradict(other, one)


def _against(
    claim: PlacedClaim,
    others: Iterable[Series],
    there: Known,
    question: Question,
    cast: dict[str, Actor],
) -> Iterator[Contradicting]:
    """Yield who contradicts the claim, by the rule that holds in the ledger."""
    alone = Series(claim.question, claim.actor, (Point(claim.day, claim, (claim,), 1, 1),))
    rivals = [one for one in others if one.actor != claim.actor]
    for rival in rivals:
        for found in contradictions_of([alone, rival], question.scope, there.parents):
            higher, lower = cast.get(found.higher.actor), cast.get(found.lower.actor)
            if higher and lower:
                yield Contradicting(question, higher, lower, found)


def _since(claim: PlacedClaim, own: Series | None) -> PlacedClaim | None:
    """Give what the claimant has said since of a later day, or another number of the same day."""
    if own is None or own.last is None or not claim.day:
        return None
    last = own.last.claim
    if last.day > claim.day or (last.day == claim.day and last.published > claim.published):
        return last if reach(last) != reach(claim) else None
    return None
