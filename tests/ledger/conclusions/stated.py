"""Reports made for the tests of conclusions: what they state is given, their text follows from it."""

from dataclasses import dataclass

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
)

ARMY = "Ukraine's General Staff"
MINISTRY = "Russia's defence ministry"
START = "2022-02-24"


@dataclass(frozen=True)
class Stated:
    """One claim of a report to be made."""

    low: int | None
    subject: str = "Russian soldiers"
    claimant: str | None = ARMY
    measure: Measure = Measure.KILLED
    place: str | None = "Ukraine"
    as_of: str | None = None
    since: str | None = START
    scope: Scope = Scope.TOTAL
    bound: Bound = Bound.EXACT
    status: Status = Status.ASSERTED
    part_of: int | None = None
    caveat: str | None = None


@dataclass(frozen=True)
class Unanswered:
    """A party's silence of a report to be made."""

    party: str
    kind: ResponseKind = ResponseKind.NO_RESPONSE


def report_of(
    *stated: Stated | Unanswered,
    day: str = "2022-03-08",
    publisher: str = "The Courier",
    salt: str = "",
) -> tuple[Report, Findings]:
    """Make a report that states all of it, a sentence each."""
    lines: list[str] = []
    marks: list[dict[str, tuple[int, int]]] = []
    at = 0
    for one in stated:
        words = _words(one)
        line = " ".join(words.values()) + "."
        mark, offset = {}, at
        for name, said in words.items():
            mark[name] = (offset, offset + len(said))
            offset += len(said) + 1
        marks.append(mark)
        lines.append(line)
        at += len(line) + 1
    text = "\n".join(lines) + f"\n{salt}"
    report = Report(text, publisher, f"https://{publisher}/{day}/{salt}", published=Published(day))
    claims: list[Claim] = []
    responses: list[Response] = []
    for one, mark in zip(stated, marks, strict=True):
        spans = {name: Span.of(text, *where) for name, where in mark.items()}
        if isinstance(one, Unanswered):
            responses.append(Response(report.id, one.kind, spans["party"], spans["words"]))
        else:
            claims.append(_claim(report, one, spans, [claim.figure for claim in claims]))
    return report, Findings(tuple(claims), tuple(responses), "finder 1")


def _words(one: Stated | Unanswered) -> dict[str, str]:
    if isinstance(one, Unanswered):
        return {"party": one.party, "words": "did not answer"}
    words = {
        "claimant": one.claimant,
        "cue": "said" if one.claimant else None,
        "figure": f"{one.low:,}",
        "subject": one.subject,
        "word": f"were {one.measure}",
        "in": "in" if one.place else None,
        "place": one.place,
        "caveat": one.caveat,
    }
    return {name: said for name, said in words.items() if said}


def _claim(report: Report, one: Stated, spans: dict[str, Span], figures: list[Span]) -> Claim:
    return Claim(
        report.id,
        spans["figure"],
        one.low if one.bound is not Bound.AT_MOST else None,
        one.low if one.bound not in (Bound.AT_LEAST, Bound.VAGUE) else None,
        one.bound,
        one.measure,
        spans["subject"],
        claimant=spans.get("claimant"),
        status=one.status,
        scope=one.scope,
        since=one.since,
        as_of=one.as_of,
        place=spans.get("place"),
        part_of=None if one.part_of is None else figures[one.part_of],
        caveat=spans.get("caveat"),
    )
