"""A web page into a report: its article's lines told apart from everything else on the page."""

from collections.abc import Sequence

from according.errors import NoArticleError
from according.model import BlockKind, Page, Report
from according.read.choosing import article_lines
from according.read.composing import Line, composed, dropped_of
from according.read.dom import DomLine, dom_lines, parsed
from according.read.metadata import metadata
from according.read.plain import MOST_LINES, named_publisher
from according.read.published import joined
from according.read.sorting import parts_of

__all__ = ["read_markup"]

# Fewer words than these are a notice, not an article.
LEAST_WORDS = 8
# Pages whose text is nearly all links list articles and have none.
MOST_LINKED = 0.8


def read_markup(page: Page, markup: str) -> Report:
    """Give the report on a web page, without the reader's version and hash.

    Raises:
        ReadError: an empty page.
        NoArticleError: nothing on it is an article.
    """
    tree = parsed(markup, page.name)
    about = metadata(tree, page.address)
    lines = dom_lines(tree)
    if not lines:
        raise NoArticleError(page.name, "an empty page: it shows no text")
    if len(lines) > MOST_LINES:
        raise NoArticleError(page.name, f"no article: more than {MOST_LINES:,} lines")
    parts = parts_of(lines, article_lines(tree, lines), about)
    _check(page.name, [lines[n] for n, kind in parts.kinds.items() if kind is BlockKind.BODY])
    kept = [Line(lines[n].text, kind) for n, kind in sorted(parts.kinds.items())]
    if BlockKind.HEADLINE not in parts.kinds.values() and about.titles:
        kept.insert(0, Line(about.titles[0], BlockKind.HEADLINE))
    text, blocks = composed(kept)
    return Report(
        text=text,
        publisher=about.publisher or _signed(lines, parts.reasons) or about.host,
        address=page.address,
        title=next((line.text for line in kept if line.kind is BlockKind.HEADLINE), ""),
        byline=parts.byline or about.authors,
        published=joined(about.published, parts.published),
        language=about.language,
        blocks=blocks,
        dropped=dropped_of((lines[n].text, why) for n, why in sorted(parts.reasons.items())),
    )


def _signed(lines: Sequence[DomLine], reasons: dict[int, str]) -> str:
    """Give the publisher that the page's last copyright line names, empty if none does."""
    return named_publisher(
        lines[n].text for n in sorted(reasons, reverse=True) if reasons[n] == "copyright line"
    )


def _check(name: str, body: Sequence[DomLine]) -> None:
    size = sum(len(line.text) for line in body)
    if sum(len(line.text.split()) for line in body) < LEAST_WORDS:
        raise NoArticleError(name, "no article on this page")
    if sum(line.linked for line in body) > MOST_LINKED * size:
        raise NoArticleError(name, "no article on this page, only links to others")
