import pytest

from according.errors import NotInLedgerError
from according.model import Findings
from tests.ledger.made import NOW, full_report, made, made_report, numbered


def add_reports_with_ids(ledger, *given_ids):
    for number, given_id in enumerate(given_ids):
        report = made_report(text=f"text {number}", address="", given_id=given_id)
        ledger.add(report, Findings(), now=NOW)


@pytest.mark.parametrize("name", ["full id", "prefix", "given id", "address"])
def test_a_report_can_be_named(ledger, name):
    report, findings = made(full_report())
    ledger.add(report, findings, now=NOW)
    ledger.add(*numbered(1)[:2], now=NOW)
    names = {
        "full id": report.id,
        "prefix": report.id[:6].upper(),
        "given id": "quake-1",
        "address": report.address,
    }

    assert ledger.report(names[name]).report == report


@pytest.mark.parametrize(
    "name", ["abc", "ffffffff", "", "%", "https://ledger.example/", "\udcff", "\0"]
)
def test_a_report_that_is_not_there_is_an_error_that_names_it(ledger, name):
    ledger.add(*made(), now=NOW)

    with pytest.raises(NotInLedgerError, match="no report") as raised:
        ledger.report(name)

    assert repr(name) in str(raised.value)


def test_a_name_that_fits_several_reports_lists_them(ledger):
    add_reports_with_ids(ledger, *["same"] * 7)

    with pytest.raises(
        NotInLedgerError, match=r"'same' fits several reports: .*, \.\.\.$"
    ) as raised:
        ledger.report("same")

    assert str(raised.value).count("The Daily Ledger") == 5


def test_a_given_id_goes_before_the_beginning_of_another_id(ledger):
    other = made_report(text="another", address="")
    ledger.add(other, Findings(), now=NOW)
    add_reports_with_ids(ledger, other.id[:6])

    assert ledger.report(other.id[:6]).report.given_id == other.id[:6]
    assert ledger.report(other.id[:7]).report == other
