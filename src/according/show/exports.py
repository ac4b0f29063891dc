"""Answers for other programs: JSON lines, and CSV that a spreadsheet opens safely.

Both are UTF-8 whatever the locale says.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping

__all__ = ["COLUMNS", "csv_lines", "json_line"]

# The fields of a claim in the order in which a person reads a row; "spans" has no cell.
COLUMNS = (
    "report_id",
    "given_id",
    "publisher",
    "date",
    "title",
    "url",
    "claimant",
    "figure",
    "low",
    "high",
    "bound",
    "measure",
    "subject",
    "status",
    "verified",
    "scope",
    "since",
    "as_of",
    "place",
    "part_of",
    "implicit",
    "cue",
    "word",
    "relay",
    "caveat",
    "sentence",
    "start",
    "end",
    "sentence_start",
    "confidence",
    "finder",
    "id",
)

# JSON allows these in a string, a terminal may act on them, and lone surrogates are not UTF-8;
# escaped they mean the same.
ESCAPED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
# A spreadsheet takes a cell that begins so for a formula (OWASP, "CSV injection").
FORMULA = re.compile(r"[=+\-@\t\r\n]")
# No cell needs them, a terminal may act on them, and XML-based spreadsheets refuse them.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

# Without it Excel takes UTF-8 for the system's old code page; pandas and polars skip it.
BYTE_ORDER_MARK = "\ufeff"


def json_line(answer: Mapping[str, object]) -> bytes:
    """Give ``answer`` as one line of JSON, with its line break."""
    line = json.dumps(answer, ensure_ascii=False, allow_nan=False)
    return ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", line).encode() + b"\n"


def csv_lines(claims: Iterable[Mapping[str, object]]) -> Iterator[bytes]:
    """Yield a heading and a row for each claim, in RFC 4180's form (CRLF, quotes doubled).

    An open bound or an absent field is an empty cell. A text that a spreadsheet would take for a
    formula gets an apostrophe in front.
    """
    yield BYTE_ORDER_MARK.encode() + _csv_row(COLUMNS)
    for claim in claims:
        yield _csv_row([_cell(claim[name]) for name in COLUMNS])


def _csv_row(cells: Iterable[object]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = CONTROL.sub("\N{REPLACEMENT CHARACTER}", value)
    return f"'{text}" if FORMULA.match(text) else text
