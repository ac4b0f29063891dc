"""Reports with claims drawn by hand, so that showing is tested without finding."""

from according.model import (
    Bound,
    Claim,
    Findings,
    Measure,
    Published,
    Report,
    Response,
    ResponseKind,
    Span,
    Status,
    Verified,
)

__all__ = ["REPORT", "claim_in", "flood"]

TEXT = """Dam above Dorva gives way

At least 12 people were killed and about 30 others were hurt when the dam above Dorva gave way \
on Sunday, the governor of Lower Vell said. The toll could not be verified.

The mining company has not answered questions. Relief workers said 1,250 homes were destroyed."""

REPORT = Report(
    TEXT,
    publisher="Vell Courier",
    address="https://courier.example/dam",
    title="Dam above Dorva gives way",
    byline="Ilse Marr",
    published=Published("2031-05-04T18:20+02:00", zone="CEST"),
    given_id="dam-1",
)


def span(words: str, report: Report = REPORT) -> Span:
    start = report.text.index(words)
    return Span.of(report.text, start, start + len(words))


def claim_in(
    report: Report, figure: str, low: int | None, measure: Measure, subject: str, **more: object
) -> Claim:
    fields: dict[str, object] = {"high": low, "bound": Bound.EXACT, "finder": "0"} | more
    return Claim(
        report_id=report.id,
        figure=span(figure, report),
        low=low,
        measure=measure,
        subject=span(subject, report),
        **fields,  # type: ignore[arg-type]  # the table's own fields
    )


def flood() -> Findings:
    """Give three claims by two claimants, and a response."""
    governor, workers = span("the governor of Lower Vell"), span("Relief workers")
    place, caveat = span("Dorva"), span("could not be verified")
    killed = claim_in(
        REPORT,
        "At least 12",
        12,
        Measure.KILLED,
        "people",
        high=None,
        bound=Bound.AT_LEAST,
        claimant=governor,
        verified=Verified.UNVERIFIED,
        verified_words=caveat,
        as_of="2031-05-04",
        place=place,
    )
    hurt = claim_in(
        REPORT,
        "about 30",
        30,
        Measure.INJURED,
        "others",
        bound=Bound.ABOUT,
        claimant=governor,
        status=Status.POSSIBLE,
        verified=Verified.UNVERIFIED,
        as_of="2031-05-04",
        place=place,
        word=span("hurt"),
    )
    homes = claim_in(REPORT, "1,250", 1250, Measure.DESTROYED, "homes", claimant=workers)
    answer = Response(
        REPORT.id,
        ResponseKind.NO_RESPONSE,
        party=span("The mining company"),
        words=span("has not answered questions"),
    )
    return Findings((killed, hurt, homes), (answer,), "0")
