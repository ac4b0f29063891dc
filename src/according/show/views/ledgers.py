"""A ledger as a whole: what was added, which reports it holds, whether it is sound."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from according.ledger import Counts, Fault, KeptReport, Ledger
from according.pipeline import Outcome, OutcomeKind

__all__ = [
    "AddedView",
    "CheckView",
    "ListedReport",
    "ReportsView",
    "Tally",
    "check_view",
    "reports_view",
]


@dataclass(frozen=True, slots=True)
class AddedView:
    """What adding to a ledger came to.

    Attributes:
        new: reports that the ledger did not have.
        known: reports, or pages that have not changed, that it had.
        claims: claims that it did not have.
        left_out: what gave no report inside a folder, feed or list, each with its reason.
        failed: what the user named that cannot be read, or a broken line of it.
        interrupted: whether the user ended it early.
    """

    new: int
    known: int
    claims: int
    left_out: tuple[Outcome, ...]
    failed: tuple[Outcome, ...]
    interrupted: bool = False

    def to_dict(self) -> dict[str, object]:
        """Give the JSON form."""
        return {
            "new": self.new,
            "known": self.known,
            "claims": self.claims,
            "left_out": [{"name": one.name, "reason": one.reason} for one in self.left_out],
            "failed": [{"name": one.name, "reason": one.reason} for one in self.failed],
            "interrupted": self.interrupted,
        }


class Tally:
    """Counts outcomes while they come, so that an interrupted run can still be told of."""

    def __init__(self) -> None:
        self._counts: Counter[OutcomeKind] = Counter()
        self._claims = 0
        self._reasons: dict[OutcomeKind, list[Outcome]] = {
            OutcomeKind.LEFT_OUT: [],
            OutcomeKind.FAILED: [],
        }

    def count(self, outcome: Outcome) -> None:
        """Count one more; what gave no report is kept with its reason."""
        self._counts[outcome.kind] += 1
        self._claims += outcome.claims
        if outcome.kind in self._reasons:
            self._reasons[outcome.kind].append(outcome)

    def view(self, *, interrupted: bool = False) -> AddedView:
        """Give what was counted up to now."""
        return AddedView(
            new=self._counts[OutcomeKind.NEW],
            known=self._counts[OutcomeKind.KNOWN],
            claims=self._claims,
            left_out=tuple(self._reasons[OutcomeKind.LEFT_OUT]),
            failed=tuple(self._reasons[OutcomeKind.FAILED]),
            interrupted=interrupted,
        )


@dataclass(frozen=True, slots=True)
class ListedReport:
    """A kept report in a line.

    Attributes:
        id: the report's id.
        given_id: the id that its source gives it, empty if none.
        publisher: who published it, empty if unknown.
        date: ISO day, or None.
        title: its headline, empty if none.
        url: where it was had.
        claims: how many claims were found in it last.
        added: ISO moment at which it was added first.
    """

    id: str
    given_id: str
    publisher: str
    date: str | None
    title: str
    url: str
    claims: int
    added: str

    def to_dict(self) -> dict[str, object]:
        """Give the JSON form: the fields by their names."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class ReportsView:
    """The reports that a question to the ledger gives, a line each.

    Attributes:
        reports: in the ledger's order.
    """

    reports: tuple[ListedReport, ...]


def reports_view(kept: Iterable[KeptReport]) -> ReportsView:
    """Give the list of reports that the ledger answered with."""
    return ReportsView(
        tuple(
            ListedReport(
                id=one.report.id,
                given_id=one.report.given_id,
                publisher=one.report.publisher,
                date=one.report.day,
                title=one.report.title,
                url=one.report.address,
                claims=len(one.findings.claims),
                added=one.added,
            )
            for one in kept
        )
    )


@dataclass(frozen=True, slots=True)
class CheckView:
    """What checking a ledger found.

    Attributes:
        ledger: the ledger's name.
        faults: what is wrong, empty if nothing is.
        counts: how much the ledger holds; None if so much is wrong that it was not counted.
    """

    ledger: str
    faults: tuple[Fault, ...]
    counts: Counts | None

    def to_dict(self) -> dict[str, object]:
        """Give the JSON form."""
        return {
            "ledger": self.ledger,
            "counts": asdict(self.counts) if self.counts else None,
            "faults": [asdict(fault) for fault in self.faults],
        }


def check_view(ledger: Ledger) -> CheckView:
    """Check the whole ledger, and count it if nothing is wrong."""
    faults = tuple(ledger.check())
    return CheckView(ledger.name, faults, None if faults else ledger.counts())
