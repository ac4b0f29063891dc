"""Bytes into characters: what the page declares, unless the bytes say that it is wrong."""

import codecs
import re
from collections.abc import Iterator

from according.errors import ReadError
from according.model import Page

__all__ = ["decoded"]

# The longer mark first: UTF-32's begins with UTF-16's.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
META = re.compile(
    rb"<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.I
)
# How far into a page a declaration counts, as browsers have it; real pages are laxer than 1,024.
META_WITHIN = 8192
# Names that pages use for a larger encoding (WHATWG's encoding standard).
MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
}
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# Text holds next to no control characters; a picture or a program is a third of them.
MOST_CONTROLS = 0.01
# One replacement character in 500 is a slip of the publisher; more is a page that was garbled.
MOST_REPLACED = 0.002
MOST_SLIPS = 2
# Of the letters of a Latin-script text in a one-byte encoding, Czech has the most beyond ASCII,
# about 16 in 100; a text in another script that is read as Latin has nearly all.
MOST_ACCENTED = 0.3
# A page of two encodings (a pasted comment) is UTF-8 if its faults are this rare among its signs.
UTF8_SIGNS_TO_FAULTS = 10
# How far chaos may go in charset_normalizer's own measure (0 none, 1 noise).
MOST_CHAOS = 0.2
SAMPLE = 100_000
# Letters of Central Europe, read as those of the West, are signs amid words ("z³oty").
AMID_WORD = re.compile(r"[a-z][¡-¿×÷][a-z]")


def decoded(page: Page) -> str:
    r"""Give the characters of a page, with line ends as "\\n" and without control characters.

    Raises:
        ReadError: no encoding fits, or it is not text.
    """
    text = _decoded(page)
    controls = len(CONTROLS.findall(text))
    if controls > 1 and controls > MOST_CONTROLS * len(text):
        raise ReadError(page.name, "not text: it is full of control characters")
    replaced = text.count("\ufffd")
    if replaced > MOST_SLIPS and replaced > MOST_REPLACED * len(text):
        raise ReadError(page.name, "its text is garbled: it is full of replacement characters")
    return CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _decoded(page: Page) -> str:
    content = page.content
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return _by_mark(content.removeprefix(mark), encoding, page.name)
    if wide := _wide(content):
        return _by_mark(content, wide, page.name)
    declared = list(dict.fromkeys(_declared(page)))
    utf8 = _utf8(content)
    if utf8 is not None and not any(name.startswith(("iso2022", "hz")) for name in declared):
        return utf8
    for encoding in declared:
        text = _strictly(content, encoding)
        if text is not None and _plausible(text):
            return text
    return _detected(page, declared)


def _by_mark(content: bytes, encoding: str, name: str) -> str:
    """Decode as the page's own mark says; a last character that was cut through is left out."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(content)
    except UnicodeDecodeError as error:
        raise ReadError(
            name, f"marked as {encoding}, but it is not (byte {error.start})"
        ) from error


def _wide(content: bytes) -> str:
    """Name the two-byte encoding whose zeros stand in every other place, empty if none."""
    head = content[:2048]
    zeros = [head[place::2].count(0) for place in (0, 1)]
    most = 0.4 * len(head) / 2
    if zeros[1] > most and not zeros[0]:
        return "utf-16-le"
    return "utf-16-be" if zeros[0] > most and not zeros[1] else ""


def _declared(page: Page) -> Iterator[str]:
    """Yield what the server and then the page itself call the encoding, as Python knows it."""
    match = META.search(page.content[:META_WITHIN])
    for name in (page.charset, match[1].decode("ascii", "replace") if match else ""):
        try:
            known = codecs.lookup(name.strip().lower()).name if name.strip() else ""
        except (LookupError, ValueError):
            continue
        # UTF-16 would have been seen by its mark or zeros; a page that can be read as ASCII up to
        # its declaration is none.
        if known and not known.startswith(("utf-16", "utf-32")) and _of_text(known):
            yield MEANT.get(known, known)


def _of_text(name: str) -> bool:
    """Tell an encoding of characters from Python's transforms ("rot13", "hex")."""
    try:
        return isinstance(b"a".decode(name), str)
    except (LookupError, ValueError):
        return False


def _utf8(content: bytes) -> str | None:
    """Decode as UTF-8 if it is that, but for rare bytes of another encoding; else None.

    Hardly any text in another encoding is valid UTF-8, so a page that is needs no declaration.
    """
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(content)
    except UnicodeDecodeError:
        pass
    else:
        # A page cut amid its last sign; but a first sign beyond ASCII that does not end is another
        # encoding's.
        return None if text.isascii() and not content.isascii() else text
    text = content.decode("utf-8", "surrogateescape")
    faults = sum("\udc80" <= sign <= "\udcff" for sign in text)
    signs = sum(sign > "\x7f" for sign in text) - faults
    if signs < UTF8_SIGNS_TO_FAULTS * faults:
        return None
    return re.sub("[\udc80-\udcff]+", _as_windows, text)


def _as_windows(match: re.Match[str]) -> str:
    return match[0].encode("utf-8", "surrogateescape").decode("cp1252", "replace")


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeError, ValueError):
        return None


def _plausible(text: str) -> bool:
    """Tell whether letters are those of a script, not another script read as accented Latin."""
    letters = [sign for sign in text[:SAMPLE] if sign.isalpha()]
    accented = sum("\x80" < sign < "\u0250" for sign in letters)
    return accented <= MOST_ACCENTED * len(letters)


def _detected(page: Page, declared: list[str]) -> str:
    """Decode by what the bytes look like.

    Raises:
        ReadError: they look like nothing.
    """
    western = _strictly(page.content, "cp1252")
    if western is not None and _plausible(western) and not AMID_WORD.search(western):
        return western
    # Loaded only for the rare page whose encoding has to be guessed.
    from charset_normalizer import from_bytes

    best = from_bytes(page.content[:SAMPLE]).best()
    if best is not None and best.chaos <= MOST_CHAOS:
        text = _strictly(page.content, MEANT.get(best.encoding, best.encoding))
        if text is not None and _plausible(text):
            return text
    said = f"declared as {declared[0]}, but it is not" if declared else "its encoding is not told"
    raise ReadError(page.name, f"{said}, and no other encoding fits")
