"""What a user means who judges: a claim, an actor, a question, a situation, a judgement."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Table, func, select

from according.errors import NotInLedgerError
from according.ledger import derived as d
from according.ledger import judged as j
from according.ledger import tables as t
from according.ledger.conditions import begins
from according.ledger.identity import actor_of
from according.ledger.verdicts import Judged
from according.ledger.words import fold, unkeepable

__all__ = ["Called", "called", "claim_called", "judgement_called"]

PREFIX = re.compile(r"[0-9a-fA-F]{4,32}")
ANY = "actor, question or situation"
# How many are listed when a name fits several.
LISTED = 5


@dataclass(frozen=True, slots=True, order=True)
class Called:
    """What is called by a name.

    Attributes:
        kind: what kind of thing it is.
        id: its id.
        title: what it is called in words.
    """

    kind: Judged
    id: str
    title: str


def claim_called(connection: Connection, name: str, *, ledger: str) -> tuple[str, int]:
    """Give the id of a claim and the number of its report, from the first digits of the id.

    Raises:
        NotInLedgerError: it fits none, or several.
    """
    c = t.claims.c
    asked = select(c.id, c.report).where(begins(c.id, name)).order_by(c.id).limit(LISTED + 1)
    rows = connection.execute(asked).all() if PREFIX.fullmatch(name) else []
    if len(rows) != 1:
        raise _unclear(ledger, "claim", name, [row.id[:12] for row in rows])
    return rows[0].id, rows[0].report


def judgement_called(connection: Connection, name: str, *, ledger: str) -> str:
    """Give the id of a judgement from the first digits of it.

    Raises:
        NotInLedgerError: it fits none, or several.
    """
    c = j.judgements.c
    asked = select(c.id).where(begins(c.id, name)).order_by(c.id).limit(LISTED + 1)
    rows = connection.execute(asked).all() if PREFIX.fullmatch(name) else []
    if len(rows) != 1:
        raise _unclear(ledger, "judgement", name, [row.id[:12] for row in rows])
    return str(rows[0].id)


def called(connection: Connection, name: str, *, ledger: str, kind: Judged | None = None) -> Called:
    """Give the actor, question or situation that ``name`` says, of one kind if only that fits.

    Its id goes first, then its whole name, the beginning of a question's id, the actor that a
    report would mean by it, and last words in a name or title.

    Raises:
        NotInLedgerError: it fits none, or several of one rank.
    """
    if not name.strip() or unkeepable(name):
        raise NotInLedgerError(ledger, f"no {kind or ANY} {name!r}")
    for fitting in (_by_id, _by_name, _by_prefix, _by_mention, _by_words):
        found = [one for one in fitting(connection, name) if kind in (None, one.kind)]
        if len(found) == 1:
            return found[0]
        if found:
            listed = [f"{one.kind} {one.id[:32]} ({one.title})" for one in found]
            raise _unclear(ledger, kind or ANY, name, listed)
    raise NotInLedgerError(ledger, f"no {kind or ANY} {name!r}")


Titled = tuple[Judged, Table, ColumnElement[str], ColumnElement[str]]
# What can be judged, its table, its title, and that title folded where it is kept so.
THINGS: tuple[Titled, ...] = (
    (Judged.ACTOR, d.actors, d.actors.c.name, d.actors.c.folded),
    (Judged.QUESTION, d.questions, d.questions.c.title, d.questions.c.folded),
    (Judged.SITUATION, d.situations, d.situations.c.name, func.lower(d.situations.c.name)),
)


def _fitting(
    connection: Connection, condition: Callable[[Titled], ColumnElement[bool]]
) -> list[Called]:
    found: list[Called] = []
    for thing in THINGS:
        kind, table, title, _ = thing
        asked = select(table.c.id, title.label("title")).where(condition(thing), table.c.id != "")
        rows = connection.execute(asked.order_by(table.c.id).limit(LISTED + 1))
        found += [Called(kind, row.id, row.title) for row in rows]
    return found


def _by_id(connection: Connection, name: str) -> list[Called]:
    return _fitting(connection, lambda thing: thing[1].c.id == name)


def _by_name(connection: Connection, name: str) -> list[Called]:
    return _fitting(connection, lambda thing: (thing[2] == name) | (thing[3] == fold(name)))


def _by_prefix(connection: Connection, name: str) -> list[Called]:
    if not PREFIX.fullmatch(name):
        return []
    found = _fitting(connection, lambda thing: begins(thing[1].c.id, name))
    return [one for one in found if one.kind is Judged.QUESTION]


def _by_mention(connection: Connection, name: str) -> list[Called]:
    return [one for one in _by_id(connection, actor_of(name).id) if one.kind is Judged.ACTOR]


def _by_words(connection: Connection, name: str) -> list[Called]:
    return _fitting(connection, lambda thing: thing[3].contains(fold(name), autoescape=True))


def _unclear(ledger: str, kind: str, name: str, found: list[str]) -> NotInLedgerError:
    if not found:
        return NotInLedgerError(ledger, f"no {kind} {name!r}")
    more = ", ..." if len(found) > LISTED else ""
    listed = ", ".join(found[:LISTED])
    return NotInLedgerError(ledger, f"{name!r} fits several of {kind}: {listed}{more}")
