"""The daily notices of a general staff, read as pages, against the series of the same figures."""

from datetime import date, timedelta

import pytest

from according import pipeline
from according.ledger import Ledger
from according.model import Measure, Scope

NOW = "2031-05-05T08:00:00+00:00"
OPTIONS = pipeline.FetchOptions()
# What the notices call what the series counts; from May 2022 on two classes are one.
CALLED = {
    "personnel": "Russian personnel",
    "tanks": "Russian tanks",
    "APV": "Russian armoured combat vehicles",
    "artillery systems": "Russian artillery systems",
    "MLRS": "Russian multiple rocket launchers",
    "Anti-aircraft warfare systems": "Russian air defence systems",
    "aircraft": "Russian aircraft",
    "helicopters": "Russian helicopters",
    "vehicles": "Russian military vehicles",
    "boats / cutters": "Russian warships and boats",
    "warships / boats": "Russian warships and boats",
    "fuel tanks": "Russian fuel tanks",
    "vehicles and fuel tanks": "Russian vehicles and fuel tanks",
    "UAV operational-tactical level": "Russian drones",
    "special equipment": "Russian special equipment",
    "mobile SRBM system": "Russian mobile ballistic missile systems",
    "cruise missiles": "Russian cruise missiles",
}
# Where the staff's own figures do not fit: the total less its increment, and the day before.
BREAKS = {("2022-04-30", "Russian drones", 228, 229)}


@pytest.fixture(scope="module")
def ledger(shared, tmp_path_factory):
    pages = shared / "data" / "ukraine_mod_pages"
    series = shared / "data" / "ukraine_mod_losses"
    if not pages.is_dir() or not series.is_dir():
        pytest.skip(f"the notices and their series are not in {shared / 'data'}")
    mapping = pipeline.data_set("ukraine-general-staff")
    with Ledger(tmp_path_factory.mktemp("notices") / "ledger.db") as opened:
        list(pipeline.add(opened, str(pages), now=NOW, options=OPTIONS))
        for name in ("personnel", "equipment"):
            file = str(series / f"russia_losses_{name}.json")
            list(pipeline.import_rows(opened, file, mapping, now=NOW, options=OPTIONS))
        yield opened


@pytest.fixture(scope="module")
def printed(ledger):
    """Give what the notices print: (day, what, scope) to the number."""
    found = {}
    for kept in ledger.reports():
        if kept.report.address.endswith(".html"):
            for claim in kept.findings.claims:
                key = (claim.as_of, CALLED[claim.subject.text], claim.scope)
                assert key not in found
                found[key] = claim.low
    return found


@pytest.fixture(scope="module")
def series(ledger):
    """Give what the series has: (day, what) to the number."""
    return {
        (kept.claim.as_of, kept.claim.subject.text): kept.claim.low
        for kept in ledger.claims()
        if kept.publisher == "2022 Ukraine Russia War Dataset"
        and kept.claim.measure in (Measure.KILLED, Measure.LOST)
    }


def test_every_notice_gives_the_total_of_each_class_and_its_increment(ledger, printed):
    notices = [kept for kept in ledger.reports() if kept.report.address.endswith(".html")]

    assert len(notices) == 33
    for kept in notices:
        day = kept.report.day
        totals = {what for at, what, scope in printed if (at, scope) == (day, Scope.TOTAL)}
        rates = {what for at, what, scope in printed if (at, scope) == (day, Scope.RATE)}
        assert len(totals) == (14 if day < "2022-05-01" else 13)
        # Increments are printed from 26 April on.
        assert rates == (totals if day >= "2022-04-26" else set())


def test_the_totals_of_the_notices_are_those_of_the_series(printed, series):
    differing = {
        (day, what, said, series[day, what])
        for (day, what, scope), said in printed.items()
        if scope is Scope.TOTAL and series[day, what] != said
    }

    assert differing == set()


def test_where_a_total_less_its_increment_is_not_the_day_before_is_listed(printed, series):
    breaks = set()
    for (day, what, scope), increment in printed.items():
        before = (date.fromisoformat(day) - timedelta(days=1)).isoformat()
        if scope is Scope.RATE and (before, what) in series:
            said = printed[day, what, Scope.TOTAL] - increment
            if said != series[before, what]:
                breaks.add((day, what, said, series[before, what]))

    assert breaks == BREAKS
