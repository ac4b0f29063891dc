"""What a ledger is asked with, and what it answers."""

import re
from dataclasses import dataclass

from according.errors import ValueFormError
from according.ledger.verdicts import Review, ReviewState
from according.model import Claim, Findings, Measure, Report, Span

__all__ = ["Added", "ClaimFilter", "Counts", "Fault", "KeptClaim", "KeptReport"]

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a report changed.

    Attributes:
        report_id: the report that was added.
        new: whether the ledger did not have the report yet.
        claims: how many of its claims the ledger did not have yet.
        responses: how many of its responses the ledger did not have yet.
    """

    report_id: str
    new: bool
    claims: int = 0
    responses: int = 0


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims to give; every condition that is set must hold.

    Attributes:
        measure: what happened to those counted.
        claimant: words in the claimant, anywhere; case and accents do not matter here and in the
            next three.
        subject: words in the subject.
        place: words in the place.
        publisher: words in the publisher of the report.
        since: ISO day, the first that fits; counted by ``as_of``, else by the report's day.
        until: ISO day, the last that fits.
        text: words that the report holds; double quotes make a phrase.
        report: how the report's id begins.
        review: how people see it.
        limit: how many to give at most, None for all.
        after: the place of the claim after which to begin (`according.ledger.place_of`).

    Raises:
        ValueFormError: an unknown measure, a day that is no ISO day, a negative or huge number.
    """

    measure: Measure | str | None = None
    claimant: str | None = None
    subject: str | None = None
    place: str | None = None
    publisher: str | None = None
    since: str | None = None
    until: str | None = None
    text: str | None = None
    report: str | None = None
    review: ReviewState | str | None = None
    limit: int | None = None
    after: tuple[str | int | float, ...] = ()

    def __post_init__(self) -> None:
        if self.measure is not None and self.measure not in list(Measure):
            raise ValueFormError(f"{self.measure!r} is no measure: {', '.join(Measure)}")
        if self.review is not None and self.review not in list(ReviewState):
            raise ValueFormError(f"{self.review!r} is no review: {', '.join(ReviewState)}")
        for day in (self.since, self.until):
            if day is not None and not DAY.fullmatch(day):
                raise ValueFormError(f"{day!r} is no ISO day (2022-03-08)")
        if not 0 <= (self.limit or 0) < 1 << 63:
            raise ValueFormError(f"{self.limit} is no limit")


@dataclass(frozen=True, slots=True)
class KeptClaim:
    """A claim, with what its report is called and the sentence that it stands in.

    Attributes:
        claim: the claim; its ``report_id`` says which report.
        publisher: who published the report, empty if unknown.
        title: the report's headline, empty if it has none.
        day: ISO day on which the report was published, or None.
        address: where the report was had.
        given_id: the id that the report's source gives it, empty if none.
        sentence: the sentence that the figure stands in.
        review: how people see it, None if nobody judged.
    """

    claim: Claim
    publisher: str
    title: str
    day: str | None
    address: str
    given_id: str
    sentence: Span
    review: Review | None = None

    def to_dict(self) -> dict[str, object]:
        """Give the codebook's form of the claim as found, with its report's fields and its review.

        ``corrected`` has the fields that people corrected, and what they say instead.
        """
        return {
            **self.claim.to_dict(),
            "id": self.claim.id,
            "report_id": self.claim.report_id,
            "given_id": self.given_id,
            "publisher": self.publisher,
            "title": self.title,
            "date": self.day,
            "url": self.address,
            "sentence": self.sentence.text,
            "sentence_start": self.sentence.start,
            **self._reviewed(),
        }

    def _reviewed(self) -> dict[str, object]:
        if self.review:
            return self.review.to_dict()
        empty = ("corrected", "judgement", "reviewer", "reviewed", "review_note")
        return {"review": str(ReviewState.UNREVIEWED), **dict.fromkeys(empty)}


@dataclass(frozen=True, slots=True)
class KeptReport:
    """A report as it was last read, with what was last found in it.

    Attributes:
        report: the report.
        findings: its claims and responses.
        added: ISO moment at which the report was added first.
        found: ISO moment at which these findings were added.
    """

    report: Report
    findings: Findings
    added: str
    found: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is in a ledger.

    Attributes:
        reports: reports.
        claims: claims that the latest findings give.
        responses: responses that the latest findings give.
    """

    reports: int
    claims: int
    responses: int


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is wrong with a ledger.

    Attributes:
        kind: "database", "schema", "reference", "form", "id", "span", "copy", "page", "search",
            "judgement" or "conclusion".
        what: the kind of thing that is wrong: a table's name, or "ledger".
        where: which one: its id, hash or number; empty for the whole.
        says: what is wrong with it, in one line.
    """

    kind: str
    what: str
    where: str
    says: str

    def __str__(self) -> str:
        return " ".join(part for part in (self.kind, self.what, self.where) if part) + (
            f": {self.says}"
        )
