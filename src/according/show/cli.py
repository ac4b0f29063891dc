"""The command line: each command parses, asks for a view, and prints it.

What a command needs is imported when it runs: reading pages and the database take a while to load,
and neither ``--help`` nor a mistyped option should wait for that.
"""

import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click
from click.exceptions import Exit

from according.errors import ReadError
from according.show import (
    against,
    assistants,
    concluded,
    copies,
    judging,
    options,
    serving,
    streams,
    users,
)
from according.show.options import Narrowing
from according.show.program import FAILED, FAULTY, INTERRUPTED, Program, run

if TYPE_CHECKING:
    from according.ledger import KeptClaim
    from according.show.views import ReportView, Tally

__all__ = ["cli", "main"]

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(cls=Program, context_settings=CONTEXT)
@click.version_option(package_name="according", message="according %(version)s")
def cli() -> None:
    """Who says how many?

    Reads reports about wars, disasters and attacks, and finds every figure that somebody states in
    them: who says how many, of what, where, as of when, and how sure. It never decides which
    figure is true.

    \b
    Begin with one page:     according read page.html
    Keep what many say:      according add pages/ feed.xml
    Ask what was kept:       according claims --measure killed --place Ukraine
    """  # noqa: D301 - click takes the backspace itself for "do not wrap"


@cli.command()
@click.argument("pages", nargs=-1, required=True, metavar="PAGE...")
@options.as_table
@click.option(
    "--furniture", is_flag=True, help="Also show what was left out of the report, and why."
)
@options.fetching
@options.no_colour
def read(
    *, pages: tuple[str, ...], form: str | None, furniture: bool, allow_private: bool, plain: bool
) -> None:
    """Show who says how many on each PAGE; keep nothing.

    PAGE is a file (HTML, plain text, PDF, or one of them gzipped), an address (https://...), or -
    for standard input.
    """
    from according.show import terminal

    if form and furniture:
        raise click.UsageError("--furniture goes with the table only.")
    failed: list[str] = []
    views = _read_each(pages, failed, allow_private=allow_private)
    if form:
        _print_claims(form, (shown for view in views for shown in view.claims))
    else:
        screen = streams.console(plain=plain)
        for number, view in enumerate(views):
            if number:
                screen.print()
            streams.show(screen, terminal.report_with_claims(screen, view))
            if furniture:
                streams.show(screen, terminal.furniture(screen, view))
    if failed:
        raise Exit(FAILED)


def _read_each(
    pages: Iterable[str], failed: list[str], *, allow_private: bool
) -> Iterator["ReportView"]:
    """Yield a view of each page; the name of one that cannot be read goes to ``failed``."""
    from according import pipeline
    from according.show.views import report_view

    fetching = pipeline.FetchOptions(allow_private=allow_private)
    for page in pages:
        try:
            report = pipeline.read(page, stdin=streams.input_bytes(), options=fetching, now=_now())
        except ReadError as error:
            streams.complain(str(error))
            failed.append(page)
        else:
            yield report_view(report, pipeline.find_in(report))


@cli.command()
@click.argument("reports", metavar="REPORTS")
def find(*, reports: str) -> None:
    """Find the claims in REPORTS, clean text already.

    REPORTS is a file of JSON lines, or - for standard input; each line has "text", and may have
    "id", "publisher", "date", "title" and "url". One line comes out for each, with "id", "claims"
    and "responses"; offsets count in that very text. A broken line is reported and passed over.
    """
    from according import pipeline
    from according.show.exports import json_line
    from according.show.views import found_view

    failed = False
    for found in pipeline.find_lines(reports, stdin=streams.input_bytes()):
        if isinstance(found, pipeline.LeftOut):
            streams.complain(f"{found.name}: {found.reason}")
            failed = True
        else:
            streams.put(json_line(found_view(*found).to_dict()))
    if failed:
        raise Exit(FAILED)


@cli.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@options.ledger
@options.as_json
@options.fetching
def add(*, paths: tuple[str, ...], address: str, form: str | None, allow_private: bool) -> None:
    """Keep the reports at each PATH, and their claims, in a ledger.

    PATH is what read takes, or a folder of it, a feed (RSS, Atom, JSON Feed) whose entries are
    fetched, a list of addresses, or JSON lines as find takes them. What the ledger has already is
    passed over; a run that was cut short can be run again.
    """
    from according import pipeline
    from according.ledger import Ledger
    from according.show.views import Tally

    fetching = pipeline.FetchOptions(allow_private=allow_private)
    tally, interrupted = Tally(), False
    if not any(map(pipeline.is_there, paths)):
        # Nothing will be kept, so no ledger is made either.
        for path in paths:
            streams.complain(f"{path}: no such file or folder")
        raise Exit(FAILED)
    with Ledger(address) as ledger, streams.progress(pipeline.expected(paths)) as done:
        try:
            for path in paths:
                for outcome in pipeline.add(
                    ledger, path, now=_now(), options=fetching, stdin=streams.input_bytes()
                ):
                    tally.count(outcome)
                    done(outcome.name)
        except KeyboardInterrupt:
            interrupted = True
    _tell_added(tally, form, interrupted=interrupted)


@cli.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--mapping",
    "name",
    required=True,
    metavar="MAPPING",
    help="What the columns count: gaza, oryx, ukraine-general-staff, unhcr, or a TOML file.",
)
@options.ledger
@options.as_json
@options.fetching
def import_(
    *, files: tuple[str, ...], name: str, address: str, form: str | None, allow_private: bool
) -> None:
    """Keep the rows of each FILE, a data set in CSV or JSON, in a ledger.

    Each row becomes a report of the data set's publisher, with the claims that the mapping makes of
    its columns. Rows that the ledger has already are passed over; a row with a changed value is a
    new report of the same day. A row that cannot be read is named and left out.
    """
    from according import pipeline
    from according.ledger import Ledger
    from according.show.views import Tally

    mapping = pipeline.data_set(name)
    fetching = pipeline.FetchOptions(allow_private=allow_private)
    tally, interrupted = Tally(), False
    if not any(map(pipeline.is_there, files)):
        # Nothing will be kept, so no ledger is made either.
        for file in files:
            streams.complain(f"{file}: no such file")
        raise Exit(FAILED)
    with Ledger(address) as ledger, streams.progress(None) as done:
        try:
            for file in files:
                for outcome in pipeline.import_rows(
                    ledger,
                    file,
                    mapping,
                    now=_now(),
                    options=fetching,
                    stdin=streams.input_bytes(),
                ):
                    tally.count(outcome)
                    done(outcome.name)
        except KeyboardInterrupt:
            interrupted = True
    _tell_added(tally, form, interrupted=interrupted)


def _tell_added(tally: "Tally", form: str | None, *, interrupted: bool) -> None:
    """Print what was added, and end the program as that went."""
    from according.show import terminal
    from according.show.exports import json_line

    view = tally.view(interrupted=interrupted)
    if form:
        streams.put(json_line(view.to_dict()))
    else:
        screen = streams.console()
        streams.show(screen, terminal.added(screen, view))
    for failed in view.failed:
        streams.complain(f"{failed.name}: {failed.reason}")
    if interrupted:
        streams.complain("interrupted; what was added is kept")
        raise Exit(INTERRUPTED)
    if view.failed:
        raise Exit(FAILED)


@cli.command()
@options.ledger
@options.narrowing
@options.as_table
@options.no_colour
def claims(*, address: str, form: str | None, plain: bool, where: Narrowing) -> None:
    """Show the claims in a ledger, all or some.

    Every filter that is given must fit. WORDS are found whatever their case and accents; --limit
    takes the first by day.
    """
    from according.ledger import Ledger
    from according.show import terminal
    from according.show.views import claims_view

    with Ledger(address, create=False) as ledger:
        view = claims_view(ledger, where.filter())
    if form:
        _print_claims(form, view.claims)
    else:
        screen = streams.console(plain=plain)
        streams.show(screen, terminal.answered(screen, view))


@cli.command()
@click.argument("report", metavar="REPORT")
@options.ledger
@options.as_json
@options.no_colour
def show(*, report: str, address: str, form: str | None, plain: bool) -> None:
    """Show a kept REPORT with its claims marked in the text.

    REPORT is its id, the first digits of it, the id it came with, or its address.
    """
    from according.ledger import ClaimFilter, Ledger
    from according.show import terminal
    from according.show.exports import json_line
    from according.show.views import report_view

    with Ledger(address, create=False) as ledger:
        kept = ledger.report(report)
        claims_of = ledger.claims(ClaimFilter(report=kept.report.id))
    reviews = {one.claim.id: one.review for one in claims_of if one.review}
    view = report_view(kept.report, kept.findings, reviews)
    if form:
        streams.put(json_line(view.to_dict()))
    else:
        screen = streams.console(plain=plain)
        streams.show(screen, terminal.marked_report(screen, view))


@cli.command()
@options.ledger
@click.option("--publisher", metavar="WORDS", help="Words in the publisher.")
@click.option("--text", metavar="WORDS", help='Words that they hold; "quoted" words in a row.')
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="N reports at most.")
@options.as_json
@options.no_colour
def reports(
    *,
    address: str,
    publisher: str | None,
    text: str | None,
    limit: int | None,
    form: str | None,
    plain: bool,
) -> None:
    """List the reports in a ledger, by day."""
    from according.ledger import Ledger
    from according.show import terminal
    from according.show.exports import json_line
    from according.show.views import reports_view

    with Ledger(address, create=False) as ledger:
        view = reports_view(ledger.reports(text=text, publisher=publisher, limit=limit))
    if form:
        for listed in view.reports:
            streams.put(json_line(listed.to_dict()))
    else:
        screen = streams.console(plain=plain)
        streams.show(screen, terminal.listed(screen, view))


@cli.command()
@options.ledger
@options.as_json
def check(*, address: str, form: str | None) -> None:
    """Verify a whole ledger.

    Compares every span with its report's text, and checks every reference, every id and the
    tables. Exit status 1 if anything is wrong.
    """
    from according.ledger import Ledger
    from according.show import terminal
    from according.show.exports import json_line
    from according.show.views import check_view

    with Ledger(address, create=False) as ledger:
        view = check_view(ledger)
    if form:
        streams.put(json_line(view.to_dict()))
    else:
        screen = streams.console()
        streams.show(screen, terminal.checked(screen, view))
    if view.faults:
        raise Exit(FAULTY)


def _print_claims(form: str, claims: Iterable["KeptClaim"]) -> None:
    from according.show.exports import csv_lines, json_line

    wire = (kept.to_dict() for kept in claims)
    for line in csv_lines(wire) if form == "csv" else map(json_line, wire):
        streams.put(line)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


GROUPS = (against, assistants, concluded, copies, judging, serving, users)
for command in (one for group in GROUPS for one in group.COMMANDS):
    cli.add_command(command)


def main() -> None:
    """Run the command line."""
    sys.exit(run(cli))
