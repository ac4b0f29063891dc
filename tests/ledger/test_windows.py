"""The first rows by day are the same whether all that fits is sorted or only the first days are."""

import pytest

from according.ledger import ClaimFilter, asking, place_of, windows
from benchmarks.tolls import reports
from tests.ledger.made import NOW


@pytest.fixture(scope="module")
def filled(shared_ledger):
    shared_ledger.add_all(((*one, None) for one in reports(0, 60)), now=NOW)
    return shared_ledger


ASKED = {
    "claims": lambda ledger, **page: ledger.claims(ClaimFilter(**page)),
    "claims killed": lambda ledger, **page: ledger.claims(ClaimFilter(measure="killed", **page)),
    "claims of a claimant": lambda ledger, **page: ledger.claims(
        ClaimFilter(claimant="governor", **page)
    ),
    "reports": lambda ledger, **page: ledger.reports(**page),
    "search of a publisher": lambda ledger, **page: ledger.reports(
        text="people", publisher="Paper 1", **page
    ),
    "search": lambda ledger, **page: ledger.reports(text="people", **page),
}


@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)
@pytest.mark.parametrize(("limit", "passed"), [(1, 0), (7, 0), (9, 11), (1000, 0)])
def test_the_first_rows_are_the_same(filled, monkeypatch, ask, limit, passed):
    every = ask(filled)
    whole = every[passed : passed + limit]
    page = {"limit": limit, "after": place_of(every[passed - 1]) if passed else ()}
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


def test_more_rows_than_a_statement_can_name_are_given(filled, monkeypatch):
    monkeypatch.setattr(windows, "FEW", 2)
    monkeypatch.setattr(asking, "AT_ONCE", 10)

    for ask in (ASKED["claims"], ASKED["reports"]):
        assert ask(filled, limit=11) == ask(filled)[:11]
