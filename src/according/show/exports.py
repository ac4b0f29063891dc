"""Answers for other programs: JSON lines, and CSV that a spreadsheet opens safely.

Both are UTF-8 whatever the locale says.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["COLUMNS", "csv_lines", "flat_csv", "json_line"]

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
    "review",
    "corrected",
    "reviewer",
    "reviewed",
    "review_note",
    "sentence",
    "start",
    "end",
    "sentence_start",
    "confidence",
    "finder",
    "judgement",
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


def csv_lines(
    rows: Iterable[Mapping[str, object]], columns: Sequence[str] = COLUMNS
) -> Iterator[bytes]:
    """Yield a heading and a line for each row, in RFC 4180's form (CRLF, quotes doubled).

    An open bound or an absent field is an empty cell. A text that a spreadsheet would take for a
    formula gets an apostrophe in front.
    """
    yield BYTE_ORDER_MARK.encode() + _csv_row(columns)
    for row in rows:
        yield _csv_row([_cell(row.get(name)) for name in columns])


def flat(row: Mapping[str, object], before: str = "") -> dict[str, object]:
    """Give a row without nesting: "low" in "higher" is "higher_low", a list is joined by "; "."""
    found: dict[str, object] = {}
    for name, value in row.items():
        if isinstance(value, Mapping):
            found |= flat(value, f"{before}{name}_")
        elif isinstance(value, list | tuple):
            found[before + name] = "; ".join(map(str, value))
        else:
            found[before + name] = value
    return found


def flat_csv(rows: Iterable[Mapping[str, object]]) -> Iterator[bytes]:
    """Yield nested rows as CSV; the columns are those that any row has, in order of appearance."""
    columns: dict[str, None] = {}
    # As text until all columns are known: rows as they are take five times the room.
    told = []
    for row in map(flat, rows):
        columns.update(dict.fromkeys(row))
        told.append(json.dumps(row))
    yield from csv_lines(map(json.loads, told), list(columns))


def _csv_row(cells: Iterable[object]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()


def _cell(value: object) -> object:
    if isinstance(value, Mapping):
        value = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, str):
        return value
    text = CONTROL.sub("\N{REPLACEMENT CHARACTER}", value)
    return f"'{text}" if FORMULA.match(text) else text
