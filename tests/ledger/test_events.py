"""One event told by reports that word it differently, on a real ledger."""

from itertools import permutations

import pytest

from according.find import find
from according.ledger.conclusions.answers import AsOf
from according.model import Published, Report

FIRST = (
    "ADEN, March 8 (Gulf Wire) - A car bomb killed 31 people in Aden on Tuesday, police said.",
    "2022-03-08",
    "Gulf Wire",
)
NEXT = (
    "ADEN, March 9 (Red Sea News) - A car bomb exploded at a union building in Aden, killing 23"
    " people and wounding dozens, medics said.",
    "2022-03-09",
    "Red Sea News",
)
STORM = (
    "ADEN, March 9 (Coast Radio) - A cyclone struck Aden, killing 12 people, officials said.",
    "2022-03-09",
    "Coast Radio",
)
TOLD = (
    "ADEN, March 10 (Gulf Wire) - The number of people killed by the car bomb in Aden on 8 March is"
    " 29 and not 31, as was reported on Tuesday, police said.",
    "2022-03-10",
    "Gulf Wire",
)


def add(ledger, *given):
    for text, day, publisher in given:
        report = Report(text, publisher, published=Published(day))
        ledger.add(report, find(report), now=f"{day}T20:00:00Z")


def pairs(found):
    return [(one.contradiction.higher.low, one.contradiction.lower.low) for one in found]


def test_a_report_of_the_next_day_that_names_no_day_is_held_against_the_first(ledger):
    add(ledger, FIRST, NEXT, STORM)

    assert pairs(ledger.conclusions.contradictions()) == [(31, 23)]
    assert list(ledger.check()) == []


def test_it_was_not_known_the_day_before(ledger):
    add(ledger, FIRST, NEXT)

    assert ledger.conclusions.contradictions(asof=AsOf("2022-03-08")) == []
    assert pairs(ledger.conclusions.contradictions(asof=AsOf("2022-03-09"))) == [(31, 23)]


@pytest.mark.parametrize("order", list(permutations((FIRST, NEXT, STORM))))
def test_the_order_of_adding_does_not_matter(ledger, order):
    add(ledger, *order)

    assert pairs(ledger.conclusions.contradictions()) == [(31, 23)]


def test_a_comparison_names_a_rival_that_speaks_of_the_next_day(ledger):
    add(ledger, FIRST, NEXT)
    [one] = ledger.conclusions.contradictions()

    for asof in (None, AsOf("2022-03-09")):
        compared = ledger.conclusions.compare(one.question.id, asof=asof)
        assert pairs(compared.contradictions) == [(31, 23)]


def test_a_report_that_corrects_an_earlier_number_says_so(ledger):
    add(ledger, TOLD)

    [one] = ledger.conclusions.revisions()

    assert (one.revision.kind, one.revision.before.low, one.revision.after.low) == (
        "correction", 31, 29,
    )  # fmt: skip
    compared = ledger.conclusions.compare(one.question.id)
    assert [(each.field, each.claim.low) for each in compared.apart] == [("replaced", 31)]
