"""Reports and findings made for the ledger's tests: original texts, spans looked up in them."""

import random

from according.model import (
    Block,
    BlockKind,
    Bound,
    Claim,
    Dropped,
    Findings,
    Measure,
    Page,
    Precision,
    Published,
    Report,
    Response,
    ResponseKind,
    Span,
    Status,
    Verified,
)

NOW = "2026-01-01T00:00:00Z"
LATER = "2026-02-02T00:00:00Z"
TEXT = (
    "İzmir quake: ﬁve villages cut off 👩‍🚒\n"
    "At least 406 civilians were killed, Gen. Smith of Ukraine’s army said on Tuesday.\n"
    "Another 1,597 people were injured in São\u00a0Paulo. The ministry has not answered."
)


def span(report: Report, words: str) -> Span:
    start = report.text.index(words)
    return Span.of(report.text, start, start + len(words))


def made_report(text: str = TEXT, **given: object) -> Report:
    fields: dict[str, object] = {
        "publisher": "The Daily Ledger",
        "address": "https://ledger.example/quake",
        "title": "Quake: what we know",
        "published": Published("2022-03-08T09:06-05:00", Precision.MINUTE, "EST", "8 March, 09:06"),
        "reader": "reader 1",
    }
    return Report(text=text, **(fields | given))  # type: ignore[arg-type]


def full_report() -> Report:
    """A report in which every field says something."""
    return made_report(
        byline="A. Writer",
        language="en-GB",
        blocks=(Block(0, 10, BlockKind.HEADLINE), Block(40, 80)),
        dropped=(Dropped("Log in to comment", "log-in notice"),),
        raw_hash=made_page().hash,
        given_id="quake-1",
    )


def made_page(content: bytes = b"<html>quake</html>" * 20, **given: str) -> Page:
    fields = {"name": "quake", "address": "https://ledger.example/quake", "etag": '"e1"'}
    return Page(content=content, **(fields | given))


def killed(report: Report, low: int = 406, **given: object) -> Claim:
    fields: dict[str, object] = {
        "claimant": span(report, "Gen. Smith of Ukraine’s army"),
        "finder": "finder 1",
    }
    return Claim(
        report.id,
        span(report, "At least 406"),
        low,
        None,
        Bound.AT_LEAST,
        Measure.KILLED,
        span(report, "civilians"),
        **(fields | given),  # type: ignore[arg-type]
    )


def injured(report: Report, **given: object) -> Claim:
    fields: dict[str, object] = {
        "place": span(report, "São\u00a0Paulo"),
        "as_of": "2022-03-01",
        "status": Status.POSSIBLE,
        "verified": Verified.UNVERIFIED,
        "confidence": 1 / 3,
        "finder": "finder 1",
    }
    return Claim(
        report.id,
        span(report, "1,597"),
        1597,
        1597,
        Bound.EXACT,
        Measure.INJURED,
        span(report, "people"),
        **(fields | given),  # type: ignore[arg-type]
    )


def unanswered(report: Report) -> Response:
    kind = ResponseKind.NO_RESPONSE
    words = span(report, "has not answered")
    return Response(report.id, kind, span(report, "The ministry"), words, finder="finder 1")


def found(report: Report, *claims: Claim, finder: str = "finder 1") -> Findings:
    return Findings(claims, (unanswered(report),), finder)


def made(report: Report | None = None) -> tuple[Report, Findings]:
    report = report or made_report()
    return report, found(report, killed(report), injured(report))


def numbered(number: int) -> tuple[Report, Findings, Page]:
    """Give one of any number of reports that differ; the same number gives the same one."""
    dice = random.Random(number)  # noqa: S311 - a test's dice
    deaths = [dice.randint(2, 5000) for _ in range(dice.randint(1, 8))]
    text = "\n".join(f"About {count:,} people died in town {count % 7}." for count in deaths)
    page = Page(f"page {number}", text.encode() * 3, address=f"https://ledger.example/{number}")
    report = Report(
        text,
        f"Paper {number % 5}",
        page.address,
        title=f"Report {number}",
        published=Published(f"2022-03-{1 + number % 28:02}"),
        raw_hash=page.hash,
    )
    claims = []
    for line, count in enumerate(deaths):
        start = len("\n".join(text.split("\n")[:line])) + (line > 0)
        figure = Span.of(text, start, start + len(f"About {count:,}"))
        subject = Span.of(text, figure.end + 1, figure.end + 7)
        place = Span.of(text, text.index("town", start), text.index("town", start) + 6)
        claim = Claim(
            report.id, figure, count, count, Bound.ABOUT, Measure.KILLED, subject, place=place
        )
        claims.append(claim)
    return report, Findings(tuple(claims)), page
