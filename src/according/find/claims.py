"""Puts together what the rules for each field say of a figure."""

from collections.abc import Iterator

from according.find.claimants import Attributor
from according.find.measures import Measured
from according.find.passages import Passage, passages
from according.model import Bound, Claim, Report, Span

__all__ = ["claims_of"]


def claims_of(report: Report, finder: str) -> Iterator[Claim]:
    """Yield the claims of ``report`` in the order of their figures."""
    read = passages(report)
    attributor = Attributor(read)
    for passage in read:
        for toll in passage.tolls:
            yield claim(passage, toll, finder, attributor)


def claim(passage: Passage, toll: Measured, finder: str, attributor: Attributor) -> Claim:
    said = attributor.of(passage, toll.at)
    item = passage.items[toll.at]
    figure = item.figure
    span = Span.of(passage.report.text, item.start, item.end)
    subject = passage.span(toll.phrase.first, toll.phrase.last) if not toll.phrase.bare else (passage.span(toll.word, toll.word) if toll.word>=0 else span)
    whole = passage.items[toll.whole] if toll.whole >= 0 else None
    return Claim(
        report_id=passage.report.id,
        figure=span,
        low=figure.low if figure else 1,
        high=figure.high if figure else 1,
        bound=figure.bound if figure else Bound.EXACT,
        measure=toll.measure,
        subject=subject,
        claimant=said.claimant,
        cue=said.cue,
        relay=said.relay,
        part_of=Span.of(passage.report.text, whole.start, whole.end) if whole else None,
        finder=finder,
    )
