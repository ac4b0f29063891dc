"""The commands over conclusions, on a ledger that holds the example page."""

import csv
import io
import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from click.testing import CliRunner

from according.show.cli import cli

# A rival's report, so that two claimants speak on one question.
RIVAL = {
    "id": "rival",
    "publisher": "Northern Ledger",
    "date": "2022-03-08",
    "title": "Moscow's count",
    "text": (
        "Russia invaded Ukraine on 24 February. Ukraine's military command said 12,000 Russian"
        " soldiers had been killed since 24 February. Russia's defence ministry said 498 Russian"
        " soldiers had been killed since 24 February. On Sunday Ukraine's military command said it"
        " had counted over 11,000 casualties among Russian soldiers since 24 February."
    ),
}
EXAMPLE = Path(__file__).parents[2] / "examples" / "thirteenth-day.html"


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ledger")
    made, rival = str(folder / "according.db"), folder / "rival.jsonl"
    rival.write_text(json.dumps(RIVAL) + "\n")
    done = CliRunner().invoke(cli, ["add", "--ledger", made, str(EXAMPLE), str(rival)])
    assert done.exit_code == 0, done.output
    return made


@pytest.fixture
def ask(address):
    def asked(*arguments):
        return CliRunner().invoke(cli, [*arguments, "--ledger", address])

    return asked


def rows(result):
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.output.splitlines()]


def test_questions_are_listed_with_range_and_claimants(ask):
    [found] = rows(ask("questions", "tanks", "--json"))

    assert found["title"] == "How many Russian tanks were destroyed in Ukraine since 24 Feb 2022?"
    assert (found["low"], found["high"]) == (303, 303)
    assert found["claimants"] == ["Ukraine's military"]


def test_rivals_stand_side_by_side_with_the_sentences_they_rest_on(ask):
    [question] = rows(ask("questions", "soldiers", "--contradicted", "--json"))
    [found] = rows(ask("compare", question["id"][:8], "--json"))

    said = {row["actor_name"]: row["figure"] for row in found["claimants"]}
    assert said["Russia's defence ministry"] == "498"
    assert found["not_comparable"][0]["differs_in"] == "measure"
    for row in found["claimants"]:
        start = row["start"] - row["sentence_start"]
        assert row["sentence"][start : start + len(row["figure"])] == row["figure"]


def test_a_contradiction_has_its_ratio_and_days(ask):
    found = rows(ask("contradictions", "--json"))

    assert {round(row["ratio"]) for row in found} == {24}
    assert all(row["higher"]["figure"] == "12,000" for row in found)
    assert all(row["first"] <= row["last"] for row in found)


def test_silences_are_listed_and_filtered(ask):
    found = rows(ask("silences", "--actor", "Russia", "--json"))

    assert found
    assert all("Russia" in row["actor"] for row in found)


@pytest.mark.parametrize("command", ["questions", "contradictions", "silences", "actors"])
def test_a_spreadsheet_has_a_heading_and_a_line_a_row(ask, command):
    result = ask(command, "--csv")

    lines = list(csv.reader(io.StringIO(result.output.removeprefix("\ufeff"))))
    assert len(lines) > 1
    assert {len(line) for line in lines} == {len(lines[0])}


@pytest.mark.parametrize(
    "command",
    ["questions", "contradictions", "revisions", "silences", "situations", "actors"],
)
def test_a_table_says_how_many_rows_it_has(ask, command):
    result = ask(command)

    assert result.exit_code == 0
    assert result.output.rstrip().splitlines()[-1].split()[0].replace(",", "").isdigit()


def test_a_past_day_knows_only_what_was_published_by_then(ask):
    assert "No questions fit." in ask("asof", "2022-03-07", "questions").output
    assert "17" not in ask("asof", "2022-03-07", "questions").output


def test_asof_is_the_option_of_the_command(ask):
    short = ask("asof", "2022-03-09", "compare", "tanks", "--json")

    assert rows(short) == rows(ask("compare", "tanks", "--asof", "2022-03-09", "--json"))


def test_a_timeline_is_drawn(ask, tmp_path):
    picture = tmp_path / "tanks.svg"

    assert ask("timeline", "tanks", "--svg", str(picture)).exit_code == 0
    drawn = ET.parse(picture).getroot()  # noqa: S314 - our own file
    assert drawn.tag.endswith("svg")
    assert "Russian tanks" in "".join(drawn.itertext())


def test_a_timeline_lists_days_and_claims_that_are_no_toll(ask):
    found = rows(ask("timeline", "people displaced Ukraine", "--json"))

    assert {row["toll"] for row in found} == {True, False}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["compare", "zeppelins"], "no question 'zeppelins'"),
        (["compare", "Russian"], "fits several questions"),
        (["questions", "--asof", "yesterday"], "no ISO day"),
        (["questions", "--held"], "--held goes with --asof only"),
        (["timeline", "tanks", "--log"], "--log goes with --svg only"),
        (["timeline", "tanks", "--svg", "/nowhere/at/all.svg"], "/nowhere/at/all.svg"),
        (["asof", "2022-03-08", "reports"], "is not one of"),
        (["contradictions", "--limit", "0"], "--limit"),
    ],
)
def test_what_cannot_be_answered_is_told_in_a_line(ask, arguments, told):
    result = ask(*arguments)

    assert result.exit_code != 0
    assert told in f"{result.output} {result.exception}"
