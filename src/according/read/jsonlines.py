"""JSON lines: reports that are clean text already, one a line."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from according.errors import ValueFormError
from according.model import Precision, Published, Report
from according.read.published import published_of

__all__ = ["LeftOut", "reports"]

BOM = b"\xef\xbb\xbf"
# A line longer than this is no report; the largest of an archive of 400,000 had 1 MB.
LONGEST_LINE = 50_000_000
SURROGATE = re.compile("[\ud800-\udfff]")
PRECISIONS = (
    (re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?"), Precision.SECOND),
    (re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?"), Precision.MINUTE),
    (re.compile(r"\d{4}-\d\d-\d\d"), Precision.DAY),
    (re.compile(r"\d{4}-\d\d"), Precision.MONTH),
    (re.compile(r"\d{4}"), Precision.YEAR),
)
# What a year or a month lacks to be a day, by its length.
FIRST_DAY = {4: "-01-01", 7: "-01"}
FRACTION = re.compile(r"(?<=:\d\d)\.\d+")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that gives no report.

    Attributes:
        name: the file, the address, or the file and line ("reports.jsonl, line 3").
        reason: why it gives none.
    """

    name: str
    reason: str


def reports(lines: BinaryIO, name: str) -> Iterator[Report | LeftOut]:
    """Yield the report in each line, its text untouched; a broken line is left out with its number.

    A line is an object with ``text``; ``id``, ``publisher`` (or ``outlet``), ``date`` (an ISO day
    or moment), ``title``, ``byline``, ``url`` and ``language`` may be missing or null. Blank lines
    are skipped.
    """
    number = 0
    while line := lines.readline(LONGEST_LINE + 1):
        number += 1
        where = f"{name}, line {number}"
        if len(line) > LONGEST_LINE:
            while line and not line.endswith(b"\n"):
                line = lines.readline(LONGEST_LINE)
            yield LeftOut(where, f"longer than {LONGEST_LINE:,} bytes")
        elif content := line.removeprefix(BOM).strip():
            yield _report(content, where)


def _report(content: bytes, where: str) -> Report | LeftOut:
    try:
        given = json.loads(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        return LeftOut(where, f"not UTF-8 at byte {error.start}")
    except json.JSONDecodeError as error:
        return LeftOut(where, f"not JSON: {error.msg} at character {error.pos + 1}")
    except ValueError:
        return LeftOut(where, "not JSON that can be read: a number of too many digits")
    except RecursionError:
        return LeftOut(where, "not JSON that can be read: nested too deeply")
    if not isinstance(given, dict):
        return LeftOut(where, "not a JSON object")
    fields: dict[str, object] = given
    text = fields.get("text")
    if not isinstance(text, str) or not text.strip():
        return LeftOut(where, 'has no "text"')
    try:
        return Report(
            text=_whole(text, "text"),
            publisher=_words(fields, "publisher") or _words(fields, "outlet"),
            address=_words(fields, "url"),
            title=_words(fields, "title"),
            byline=_words(fields, "byline"),
            published=_published(fields),
            language=_words(fields, "language") or "en",
            given_id=_words(fields, "id"),
        )
    except ValueFormError as error:
        return LeftOut(where, str(error))


def _words(fields: dict[str, object], key: str) -> str:
    """Give a field's text, empty if it is missing or null; a number is taken as its digits."""
    value = fields.get(key)
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise ValueFormError(f'"{key}" is not text')
    return _whole(value, key)


def _whole(text: str, key: str) -> str:
    """Refuse half of a surrogate pair: it cannot be stored or printed."""
    if SURROGATE.search(text):
        raise ValueFormError(f'"{key}" has half of a surrogate pair')
    return text


def _published(fields: dict[str, object]) -> Published | None:
    """Read ``date``: ISO 8601, or the words of a date line.

    What is neither is an error: a wrong day is worse than none, and none would pass unseen.
    """
    written = _words(fields, "date").strip()
    if not written:
        return None
    moment = FRACTION.sub("", written.replace(" ", "T", 1))
    for form, precision in PRECISIONS:
        if form.fullmatch(moment) and _stands(moment):
            return Published(moment, precision)
    published = published_of(written)
    if published is None:
        raise ValueFormError(f'"date" is no day or moment: {written[:40]!r}')
    return published


def _stands(moment: str) -> bool:
    """Tell whether the calendar has such a moment; a month or year has its first day."""
    try:
        datetime.fromisoformat(moment + FIRST_DAY.get(len(moment), ""))
    except ValueError:
        return False
    return True
