"""What a ledger has concluded, on a terminal: questions, claimants side by side, what changed."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from rich.console import Console
from rich.text import Text

from according.ledger.conclusions import (
    ActorSummary,
    Apart,
    Compared,
    Comparison,
    Contradicting,
    PlacedClaim,
    QuestionSummary,
    Range,
    Revising,
    Silent,
    SituationSummary,
    Timeline,
)
from according.show.terminal.claims import FIGURE, STYLES
from according.show.terminal.layout import counted, fitted, hung, row
from according.show.views import Evidence
from according.show.wording import bounds, inline

__all__ = [
    "actors",
    "compared",
    "contradictions",
    "drawn_out",
    "questions",
    "revisions",
    "silences",
    "situations",
]

Cells = dict[str, Text]
# A timeline shows so many days of a claimant: the first and the last ones.
DAYS = 12


def table(console: Console, rows: Sequence[Cells], shrinking: dict[str, int]) -> Iterator[Text]:
    """Yield rows under their titles, in the console's width."""
    if not rows:
        return
    widths = fitted(rows, console.width, shrinking=shrinking)
    yield from row(console, widths, {title: Text(title, style="dim") for title in widths})
    for cells in rows:
        yield from row(console, widths, cells)


def ended(console: Console, number: int, thing: str, *, limited: bool) -> Iterator[Text]:
    """Yield how many rows there were."""
    more = "; there may be more: raise --limit" if limited else ""
    yield Text()
    yield from hung(console, Text(f"{counted(number, thing)}{more}", style="dim"))


def questions(
    console: Console, found: Sequence[QuestionSummary], *, limited: bool
) -> Iterator[Text]:
    """Yield the questions that a ledger holds claims about."""
    if not found:
        yield Text("No questions fit.")
        return
    rows = [
        {
            "ID": Text(one.question.id[:8], style="cyan"),
            "QUESTION": asked(one),
            "RANGE": Text(range_words(one.range), style=FIGURE, justify="right"),
            "CLAIMS": Text(f"{one.claims:,}", justify="right"),
            "CLAIMANTS": Text(f"{len(one.claimants):,}", justify="right"),
            "CHANGED": Text(one.changed or "-"),
        }
        for one in found
    ]
    yield from table(console, rows, {"QUESTION": 24})
    yield from ended(console, len(found), "question", limited=limited)


def asked(found: QuestionSummary) -> Text:
    """Give a question, and under it what is to be looked at."""
    title, under = Text(inline(found.question.title)), ", ".join(flags(found))
    return Text.assemble(title, "\n", (under, "red")) if under else title


def flags(found: QuestionSummary) -> Iterator[str]:
    """Yield what is to be looked at on a question."""
    if found.contradictions:
        yield counted(found.contradictions, "contradiction")
    if found.revisions:
        yield counted(found.revisions, "revision")
    if found.silences:
        yield counted(found.silences, "silence")


def range_words(found: Range | None) -> str:
    """Give the lowest and the highest claim in figures, "-" if there is no toll."""
    if found is None:
        return "-"
    low = "0" if found.low is None else f"{found.low:,}"
    high = "open" if found.high is None else f"{found.high:,}"
    if low == high:
        return low
    return f"≥ {low}" if found.high is None else f"{low} - {high}"


def compared(console: Console, found: Comparison, evidence: Evidence) -> Iterator[Text]:
    """Yield claimants side by side, what cannot be compared and why, and who is silent."""
    yield from hung(console, Text(inline(found.question.title), style="bold"))
    told = f"as of {found.day or 'no day that is told'}"
    if found.range is not None:
        told += f" · {range_words(found.range)}, never an average"
    yield from hung(console, Text(told, style="dim"))
    yield Text()
    yield from table(
        console, [beside(one) for one in found.rows], {"WHO SAYS SO": 16, "HOW SURE": 12}
    )
    for one in found.rows:
        yield from sentence(console, one.point.claim, evidence)
    yield from _section(console, "Cannot both hold", found.contradictions, _rivals)
    yield from _section(console, "Not comparable", found.apart, _apart)
    yield from _section(console, "Silent", found.silences, _silent)


def beside(found: Compared) -> Cells:
    """Give a claimant's row in a comparison."""
    claim = found.point.claim
    return {
        "WHO SAYS SO": Text(inline(found.actor.name), style="bold cyan"),
        "HOW MANY": Text(bounds(claim.low, claim.high, claim.bound), style=FIGURE, justify="right"),
        "WORDS": Text(inline(claim.figure)),
        "AS OF": Text(claim.day or "-"),
        "HOW SURE": sure(claim),
        "REPORTS": Text(reports(found), justify="right"),
    }


def reports(found: Compared) -> str:
    """Give in how many reports it stands, and how many of them are independent."""
    point = found.point
    if point.stories == point.reports:
        return f"{point.reports:,}"
    return f"{point.reports:,} ({point.stories:,} independent)"


def sure(claim: PlacedClaim) -> Text:
    """Give status, verification and marks of a claim."""
    told = [str(word) for word in (claim.status, claim.verified) if word and word != "asserted"]
    told += ["carried forward"] if claim.carried else []
    return Text(", ").join(Text(word, style=STYLES.get(word, "")) for word in told or ["asserted"])


def sentence(console: Console, claim: PlacedClaim, evidence: Evidence) -> Iterator[Text]:
    """Yield the sentence that a claim stands in, and its report."""
    kept = evidence.kept.get(claim.claim_id)
    if kept is None:
        return
    figure, said = kept.claim.figure, kept.sentence
    start, end = figure.start - said.start, figure.end - said.start
    marked = Text.assemble(
        (inline(said.text[:start]), "dim"),
        (inline(figure.text), FIGURE),
        (inline(said.text[end:]), "dim"),
    )
    yield from hung(console, marked, indent=4)
    where = (kept.publisher or "unknown publisher", kept.day or "undated", claim.report_id[:12])
    yield from hung(console, Text(inline(" · ".join(where)), style="cyan"), indent=4)


def _section(
    console: Console, title: str, found: Sequence[object], line: Callable[..., Text]
) -> Iterator[Text]:
    if not found:
        return
    yield Text()
    yield Text(title, style="bold")
    for told in {text.plain: text for text in map(line, found)}.values():
        yield from hung(console, told, indent=2)


def _rivals(found: Contradicting) -> Text:
    told = found.contradiction
    times = f"{told.ratio:,.1f} times" if told.ratio is not None else "against none"
    days = told.first if told.first == told.last else f"{told.first} to {told.last}"
    return Text.assemble(
        (inline(found.higher.name), "bold cyan"),
        f" {inline(told.higher.figure)} ({told.higher.day}) and ",
        (inline(found.lower.name), "bold cyan"),
        f" {inline(told.lower.figure)} ({told.lower.day}): ",
        (times, "red"),
        f", {days}",
    )


def _apart(found: Apart) -> Text:
    return Text.assemble(
        (inline(found.actor.name), "bold cyan"),
        f" {inline(found.claim.figure)}: differs in ",
        (inline(found.field), "magenta"),
        f" ({inline(found.says)})",
    )


def _silent(found: Silent) -> Text:
    told = found.silence
    words = f" (“{inline(told.words)}”)" if told.words else ""
    last = f", last spoke on {told.last}" if told.last else ""
    return Text.assemble(
        (inline(found.actor.name), "bold cyan"), f": {told.kind}{last}, until {told.until}{words}"
    )


def drawn_out(console: Console, found: Timeline) -> Iterator[Text]:
    """Yield each claimant's figures by day, and what changed."""
    yield from hung(console, Text(inline(found.question.title), style="bold"))
    for line in found.series:
        yield Text()
        yield from hung(console, Text(inline(line.actor.name), style="bold cyan"))
        points = line.series.tolls
        half = DAYS // 2
        shown = points if len(points) <= DAYS else (*points[:half], None, *points[-half:])
        for point in shown:
            if point is None:
                yield Text(f"  … {len(points) - DAYS:,} days more (--json tells all)", style="dim")
                continue
            claim = point.claim
            told = Text.assemble(
                f"{point.day or 'no day':10}  ",
                (bounds(claim.low, claim.high, claim.bound), FIGURE),
                f"  {inline(claim.figure)}  ",
                sure(claim),
            )
            yield from hung(console, told, indent=2)
        for claim in line.series.apart:
            told = Text.assemble(
                f"{claim.day or 'no day':10}  ", inline(claim.figure), "  ", sure(claim)
            )
            told.append(f"  {claim.apart or 'no toll'}", style="dim")
            yield from hung(console, told, indent=2)
    yield from _section(console, "Revisions", found.revisions, _revised)
    yield from _section(console, "Cannot both hold", found.contradictions, _rivals)
    yield from _section(console, "Silent", found.silences, _silent)


def _revised(found: Revising) -> Text:
    told = found.revision
    after = inline(told.after.figure) if told.after else "no figure"
    return Text.assemble(
        (inline(found.actor.name), "bold cyan"),
        f" {told.day}: {inline(told.before.figure)} → {after}, ",
        (str(told.kind), "magenta"),
        f" ({inline(told.says)})",
    )


def by_question(
    console: Console, found: Iterable[object], line: Callable[..., Text]
) -> Iterator[Text]:
    """Yield rows under the question that they are about, rows that follow each other together."""
    for question, some in groupby(found, key=lambda one: one.question):  # type: ignore[attr-defined]  # all have one
        head = Text.assemble((question.id[:8], "cyan"), " ", (inline(question.title), "bold"))
        yield from hung(console, head)
        for one in some:
            yield from hung(console, line(one), indent=2)


def contradictions(
    console: Console, found: Sequence[Contradicting], *, limited: bool
) -> Iterator[Text]:
    """Yield contradictions under their questions."""
    yield from by_question(console, found, _rivals)
    yield from ended(console, len(found), "contradiction", limited=limited)


def revisions(console: Console, found: Sequence[Revising], *, limited: bool) -> Iterator[Text]:
    """Yield revisions under their questions."""
    yield from by_question(console, found, _revised)
    yield from ended(console, len(found), "revision", limited=limited)


def silences(console: Console, found: Sequence[Silent], *, limited: bool) -> Iterator[Text]:
    """Yield silences under their questions."""
    yield from by_question(console, found, _silent)
    yield from ended(console, len(found), "silence", limited=limited)


def situations(console: Console, found: Sequence[SituationSummary]) -> Iterator[Text]:
    """Yield wars and disasters."""
    rows = [
        {
            "ID": Text(inline(one.situation.id), style="cyan"),
            "SITUATION": Text(inline(one.situation.name)),
            "SINCE": Text(one.situation.start or "-"),
            "QUESTIONS": Text(f"{one.questions:,}", justify="right"),
            "CLAIMS": Text(f"{one.claims:,}", justify="right"),
            "LAST": Text(one.last or "-"),
        }
        for one in found
    ]
    yield from table(console, rows, {"SITUATION": 16, "ID": 12})
    yield from ended(console, len(found), "situation", limited=False)


def actors(console: Console, found: Sequence[ActorSummary], *, limited: bool) -> Iterator[Text]:
    """Yield those who claim."""
    rows = [
        {
            "ID": Text(inline(one.actor.id), style="cyan"),
            "WHO": Text(inline(one.actor.name)),
            "KIND": Text(str(one.actor.kind).replace("_", " ")),
            "SIDE": Text(one.actor.side or "-"),
            "QUESTIONS": Text(f"{one.questions:,}", justify="right"),
            "CLAIMS": Text(f"{one.claims:,}", justify="right"),
            "LAST": Text(one.last or "-"),
        }
        for one in found
    ]
    yield from table(console, rows, {"WHO": 16, "ID": 12})
    yield from ended(console, len(found), "claimant", limited=limited)
