import io
import json
import tarfile
from zipfile import ZipFile

import pytest

from according.errors import ReadError
from benchmarks.news import (
    Package,
    fetched,
    member_of,
    of_lines,
    of_messages,
    of_newswire,
    of_table,
    of_world,
    written,
)

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


def world(*texts):
    head = "news_id,source_name,publishedAt,url,title,content"
    rows = (
        f'{at or ""},Gazette,2022-03-14T09:05:11Z,https://g.example/{at},"Bus\nleaves road","{text}"'
        for at, text in enumerate(texts)
    )
    return "\n".join((head, *rows)).encode()


def test_a_table_of_outlets_gives_reports_without_the_line_ends_of_a_spreadsheet():
    first, second = of_world(world(f"{TEXT}_x000D_\r\nIt was late. {TEXT}", "Later. " + TEXT * 2))

    assert first == {
        "id": "wn-0",
        "date": "2022-03-14",
        "publisher": "Gazette",
        "url": "https://g.example/0",
        "title": "Bus leaves road",
        "text": f"{TEXT}\nIt was late. {TEXT}".strip(),
    }
    assert second["id"] == "wn-1"


def test_reports_of_outlets_told_twice_or_too_short_are_left_out():
    assert len(list(of_world(world(TEXT * 2, TEXT * 2, "Too short.")))) == 1


def messages(*texts, genre="news"):
    rows = (f'{at},"{text}",{genre}' for at, text in enumerate(texts))
    return "\n".join(("\ufeffid,message,genre", *rows)).encode()


def test_a_table_of_messages_gives_those_of_reports():
    assert list(of_messages(messages(f" {TEXT}", "Too short.", TEXT))) == [
        {"id": "dm-0", "date": None, "text": TEXT.strip()}
    ]
    assert list(of_messages(messages(TEXT, genre="direct"))) == []


def wired(**fields):
    return {
        "id": "7",
        "date": " 6-MAR-1987 09:05:11.20",
        "title": "FERRY SINKS OFF\n CAPE",
        "body": "A ferry sank\noff the cape, police said.\n    Nobody was hurt.\n Reuter\n\x03",
        **fields,
    }


def test_lists_of_a_newswire_give_reports_with_their_lines_joined():
    raw = "\n".join(json.dumps([one], indent=1) for one in (wired(), wired(id="8"))).encode()

    first, second = of_newswire(raw)

    assert first == {
        "id": "reuters-7",
        "date": "1987-03-06",
        "publisher": "Reuters",
        "title": "FERRY SINKS OFF CAPE",
        "text": "FERRY SINKS OFF CAPE\n\nA ferry sank off the cape, police said.\n\nNobody was hurt.",
    }
    assert second["id"] == "reuters-8"


def test_reports_of_a_newswire_without_a_body_are_left_out():
    assert list(of_newswire(json.dumps([wired(body="")]).encode())) == []


def test_files_of_a_tarball_are_joined_in_the_order_of_their_names(tmp_path):
    with tarfile.open(tmp_path / "wire.tgz", "w:gz") as packed:
        for name, content in (("data/b", b"two"), ("data/a", b"one"), ("other", b"three")):
            told = tarfile.TarInfo(name)
            told.size = len(content)
            packed.addfile(told, io.BytesIO(content))

    assert member_of(tmp_path / "wire.tgz", "data/") == b"onetwo"
    with pytest.raises(KeyError):
        member_of(tmp_path / "wire.tgz", "elsewhere/")


def test_a_missing_program_is_told_of():
    nowhere = Package("wire@1", "data", "0", of_newswire, ("no-such-program",))

    with pytest.raises(ReadError, match=r"wire@1: it cannot be had: .*no-such-program"):
        fetched(nowhere)


def test_a_package_that_cannot_be_had_is_named():
    nowhere = Package("no-such-package==0.0.0+none", "data", "0", of_lines)

    with pytest.raises(ReadError, match=r"no-such-package==0\.0\.0\+none: it cannot be had"):
        fetched(nowhere)


def test_reports_are_written_whole(tmp_path):
    path = tmp_path / "news.jsonl"

    assert written(path, of_lines(b"The ferry sank.")) == 1
    assert [one.name for one in tmp_path.iterdir()] == ["news.jsonl"]
