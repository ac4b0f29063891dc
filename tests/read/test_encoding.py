import pytest

from according.errors import ReadError
from according.model import Page
from according.read.encoding import decoded

RUSSIAN = (
    "Не менее 12 человек погибли и около 30 пострадали при прорыве плотины выше города, сообщил "
    "губернатор. Спасатели продолжают искать пропавших без вести. "
) * 4
FRENCH = "Au moins 12 personnes ont été tuées près de Brûlé, a déclaré le préfet « hier ». " * 5
POLISH = "Co najmniej 12 osób zginęło, a około 30 zostało rannych po przerwaniu tamy. " * 5
JAPANESE = (
    "日曜日にダムが決壊し、少なくとも十二人が死亡したと知事が発表した。救助隊は捜索を続けている。"
    * 5
)


def read(content, charset=""):
    return decoded(Page("page.html", content, charset=charset))


def meta(charset, text):
    return f'<html><head><meta charset="{charset}"></head><body><p>{text}</p></body></html>'


@pytest.mark.parametrize(
    ("text", "encoding", "charset"),
    [
        (FRENCH, "utf-8", ""),
        (FRENCH, "utf-8-sig", "iso-8859-1"),
        (FRENCH, "cp1252", ""),
        (FRENCH, "cp1252", "iso-8859-1"),
        (RUSSIAN, "cp1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "KOI8-R"),
        (JAPANESE, "shift_jis", "Shift_JIS"),
        (JAPANESE, "iso2022_jp", "iso-2022-jp"),
        (RUSSIAN, "utf-16", ""),
        (FRENCH, "utf-16-le", ""),
        (FRENCH, "utf-16-be", ""),
        (FRENCH, "utf-32", ""),
        # The declaration is wrong, and the bytes say so.
        (FRENCH, "utf-8", "iso-8859-1"),
        (RUSSIAN, "utf-8", "windows-1251"),
        (RUSSIAN, "cp1251", "iso-8859-1"),
        (RUSSIAN, "cp1251", "utf-8"),
        (RUSSIAN, "cp1251", ""),
        (POLISH, "cp1250", ""),
        (FRENCH, "cp1252", "no-such-encoding"),
        (FRENCH, "cp1252", "rot13"),
    ],
)
def test_a_text_is_read_whatever_it_is_encoded_in(text, encoding, charset):
    assert read(text.encode(encoding), charset) == text


@pytest.mark.parametrize(
    ("text", "encoding", "said"),
    [
        (RUSSIAN, "cp1251", "windows-1251"),
        (JAPANESE, "euc_jp", "euc-jp"),
        (FRENCH, "cp1252", "iso-8859-1"),
        (FRENCH, "utf-8", "iso-8859-1"),
    ],
)
def test_what_a_page_says_of_its_own_encoding_counts_unless_it_is_wrong(text, encoding, said):
    page = meta(said, text)

    assert read(page.encode(encoding)) == page


def test_a_page_of_two_encodings_is_read_sign_by_sign():
    content = FRENCH.encode() + "un commentaire collé ici".encode("cp1252")

    assert read(content) == FRENCH + "un commentaire collé ici"


def test_a_last_sign_that_was_cut_through_is_left_out():
    assert read("Brûlé".encode()[:-1]) == "Brûl"
    assert read("Brulé".encode("cp1252")) == "Brulé"


def test_line_ends_become_one_and_controls_go():
    assert read(b"a\r\nb\rc\x00d" + b"e" * 200) == "a\nb\ncd" + "e" * 200


@pytest.mark.parametrize(
    ("content", "charset", "reason"),
    [
        (bytes(range(256)) * 40, "utf-8", "no other encoding|control characters"),
        (b"\xff\xfea\x00\x00\xd8b\x00", "", "marked as utf-16"),
        (("\ufffd\ufffd toll \ufffd" * 50).encode(), "", "garbled"),
        (b"\x01\x02\x03\x04 text" * 50, "", "control characters"),
    ],
)
def test_what_no_encoding_fits_is_an_error_of_one_line(content, charset, reason):
    with pytest.raises(ReadError, match=reason) as raised:
        read(content, charset)

    assert "\n" not in str(raised.value)
