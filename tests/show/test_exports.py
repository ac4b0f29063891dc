import csv
import io
import json

import pandas as pd
import polars as pl
import pytest

from according.model import Findings, Measure, Report
from according.show.exports import COLUMNS, csv_lines, json_line
from according.show.views import report_view
from tests.show.drawn import REPORT, claim_in, flood


def sheet(view):
    return b"".join(csv_lines(shown.to_dict() for shown in view.claims))


def view_of(text, figure, subject):
    report = Report(text)
    claim = claim_in(report, figure, 12, Measure.KILLED, subject)
    return report_view(report, Findings((claim,)))


def test_a_json_line_is_the_claim_with_its_report():
    [first, *_] = report_view(REPORT, flood()).claims

    line = json.loads(json_line(first.to_dict()))

    assert line["figure"] == REPORT.text[line["start"] : line["end"]] == "At least 12"
    assert (line["low"], line["high"], line["bound"]) == (12, None, "at_least")
    assert (line["report_id"], line["publisher"]) == (REPORT.id, "Vell Courier")
    assert (line["title"], line["date"]) == (REPORT.title, "2031-05-04")
    assert line["sentence"].startswith("At least 12 people")


@pytest.mark.parametrize("text", ["\x1b[2J", "\u202e", "\ud800", "\x9b", "\u2028", "ﬁ İ 👩‍🚒 “”"])
def test_a_json_line_means_what_it_was_given_and_holds_no_order(text):
    line = json_line({"text": text})

    assert json.loads(line) == {"text": text}
    assert line.endswith(b"\n")
    assert not set("\x1b\u202e\x9b\u2028") & set(line.decode())


def test_a_spreadsheet_has_a_cell_for_every_field_of_a_claim():
    [first, *_] = report_view(REPORT, flood()).claims

    assert set(COLUMNS) == set(first.to_dict()) - {"spans"}


def test_a_spreadsheet_has_a_row_for_each_claim_and_empty_cells_for_what_is_open():
    rows = list(
        csv.DictReader(io.StringIO(sheet(report_view(REPORT, flood())).decode("utf-8-sig")))
    )

    assert [row["figure"] for row in rows] == ["At least 12", "about 30", "1,250"]
    assert (rows[0]["low"], rows[0]["high"]) == ("12", "")
    assert rows[2]["place"] == ""


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_taken_for_a_formula(start):
    text = f"{start}HYPERLINK(12) people were killed"

    row = next(
        csv.DictReader(
            io.StringIO(
                sheet(view_of(text, f"{start}HYPERLINK(12)", "people")).decode("utf-8-sig"),
                newline="",
            )
        )
    )

    assert row["figure"] == f"'{start}HYPERLINK(12)"


def test_a_cell_holds_no_order_to_a_terminal():
    assert b"\x1b" not in sheet(view_of("12\x1b[2J people were killed", "12\x1b[2J", "people"))


def test_data_frames_read_the_spreadsheet():
    table = io.BytesIO(sheet(report_view(REPORT, flood())))

    assert list(pd.read_csv(table).columns) == list(COLUMNS)
    table.seek(0)
    assert pl.read_csv(table)["measure"].to_list() == ["killed", "injured", "destroyed"]
