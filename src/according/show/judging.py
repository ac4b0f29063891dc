"""The commands with which people judge: same, differ, name, accept, reject, correct, withdraw."""

import getpass
import os
from collections.abc import Callable
from datetime import UTC, datetime
from functools import wraps
from typing import TYPE_CHECKING

import click

from according.show import options, streams

if TYPE_CHECKING:
    from according.ledger import Judgement
    from according.ledger.judging import By, Judging

__all__ = ["COMMANDS"]

Command = Callable[..., object]

# The fields that can be corrected, with what they say; words are cut from the report.
FIELDS = {
    "low": "The lower bound.",
    "high": "The upper bound.",
    "bound": "exact, at_least, at_most, about, range or vague; low and high follow.",
    "measure": "What happened to those counted.",
    "subject": "Who or what is counted, in words of the report.",
    "claimant": "Who says it, in words of the report.",
    "status": "asserted, possible, projected or denied.",
    "verified": "verified or unverified.",
    "scope": "total, event or rate.",
    "since": "The ISO day from which it counts.",
    "as-of": "The ISO day on which it holds.",
    "place": "Where it happened, in words of the report.",
}


def judged(command: Command) -> Command:
    """Add the options of every judgement; who judges, when and why come as one value, ``by``."""

    @wraps(command)
    def called(*, name: str | None, note: str, **given: object) -> object:
        return command(by=_by(name, note), **given)

    for option in (
        options.as_json,
        click.option("--note", default="", metavar="TEXT", help="Why, in a sentence."),
        click.option(
            "--by",
            "name",
            envvar="ACCORDING_BY",
            show_envvar=True,
            metavar="NAME",
            help="Who judges; the name of the system's user if not given.",
        ),
        options.ledger,
    ):
        called = option(called)
    return called


def _by(name: str | None, note: str) -> "By":
    """Give who judges, when and why."""
    from according.ledger.judging import By

    return By(name or _user(), datetime.now(UTC).isoformat(timespec="seconds"), note)


def _user() -> str:
    """Give the name of the system's user; it may have none, as in a container."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return f"user {os.getuid()}"


@click.command()
@click.argument("one", metavar="A")
@click.argument("other", metavar="B")
@judged
def same(*, one: str, other: str, address: str, by: "By", form: str | None) -> None:
    """Judge that A and B are one and the same.

    Both are actors, questions or situations, called by their ids, their names or words in them.
    From then on they count as one, whatever the rules say.
    """
    _judge(address, form, lambda judging: judging.same(one, other, by=by))


@click.command()
@click.argument("one", metavar="A")
@click.argument("other", metavar="B")
@judged
def differ(*, one: str, other: str, address: str, by: "By", form: str | None) -> None:
    """Judge that A and B are not the same.

    Nobody can judge then that they are, not by way of a third either, until this is withdrawn.
    """
    _judge(address, form, lambda judging: judging.differ(one, other, by=by))


@click.command("name")
@click.argument("situation", metavar="SITUATION")
@click.argument("words", metavar="NAME")
@judged
def name_(*, situation: str, words: str, address: str, by: "By", form: str | None) -> None:
    """Judge that SITUATION, a war or disaster, is called NAME.

    SITUATION is its id, its name or words in that. From then on it has that name in all lists and
    titles; withdrawn, it has the one that the rules give it.
    """
    _judge(address, form, lambda judging: judging.name_situation(situation, words, by=by))


@click.command()
@click.argument("claim", metavar="CLAIM")
@judged
def accept(*, claim: str, address: str, by: "By", form: str | None) -> None:
    """Judge that CLAIM says what its report does, as it was found or corrected.

    CLAIM is its id, or the first digits of it, as the claims command shows it.
    """
    _judge(address, form, lambda judging: judging.accept(claim, by=by))


@click.command()
@click.argument("claim", metavar="CLAIM")
@judged
def reject(*, claim: str, address: str, by: "By", form: str | None) -> None:
    """Judge that CLAIM is none: it stays in the ledger, and counts nowhere."""
    _judge(address, form, lambda judging: judging.reject(claim, by=by))


@click.command()
@click.argument("claim", metavar="CLAIM")
@judged
def correct(*, claim: str, address: str, by: "By", form: str | None, **said: str | None) -> None:
    """Judge that CLAIM says something else; what was found stays beside it.

    Only the fields that are given are corrected; an empty text says that the report does not tell.
    """
    fields = {name: value for name, value in said.items() if value is not None}
    _judge(address, form, lambda judging: judging.correct(claim, fields, by=by))


for field, says in FIELDS.items():
    correct = click.option(f"--{field}", metavar="VALUE", help=says)(correct)


@click.command()
@click.argument("judgement", metavar="JUDGEMENT")
@judged
def withdraw(*, judgement: str, address: str, by: "By", form: str | None) -> None:
    """Take JUDGEMENT back; it stays listed as withdrawn.

    JUDGEMENT is its id, or the first digits of it, as the judgements command shows it.
    """
    _judge(address, form, lambda judging: judging.withdraw(judgement, by=by))


@click.command()
@options.ledger
@click.option("--withdrawn", is_flag=True, help="Also those that were taken back.")
@click.option(
    "--lost", is_flag=True, help="Only those on claims that are not found any more, in any form."
)
@options.as_json
@options.no_colour
def judgements(*, address: str, withdrawn: bool, lost: bool, form: str | None, plain: bool) -> None:
    """List what people judged, in the order of judging."""
    from according.ledger import Ledger
    from according.show import terminal
    from according.show.exports import json_line
    from according.show.views import JudgementsView

    with Ledger(address, create=False) as ledger:
        view = JudgementsView(tuple(ledger.judging.listed(withdrawn=withdrawn, lost=lost)))
    if form:
        for one in view.judgements:
            streams.put(json_line(one.to_dict()))
    else:
        screen = streams.console(plain=plain)
        streams.show(screen, terminal.judgements(screen, view))


def _judge(address: str, form: str | None, judge: Callable[["Judging"], "Judgement"]) -> None:
    """Judge in a ledger that is there, and tell what was kept."""
    from according.ledger import Ledger
    from according.show import terminal
    from according.show.exports import json_line

    Ledger(address, create=False).close()
    with Ledger(address) as ledger:
        kept = judge(ledger.judging)
    if form:
        streams.put(json_line(kept.to_dict()))
    else:
        screen = streams.console()
        streams.show(screen, terminal.judged(screen, kept))


COMMANDS: tuple[click.Command, ...] = (
    *(same, differ, name_, accept, reject, correct, withdraw, judgements),
)
