"""Which lines of a page are its article: trafilatura's choice, and what it leaves out beside it."""

import logging
import re
from collections import Counter
from collections.abc import Sequence
from copy import deepcopy

from lxml import html

from according.read.dom import DomLine
from according.read.header import is_prose

__all__ = ["article_lines", "key"]

# A key this long is found inside another line only if it is a part of it; a shorter one by chance.
LEAST_PART = 20
LEAST_WHOLE = 40
# trafilatura takes time by the square of some pages; news has hardly ever 10,000 elements.
MOST_ELEMENTS = 60_000
# A paragraph with more link text than this is a pointer elsewhere.
MOST_LINKED = 0.5
ASIDE = re.compile(
    r"(?:^|[\s_-])(?:promo\w*|related\w*|newsletter\w*|ads?|advert\w*|share\w*|social\w*|teaser\w*|"
    r"subscri\w*|sign-?up|comments?|tags?|copyright|disclaimer|byline|author\w*|sponsor\w*|"
    r"recommend\w*|donat\w*|cookie\w*|breadcrumb\w*|hidden)(?:$|[\s_-])",
    re.IGNORECASE,
)
BOXES = frozenset("article section div li".split())
CROSSHEADS = frozenset("h2 h3 h4 h5 h6".split())
INLINE_HOLDERS = frozenset("p li dd dt h2 h3 h4 h5 h6 tr td th blockquote pre".split())


def key(text: str) -> str:
    """Give the letters and digits of a text: what stays the same however it is laid out."""
    return "".join(filter(str.isalnum, text))


def article_lines(tree: html.HtmlElement, lines: Sequence[DomLine]) -> set[int]:
    """Give the places of the lines that are the article's, in ``lines``; none if there is none."""
    chosen = _matched(lines, _extracted(tree))
    if not chosen:
        chosen = _densest(lines)
    chosen |= _twins(lines, chosen)
    chosen |= _left_beside(lines, chosen)
    return chosen | _crossheads(lines, chosen)


def _extracted(tree: html.HtmlElement) -> list[str]:
    """Give the lines that trafilatura takes for the article, captions left out."""
    # Loaded here: it takes most of a second, and `--help` should not wait for it.
    import trafilatura

    # Its warnings ("discarding data") are told as errors of ours, with the page's name.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    tree = deepcopy(tree)
    for caption in list(tree.iter("figcaption")):
        caption.drop_tree()
    large = sum(1 for _ in tree.iter()) > MOST_ELEMENTS
    if large:
        return []
    document = trafilatura.bare_extraction(
        tree, include_comments=False, include_tables=True, with_metadata=False
    )
    text = getattr(document, "text", None)
    return text.split("\n") if text else []


def _matched(lines: Sequence[DomLine], extracted: Sequence[str]) -> set[int]:
    """Give the places of the lines whose characters are in the extracted text."""
    wanted = [one for text in extracted if (one := key(text))]
    whole, joined = set(wanted), "".join(wanted)
    long = [one for one in wanted if len(one) >= LEAST_WHOLE]
    chosen = set()
    for number, line in enumerate(lines):
        own = key(line.text)
        if line.caption or not own:
            continue
        if (
            own in whole
            or (len(own) >= LEAST_PART and own in joined)
            or (len(own) >= LEAST_WHOLE and any(one in own for one in long))
        ):
            chosen.add(number)
    return chosen


def _family(line: DomLine) -> tuple[html.HtmlElement, str]:
    """Give what a line shares with its siblings: the element around them, and their own name."""
    if line.tag in INLINE_HOLDERS and line.element.getparent() is not None:
        return line.element.getparent(), line.tag
    return line.element, ""


def _densest(lines: Sequence[DomLine]) -> set[int]:
    """Give the family of paragraphs with the most text, outside navigation and forms."""
    sizes: Counter[tuple[html.HtmlElement, str]] = Counter()
    for line in lines:
        if not line.chrome and not line.caption and is_prose(line.text) and not _aside(line):
            sizes[_family(line)] += len(line.text) - line.linked
    if not sizes:
        return set()
    [(best, _)] = sizes.most_common(1)
    return {
        number
        for number, line in enumerate(lines)
        if _family(line) == best and not _aside(line) and not line.caption
    }


def _left_beside(lines: Sequence[DomLine], chosen: set[int]) -> set[int]:
    """Give the places of lines that were not chosen though their siblings of one kind were."""
    families = Counter(_family(lines[number]) for number in chosen)
    return {
        number
        for number, line in enumerate(lines)
        if number not in chosen
        and families[_family(line)] > 1
        and not line.caption
        and not line.chrome
        and not _aside(line)
    }


def _twins(lines: Sequence[DomLine], chosen: set[int]) -> set[int]:
    """Give the places of paragraphs in boxes just like the chosen one: a live blog's other posts.

    A box whose heading is a link only announces another article.
    """
    held = [number for number in chosen if is_prose(lines[number].text)]
    boxes = [
        [one for one in lines[number].element.iterancestors() if one.tag in BOXES]
        for number in held
    ]
    box = next(
        (one for one in (boxes[0] if boxes else []) if all(one in each for each in boxes)), None
    )
    if box is None or box.getparent() is None:
        return set()
    twins = {
        twin
        for twin in box.getparent().iterchildren(box.tag)
        if twin is not box
        and twin.get("class") == box.get("class")
        and next(twin.iterfind(".//h2//a"), None) is None
        and next(twin.iterfind(".//h3//a"), None) is None
    }
    return {
        number
        for number, line in enumerate(lines)
        if twins
        and line.tag in INLINE_HOLDERS
        and not line.caption
        and not line.chrome
        and not _aside(line)
        and any(one in twins for one in line.element.iterancestors(box.tag))
    }


def _crossheads(lines: Sequence[DomLine], chosen: set[int]) -> set[int]:
    """Give the places of headings right above a chosen line, in the same box."""
    return {
        number
        for number, line in enumerate(lines[:-1])
        if line.tag in CROSSHEADS
        and number + 1 in chosen
        and number not in chosen
        and not line.chrome
        and not _aside(line)
        and _family(lines[number + 1])[0] is line.element.getparent()
    }


def _aside(line: DomLine) -> bool:
    said = f"{line.element.get('class') or ''} {line.element.get('id') or ''}"
    return line.linked > MOST_LINKED * len(line.text) or bool(ASIDE.search(said))
