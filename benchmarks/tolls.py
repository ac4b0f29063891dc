"""Reports made for benchmarks: any number of them, about as many questions as real news has.

A block is a region at war with ten towns: a hundred questions, a thousand reports, ten thousand
claims. Some questions have fifteen hundred claims, most have less than a hundred. Claimants differ
in what they see, so that they contradict each other; they restate, correct, forecast and fall
silent. The same number always makes the same report.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from according.model import (
    Bound,
    Claim,
    Findings,
    Measure,
    Published,
    Report,
    Response,
    ResponseKind,
    Scope,
    Span,
    Status,
    Verified,
)

__all__ = ["CLAIMS", "REPORTS", "WORDS", "late", "reports"]

# Of one block.
REPORTS = 1_000
CLAIMS = 10_000
START = date(2022, 2, 24)
DAYS = 250
# Who claims, and how what they see stands to what there is.
CLAIMANTS = {
    "Ukraine's General Staff": 1.4,
    "Russia's defence ministry": 0.5,
    "the UN human rights office": 0.8,
    "the regional governor": 1.1,
    "the mayor": 1.0,
    "rescue workers": 0.9,
    "local police": 0.95,
    "hospital officials": 0.85,
}
COUNTED = (
    ("civilians", Measure.KILLED, "were killed"),
    ("civilians", Measure.INJURED, "were injured"),
    ("Russian soldiers", Measure.KILLED, "were killed"),
    ("Ukrainian soldiers", Measure.KILLED, "were killed"),
    ("Russian tanks", Measure.DESTROYED, "were destroyed"),
    ("homes", Measure.DAMAGED, "were damaged"),
    ("people", Measure.EVACUATED, "were evacuated"),
    ("people", Measure.MISSING, "were missing"),
    ("children", Measure.KILLED, "were killed"),
    ("Russian soldiers", Measure.CAPTURED, "were captured"),
)
HEDGES = {
    Bound.EXACT: "",
    Bound.AT_LEAST: "at least ",
    Bound.ABOUT: "about ",
    Bound.AT_MOST: "up to ",
}
# What else a report says; rare words come later, so that searches find much or little.
WORDS = (
    "bridge river night shelling morning power water road station school market train winter "
    "family shelter market tower harbour factory grain ceasefire corridor convoy drone missile "
    "museum orchard lighthouse monastery aqueduct observatory"
).split()
SENTENCES = 6


@dataclass(frozen=True, slots=True)
class _Said:
    """One claim to be written down."""

    claimant: str
    bound: Bound
    count: int
    counted: int
    place: str
    status: Status


def reports(first: int, count: int) -> Iterator[tuple[Report, Findings]]:
    """Yield reports by their numbers; those of one block follow each other by day."""
    for number in range(first, first + count):
        yield _report(number, random.Random(number))  # noqa: S311 - the same number, the same


def late(number: int) -> tuple[Report, Findings]:
    """Give another report of the region and day of a report, which `reports` never yields."""
    return _report(number, random.Random(f"late {number}"))  # noqa: S311 - as above


def _report(number: int, dice: random.Random) -> tuple[Report, Findings]:
    block, place = divmod(number, REPORTS)
    day = START + timedelta(days=1 + place * DAYS // REPORTS)
    said = [_said(dice, block, day) for _ in range(CLAIMS // REPORTS)]
    text, spans, party = _written(dice, said, number)
    report = Report(
        text,
        f"Paper {dice.randrange(40)}",
        f"https://paper.example/{number}",
        title=f"Day {(day - START).days} in region {block}",
        published=Published(day.isoformat()),
        reader="made",
    )
    claims = tuple(_claim(report, one, at, day) for one, at in zip(said, spans, strict=True))
    return report, Findings(claims, tuple(_responses(report, party)), "made")


def _said(dice: random.Random, block: int, day: date) -> _Said:
    # The smaller of several throws: the first towns and counts come up far more often.
    town = min(dice.randrange(10) for _ in range(3))
    counted = min(dice.randrange(len(COUNTED)) for _ in range(2))
    claimant, sees = dice.choice(list(CLAIMANTS.items()))
    grown = (day - START).days * (town + 2) * (counted + 1)
    # One claim in thirty takes back some of what was claimed before.
    fall = 0.7 if dice.random() < 1 / 30 else 1.0
    status = dice.choices([Status.ASSERTED, Status.POSSIBLE, Status.PROJECTED], [94, 4, 2])[0]
    return _Said(
        claimant,
        dice.choices(list(HEDGES), [60, 25, 10, 5])[0],
        1 + int(grown * sees * fall),
        counted,
        f"Town {block}-{town}, Ukraine",
        status,
    )


Spans = dict[str, tuple[int, int]]


def _written(
    dice: random.Random, said: list[_Said], number: int
) -> tuple[str, list[Spans], Spans | None]:
    """Give the text of a report, where the words of each claim stand, and who did not answer."""
    text, spans = f"Report {number} from Ukraine.\n", []
    for one in said:
        at: Spans = {}
        subject, _, verb = COUNTED[one.counted]
        parts = {
            "claimant": one.claimant,
            "cue": "said",
            "figure": f"{HEDGES[one.bound]}{one.count:,}",
            "subject": subject,
            "word": verb,
            "in": "in",
            "place": one.place,
        }
        for name, words in parts.items():
            at[name] = (len(text), len(text) + len(words))
            text += f"{words} "
        spans.append(at)
        text = f"{text[:-1]}.\n"
    for _ in range(SENTENCES):
        more = dice.choices(WORDS, [1 / (place + 1) for place in range(len(WORDS))], k=12)
        text += f"{' '.join(more).capitalize()}.\n"
    if dice.random() >= 1 / 20:
        return text, spans, None
    who, how = "Russia's defence ministry", "did not answer"
    party = {"party": (len(text), len(text) + len(who))}
    party["words"] = (len(text) + len(who) + 1, len(text) + len(who) + 1 + len(how))
    return f"{text}{who} {how}.", spans, party


def _claim(report: Report, said: _Said, at: Spans, day: date) -> Claim:
    def span(name: str) -> Span:
        return Span.of(report.text, *at[name])

    return Claim(
        report.id,
        span("figure"),
        None if said.bound is Bound.AT_MOST else said.count,
        None if said.bound is Bound.AT_LEAST else said.count,
        said.bound,
        COUNTED[said.counted][1],
        span("subject"),
        claimant=span("claimant"),
        status=said.status,
        verified=Verified.UNVERIFIED if said.count % 3 == 0 else None,
        scope=Scope.TOTAL,
        since=START.isoformat(),
        as_of=day.isoformat(),
        place=span("place"),
        cue=span("cue"),
        word=span("word"),
        finder="made",
    )


def _responses(report: Report, at: Spans | None) -> Iterator[Response]:
    if at is not None:
        party, words = (Span.of(report.text, *at[name]) for name in ("party", "words"))
        yield Response(report.id, ResponseKind.NO_RESPONSE, party, words, finder="made")
