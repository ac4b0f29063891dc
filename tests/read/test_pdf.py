import io
import zlib

import pytest
from pypdf import PdfWriter
from pypdf.generic import (
    ByteStringObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from according.errors import NoArticleError, ReadError
from according.model import Page
from according.read import read_page

FONT = DictionaryObject(
    {
        NameObject("/Type"): NameObject("/Font"),
        NameObject("/Subtype"): NameObject("/Type1"),
        NameObject("/BaseFont"): NameObject("/Helvetica"),
    }
)
LINES = (
    "At least 214 people were killed when an earthquake struck the Tarsa valley",
    "before dawn on Sunday, the interior ministry said, and the number of the injured",
)
REST = ("stood at 1,300 by the evening of that day, with about 90 people still missing.",)


def pdf(*pages, created=""):
    """Make a PDF whose pages have these streams, or show these lines one below the other."""
    writer = PdfWriter()
    for shown in pages:
        page = writer.add_blank_page(612, 792)
        fonts = DictionaryObject({NameObject("/F1"): FONT})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        stream = shown if isinstance(shown, StreamObject) else showing(shown)
        page[NameObject("/Contents")] = writer._add_object(stream)
    if created:
        writer.add_metadata({"/CreationDate": TextStringObject(created)})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def encrypted():
    """Make an empty PDF that says it is encrypted with AES-256; pypdf alone can write none."""
    filtering = DictionaryObject(
        {
            NameObject("/CFM"): NameObject("/AESV3"),
            NameObject("/Length"): NumberObject(32),
        }
    )
    said = {
        "/Filter": NameObject("/Standard"),
        "/V": NumberObject(5),
        "/R": NumberObject(6),
        "/Length": NumberObject(256),
        "/P": NumberObject(-4),
        "/StmF": NameObject("/StdCF"),
        "/StrF": NameObject("/StdCF"),
        "/CF": DictionaryObject({NameObject("/StdCF"): filtering}),
        **{name: ByteStringObject(b"x" * 48) for name in ("/O", "/U")},
        **{name: ByteStringObject(b"x" * 32) for name in ("/OE", "/UE")},
        "/Perms": ByteStringObject(b"x" * 16),
    }
    writer, out = PdfWriter(), io.BytesIO()
    writer.add_blank_page(612, 792)
    settings = DictionaryObject({NameObject(name): value for name, value in said.items()})
    reference = writer._add_object(settings)
    writer.write(out)
    number = b"trailer\n<<\n/Encrypt %d 0 R\n" % reference.idnum
    return out.getvalue().replace(b"trailer\n<<\n", number)


def showing(lines):
    shown = " ".join(f"({line}) Tj T*" for line in lines)
    stream = DecodedStreamObject()
    stream.set_data(f"BT /F1 11 Tf 14 TL 72 720 Td {shown} ET".encode())
    return stream


def packed(data, name="/FlateDecode"):
    stream = StreamObject()
    stream._data = zlib.compress(data)
    stream[NameObject("/Filter")] = NameObject(name)
    return stream


def read(content):
    return read_page(Page("tarsa.pdf", content))


def test_a_paragraph_goes_on_over_the_end_of_a_page():
    assert read(pdf(LINES, REST)).text == " ".join(LINES + REST)


def test_a_word_parted_over_the_end_of_a_page_is_made_whole():
    first = (*LINES, "stood at 1,300 by the evening, and 12 vil-")

    assert read(pdf(first, ("lages were cut off, relief workers said.",))).text.endswith(
        "and 12 villages were cut off, relief workers said."
    )


def test_a_paragraph_that_ended_does_not_go_on():
    first = (*LINES, "stood at 1,300.")

    assert len(read(pdf(first, ("the ministry of health has not said how many.",))).blocks) == 2


@pytest.mark.parametrize(
    ("created", "moment"), [("D:20310504134000Z", "2031-05-04T13:40+00:00"), ("last Sunday", "")]
)
def test_when_it_was_made_is_read_if_it_is_a_moment(created, moment):
    report = read(pdf(LINES + REST, created=created))

    assert "At least 214 people" in report.text
    assert (report.published.moment if report.published else "") == moment


@pytest.mark.parametrize(
    "content",
    [
        pdf(packed(bytes(200_000_000))),
        pdf(packed(b"BT ET", "/Fl")),
        pdf(packed(b"BT ET", "/Nothing")),
        pdf(LINES)[:-100],
        b"%PDF-1.7\n" + bytes(1000),
    ],
    ids=["bomb", "old name of a filter", "unknown filter", "cut short", "zeros"],
)
def test_a_damaged_pdf_is_told_in_one_line_and_nothing_else(content, caplog, capfd):
    with pytest.raises(ReadError) as raised:
        read(content)

    assert str(raised.value) == "tarsa.pdf: a damaged PDF"
    assert caplog.records == []
    assert capfd.readouterr() == ("", "")


def test_a_pdf_encrypted_with_aes_is_told():
    with pytest.raises(ReadError, match="an encrypted PDF"):
        read(encrypted())


def test_a_scan_has_no_text():
    with pytest.raises(NoArticleError, match="a PDF without text"):
        read(pdf(()))
