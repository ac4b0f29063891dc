import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from sqlalchemy import text

from according.errors import LedgerError
from according.ledger import SCHEMA, Ledger, backup, copying, move, restore
from according.ledger.digests import digests
from according.ledger.migrations import STEPS
from according.model import Findings
from tests.ledger.made import LATER, NOW, killed, made, made_page, numbered
from tests.ledger.processes import ROOT, another_process


def fill(address, count=6):
    with Ledger(address) as ledger:
        report, findings = made()
        ledger.add(report, findings, now=NOW, page=made_page())
        for number in range(count):
            ledger.add(*numbered(number)[:2], now=NOW, page=numbered(number)[2])
        # The report's last finding is of one claim: the order of adding is copied too.
        last = Findings((killed(report, finder="finder 2"),), finder="finder 2")
        ledger.add(report, last, now=LATER)


def said(address):
    with Ledger(address, create=False) as ledger:
        assert list(ledger.check()) == []
        return ledger.claims(), ledger.reports(), ledger.counts(), ledger.search("town people")


@pytest.fixture
def other(request, address, tmp_path):
    """Where a ledger can be on the database that `address` is not on."""
    if address.startswith("postgresql"):
        return str(tmp_path / "other.db")
    return request.getfixturevalue("server")


def test_a_moved_ledger_answers_as_before(address, other):
    fill(address)

    digests = move(address, other)

    assert said(other) == said(address)
    assert {one.name: one.rows for one in digests}["reports"] == 7


def test_a_ledger_moved_there_and_back_is_the_same(address, other, tmp_path):
    fill(address)

    there = move(address, other)
    back = move(other, tmp_path / "back.db")

    assert there == back


def test_a_moved_ledger_goes_on_growing(address, other):
    fill(address)
    move(address, other)

    for each in (address, other):
        with Ledger(each) as ledger:
            ledger.add(*numbered(99)[:2], now=LATER)

    assert said(other) == said(address)


def test_a_ledger_that_holds_something_is_only_replaced_on_demand(address, other):
    fill(address)
    with Ledger(other) as ledger:
        ledger.add(*numbered(50)[:2], now=NOW)
    before = said(other)

    with pytest.raises(LedgerError, match="it is not empty"):
        move(address, other)
    assert said(other) == before
    move(address, other, replace=True)

    assert said(other) == said(address)


def test_a_ledger_cannot_be_moved_onto_itself(address):
    fill(address, 1)

    with pytest.raises(LedgerError, match="it is that very ledger"):
        move(address, address, replace=True)


def test_a_backup_is_a_ledger_and_can_be_restored(address, tmp_path, other):
    fill(address)
    file = tmp_path / "kept.backup"

    kept = backup(address, file)
    assert [path.name for path in tmp_path.iterdir() if "kept" in path.name] == [file.name]
    restored = restore(file, other)

    assert kept == restored
    assert said(file) == said(other) == said(address)


def test_a_backup_replaces_a_file_only_on_demand(address, tmp_path):
    fill(address, 1)
    file = tmp_path / "kept.backup"
    file.write_text("a letter")

    with pytest.raises(LedgerError, match="it is there already"):
        backup(address, file)
    assert file.read_text() == "a letter"
    backup(address, file, replace=True)

    assert said(file) == said(address)


@pytest.mark.parametrize(
    ("file", "says"),
    [("missing.db", "no backup here"), ("letter.txt", "no ledger"), ("nowhere/x.db", "no backup")],
)
def test_what_is_no_backup_is_not_restored(address, tmp_path, file, says):
    (tmp_path / "letter.txt").write_text("Dear ledger, " * 99)
    fill(address, 1)
    before = said(address)

    with pytest.raises(LedgerError, match=says):
        restore(tmp_path / file, address, replace=True)

    assert said(address) == before


def test_a_backup_cannot_be_in_a_directory_that_is_not_there(address, tmp_path):
    fill(address, 1)

    with pytest.raises(LedgerError, match="nowhere"):
        backup(address, tmp_path / "nowhere" / "kept.db")


def test_a_backup_holds_one_state_while_others_write(address, tmp_path):
    fill(address, 5)
    with another_process("add", address, 150) as (process, said_ready):
        assert said_ready == "ready"
        files = [tmp_path / f"{number}.backup" for number in range(3)]
        for file in files:
            backup(address, file, wait=20)
        process.wait(60)

    for file in files:
        with Ledger(file, create=False) as ledger:
            assert list(ledger.check()) == []
            # Every report that is there is there whole.
            for kept in ledger.reports(text="town"):
                number = int(kept.report.title.split()[1])
                assert len(kept.findings.claims) == len(numbered(number)[1].claims)


def test_a_copy_that_is_not_equal_is_not_kept(address, other, monkeypatch):
    fill(address, 2)

    def spoilt(connection):
        connection.execute(text("UPDATE reports SET added = 'never' WHERE seq = 1"))
        return digests(connection)

    monkeypatch.setattr(copying, "digests", spoilt)

    with pytest.raises(LedgerError, match="the copy is not equal in reports; it was not kept"):
        move(address, other)

    with Ledger(other) as ledger:
        assert ledger.counts().reports == 0


def test_a_move_that_is_killed_leaves_nothing_and_can_be_done_again(address, other):
    fill(address, 20)
    Ledger(other).close()
    code = (
        "import sys; from according.ledger import copying;"
        "copying._prove = lambda *given: (print('copied', flush=True), sys.stdin.read());"
        f"copying.move({address!r}, {other!r})"
    )

    with subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "copied\n"
        process.kill()

    with Ledger(other) as ledger:
        assert ledger.counts().reports == 0
        assert list(ledger.check()) == []
    move(address, other, wait=20)
    assert said(other) == said(address)


def of_version_1(path):
    """Make a ledger as the first version did, with data in it."""
    fill(path, 5)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        first = sqlite3.connect(":memory:")
        with closing(first):
            for statement in STEPS[0].statements("sqlite"):
                first.execute(statement)
            old = {name for (name,) in first.execute("SELECT name FROM sqlite_master")}
        connection.execute("PRAGMA foreign_keys = OFF")
        for kind in ("index", "table"):
            asked = "SELECT name FROM sqlite_master WHERE type = ? AND sql IS NOT NULL"
            for (name,) in connection.execute(asked, (kind,)).fetchall():
                if name not in old | {"migrations"}:
                    connection.execute(f"DROP {kind.upper()} {name}")
        connection.execute("DELETE FROM migrations WHERE number > 1")
        connection.execute("PRAGMA user_version = 1")


def version(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT max(number) FROM migrations").fetchone()[0]


def test_a_file_of_an_earlier_version_is_brought_up_and_what_it_was_is_kept(tmp_path):
    path, fresh = tmp_path / "old.db", tmp_path / "new.db"
    of_version_1(path)
    fill(fresh, 5)

    Ledger(path).close()

    assert said(path) == said(fresh)
    assert version(path) == SCHEMA
    kept = tmp_path / "old.db.schema-1"
    assert kept.exists() == (SCHEMA > 1)
    assert SCHEMA == 1 or version(kept) == 1


def test_a_backup_of_an_earlier_version_can_be_restored_and_stays_as_it_is(tmp_path, other):
    path, fresh = tmp_path / "old.db", tmp_path / "new.db"
    of_version_1(path)
    fill(fresh, 5)
    before = path.read_bytes()

    restore(path, other)

    assert said(other) == said(fresh)
    assert path.read_bytes() == before
