"""What the two databases do differently; the one place that looks at the dialect."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Connection, Select, Table, bindparam, column, func, select, table, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from according.errors import LedgerError
from according.ledger.words import words

__all__ = ["DIALECTS", "Dialect", "dialect_of"]

# PostgreSQL takes a megabyte of words for one row; 200,000 characters never come to more. What
# stands later in a longer report is not searched there.
SEARCHED = 200_000


@dataclass(frozen=True, slots=True)
class Dialect:
    """What one database does in its own way.

    Attributes:
        insert: begins an insert that can pass over rows that are there.
        index: adds readings (what each says, by its seq) to the full-text index.
        found: selects the seq of the readings that hold all the phrases.
        unsound: what the database's own check of itself finds wrong.
        unsearchable: given all readings (seq and what each says), those that the full-text index
            has wrongly, and what is wrong; None for the index as a whole.
        pour: inserts rows, all columns in the table's order, as fast as the database can.
        renumber: lets a table's numbers go on after the highest that was poured in.
        unindex: empties the full-text index.
        survey: lets the database look at what it holds, after much was poured in.
        alone: keeps other writers out of tables until the transaction ends.
        beside: keeps those out who want a table alone; several may do so at once.
    """

    insert: Callable[[Table], sqlite.Insert | postgresql.Insert]
    index: Callable[[Connection, Mapping[int, str]], None]
    found: Callable[[list[str]], Select[tuple[int]]]
    unsound: Callable[[Connection], Iterator[str]]
    unsearchable: Callable[
        [Connection, Iterable[tuple[int, str]]], Iterator[tuple[int | None, str]]
    ]
    pour: Callable[[Connection, Table, Iterable[Sequence[object]]], None]
    renumber: Callable[[Connection, Table], None]
    unindex: Callable[[Connection], None]
    survey: Callable[[Connection], None]
    alone: Callable[[Connection, Iterable[Table]], None]
    beside: Callable[[Connection, Table], None]


def dialect_of(connection: Connection) -> Dialect:
    """Give what the connection's database does in its own way."""
    return DIALECTS[connection.dialect.name]


def _index_sqlite(connection: Connection, readings: Mapping[int, str]) -> None:
    statement = text("INSERT INTO search (rowid, words) VALUES (:seq, :words)")
    rows = [{"seq": seq, "words": words(said)} for seq, said in readings.items()]
    connection.execute(statement, rows)


def _found_sqlite(asked: list[str]) -> Select[tuple[int]]:
    query = " AND ".join(f'"{phrase}"' for phrase in asked)
    condition = text("search MATCH :asked").bindparams(bindparam("asked", query, unique=True))
    return select(column("rowid")).select_from(table("search")).where(condition)


def _unsound_sqlite(connection: Connection) -> Iterator[str]:
    for row in connection.execute(text("PRAGMA integrity_check")):
        if row[0] != "ok":
            yield str(row[0])


def _unsearchable_sqlite(
    connection: Connection, readings: Iterable[tuple[int, str]]
) -> Iterator[tuple[int | None, str]]:
    """Compare which readings are indexed, and how often each word stands in all of them."""
    indexed = {row[0] for row in connection.execute(text("SELECT id FROM search_docsize"))}
    expected: Counter[str] = Counter()
    for seq, said in readings:
        expected.update(words(said).split())
        if seq not in indexed:
            yield seq, "is not in the full-text index"
        indexed.discard(seq)
    for seq in sorted(indexed):
        yield seq, "is in the full-text index, but not in the ledger"
    vocabulary = "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, search, row)"
    connection.execute(text(vocabulary))
    for word, count in connection.execute(text("SELECT term, cnt FROM temp.vocabulary")):
        expected[word] -= count
    connection.execute(text("DROP TABLE temp.vocabulary"))
    wrong = sorted(word for word, count in expected.items() if count)
    if wrong:
        named = ", ".join(repr(word) for word in wrong[:3])
        yield None, f"the full-text index counts {len(wrong)} words wrongly: {named}"


def _index_postgresql(connection: Connection, readings: Mapping[int, str]) -> None:
    statement = "INSERT INTO search (reading, words) VALUES (:seq, to_tsvector('simple', :words))"
    rows = [{"seq": seq, "words": words(said[:SEARCHED])} for seq, said in readings.items()]
    connection.execute(text(statement), rows)


def _found_postgresql(asked: list[str]) -> Select[tuple[int]]:
    query = " & ".join(f"({phrase.replace(' ', ' <-> ')})" for phrase in asked)
    condition = text("words @@ to_tsquery('simple', :asked)")
    bound = condition.bindparams(bindparam("asked", query, unique=True))
    return select(column("reading")).select_from(table("search")).where(bound)


def _unsound_postgresql(connection: Connection) -> Iterator[str]:
    """Foreign keys and pages are the server's own duty; it can only be asked for broken indexes."""
    invalid = (
        "SELECT indexrelid::regclass::text FROM pg_index JOIN pg_class ON oid = indexrelid"
        " WHERE NOT indisvalid AND relnamespace = current_schema()::regnamespace"
    )
    for row in connection.execute(text(invalid)):
        yield f"the index {row[0]} is not valid"


def _unsearchable_postgresql(
    connection: Connection, readings: Iterable[tuple[int, str]]
) -> Iterator[tuple[int | None, str]]:
    same = text("SELECT words = to_tsvector('simple', :words) FROM search WHERE reading = :seq")
    for seq, said in readings:
        row = connection.execute(same, {"seq": seq, "words": words(said[:SEARCHED])}).first()
        if row is None:
            yield seq, "is not in the full-text index"
        elif not row[0]:
            yield seq, "stands in the full-text index with other words"


# How many rows are bound to one statement at a time.
POURED = 1_000


def _pour_sqlite(connection: Connection, into: Table, rows: Iterable[Sequence[object]]) -> None:
    names = ", ".join(f'"{each.name}"' for each in into.columns)
    marks = ", ".join("?" for _ in into.columns)
    statement = f"INSERT INTO {into.name} ({names}) VALUES ({marks})"  # noqa: S608 - our names
    waiting = iter(rows)
    while some := [tuple(row) for row in islice(waiting, POURED)]:
        connection.exec_driver_sql(statement, some)


def _renumber_sqlite(_connection: Connection, _table: Table) -> None:
    """Do nothing: SQLite gives the number after the highest that is there."""


def _unindex_sqlite(connection: Connection) -> None:
    connection.execute(text("INSERT INTO search (search) VALUES ('delete-all')"))


def _survey_sqlite(_connection: Connection) -> None:
    """Do nothing: its plans are those that were measured without."""


def _alone_sqlite(_connection: Connection, _tables: Iterable[Table]) -> None:
    """Do nothing: a transaction that writes is alone from its beginning."""


def _beside_sqlite(_connection: Connection, _table: Table) -> None:
    """Do nothing, as above."""


def _pour_postgresql(connection: Connection, into: Table, rows: Iterable[Sequence[object]]) -> None:
    names = ", ".join(f'"{each.name}"' for each in into.columns)
    driver = connection.connection.driver_connection
    if driver is None:
        raise LedgerError(into.name, "the connection is closed")
    try:
        with driver.cursor() as cursor, cursor.copy(f"COPY {into.name} ({names}) FROM STDIN") as to:
            for row in rows:
                to.write_row(row)
    except connection.dialect.loaded_dbapi.Error as error:
        raise DBAPIError("COPY", None, error) from error


def _renumber_postgresql(connection: Connection, numbered: Table) -> None:
    highest = connection.execute(select(func.max(numbered.c.seq))).scalar()
    if highest is not None:
        sequence = func.pg_get_serial_sequence(numbered.name, "seq")
        connection.execute(select(func.setval(sequence, highest)))


def _unindex_postgresql(connection: Connection) -> None:
    connection.execute(text("DELETE FROM search"))


def _survey_postgresql(connection: Connection) -> None:
    tables = (
        "SELECT relname FROM pg_class"
        " WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace"
    )
    for (name,) in connection.execute(text(tables)).all():
        connection.execute(text(f'ANALYZE "{name}"'))


def _alone_postgresql(connection: Connection, tables: Iterable[Table]) -> None:
    names = ", ".join(each.name for each in tables)
    connection.execute(text(f"LOCK TABLE {names} IN EXCLUSIVE MODE"))


def _beside_postgresql(connection: Connection, beside: Table) -> None:
    connection.execute(text(f"LOCK TABLE {beside.name} IN SHARE MODE"))


DIALECTS = {
    "sqlite": Dialect(
        sqlite.insert,
        _index_sqlite,
        _found_sqlite,
        _unsound_sqlite,
        _unsearchable_sqlite,
        _pour_sqlite,
        _renumber_sqlite,
        _unindex_sqlite,
        _survey_sqlite,
        _alone_sqlite,
        _beside_sqlite,
    ),
    "postgresql": Dialect(
        postgresql.insert,
        _index_postgresql,
        _found_postgresql,
        _unsound_postgresql,
        _unsearchable_postgresql,
        _pour_postgresql,
        _renumber_postgresql,
        _unindex_postgresql,
        _survey_postgresql,
        _alone_postgresql,
        _beside_postgresql,
    ),
}
