"""The commands over what a ledger has concluded: questions, comparisons, changes, silences."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, fields
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from according.errors import ShowError
from according.model import Measure
from according.show import options, streams

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from according.ledger import Ledger
    from according.ledger.conclusions import AsOf, ConclusionFilter, Timeline
    from according.show.views import Row

__all__ = ["COMMANDS"]

Command = Callable[..., object]
# What is given at most where nothing is said, so that an answer fits a screen or two.
LIMIT = 50

limit = click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=LIMIT,
    show_default=True,
    metavar="N",
    help="N rows at most.",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """Where and how an answer is asked for.

    Attributes:
        address: the ledger.
        form: "json", "csv", or None for a table.
        plain: without colours.
        asof: the past day as which it is asked, or None.
        held: counting by when the ledger had a report.
    """

    address: str
    form: str | None
    plain: bool
    asof: str | None
    held: bool

    def past(self) -> "AsOf | None":
        """Give the past day that is asked for, None for today."""
        from according.ledger.conclusions import AsOf

        if self.asof is None:
            if self.held:
                raise click.UsageError("--held goes with --asof only.")
            return None
        return AsOf(self.asof, held=self.held)

    def ledger(self) -> "Ledger":
        """Open the ledger for reading."""
        from according.ledger import Ledger

        return Ledger(self.address, create=False)

    def answer(self, rows: Iterable["Row"], lines: Callable[["Console"], Iterable["Text"]]) -> None:
        """Print an answer: its rows for a program, or its lines for a person."""
        if self.form is None:
            screen = streams.console(plain=self.plain)
            streams.show(screen, lines(screen))
            return
        from according.show.exports import flat_csv, json_line

        for line in flat_csv(rows) if self.form == "csv" else map(json_line, rows):
            streams.put(line)


PAST = (
    click.option("--asof", metavar="YYYY-MM-DD", help="As it was known on this past day."),
    click.option(
        "--held",
        is_flag=True,
        help="With --asof: count by when the ledger had a report, not by when it was published.",
    ),
)


def asked(command: Command) -> Command:
    """Add what every command here takes; it comes as one value, ``asked``."""

    @wraps(command)
    def called(**given: object) -> object:
        said = {field.name: given.pop(field.name) for field in fields(Asked)}
        return command(asked=Asked(**said), **given)  # type: ignore[arg-type]  # click checked them

    found: Command = options.no_colour(called)
    for option in reversed(PAST):
        found = option(found)
    return options.ledger(options.as_rows(found))


@dataclass(frozen=True, slots=True)
class Which:
    """Which contradictions, revisions or silences: the fields of `ConclusionFilter`."""

    question: str | None
    situation: str | None
    actor: str | None
    kind: str | None
    since: str | None
    until: str | None
    limit: int | None

    def filter(self) -> "ConclusionFilter":
        """Give what the ledger is asked with."""
        from according.ledger.conclusions import ConclusionFilter

        return ConclusionFilter(**asdict(self))


def which(command: Command) -> Command:
    """Add the filters over conclusions; they come as one value, ``where``."""

    @wraps(command)
    def called(**given: object) -> object:
        said = {field.name: given.pop(field.name) for field in fields(Which)}
        return command(where=Which(**said), **given)  # type: ignore[arg-type]  # click checked them

    found: Command = called
    for option in reversed(
        (
            click.option(
                "--question", metavar="QUESTION", help="Of one question: its id or words."
            ),
            click.option("--situation", metavar="WORDS", help="Words in the war or disaster."),
            click.option("--actor", metavar="WORDS", help="Words in a claimant or party."),
            click.option("--kind", metavar="KIND", help="Of one kind, as the last column says it."),
            click.option("--since", metavar="YYYY-MM-DD", help="On this day or later."),
            click.option("--until", metavar="YYYY-MM-DD", help="On this day or earlier."),
            limit,
        )
    ):
        found = option(found)
    return found


MEASURES = f"What happened to those counted: {', '.join(Measure)}."


@click.command()
@click.argument("words", nargs=-1)
@click.option(
    "--measure", type=click.Choice(list(map(str, Measure))), metavar="MEASURE", help=MEASURES
)
@click.option("--subject", metavar="WORDS", help="Words in who or what is counted.")
@click.option("--side", metavar="WORDS", help="Whose they are.")
@click.option("--place", metavar="WORDS", help="Words in the place.")
@click.option("--situation", metavar="WORDS", help="Words in the war or disaster.")
@click.option("--actor", metavar="WORDS", help="Words in the name of a claimant.")
@click.option("--since", metavar="YYYY-MM-DD", help="With a figure of this day or later.")
@click.option("--until", metavar="YYYY-MM-DD", help="With a figure of this day or earlier.")
@click.option("--contradicted", is_flag=True, help="Only where claimants contradict each other.")
@click.option(
    "--order",
    type=click.Choice(["changed", "claims", "title"]),
    default="changed",
    show_default=True,
    help="Changed last, most claims, or by title first.",
)
@limit
@asked
def questions(*, asked: Asked, words: tuple[str, ...], order: str, **given: object) -> None:
    """List what a ledger holds claims about, with WORDS in it if any are given.

    For each question: its range (the lowest and highest of what claimants said last, never an
    average), how many claims and claimants there are, when it last changed, and what is to be
    looked at.
    """
    from according.ledger.conclusions import Order, QuestionFilter
    from according.show import terminal
    from according.show.views import summary_row

    said = " ".join(words) or None
    where = QuestionFilter(words=said, order=Order(order), **given)  # type: ignore[arg-type]  # click checked them
    with asked.ledger() as ledger:
        found = ledger.conclusions.questions(where, asof=asked.past())
    limited = len(found) == where.limit
    asked.answer(
        map(summary_row, found), lambda screen: terminal.questions(screen, found, limited=limited)
    )


@click.command()
@click.argument("question", nargs=-1, required=True)
@click.option("--day", metavar="YYYY-MM-DD", help="Compare as of this day; the last if not given.")
@asked
def compare(*, asked: Asked, question: tuple[str, ...], day: str | None) -> None:
    """Put the claimants on a QUESTION side by side.

    QUESTION is its id, the first digits of it, or words of its title. Each claimant with bounds,
    hedge, verification, its sentence and the number of independent reports behind it; then which
    cannot both hold, what is not comparable and why, and who is silent.
    """
    from according.show import terminal
    from according.show.views import compared_row, comparison_row, evidence_of

    with asked.ledger() as ledger:
        found = ledger.conclusions.compare(" ".join(question), day=day, asof=asked.past())
        rivals = [one.contradiction for one in found.contradictions]
        claims = [row.point.claim for row in found.rows] + [one.claim for one in found.apart]
        claims += [claim for one in rivals for claim in (one.higher, one.lower)]
        evidence = evidence_of(ledger, claims)
    rows = (
        [compared_row(row, evidence) for row in found.rows]
        if asked.form == "csv"
        else [comparison_row(found, evidence)]
    )
    asked.answer(rows, lambda screen: terminal.compared(screen, found, evidence))


@click.command()
@click.argument("question", nargs=-1, required=True)
@click.option(
    "--svg",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Draw it into FILE.",
)
@click.option("--log", is_flag=True, help="With --svg: a logarithmic scale.")
@asked
def timeline(*, asked: Asked, question: tuple[str, ...], svg: Path | None, log: bool) -> None:
    """Show what each claimant has said on a QUESTION, day by day.

    QUESTION is its id, the first digits of it, or words of its title. With --svg it is drawn:
    claimants as lines, ranges as bands, open bounds and what is no toll as points of their own,
    gaps as gaps.
    """
    from according.show import terminal
    from according.show.views import evidence_of, timeline_claims, timeline_rows

    if log and svg is None:
        raise click.UsageError("--log goes with --svg only.")
    with asked.ledger() as ledger:
        found = ledger.conclusions.timeline(" ".join(question), asof=asked.past())
        evidence = evidence_of(ledger, timeline_claims(found) if asked.form else ())
    if svg is not None:
        draw(found, svg, log=log)
    else:
        asked.answer(
            timeline_rows(found, evidence), lambda screen: terminal.drawn_out(screen, found)
        )


def draw(found: "Timeline", svg: Path, *, log: bool) -> None:
    """Draw a timeline into a file, whole or not at all."""
    from according.show.drawing import Look, timeline_svg

    drawn = timeline_svg(found, Look(log=log))
    try:
        svg.write_text(drawn, encoding="utf-8")
    except OSError as error:
        raise ShowError(f"{svg}: {error.strerror or error}") from error


@click.command()
@which
@asked
def contradictions(*, asked: Asked, where: Which) -> None:
    """List the claims that cannot both hold, with their ratio and days.

    Only claims on one question are compared: figures that differ in what they count, since when,
    or where are not comparable, and compare says in which.
    """
    from according.show import terminal
    from according.show.views import contradiction_row, evidence_of

    with asked.ledger() as ledger:
        found = ledger.conclusions.contradictions(where.filter(), asof=asked.past())
        told = [one.contradiction for one in found] if asked.form else []
        evidence = evidence_of(ledger, (c for one in told for c in (one.higher, one.lower)))
    limited = len(found) == where.limit
    asked.answer(
        (contradiction_row(one, evidence) for one in found),
        lambda screen: terminal.contradictions(screen, found, limited=limited),
    )


@click.command()
@which
@asked
def revisions(*, asked: Asked, where: Which) -> None:
    """List where a claimant restated a figure.

    Kinds: update, correction, fall, reset, basis changed, break, vanished.
    """
    from according.show import terminal
    from according.show.views import evidence_of, revision_row

    with asked.ledger() as ledger:
        found = ledger.conclusions.revisions(where.filter(), asof=asked.past())
        told = [one.revision for one in found] if asked.form else []
        evidence = evidence_of(ledger, (c for one in told for c in (one.before, one.after)))
    limited = len(found) == where.limit
    asked.answer(
        (revision_row(one, evidence) for one in found),
        lambda screen: terminal.revisions(screen, found, limited=limited),
    )


@click.command()
@which
@asked
def silences(*, asked: Asked, where: Which) -> None:
    """List who answered none, never reported where others did, or stopped; never a zero."""
    from according.show import terminal
    from according.show.views import silence_row

    with asked.ledger() as ledger:
        found = ledger.conclusions.silences(where.filter(), asof=asked.past())
    limited = len(found) == where.limit
    asked.answer(
        map(silence_row, found), lambda screen: terminal.silences(screen, found, limited=limited)
    )


@click.command()
@asked
def situations(*, asked: Asked) -> None:
    """List the wars and disasters that claims belong to."""
    from according.show import terminal
    from according.show.views import situation_row

    with asked.ledger() as ledger:
        found = ledger.conclusions.situations()
    asked.answer(map(situation_row, found), lambda screen: terminal.situations(screen, found))


@click.command()
@click.argument("words", nargs=-1)
@limit
@asked
def actors(*, asked: Asked, words: tuple[str, ...], limit: int) -> None:
    """List those who claim, with WORDS in the name if any are given."""
    from according.show import terminal
    from according.show.views import actor_row

    with asked.ledger() as ledger:
        found = ledger.conclusions.actors(" ".join(words) or None, limit=limit)
    limited = len(found) == limit
    asked.answer(
        map(actor_row, found), lambda screen: terminal.actors(screen, found, limited=limited)
    )


DATED = (questions, compare, timeline, contradictions, revisions, silences)


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("day", metavar="DATE")
@click.argument("command", type=click.Choice([one.name for one in DATED]), metavar="COMMAND")
@click.argument("rest", nargs=-1, type=click.UNPROCESSED, metavar="[ARGUMENTS]...")
@click.pass_context
def asof(context: click.Context, *, day: str, command: str, rest: tuple[str, ...]) -> None:
    """Run another COMMAND as it would have answered on a past DATE.

    COMMAND is questions, compare, timeline, contradictions, revisions or silences. Counted is what
    had been published by then; with --held, what the ledger had by then.
    """
    found = next(one for one in DATED if one.name == command)
    with found.make_context(command, ["--asof", day, *rest], parent=context.parent) as inner:
        found.invoke(inner)


COMMANDS = (*DATED, situations, actors, asof)
