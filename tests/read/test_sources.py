import gzip
import json

import pytest

from according.errors import ReadError
from according.model import Page, Report
from according.read import FetchOptions, LeftOut, items
from tests.read.conftest import STORY

NOW = "2031-05-05T08:00:00+00:00"
USUAL = FetchOptions()
LINE = json.dumps({"id": "a", "text": "At least 12 people died."}) + "\n"


def unknown(_address):
    return None


def read(path, options=USUAL, validators=unknown):
    return list(items(str(path), options=options, now=NOW, validators=validators))


def kinds(things):
    return [type(thing) for thing in things]


def test_a_file_is_one_page(tmp_path):
    path = tmp_path / "dam.html"
    path.write_bytes(STORY)

    [page] = read(path)

    assert page == Page(str(path), STORY, address=str(path))


def test_a_folder_is_its_pages_in_order(tmp_path):
    (tmp_path / "b").mkdir()
    for name in ("b/two.HTM", "a.txt", "c.pdf", "picture.png", ".hidden.html", "notes.md"):
        (tmp_path / name).write_bytes(STORY)
    (tmp_path / "d.html.gz").write_bytes(gzip.compress(STORY))
    (tmp_path / "e.html.gz").write_bytes(gzip.compress(STORY)[:60])
    (tmp_path / "f.jsonl").write_text(LINE + "{\n" + LINE)
    (tmp_path / "g.json").write_text(LINE)

    things = read(tmp_path)

    assert kinds(things) == [Page, Page, Page, Page, LeftOut, Report, LeftOut, Report, Report]
    assert [page.name.removeprefix(str(tmp_path)) for page in things[:4]] == [
        "/a.txt",
        "/b/two.HTM",
        "/c.pdf",
        "/d.html.gz",
    ]
    assert things[4] == LeftOut(str(tmp_path / "e.html.gz"), "its gzip data ends too early")
    assert things[6].name == f"{tmp_path}/f.jsonl, line 2"


def test_json_lines_are_told_by_what_is_in_them_too(tmp_path):
    path = tmp_path / "export.json"
    path.write_text(LINE * 2)

    assert kinds(read(path)) == [Report, Report]


def test_packed_json_lines_are_read_until_they_end_too_early(tmp_path):
    path = tmp_path / "lines.jsonl.gz"
    path.write_bytes(gzip.compress(LINE.encode() * 3))
    assert kinds(read(path)) == [Report, Report, Report]

    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(ReadError, match="ends too early"):
        read(path)

    path.write_bytes(b"\x1f\x8b\x07 no gzip data")
    with pytest.raises(ReadError, match="damaged"):
        read(path)


@pytest.mark.parametrize(
    "content", [b'{\n "a": 1\n}', b'[{"text": "x"}]', b"[1,\n2]", b"no JSON at all"]
)
def test_other_json_is_told_once(tmp_path, content):
    (tmp_path / "data.json").write_bytes(content)

    assert read(tmp_path) == [
        LeftOut(f"{tmp_path}/data.json", "neither a JSON Feed nor JSON lines")
    ]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("feed.xml", b"<a><b/></a>", "not a feed"),
        ("feed.rss", b"no feed at all", "not a feed"),
        ("feed.xml", b"<rss><channel/></rss>", "no entries"),
        ("urls.txt", None, "no such file"),
    ],
)
def test_what_the_user_named_and_gives_nothing_is_an_error(tmp_path, name, content, reason):
    if content is not None:
        (tmp_path / name).write_bytes(content)

    with pytest.raises(ReadError, match=reason) as raised:
        read(tmp_path / name)

    assert str(raised.value).startswith(str(tmp_path / name))


def test_a_folder_without_pages_is_an_error(tmp_path):
    (tmp_path / "picture.png").touch()

    with pytest.raises(ReadError, match="a folder without pages"):
        read(tmp_path)


def test_a_web_page_in_xml_is_a_page(tmp_path):
    path = tmp_path / "page.xml"
    path.write_bytes(b"<?xml version='1.0'?>" + STORY)

    assert kinds(read(path)) == [Page]


def rss(publisher, *paths):
    links = "".join(f"<item><link>{publisher.address}{path}</link></item>" for path in paths)
    return f"<rss><channel>{links}<item><title>Orphan</title></item></channel></rss>".encode()


def test_a_feed_gives_the_pages_it_names_as_the_site_allows(publisher, local):
    publisher.pages |= {
        "/robots.txt": b"User-agent: *\nDisallow: /private",
        "/feed": rss(publisher, "/story", "/private", "/status/404", "/known", "/story"),
    }

    things = read(publisher.address + "/feed", local)

    assert kinds(things) == [Page, LeftOut, LeftOut, Page, LeftOut]
    assert "robots.txt" in things[1].reason
    assert "404" in things[2].reason
    assert things[4] == LeftOut(publisher.address + "/feed, entry 6", "names no address (Orphan)")
    assert "/private" not in publisher.asked


def test_a_redirect_to_where_the_site_lets_nobody_is_not_followed(publisher, local, tmp_path):
    publisher.pages["/robots.txt"] = b"User-agent: *\nDisallow: /story"
    path = tmp_path / "addresses.txt"
    path.write_text(publisher.address + "/redirect/0\n")

    [left] = read(path, local)

    assert left == LeftOut(publisher.address + "/story", "not allowed by the site's robots.txt")


def test_a_site_that_asks_for_fewer_requests_gets_no_more(publisher, local, tmp_path):
    path = tmp_path / "addresses.txt"
    path.write_text(f"{publisher.address}/status/429\n{publisher.address}/story\n")

    refused, left = read(path, local)

    assert "fewer requests (429); try again after 120 seconds" in refused.reason
    assert left.reason == "left alone: the site has asked for fewer requests"
    assert "/story" not in publisher.asked


def test_an_entry_that_is_damaged_costs_no_other(publisher, local, tmp_path):
    path = tmp_path / "addresses.txt"
    publisher.pages["/page.gz"] = gzip.compress(STORY)[:-9]
    path.write_text(f"{publisher.address}/page.gz\n{publisher.address}/story\n")

    damaged, page = read(path, local)

    assert damaged == LeftOut(publisher.address + "/page.gz", "its gzip data ends too early")
    assert page.content == STORY


def test_an_entry_that_has_not_changed_is_left_out(publisher, local, tmp_path):
    path = tmp_path / "addresses.txt"
    path.write_text(f"{publisher.address}/known\n{publisher.address}/story\n")
    known = {publisher.address + "/known": ('"v1"', "")}

    things = read(path, local, known.get)

    assert things[0] == LeftOut(
        publisher.address + "/known", "not changed since it was last fetched"
    )
    assert kinds(things) == [LeftOut, Page]


def test_an_address_that_has_not_changed_is_left_out(publisher, local):
    [left] = read(publisher.address + "/known", local, lambda _: ('"v1"', ""))

    assert isinstance(left, LeftOut)


@pytest.mark.parametrize("form", ["feed.json", "sitemap.xml", "feed.atom"])
def test_every_form_of_feed_is_fetched_from_a_file(publisher, local, tmp_path, form):
    address = publisher.address + "/story"
    contents = {
        "feed.json": json.dumps(
            {"version": "https://jsonfeed.org/version/1.1", "items": [{"url": address}]}
        ),
        "sitemap.xml": f"<urlset><url><loc>{address}</loc></url></urlset>",
        "feed.atom": f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="{address}"/>'
        "</entry></feed>",
    }
    (tmp_path / form).write_text(contents[form])

    assert [page.content for page in read(tmp_path / form, local)] == [STORY]


BROKEN = "bozo_bogus_encoding.xml bozo_double-encoded-html.xml bozo_invalid-bytes-with-bom.xml "
BROKEN += "bozo_linenoise.xml empty.atom empty.json empty.rss 10.json"


@pytest.mark.parametrize("name", BROKEN.split())
def test_broken_feeds_that_others_published_are_told_in_one_line(shared, name):
    with pytest.raises(ReadError, match="feed") as raised:
        read(shared / "data/feeds" / name)

    assert "\n" not in str(raised.value)
