"""One report and what was found in it."""

from collections.abc import Mapping
from dataclasses import dataclass

from according.ledger import KeptClaim, Review
from according.ledger.sentence import sentence_at
from according.model import Findings, Report, Response, Span

__all__ = ["FoundView", "ReportView", "ResponseView", "found_view", "report_view"]

# Nobody judged anything.
NO_REVIEWS: Mapping[str, Review] = {}


@dataclass(frozen=True, slots=True)
class ResponseView:
    """How a party answered, or did not, and the sentence that says so.

    Attributes:
        response: the response, with its spans.
        sentence: the sentence that its words stand in.
    """

    response: Response
    sentence: Span

    def to_dict(self) -> dict[str, object]:
        """Give the JSON form: the response's wire form and its sentence."""
        return {**self.response.to_dict(), "sentence": self.sentence.text}


@dataclass(frozen=True, slots=True)
class ReportView:
    """One report with everything that was found in it.

    Attributes:
        report: headline, publisher, date, text, and what of the page was left out of it.
        claims: in the order of the text, each with its sentence.
        responses: in the order of the text.
    """

    report: Report
    claims: tuple[KeptClaim, ...]
    responses: tuple[ResponseView, ...]

    def to_dict(self) -> dict[str, object]:
        """Give the JSON form: the report's wire form, with its claims and responses."""
        return {
            **self.report.to_dict(),
            "claims": [shown.claim.to_dict() for shown in self.claims],
            "responses": [shown.response.to_dict() for shown in self.responses],
            "reviews": {
                shown.claim.id: shown.review.to_dict() for shown in self.claims if shown.review
            },
        }


def report_view(
    report: Report, findings: Findings, reviews: Mapping[str, Review] = NO_REVIEWS
) -> ReportView:
    """Give the view of a report, just read or kept, with what was found in it.

    ``reviews`` says by a claim's id how people see it.
    """
    text = report.text
    return ReportView(
        report=report,
        claims=tuple(
            KeptClaim(
                claim=claim,
                publisher=report.publisher,
                title=report.title,
                day=report.day,
                address=report.address,
                given_id=report.given_id,
                sentence=sentence_at(text, claim.figure.start, claim.figure.end),
                review=reviews.get(claim.id) if reviews else None,
            )
            for claim in findings.claims
        ),
        responses=tuple(
            ResponseView(response, sentence_at(text, response.words.start, response.words.end))
            for response in findings.responses
        ),
    )


@dataclass(frozen=True, slots=True)
class FoundView:
    """What was found in a report that came as clean text; only offsets into it, not the text.

    Attributes:
        id: the id that the report came with, else its own.
        findings: its claims and responses.
    """

    id: str
    findings: Findings

    def to_dict(self) -> dict[str, object]:
        """Give the JSON form, that of the codebook's files."""
        return {
            "id": self.id,
            "claims": [claim.to_dict() for claim in self.findings.claims],
            "responses": [response.to_dict() for response in self.findings.responses],
        }


def found_view(report: Report, findings: Findings) -> FoundView:
    """Give the view of what was found in ``report``."""
    return FoundView(report.given_id or report.id, findings)
