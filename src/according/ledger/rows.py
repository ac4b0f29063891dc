"""The rows that keep what was concluded, and the numbers of what they point to."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Table, select

from according.ledger import derived as d
from according.ledger import tables as t
from according.ledger.batches import batches
from according.ledger.conclusions.concluding import Concluded
from according.ledger.conclusions.series import claims_of
from according.ledger.conclusions.values import Series
from according.ledger.wire import Row

__all__ = ["Rows", "numbers_of", "rows_of"]


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
    """Give the rows that keep what was concluded on questions, by their numbers.

    Where it was concluded only of some claimants, rows are theirs, and summaries count no others'.
    """
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
            actors |= _actor_ids(each)
            responses |= {one.response_id for one in each.silences if one.response_id}
            reports |= {one.report_id for one in each.silences if one.report_id}
        return cls(
            numbers_of(connection, t.claims, claims),
            numbers_of(connection, d.actors, actors),
            numbers_of(connection, t.responses, responses),
            numbers_of(connection, t.reports, reports),
        )


def _claim_ids(concluded: Concluded) -> set[str]:
    """Give the ids of the claims that rows point to."""
    given = [one.last.claim for one in _again(concluded) if one.last]
    if concluded.range:
        given += [concluded.range.lowest, concluded.range.highest]
    for pair in concluded.contradictions:
        given += [pair.higher, pair.lower]
    for revision in concluded.revisions:
        given += [revision.before, revision.after] if revision.after else [revision.before]
    return {claim.claim_id for claim in given}


def _actor_ids(concluded: Concluded) -> set[str]:
    """Give the ids of the actors that rows point to."""
    given = {one.actor for one in _again(concluded)}
    given |= {one.actor for one in concluded.revisions}
    given |= {one.actor for one in concluded.silences}
    for pair in concluded.contradictions:
        given |= {pair.higher.actor, pair.lower.actor}
    return given


def _again(concluded: Concluded) -> Iterator[Series]:
    """Yield the series of those of whom it was concluded."""
    among = concluded.among
    return (one for one in concluded.series if among is None or one.actor in among)


def numbers_of(connection: Connection, table: Table, ids: Iterable[str]) -> dict[str, int]:
    """Give the numbers of those rows, by their ids, that are there."""
    numbers: dict[str, int] = {}
    for some in batches(sorted(set(ids))):
        asked = select(table.c.id, table.c.seq).where(table.c.id.in_(some))
        numbers |= {row.id: row.seq for row in connection.execute(asked)}
    return numbers


def _standings(concluded: Concluded, numbers: _Numbers) -> Iterator[Row]:
    for one in _again(concluded):
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
