import csv
import io
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
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("ACCORDING_BY", "R. Eader")
    with Ledger("according.db") as ledger:
        ledger.add(REPORT, flood(), now=NOW)
    return lambda *arguments: CliRunner().invoke(cli, list(arguments), catch_exceptions=False)


def claim_id(according, figure):
    lines = map(json.loads, according("claims", "--json").stdout.splitlines())
    return next(line["id"] for line in lines if line["figure"] == figure)


def test_a_claim_is_called_as_the_table_shows_it(according):
    id_ = claim_id(according, "At least 12")

    assert id_[:8] in according("claims").stdout
    assert according("accept", id_[:8]).exit_code == 0
    assert "At least 12 accepted by R. Eader" in according("claims").stdout


def test_a_correction_is_shown_and_exported_beside_what_was_found(according):
    id_ = claim_id(according, "1,250")

    done = according(
        *("correct", id_, "--high", "1300", "--bound", "range", "--claimant", ""),
        *("--note", "the map says", "--by", "M. Apper"),
    )

    assert "claim correct" in done.stdout
    assert "by M. Apper" in done.stdout
    line = "1,250 corrected by M. Apper: bound range, claimant none, high 1300, low 1250"
    assert line in " ".join(according("claims").stdout.split())
    [said] = map(
        json.loads, according("claims", "--json", "--review", "corrected").stdout.split("\n")[:1]
    )
    assert (said["high"], said["claimant"]) == (1250, "Relief workers")
    assert said["corrected"] == {"bound": "range", "claimant": None, "high": 1300, "low": 1250}
    assert (said["reviewer"], said["review_note"]) == ("M. Apper", "the map says")
    table = according("claims", "--csv").stdout_bytes.decode("utf-8-sig")
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(table))}
    assert json.loads(rows[id_]["corrected"]) == said["corrected"]
    assert {row["review"] for row in rows.values()} == {"unreviewed", "corrected"}


def test_a_report_is_shown_with_the_reviews_of_its_claims(according):
    id_ = claim_id(according, "1,250")
    according("reject", id_, "--note", "of another dam")

    shown = according("show", "dam-1").stdout
    said = json.loads(according("show", "dam-1", "--json").stdout)

    assert f"claim {id_[:8]}" in shown
    assert "1,250 rejected by R. Eader (of another dam)" in shown
    assert said["reviews"][id_]["review"] == "rejected"


def test_judgements_are_listed_until_they_are_withdrawn(according):
    kept = json.loads(according("reject", claim_id(according, "1,250"), "--json").stdout)

    assert kept["id"][:12] in according("judgements").stdout
    assert according("withdraw", kept["id"][:8]).exit_code == 0
    assert according("judgements").stdout == "No judgements.\n"
    listed = according("judgements", "--withdrawn").stdout
    assert "withdrawn by R. Eader" in listed
    [said] = map(json.loads, according("judgements", "--withdrawn", "--json").stdout.splitlines())
    assert said["withdrawn"]["by"] == "R. Eader"


def test_actors_are_judged_the_same_or_not(according):
    done = according("same", "Relief workers", "the governor of Lower Vell")

    assert done.exit_code == 0
    assert "actor same " in done.stdout


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["differ", "Relief workers", "the governor of Lower Vell"], "cannot all hold"),
        (["same", "Relief workers", "nobody at all"], "no actor, question or situation"),
        (["accept", "ffffffff"], "no claim 'ffffffff'"),
        (["withdraw", "ffffffff"], "no judgement 'ffffffff'"),
        (["reject", "ffffffff", "--ledger", "missing.db"], "there is no ledger here"),
    ],
)
def test_what_cannot_be_judged_is_told_in_one_line(
    arguments, says, according, monkeypatch, capsys, tmp_path
):
    according("same", "Relief workers", "the governor of Lower Vell")
    monkeypatch.setattr("sys.argv", ["according", *arguments])

    assert run(cli) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("according: ")
    assert says in line
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("missing")] == []


def test_who_judges_is_the_systems_user_if_nobody_is_named(according, monkeypatch):
    monkeypatch.delenv("ACCORDING_BY")
    monkeypatch.setattr("getpass.getuser", lambda: "desk7")

    assert "by desk7, " in according("accept", claim_id(according, "1,250")).stdout
