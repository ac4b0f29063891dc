"""Checking a page: what is known beside its claims; nothing kept, nothing of this machine read."""

import json

import pytest
from click.testing import CliRunner

from according.show.cli import cli

PAGE = """Rival counts

Russia's defence ministry said on Tuesday that 500 Russian soldiers had been killed in Ukraine since the
invasion began on 24 February.

Ukraine's military says 12,000 Russian soldiers have been killed since 24 February, and 303 tanks destroyed.
"""
DAY = "2022-03-08"


def test_a_pasted_page_shows_who_contradicts_it(client, ledger):
    before = ledger.counts()

    page = client.post("/check", data={"text": PAGE, "day": DAY}).text

    assert "contradicted" in page
    assert "24.0 times" in page
    assert "others say alike" in page or "contradicted" in page
    assert ledger.counts() == before


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({}, "give an address or a text"),
        ({"address": "file:///etc/passwd"}, "an address begins with http:// or https://"),
        ({"address": "/etc/passwd"}, "an address begins with http:// or https://"),
        ({"address": "examples/thirteenth-day.html"}, "an address begins with http:// or https://"),
        ({"address": "http://127.0.0.1:1/"}, "private"),
        ({"address": "http://[::1]:1/"}, "private"),
        ({"address": "http://169.254.169.254/latest/meta-data"}, "private"),
        ({"text": "x" * 300_001}, "up to 300,000 characters"),
        ({"text": PAGE, "day": "yesterday"}, "is no ISO 8601 moment"),
    ],
)
def test_what_cannot_be_checked_is_told(client, form, says):
    answer = client.post("/check", data=form)

    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert says in answer.text


def test_words_of_a_pasted_page_are_only_words(client):
    text = PAGE.replace("Rival counts", "<script>alert(1)</script>")

    page = client.post("/check", data={"text": text, "day": DAY}).text

    assert "<script>alert" not in page


def test_a_page_of_the_ledger_is_not_held_against_itself(ledger, desk):
    [kept] = ledger.reports()

    found = ledger.conclusions.besides(kept.report, kept.findings, now=desk.now())

    assert len(found) == len(kept.findings.claims)
    assert not any(one.alike or one.against or one.since for one in found)


def test_the_command_line_says_the_same(founding_file, tmp_path):
    page = tmp_path / "page.txt"
    page.write_text(PAGE)
    asked = ["against", str(page), "--ledger", str(founding_file), "--date", DAY]

    told = CliRunner().invoke(cli, asked)
    rows = [
        json.loads(line) for line in CliRunner().invoke(cli, [*asked, "--json"]).output.splitlines()
    ]

    assert told.exit_code == 0
    assert "against  12,000 (2022-03-08)" in told.output
    assert {row["low"] for row in rows} == {500, 12000, 303}
    assert next(row for row in rows if row["low"] == 500)["against"][0]["ratio"] == 24.0
    tanks = next(row for row in rows if row["low"] == 303)
    assert not tanks["against"]
    assert tanks["alike"]
