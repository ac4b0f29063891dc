"""What is to be added to a ledger, checked before a row of it is written."""

from dataclasses import dataclass
from functools import cached_property

from according.errors import ValueFormError
from according.ledger.wire import Row, finding_id, reading_row
from according.model import Claim, Findings, Page, Report, Response

__all__ = ["Addition"]


@dataclass(frozen=True)
class Addition:
    """What is to be added, checked: a report, what was found in it, and its page.

    Raises:
        ProvenanceError: a claim or response quotes what does not stand in the report.
        ValueFormError: a finding is of another report or another finder, or the page is not the
            one that the report was read from.
    """

    report: Report
    findings: Findings
    page: Page | None
    now: str

    def __post_init__(self) -> None:
        self.findings.check(self.report.text)
        all_found: tuple[Claim | Response, ...] = (*self.findings.claims, *self.findings.responses)
        for found in all_found:
            if found.report_id != self.report.id:
                raise ValueFormError(f"a finding of {found.report_id} is not of {self.report.id}")
            if found.finder not in ("", self.findings.finder):
                raise ValueFormError(
                    f"{found.finder!r} cannot have part in what {self.findings.finder!r} found"
                )
        if self.page and self.report.raw_hash not in ("", self.page.hash):
            raise ValueFormError(f"report {self.report.id} was not read from {self.page.name}")

    @cached_property
    def claims(self) -> dict[str, Claim]:
        """The claims by id, in their order, each once."""
        return {claim.id: claim for claim in self.findings.claims}

    @cached_property
    def responses(self) -> dict[str, Response]:
        """The responses by id, in their order, each once."""
        return {response.id: response for response in self.findings.responses}

    @cached_property
    def reading(self) -> Row:
        """The row of the reading, without its key to the report."""
        return reading_row(self.report, self.now)

    @cached_property
    def finding_id(self) -> str:
        """The id of what was found in this reading."""
        claims = [(id_, claim.confidence) for id_, claim in self.claims.items()]
        finder = self.findings.finder
        return finding_id(str(self.reading["id"]), finder, claims, list(self.responses))
