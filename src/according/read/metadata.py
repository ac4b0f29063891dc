"""What a page's head and markup say of it: headline, authors, publisher, date, language."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, dropwhile, takewhile
from urllib.parse import urlsplit

from lxml import html

from according.model import Published
from according.read.published import from_metadata

__all__ = ["Metadata", "metadata"]

ARTICLE = re.compile(
    r"(?:News|Blog|Live|Report|Tech|Scholarly|Opinion|Background|Review)?\w*"
    r"(?:Article|Posting|Report)\Z"
)
TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "parsely-title")
SITES = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "dcterms.publisher",
    "publisher",
    "cre",
)
AUTHORS = ("author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author",
           "sailthru.author")  # fmt: skip
DATES = ("article:published_time", "og:published_time", "datepublished", "date", "pubdate",
         "publishdate", "publish-date", "publish_date", "dc.date.issued", "dcterms.issued",
         "dcterms.created", "dc.date", "dc.date.created", "parsely-pub-date", "sailthru.date",
         "article.published", "published-date", "last-published", "originalpublicationdate",
         "citation_publication_date", "displaydate")  # fmt: skip
DESCRIPTIONS = ("description", "og:description", "twitter:description", "dc.description")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
# What parts a page's title from its site's name.
SUFFIX = re.compile(r"\s+[|–—·»-]\s+")
# Standfirsts and bylines are shorter than most paragraphs.
LEAST_PARAGRAPH = 120
# Where the month is written before the day: the United States and its territories.
MONTH_FIRST = frozenset({"US", "PR", "GU", "VI", "AS"})
# JSON of a page that is nested deeper is not metadata.
DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself, all empty where it does not.

    Attributes:
        titles: its headline in the forms the page has, the likeliest first.
        authors: names, as one text.
        publisher: the publisher's name.
        host: the site's name on the network.
        published: when; a moment that is called an update is none.
        language: BCP 47.
        descriptions: the summaries it gives itself.
    """

    titles: tuple[str, ...]
    authors: str
    publisher: str
    host: str
    published: Published | None
    language: str
    descriptions: tuple[str, ...]

    @property
    def month_first(self) -> bool | None:
        """Whether 03/08/2022 is a day in March; None if the page's language does not tell."""
        if "-" not in self.language:
            return None
        return self.language.rpartition("-")[2].upper() in MONTH_FIRST


def metadata(tree: html.HtmlElement, address: str) -> Metadata:
    """Give what the page at ``address`` says of itself."""
    article = _article(tree)
    metas = _metas(tree)
    title = " ".join((tree.findtext(".//title") or "").split())
    site = _name(article.get("publisher")) or _first(metas, SITES)
    titles = [_text(article.get("headline")), _text(article.get("name")), *_all(metas, TITLES)]
    titles += [title, *_without_site(title, site)]
    return Metadata(
        titles=tuple(dict.fromkeys(_without_suffix(one, site) for one in titles if one)),
        authors=_authors(article, metas),
        publisher=site,
        host=_host(tree, metas, address),
        published=_published(tree, article, metas),
        language=_language(tree, article, metas),
        descriptions=tuple(
            dict.fromkeys(
                one
                for one in (_text(article.get("description")), *_all(metas, DESCRIPTIONS))
                if one
            )
        ),
    )


def _article(tree: html.HtmlElement) -> dict[str, object]:
    """Give the JSON-LD object that is the article, empty if there is none."""
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            try:
                data: object = json.loads(script.text_content().strip(), strict=False)
            except (ValueError, RecursionError):
                continue
            for node in _nodes(data, DEEPEST):
                if any(ARTICLE.match(kind) for kind in _texts(node.get("@type"))):
                    return node
    return {}


def _nodes(data: object, depth: int) -> Iterator[dict[str, object]]:
    if depth and isinstance(data, list):
        for item in data:
            yield from _nodes(item, depth - 1)
    elif depth and isinstance(data, dict):
        yield data
        for value in data.values():
            yield from _nodes(value, depth - 1)


def _metas(tree: html.HtmlElement) -> dict[str, list[str]]:
    """Give the contents of the meta elements, by name, property or item property."""
    metas: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        content = " ".join((meta.get("content") or "").split())
        for key in ("property", "name", "itemprop"):
            if content and (name := meta.get(key)):
                metas.setdefault(name.strip().lower(), []).append(content)
    return metas


def _all(metas: dict[str, list[str]], names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        yield from metas.get(name, ())


def _first(metas: dict[str, list[str]], names: tuple[str, ...]) -> str:
    return next(_all(metas, names), "")


def _text(value: object) -> str:
    return (
        " ".join(html.fromstring(f"<p>{value}</p>").text_content().split())
        if _is_text(value)
        else ""
    )


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _texts(value: object) -> list[str]:
    return [
        item for item in (value if isinstance(value, list) else [value]) if isinstance(item, str)
    ]


def _name(value: object) -> str:
    """Give the name of a JSON-LD person or organisation, or of several, joined."""
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(name for one in value if (name := _name(one))))
    if isinstance(value, dict):
        return _name(value.get("name"))
    text = _text(value)
    return "" if text.startswith(("http://", "https://")) else text


def _authors(article: dict[str, object], metas: dict[str, list[str]]) -> str:
    named = _name(article.get("author")) or _name(article.get("creator"))
    return named or ", ".join(
        dict.fromkeys(one for one in _all(metas, AUTHORS) if not one.startswith("http"))
    )


def _host(tree: html.HtmlElement, metas: dict[str, list[str]], address: str) -> str:
    canonical = next(
        (link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical"), ""
    )
    for url in (canonical, _first(metas, ("og:url",)), address):
        try:
            host = urlsplit(url or "").hostname
        except ValueError:
            continue
        if host:
            return host.removeprefix("www.")
    return ""


def _published(
    tree: html.HtmlElement, article: dict[str, object], metas: dict[str, list[str]]
) -> Published | None:
    values = [*_texts(article.get("datePublished")), *_texts(article.get("dateCreated"))]
    values += _all(metas, DATES)
    values += [
        one.get("datetime") or one.get("content") or ""
        for one in tree.iter("time", "span", "abbr", "div")
        if one.get("itemprop") == "datePublished" or one.get("pubdate") is not None
    ]
    values += [time.get("datetime") or "" for time in _times_by_headline(tree)]
    return next((moment for value in values if (moment := from_metadata(value))), None)


def _times_by_headline(tree: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Yield the time elements by the page's only headline; others date other things.

    First those between it and the first paragraph, then those in its box. Times of updates are
    left out.
    """
    headlines = list(tree.iter("h1"))
    if len(headlines) != 1:
        return
    [headline] = headlines
    elements = dropwhile(lambda one: one is not headline, tree.iter("h1", "p", "time"))
    between = takewhile(lambda one: one.tag != "p" or not _is_paragraph(one), elements)
    for time in chain(between, headline.getparent().iter("time")):
        if time.tag == "time" and not _is_update(time):
            yield time


def _is_paragraph(element: html.HtmlElement) -> bool:
    return len(element.text_content()) > LEAST_PARAGRAPH


def _is_update(time: html.HtmlElement) -> bool:
    said = (time.get("class") or "").lower()
    said = said if "publi" not in said else ""
    return "updat" in said or "modif" in said or time.text_content().lower().startswith("updat")


def _language(
    tree: html.HtmlElement, article: dict[str, object], metas: dict[str, list[str]]
) -> str:
    for value in (
        *_texts(article.get("inLanguage")),
        tree.get("lang") or "",
        tree.get("xml:lang") or "",
        *_all(metas, ("og:locale", "content-language", "language", "dc.language")),
    ):
        if LANGUAGE.fullmatch(value.strip()):
            return value.strip().replace("_", "-")
    return "en"


def _without_site(title: str, site: str) -> list[str]:
    """Give a page's title without its last part, if that may be the site's name."""
    del site
    parts = SUFFIX.split(title)
    return [SUFFIX.split(title)[0]] if len(parts) > 1 else []


def _without_suffix(title: str, site: str) -> str:
    for match in SUFFIX.finditer(title):
        if site and title[match.end() :].casefold() == site.casefold():
            return title[: match.start()]
    return title
