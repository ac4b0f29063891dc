"""A PDF into a report: the text of its pages, laid out into paragraphs again."""

import io
import logging
import re
import struct
import zlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from according.errors import NoArticleError, ReadError
from according.model import Page, Published, Report
from according.read.composing import composed
from according.read.plain import told
from according.read.published import from_metadata

if TYPE_CHECKING:
    from pypdf import DocumentInformation

__all__ = ["read_pdf"]

# What pypdf lets through from damaged files besides its own errors.
DAMAGE = (
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    AssertionError,
    NotImplementedError,
    OverflowError,
    RecursionError,
    struct.error,
    zlib.error,
)
MOST_PAGES = 300
HYPHENATED = re.compile(r"(?<=[a-z])[-\u00ad\u2010]\Z")
ENDED = re.compile(r"[.!?:;][\"'”’)\]]*\Z")
BULLET = re.compile(r"\s*(?:[•▪●■◦‣–-]|\d{1,2}[.)])\s")
# A line shorter than this share of the page's longest ends its paragraph.
SHORT = 0.7


def read_pdf(page: Page) -> Report:
    """Give the report in a PDF, without the reader's version and hash.

    Raises:
        ReadError: it is damaged or encrypted.
        NoArticleError: it has no text (a scan).
    """
    # Loaded for PDFs only: it takes a third of a second.
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, DeprecationError, PyPdfError

    # What it notices in damaged files is told by our own error, or does no harm.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(page.content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ReadError(page.name, "an encrypted PDF: it needs a password")
        if len(reader.pages) > MOST_PAGES:
            raise ReadError(page.name, f"a PDF of more than {MOST_PAGES} pages")
        texts = [one.extract_text() for one in reader.pages]
        about = reader.metadata
        title, author = (about.title or "", about.author or "") if about else ("", "")
    except DependencyError as error:
        # pypdf undoes AES only with a library that we do not install.
        raise ReadError(page.name, "an encrypted PDF (AES), which cannot be read") from error
    except (PyPdfError, DeprecationError, *DAMAGE) as error:
        # The second is raised for short names of filters, which only damage gives.
        raise ReadError(page.name, "a damaged PDF") from error
    tells = told(_over_pages(texts))
    if not tells.lines:
        raise NoArticleError(page.name, "a PDF without text (a scan?)")
    words, blocks = composed(tells.lines)
    return Report(
        text=words,
        publisher=tells.publisher,
        address=page.address,
        title=tells.title or title,
        byline=tells.byline or author,
        published=tells.published or _created(about),
        blocks=blocks,
        dropped=tells.dropped,
    )


def _created(about: "DocumentInformation | None") -> Published | None:
    """Give the moment at which the PDF says it was made; what is no moment costs no report."""
    try:
        created = about.creation_date if about else None
    except DAMAGE:
        return None
    return from_metadata(created.isoformat()) if created else None


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of a page's text, its wrapped lines and parted words joined."""
    lines = [line.strip() for line in text.replace("\x00", "").split("\n")]
    width = max(map(len, lines), default=0)
    paragraph, before = "", ""
    for line in lines:
        if paragraph and not _goes_on(before, line, width):
            yield paragraph
            paragraph = ""
        paragraph = _with(paragraph, line)
        before = line
    if paragraph:
        yield paragraph


def _over_pages(texts: Sequence[str]) -> list[str]:
    """Give the paragraphs of all pages; one cut by a page's end goes on at the next's top."""
    joined: list[str] = []
    for text in texts:
        for number, paragraph in enumerate(paragraphs(text)):
            if not number and joined and paragraph[0].islower() and not ENDED.search(joined[-1]):
                joined[-1] = _with(joined[-1], paragraph)
            else:
                joined.append(paragraph)
    return joined


def _with(paragraph: str, line: str) -> str:
    """Give a paragraph with its next line, a word that was parted between them made whole."""
    if HYPHENATED.search(paragraph) and line[:1].islower():
        return paragraph[:-1] + line
    return f"{paragraph} {line}".strip()


def _goes_on(before: str, line: str, width: int) -> bool:
    """Tell whether a line goes on with the paragraph of the line before."""
    if not line or BULLET.match(line):
        return False
    if line[0].islower():
        return True
    return len(before) >= SHORT * width
