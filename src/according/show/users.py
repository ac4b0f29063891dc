"""The commands over the accounts of the desk."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from according.errors import ShowError
from according.show import options, streams

if TYPE_CHECKING:
    from according.ledger import Entry

__all__ = ["COMMANDS"]

ROLES = ("reader", "reviewer", "administrator")
from_input = click.option(
    "--stdin", "piped", is_flag=True, help="Take the password from standard input, one line."
)


@click.group()
def user() -> None:
    """Open, list, change and close the accounts of the desk."""


@user.command("add")
@click.argument("name")
@click.option(
    "--role",
    type=click.Choice(ROLES),
    default="reader",
    show_default=True,
    help="What it may do: read, review claims, or manage accounts too.",
)
@from_input
@options.ledger
def add(*, name: str, role: str, piped: bool, address: str) -> None:
    """Open an account called NAME; the password is asked for, twice, and not shown."""
    from according.ledger import Account, Ledger, Role

    with Ledger(address) as ledger:
        made = Account(name, password_hash(name, piped=piped), Role(role), now())
        ledger.accounts.add(made, entry("account opened", name, role))
    click.echo(f"{name} may sign in, as {role}.")


@user.command("password")
@click.argument("name")
@from_input
@options.ledger
def password(*, name: str, piped: bool, address: str) -> None:
    """Give the account NAME another password; whoever is signed in with it is signed out."""
    from according.ledger import Ledger

    with Ledger(address) as ledger:
        ledger.accounts.account(name)
        given = password_hash(name, piped=piped)
        ledger.accounts.change(name, entry("password changed", name), hash_=given)
    click.echo(f"{name} has a new password.")


@user.command("role")
@click.argument("name")
@click.argument("role", type=click.Choice(ROLES))
@options.ledger
def give_role(*, name: str, role: str, address: str) -> None:
    """Give the account NAME another ROLE."""
    from according.ledger import Ledger, Role

    with Ledger(address) as ledger:
        ledger.accounts.change(name, entry("role given", name, role), role=Role(role))
    click.echo(f"{name} is a {role} now.")


@user.command("close")
@click.argument("name")
@options.ledger
def close(*, name: str, address: str) -> None:
    """Close the account NAME: nobody can sign in with it; what it did stays."""
    from according.ledger import Ledger

    with Ledger(address) as ledger:
        ledger.accounts.change(name, entry("account closed", name), disabled=now())
    click.echo(f"{name} is closed.")


@user.command("list")
@options.as_json
@options.ledger
def listed(*, form: str | None, address: str) -> None:
    """List the accounts."""
    from according.ledger import Ledger
    from according.show.exports import json_line

    with Ledger(address, create=False) as ledger:
        found = ledger.accounts.listed()
    for one in found:
        if form:
            row = {"name": one.name, "role": str(one.role), "opened": one.added}
            streams.put(json_line(row | {"closed": one.disabled or None}))
        else:
            click.echo(f"{one.name}  {one.role}{'  closed' if one.disabled else ''}")


def now() -> str:
    """Give this moment as ISO text."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def entry(action: str, name: str, says: str = "") -> "Entry":
    """Give what to write down."""
    from according.ledger import Entry

    return Entry(now(), "", action, name, "command line", says)


def password_hash(name: str, *, piped: bool) -> str:
    """Ask for a password and give its hash.

    Raises:
        ShowError: the library that hashes is not installed, or nobody can be asked.
        ValueFormError: it is too short, or easily guessed.
    """
    try:
        from according.show.passwords import checked, hashed
    except ImportError as error:
        told = "accounts need the extra 'desk' (pip install 'according[desk]')"
        raise ShowError(told) from error
    ask: Callable[[], str] = (
        (lambda: sys.stdin.readline().rstrip("\r\n"))
        if piped
        else lambda: str(click.prompt("Password", hide_input=True, confirmation_prompt=True))
    )
    return hashed(checked(ask(), name))


COMMANDS = (user,)
