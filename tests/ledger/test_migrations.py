import sqlite3
from contextlib import closing

from sqlalchemy import inspect

from according.ledger import SCHEMA, Ledger
from according.ledger.migrations import STEPS
from according.ledger.tables import metadata
from tests.ledger.made import NOW, made


def test_the_steps_are_numbered_without_gaps():
    assert [int(step.name[:4]) for step in STEPS] == list(range(1, SCHEMA + 1))


def test_the_steps_make_the_tables_that_are_described(ledger):
    with ledger._engine.connect() as connection:
        there = inspect(connection)
        names = set(there.get_table_names())
        for table in metadata.sorted_tables:
            assert table.name in names
            columns = {column["name"]: column for column in there.get_columns(table.name)}
            assert list(columns) == [column.name for column in table.columns]
            for column in table.columns:
                kind = columns[column.name]["type"].python_type
                stored_as_number = (column.type.python_type, kind) == (bool, int)
                assert stored_as_number or kind is column.type.python_type
                if not column.primary_key:
                    assert columns[column.name]["nullable"] == column.nullable
            assert there.get_pk_constraint(table.name)["constrained_columns"] == [
                column.name for column in table.primary_key
            ]
            pointing = {
                (key["constrained_columns"][0], key["referred_table"])
                for key in there.get_foreign_keys(table.name)
            }
            assert pointing == {(k.parent.name, k.column.table.name) for k in table.foreign_keys}


def test_every_reference_has_an_index(ledger):
    with ledger._engine.connect() as connection:
        there = inspect(connection)
        for table in metadata.sorted_tables:
            first = {index["column_names"][0] for index in there.get_indexes(table.name)}
            first |= {there.get_pk_constraint(table.name)["constrained_columns"][0]}
            pointing = {key.parent.name for key in table.foreign_keys}
            assert pointing - first - {"page"} == set()


def test_opening_again_runs_no_step_again(address):
    with Ledger(address) as ledger:
        ledger.add(*made(), now=NOW)

    with Ledger(address) as ledger:
        assert len(ledger) == 2


def test_a_ledger_file_says_what_it_is(tmp_path):
    path = tmp_path / "ledger.db"
    Ledger(path).close()

    with closing(sqlite3.connect(path)) as connection:
        said = [
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("application_id", "user_version", "journal_mode")
        ]

    assert said == [0x6163636F, SCHEMA, "wal"]
