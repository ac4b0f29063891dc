"""What was concluded as of a past day: concluded again from what was known by then."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from sqlalchemy import Connection, func, select

from according.ledger import derived as d
from according.ledger.answering import cast_of, contradicting, counting, revising, silent
from according.ledger.batches import batches
from according.ledger.conclusions.answers import (
    AsOf,
    ConclusionFilter,
    Contradicting,
    Order,
    QuestionFilter,
    QuestionSummary,
    Revising,
    Silent,
)
from according.ledger.conclusions.concluding import Concluded, conclude
from according.ledger.conclusions.series import claims_of
from according.ledger.identity import Actor
from according.ledger.listing import in_question, question_conditions
from according.ledger.paging import Ordering, later, place_of
from according.ledger.placed import known
from according.ledger.words import fold

__all__ = ["contradictions", "questions", "revisions", "silences"]

Found = TypeVar("Found", Contradicting, Revising, Silent)

# How many questions are held at once.
AT_ONCE = 100


def questions(connection: Connection, where: QuestionFilter, asof: AsOf) -> list[QuestionSummary]:
    """Give the questions that fit, with how much had been said on them by then.

    ``since``, ``until`` and ``contradicted`` are left to what is known today.
    """
    c = d.placed_claims.c
    orders = {
        Order.CHANGED: Ordering((func.max(c.published), func.count()), (d.questions.c.id,)),
        Order.CLAIMS: Ordering((func.count(),), (d.questions.c.id,)),
        Order.TITLE: Ordering((), (d.questions.c.folded, d.questions.c.id)),
    }
    order = orders[where.order]
    asked = (
        select(d.questions.c.seq)
        .join(d.placed_claims, c.question == d.questions.c.seq)
        .where(counting(asof)[0], *question_conditions(where))
        .group_by(d.questions.c.seq, d.questions.c.id, d.questions.c.folded)
        .having(*order.after(where.after))
        .order_by(*order.by)
        .limit(where.limit)
    )
    seqs = [row.seq for row in connection.execute(asked)]
    concluded = dict(_concluded(connection, seqs, asof))
    names = cast_of(connection, concluded.values())
    given = []
    for seq in seqs:
        one = concluded[seq]
        most = sorted(one.series, key=lambda each: (-len(claims_of(each)), each.actor))
        given.append(_summary(one, tuple(names[each.actor].name for each in most)))
    return given


def _summary(concluded: Concluded, claimants: tuple[str, ...]) -> QuestionSummary:
    claims = [claim for one in concluded.series for claim in claims_of(one)]
    days = [claim.day for claim in claims if claim.day]
    return QuestionSummary(
        question=concluded.question,
        claims=len(claims),
        reports=len({claim.report_id for claim in claims}),
        claimants=claimants,
        range=concluded.range,
        first=min(days, default=""),
        last=max(days, default=""),
        changed=max((claim.published for claim in claims), default=""),
        contradictions=len(concluded.contradictions),
        revisions=len(concluded.revisions),
        silences=len(concluded.silences),
    )


def _concluded(
    connection: Connection, seqs: list[int], asof: AsOf
) -> Iterator[tuple[int, Concluded]]:
    for some in batches(seqs, AT_ONCE):
        for seq, each in known(connection, some, counting(asof)).items():
            yield seq, conclude(each)


def _all(connection: Connection, where: ConclusionFilter, asof: AsOf) -> list[Concluded]:
    """Give what was concluded then on every question that the filter lets in."""
    asked = select(d.questions.c.seq).where(*in_question(where)).order_by(d.questions.c.seq)
    seqs = [row.seq for row in connection.execute(asked)]
    return [one for _, one in _concluded(connection, seqs, asof)]


def contradictions(
    connection: Connection, where: ConclusionFilter, asof: AsOf
) -> list[Contradicting]:
    """Give the contradictions that fit, as of a day: the last ones first, then by ratio."""
    concluded = _all(connection, where, asof)
    cast = cast_of(connection, concluded)
    found = [one for each in concluded for one in contradicting(each, cast)]
    found = [
        one for one in found if _fits(where, one.contradiction.last, "", (one.higher, one.lower))
    ]
    return _page(found, where, 2)


def revisions(connection: Connection, where: ConclusionFilter, asof: AsOf) -> list[Revising]:
    """Give the revisions that fit, as of a day, the last ones first."""
    concluded = _all(connection, where, asof)
    cast = cast_of(connection, concluded)
    found = [one for each in concluded for one in revising(each, cast)]
    found = [
        one for one in found if _fits(where, one.revision.day, one.revision.kind, (one.actor,))
    ]
    return _page(found, where, 1)


def silences(connection: Connection, where: ConclusionFilter, asof: AsOf) -> list[Silent]:
    """Give the silences that fit, as of a day, the last ones first."""
    concluded = _all(connection, where, asof)
    cast = cast_of(connection, concluded)
    found = [one for each in concluded for one in silent(each, cast)]
    found = [
        one for one in found if _fits(where, one.silence.until, one.silence.kind, (one.actor,))
    ]
    return _page(found, where, 1)


def _fits(where: ConclusionFilter, day: str, kind: str, actors: Iterable[Actor]) -> bool:
    if where.actor:
        words = fold(where.actor)
        if not any(where.actor == actor.id or words in fold(actor.name) for actor in actors):
            return False
    if where.kind and where.kind != kind:
        return False
    if where.since and day < where.since:
        return False
    return not where.until or "" < day <= where.until


def _page(found: list[Found], where: ConclusionFilter, falling: int) -> list[Found]:
    """Give a page of what was found, in the order in which the ledger lists it today."""
    placed = sorted(((place_of(one), one) for one in found), key=lambda each: each[0][falling:])
    placed.sort(key=lambda each: each[0][:falling], reverse=True)
    after = where.after
    return [one for at, one in placed if not after or later(at, after, falling)][: where.limit]
