"""Answering on one question: its standings, comparison and timeline."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select, true

from according.ledger import derived as d
from according.ledger import tables as t
from according.ledger.conclusions.answers import (
    ActorSeries,
    Apart,
    AsOf,
    Compared,
    Comparison,
    Contradicting,
    Revising,
    Silent,
    Standing,
    Timeline,
)
from according.ledger.conclusions.comparing import (
    Separate,
    apart_on,
    beside,
    later_on,
    rows_at,
    said_beside,
)
from according.ledger.conclusions.concluding import Concluded, conclude
from according.ledger.conclusions.questions import Question
from according.ledger.conclusions.series import claims_of, range_of, series_of
from according.ledger.conclusions.sides import state_of
from according.ledger.conclusions.values import PART, Series
from according.ledger.identity import Actor
from according.ledger.placed import (
    Counting,
    actors_of,
    known,
    last_placed,
    placed_claims,
    questions_by,
)

__all__ = [
    "both",
    "cast_of",
    "comparison",
    "contradicting",
    "counting",
    "named_actors",
    "revising",
    "silent",
    "standings",
    "timeline",
]


def counting(asof: AsOf | None) -> Counting:
    """Give which placed claims, responses and reports count as of a day."""
    if asof is None:
        return true(), true(), true()
    c, r = d.placed_claims.c, d.placed_responses.c
    # The moments of a day all begin with it; ":" comes after every digit.
    claims_held, responses_held = c.added < f"{asof.day}U", r.added < f"{asof.day}U"
    reports_held = t.reports.c.added < f"{asof.day}U"
    if asof.held:
        return claims_held, responses_held, reports_held
    published = (c.published <= asof.day) & ((c.published != "") | claims_held)
    answered = (r.day <= asof.day) & ((r.day != "") | responses_held)
    return published, answered, reports_held


def _concluded(connection: Connection, seq: int, asof: AsOf | None) -> Concluded:
    return conclude(known(connection, [seq], counting(asof))[seq])


def standings(connection: Connection, seq: int) -> tuple[Standing, ...]:
    """Give what each claimant has said on a question, who claims most first."""
    s, c = d.standings.c, d.placed_claims
    asked = (
        select(s.claims, s.reports, s.stories, s.first, s.last, s.claim, d.actors.c.id)
        .join(d.actors, d.actors.c.seq == s.actor)
        .where(s.question == seq)
        .order_by(s.claims.desc(), d.actors.c.id)
    )
    rows = connection.execute(asked).all()
    latest = [row.claim for row in rows if row.claim is not None]
    by_actor = {
        claim.actor: claim
        for claims in placed_claims(connection, [seq], c.c.claim.in_(latest)).values()
        for claim in claims
    }
    actors = named_actors(connection, [row.id for row in rows])
    return tuple(Standing(actors[row.id], *row[:5], latest=by_actor.get(row.id)) for row in rows)


def named_actors(connection: Connection, ids: Iterable[str]) -> dict[str, Actor]:
    """Give the actors by id."""
    return {actor.id: actor for actor in actors_of(connection, ids)}


def timeline(connection: Connection, seq: int, asof: AsOf | None) -> Timeline:
    """Give all that is said on a question."""
    return _timeline(connection, _concluded(connection, seq, asof))


def both(
    connection: Connection, seq: int, day: str | None, asof: AsOf | None
) -> tuple[Comparison, Timeline]:
    """Give the comparison and the timeline of a question, concluding once."""
    concluded = _concluded(connection, seq, asof)
    compared = _comparison(connection, seq, concluded, day, counting(asof))
    return compared, _timeline(connection, concluded)


def _timeline(connection: Connection, concluded: Concluded) -> Timeline:
    cast = cast_of(connection, [concluded])
    most = sorted(concluded.series, key=lambda one: (-len(claims_of(one)), one.actor))
    return Timeline(
        question=concluded.question,
        series=tuple(ActorSeries(cast[one.actor], one) for one in most),
        range=concluded.range,
        contradictions=contradicting(concluded, cast),
        revisions=revising(concluded, cast),
        silences=silent(concluded, cast),
    )


def cast_of(
    connection: Connection, concluded: Iterable[Concluded], more: Iterable[str] = ()
) -> dict[str, Actor]:
    """Give everybody who has part in what was concluded, by id."""
    ids, sides = set(more), set()
    for each in concluded:
        ids |= {one.actor for one in each.series} | {one.actor for one in each.silences}
        ids |= {claim.actor for one in each.contradictions for claim in (one.higher, one.lower)}
        sides.add(each.question.side)
    cast = named_actors(connection, ids)
    # A side that never spoke need not be in the ledger as of a past day.
    for side in filter(None, sides):
        state = state_of(side)
        cast.setdefault(state.id, state)
    return cast


def contradicting(concluded: Concluded, cast: Mapping[str, Actor]) -> tuple[Contradicting, ...]:
    """Give the contradictions on a question with their claimants, highest ratio first."""
    pairs = sorted(
        concluded.contradictions,
        key=lambda one: (-(one.ratio or float("inf")), one.higher.actor, one.lower.actor),
    )
    question = concluded.question
    return tuple(
        Contradicting(question, cast[one.higher.actor], cast[one.lower.actor], one) for one in pairs
    )


def revising(concluded: Concluded, cast: Mapping[str, Actor]) -> tuple[Revising, ...]:
    """Give the revisions on a question with their claimants."""
    question = concluded.question
    return tuple(Revising(question, cast[one.actor], one) for one in concluded.revisions)


def silent(concluded: Concluded, cast: Mapping[str, Actor]) -> tuple[Silent, ...]:
    """Give the silences on a question with their parties."""
    return tuple(Silent(concluded.question, cast[one.actor], one) for one in concluded.silences)


def comparison(connection: Connection, seq: int, day: str | None, asof: AsOf | None) -> Comparison:
    """Give the claimants on a question side by side, as of a day or the last one."""
    concluded = _concluded(connection, seq, asof)
    return _comparison(connection, seq, concluded, day, counting(asof))


def _comparison(
    connection: Connection, seq: int, concluded: Concluded, day: str | None, counts: Counting
) -> Comparison:
    question, series = concluded.question, concluded.series
    last = day or max((claim.day for one in series for claim in claims_of(one)), default="")
    parts = _parts(connection, seq, last, counts)
    told = {one.claim.claim_id for one in parts}
    beside_it = _beside(connection, question, last, counts)
    apart = [
        *apart_on(question, series, last),
        *later_on(question, series, last),
        *parts,
        *(one for one in beside_it if one.claim.claim_id not in told),
    ]
    cast = cast_of(connection, [concluded], [one.claim.actor for one in apart])
    rows = rows_at(series, last)
    return Comparison(
        question=question,
        day=last,
        rows=tuple(Compared(cast[row.actor], row.point, row.age) for row in rows),
        range=range_of(_until(one, last) for one in series),
        apart=tuple(
            Apart(cast[one.claim.actor], one.claim, one.question, one.field, one.says)
            for one in apart
        ),
        contradictions=contradicting(concluded, cast),
        silences=silent(concluded, cast),
    )


def _until(series: Series, day: str) -> Series:
    """Give a series as it was on a day."""
    points = tuple(point for point in series.points if point.day <= day)
    return Series(series.question, series.actor, points)


def _parts(connection: Connection, seq: int, day: str, counts: Counting) -> list[Separate]:
    """Give the claims on other questions that are part of a claim on this one, the last of each."""
    whole = d.placed_claims.alias("whole")
    pointing = select(d.placed_claims.c.question, d.placed_claims.c.claim).join(
        whole, whole.c.claim == d.placed_claims.c.part_of
    )
    pointing = pointing.where(
        whole.c.question == seq, d.placed_claims.c.question != seq, d.placed_claims.c.day <= day
    )
    found = connection.execute(pointing).all()
    if not found:
        return []
    condition = d.placed_claims.c.claim.in_([row.claim for row in found]) & counts[0]
    claims = placed_claims(connection, {row.question for row in found}, condition)
    questions = questions_by(connection, d.questions.c.seq.in_(list(claims)))
    last: dict[tuple[str, str], Separate] = {}
    for number, parts in claims.items():
        for claim in sorted(parts, key=lambda one: (one.day, one.claim_id)):
            says = "part of another claim, and never added to it"
            last[claim.actor, claim.question] = Separate(claim, questions[number], PART, says)
    return [last[key] for key in sorted(last)]


def _beside(
    connection: Connection, question: Question, day: str, counts: Counting
) -> list[Separate]:
    """Give what was last said on questions that are easily confused with this one."""
    near = questions_by(connection, d.questions.c.id.in_([one.id for one in beside(question)]))
    claims = last_placed(connection, near, day, counts[0])
    series = [(near[number], series_of(claims[number])) for number in near]
    return list(said_beside(question, series, day))
