"""Differences are laid on the totals beside them, as of the day that they correct."""

import pytest

from according.errors import ReadError
from according.model import Page
from according.read import LeftOut
from according.read.series import reports_of
from tests.read.series.dorva import mapping

TEXT = """
publisher = "Registry"
heading = "Corrected losses"
day = "day"
published = "published"
key = ["published"]
corrects = { file = "totals.csv", day = "day" }
figures = [
    { column = "boats", caveat = "boats (correction)", subject = "Boats", measure = "lost" },
    { column = "carts", caveat = "carts (correction)", subject = "Carts", measure = "lost" },
]
"""
TOTALS = "day,boats,carts\n2031-05-01,10,5\n2031-05-02,18,6\n2031-05-03,21,7\n"


def corrected(folder, *rows, totals=TOTALS):
    if totals:
        (folder / "totals.csv").write_text(totals)
    name = str(folder / "corrections.csv")
    content = "\n".join(["day,boats,carts", *rows, ""])
    return list(reports_of(Page(name, content.encode()), mapping(folder, TEXT)))


def test_a_correction_restates_the_day_before_the_totals_took_it_in(tmp_path):
    [(report, findings, _)] = corrected(tmp_path, "2031-05-02,5,0")

    [claim] = findings.claims
    assert (claim.low, claim.as_of, report.day) == (15, "2031-05-01", "2031-05-02")
    assert claim.caveat.text == "corrected by +5 from 10"
    assert report.address == "corrections.csv#2031-05-02"


def test_a_correction_that_the_days_totals_do_not_hold_restates_that_day(tmp_path):
    [(_, findings, _)] = corrected(tmp_path, "2031-05-02,9,-1")

    assert [(claim.low, claim.as_of) for claim in findings.claims] == [
        (27, "2031-05-02"),
        (5, "2031-05-02"),
    ]


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        ("2031-05-02,many,0", "boats", "'many' is no difference"),
        ("2031-06-02,1,0", "day", "no totals of '2031-06-02' are there to correct"),
    ],
)
def test_a_difference_of_nothing_known_is_left_out(tmp_path, row, column, reason):
    [found] = corrected(tmp_path, row)

    assert found == LeftOut(f"{tmp_path}/corrections.csv, row 2, column '{column}'", reason)


def test_without_the_totals_beside_it_a_file_of_corrections_is_an_error(tmp_path):
    with pytest.raises(ReadError, match=r"corrections.csv: corrects .*totals.csv: no such file"):
        corrected(tmp_path, "2031-05-02,5,0", totals="")
