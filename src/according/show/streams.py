"""Where answers and complaints go: standard output and standard error."""

import logging
import os
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

import click
from rich.console import Console
from rich.text import Text

from according.show.wording import inline

__all__ = [
    "complain",
    "console",
    "forsake_output",
    "input_bytes",
    "prepare",
    "progress",
    "put",
    "show",
]


class _Console(Console):
    """A console that leaves it to the program what a reader's departure means."""

    def on_broken_pipe(self) -> None:
        """Raise what rich would turn into an exit of its own."""
        raise BrokenPipeError


def prepare() -> None:
    """Make the streams fit for hostile text, and keep libraries from talking to the user."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal of another encoding shows a question mark instead of ending the program.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    logging.getLogger().addHandler(logging.NullHandler())
    if not sys.warnoptions:
        warnings.simplefilter("ignore")


def console(*, plain: bool = False, errors: bool = False) -> Console:
    """Give the console on standard output, or on standard error; ``plain`` is without colours.

    Texts are not searched for markup, emoji names or things to colour, and are not wrapped again.
    """
    return _Console(
        stderr=errors,
        no_color=plain or None,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=True,
    )


def show(screen: Console, lines: Iterable[Text]) -> None:
    """Print lines that are laid out already."""
    for line in lines:
        screen.print(line)


def input_bytes() -> BinaryIO | None:
    """Give standard input as bytes, None if it is closed."""
    return sys.stdin.buffer if sys.stdin else None


@contextmanager
def progress(total: int | None) -> Iterator[Callable[[str], None]]:
    """Show on standard error how far long work is, if that is a terminal.

    Gives what is to be called with each thing's name when it is done. ``total`` is a guess, or
    None: feeds and lists tell how long they are only while they are read.
    """
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    bar = Progress(
        BarColumn(bar_width=24),
        TextColumn("{task.completed:,} done"),
        TimeElapsedColumn(),
        TextColumn("{task.fields[name]}", style="dim", markup=False),
        console=console(errors=True),
        transient=True,
        disable=not sys.stderr or not sys.stderr.isatty(),
    )
    task = bar.add_task("", total=total, name="")
    count = 0

    def done(name: str) -> None:
        nonlocal count
        count += 1
        more = total and max(total, count + 1)
        bar.update(task, completed=count, total=more, name=inline(name))

    with bar:
        yield done


def put(line: bytes) -> None:
    """Write one line to standard output, at once."""
    click.echo(line, nl=False)


def complain(message: str) -> None:
    """Write one line to standard error, with the program's name in front."""
    click.echo(f"according: {inline(message).strip()}", err=True)


def forsake_output() -> None:
    """Send what is still to be written nowhere: whoever was to read it is gone.

    Otherwise the interpreter writes it when it ends, fails once more, and says so.
    """
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
