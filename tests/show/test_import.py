"""The command that keeps data sets."""

import json

import pytest
from click.testing import CliRunner

from according.ledger import ClaimFilter, Ledger
from according.show.cli import cli
from tests.read.series.dorva import FIRST, MAPPING, SECOND, SILENT, csv_of, read


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for variable in ("ACCORDING_LEDGER", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("COLUMNS", "100")
    (tmp_path / "flood.toml").write_text(MAPPING)
    return tmp_path


@pytest.fixture
def put(here):
    """Give a function that writes rows to the file and imports it."""

    def called(*rows, more=()):
        (here / "flood.csv").write_text(csv_of(*rows))
        command = ["import", "--mapping", "flood.toml", "flood.csv", *more]
        return CliRunner().invoke(cli, command)

    return called


def test_rows_are_kept_and_counted(put):
    done = put(FIRST, SECOND, SILENT)

    assert done.exit_code == 0
    assert done.stdout == "3 new reports, 0 known already, 0 left out; 5 new claims\n"
    with Ledger("according.db") as ledger:
        assert list(ledger.check()) == []
        assert ledger.counts().responses == 2


def test_importing_again_adds_only_what_is_new(put):
    put(FIRST)
    done = put(FIRST, SECOND, SILENT)

    assert done.stdout == "2 new reports, 1 known already, 0 left out; 1 new claim\n"


def test_a_changed_value_is_kept_beside_the_one_before(put):
    put(FIRST)
    done = put(FIRST.replace(",12,", ",14,"))

    assert done.stdout.startswith("1 new report, 0 known already")
    with Ledger("according.db") as ledger:
        kept = ledger.claims(ClaimFilter(subject="people"))
        assert {one.claim.low for one in kept if one.claim.scope == "total"} == {12, 14}
        assert {one.address for one in kept} == {"https://registry.example/flood.csv#2031-05-02"}


@pytest.mark.parametrize(("then", "kind"), [(14, "update"), (9, "correction")])
def test_a_value_that_was_changed_since_is_a_revision(here, then, kind):
    changed = FIRST.replace(",12,min,", f",{then},,")
    with Ledger("according.db") as ledger:
        for day, row in enumerate((FIRST.replace(",min,", ",,"), changed), 5):
            for item in read(here, csv_of(row)):
                ledger.add(item[0], item[1], now=f"2031-05-0{day}T09:00:00Z", page=item[2])

    done = CliRunner().invoke(cli, ["revisions"])
    assert f"12 → {then}, {kind}" in done.stdout
    compared = CliRunner().invoke(
        cli, ["compare", "How many people were killed in Dorva since 1 May 2031?"]
    )
    assert f"People killed: {then}\n" in compared.stdout


def test_a_bad_row_is_named_on_standard_error_and_the_others_are_kept(put):
    done = put(FIRST, SECOND.replace("1,204", "many"), SILENT)

    assert done.exit_code == 2
    assert done.stdout.startswith("2 new reports, 0 known already")
    assert done.stderr == "according: flood.csv, row 3, column 'dead': 'many' is no count\n"


def test_json_names_what_was_left_out(put):
    done = put(FIRST, "2031-05-05", more=["--json"])

    said = json.loads(done.stdout)
    assert (said["new"], said["known"], said["claims"]) == (1, 0, 4)
    assert said["failed"] == [
        {"name": "flood.csv, row 3", "reason": "has 1 cells, the header has 10"}
    ]


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (["flood.csv"], "flood.csv: no such file"),
        (["--mapping", "storm", "."], "storm: no such mapping file; those by name are gaza"),
        (["--mapping", "oryx", "some.csv"], "oryx: some.csv has no column 'date_recorded'"),
    ],
)
def test_what_cannot_be_imported_is_told_in_one_line(here, command, says):
    (here / "some.csv").write_text("day,dead\n2031-05-02,7\n")
    mapping = [] if "--mapping" in command else ["--mapping", "flood.toml"]

    done = CliRunner().invoke(cli, ["import", *mapping, *command])

    told = done.stderr or f"according: {done.exception}\n"
    assert told.startswith(f"according: {says}")
    assert told.count("\n") == 1


def test_a_row_is_shown_and_searched_like_any_report(put):
    put(FIRST)

    address = "https://registry.example/flood.csv#2031-05-02"
    assert "[at least 12]" in CliRunner().invoke(cli, ["show", "--no-colour", address]).stdout
    done = CliRunner().invoke(cli, ["claims", "--claimant", "dorvan rescue", "--place", "dorva"])
    assert "People killed: at least 12" in done.stdout


def test_the_raw_row_is_kept(put):
    put(FIRST)

    with Ledger("according.db") as ledger:
        [kept] = ledger.reports()
        assert ledger.page(kept.report.raw_hash).decode() == FIRST + "\n"
