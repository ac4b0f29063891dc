"""read, find and keep, joined: the only module that knows all three stages.

The ledger is not loaded here: whoever keeps something has one already.
"""

import io
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from according.errors import ProvenanceError, ReadError, ValueFormError
from according.find import FINDER, find
from according.model import AttributedFigure, Findings, Page, Published, Quantity, Report
from according.read import FetchOptions, LeftOut, items, load, read_page, reports
from according.read.series import LARGEST, DataSet, PassedOver, data_set, reports_of

if TYPE_CHECKING:
    from according.ledger import Added, Ledger

__all__ = [
    "DataSet",
    "FetchOptions",
    "LeftOut",
    "Outcome",
    "OutcomeKind",
    "add",
    "attributed_in",
    "data_set",
    "dated",
    "expected",
    "figures_in",
    "find_in",
    "find_lines",
    "import_rows",
    "is_there",
    "read",
    "read_text",
]


# Enough lines to tell how long lines are.
SAMPLE = 1 << 20
STANDARD_INPUT = "-"
INPUT_NAME = "standard input"
# What reading says of an address whose page is the one that the ledger has.
NOT_CHANGED = "not changed"
# Rows kept in one transaction: with 100, keeping takes a quarter longer; with 2,000, as long.
ROWS_AT_ONCE = 500


class OutcomeKind(StrEnum):
    """What became of something that was to be added."""

    NEW = "new"
    KNOWN = "known"
    LEFT_OUT = "left out"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of something that was to be added.

    Attributes:
        name: the file, address or line.
        kind: a new report; one the ledger knew already; something in a folder or feed that gives
            no report; or what the user named, or a line of it, that cannot be read.
        reason: why it was left out or failed, empty otherwise.
        report_id: the report it became, empty if it became none.
        claims: how many claims the ledger did not have before.
    """

    name: str
    kind: OutcomeKind
    reason: str = ""
    report_id: str = ""
    claims: int = 0


def read(source: str, *, now: str, stdin: BinaryIO | None = None, options: FetchOptions) -> Report:
    """Give the report on a page: a file, an address, or ``-`` for ``stdin``.

    Raises:
        ReadError: it could not be had, or holds no report.
    """
    return read_page(load(source, stdin=stdin, options=options, now=now))


def read_text(text: str, *, now: str) -> Report:
    """Give the report that somebody pasted: plain text, or HTML as it was served.

    Raises:
        ReadError: it holds no report.
    """
    pasted = io.BytesIO(text.encode("utf-8", "replace"))
    return read(STANDARD_INPUT, now=now, stdin=pasted, options=FetchOptions())


def dated(report: Report, day: str) -> Report:
    """Give a report with the day of its publication; as it is if it says that itself.

    Raises:
        ValueFormError: it is no day.
    """
    return report if report.published else replace(report, published=Published(day))


def find_in(report: Report) -> Findings:
    """Give what ``report`` claims, and how parties responded."""
    return find(report)


def figures_in(text: str) -> tuple[Quantity, ...]:
    """Give every quantity of a text, in the order in which they stand there."""
    from according.find.quantities import quantities

    return tuple(quantities(text))


def attributed_in(report: Report, *, every: bool = False) -> tuple[AttributedFigure, ...]:
    """Give every quantity of a report with its source; numbers that are none if ``every``."""
    from according.find.attributed import attributed

    return tuple(attributed(report, every=every))


def find_lines(
    name: str, *, stdin: BinaryIO | None = None
) -> Iterator[tuple[Report, Findings] | LeftOut]:
    """Yield each report in a file of JSON lines (``-`` for ``stdin``) with what it claims.

    Holds one line at a time; a broken one is yielded as left out, with its number.

    Raises:
        ReadError: the file cannot be opened or read.
    """
    with ExitStack() as closing:
        try:
            if name != STANDARD_INPUT:
                stdin = closing.enter_context(Path(name).open("rb"))
            if stdin is None:
                raise ReadError(INPUT_NAME, "is closed")
            for item in reports(stdin, INPUT_NAME if name == STANDARD_INPUT else name):
                yield item if isinstance(item, LeftOut) else (item, find_in(item))
        except OSError as error:
            raise ReadError(name, error.strerror or str(error)) from error


def add(
    ledger: "Ledger",
    path: str,
    *,
    options: FetchOptions,
    now: str,
    stdin: BinaryIO | None = None,
) -> Iterator[Outcome]:
    """Read what is at ``path``, find its claims and keep them, one transaction a report.

    A path that fails is an outcome like others, so that the next can be tried. What the ledger
    has from this finder already is not searched again, so a run that was cut short goes on where
    it ended.

    Raises:
        LedgerError: the ledger cannot be written.
    """
    kinds: set[OutcomeKind] = set()
    try:
        for item in _items(ledger, path, options=options, now=now, stdin=stdin):
            outcome = _outcome(ledger, item, path, now=now)
            kinds.add(outcome.kind)
            yield outcome
    except ReadError as error:
        yield Outcome(error.name, OutcomeKind.FAILED, error.reason)
    else:
        if kinds <= {OutcomeKind.LEFT_OUT}:
            yield Outcome(path, OutcomeKind.FAILED, "nothing in it gives a report")


def import_rows(
    ledger: "Ledger",
    path: str,
    mapping: DataSet,
    *,
    options: FetchOptions,
    now: str,
    stdin: BinaryIO | None = None,
) -> Iterator[Outcome]:
    """Keep the rows of a data set as reports of its publisher, some hundred a transaction.

    A file that fails is an outcome like others; so is a row that cannot be read, with its number
    and column. What the ledger has already stays as it is. Conclusions are made at the end; those
    that a run which was cut short left open are made by the next.

    Raises:
        LedgerError: the ledger cannot be written.
    """
    try:
        page = load(path, stdin=stdin, options=replace(options, max_bytes=LARGEST), now=now)
        rows = reports_of(page, mapping)
        while some := list(islice(rows, ROWS_AT_ONCE)):
            found = [item for item in some if not isinstance(item, LeftOut)]
            added = iter(ledger.add_all(found, now=now, conclude=False))
            for item in some:
                if isinstance(item, LeftOut):
                    passed = isinstance(item, PassedOver)
                    kind = OutcomeKind.LEFT_OUT if passed else OutcomeKind.FAILED
                    yield Outcome(item.name, kind, item.reason)
                else:
                    yield _told(item[2].name, next(added))
        ledger.conclude()
    except ReadError as error:
        yield Outcome(error.name, OutcomeKind.FAILED, error.reason)


def _told(name: str, added: "Added") -> Outcome:
    kind = OutcomeKind.NEW if added.new else OutcomeKind.KNOWN
    return Outcome(name, kind, report_id=added.report_id, claims=added.claims)


def is_there(path: str) -> bool:
    """Tell whether a path can be tried: an address, standard input, or a file that exists."""
    return path == "-" or "://" in path or Path(path).exists()


def expected(paths: Iterable[str]) -> int | None:
    """Give about how many outcomes adding will have, for a progress bar; None if that is open.

    A folder's files and a file's lines are counted, the latter by the length of the first ones; a
    feed or list counts as one, since only asking tells how much it names.
    """
    counts = [_expected(Path(path)) for path in paths]
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def _expected(path: Path) -> int | None:
    try:
        if path.is_dir():
            return sum(1 for inside in path.rglob("*") if inside.is_file())
        if path.suffix not in (".jsonl", ".ndjson"):
            return None if path.name.endswith((".jsonl.gz", ".ndjson.gz")) else 1
        with path.open("rb") as file:
            start = file.read(SAMPLE)
        return round(start.count(b"\n") * path.stat().st_size / max(len(start), 1))
    except (OSError, ValueError):
        return 1


def _items(
    ledger: "Ledger", path: str, *, options: FetchOptions, now: str, stdin: BinaryIO | None
) -> Iterator[Page | Report | LeftOut]:
    """Yield what is at ``path``; standard input gives JSON lines or one page."""
    if path != STANDARD_INPUT:
        yield from items(path, options=options, now=now, validators=ledger.validators)
        return
    page = load(path, stdin=stdin, options=options, now=now)
    if page.content.lstrip().startswith(b"{"):
        yield from reports(io.BytesIO(page.content), page.name)
    else:
        yield page


def _outcome(ledger: "Ledger", item: Page | Report | LeftOut, path: str, *, now: str) -> Outcome:
    """Add one thing, and tell what became of it."""
    if isinstance(item, LeftOut):
        return _left_out(item.name, item.reason, path)
    page = item if isinstance(item, Page) else None
    name = item.name if isinstance(item, Page) else item.given_id or item.address
    try:
        report = read_page(item) if isinstance(item, Page) else item
        return _kept(ledger, report, name, page, now=now)
    except ReadError as error:
        return _left_out(name, error.reason, path)
    except (ProvenanceError, ValueFormError) as error:
        # One report that cannot be kept (U+0000 in its text) does not cost the others.
        return _left_out(name, str(error), path)


def _left_out(name: str, reason: str, path: str) -> Outcome:
    """Tell what was left out; a failure if it is the very path that was named, or a line of it."""
    if reason.startswith(NOT_CHANGED):
        return Outcome(name, OutcomeKind.KNOWN)
    # A file is called by its path as pathlib writes it: "./page.html" is "page.html".
    named = {path, str(Path(path)), INPUT_NAME if path == STANDARD_INPUT else path}
    failed = name.rpartition(", line ")[0] in named or name in named
    return Outcome(name, OutcomeKind.FAILED if failed else OutcomeKind.LEFT_OUT, reason)


def _kept(ledger: "Ledger", report: Report, name: str, page: Page | None, *, now: str) -> Outcome:
    """Find and keep, unless the ledger has this finder's findings in this very reading."""
    if ledger.has_found(report, FINDER):
        return Outcome(name, OutcomeKind.KNOWN, report_id=report.id)
    return _told(name, ledger.add(report, find_in(report), now=now, page=page))
