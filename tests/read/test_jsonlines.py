import io
import json

import pytest

from according.model import Precision, Published
from according.read import LeftOut, reports


def read(*lines):
    content = b"".join(
        (line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\n" for line in lines
    )
    return list(reports(io.BytesIO(content), "r.jsonl"))


def test_a_line_is_a_report_with_its_text_untouched():
    text = "  At least\u00a012 died.\r\n\n\tİ ﬁ 👩‍🚒 “x” "

    [report] = read(
        {
            "id": "a-1",
            "text": text,
            "publisher": "Vell Courier",
            "date": "2031-05-04",
            "title": "Dam",
            "url": "https://vell.example/1",
            "claims": [],
        }
    )

    assert report.text == text
    assert (report.given_id, report.publisher, report.title) == ("a-1", "Vell Courier", "Dam")
    assert (report.address, report.blocks) == ("https://vell.example/1", ())
    assert report.published == Published("2031-05-04")


def test_what_is_missing_or_null_is_empty():
    [bare, null] = read({"text": "x"}, {"text": "x", "id": None, "date": None, "url": None})

    assert bare == null
    assert (bare.given_id, bare.published, bare.language) == ("", None, "en")


def test_an_outlet_is_a_publisher_and_a_number_is_an_id():
    [report] = read({"text": "x", "outlet": "Wire", "id": 7})

    assert (report.publisher, report.given_id) == ("Wire", "7")


@pytest.mark.parametrize(
    ("date", "moment", "precision"),
    [
        ("2031", "2031", Precision.YEAR),
        ("2031-05", "2031-05", Precision.MONTH),
        ("2031-05-04T10:00", "2031-05-04T10:00", Precision.MINUTE),
        ("2031-05-04T10:00:31.25Z", "2031-05-04T10:00:31Z", Precision.SECOND),
        ("2031-05-04 10:00:31+02:00", "2031-05-04T10:00:31+02:00", Precision.SECOND),
        ("4 May 2031, 10:00 CEST", "2031-05-04T10:00+02:00", Precision.MINUTE),
    ],
)
def test_a_date_may_be_a_moment(date, moment, precision):
    [report] = read({"text": "x", "date": date})

    assert report.published
    assert (report.published.moment, report.published.precision) == (moment, precision)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b'{"text": "x", "id": ' + b"9" * 5_000 + b"}", "too many digits"),
        (b'{"text": "caf\xe9"}', "not UTF-8 at byte 13"),
        (["text"], "not a JSON object"),
        (b"null", "not a JSON object"),
        ({"id": "a"}, 'has no "text"'),
        ({"text": " \n"}, 'has no "text"'),
        ({"text": 12}, 'has no "text"'),
        ({"text": "x", "title": ["x"]}, '"title" is not text'),
        ({"text": "x", "id": True}, '"id" is not text'),
        ({"text": "x", "date": "yesterday"}, '"date" is no'),
        ({"text": "x", "date": "2031-02-30"}, '"date" is no'),
        ({"text": "a \ud800 b"}, "surrogate"),
        ({"text": "x", "title": "\udfff"}, "surrogate"),
    ],
)
def test_a_broken_line_is_left_out_with_its_number_and_the_others_are_kept(line, reason):
    first, broken, last = read({"text": "x"}, line, {"text": "y"})

    assert isinstance(broken, LeftOut)
    assert broken.name == "r.jsonl, line 2"
    assert reason in broken.reason
    assert (first.text, last.text) == ("x", "y")


def test_blank_lines_count_but_give_nothing():
    [report, left] = read(b"\xef\xbb\xbf", b"", {"text": "x"}, b" ", b"{")

    assert report.text == "x"
    assert left.name == "r.jsonl, line 5"
