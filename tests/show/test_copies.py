import json

import pytest
from click.testing import CliRunner

from according.ledger import Ledger
from according.show.cli import cli
from according.show.program import run
from tests.show.drawn import REPORT, flood

NOW = "2031-05-05T08:00:00+00:00"


@pytest.fixture
def according(tmp_path, monkeypatch):
    """Give a function that runs the program in a folder with a ledger, to its exit status."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    with Ledger("according.db") as ledger:
        ledger.add(REPORT, flood(), now=NOW)
    return lambda *arguments: CliRunner().invoke(cli, list(arguments))


def test_a_backup_is_told_with_the_hash_of_each_table(according):
    done = according("backup", "according.db", "kept.db")
    said = json.loads(according("restore", "kept.db", "again.db", "--json").stdout)

    hashes = {table["name"]: table["hash"] for table in said["tables"]}
    assert said["copy"] == "again.db"
    assert any(
        line.split() == ["claims", "3", hashes["claims"][:16]] for line in done.stdout.splitlines()
    )
    assert done.stdout.splitlines()[-1].startswith("kept.db: ")
    assert done.stdout.splitlines()[-1].endswith(", equal")


def test_a_moved_ledger_answers_alike(according):
    assert according("move", "according.db", "other.db").exit_code == 0

    first = according("claims", "--json")
    second = according("claims", "--json", "--ledger", "other.db")

    assert first.stdout == second.stdout != ""


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["backup", "according.db", "filled.db"], "filled.db: it is there already"),
        (["backup", "missing.db", "kept.db"], "missing.db: there is no ledger here"),
        (["restore", "missing.db", "according.db"], "missing.db: there is no backup here"),
        (["move", "according.db", "filled.db"], "filled.db: it is not empty"),
        (["move", "according.db", "./according.db"], "./according.db: it is that very ledger"),
    ],
)
def test_what_cannot_be_copied_is_told_in_one_line(arguments, says, according, monkeypatch, capsys):
    according("move", "according.db", "filled.db")
    monkeypatch.setattr("sys.argv", ["according", *arguments])

    assert run(cli) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(f"according: {says}")


def test_what_is_there_is_replaced_with_force(according):
    according("backup", "according.db", "kept.db")

    assert according("backup", "according.db", "kept.db", "--force").exit_code == 0
    assert according("restore", "kept.db", "according.db", "--force").exit_code == 0
    assert according("check").exit_code == 0
