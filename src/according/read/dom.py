"""A page's lines: every stretch of visible text, in order, with where it stands in the markup."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree, html

from according.errors import ReadError

__all__ = ["DomLine", "dom_lines", "parsed"]

BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog div dl dt"
    " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend"
    " li main menu nav ol option p pre section select summary table tbody td tfoot th thead tr"
    " ul".split()
)
UNSEEN = frozenset(
    "script style noscript template svg math iframe object head textarea canvas audio video map"
    " datalist".split()
)
CHROME = frozenset("nav aside footer form button select dialog menu label".split())
CAPTION_CLASS = re.compile(r"(?:^|[\s_-])(?:fig)?caption(?:s|$|[\s_-])", re.IGNORECASE)
CREDIT_CLASS = re.compile(r"credit|copyright|photographer|image-source", re.IGNORECASE)
SPACE = re.compile(r"[ \t\n\r\f]+")
# What only screen readers are told ("Image caption,").
UNHEARD_CLASS = re.compile(
    r"(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|screenreader)(?:$|[\s_-])",
    re.IGNORECASE,
)
# Blocks of running text, where a time or a date is a part of a sentence.
PROSE = frozenset("p li td th dd dt blockquote pre h1 h2 h3 h4 h5 h6".split())
# A wrapped line goes on in lower case after a line that did not end.
ENDED = re.compile(r"[.!?:;…\"”’)\]]\s*\Z")
# Nobody writes a sentence longer than this; pages of nothing but line breaks would take time by
# the square of their length.
LONGEST_WRAPPED = 5_000
LAST = 20
# A tag with an image or a page's whole state in it; libxml2 takes time by the square of the number
# of attributes, 300,000 of them more than three minutes.
LONG_TAG = re.compile(r"<([A-Za-z][\w:-]*)\s[^<>]{20000,}>")
# A row longer than this is layout, not data.
LONGEST_ROW = 400
CELLS = " | "
LEAST_CELLS = 2


@dataclass(slots=True)
class DomLine:
    """A line of visible text.

    Attributes:
        text: its characters, white space collapsed, non-breaking spaces kept.
        element: the innermost block that holds it.
        linked: how many of its characters are link text.
        caption: whether it stands in a picture's caption.
        chrome: the element of navigation, form or margin it stands in, empty if none.
    """

    text: str
    element: html.HtmlElement
    linked: int = 0
    caption: bool = False
    chrome: str = ""

    @property
    def tag(self) -> str:
        """The name of the block it stands in."""
        return str(self.element.tag)


def parsed(markup: str, name: str) -> html.HtmlElement:
    """Give the tree of a page's markup.

    Raises:
        ReadError: there is no markup in it.
    """
    # libxml2 stops at its own depth of 256 without huge_tree; text below that would be lost.
    markup = LONG_TAG.sub(r"<\1>", markup)
    parser = html.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        tree = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise ReadError(name, "an empty page") from error
    return tree


def dom_lines(tree: html.HtmlElement) -> list[DomLine]:
    """Give the lines of a page in the order in which they stand there."""
    body = tree.find("body")
    return list(_Walk().lines(body if body is not None else tree))


class _Walk:
    """One pass over the tree, without recursion: pages are nested as deep as they like."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.linked = 0
        self.links = 0
        self.captions = 0
        self.chrome: list[str] = []
        self.soft: DomLine | None = None
        self.soft_break = False
        self.out: list[DomLine] = []
        self.blocks: list[html.HtmlElement] = []

    def lines(self, body: html.HtmlElement) -> Iterator[DomLine]:
        self.blocks.append(body)
        walk = etree.iterwalk(body, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                self._leave(element)
            elif element.tag in UNSEEN or _unheard(element):
                walk.skip_subtree()
            elif element.tag == "tr" and (row := _row(element)):
                self._flush()
                self.out.append(self._line(row, element))
                walk.skip_subtree()
                element.set(SKIPPED, "")
            else:
                self._enter(element)
            if len(self.out) > 1:
                yield from self.out[:-1]
                del self.out[:-1]
        self._flush()
        yield from self.out

    def _enter(self, element: html.HtmlElement) -> None:
        tag = element.tag
        if tag in BLOCKS:
            self._flush()
            self.blocks.append(element)
            self.chrome += [tag] if tag in CHROME else []
            self.captions += _is_caption(element)
        elif tag == "br":
            self._flush(soft=True)
        elif tag == "a":
            self.links += 1
        elif tag == "time" or (tag == "span" and element.getparent().tag == "time"):
            self._apart()
        elif self.captions and CREDIT_CLASS.search(element.get("class") or ""):
            self.pieces.append(" ")
        self._text(element.text)

    def _leave(self, element: html.HtmlElement) -> None:
        tag = element.tag
        if tag in BLOCKS and element.attrib.pop(SKIPPED, None) is None:
            self._flush()
            if self.blocks[-1] is element and len(self.blocks) > 1:
                self.blocks.pop()
            if tag in CHROME and self.chrome:
                self.chrome.pop()
            self.captions -= _is_caption(element)
        elif tag == "a":
            self.links -= 1
        elif tag == "time":
            self._apart()
        if len(self.blocks) > 1 or element is not self.blocks[0]:
            self._text(element.tail)

    def _apart(self) -> None:
        """Part a date of a page's margin from names that stand beside it only by style."""
        if self.blocks[-1].tag not in PROSE:
            self.pieces.append(" ")

    def _text(self, text: str | None) -> None:
        if text:
            self.pieces.append(text)
            self.linked += len(text.strip()) if self.links else 0

    def _line(self, text: str, element: html.HtmlElement) -> DomLine:
        return DomLine(
            text, element, self.linked, self.captions > 0, self.chrome[-1] if self.chrome else ""
        )

    def _flush(self, *, soft: bool = False) -> None:
        """End a line; at a soft break the next goes on with it if it is the same sentence."""
        text = SPACE.sub(" ", "".join(self.pieces)).strip(" ")
        if text.strip():
            line = self._line(text, self.blocks[-1])
            before = self.soft
            if before and text[0].islower() and _open(before.text):
                before.text += " " + text
                before.linked += self.linked
                line = before
            else:
                self.out.append(line)
            self.soft = line
        elif soft and self.soft_break:
            self.soft = None
        self.soft_break = soft
        if not soft:
            self.soft = None
        self.pieces, self.linked = [], 0


SKIPPED = "data-according-row"


def _unheard(element: html.HtmlElement) -> bool:
    return element.tag == "span" and bool(UNHEARD_CLASS.search(element.get("class") or ""))


def _open(text: str) -> bool:
    """Tell a text whose sentence has not ended."""
    return len(text) < LONGEST_WRAPPED and not ENDED.search(text[-LAST:])


def _is_caption(element: html.HtmlElement) -> bool:
    return element.tag == "figcaption" or bool(CAPTION_CLASS.search(element.get("class") or ""))


def _row(row: html.HtmlElement) -> str:
    """Give the cells of a row of data on one line, empty if it is layout or has one cell."""
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    if (
        len(cells) < LEAST_CELLS
        or next(row.iter("table", "h1", "h2", "li", "script", "form"), None) is not None
    ):
        return ""
    texts = [SPACE.sub(" ", "".join(cell.itertext())).strip() for cell in cells]
    line = CELLS.join(text for text in texts if text)
    return line if len(line) <= LONGEST_ROW else ""
