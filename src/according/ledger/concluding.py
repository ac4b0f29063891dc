"""Concluding on the questions that something touched, and keeping what follows."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import (
    Connection,
    Delete,
    ScalarSelect,
    Table,
    bindparam,
    delete,
    false,
    func,
    insert,
    or_,
    select,
    true,
    update,
)

from according.ledger import derived as d
from according.ledger.batches import batches
from according.ledger.conclusions.concluding import (
    Changes,
    Concluded,
    Known,
    conclude,
    revised_by,
)
from according.ledger.conclusions.sides import state_of
from according.ledger.filing import keep_actors
from according.ledger.placed import actors_of, known, parents_of
from according.ledger.rows import Rows, numbers_of, rows_of
from according.ledger.touching import Claimants, Touched

__all__ = ["conclude_on", "conclude_whole"]

# How many questions are concluded on at once; their claims are held meanwhile.
AT_ONCE = 100


def conclude_on(connection: Connection, touched: Touched) -> None:
    """Conclude what was touched, and replace what was concluded of it before."""
    _conclude(connection, touched.questions, touched)


def conclude_whole(connection: Connection, questions: Iterable[int]) -> None:
    """Conclude on questions, by their numbers, as if nothing had been concluded on them before."""
    _conclude(connection, questions, Touched())


def _conclude(connection: Connection, questions: Iterable[int], touched: Touched) -> None:
    for some in batches(sorted(questions), AT_ONCE):
        _conclude_some(connection, some, touched)


def _conclude_some(connection: Connection, seqs: Sequence[int], touched: Touched) -> None:
    """Conclude on questions: all of those that are not among those touched, or were left open."""
    # Whoever else touches one of these waits here, and then sees our claims.
    lock = select(d.questions.c.seq).where(d.questions.c.seq.in_(seqs))
    connection.execute(lock.order_by(d.questions.c.seq).with_for_update()).all()
    waiting = select(d.pending.c.question).where(d.pending.c.question.in_(seqs))
    left_open = {row.question for row in connection.execute(waiting)}
    kept = [seq for seq in seqs if seq not in left_open and seq not in touched.events]
    partly = {
        seq: touched.said[seq] | touched.beside.get(seq, set())
        for seq in kept
        if seq in touched.said
    }
    beside = {
        seq: touched.beside[seq] for seq in kept if seq in touched.beside and seq not in partly
    }
    partly |= _revise(connection, beside)
    rest = [seq for seq in seqs if seq in partly or seq not in beside]
    held = known(connection, rest) if rest else {}
    changes = _changes(connection, held, partly)
    concluded = {seq: conclude(each, changes.get(seq)) for seq, each in held.items()}
    _keep_sides(connection, concluded.values())
    rows = rows_of(connection, concluded)
    _forget(connection, [seq for seq in rest if seq not in partly], PARTED)
    _forget(connection, rest, [d.silences])
    _forget(connection, list(left_open), [d.pending])
    _forget_of(connection, partly, concluded, PARTED)
    _keep(connection, rows)


def _revise(connection: Connection, whose: Claimants) -> Claimants:
    """Conclude again how claimants restate, on questions on which nobody said anything else.

    Gives those that are left, since totals are held against increments, and others' totals too.
    """
    ids = _ids(connection, whose)
    held = known(connection, whose, (true(), false(), true()), whose) if whose else {}
    revised = {
        seq: revised_by(each, frozenset(ids[number] for number in whose[seq]))
        for seq, each in held.items()
        if not each.increments
    }
    _forget_of(connection, whose, revised, [d.revisions])
    _keep(connection, rows_of(connection, revised), [d.revisions])
    return {seq: some for seq, some in whose.items() if seq not in revised}


def _keep(connection: Connection, rows: Rows, only: Collection[Table] = ()) -> None:
    """Insert rows, and sum up their questions; given tables, those alone and what they count."""
    for table, new in rows.by_table.items():
        if new:
            connection.execute(insert(table), new)
    summaries = [
        {
            name: value
            for name, value in row.items()
            if name == "number" or not (only or name in COUNTED)
        }
        for row in rows.summaries
    ]
    if summaries:
        connection.execute(SUMMARY, summaries)


def _ids(connection: Connection, whose: Claimants) -> dict[int, str]:
    """Give the ids of claimants, by their numbers."""
    a = d.actors.c
    numbers = {number for some in whose.values() for number in some}
    asked = select(a.seq, a.id).where(a.seq.in_(sorted(numbers)))
    return {row.seq: row.id for row in connection.execute(asked)} if numbers else {}


def _changes(
    connection: Connection, held: dict[int, Known], partly: Claimants
) -> dict[int, Changes]:
    """Give what changed on questions that were concluded on before."""
    a, s = d.actors.c, d.standings.c
    ids = _ids(connection, partly)
    before: dict[int, set[str]] = {seq: set() for seq in partly}
    spoken = select(s.question, a.id).join(d.actors).where(s.question.in_(sorted(partly)))
    for seq, id_ in connection.execute(spoken) if partly else ():
        before[seq].add(id_)
    others = {seq for seq, some in before.items() if some != held[seq].parties.sides.keys()}
    known_then = {id_ for seq in others for id_ in before[seq]}
    actors = {actor.id: actor for actor in actors_of(connection, known_then)} if others else {}
    return {
        seq: Changes(
            frozenset(ids[number] for number in some),
            parents_of(before[seq], actors) if seq in others else held[seq].parents,
        )
        for seq, some in partly.items()
    }


def _forget(connection: Connection, seqs: list[int], tables: Iterable[Table]) -> None:
    for table in tables if seqs else ():
        connection.execute(delete(table).where(table.c.question.in_(seqs)))


def _forget_of(
    connection: Connection,
    whose: Claimants,
    concluded: Mapping[int, Concluded],
    tables: Iterable[Table],
) -> None:
    """Take back what was concluded of those of whom it was concluded again."""
    ids = {id_ for seq in whose if seq in concluded for id_ in concluded[seq].among or ()}
    numbers = numbers_of(connection, d.actors, ids)
    rows = [
        {"on": seq, "whose": number}
        for seq, some in whose.items()
        if seq in concluded
        for number in sorted(some | {numbers[id_] for id_ in concluded[seq].among or ()})
    ]
    for table in tables if rows else ():
        connection.execute(PARTED[table], rows)


def _of(table: Table, *names: str) -> Delete:
    """Delete the rows of a table on a question that somebody has part in.

    Nothing is added to numbers but to have the database look the question up, and not the claimant,
    who may have part in thousands of others.
    """
    whose = or_(*(table.c[name] + 0 == bindparam("whose") for name in names))
    return delete(table).where(table.c.question == bindparam("on"), whose)


# The tables whose rows can hold while others on their question change.
PARTED = {
    d.standings: _of(d.standings, "actor"),
    d.contradictions: _of(d.contradictions, "higher_actor", "lower_actor"),
    d.revisions: _of(d.revisions, "actor"),
}


def _count(table: Table) -> ScalarSelect[int]:
    asked = select(func.count()).select_from(table)
    return asked.where(table.c.question == bindparam("number")).scalar_subquery()


# What a summary counts that need not have been concluded again.
COUNTED = {"contradictions": d.contradictions, "revisions": d.revisions}
SUMMARY = (
    update(d.questions)
    .where(d.questions.c.seq == bindparam("number"))
    .values({name: _count(table) for name, table in COUNTED.items()})
)


def _keep_sides(connection: Connection, concluded: Iterable[Concluded]) -> None:
    """Add the sides that never spoke, whom no report names as a claimant."""
    sides = {each.question.side for each in concluded if each.question.side and each.silences}
    keep_actors(connection, {side: state_of(side) for side in sides}.values())
