"""Fifty papers with one agency's report are one source."""

import random
from itertools import permutations

import pytest
from sqlalchemy import select, text

from according.ledger import Ledger
from according.ledger import derived as d
from according.ledger import tables as t
from tests.ledger.made import NOW
from tests.ledger.wire_copy import ORIGINAL, OTHER, UPDATE, paper, printed


def copies(many, seed=1):
    dice = random.Random(seed)  # noqa: S311 - a test's dice
    return [paper(printed(dice), f"Paper {number}") for number in range(many)]


def stories(ledger):
    """Give the story of each report, by id; of one alone, its own id."""
    with ledger._engine.connect() as connection:
        asked = select(t.reports.c.id, d.stories.c.story).outerjoin(d.stories)
        return {row.id: row.story or row.id for row in connection.execute(asked)}


def sources(ledger):
    """Give for each claimant on each question: in how many reports, and how many stories."""
    with ledger._engine.connect() as connection:
        asked = select(d.standings.c.reports, d.standings.c.stories)
        return sorted(map(tuple, connection.execute(asked)))


def test_fifty_copies_are_one_story_of_one_claimant(ledger):
    for report, findings in copies(50):
        ledger.add(report, findings, now=NOW)

    assert set(stories(ledger).values()) == {min(stories(ledger))}
    assert sources(ledger) == [(50, 1)]
    assert list(ledger.check()) == []


def test_copies_that_come_in_a_batch_are_found_among_themselves(ledger):
    ledger.add_all([(*one, None) for one in copies(20)], now=NOW)

    assert sources(ledger) == [(20, 1)]
    assert list(ledger.check()) == []


def test_the_story_does_not_depend_on_the_order_of_adding():
    given = [*copies(4), paper(UPDATE, "Late Paper", dead="At least 15")]
    found = []
    for number, order in enumerate(permutations(given)):
        if number % 11:
            continue
        with Ledger("sqlite://") as ledger:
            for report, findings in order:
                ledger.add(report, findings, now=NOW)
            found.append((stories(ledger), sources(ledger)))

    assert all(one == found[0] for one in found)


def test_an_update_with_another_figure_is_a_story_of_its_own(ledger):
    first, _ = paper(ORIGINAL, "Paper 1")
    later, _ = paper(UPDATE, "Paper 2", dead="At least 15")
    ledger.add(*paper(ORIGINAL, "Paper 1"), now=NOW)
    ledger.add(*paper(UPDATE, "Paper 2", dead="At least 15"), now=NOW)

    assert stories(ledger) == {first.id: first.id, later.id: later.id}


def test_a_report_in_other_words_is_another_source(ledger):
    for one in copies(3):
        ledger.add(*one, now=NOW)
    ledger.add(*paper(OTHER, "Other Paper", dead="Twelve"), now=NOW)

    assert len(set(stories(ledger).values())) == 2


def test_two_stories_become_one_when_a_report_joins_them(ledger):
    lines = ORIGINAL.split("\n")
    head = "\n".join(lines[:4])
    tail = "\n".join([lines[0], *lines[5:]])
    ends = [paper(head, "Head"), paper(tail, "Tail")]
    for one in ends:
        ledger.add(*one, now=NOW)
    assert len(set(stories(ledger).values())) == 2
    assert sources(ledger) == [(2, 2)]

    ledger.add(*paper(ORIGINAL, "Whole"), now=NOW)

    assert set(stories(ledger).values()) == {min(stories(ledger))}
    assert sources(ledger) == [(3, 1)]
    assert list(ledger.check()) == []


def test_rows_of_a_data_set_are_no_copies_of_each_other(ledger):
    for number in range(3):
        text = f"{ORIGINAL}\nPage {number}"
        ledger.add(*paper(text, "Registry", reader="series/1"), now=NOW)

    assert len(set(stories(ledger).values())) == 3


def test_stories_concluded_again_are_the_same(ledger):
    for one in [*copies(10), paper(OTHER, "Other Paper", dead="Twelve")]:
        ledger.add(*one, now=NOW)
    before = stories(ledger), sources(ledger)

    ledger.conclude(rebuild=True)

    assert (stories(ledger), sources(ledger)) == before
    assert list(ledger.check()) == []


@pytest.mark.parametrize("many", [1, 3])
def test_adding_again_changes_no_story(ledger, many):
    for _ in range(2):
        for one in copies(many):
            ledger.add(*one, now=NOW)

    assert len(set(stories(ledger).values())) == 1


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM stories WHERE report = 2",
        "UPDATE stories SET story = 'another' WHERE report = 3",
        "INSERT INTO stories (report, story) VALUES (5, (SELECT id FROM reports WHERE seq = 1))",
        "DELETE FROM passages WHERE report = 2",
    ],
)
def test_copies_that_are_kept_wrongly_are_told_by_the_check(ledger, statement):
    for one in (*copies(4), paper(OTHER, "Other Paper", dead="Twelve")):
        ledger.add(*one, now=NOW)
    assert list(ledger.check()) == []
    with ledger._writing() as connection:
        connection.execute(text(statement))

    assert {fault.kind for fault in ledger.check()} == {"conclusion"}
