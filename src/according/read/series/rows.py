"""Files of rows: CSV and JSON, each row with its cells and the very bytes it stands in."""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from according.errors import ReadError
from according.model import Page
from according.read.encoding import decoded

__all__ = ["BrokenRow", "Row", "Table", "table_of"]

SEPARATORS = (",", ";", "\t", "|")
SPACE = re.compile(r"[\s\ufeff]*")
BETWEEN = re.compile(r"[\s,]*")
LINE_END = re.compile(r"\n|\Z")
# Half of a surrogate pair, which a JSON file can escape, and U+0000: no database keeps both.
UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        number: a CSV's as a spreadsheet counts, the header being row 1; a JSON's items from 1.
        raw: the bytes that it stands in.
        cells: what its columns say, without white space at the ends, numbers in the characters of
            the file; a JSON's objects inside the row are columns such as "verified.killed".
    """

    number: int
    raw: bytes
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A row that cannot be taken apart.

    Attributes:
        number: as `Row` counts.
        reason: what is wrong with it.
        column: where; empty for the row as a whole.
    """

    number: int
    reason: str
    column: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """What a file holds.

    Attributes:
        columns: the names of all columns, in their order.
        rows: in the order of the file.
    """

    columns: tuple[str, ...]
    rows: tuple[Row | BrokenRow, ...]


def table_of(page: Page) -> Table:
    """Give the rows of a CSV file, a JSON list of objects, or JSON lines.

    Raises:
        ReadError: it holds no rows, or is not text.
    """
    text = _text(page)
    start = SPACE.match(text).end()  # type: ignore[union-attr]  # fits an empty text too
    if text[start : start + 1] in ("[", "{"):
        rows = tuple(_json_rows(text, start))
        columns = dict.fromkeys(name for row in rows if isinstance(row, Row) for name in row.cells)
        table = Table(tuple(columns), rows)
    else:
        table = _csv_table(text[start:], page.name)
    if not table.rows:
        raise ReadError(page.name, "holds no rows")
    return table


def _text(page: Page) -> str:
    try:
        return page.content.decode("utf-8")
    except UnicodeDecodeError:
        return decoded(page)


def _csv_table(text: str, name: str) -> Table:
    lines = _Lines(text)
    header = text.partition("\n")[0]
    separator = max(SEPARATORS, key=header.count)
    reader = csv.reader(lines, delimiter=separator, strict=True)
    try:
        columns = tuple(cell.strip() for cell in next(reader, []))
    except csv.Error as error:
        raise ReadError(name, f"row 1: {error}") from error
    twice = [column for column in columns if columns.count(column) > 1 and column]
    if twice:
        raise ReadError(name, f"has two columns {twice[0]!r}")
    lines.taken()
    return Table(columns, tuple(_csv_rows(reader, lines, columns)))


class _Lines:
    """The lines of a CSV file, which remembers those that the last record took."""

    def __init__(self, text: str) -> None:
        self._lines = io.StringIO(text, newline="")
        self._taken: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self._taken.append(line)
        return line

    def taken(self) -> str:
        """Give the lines since the last time this was asked."""
        taken, self._taken = "".join(self._taken), []
        return taken


def _csv_rows(
    reader: Iterator[list[str]], lines: _Lines, columns: tuple[str, ...]
) -> Iterator[Row | BrokenRow]:
    number = 1
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            lines.taken()
            yield BrokenRow(number, str(error))
            continue
        raw = lines.taken()
        if any(cells):
            yield _csv_row(number, raw, cells, columns)


def _csv_row(number: int, raw: str, cells: list[str], columns: tuple[str, ...]) -> Row | BrokenRow:
    if len(cells) != len(columns):
        return BrokenRow(number, f"has {len(cells)} cells, the header has {len(columns)}")
    said = {column: cell.strip() for column, cell in zip(columns, cells, strict=True) if column}
    return _row(number, raw, said)


def _row(number: int, raw: str, cells: dict[str, str]) -> Row | BrokenRow:
    for column, cell in cells.items():
        if UNKEEPABLE.search(cell) or UNKEEPABLE.search(column):
            return BrokenRow(number, "holds a character that cannot be kept", column)
    return Row(number, raw.encode("utf-8", "surrogatepass"), cells)


DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=lambda _: None)


def _json_rows(text: str, at: int) -> Iterator[Row | BrokenRow]:
    """Yield the objects of a list, or of lines; what breaks a list ends it, as no more is sure."""
    of_lines = text[at] == "{"
    at, number = at + (not of_lines), 0
    while True:
        at = BETWEEN.match(text, at).end()  # type: ignore[union-attr]  # fits an empty text too
        if at >= len(text) or (text[at] == "]" and not of_lines):
            if at >= len(text) and not of_lines:
                yield BrokenRow(number + 1, "the file ends before its list does")
            return
        number += 1
        try:
            said, end = DECODER.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            says = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deeply"
            rest = "" if of_lines else "; what follows it is not read"
            yield BrokenRow(number, f"is no JSON ({says}){rest}")
            if not of_lines:
                return
            at = LINE_END.search(text, at).end()  # type: ignore[union-attr]  # or the text's end
            continue
        yield _json_row(number, text[at:end], said)
        at = end


def _json_row(number: int, raw: str, said: object) -> Row | BrokenRow:
    if not isinstance(said, dict):
        return BrokenRow(number, "is no JSON object")
    return _row(number, raw, dict(_cells(said, "")))


def _cells(said: dict[str, object], inside: str) -> Iterator[tuple[str, str]]:
    for name, value in said.items():
        if isinstance(value, dict):
            yield from _cells(value, f"{inside}{name}.")
        elif isinstance(value, str):
            yield f"{inside}{name}", value.strip()
        elif value is not None:
            yield f"{inside}{name}", json.dumps(value, ensure_ascii=False)
