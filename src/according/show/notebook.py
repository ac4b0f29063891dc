"""The functions of the Python interface: what the commands do, for a notebook."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from according import pipeline
from according.ledger import Ledger
from according.model import AttributedFigure, Findings, Quantity, Report
from according.show.views import AddedView, Tally

__all__ = [
    "add",
    "attributed_figures",
    "figures",
    "find_claims",
    "import_data",
    "open_ledger",
    "read_report",
]


def read_report(source: str | Path, *, allow_private: bool = False) -> Report:
    """Give the report on a page: a file (HTML, text, PDF, gzipped or not) or an address.

    Args:
        source: the file's path, or an ``https://`` address.
        allow_private: whether to fetch from private and loopback addresses too.

    Raises:
        ReadError: it could not be had, or there is no report in it.
    """
    options = pipeline.FetchOptions(allow_private=allow_private)
    return pipeline.read(str(source), options=options, now=_now())


def find_claims(report: Report) -> Findings:
    """Give the claims of a report, and how parties responded; there may be none.

    Args:
        report: from ``read_report``, or made of text of your own: ``Report(text)``.
    """
    return pipeline.find_in(report)


def attributed_figures(text: str | Report, *, every: bool = False) -> tuple[AttributedFigure, ...]:
    """Give every quantity in a piece of news, and who says it, whatever it is about.

    Args:
        text: the news, or a report; a report's headline, paragraphs and captions are known.
        every: whether to give the numbers of days, times, ranks and names too, of kind "label".
    """
    report = text if isinstance(text, Report) else Report(text)
    return pipeline.attributed_in(report, every=every)


def figures(text: str) -> tuple[Quantity, ...]:
    """Give every quantity in an English text, whatever it is about, in the order of the text.

    Counts, money, per cent, shares, measurements, durations and ages, each with its bounds, its
    unit, the noun it counts and its place. Ordinals, dates, times of day and the numbers of names
    are left out.

    Args:
        text: any text; a report's is ``report.text``.
    """
    return pipeline.figures_in(text)


def open_ledger(address: str | Path = "according.db", *, create: bool = True) -> Ledger:
    """Open a ledger: a file, or a ``postgresql://`` address; close it, or use it with ``with``.

    Args:
        address: where it is; a file that is not there is made.
        create: False opens for reading only what is there.

    Raises:
        LedgerError: it cannot be opened.
    """
    return Ledger(address, create=create)


def add(
    ledger: Ledger,
    paths: str | Path | Iterable[str | Path],
    *,
    allow_private: bool = False,
) -> AddedView:
    """Read what is at a path or several, keep it in the ledger, and say what came of it.

    Args:
        ledger: from ``open_ledger``.
        paths: pages, folders, feeds, lists of addresses, JSON lines.
        allow_private: whether to fetch from private and loopback addresses too.

    Raises:
        LedgerError: the ledger cannot be written. What cannot be read is told in the answer.
    """
    options = pipeline.FetchOptions(allow_private=allow_private)
    tally = Tally()
    for path in [paths] if isinstance(paths, str | Path) else paths:
        for outcome in pipeline.add(ledger, str(path), options=options, now=_now()):
            tally.count(outcome)
    return tally.view()


def import_data(
    ledger: Ledger,
    paths: str | Path | Iterable[str | Path],
    mapping: str | Path,
    *,
    allow_private: bool = False,
) -> AddedView:
    """Keep data sets in the ledger, each row as a report with its claims; say what came of it.

    Args:
        ledger: from ``open_ledger``.
        paths: files in CSV or JSON, or addresses of such.
        mapping: which columns are whose claims, of what: the name of a mapping that comes with the
            program ("gaza", "oryx", "ukraine-general-staff", "unhcr"), or a TOML file.
        allow_private: whether to fetch from private and loopback addresses too.

    Raises:
        MappingError: there is no such mapping, it is wrong, or a file does not fit it.
        LedgerError: the ledger cannot be written. What cannot be read is told in the answer.
    """
    options = pipeline.FetchOptions(allow_private=allow_private)
    columns = pipeline.data_set(str(mapping))
    tally = Tally()
    for path in [paths] if isinstance(paths, str | Path) else paths:
        for outcome in pipeline.import_rows(
            ledger, str(path), columns, options=options, now=_now()
        ):
            tally.count(outcome)
    return tally.view()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
