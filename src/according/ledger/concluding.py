"""Concluding on the questions that something touched, and keeping what follows."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from according.ledger import derived as d
from according.ledger import tables as t
from according.ledger.conclusions.concluding import Concluded, conclude
from according.ledger.conclusions.series import claims_of
from according.ledger.conclusions.sides import state_of
from according.ledger.filing import keep_actors
from according.ledger.placed import known
from according.ledger.wire import Row

__all__ = ["Rows", "conclude_on", "rows_of"]

# How many questions are concluded on at once; their claims are held meanwhile.
AT_ONCE = 100


def conclude_on(connection: Connection, touched: Iterable[int]) -> None:
    """Conclude on questions, by their numbers, and replace what was concluded on them before."""
    seqs = sorted(touched)
    for first in range(0, len(seqs), AT_ONCE):
        _conclude_some(connection, seqs[first : first + AT_ONCE])


def _conclude_some(connection: Connection, seqs: list[int]) -> None:
    # Whoever else touches one of these waits here, and then sees our claims.
    lock = select(d.questions.c.seq).where(d.questions.c.seq.in_(seqs))
    connection.execute(lock.order_by(d.questions.c.seq).with_for_update()).all()
    concluded = {seq: conclude(each) for seq, each in known(connection, seqs).items()}
    _keep_sides(connection, concluded.values())
    rows = rows_of(connection, concluded)
    for table in (*rows.by_table, d.pending):
        connection.execute(delete(table).where(table.c.question.in_(seqs)))
    for table, new in rows.by_table.items():
        if new:
            connection.execute(insert(table), new)
    if rows.summaries:
        summary = update(d.questions).where(d.questions.c.seq == bindparam("number"))
        connection.execute(summary, rows.summaries)


def _keep_sides(connection: Connection, concluded: Iterable[Concluded]) -> None:
    """Add the sides that never spoke, whom no report names as a claimant."""
    sides = {each.question.side for each in concluded if each.question.side and each.silences}
    keep_actors(connection, {side: state_of(side) for side in sides}.values())


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of what was concluded.

    Attributes:
        by_table: the rows of each table, in their order.
        summaries: what each question's own row says of it, under its ``number``.
    """

    by_table: dict[Table, list[Row]]
    summaries: list[Row]


def rows_of(connection: Connection, concluded: dict[int, Concluded]) -> Rows:
    """Give the rows that keep what was concluded on questions, by their numbers."""
    numbers = _Numbers.of(connection, concluded.values())
    makers = {
        d.standings: _standings,
        d.contradictions: _contradictions,
        d.revisions: _revisions,
        d.silences: _silences,
    }
    by_table = {
        table: [
            {"question": seq} | row
            for seq, each in concluded.items()
            for row in make(each, numbers)
        ]
        for table, make in makers.items()
    }
    return Rows(by_table, [_summary(seq, each, numbers) for seq, each in concluded.items()])


@dataclass(frozen=True, slots=True)
class _Numbers:
    """The numbers of what rows point to, by id."""

    claims: dict[str, int]
    actors: dict[str, int]
    responses: dict[str, int]
    reports: dict[str, int]

    @classmethod
    def of(cls, connection: Connection, concluded: Iterable[Concluded]) -> "_Numbers":
        claims: set[str] = set()
        actors: set[str] = set()
        responses: set[str] = set()
        reports: set[str] = set()
        for each in concluded:
            claims |= _claim_ids(each)
            actors |= {one.actor for one in each.series} | {one.actor for one in each.silences}
            # On a near question an event's rivals may speak who do not on this one.
            actors |= {
                claim.actor for one in each.contradictions for claim in (one.higher, one.lower)
            }
            responses |= {one.response_id for one in each.silences if one.response_id}
            reports |= {one.report_id for one in each.silences if one.report_id}
        return cls(
            _numbers(connection, t.claims, claims),
            _numbers(connection, d.actors, actors),
            _numbers(connection, t.responses, responses),
            _numbers(connection, t.reports, reports),
        )


def _claim_ids(concluded: Concluded) -> set[str]:
    """Give the ids of the claims that rows point to."""
    given = [one.last.claim for one in concluded.series if one.last]
    for pair in concluded.contradictions:
        given += [pair.higher, pair.lower]
    for revision in concluded.revisions:
        given += [revision.before, revision.after] if revision.after else [revision.before]
    return {claim.claim_id for claim in given}


# How many values one statement compares a column with; SQLite takes 32,766.
COMPARED = 5_000


def _numbers(connection: Connection, table: Table, ids: set[str]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    ordered = sorted(ids)
    for first in range(0, len(ordered), COMPARED):
        some = ordered[first : first + COMPARED]
        asked = select(table.c.id, table.c.seq).where(table.c.id.in_(some))
        numbers |= {row.id: row.seq for row in connection.execute(asked)}
    return numbers


def _standings(concluded: Concluded, numbers: _Numbers) -> Iterator[Row]:
    for one in concluded.series:
        claims = claims_of(one)
        last = one.last
        yield {
            "actor": numbers.actors[one.actor],
            "claims": len(claims),
            "reports": len({claim.report_id for claim in claims}),
            "stories": len({claim.story for claim in claims}),
            "first": min(claim.day for claim in claims),
            "last": max(claim.day for claim in claims),
            "claim": numbers.claims[last.claim.claim_id] if last else None,
        }


def _contradictions(concluded: Concluded, numbers: _Numbers) -> Iterator[Row]:
    for one in concluded.contradictions:
        yield {
            "higher": numbers.claims[one.higher.claim_id],
            "lower": numbers.claims[one.lower.claim_id],
            "higher_actor": numbers.actors[one.higher.actor],
            "lower_actor": numbers.actors[one.lower.actor],
            "ratio": one.ratio,
            "first": one.first,
            "last": one.last,
            "days": one.days,
        }


def _revisions(concluded: Concluded, numbers: _Numbers) -> Iterator[Row]:
    for one in concluded.revisions:
        yield {
            "actor": numbers.actors[one.actor],
            "kind": str(one.kind),
            "day": one.day,
            "before": numbers.claims[one.before.claim_id],
            "after": numbers.claims[one.after.claim_id] if one.after else None,
            "says": one.says,
        }


def _silences(concluded: Concluded, numbers: _Numbers) -> Iterator[Row]:
    for one in concluded.silences:
        yield {
            "actor": numbers.actors[one.actor],
            "kind": str(one.kind),
            "last": one.last,
            "until": one.until,
            "days": one.days,
            "rests_on": json.dumps(one.rests_on),
            "response": numbers.responses.get(one.response_id),
            "report": numbers.reports.get(one.report_id),
            "words": one.words,
        }


def _summary(seq: int, concluded: Concluded, numbers: _Numbers) -> Row:
    claims = [claim for one in concluded.series for claim in claims_of(one)]
    days = [claim.day for claim in claims if claim.day]
    low_high = concluded.range
    return {
        "number": seq,
        "claims": len(claims),
        "reports": len({claim.report_id for claim in claims}),
        "claimants": len(concluded.series),
        "first": min(days, default=""),
        "last": max(days, default=""),
        "changed": max((claim.published for claim in claims), default=""),
        "lowest": numbers.claims[low_high.lowest.claim_id] if low_high else None,
        "highest": numbers.claims[low_high.highest.claim_id] if low_high else None,
        "contradictions": len(concluded.contradictions),
        "revisions": len(concluded.revisions),
        "silences": len(concluded.silences),
    }
