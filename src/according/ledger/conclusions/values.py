"""What the ledger concludes: frozen values, each with the claims and reports it rests on.

Days are ISO days; an empty text means that it is not known. Ids are hashes of what is said, so
that conclusions made again are the same.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from according.model import Bound, Status, Verified

__all__ = [
    "EARLIER",
    "PART",
    "SINCE",
    "Contradiction",
    "Gone",
    "PlacedClaim",
    "PlacedResponse",
    "Point",
    "Range",
    "Revision",
    "RevisionKind",
    "Series",
    "Silence",
    "SilenceKind",
]


# Why a claim is not comparable with the others on its question.
PART, SINCE, EARLIER = "part of", "since", "replaced"
CORRECTED = re.compile(r"\b(?:correct(?:ed|ion|ing)|revised|adjusted|amended)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PlacedClaim:
    """A claim that counts: which question it answers, whose it is, on which day it holds.

    Attributes:
        claim_id: the claim.
        report_id: the report it stands in.
        story: the group of near-identical reports that its report belongs to; one report alone is
            its own story.
        question: the id of the question that it answers.
        actor: the id of whose claim it is; the publisher, where a report speaks in its own voice.
        day: when the figure holds: its ``as_of``, or else its report's day; empty if neither.
        published: the day of its report, empty if unknown.
        added: the ISO moment at which the ledger had it first.
        figure: the number with its hedge, as it stands.
        low: the lower bound, None if open.
        high: the upper bound, None if open.
        bound: what the hedge makes of the number.
        status: asserted, possible, projected or denied.
        verified: whether the report says it was checked; None if it does not say.
        since: the day from which the claim itself counts, empty if it does not say.
        apart: why it is not comparable with the others on its question: "part of" another claim on
            it, counted "since" another day, or "replaced" in its own report by another figure;
            empty if it is comparable.
        part_of: the id of the claim that it is part of, on whichever question, or of the one that
            replaces it; empty if none.
        caveat: what the report adds to the figure, empty if nothing.
        own: whether its report says it in its own voice.
        undated: whether no words say of which day it is, so that it may be of one before.
        more: whether others of the same are told beside it ("the mayor and five others"), so that
            it says how many there were at least.
        outdone: whether its report says more of the same event, so that it is of a part.
        means: by what those counted were hit ("bomb,gun"), empty if not told.
        town: where the place of its question is, if that is a site that no register knows.
        page: the address of its page, if the ledger has other versions of that; else empty.
    """

    claim_id: str
    report_id: str
    story: str
    question: str
    actor: str
    day: str
    published: str
    added: str
    figure: str
    low: int | None
    high: int | None
    bound: Bound
    status: Status = Status.ASSERTED
    verified: Verified | None = None
    since: str = ""
    apart: str = ""
    part_of: str = ""
    caveat: str = ""
    own: bool = False
    undated: bool = False
    more: bool = False
    outdone: bool = False
    means: str = ""
    town: str = ""
    page: str = ""

    @property
    def counts(self) -> bool:
        """Whether it is a toll: forecasts, fears, denied figures and parts are shown apart."""
        return self.status is Status.ASSERTED and not self.apart

    @property
    def carried(self) -> bool:
        """Whether it is an earlier value carried forward, and not said anew."""
        return "carried forward" in self.caveat.lower()

    @property
    def corrected(self) -> bool:
        """Whether its report calls it corrected."""
        return CORRECTED.search(self.caveat) is not None


@dataclass(frozen=True, slots=True)
class Gone:
    """The last version of a page, which holds a figure no more that an earlier one gave.

    Attributes:
        report_id: the report that the version is.
        day: the day on which the ledger had it first.
    """

    report_id: str
    day: str


@dataclass(frozen=True, slots=True)
class PlacedResponse:
    """A party's answer, or lack of one: whose it is, and on which question.

    Attributes:
        response_id: the response.
        report_id: the report it stands in.
        question: the id of the question it is about, empty if the report does not let one tell.
        actor: the id of the party.
        kind: what kind of silence it is.
        day: the day of its report, empty if unknown.
        added: the ISO moment at which the ledger had it first.
        words: the words that say so.
    """

    response_id: str
    report_id: str
    question: str
    actor: str
    kind: "SilenceKind"
    day: str
    added: str
    words: str


@dataclass(frozen=True, slots=True)
class Range:
    """The lowest and the highest claim: never an average, never a pick.

    Attributes:
        low: the lowest bound that a claimant's last word gives; None if that is open.
        high: the highest; None if that is open ("more than 12,000").
        lowest: the claim with the lowest bound.
        highest: the claim with the highest.
    """

    low: int | None
    high: int | None
    lowest: PlacedClaim
    highest: PlacedClaim


@dataclass(frozen=True, slots=True)
class Point:
    """What one claimant says of one day.

    Attributes:
        day: the day, empty if unknown.
        claim: the claim that stands for all: the most precise of the last report.
        claims: all claims of that claimant for that day, the one that stands for all first.
        reports: in how many reports they stand.
        stories: how many of those are independent of each other.
    """

    day: str
    claim: PlacedClaim
    claims: tuple[PlacedClaim, ...]
    reports: int
    stories: int


@dataclass(frozen=True, slots=True)
class Series:
    """One claimant's claims on one question, by the day on which they hold.

    Attributes:
        question: the id of the question.
        actor: the id of the claimant.
        points: tolls, one for each day, in the order of days.
        apart: claims that are no toll: forecasts, fears, denied figures, parts; by day and id.
        checked: what the claimant says it has verified, by day, where one report of it gives such
            a figure beside another of the same day: two counts, each with a course of its own.
    """

    question: str
    actor: str
    points: tuple[Point, ...]
    apart: tuple[PlacedClaim, ...] = ()
    checked: tuple[Point, ...] = ()

    @property
    def tolls(self) -> tuple[Point, ...]:
        """The points of both counts, in the order of days."""
        if not self.checked:
            return self.points
        return tuple(sorted((*self.points, *self.checked), key=lambda point: point.day))

    @property
    def last(self) -> Point | None:
        """What the claimant said last; None if there are only claims that are no toll."""
        return self.points[-1] if self.points else None


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two claimants whose claims on one question cannot both hold.

    Attributes:
        question: the id of the question.
        higher: the claim with the higher figure, of the day on which they are closest in time.
        lower: the claim with the lower figure.
        ratio: the least by which the higher is a multiple of the lower; None if the lower is 0.
        first: the first day on which both spoke and contradicted each other.
        last: the last such day.
        days: how many such days there are.
    """

    question: str
    higher: PlacedClaim
    lower: PlacedClaim
    ratio: float | None
    first: str
    last: str
    days: int


class RevisionKind(StrEnum):
    """How a claimant restates a figure."""

    UPDATE = "update"
    CORRECTION = "correction"
    FALL = "fall"
    RESET = "reset"
    BASIS_CHANGED = "basis changed"
    BREAK = "break"
    VANISHED = "vanished"


@dataclass(frozen=True, slots=True)
class Revision:
    """One claimant restates.

    Attributes:
        question: the id of the question.
        actor: the id of the claimant.
        kind: ``update``: a higher number for the same day; ``correction``: a lower number for the
            same day, or one that the report calls corrected; ``fall``: a later day with a lower
            total; ``reset``: lower, and counted from a new day; ``basis changed``: lower, because
            it is counted in another way; ``break``: a total less its increment is not the total of
            the day before; ``vanished``: a page that gave the figure gives it no more.
        day: the day of the new figure.
        before: the claim as it was.
        after: the claim as it is; None if it vanished.
        says: why it is of that kind, in one line.
    """

    question: str
    actor: str
    kind: RevisionKind
    day: str
    before: PlacedClaim
    after: PlacedClaim | None
    says: str


class SilenceKind(StrEnum):
    """How a party is silent."""

    NO_RESPONSE = "no response"
    DECLINED = "declined to comment"
    DENIED = "denied without a figure"
    NOT_RELEASED = "has not released figures"
    STOPPED = "stopped"
    NEVER = "never reported"
    MISSING = "missing days"


@dataclass(frozen=True, slots=True)
class Silence:
    """A party that answered none, never spoke where others did, or stopped; never a zero.

    Attributes:
        question: the id of the question.
        actor: the id of the party.
        kind: how it is silent.
        last: the day on which the party last spoke, empty if never, or if unknown.
        until: the last day for which the silence is known: of the report that tells of it, or the
            last on which others spoke.
        days: how many days lie between the two; None if it never spoke.
        rests_on: ids of the claims that show it (its own last, the others' last).
        response_id: the response that tells of it, empty if none does.
        report_id: the report that tells of it, empty if none does.
        words: the words of that report.
    """

    question: str
    actor: str
    kind: SilenceKind
    last: str
    until: str
    days: int | None
    rests_on: tuple[str, ...] = ()
    response_id: str = ""
    report_id: str = ""
    words: str = ""
