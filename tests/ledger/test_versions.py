"""Pages that change after they were had: what they give no more is told."""

import pytest

from according.find import find
from according.ledger.conclusions.answers import AsOf, ConclusionFilter
from according.model import Published, Report

DAYS = ["2026-03-01T09:00:00Z", "2026-03-02T09:00:00Z", "2026-03-03T09:00:00Z"]
FIRST = (
    "Floods hit Assam on 28 February 2026. Police said 412 people died in Assam.\n"
    "The governor said 90 people were hurt in Assam."
)
LATER = "Floods hit Assam on 28 February 2026.\nThe governor said 90 people were hurt in Assam."
UPDATED = (
    "Floods hit Assam on 28 February 2026. Police said 430 people died in Assam.\n"
    "The governor said 90 people were hurt in Assam."
)


def version(text, address="https://courier.example/floods"):
    report = Report(text, "The Courier", address, published=Published("2026-03-01"))
    return report, find(report)


def vanished(ledger, asof=None):
    found = ledger.conclusions.revisions(ConclusionFilter(kind="vanished"), asof=asof)
    return [
        (one.actor.name, one.revision.before.figure, one.revision.day, one.revision.after)
        for one in found
    ]


def test_a_figure_that_its_page_gives_no_more_has_vanished(ledger):
    ledger.add(*version(FIRST), now=DAYS[0])
    ledger.add(*version(LATER), now=DAYS[1])

    [(name, figure, day, after)] = vanished(ledger)

    assert ("police" in name.lower(), figure, day, after) == (True, "412", "2026-03-02", None)
    assert vanished(ledger, AsOf("2026-03-01", held=True)) == []
    assert list(ledger.check()) == []


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (UPDATED, "https://courier.example/floods"),
        (FIRST + "\nMore rain is forecast.", "https://courier.example/floods"),
        (LATER, "https://courier.example/another"),
    ],
)
def test_what_is_updated_repeated_or_of_another_page_has_not_vanished(ledger, text, where):
    ledger.add(*version(FIRST), now=DAYS[0])
    ledger.add(*version(text, where), now=DAYS[1])

    assert vanished(ledger) == []


def test_a_figure_that_is_given_again_has_not_vanished(ledger):
    for text, now in zip([FIRST, LATER, FIRST + "\nRain fell."], DAYS, strict=True):
        ledger.add(*version(text), now=now)

    assert vanished(ledger) == []


def test_files_of_one_name_and_pages_had_at_one_moment_are_no_versions(ledger):
    ledger.add(*version(FIRST, "floods.txt"), now=DAYS[0])
    ledger.add(*version(LATER, "floods.txt"), now=DAYS[1])
    ledger.add_all([(*version(FIRST), None), (*version(LATER), None)], now=DAYS[0])

    assert vanished(ledger) == []
