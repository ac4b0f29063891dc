"""Options that several commands share, each said once."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from functools import wraps
from typing import TYPE_CHECKING

import click

from according.model import Measure

if TYPE_CHECKING:
    from according.ledger import ClaimFilter

__all__ = [
    "Narrowing",
    "as_json",
    "as_rows",
    "as_table",
    "fetching",
    "ledger",
    "narrowing",
    "no_colour",
]

Command = Callable[..., object]

fetching = click.option(
    "--allow-private",
    is_flag=True,
    help="Fetch from private and loopback addresses too, which are refused otherwise.",
)

as_json = click.option("--json", "form", flag_value="json", default=None, help="As JSON.")

ledger = click.option(
    "--ledger",
    "address",
    envvar="ACCORDING_LEDGER",
    show_envvar=True,
    default="according.db",
    show_default=True,
    metavar="ADDRESS",
    help="The ledger: a file, or a postgresql:// address.",
)

no_colour = click.option(
    "--no-colour",
    "--no-color",
    "plain",
    is_flag=True,
    help="No colours; the variable NO_COLOR does the same.",
)

FORMS = (
    click.option(
        "--json", "form", flag_value="json", default=None, help="JSON lines, a claim each."
    ),
    click.option(
        "--csv",
        "form",
        flag_value="csv",
        help="A spreadsheet, one claim a row (UTF-8 with byte order mark).",
    ),
)

ROWS = (
    click.option("--json", "form", flag_value="json", default=None, help="JSON lines, a row each."),
    click.option(
        "--csv", "form", flag_value="csv", help="A spreadsheet (UTF-8 with byte order mark)."
    ),
)

FILTERS = (
    click.option(
        "--measure",
        type=click.Choice(list(map(str, Measure))),
        metavar="MEASURE",
        help=f"What happened to those counted: {', '.join(Measure)}.",
    ),
    click.option("--claimant", metavar="WORDS", help="Words in the claimant, anywhere."),
    click.option("--subject", metavar="WORDS", help="Words in who or what is counted."),
    click.option("--place", metavar="WORDS", help="Words in the place."),
    click.option("--publisher", metavar="WORDS", help="Words in the publisher of the report."),
    click.option(
        "--since",
        metavar="YYYY-MM-DD",
        help="From this day on: by the claim's as-of day, else by the report's.",
    ),
    click.option("--until", metavar="YYYY-MM-DD", help="Up to and including this day."),
    click.option(
        "--text", metavar="WORDS", help='Words that the report holds; "quoted" words in a row.'
    ),
    click.option("--report", metavar="ID", help="Of one report: its id, or how that begins."),
    click.option(
        "--review",
        type=click.Choice(["unreviewed", "accepted", "rejected", "corrected", "open"]),
        metavar="STATE",
        help="As people see it: unreviewed, accepted, rejected, corrected, open.",
    ),
    click.option("--limit", type=click.IntRange(min=1), metavar="N", help="N claims at most."),
)


def as_table(command: Command) -> Command:
    """Add the options that choose the form of claims: a table unless one is set."""
    return _all(FORMS, command)


def as_rows(command: Command) -> Command:
    """Add the options that choose the form of rows: a table unless one is set."""
    return _all(ROWS, command)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which claims are asked for, as the options say it; the fields are those of `ClaimFilter`."""

    measure: str | None
    claimant: str | None
    subject: str | None
    place: str | None
    publisher: str | None
    since: str | None
    until: str | None
    text: str | None
    report: str | None
    review: str | None
    limit: int | None

    def filter(self) -> "ClaimFilter":
        """Give what the ledger is asked with.

        Raises:
            ValueFormError: a day is no ISO day.
        """
        from according.ledger import ClaimFilter

        return ClaimFilter(**asdict(self))


def narrowing(command: Command) -> Command:
    """Add the filters over claims; they come as one value, ``where``."""
    names = [field.name for field in fields(Narrowing)]

    @wraps(command)
    def called(**given: object) -> object:
        where = Narrowing(**{name: given.pop(name) for name in names})  # type: ignore[arg-type]  # click checked them
        return command(where=where, **given)

    return _all(FILTERS, called)


def _all(options: tuple[Callable[[Command], Command], ...], command: Command) -> Command:
    for option in reversed(options):
        command = option(command)
    return command
