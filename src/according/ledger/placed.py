"""Reading placed claims back: what there is to conclude from, question by question."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, RowMapping, false, func, or_, select, true

from according.ledger import derived as d
from according.ledger import tables as t
from according.ledger.conclusions.concluding import Known, increments, wider
from according.ledger.conclusions.near import days_near, near, places_meet
from according.ledger.conclusions.questions import Question, Situation
from according.ledger.conclusions.sides import state_of
from according.ledger.conclusions.silences import Parties
from according.ledger.conclusions.values import PlacedClaim, PlacedResponse, SilenceKind
from according.ledger.identity import Actor, ActorKind
from according.ledger.versions import Condition, Counting, versions
from according.model import Bound, Measure, Scope, Status, Verified

__all__ = [
    "Counting",
    "actors_of",
    "claims_by_number",
    "known",
    "last_placed",
    "near_to",
    "parents_of",
    "placed_claims",
    "question_of",
    "questions_by",
    "situation_of",
]

ALL: Counting = (true(), true(), true())


def known(
    connection: Connection,
    seqs: Iterable[int],
    counting: Counting = ALL,
    whose: Mapping[int, Collection[int]] | None = None,
) -> dict[int, Known]:
    """Give what there is to conclude from on each question, by its number.

    Args:
        connection: to the ledger.
        seqs: the numbers of the questions.
        counting: what counts; what was not known yet on a past day does not.
        whose: whose claims on a question are to be known, all by their numbers; everybody's on
            every question if None.
    """
    questions = questions_by(connection, d.questions.c.seq.in_(list(seqs)))
    beside = {
        other.id
        for question in questions.values()
        for other in (wider(question), increments(question))
        if other
    }
    others = questions_by(connection, d.questions.c.id.in_(sorted(beside))) if beside else {}
    if whose is not None:
        counting = (counting[0] & _of_them(questions, others, whose), *counting[1:])
    nearby = near_to(connection, questions)
    others |= {seq: one for some in nearby.values() for seq, one in some.items()}
    claims = placed_claims(connection, {*questions, *others}, counting[0])
    responses = _responses(connection, questions, counting[1])
    seen = versions(connection, {*questions, *others}, counting)
    if seen.pages:
        pages = seen.pages
        claims |= {
            seq: [
                replace(one, page=page) if (page := pages.get(one.claim_id)) else one
                for one in some
            ]
            for seq, some in claims.items()
        }
    actors = {
        actor.id: actor
        for actor in actors_of(connection, [c.actor for some in claims.values() for c in some])
    }
    at = {question.id: seq for seq, question in (others | questions).items()}

    def said(other: Question | None) -> tuple[PlacedClaim, ...]:
        return tuple(claims[at[other.id]]) if other and other.id in at else ()

    def spoken(seq: int, *, near: bool = False) -> set[str]:
        some = (seq, *nearby.get(seq, ())) if near else (seq,)
        return {claim.actor for one in some for claim in claims[one]}

    return {
        seq: Known(
            question=question,
            claims=tuple(claims[seq]),
            responses=tuple(responses[seq]),
            wider=said(wider(question)),
            increments=said(increments(question)),
            parents=parents_of(spoken(seq, near=True), actors),
            parties=_parties(question, spoken(seq), actors),
            gone=seen.gone.get(seq, {}),
            near=tuple((one, tuple(claims[at])) for at, one in nearby.get(seq, {}).items()),
            sides={id_: actors[id_].side or "" for id_ in spoken(seq, near=True)},
        )
        for seq, question in questions.items()
    }


def near_to(
    connection: Connection, questions: Mapping[int, Question]
) -> dict[int, dict[int, Question]]:
    """Give the questions that may ask for the same event as each of these, all by their numbers."""
    events = {
        seq: question
        for seq, question in questions.items()
        if question.scope is Scope.EVENT and question.day
    }
    if not events:
        return {}
    days = {day for question in events.values() for day in days_near(question.day)}
    measures = {str(question.measure) for question in events.values()}
    q = d.questions.c
    fitting = q.day.in_(sorted(days)) & q.measure.in_(sorted(measures))
    others = questions_by(connection, fitting & (q.scope == str(Scope.EVENT)))
    by_day: dict[str, list[tuple[int, Question]]] = defaultdict(list)
    for seq, question in others.items():
        by_day[question.day].append((seq, question))
    towns = _towns(connection, others)
    at = {question.id: seq for seq, question in others.items()}

    def meet(one: Question, other: int, found: Question) -> bool:
        own = towns[at[one.id]] if one.id in at else set[str]()
        return (
            places_meet(one.place, found.place) or found.place in own or one.place in towns[other]
        )

    return {
        seq: {
            other: found
            for day in days_near(question.day)
            for other, found in by_day[day]
            if found.id != question.id and near(question, found) and meet(question, other, found)
        }
        for seq, question in events.items()
    }


def _towns(connection: Connection, seqs: Iterable[int]) -> dict[int, set[str]]:
    """Give the towns that claims on each question say its place is in, by its number."""
    found: dict[int, set[str]] = defaultdict(set)
    asked = select(p.question, p.town).where(p.question.in_(sorted(seqs)), p.town != "").distinct()
    for row in connection.execute(asked):
        found[row.question].add(row.town)
    return found


def _of_them(
    questions: Mapping[int, Question],
    others: Mapping[int, Question],
    whose: Mapping[int, Collection[int]],
) -> Condition:
    """Let the claims count that claimants made on questions, and on those beside them."""
    numbers = {question.id: seq for seq, question in others.items()}
    on: dict[int, set[int]] = {seq: set(some) for seq, some in whose.items()}
    for seq, question in questions.items():
        for other in (wider(question), increments(question)):
            if other and other.id in numbers:
                on.setdefault(numbers[other.id], set()).update(whose[seq])
    return or_(
        false(), *((p.question == seq) & p.actor.in_(sorted(some)) for seq, some in on.items())
    )


def questions_by(connection: Connection, condition: Condition) -> dict[int, Question]:
    """Give the questions that fit, by their numbers."""
    asked = (
        select(
            d.questions,
            d.situations.c.id.label("situation_id"),
            d.situations.c.name,
            d.situations.c.kind,
            d.situations.c.start,
            d.situations.c.places,
            d.situations.c.parties,
        )
        .join(d.situations, d.situations.c.seq == d.questions.c.situation)
        .where(condition)
        .order_by(d.questions.c.seq)
    )
    return {row["seq"]: question_of(row) for row in connection.execute(asked).mappings()}


def situation_of(row: RowMapping) -> Situation:
    """Make a situation from its row's columns, its id called ``situation_id``."""
    return Situation(
        row["situation_id"],
        row["name"],
        row["kind"],
        row["start"],
        tuple(json.loads(row["places"])),
        tuple(json.loads(row["parties"])),
    )


def question_of(row: RowMapping) -> Question:
    """Make a question from its row, its situation's columns beside it."""
    return Question(
        Measure(row["measure"]),
        row["subject"],
        row["side"],
        row["place"],
        situation_of(row),
        Scope(row["scope"]),
        row["day"],
    )


def placed_claims(
    connection: Connection, seqs: Iterable[int], condition: Condition
) -> dict[int, list[PlacedClaim]]:
    """Give the claims on each question, by its number; in no order."""
    asked = CLAIMS.where(d.placed_claims.c.question.in_(sorted(seqs)), condition)
    found: dict[int, list[PlacedClaim]] = defaultdict(list)
    for row in connection.execute(asked).all():
        found[row[0]].append(_claim(row[1:]))
    return found


def last_placed(
    connection: Connection, seqs: Iterable[int], day: str, condition: Condition
) -> dict[int, list[PlacedClaim]]:
    """Give the tolls that each claimant gave last by a day, by the question's number."""
    toll = (p.status == str(Status.ASSERTED)) & (p.apart == "")
    last = (
        select(p.question, p.actor, func.max(p.day).label("day"))
        .where(p.question.in_(sorted(seqs)), p.day <= day, toll, condition)
        .group_by(p.question, p.actor)
        .subquery()
    )
    of_last = (last.c.question == p.question) & (last.c.actor == p.actor) & (last.c.day == p.day)
    found: dict[int, list[PlacedClaim]] = defaultdict(list)
    for row in connection.execute(CLAIMS.join(last, of_last).where(toll, condition)):
        found[row[0]].append(_claim(row[1:]))
    return found


def claims_by_number(connection: Connection, numbers: Iterable[int]) -> dict[int, PlacedClaim]:
    """Give placed claims by the numbers of their claims."""
    asked = CLAIMS.add_columns(p.claim).where(p.claim.in_(sorted(numbers)))
    return {row[-1]: _claim(row[1:-1]) for row in connection.execute(asked)}


p = d.placed_claims.c
WHOLES = t.claims.alias("wholes")
CLAIMS = (
    select(
        p.question,
        t.claims.c.id,
        t.reports.c.id,
        p.story,
        d.questions.c.id,
        d.actors.c.id,
        p.day,
        p.published,
        p.added,
        p.figure,
        p.low,
        p.high,
        p.bound,
        p.status,
        p.verified,
        p.since,
        p.apart,
        WHOLES.c.id,
        p.caveat,
        t.claims.c.claimant_phrase.is_(None),
        p.undated,
        p.more,
        p.outdone,
        p.means,
        p.town,
    )
    .join(t.claims, t.claims.c.seq == p.claim)
    .join(t.reports, t.reports.c.seq == p.report)
    .join(d.questions, d.questions.c.seq == p.question)
    .join(d.actors, d.actors.c.seq == p.actor)
    .outerjoin(WHOLES, WHOLES.c.seq == p.part_of)
)


def _claim(row: Sequence[Any]) -> PlacedClaim:
    bound, status, verified, since, apart, part_of, caveat, *rest = row[11:]
    words = (BOUNDS[bound], STATUSES[status], VERIFIED[verified])
    told = (*map(bool, rest[:4]), *rest[4:])
    return PlacedClaim(*row[:11], *words, since, apart, part_of or "", caveat, *told)  # type: ignore[call-arg]


# Looking a word up is ten times faster than making the member of a StrEnum from it.
BOUNDS: Mapping[object, Bound] = {str(bound): bound for bound in Bound}
STATUSES: Mapping[object, Status] = {str(status): status for status in Status}
VERIFIED: Mapping[object, Verified | None] = {None: None} | {str(one): one for one in Verified}


def _responses(
    connection: Connection, seqs: Iterable[int], condition: Condition
) -> dict[int, list[PlacedResponse]]:
    r = d.placed_responses.c
    asked = (
        select(
            r.question,
            t.responses.c.id,
            t.reports.c.id,
            d.questions.c.id,
            d.actors.c.id,
            r.kind,
            r.day,
            r.added,
            r.words,
        )
        .join(t.responses, t.responses.c.seq == r.response)
        .join(t.reports, t.reports.c.seq == r.report)
        .join(d.questions, d.questions.c.seq == r.question)
        .join(d.actors, d.actors.c.seq == r.actor)
        .where(r.question.in_(sorted(seqs)), condition)
    )
    found: dict[int, list[PlacedResponse]] = defaultdict(list)
    for question, *row in connection.execute(asked):
        row[4] = SilenceKind(row[4])
        found[question].append(PlacedResponse(*row))
    return found


def actors_of(connection: Connection, ids: Iterable[str]) -> Iterator[Actor]:
    """Yield the actors with these ids that the ledger has."""
    a = d.actors.c
    asked = select(a.id, a.name, a.kind, a.side, a.parent, a.source)
    for id_, name, kind, *rest in connection.execute(asked.where(a.id.in_(sorted(set(ids))))):
        yield Actor(id_, name, ActorKind(kind), *rest)


def parents_of(spoken: set[str], actors: Mapping[str, Actor]) -> dict[str, str]:
    """Give whom each claimant belongs to: its parent, and above that the state of its side."""
    parents: dict[str, str] = {}
    for id_ in sorted(spoken):
        actor = actors[id_]
        state = state_of(actor.side).id if actor.side else ""
        if actor.parent:
            parents[id_] = actor.parent
        if state:
            top = actor.parent or id_
            if top != state and top not in spoken:
                parents.setdefault(top, state)
            elif top == id_ != state:
                parents.setdefault(id_, state)
    return parents


def _parties(question: Question, spoken: set[str], actors: Mapping[str, Actor]) -> Parties:
    """Give for whom each claimant speaks, and who is the side itself that the question is about."""
    sides = {id_: actors[id_].side or "" for id_ in spoken}
    states = {question.side: state_of(question.side).id} if question.side else {}
    enemies = frozenset(question.situation.parties) - {question.side}
    outlets = frozenset(id_ for id_ in spoken if actors[id_].kind is ActorKind.NEWS_OUTLET)
    return Parties(sides, states, enemies, outlets)
