"""Checking a whole ledger: what is wrong is told, and the check goes on."""

import hashlib
import zlib
from collections.abc import Callable, Iterator

from sqlalchemy import Connection, inspect, select

from according.ledger import tables as t
from according.ledger.auditing import conclusions
from according.ledger.dialects import dialect_of
from according.ledger.evidence import evidence
from according.ledger.migrations import SCHEMA
from according.ledger.opening import version_of
from according.ledger.values import Fault
from according.ledger.vetting import judgements
from according.ledger.wire import fetch_id, phrase_row

__all__ = ["PARTS"]


def _schema(connection: Connection) -> Iterator[Fault]:
    """The version, and whether every table and column is there."""
    version = version_of(connection)
    if version != SCHEMA:
        yield Fault("schema", "ledger", "", f"schema {version} is not the current {SCHEMA}")
    there = inspect(connection)
    names = set(there.get_table_names())
    for table in t.metadata.sorted_tables:
        if table.name not in names:
            yield Fault("schema", "table", table.name, "is missing")
            continue
        columns = {column["name"] for column in there.get_columns(table.name)}
        for column in table.columns:
            if column.name not in columns:
                yield Fault("schema", "column", f"{table.name}.{column.name}", "is missing")


def _database(connection: Connection) -> Iterator[Fault]:
    """What the database finds wrong with itself."""
    for says in dialect_of(connection).unsound(connection):
        yield Fault("database", "ledger", "", says)


def _references(connection: Connection) -> Iterator[Fault]:
    """Rows that point to rows which are not there."""
    for table in t.metadata.sorted_tables:
        for key in sorted(table.foreign_keys, key=lambda key: key.parent.name):
            target = key.column.table.alias("target")
            pointing = key.parent
            lost = (
                select(*table.primary_key, pointing)
                .outerjoin_from(table, target, target.c[key.column.name] == pointing)
                .where(pointing.is_not(None), target.c[key.column.name].is_(None))
                .order_by(*table.primary_key)
            )
            for row in connection.execute(lost):
                number = ":".join(str(part) for part in row[:-1])
                says = f"{pointing.name} is row {row[-1]} of {key.column.table.name}, not there"
                yield Fault("reference", table.name, number, says)


def _pages(connection: Connection) -> Iterator[Fault]:
    """Pages whose bytes are not those of their hash, and fetches whose id is not theirs."""
    asked = select(t.pages.c.hash, t.pages.c.size, t.pages.c.packed).order_by(t.pages.c.seq)
    with connection.execution_options(yield_per=20).execute(asked) as rows:
        for row in rows:
            try:
                content = zlib.decompress(row.packed)
            except zlib.error as error:
                yield Fault("page", "pages", row.hash, f"cannot be unpacked: {error}")
                continue
            if hashlib.sha256(content).hexdigest() != row.hash:
                yield Fault("page", "pages", row.hash, "its bytes have another hash")
            elif len(content) != row.size:
                yield Fault("copy", "pages", row.hash, f"is {len(content)} bytes, not {row.size}")
    fetches = select(t.fetches, t.pages.c.hash).join(t.pages).order_by(t.fetches.c.seq)
    for fetch in connection.execute(fetches).mappings():
        if (
            fetch_id({str(key): value for key, value in fetch.items()}, fetch["hash"])
            != fetch["id"]
        ):
            yield Fault("id", "fetches", fetch["id"], "is not the hash of what the row says")


def _phrases(connection: Connection) -> Iterator[Fault]:
    for row in connection.execute(select(t.phrases.c.id, t.phrases.c.folded)):
        if phrase_row(row.folded)["id"] != row.id:
            yield Fault("id", "phrases", row.id, f"is not the hash of {row.folded!r}")


def _search(connection: Connection) -> Iterator[Fault]:
    """Whether the full-text index says what the reports do."""
    asked = (
        select(t.readings.c.seq, t.readings.c.title, t.texts.c.text)
        .join(t.texts, t.texts.c.report == t.readings.c.report)
        .order_by(t.readings.c.seq)
    )
    with connection.execution_options(yield_per=200).execute(asked) as rows:
        readings = ((seq, f"{title} {text}") for seq, title, text in rows)
        for number, says in dialect_of(connection).unsearchable(connection, readings):
            yield Fault("search", "readings", "" if number is None else str(number), says)


PARTS: tuple[Callable[[Connection], Iterator[Fault]], ...] = (
    _schema,
    _database,
    _references,
    evidence,
    _pages,
    _phrases,
    _search,
    conclusions,
    judgements,
)
