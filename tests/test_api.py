import importlib.metadata
import subprocess
import sys

import pytest

import according
from according.errors import AccordingError, ReadError
from tests.show.bad_inputs import good_page


@pytest.mark.parametrize("name", according.__all__)
def test_a_public_name_is_there(name):
    assert getattr(according, name).__doc__
    assert name in dir(according)


def test_no_public_name_is_that_of_a_module():
    assert not set(according.__all__) & {"read", "find", "ledger", "show", "model", "pipeline"}


def test_a_name_that_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError, match="nothing_such"):
        _ = according.nothing_such


def test_importing_the_package_loads_nothing():
    code = "import sys, according; print(*sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")

    assert [name for name in done.stdout.split() if name.startswith("according")] == ["according"]


def test_a_page_is_read_searched_and_kept(tmp_path):
    page = tmp_path / "dam.html"
    page.write_text(good_page())

    report = according.read_report(page)
    findings = according.find_claims(report)
    with according.open_ledger(tmp_path / "toll.db") as ledger:
        first, second = according.add(ledger, page), according.add(ledger, [page])
        kept = ledger.claims(according.ClaimFilter(measure="killed"))

    assert (first.new, first.known, first.claims) == (1, 0, len(findings.claims))
    assert (second.new, second.known, second.claims) == (0, 1, 0)
    assert [one.claim for one in kept] == [
        claim for claim in findings.claims if claim.measure == "killed"
    ]


def test_a_text_of_ones_own_is_a_report():
    report = according.Report("At least 12 people were killed, the governor said.")

    [claim] = according.find_claims(report).claims

    assert (claim.low, claim.high) == (12, None)


def test_what_cannot_be_read_is_one_kind_of_error(tmp_path):
    with pytest.raises(ReadError):
        according.read_report(tmp_path / "missing.html")
    with pytest.raises(AccordingError):
        according.open_ledger(tmp_path / "missing.db", create=False)


def test_what_pip_23_overlooks_is_asked_for_by_name():
    asked = importlib.metadata.requires("according") or []

    assert any(line.startswith("lxml-html-clean") for line in asked)
