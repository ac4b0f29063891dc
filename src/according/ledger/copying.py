"""Copies of a ledger: moved to the other database, backed up to a file, restored from one.

A copy is made in one transaction on one state of the ledger, while others read and write it, and
is proved equal before it is kept: the hash of each table's rows is compared. A process that is
killed leaves no half of a copy.
"""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, Table, delete, select

from according.errors import LedgerError
from according.ledger import tables as t
from according.ledger.dialects import dialect_of
from according.ledger.digests import COPIED, Digesting, TableDigest, Values, digests, rows_of
from according.ledger.failures import told
from according.ledger.migrations import SCHEMA
from according.ledger.opening import Place, migrate, open_engine, place_of, version_of
from according.ledger.snapshots import put_in_place, snapshot

__all__ = ["backup", "move", "restore"]

# How many readings are held at once while their words are indexed.
AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class _Opened:
    """A ledger that is open: where it is, and the engine on it."""

    place: Place
    engine: Engine


def move(
    address: str | Path, other: str | Path, *, replace: bool = False, wait: float = 5.0
) -> tuple[TableDigest, ...]:
    """Copy a ledger into another one, on either database; give what is in both now.

    The other ledger is made if it is not there. Nothing is left in it if anything fails.

    Args:
        address: the ledger; an SQLite file of an earlier version stays as it is.
        other: where its copy is to be.
        replace: whether a ledger that holds something is to lose that.
        wait: seconds to wait for another process that is writing.

    Raises:
        LedgerError: either cannot be opened, the other one holds something, or the copy is not
            equal; LedgerBusyError if another process is in the way.
    """
    with _source(place_of(address, None), wait) as source:
        place = place_of(other, None)
        if _same(source.place, place):
            raise LedgerError(place.name, "it is that very ledger")
        with _opened(place, create=True, wait=wait) as target:
            return _copied(source, target, replace=replace)


def restore(
    file: Path, address: str | Path, *, replace: bool = False, wait: float = 5.0
) -> tuple[TableDigest, ...]:
    """Copy a backup into a ledger, on either database; as `move`."""
    if not file.is_file():
        raise LedgerError(str(file), "there is no backup here")
    return move(file, address, replace=replace, wait=wait)


def backup(
    address: str | Path, file: Path, *, replace: bool = False, wait: float = 5.0
) -> tuple[TableDigest, ...]:
    """Copy a ledger to a file, itself an SQLite ledger, while others write; give what is in it.

    Args:
        address: the ledger.
        file: where the copy is to be; it stands there whole or not at all.
        replace: whether a file that is there is to be replaced.
        wait: seconds to wait for another process.

    Raises:
        LedgerError: as `move`; or the file is there already, or cannot be written.
    """
    place = place_of(address, None)
    if place.url is None and place.file is None:
        raise LedgerError(place.name, "a ledger in memory cannot be backed up")
    if _same(place, Place(str(file), file)):
        raise LedgerError(str(file), "it is that very ledger")
    with put_in_place(file, replace=replace) as partial:
        if place.file is not None:
            return _page_by_page(place, partial, wait)
        with (
            _opened(place, create=False, wait=wait) as source,
            _opened(Place(str(file), partial), create=True, wait=wait) as target,
        ):
            return _copied(source, target, replace=False)


def _page_by_page(place: Place, partial: Path, wait: float) -> tuple[TableDigest, ...]:
    """Copy an SQLite file as it is, and compare what is in both."""
    with _opened(place, create=False, wait=wait) as source, _reading(source) as connection:
        snapshot(connection, partial)
        there = digests(connection)
    copied = Place(str(partial), partial)
    with _opened(copied, create=False, wait=wait) as target, _reading(target) as connection:
        _prove(there, digests(connection), place.name)
    return there


@contextmanager
def _opened(place: Place, *, create: bool, wait: float) -> Iterator[_Opened]:
    engine = open_engine(place, create=create, wait=wait)
    try:
        migrate(place, engine, create=create)
        yield _Opened(place, engine)
    finally:
        engine.dispose()


@contextmanager
def _source(place: Place, wait: float) -> Iterator[_Opened]:
    """Give the ledger to copy; for a file of an earlier version, a copy of it brought up to date.

    What is only read is not changed, not even to be of this version.
    """
    engine = open_engine(place, create=False, wait=wait)
    with ExitStack() as closing:
        closing.callback(engine.dispose)
        source = place
        if place.file is not None and _is_earlier(place, engine):
            folder = closing.enter_context(tempfile.TemporaryDirectory(prefix="according-"))
            source = Place(place.name, Path(folder) / "earlier.db")
            with told(place.name), engine.begin() as connection:
                snapshot(connection, Path(folder) / "earlier.db")
        yield closing.enter_context(_opened(source, create=source is not place, wait=wait))


def _is_earlier(place: Place, engine: Engine) -> bool:
    with told(place.name), engine.begin() as connection:
        return 0 < version_of(connection) < SCHEMA


@contextmanager
def _reading(opened: _Opened) -> Iterator[Connection]:
    """Give a connection that sees one state of the ledger, however long that is read."""
    engine = opened.engine
    if opened.place.url is not None:
        engine = engine.execution_options(isolation_level="REPEATABLE READ")
    with told(opened.place.name), engine.begin() as connection:
        yield connection


def _same(one: Place, other: Place) -> bool:
    if one.file and other.file:
        return other.file.exists() and one.file.exists() and one.file.samefile(other.file)
    return one.url is not None and (one.url, one.schema) == (other.url, other.schema)


def _copied(source: _Opened, target: _Opened, *, replace: bool) -> tuple[TableDigest, ...]:
    """Copy all rows in one transaction; give what is in each table, in both."""
    name = target.place.name
    writing = target.engine.execution_options(writing=True)
    with _reading(source) as reading, told(name), writing.begin() as connection:
        dialect_of(connection).alone(connection, COPIED)
        filled = [table for table in COPIED if connection.execute(select(table).limit(1)).first()]
        if filled and not replace:
            raise LedgerError(name, "it is not empty; --force replaces it")
        if filled:
            _empty(connection)
        there = tuple(_poured(reading, connection, table, source.place.name) for table in COPIED)
        _index(connection)
        dialect_of(connection).survey(connection)
        _prove(there, digests(connection), name)
        return there


def _empty(connection: Connection) -> None:
    dialect_of(connection).unindex(connection)
    for table in reversed(COPIED):
        connection.execute(delete(table))


def _poured(reading: Connection, connection: Connection, table: Table, name: str) -> TableDigest:
    """Copy one table; give what was read of it."""
    digesting, dialect = Digesting(table), dialect_of(connection)
    dialect.pour(connection, table, digesting.passing(_read(reading, table, name)))
    if "seq" in table.columns:
        dialect.renumber(connection, table)
    return digesting.digest


def _read(reading: Connection, table: Table, name: str) -> Iterator[Values]:
    """Yield the rows of a table; what goes wrong in reading is told of the ledger they are in."""
    with told(name):
        yield from rows_of(reading, table)


def _index(connection: Connection) -> None:
    """Index the words of every reading, which no table holds."""
    asked = (
        select(t.readings.c.seq, t.readings.c.title, t.texts.c.text)
        .join(t.texts, t.texts.c.report == t.readings.c.report)
        .order_by(t.readings.c.seq)
    )
    dialect = dialect_of(connection)
    with connection.execute(asked, execution_options={"yield_per": AT_ONCE}) as rows:
        for some in rows.partitions():
            dialect.index(connection, {seq: f"{title} {text}" for seq, title, text in some})


def _prove(there: tuple[TableDigest, ...], copied: tuple[TableDigest, ...], name: str) -> None:
    """Raise LedgerError unless both hold the same."""
    wrong = [one.name for one, other in zip(there, copied, strict=True) if one != other]
    if wrong:
        raise LedgerError(name, f"the copy is not equal in {', '.join(wrong)}; it was not kept")
