"""What changed as Atom (RFC 4287) and as JSON Feed 1.1."""

from dataclasses import dataclass

from lxml import etree

from according.show.exports import CONTROL
from according.show.wording import inline

__all__ = ["Entry", "Feed", "atom", "json_feed"]

UNKNOWN = "\N{REPLACEMENT CHARACTER}"
# XML 1.0 cannot hold them, even as references.
UNSAYABLE = dict.fromkeys((0xFFFE, 0xFFFF))
ATOM = "http://www.w3.org/2005/Atom"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that was said or concluded.

    Attributes:
        id: what it is known by for ever: a URN.
        title: in one line.
        address: the page that shows it.
        updated: ISO moment with an offset.
        says: a sentence or two, plain text.
    """

    id: str
    title: str
    address: str
    updated: str
    says: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed.

    Attributes:
        title: what it is about.
        address: the page it belongs to.
        own: its own address.
        entries: newest first.
    """

    title: str
    address: str
    own: str
    entries: tuple[Entry, ...]

    @property
    def updated(self) -> str:
        """When the newest entry changed; long ago if there is none."""
        return max((one.updated for one in self.entries), default="1970-01-01T00:00:00Z")


def clean(said: str) -> str:
    """Give a text that XML can hold."""
    return CONTROL.sub(UNKNOWN, inline(said)).translate(UNSAYABLE)


def atom(feed: Feed) -> bytes:
    """Give a feed as Atom."""
    root = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})
    _add(root, "id", feed.address)
    _add(root, "title", feed.title)
    _add(root, "updated", feed.updated)
    _link(root, "self", feed.own)
    _link(root, "alternate", feed.address)
    author = etree.SubElement(root, f"{{{ATOM}}}author")
    _add(author, "name", "according")
    for one in feed.entries:
        entry = etree.SubElement(root, f"{{{ATOM}}}entry")
        _add(entry, "id", one.id)
        _add(entry, "title", one.title)
        _add(entry, "updated", one.updated)
        _link(entry, "alternate", one.address)
        _add(entry, "summary", one.says)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8"))


def _add(parent: etree._Element, name: str, said: str) -> None:
    etree.SubElement(parent, f"{{{ATOM}}}{name}").text = clean(said)


def _link(parent: etree._Element, rel: str, address: str) -> None:
    etree.SubElement(parent, f"{{{ATOM}}}link", rel=rel, href=clean(address))


def json_feed(feed: Feed) -> dict[str, object]:
    """Give a feed as JSON Feed."""
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": clean(feed.title),
        "home_page_url": feed.address,
        "feed_url": feed.own,
        "items": [
            {
                "id": one.id,
                "title": clean(one.title),
                "url": one.address,
                "date_modified": one.updated,
                "content_text": clean(one.says) or clean(one.title),
            }
            for one in feed.entries
        ],
    }
