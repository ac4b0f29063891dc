import os
import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import create_engine, make_url, text

from according.errors import LedgerBusyError, LedgerError
from according.ledger import SCHEMA, Ledger
from tests.ledger.made import NOW, made, numbered


def test_a_file_that_is_not_there_becomes_a_ledger_only_for_writing(tmp_path):
    path = tmp_path / "new.db"

    with pytest.raises(LedgerError, match="there is no ledger here"):
        Ledger(path, create=False)
    assert not path.exists()
    Ledger(path).close()
    Ledger(path, create=False).close()


@pytest.mark.parametrize("name", ["a b.db", "100%.db", "what?.db", "#1.db", "ü’👩.db", "a&mode=ro"])
def test_a_file_may_have_any_name(tmp_path, name):
    with Ledger(tmp_path / name) as ledger:
        ledger.add(*made(), now=NOW)
        assert ledger.name == str(tmp_path / name)

    with Ledger(f"sqlite:///{quote(str(tmp_path / name))}", create=False) as ledger:
        assert len(ledger) == 2
    assert all(path.name.startswith(name) for path in tmp_path.iterdir())


def directory(path):
    path.mkdir()


def text_file(path):
    path.write_text("This is a letter, not a ledger. " * 50)


def other_programs_file(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")


def other_programs_marked_file(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id = 252006674")


def newer_ledger(path):
    Ledger(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO migrations VALUES (?, 'later')", (SCHEMA + 1,))
        connection.commit()


def ledger_cut_short(path):
    with Ledger(path) as ledger:
        ledger.add(*made(), now=NOW)
    os.truncate(path, 6000)


def beginning_lost(path):
    Ledger(path).close()
    content = path.read_bytes()
    path.write_bytes(bytes(4096) + content[4096:])


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (directory, "it is a directory"),
        (text_file, "it is no ledger, nor any SQLite database"),
        (other_programs_file, "it is another program's SQLite database"),
        (other_programs_marked_file, "it is another program's SQLite database"),
        (newer_ledger, f"it is from a newer version (schema {SCHEMA + 1}; this program knows"),
        (ledger_cut_short, "it is damaged"),
        (beginning_lost, "it is no ledger, nor any SQLite database"),
    ],
)
@pytest.mark.parametrize("create", [True, False])
def test_what_is_no_ledger_of_ours_is_an_error_and_stays_as_it_is(tmp_path, spoil, says, create):
    path = tmp_path / "spoilt.db"
    spoil(path)
    before = path.read_bytes() if path.is_file() else b""

    with pytest.raises(LedgerError) as raised:
        Ledger(path, create=create)

    assert str(raised.value).startswith(f"{path}: {says}")
    assert "\n" not in str(raised.value)
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_an_empty_file_becomes_a_ledger_only_for_writing(tmp_path):
    path = tmp_path / "empty.db"
    path.touch()

    with pytest.raises(LedgerError, match="it is empty, no ledger"):
        Ledger(path, create=False)
    with Ledger(path) as ledger:
        ledger.add(*made(), now=NOW)


def test_a_directory_that_is_not_there_is_an_error(tmp_path):
    with pytest.raises(LedgerError, match="its directory does not exist"):
        Ledger(tmp_path / "nowhere" / "ledger.db")


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("mysql://localhost/ledger", "an SQLite file or a postgresql:// address"),
        ("://", "this is no address of a ledger"),
        ("postgresql://localhost/x?schema=Robert'); DROP", "cannot be the name of a schema"),
        ("postgresql://u@127.0.0.1:1/x", "the server cannot be reached|refused"),
    ],
)
def test_an_address_that_leads_nowhere_is_an_error(address, says):
    with pytest.raises(LedgerError, match=says) as raised:
        Ledger(address)

    assert "\n" not in str(raised.value)


def test_an_error_does_not_tell_the_password():
    with pytest.raises(LedgerError) as raised:
        Ledger("postgresql://u:secret@127.0.0.1:1/x")

    assert "secret" not in str(raised.value)


def test_only_postgresql_has_schemas(tmp_path):
    with pytest.raises(LedgerError, match="only a PostgreSQL ledger has schemas"):
        Ledger(tmp_path / "ledger.db", schema="mine")


def test_a_missing_driver_names_the_extra_that_brings_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)

    with pytest.raises(LedgerError, match=r"pip install 'according\[postgres\]'"):
        Ledger("postgresql://u@127.0.0.1:1/x")


def test_a_schema_on_a_server_is_a_ledger_of_its_own(server):
    base, _, schema = server.partition("?schema=")
    with Ledger(server) as one, Ledger(base, schema=schema) as same:
        one.add(*made(), now=NOW)

        assert len(same) == 2


def test_a_server_without_the_ledger_is_not_changed_by_reading(server):
    with pytest.raises(LedgerError, match="there is no ledger here"):
        Ledger(server, create=False)


def test_a_database_that_is_not_there_is_an_error(server):
    with pytest.raises(LedgerError, match="does not exist"):
        Ledger(server.partition("?")[0].rpartition("/")[0] + "/no_such_database")


def test_a_database_that_cannot_hold_every_character_is_an_error(server):
    base = make_url(server.partition("?")[0]).set(drivername="postgresql+psycopg")
    engine = create_engine(base, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("DROP DATABASE IF EXISTS according_test_ascii"))
        connection.execute(
            text("CREATE DATABASE according_test_ascii ENCODING 'SQL_ASCII' TEMPLATE template0")
        )
        address = base.set(drivername="postgresql", database="according_test_ascii")
        with pytest.raises(LedgerError, match="holds SQL_ASCII; a ledger needs one"):
            Ledger(address.render_as_string(hide_password=False))
        connection.execute(text("DROP DATABASE according_test_ascii"))
    engine.dispose()


def test_a_ledger_that_another_process_locks_whole_is_busy(tmp_path):
    path = tmp_path / "ledger.db"
    Ledger(path).close()

    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LedgerBusyError, match="another process is writing to it"):
            Ledger(path, create=False, wait=0.1)


@contextmanager
def without_rights():
    """Be a user for whom the rights of files count, as they do not for root."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def folder():
    """A folder that any user can reach, in which a ledger is."""
    made_folder = Path(tempfile.mkdtemp())
    made_folder.chmod(0o755)
    with Ledger(made_folder / "ledger.db") as ledger:
        ledger.add(*made(), now=NOW)
    yield made_folder
    made_folder.chmod(0o755)
    shutil.rmtree(made_folder)


def test_a_ledger_in_a_folder_that_cannot_be_written_to_can_be_read(folder):
    (folder / "ledger.db").chmod(0o444)
    folder.chmod(0o555)

    with without_rights(), Ledger(folder / "ledger.db", create=False) as ledger:
        assert len(ledger) == 2
        assert list(ledger.check()) == []


def test_a_ledger_that_cannot_be_written_to_is_an_error_for_writing(folder):
    (folder / "ledger.db").chmod(0o444)
    folder.chmod(0o555)

    with without_rights(), pytest.raises(LedgerError, match="it cannot be written to"):
        Ledger(folder / "ledger.db").add(*numbered(1)[:2], now=NOW)


def test_a_folder_that_cannot_be_written_to_takes_no_new_ledger(folder):
    folder.chmod(0o555)

    with without_rights(), pytest.raises(LedgerError, match="it cannot be opened"):
        Ledger(folder / "new.db")


def test_a_ledger_that_may_not_be_read_is_an_error(folder):
    (folder / "ledger.db").chmod(0o000)

    with without_rights(), pytest.raises(LedgerError, match="it cannot be opened"):
        Ledger(folder / "ledger.db", create=False)
