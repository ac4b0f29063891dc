"""The first rows by day are the same whether all that fits is sorted or only the first days are."""

import pytest

from according.ledger import ClaimFilter, windows
from benchmarks.tolls import reports
from tests.ledger.made import NOW


@pytest.fixture(scope="module")
def filled(shared_ledger):
    shared_ledger.add_all(((*one, None) for one in reports(0, 60)), now=NOW)
    return shared_ledger


ASKED = {
    "claims": lambda ledger, **page: [kept.claim.id for kept in ledger.claims(ClaimFilter(**page))],
    "claims killed": lambda ledger, **page: [
        kept.claim.id for kept in ledger.claims(ClaimFilter(measure="killed", **page))
    ],
    "claims of a claimant": lambda ledger, **page: [
        kept.claim.id for kept in ledger.claims(ClaimFilter(claimant="governor", **page))
    ],
    "reports": lambda ledger, **page: [kept.report.id for kept in ledger.reports(**page)],
    "search of a publisher": lambda ledger, **page: [
        kept.report.id for kept in ledger.reports(text="people", publisher="Paper 1", **page)
    ],
    "search": lambda ledger, **page: [
        kept.report.id for kept in ledger.reports(text="people", **page)
    ],
}


@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)
@pytest.mark.parametrize(
    "page", [{"limit": 1}, {"limit": 7}, {"limit": 9, "offset": 11}, {"limit": 1000}]
)
def test_the_first_rows_are_the_same(filled, monkeypatch, ask, page):
    offset = page.get("offset", 0)
    whole = ask(filled)[offset : offset + page["limit"]]
    monkeypatch.setattr(windows, "FEW", 2)
    monkeypatch.setattr(windows, "FIRST", 3)
    monkeypatch.setattr(windows, "WIDER", 2)

    assert ask(filled, **page) == whole


def test_little_that_fits_is_sorted_at_once(filled, monkeypatch):
    def unasked(*_):
        raise AssertionError("a window was looked for")

    monkeypatch.setattr(windows, "FEW", 2_000)
    monkeypatch.setattr(windows, "_day_at", unasked)

    assert filled.claims(ClaimFilter(limit=5))
