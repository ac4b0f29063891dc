import json

import pytest

from according.errors import ReadError
from according.model import Page
from according.read.feeds import feed_entries, is_feed, json_feed, listed, sitemap_entries
from tests.growth import LINEAR, growth

BASE = "https://news.example/feeds/world"
RSS = """<?xml version="1.0"?><!-- made by hand --><rss version="2.0"><channel>
<title>World</title><link>https://news.example/</link>
<item><title>Dam above
Dorva</title><link>https://news.example/dam</link></item>
<item><title>Quake</title><link>../quake?a=1&amp;b=2</link></item>
<item><title>Without a link</title></item>{more}</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>World</title>
<entry><title>Dam</title><id>urn:1</id><link rel="alternate" href="/dam"/></entry></feed>"""
SITEMAP = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc> https://news.example/dam </loc></url><url><loc>/quake</loc></url></urlset>"""


def page(text):
    return Page(BASE, text.encode(), address=BASE)


def test_an_rss_feed_names_its_entries_with_links_made_whole():
    entries = feed_entries(page(RSS.format(more="")))

    assert [(entry.title, entry.address) for entry in entries] == [
        ("Dam above Dorva", "https://news.example/dam"),
        ("Quake", "https://news.example/quake?a=1&b=2"),
        ("Without a link", ""),
    ]


def test_an_atom_feed_names_its_entries():
    assert [one.address for one in feed_entries(page(ATOM))] == ["https://news.example/dam"]


def test_a_feed_with_a_fault_is_read_as_far_as_it_can_be():
    entries = feed_entries(page(RSS.format(more="<item>&nosuch;</item>")))

    assert entries[0].address == "https://news.example/dam"


def test_a_json_feed_names_its_entries():
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [{"id": 1, "url": "dam"}, {"id": 2, "title": "Quake"}, "no item"],
    }

    entries = json_feed(page(json.dumps(feed)))

    assert [(one.title, one.address) for one in entries or []] == [
        ("1", "https://news.example/feeds/dam"),
        ("Quake", ""),
    ]


@pytest.mark.parametrize("text", ["{", "[]", '{"version": 1}', '{"text": "At least 12 died."}'])
def test_other_json_is_no_feed(text):
    assert json_feed(page(text)) is None


def test_a_sitemap_names_its_pages():
    assert [one.address for one in sitemap_entries(page(SITEMAP))] == [
        "https://news.example/dam",
        "https://news.example/quake",
    ]


def test_a_list_of_addresses_has_one_a_line():
    text = "# the dam\nhttps://news.example/dam\r\n\n https://news.example/quake\n" * 2

    assert [one.address for one in listed(text.replace("\r", "")) or []] == [
        "https://news.example/dam",
        "https://news.example/quake",
    ]


@pytest.mark.parametrize("text", ["", "# none", "See https://news.example/dam", "ftp://a.example/"])
def test_other_text_is_no_list(text):
    assert listed(text) is None


@pytest.mark.parametrize(
    ("read", "text", "reason"),
    [
        (feed_entries, "<rss><channel></channel></rss>", "no entries"),
        (feed_entries, "<rss><channel><item><title>x</title>", r"not well-formed XML \(line \d: "),
        (feed_entries, "<feed><entry><id>urn:1</id></entry></feed>", "no entries with an address"),
        (json_feed, '{"version": "https://jsonfeed.org/version/1", "items": []}', "no entries"),
        (json_feed, '{"version": "https://jsonfeed.org/version/1"}', "no entries"),
        (sitemap_entries, "<urlset><url>", "not well-formed"),
        (sitemap_entries, "<sitemapindex><sitemap/></sitemapindex>", "list of sitemaps"),
        (sitemap_entries, "<urlset/>", "no entries"),
    ],
)
def test_a_feed_that_names_nothing_is_told_in_one_line(read, text, reason):
    with pytest.raises(ReadError, match=reason) as raised:
        read(page(text))

    assert str(raised.value).startswith(BASE)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("text", "feed"),
    [
        ("<rss>", True),
        ("\ufeff<?xml version='1.0'?>\n<!-- <html> -->\n<feed xmlns='x'>", True),
        ("<rdf:RDF xmlns:rdf='x'>", True),
        ("<!DOCTYPE rss [<!ENTITY a 'b'>]><rss>", True),
        ("<?xml version='1.0'?><!DOCTYPE html><html>", False),
        ("At least 12 people", False),
        ("<" * 9999, False),
        (" " * 9999, False),
    ],
)
def test_a_feed_is_told_by_its_first_element(text, feed):
    assert is_feed(text.encode()) is feed


@pytest.mark.parametrize(
    "start", ["<?x?>", "<!-- -->", "<!DOCTYPE ", "<!DOCTYPE a[]>", "<!DOCTYPE a[", " <!-- ", "<a:"]
)
def test_a_hostile_start_is_told_from_a_feed_in_time_linear_in_it(start):
    def read(many: int) -> None:
        assert not is_feed(start.encode() * (many // len(start)) + b"!")

    assert growth(read, 65_536) < LINEAR


@pytest.mark.parametrize("name", ["full.atom", "full.rss"])
def test_feeds_that_others_published_name_entries(shared, name):
    content = (shared / "data/feeds" / name).read_bytes()

    assert any(one.address for one in feed_entries(Page(name, content, address=BASE)))
