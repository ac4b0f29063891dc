"""A feed, sitemap or list into the addresses it names."""

import io
import json
import re
from dataclasses import dataclass
from urllib.parse import urljoin

from according.errors import ReadError
from according.model import Page
from according.read.loading import is_address

__all__ = [
    "Entry",
    "feed_entries",
    "is_feed",
    "is_page",
    "is_sitemap",
    "json_feed",
    "listed",
    "sitemap_entries",
]

# Comments, declarations and white space may stand above a document's first element. Nothing that
# matched is tried in another way (the "+" after a repeat): that would take hours on hostile pages.
ROOT = re.compile(
    rb"\A(?:\xef\xbb\xbf)?"
    rb"(?>\s++|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*+(?:\[[^\]]*+\])?+[^>]*+>)*+"
    rb"<(?:\w+:)?(?P<name>[\w-]+)",
    re.DOTALL | re.IGNORECASE,
)
FEED_ROOTS = frozenset({"rss", "feed", "rdf"})
SITEMAP_ROOTS = frozenset({"urlset", "sitemapindex"})
MOST_DETAILS = 80
# How expat's errors begin: the name of a stream without one, line and column.
PLACE = re.compile(r"\A<unknown>:(\d+):\d+: ")
ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a feed names.

    Attributes:
        title: its title, or what else tells it from the others.
        address: where it is, empty if the feed does not say.
    """

    title: str
    address: str


def root_of(content: bytes) -> str:
    """Give the name of an XML document's first element in lower case, empty if it is none."""
    match = ROOT.match(content[:65536])
    return match["name"].decode("ascii", "replace").lower() if match else ""


def is_feed(content: bytes) -> bool:
    """Tell an RSS or Atom feed by its first element."""
    return root_of(content) in FEED_ROOTS


def is_sitemap(content: bytes) -> bool:
    """Tell a sitemap, or an index of sitemaps, by its first element."""
    return root_of(content) in SITEMAP_ROOTS


def is_page(content: bytes) -> bool:
    """Tell a web page by its first element."""
    return root_of(content) == "html"


def feed_entries(page: Page) -> list[Entry]:
    """Give the entries of an RSS or Atom feed, in its order.

    Raises:
        ReadError: it is no well-formed XML and no entry could be made out, or it has none.
    """
    # Loaded for feeds only.
    import feedparser

    # A base for relative links; feedparser never fetches what it is given as a stream.
    given = {"content-location": page.address, "content-type": "application/xml"}
    feed = feedparser.parse(io.BytesIO(page.content), response_headers=given, sanitize_html=False)
    entries = [
        Entry(
            " ".join(entry.get("title", "").split()) or entry.get("id", ""),
            _address(page.address, entry.get("link", "")),
        )
        for entry in feed.entries
    ]
    if feed.bozo and not any(entry.address for entry in entries):
        trouble = feed.get("bozo_exception")
        if not isinstance(trouble, feedparser.CharacterEncodingOverride):
            details = PLACE.sub(r"line \1: ", " ".join(str(trouble).split()))[:MOST_DETAILS]
            raise ReadError(page.name, f"a feed that is not well-formed XML ({details})")
    return _with_addresses(entries, page.name)


def json_feed(page: Page) -> list[Entry] | None:
    """Give the entries of a JSON Feed, in its order; None if the page is something else.

    Raises:
        ReadError: it has no entries.
    """
    try:
        data: object = json.loads(page.content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or "jsonfeed.org/version/" not in str(data.get("version", "")):
        return None
    items = data.get("items")
    base = str(data.get("home_page_url") or page.address)
    entries = [
        Entry(
            " ".join(str(item.get("title") or item.get("id") or "").split()),
            _address(base, str(item.get("url") or item.get("external_url") or "")),
        )
        for item in (items if isinstance(items, list) else [])
        if isinstance(item, dict)
    ]
    return _with_addresses(entries, page.name)


def sitemap_entries(page: Page) -> list[Entry]:
    """Give the pages that a sitemap names.

    Raises:
        ReadError: it is no well-formed XML, names other sitemaps instead of pages, or none.
    """
    # Loaded for sitemaps only.
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(page.content, parser)
    except etree.XMLSyntaxError as error:
        raise ReadError(page.name, "a sitemap that is not well-formed XML") from error
    places = ["".join(loc.itertext()).strip() for loc in root.iterfind("{*}url/{*}loc")]
    if not places and root.find("{*}sitemap") is not None:
        raise ReadError(page.name, "a list of sitemaps; name one of them")
    return _with_addresses(
        [Entry("", _address(page.address, place)) for place in places], page.name
    )


def listed(text: str) -> list[Entry] | None:
    """Give the addresses in a text that has one a line; None if it has anything else.

    Blank lines and lines that begin with "#" are skipped.
    """
    lines = [line.strip() for line in text.split("\n")]
    lines = [line for line in lines if line and not line.startswith("#")]
    if not lines or not all(ADDRESS.fullmatch(line) for line in lines):
        return None
    return [Entry("", line) for line in dict.fromkeys(lines)]


def _address(base: str, link: str) -> str:
    """Give a link as an address of its own, empty if it is none."""
    try:
        address = urljoin(base, link) if link else ""
    except ValueError:
        return ""
    return address if is_address(address) else ""


def _with_addresses(entries: list[Entry], name: str) -> list[Entry]:
    """Refuse a feed of which no entry can be fetched."""
    if not entries:
        raise ReadError(name, "a feed that has no entries")
    if not any(entry.address for entry in entries):
        raise ReadError(name, "a feed that has no entries with an address")
    return entries
