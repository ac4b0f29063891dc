"""Listing what was concluded: questions and all that claims on them add up to."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    RowMapping,
    func,
    or_,
    select,
)

from according.ledger import derived as d
from according.ledger import tables as t
from according.ledger.answering import named_actors
from according.ledger.conclusions.answers import (
    ActorSummary,
    ConclusionFilter,
    Contradicting,
    Order,
    QuestionFilter,
    QuestionSummary,
    Revising,
    Silent,
    SituationSummary,
)
from according.ledger.conclusions.questions import Question
from according.ledger.conclusions.values import (
    Contradiction,
    PlacedClaim,
    Range,
    Revision,
    RevisionKind,
    Silence,
    SilenceKind,
)
from according.ledger.conditions import begins
from according.ledger.identity import side_of
from according.ledger.paging import ENDLESS, Ordering, Place
from according.ledger.placed import claims_by_number, questions_by, situation_of
from according.ledger.words import fold

__all__ = [
    "actors",
    "contradictions",
    "in_question",
    "numbers",
    "question_conditions",
    "questions",
    "revisions",
    "silences",
    "situations",
    "summaries",
]

q = d.questions.c
ORDERS = {
    Order.CHANGED: Ordering((q.changed, q.claims), (q.id,)),
    Order.CLAIMS: Ordering((q.claims,), (q.id,)),
    Order.TITLE: Ordering((), (q.folded, q.id)),
}
# A question that nobody answers and nobody is silent on any more is one no longer.
ALIVE = (q.claims > 0) | (q.silences > 0)


def questions(connection: Connection, where: QuestionFilter) -> list[QuestionSummary]:
    """Give the questions that fit, in the order asked for."""
    return summaries(connection, numbers(connection, where))


def numbers(connection: Connection, where: QuestionFilter) -> list[int]:
    """Give the numbers of the questions that fit, in the order asked for."""
    order = ORDERS[where.order]
    asked = (
        select(d.questions.c.seq)
        .where(ALIVE, *question_conditions(where), *order.after(where.after))
        .order_by(*order.by)
        .limit(where.limit)
    )
    return list(connection.execute(asked).scalars())


def question_conditions(where: QuestionFilter) -> Iterator[ColumnElement[bool]]:
    """Give what a question must be like to fit."""
    for word in fold(where.words or "").split():
        yield q.folded.contains(word, autoescape=True)
    if where.measure is not None:
        yield q.measure == str(where.measure)
    yield from _counting(where)
    if where.situation:
        yield _in_situation(q.situation, where.situation)
    if where.actor:
        spoken = select(d.standings.c.question).where(_called(d.standings.c.actor, where.actor))
        yield q.seq.in_(spoken)
    if where.since:
        yield q.last >= where.since
    if where.until:
        yield (q.first <= where.until) & (q.first != "")
    if where.contradicted:
        yield q.contradictions > 0


def _counting(where: QuestionFilter) -> Iterator[ColumnElement[bool]]:
    """Give whom or what a question must count, and where; a side goes by its id or its name."""
    for column, asked in ((q.subject, where.subject), (q.place, where.place)):
        if asked:
            yield func.lower(column).contains(asked.lower(), autoescape=True)
    if where.side:
        yield q.side.in_({where.side.lower(), side_of(where.side) or where.side.lower()})


def _in_situation(column: ColumnElement[int], asked: str) -> ColumnElement[bool]:
    s = d.situations.c
    fits = (s.id == asked) | func.lower(s.name).contains(asked.lower(), autoescape=True)
    return column.in_(select(s.seq).where(fits))


def _called(column: ColumnElement[int], asked: str) -> ColumnElement[bool]:
    a = d.actors.c
    fits = (a.id == asked) | a.folded.contains(fold(asked), autoescape=True)
    return column.in_(select(a.seq).where(fits))


def summaries(connection: Connection, seqs: Sequence[int]) -> list[QuestionSummary]:
    """Give questions with how much is said on them, in the order of their numbers given."""
    if not seqs:
        return []
    asked = select(d.questions).where(q.seq.in_(seqs))
    rows = {row["seq"]: row for row in connection.execute(asked).mappings()}
    found = questions_by(connection, q.seq.in_(seqs))
    ends = {row[key] for row in rows.values() for key in ("lowest", "highest") if row[key]}
    claims = claims_by_number(connection, ends)
    claimants = _claimants(connection, seqs)
    return [_summary(found[seq], rows[seq], claims, tuple(claimants[seq])) for seq in seqs]


def _summary(
    question: Question,
    row: RowMapping,
    claims: dict[int, PlacedClaim],
    claimants: tuple[str, ...],
) -> QuestionSummary:
    lowest, highest = claims.get(row["lowest"]), claims.get(row["highest"])
    return QuestionSummary(
        question=question,
        claims=row["claims"],
        reports=row["reports"],
        claimants=claimants,
        range=Range(lowest.low, highest.high, lowest, highest) if lowest and highest else None,
        first=row["first"],
        last=row["last"],
        changed=row["changed"],
        contradictions=row["contradictions"],
        revisions=row["revisions"],
        silences=row["silences"],
    )


def _claimants(connection: Connection, seqs: Sequence[int]) -> dict[int, list[str]]:
    s, a = d.standings.c, d.actors.c
    asked = (
        select(s.question, a.name)
        .join(d.actors, a.seq == s.actor)
        .where(s.question.in_(seqs))
        .order_by(s.question, s.claims.desc(), a.id)
    )
    names: dict[int, list[str]] = defaultdict(list)
    for question, name in connection.execute(asked):
        names[question].append(name)
    return names


def in_question(where: ConclusionFilter) -> Iterator[ColumnElement[bool]]:
    """Give what the question of a conclusion must be like to fit."""
    if where.question:
        yield begins(q.id, where.question)
    if where.situation:
        yield _in_situation(q.situation, where.situation)


def _conditions(
    where: ConclusionFilter,
    table: FromClause,
    day: ColumnElement[str],
    actors: Iterable[ColumnElement[int]],
) -> Iterator[ColumnElement[bool]]:
    """Give what a conclusion, joined to its question, must be like to fit."""
    yield from in_question(where)
    if where.actor:
        yield or_(*(_called(actor, where.actor) for actor in actors))
    if where.kind:
        yield table.c.kind == where.kind
    if where.since:
        yield day >= where.since
    if where.until:
        yield (day <= where.until) & (day != "")


def contradictions(connection: Connection, where: ConclusionFilter) -> list[Contradicting]:
    """Give the contradictions that fit: the last ones first, then by ratio."""
    c, higher, lower = d.contradictions.c, d.actors.alias("higher"), d.actors.alias("lower")
    ratio = func.coalesce(c.ratio, ENDLESS)
    order = Ordering((c.last, ratio), (q.id, higher.c.id, lower.c.id))
    fits = _conditions(where, d.contradictions, c.last, (c.higher_actor, c.lower_actor))
    asked = (
        select(d.contradictions)
        .join(d.questions, q.seq == c.question)
        .join(higher, higher.c.seq == c.higher_actor)
        .join(lower, lower.c.seq == c.lower_actor)
        .where(*fits, *order.after(where.after))
        .order_by(*order.by)
        .limit(where.limit)
    )
    rows = connection.execute(asked).mappings().all()
    found = questions_by(connection, q.seq.in_({row["question"] for row in rows}))
    claims = claims_by_number(connection, {row[key] for row in rows for key in ("higher", "lower")})
    cast = named_actors(connection, {claim.actor for claim in claims.values()})
    return [
        Contradicting(
            found[row["question"]],
            cast[claims[row["higher"]].actor],
            cast[claims[row["lower"]].actor],
            Contradiction(
                found[row["question"]].id,
                claims[row["higher"]],
                claims[row["lower"]],
                row["ratio"],
                row["first"],
                row["last"],
                row["days"],
            ),
        )
        for row in rows
    ]


def revisions(connection: Connection, where: ConclusionFilter) -> list[Revising]:
    """Give the revisions that fit, the last ones first."""
    r, before, after = d.revisions.c, t.claims.alias("before"), t.claims.alias("after")
    ends = (before.c.id, func.coalesce(after.c.id, ""))
    order = Ordering((r.day,), (q.id, d.actors.c.id, r.kind, *ends))
    asked = (
        select(d.revisions, d.actors.c.id.label("actor_id"))
        .join(d.actors, d.actors.c.seq == r.actor)
        .join(d.questions, q.seq == r.question)
        .join(before, before.c.seq == r.before)
        .outerjoin(after, after.c.seq == r.after)
        .where(*_conditions(where, d.revisions, r.day, (r.actor,)), *order.after(where.after))
        .order_by(*order.by)
        .limit(where.limit)
    )
    rows = connection.execute(asked).mappings().all()
    found = questions_by(connection, q.seq.in_({row["question"] for row in rows}))
    said = {row[key] for row in rows for key in ("before", "after") if row[key]}
    claims = claims_by_number(connection, said)
    cast = named_actors(connection, {row["actor_id"] for row in rows})
    return [
        Revising(
            found[row["question"]],
            cast[row["actor_id"]],
            Revision(
                found[row["question"]].id,
                row["actor_id"],
                RevisionKind(row["kind"]),
                row["day"],
                claims[row["before"]],
                claims.get(row["after"]),
                row["says"],
            ),
        )
        for row in rows
    ]


def silences(connection: Connection, where: ConclusionFilter) -> list[Silent]:
    """Give the silences that fit, the last ones first."""
    s = d.silences.c
    told = func.coalesce(t.responses.c.id, "")
    order = Ordering((s.until,), (q.id, d.actors.c.id, s.kind, told, s.last))
    asked = (
        select(
            d.silences,
            d.actors.c.id.label("actor_id"),
            t.responses.c.id.label("response_id"),
            t.reports.c.id.label("report_id"),
        )
        .join(d.actors, d.actors.c.seq == s.actor)
        .join(d.questions, q.seq == s.question)
        .outerjoin(t.responses, t.responses.c.seq == s.response)
        .outerjoin(t.reports, t.reports.c.seq == s.report)
        .where(*_conditions(where, d.silences, s.until, (s.actor,)), *order.after(where.after))
        .order_by(*order.by)
        .limit(where.limit)
    )
    rows = connection.execute(asked).mappings().all()
    found = questions_by(connection, q.seq.in_({row["question"] for row in rows}))
    cast = named_actors(connection, {row["actor_id"] for row in rows})
    return [
        Silent(found[row["question"]], cast[row["actor_id"]], _silence(row, found)) for row in rows
    ]


def _silence(row: RowMapping, found: dict[int, Question]) -> Silence:
    return Silence(
        question=found[row["question"]].id,
        actor=row["actor_id"],
        kind=SilenceKind(row["kind"]),
        last=row["last"],
        until=row["until"],
        days=row["days"],
        rests_on=tuple(json.loads(row["rests_on"])),
        response_id=row["response_id"] or "",
        report_id=row["report_id"] or "",
        words=row["words"],
    )


def situations(
    connection: Connection, after: Place = (), limit: int | None = None
) -> list[SituationSummary]:
    """Give the wars and disasters that claims belong to, those with most claims first."""
    s = d.situations.c
    first = func.min(func.nullif(q.first, ""))
    claims = func.sum(q.claims)
    order = Ordering((claims,), (s.id,))
    asked = (
        select(
            s.id.label("situation_id"),
            s.name,
            s.kind,
            s.start,
            s.places,
            s.parties,
            func.count().label("questions"),
            claims.label("claims"),
            first.label("first"),
            func.max(q.last).label("last"),
        )
        .join(d.questions, q.situation == s.seq)
        .where(ALIVE, s.id != "", ~s.id.startswith("report/"))
        .group_by(s.id, s.name, s.kind, s.start, s.places, s.parties)
        .having(*order.after(after))
        .order_by(*order.by)
        .limit(limit)
    )
    return [
        SituationSummary(
            situation_of(row), row["questions"], int(row["claims"]), row["first"] or "", row["last"]
        )
        for row in connection.execute(asked).mappings()
    ]


def actors(
    connection: Connection, words: str | None, after: Place = (), limit: int | None = None
) -> list[ActorSummary]:
    """Give those who claim, with how much; who claims most first."""
    s = d.standings.c
    claims = func.sum(s.claims)
    order = Ordering((claims,), (d.actors.c.id,))
    asked = (
        select(
            d.actors.c.id,
            func.count().label("questions"),
            claims.label("claims"),
            func.max(s.last).label("last"),
        )
        .join(d.actors, d.actors.c.seq == s.actor)
        .group_by(d.actors.c.id)
        .having(*order.after(after))
        .order_by(*order.by)
        .limit(limit)
    )
    if words:
        asked = asked.where(_called(d.actors.c.seq, words))
    rows = connection.execute(asked).all()
    cast = named_actors(connection, [row.id for row in rows])
    return [ActorSummary(cast[row.id], row.questions, int(row.claims), row.last) for row in rows]
