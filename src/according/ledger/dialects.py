"""What the two databases do differently; the one place that looks at the dialect."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Select, Table, bindparam, column, select, table, text
from sqlalchemy.dialects import postgresql, sqlite

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
        index: adds a reading (its seq and what it says) to the full-text index.
        found: selects the seq of the readings that hold all the phrases.
        unsound: what the database's own check of itself finds wrong.
        unsearchable: given all readings (seq and what each says), those that the full-text index
            has wrongly, and what is wrong; None for the index as a whole.
    """

    insert: Callable[[Table], sqlite.Insert | postgresql.Insert]
    index: Callable[[Connection, int, str], None]
    found: Callable[[list[str]], Select[tuple[int]]]
    unsound: Callable[[Connection], Iterator[str]]
    unsearchable: Callable[
        [Connection, Iterable[tuple[int, str]]], Iterator[tuple[int | None, str]]
    ]


def dialect_of(connection: Connection) -> Dialect:
    """Give what the connection's database does in its own way."""
    return DIALECTS[connection.dialect.name]


def _index_sqlite(connection: Connection, seq: int, said: str) -> None:
    statement = text("INSERT INTO search (rowid, words) VALUES (:seq, :words)")
    connection.execute(statement, {"seq": seq, "words": words(said)})


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


def _index_postgresql(connection: Connection, seq: int, said: str) -> None:
    statement = "INSERT INTO search (reading, words) VALUES (:seq, to_tsvector('simple', :words))"
    connection.execute(text(statement), {"seq": seq, "words": words(said[:SEARCHED])})


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


DIALECTS = {
    "sqlite": Dialect(
        sqlite.insert, _index_sqlite, _found_sqlite, _unsound_sqlite, _unsearchable_sqlite
    ),
    "postgresql": Dialect(
        postgresql.insert,
        _index_postgresql,
        _found_postgresql,
        _unsound_postgresql,
        _unsearchable_postgresql,
    ),
}
