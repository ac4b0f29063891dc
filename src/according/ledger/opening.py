"""Opening a ledger: from an address to an engine whose tables are those of this version."""

import os
import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool, StaticPool

from according.errors import LedgerError
from according.ledger.failures import told
from according.ledger.migrations import SCHEMA, STEPS, Step
from according.ledger.snapshots import put_in_place, snapshot

__all__ = ["Place", "migrate", "open_engine", "place_of", "version_of"]

# "acco", in the header of every SQLite ledger, so that it is told from other programs' files.
APPLICATION = 0x6163636F
# Kibibytes of pages that SQLite holds in memory: with its own 2 MB, asking for the 9 % of 100,000
# claims that one word in the claimant fits takes half as long again.
CACHE = 64_000
SCHEMA_NAME = re.compile(r"[a-z_][a-z0-9_]{0,62}")
HOME = "according"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a ledger is.

    Attributes:
        name: what errors call it; without a password.
        file: the SQLite file; None for one in memory, or on a server.
        url: the server's address; None for SQLite.
        schema: the schema on the server that holds the tables.
    """

    name: str
    file: Path | None = None
    url: URL | None = None
    schema: str = HOME


def place_of(address: str | Path, schema: str | None) -> Place:
    """Read an address: a file's path, ``sqlite:///path``, ``sqlite://``, ``postgresql://...``.

    Raises:
        LedgerError: it is none of them.
    """
    if isinstance(address, Path) or "://" not in address:
        return _file_place(str(address), Path(address), schema)
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise LedgerError(address, "this is no address of a ledger") from error
    if url.get_backend_name() == "sqlite":
        return _file_place(address, Path(url.database) if url.database else None, schema)
    name = url.render_as_string(hide_password=True)
    if url.get_backend_name() not in ("postgresql", "postgres"):
        raise LedgerError(name, "a ledger is an SQLite file or a postgresql:// address")
    asked = url.query.get("schema")
    schema = schema or (asked if isinstance(asked, str) else HOME)
    if not SCHEMA_NAME.fullmatch(schema):
        raise LedgerError(name, f"{schema!r} cannot be the name of a schema")
    url = url.set(drivername="postgresql+psycopg").difference_update_query(["schema"])
    return Place(name, url=url, schema=schema)


def _file_place(name: str, file: Path | None, schema: str | None) -> Place:
    if schema is not None:
        raise LedgerError(name, "only a PostgreSQL ledger has schemas")
    if file is None or str(file) == ":memory:":
        return Place(name)
    return Place(name, file=file)


def open_engine(place: Place, *, create: bool, wait: float) -> Engine:
    """Give an engine on the ledger; it is not yet known whether its tables are right.

    Raises:
        LedgerError: there is no file, it is none of ours, it may not be written to, the server
            cannot be reached, or its driver is not installed.
    """
    if place.url is not None:
        return _server(place, place.url, create=create, wait=wait)
    if place.file is None:
        pool: type[QueuePool | StaticPool] = StaticPool
        connect = _connector(":memory:", wait)
    else:
        pool = QueuePool
        connect = _connector(_reachable(place.name, place.file, create=create, wait=wait), wait)
    engine = create_engine("sqlite://", creator=connect, poolclass=pool)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Take the writer's lock at once when writing: waiting for it later would be a deadlock.

    A single statement needs no transaction (`states.glancing`).
    """
    options = connection.get_execution_options()
    if not options.get("glancing", False):
        writing = options.get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _connector(uri: str, wait: float) -> Callable[[], sqlite3.Connection]:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            uri, uri=True, timeout=wait, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA cache_size = -{CACHE}")
        return connection

    return connect


def _reachable(name: str, file: Path, *, create: bool, wait: float) -> str:
    """Give the URI by which SQLite opens the file, having read its header through it."""
    if file.is_dir():
        raise LedgerError(name, "it is a directory")
    if not file.exists() and not create:
        raise LedgerError(name, "there is no ledger here")
    if not file.parent.is_dir():
        raise LedgerError(name, "its directory does not exist")
    uri = file.absolute().as_uri()
    if create:
        _probe(name, f"{uri}?mode=rwc", wait)
        return f"{uri}?mode=rwc"
    try:
        _probe(name, f"{uri}?mode=ro", wait)
    except LedgerError:
        # A log that was left behind needs a writer; without one the file alone is the ledger.
        log = file.with_name(file.name + "-wal")
        mine = os.access(file.parent, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
        if mine or (log.exists() and log.stat().st_size):
            raise
        _probe(name, f"{uri}?immutable=1", wait)
        return f"{uri}?immutable=1"
    return f"{uri}?mode=ro"


def _probe(name: str, uri: str, wait: float) -> None:
    """Raise LedgerError unless the file is a ledger, or is empty and can become one."""
    with told(name):
        connection = sqlite3.connect(uri, uri=True, timeout=wait, isolation_level=None)
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            if application == APPLICATION:
                return
            if application or tables:
                raise LedgerError(name, "it is another program's SQLite database")
            if "mode=rwc" not in uri:
                raise LedgerError(name, "it is empty, no ledger")
            connection.execute("PRAGMA journal_mode = WAL")
        finally:
            connection.close()


def _server(place: Place, url: URL, *, create: bool, wait: float) -> Engine:
    settings = {
        "search_path": place.schema,
        "lock_timeout": f"{max(1, int(wait * 1000))}",
        # Compiling a statement takes 300 ms, and none of ours so long without.
        "jit": "off",
        "default_transaction_read_only": "off" if create else "on",
        # A plan that is to fit any words fits none: a rare phrase would be looked for as a common
        # one. PostgreSQL knows this since version 12.
        "plan_cache_mode": "force_custom_plan",
    }
    options = " ".join(f"-c {key}={value}" for key, value in settings.items())
    try:
        arguments = {"options": options, "connect_timeout": 10, "client_encoding": "utf8"}
        return create_engine(url, connect_args=arguments)
    except ImportError as error:
        reason = "PostgreSQL needs its driver: pip install 'according[postgres]'"
        raise LedgerError(place.name, reason) from error


def version_of(connection: Connection) -> int:
    """Give the number of the last migration that ran; 0 if there are no tables yet."""
    if not inspect(connection).has_table("migrations"):
        return 0
    return connection.execute(text("SELECT max(number) FROM migrations")).scalar() or 0


def migrate(place: Place, engine: Engine, *, create: bool) -> None:
    """Bring the ledger's tables to this version, each step in a transaction of its own.

    What an SQLite ledger of an earlier version was is kept in a file beside it.

    Raises:
        LedgerError: it is from a newer version, or it may not be changed and is from an older one.
    """
    with told(place.name):
        with engine.connect() as connection:
            version = version_of(connection)
        if version > SCHEMA:
            reason = f"it is from a newer version (schema {version}; this program knows {SCHEMA})"
            raise LedgerError(place.name, reason)
        if version < SCHEMA and not create:
            reason = f"schema {version} is not the current {SCHEMA}; add to it once to bring it up"
            raise LedgerError(place.name, reason if version else "there is no ledger here")
        if place.file and 0 < version < SCHEMA:
            _keep(place.file, engine, version)
        for step in STEPS[version:]:
            with engine.execution_options(writing=True).begin() as connection:
                _prepare(connection, place)
                # Another process may have run the step while we waited for our turn.
                if version_of(connection) < step.number:
                    _run(connection, step)
                if place.url is None:
                    connection.execute(text(f"PRAGMA user_version = {step.number}"))


def _keep(file: Path, engine: Engine, version: int) -> None:
    """Keep a copy of a ledger as it was before it is migrated, which nothing takes back."""
    kept = file.with_name(f"{file.name}.schema-{version}")
    if kept.exists():
        return
    with engine.begin() as connection:
        # Another process may have run the steps meanwhile, and keeps what was before them.
        if version_of(connection) == version:
            with put_in_place(kept, replace=True) as partial:
                snapshot(connection, partial)


def _prepare(connection: Connection, place: Place) -> None:
    """Make the table of migrations, and what must be there before it."""
    if place.url is not None:
        # One process at a time; ledgers in other schemas do not wait for it.
        lock = f"SELECT pg_advisory_xact_lock({APPLICATION}, hashtext(:schema))"
        connection.execute(text(lock), {"schema": place.schema})
        encoding = connection.execute(text("SHOW server_encoding")).scalar()
        if encoding != "UTF8":
            reason = f"the database holds {encoding}; a ledger needs one that holds UTF8"
            raise LedgerError(place.name, reason)
        connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {place.schema}"))
    else:
        connection.execute(text(f"PRAGMA application_id = {APPLICATION}"))
    table = "CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL)"
    connection.execute(text(table))


def _run(connection: Connection, step: Step) -> None:
    for statement in step.statements(connection.dialect.name):
        connection.execute(text(statement))
    row = {"number": step.number, "name": step.name}
    connection.execute(text("INSERT INTO migrations (number, name) VALUES (:number, :name)"), row)
