"""A page into a report: what kind of page the bytes are, and who reads that kind."""

import re
from dataclasses import replace

from according.errors import NoArticleError, ReadError
from according.model import Page, Report
from according.read.composing import composed
from according.read.encoding import decoded
from according.read.plain import MOST_LINES, text_lines, told

__all__ = ["READER", "read_page"]

READER = "0.1.0"
MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h1|table|title|meta|ul|span|center)\b",
    re.IGNORECASE,
)
# How far into a page its first element may stand, after comments and white space.
MARKUP_WITHIN = 4096
PICTURES = {
    b"\x89PNG\r\n": "a picture (PNG)",
    b"\xff\xd8\xff": "a picture (JPEG)",
    b"GIF8": "a picture (GIF)",
    b"RIFF": "a picture, sound or film (RIFF)",
    b"II*\x00": "a picture (TIFF)",
    b"MM\x00*": "a picture (TIFF)",
    b"\x00\x00\x01\x00": "a picture (icon)",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    b"7z\xbc\xaf": "a 7z archive",
    b"Rar!": "a RAR archive",
    b"BZh": "bzip2 data",
    b"\xfd7zXZ": "xz data",
    b"(\xb5/\xfd": "zstandard data",
    b"SQLite format 3": "a database",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"OggS": "sound or film (Ogg)",
    b"ID3": "sound (MP3)",
    b"PAR1": "Parquet data",
}
FILM = b"ftyp"
LEAST_WORDS = 3


def read_page(page: Page) -> Report:
    """Give the report on a page: a web page, a plain text or a PDF, told by its bytes.

    Raises:
        ReadError: it is empty, of another kind, damaged, encrypted, or in no known encoding.
        NoArticleError: there is no article in it.
    """
    if not page.content.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise ReadError(page.name, "an empty page")
    if page.content[:1024].lstrip().startswith(b"%PDF-"):
        # Loaded for PDFs only.
        from according.read.pdf import read_pdf

        report = read_pdf(page)
    else:
        _refuse_other_kinds(page)
        text = decoded(page)
        if is_markup(text, page.media_type):
            # Loads lxml, which plain text does not need.
            from according.read.article import read_markup

            report = read_markup(page, text)
        else:
            report = read_text(page, text)
    return replace(report, reader=READER, raw_hash=page.hash)


def is_markup(text: str, media_type: str = "") -> bool:
    """Tell a web page from plain text."""
    if "html" in media_type and "<" in text[:MARKUP_WITHIN]:
        return True
    return media_type != "text/plain" and bool(MARKUP.search(text[:MARKUP_WITHIN]))


def _refuse_other_kinds(page: Page) -> None:
    for magic, kind in PICTURES.items():
        if page.content.startswith(magic):
            raise ReadError(page.name, f"{kind}, not a page of text")
    if page.content[4:8] == FILM:
        raise ReadError(page.name, "a film, not a page of text")
    if page.media_type.startswith(("image/", "audio/", "video/", "font/")):
        raise ReadError(page.name, f"{page.media_type}, not a page of text")


def read_text(page: Page, text: str) -> Report:
    """Give the report in a plain text, without the reader's version and hash.

    Raises:
        NoArticleError: nothing is left when the furniture is gone.
    """
    lines = text_lines(text)
    if len(lines) > MOST_LINES:
        raise NoArticleError(page.name, f"no article: more than {MOST_LINES:,} lines")
    tells = told(lines)
    if sum(len(line.text.split()) for line in tells.lines) < LEAST_WORDS:
        raise NoArticleError(page.name, "no article in this text")
    words, blocks = composed(tells.lines)
    return Report(
        text=words,
        publisher=tells.publisher,
        address=page.address,
        title=tells.title,
        byline=tells.byline,
        published=tells.published,
        blocks=blocks,
        dropped=tells.dropped,
    )
