"""Which judgements hold, and what they mean for claims: read from their tables, and kept there."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, RowMapping, delete, insert, select

from according.ledger import asking
from according.ledger import derived as d
from according.ledger import judged as j
from according.ledger import tables as t
from according.ledger.conclusions.judgements import Judgements, joined
from according.ledger.conclusions.questions import Situation
from according.ledger.placed import situation_of
from according.ledger.reviewing import reviews_of
from according.ledger.verdicts import (
    Correction,
    Judged,
    Judgement,
    ReviewState,
    Verdict,
    Withdrawal,
)
from according.ledger.wire import Row, claim_of
from according.model import Claim

__all__ = [
    "groups",
    "holding_for",
    "judged_reports",
    "judgements_by",
    "names_of",
    "refresh",
    "review_rows",
]

taken = j.withdrawals.alias("taken")
HOLDS = taken.c.judgement.is_(None)


def judgements_by(connection: Connection, *conditions: ColumnElement[bool]) -> list[Judgement]:
    """Give the judgements that fit, in the order of judging; those withdrawn too."""
    asked = (
        select(
            j.judgements,
            taken.c.judge.label("taken_by"),
            taken.c.added.label("taken_at"),
            taken.c.note.label("taken_note"),
        )
        .outerjoin(taken, taken.c.judgement == j.judgements.c.seq)
        .where(*conditions)
        .order_by(j.judgements.c.seq)
    )
    return [_judgement(row) for row in connection.execute(asked).mappings()]


def _judgement(row: RowMapping) -> Judgement:
    return Judgement(
        id=row["id"],
        verdict=Verdict(row["verdict"]),
        kind=Judged(row["kind"]),
        one=row["one"],
        other=row["other"],
        correction=Correction.from_json(row["said"]),
        by=row["judge"],
        added=row["added"],
        note=row["note"],
        withdrawn=Withdrawal(row["taken_by"], row["taken_at"], row["taken_note"])
        if row["taken_at"] is not None
        else None,
    )


def groups(judgements: Iterable[Judgement], kind: Judged) -> dict[str, str]:
    """Give what is judged the same as another, with the first of its group: the smallest id."""
    return joined(
        (one.one, one.other)
        for one in judgements
        if one.kind is kind and one.verdict is Verdict.SAME and one.withdrawn is None
    )


def names_of(judgements: Iterable[Judgement]) -> dict[str, str]:
    """Give what situations are to be called by judgements in their order, the last one wins."""
    return {
        one.one: str(one.correction.fields["name"])
        for one in judgements
        if one.verdict is Verdict.NAME and one.withdrawn is None
    }


def holding_for(connection: Connection, report_ids: Iterable[str]) -> Judgements:
    """Give the judgements that hold, those on claims only for the claims of some reports."""
    pairs = judgements_by(connection, HOLDS, j.judgements.c.kind != str(Judged.CLAIM))
    situations = groups(pairs, Judged.SITUATION)
    asked = (
        select(t.claims.c.id, j.reviews.c.state, j.reviews.c.said)
        .join(t.claims, t.claims.c.seq == j.reviews.c.claim)
        .join(t.reports, t.reports.c.seq == j.reviews.c.report)
        .where(t.reports.c.id.in_(sorted(set(report_ids))))
    )
    reviews = connection.execute(asked).all()
    return Judgements(
        actors=groups(pairs, Judged.ACTOR),
        questions=groups(pairs, Judged.QUESTION),
        situations=_situations(connection, situations) if situations else {},
        names=names_of(pairs),
        rejected=frozenset(row.id for row in reviews if row.state == ReviewState.REJECTED),
        corrected={
            row.id: Correction.from_json(row.said).fields
            for row in reviews
            if row.state == ReviewState.CORRECTED
        },
    )


def _situations(connection: Connection, same: dict[str, str]) -> dict[str, Situation]:
    s = d.situations.c
    asked = select(s.id.label("situation_id"), s.name, s.kind, s.start, s.places, s.parties)
    asked = asked.where(s.id.in_(sorted(set(same.values()))))
    first = {row["situation_id"]: situation_of(row) for row in connection.execute(asked).mappings()}
    return {one: first[other] for one, other in same.items() if other in first}


def judged_reports(connection: Connection, report_ids: Iterable[str]) -> set[int]:
    """Give the numbers of those reports on whose claims somebody ever judged."""
    asked = (
        select(j.judgements.c.report)
        .join(t.reports, t.reports.c.seq == j.judgements.c.report)
        .where(t.reports.c.id.in_(sorted(set(report_ids))))
        .distinct()
    )
    return {row.report for row in connection.execute(asked)}


def refresh(connection: Connection, reports: Iterable[int]) -> None:
    """Make the reviews of reports, by their numbers, again: for what is found in them now."""
    for report in sorted(reports):
        connection.execute(delete(j.reviews).where(j.reviews.c.report == report))
        rows = review_rows(connection, report)
        if rows:
            connection.execute(insert(j.reviews), rows)


def review_rows(connection: Connection, report: int) -> list[Row]:
    """Give the rows of the reviews that follow from what holds on the claims of a report."""
    holding = judgements_by(connection, HOLDS, j.judgements.c.report == report)
    kept = asking.kept_reports(connection, t.reports.c.seq == report) if holding else []
    if not kept:
        return []
    text, found = kept[0].report.text, kept[0].findings.claims
    judged = _claims(connection, kept[0].report.id, text, {one.one for one in holding})
    reviews = reviews_of(holding, judged, found, text)
    claims = _numbers(connection, t.claims.c.seq, t.claims.c.id, reviews)
    last = {review.judgement for review in reviews.values()}
    judgements = _numbers(connection, j.judgements.c.seq, j.judgements.c.id, last)
    return [
        {
            "claim": claims[id_],
            "report": report,
            "judgement": judgements[review.judgement],
            "state": str(review.state),
            "said": review.correction.to_json(),
        }
        for id_, review in sorted(reviews.items())
    ]


def _claims(
    connection: Connection, report_id: str, text: str, ids: Iterable[str]
) -> dict[str, Claim]:
    asked = select(t.claims.c.id, t.claims.c.said).where(t.claims.c.id.in_(sorted(ids)))
    return {
        row.id: claim_of(row.said, report_id=report_id, text=text, confidence=1.0, finder="")
        for row in connection.execute(asked)
    }


def _numbers(
    connection: Connection, seq: ColumnElement[int], key: ColumnElement[str], ids: Iterable[str]
) -> dict[str, int]:
    asked = select(key, seq).where(key.in_(sorted(ids)))
    return {row[0]: row[1] for row in connection.execute(asked)}
