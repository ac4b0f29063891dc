"""The commands that copy a ledger: move, backup, restore."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from according.show import options, streams

if TYPE_CHECKING:
    from according.ledger import TableDigest

__all__ = ["COMMANDS"]

force = click.option(
    "--force", is_flag=True, help="Replace what is there; it is lost, if nobody backed it up."
)
Command = Callable[..., None]


@click.command()
@click.argument("ledger", metavar="LEDGER")
@click.argument("other", metavar="OTHER")
@force
@options.as_json
def move(*, ledger: str, other: str, force: bool, form: str | None) -> None:
    """Copy LEDGER to OTHER, from one database to the other.

    Both are files or postgresql:// addresses; LEDGER stays as it is. The copy is whole or not
    there at all, and every table of it has been compared by the hash of its rows.
    """
    from according.ledger import move as copied

    _tell(other, copied(ledger, other, replace=force), form)


@click.command()
@click.argument("ledger", metavar="LEDGER")
@click.argument("file", metavar="FILE")
@force
@options.as_json
def backup(*, ledger: str, file: str, force: bool, form: str | None) -> None:
    """Copy LEDGER, a file or an address, to FILE, while others read and write it.

    FILE holds one state of it, compared table by table, and is a ledger itself, an SQLite file
    whichever database LEDGER is on.
    """
    from according.ledger import backup as copied

    _tell(file, copied(ledger, Path(file), replace=force), form)


@click.command()
@click.argument("file", metavar="FILE")
@click.argument("ledger", metavar="LEDGER")
@force
@options.as_json
def restore(*, file: str, ledger: str, force: bool, form: str | None) -> None:
    """Copy FILE, a backup, back into LEDGER, a file or an address.

    The backup may be of an earlier version, and stays as it is. A LEDGER that holds anything is
    left alone unless --force is given; then others see it as it was until all is restored.
    """
    from according.ledger import restore as copied

    _tell(ledger, copied(Path(file), ledger, replace=force), form)


def _tell(name: str, digests: tuple["TableDigest", ...], form: str | None) -> None:
    from according.show import terminal
    from according.show.exports import json_line
    from according.show.views import CopyView

    view = CopyView(name, digests)
    if form:
        streams.put(json_line(view.to_dict()))
    else:
        screen = streams.console()
        streams.show(screen, terminal.copied(screen, view))


COMMANDS: tuple[click.Command, ...] = (move, backup, restore)
