import io
import time
from contextlib import suppress

import pytest
from pypdf import PdfReader, PdfWriter

from according.errors import NoArticleError, ReadError
from according.model import Page
from according.read import READER, read_page
from according.read.pdf import paragraphs
from tests.read.conftest import STORY

PARAGRAPH = "<p>At least 12 people were killed when the dam gave way on Sunday, officials said.</p>"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(100)


def read(content, **more):
    return read_page(Page("page", content, **more))


def pdf(*lines, title=""):
    """Make a PDF by hand: one page, one line of text after another."""
    shown = "".join(f"({line}) Tj T* " for line in lines)
    stream = f"BT /F1 11 Tf 14 TL 72 720 Td {shown}ET".encode("cp1252")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Title (%s) /CreationDate (D:20310504134000+02'00') >>" % title.encode(),
    ]
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        out
        + b"xref\n0 7\n0000000000 65535 f \n"
        + table
        + b"trailer\n<< /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF" % len(out)
    )


LINES = (
    "Quake in Tarsa valley kills at least 214 people",
    "At least 214 people were killed when an earthquake struck the Tarsa val-",
    "ley before dawn on Sunday, the interior ministry said. The number of in-",
    "jured stood at 1,300.",
    "About 90 people were missing.",
)


def encrypted(password):
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(*LINES))))
    writer.encrypt(password, "of its owner", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_every_report_says_which_reader_made_it_from_which_bytes():
    page = Page("page", STORY)

    report = read_page(page)

    assert (report.reader, report.raw_hash) == (READER, page.hash)


def test_a_pdf_is_read_in_paragraphs():
    report = read(pdf(*LINES))

    assert report.text.split("\n\n") == [
        "Quake in Tarsa valley kills at least 214 people",
        "At least 214 people were killed when an earthquake struck the Tarsa valley before dawn on"
        " Sunday, the interior ministry said. The number of injured stood at 1,300.",
        "About 90 people were missing.",
    ]
    assert report.title == LINES[0]
    assert report.published
    assert report.published.moment == "2031-05-04T13:40+02:00"


def test_a_pdf_that_only_its_owner_may_change_is_read():
    assert "214 people" in read(encrypted("")).text


def test_bullets_and_breaks_begin_paragraphs():
    text = "What is needed\n• Shelter for 60,000\n• Fuel\n\n1) Water"

    assert list(paragraphs(text)) == [
        "What is needed",
        "• Shelter for 60,000",
        "• Fuel",
        "1) Water",
    ]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "an empty page"),
        (b" \r\n\t\xef\xbb\xbf", "an empty page"),
        (b"<html></html>", "shows no text|empty page"),
        (b"<html><body><script>x()</script></body></html>", "shows no text"),
        (
            b"<html><body><nav><a href=/>Home</a> <a href=/x>Log in</a></nav></body></html>",
            "no article",
        ),
        (
            b"<html><body><h1>Results</h1><form><label>Name</label><input></form></body></html>",
            "no article",
        ),
        (
            b"<ul>" + b"<li><a href=/x>Quake kills at least 214 in the valley</a></li>" * 9,
            "no article",
        ),
        (PICTURE, "a picture"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "a picture"),
        (b"RIFF\x24\x00\x00\x00WEBP", "a picture"),
        (b"PK\x03\x04" + bytes(50), "ZIP archive"),
        (b"\x7fELF" + bytes(50), "a program"),
        (b"\x00\x00\x00\x20ftypmp42" + bytes(50), "a film"),
        (b"\x05\x13\x02\x07" * 500, "not text|encoding"),
        (b"%PDF-1.4\nno PDF at all", "a damaged PDF"),
        (pdf(*LINES)[:400], "a damaged PDF"),
        (pdf(), "a PDF without text"),
        (encrypted("secret"), "an encrypted PDF"),
    ],
)
def test_what_is_no_report_is_told_in_one_line(content, reason):
    with pytest.raises(ReadError, match=reason) as raised:
        read(content)

    assert str(raised.value).startswith("page: ")
    assert "\n" not in str(raised.value)


def test_a_picture_by_its_media_type_is_refused():
    with pytest.raises(ReadError, match="image/svg"):
        read(b"<svg/>", media_type="image/svg+xml")


def test_a_page_without_an_article_can_be_told_from_other_errors():
    with pytest.raises(NoArticleError):
        read(b"<html><body><p>Log in</p></body></html>")


@pytest.mark.parametrize(
    ("content", "media_type", "markup"),
    [
        (STORY, "", True),
        (STORY, "text/plain", False),
        (b"<p>At least 12 people died, officials of the town said on Sunday.", "", True),
        (b"Tolls <12 and >30 were counted in the town on Sunday.", "", False),
        (b"<!-- saved --> <!DOCTYPE html><title>x</title>" + PARAGRAPH.encode(), "", True),
    ],
)
def test_markup_is_told_from_text(content, media_type, markup):
    assert ("<" not in read(content, media_type=media_type).text) is markup


# Seconds; what takes the square of such sizes takes many minutes.
PATIENCE = 120
HOSTILE = {
    "nested without end": "<div>" * 50_000 + PARAGRAPH,
    "a million of <": "<" * 1_000_000,
    "ten megabytes of paragraphs": PARAGRAPH * 110_000,
    "ten megabytes of one": "<p>" + "word word. " * 900_000,
    "300,000 attributes": f"<body {' '.join(f'a{n}=1' for n in range(300_000))}>" + PARAGRAPH,
    "nothing closed": "<p><b><i>x" * 50_000,
    "tables in tables": "<table><tr><td>" * 3_000 + PARAGRAPH,
    "a huge script": "<script>" + "x" * 9_000_000 + "</script>" + PARAGRAPH,
    "only comments": "<!-- -->" * 300_000 + PARAGRAPH,
}


@pytest.mark.parametrize("markup", HOSTILE.values(), ids=HOSTILE)
def test_hostile_markup_ends_soon(markup):
    started = time.monotonic()

    with suppress(ReadError):
        assert read(b"<html><body>" + markup.encode()).text

    assert time.monotonic() - started < PATIENCE
