"""Reports added together: the same rows as each by itself, all or none."""

import pytest

from according.errors import ValueFormError
from according.ledger import Added, Ledger
from according.model import Report
from tests.ledger.made import NOW, made, made_page, numbered
from tests.ledger.test_writing import rows


def batch(numbers):
    return [(report, findings, page) for report, findings, page in map(numbered, numbers)]


def test_reports_added_together_are_kept_as_if_one_by_one(ledger):
    together = ledger.add_all(batch(range(30)), now=NOW)

    with Ledger("sqlite://") as other:
        alone = [
            other.add(report, findings, now=NOW, page=page)
            for report, findings, page in batch(range(30))
        ]
        assert together == alone
        assert ledger.claims() == other.claims()
        assert ledger.reports() == other.reports()
    assert list(ledger.check()) == []


def test_what_is_there_already_is_passed_over_in_a_batch(ledger):
    ledger.add_all(batch(range(10)), now=NOW)
    before = rows(ledger)

    added = ledger.add_all(batch(range(5, 10)), now=NOW)
    assert added == [Added(report.id, new=False) for report, _, _ in batch(range(5, 10))]
    assert rows(ledger) == before

    assert [one.new for one in ledger.add_all(batch(range(8, 12)), now=NOW)] == [
        False,
        False,
        True,
        True,
    ]


def test_a_report_that_comes_twice_in_a_batch_is_added_once(ledger):
    report, findings = made()

    first, second = ledger.add_all(
        [(report, findings, made_page()), (report, findings, made_page())], now=NOW
    )

    assert (first.new, first.claims, first.responses) == (True, 2, 1)
    assert (second.new, second.claims, second.responses) == (False, 0, 0)
    assert list(ledger.check()) == []


def test_of_a_batch_with_a_text_that_cannot_be_kept_nothing_is_kept(ledger):
    report, findings, page = numbered(1)
    broken = Report("a \x00 b")

    with pytest.raises(ValueFormError, match="text holds"):
        ledger.add_all([(report, findings, page), (broken, findings.__class__(), None)], now=NOW)

    assert ledger.counts().reports == 0


def test_an_empty_batch_adds_nothing(ledger):
    assert ledger.add_all([], now=NOW) == []
