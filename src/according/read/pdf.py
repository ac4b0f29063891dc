"""A PDF into a report: the text of its pages, laid out into paragraphs again."""

import io
import logging
import re
import struct
import zlib
from collections.abc import Iterator

from according.errors import NoArticleError, ReadError
from according.model import Page, Report
from according.read.composing import composed
from according.read.plain import told
from according.read.published import from_metadata

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
    from pypdf.errors import PyPdfError

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
        created = about.creation_date if about else None
    except (PyPdfError, *DAMAGE) as error:
        raise ReadError(page.name, "a damaged PDF") from error
    tells = told([line for text in texts for line in paragraphs(text)])
    if not tells.lines:
        raise NoArticleError(page.name, "a PDF without text (a scan?)")
    words, blocks = composed(tells.lines)
    return Report(
        text=words,
        publisher=tells.publisher,
        address=page.address,
        title=tells.title or title,
        byline=tells.byline or author,
        published=tells.published or (from_metadata(created.isoformat()) if created else None),
        blocks=blocks,
        dropped=tells.dropped,
    )


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of a page's text, its wrapped lines and parted words joined."""
    lines = [line.strip() for line in text.replace("\x00", "").split("\n")]
    width = max(map(len, lines), default=0)
    paragraph, before = "", ""
    for line in lines:
        if paragraph and not _goes_on(before, line, width):
            yield paragraph
            paragraph = ""
        if HYPHENATED.search(paragraph) and line[:1].islower():
            paragraph = paragraph[:-1] + line
        else:
            paragraph = f"{paragraph} {line}".strip()
        before = line
    if paragraph:
        yield paragraph


def _goes_on(before: str, line: str, width: int) -> bool:
    """Tell whether a line goes on with the paragraph of the line before."""
    if not line or BULLET.match(line):
        return False
    if line[0].islower():
        return True
    return len(before) >= SHORT * width
