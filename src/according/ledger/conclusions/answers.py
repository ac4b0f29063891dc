"""What a ledger is asked about its conclusions, and what it answers.

Every answer holds claims by value (`PlacedClaim`), with the ids of claim and report; the ledger's
``evidence`` gives the sentence and the spans behind an id.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from according.errors import ValueFormError
from according.ledger.conclusions.questions import Question, Situation
from according.ledger.conclusions.values import (
    Contradiction,
    PlacedClaim,
    Point,
    Range,
    Revision,
    Series,
    Silence,
)
from according.ledger.identity import Actor
from according.model import Measure

__all__ = [
    "ActorSeries",
    "ActorSummary",
    "Apart",
    "AsOf",
    "Compared",
    "Comparison",
    "ConclusionFilter",
    "Contradicting",
    "Order",
    "QuestionFilter",
    "QuestionSummary",
    "Revising",
    "Silent",
    "SituationSummary",
    "Standing",
    "Timeline",
]

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _check(days: Iterable[str | None], numbers: Iterable[int | None]) -> None:
    """Raise ValueFormError for a day that is none, or a limit that is none."""
    for day in days:
        if day is not None and not DAY.fullmatch(day):
            raise ValueFormError(f"{day!r} is no ISO day (2022-03-08)")
    for number in numbers:
        if number is not None and not 0 <= number < 1 << 63:
            raise ValueFormError(f"{number} is no limit")


@dataclass(frozen=True, slots=True)
class AsOf:
    """A past day, as which a ledger is asked: what came later is not known.

    Attributes:
        day: ISO day, the last that counts.
        held: count by when the ledger had a report, and not by when it was published. A report
            without a date of publication counts by when the ledger had it in any case.

    Raises:
        ValueFormError: it is no ISO day.
    """

    day: str
    held: bool = False

    def __post_init__(self) -> None:
        _check([self.day], [])


class Order(StrEnum):
    """How questions are ordered."""

    CHANGED = "changed"
    CLAIMS = "claims"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class QuestionFilter:
    """Which questions to give; every condition that is set must hold.

    Attributes:
        words: words in the question's title, all of them, in any order.
        measure: what happened to those counted.
        subject: the class of those counted, or words in it.
        side: whose they are.
        place: words in the place.
        situation: the id of the war or disaster, or words in its name.
        actor: words in the name of a claimant.
        since: ISO day, the first on which a figure holds.
        until: ISO day, the last.
        contradicted: only questions on which claimants contradict each other.
        order: changed last first (then most claims), most claims first, or by title.
        limit: how many to give at most, None for all.
        after: the place of the row after which to begin (`according.ledger.place_of`).

    Raises:
        ValueFormError: an unknown measure, a day that is no ISO day, a negative number.
    """

    words: str | None = None
    measure: Measure | str | None = None
    subject: str | None = None
    side: str | None = None
    place: str | None = None
    situation: str | None = None
    actor: str | None = None
    since: str | None = None
    until: str | None = None
    contradicted: bool = False
    order: Order = Order.CHANGED
    limit: int | None = None
    after: tuple[str | int | float, ...] = ()

    def __post_init__(self) -> None:
        if self.measure is not None and self.measure not in list(Measure):
            raise ValueFormError(f"{self.measure!r} is no measure: {', '.join(Measure)}")
        _check([self.since, self.until], [self.limit])


@dataclass(frozen=True, slots=True)
class ConclusionFilter:
    """Which contradictions, revisions or silences to give; all that is set must hold.

    Attributes:
        question: the question's id, or how it begins.
        situation: the id of the war or disaster, or words in its name.
        actor: words in the name of a claimant or party that has part in it.
        kind: the kind of revision or silence.
        since: ISO day: contradicted, revised or silent on it or later.
        until: ISO day: on it or earlier.
        limit: how many to give at most, None for all.
        after: the place of the row after which to begin (`according.ledger.place_of`).

    Raises:
        ValueFormError: a day that is no ISO day, a negative number.
    """

    question: str | None = None
    situation: str | None = None
    actor: str | None = None
    kind: str | None = None
    since: str | None = None
    until: str | None = None
    limit: int | None = None
    after: tuple[str | int | float, ...] = ()

    def __post_init__(self) -> None:
        _check([self.since, self.until], [self.limit])


@dataclass(frozen=True, slots=True)
class QuestionSummary:
    """A question, and how much is said on it.

    Attributes:
        question: the question; it has the id and the title.
        claims: how many claims answer it, those that are no toll included.
        reports: in how many reports.
        claimants: the names of those who claim, who claims most first.
        range: the lowest and highest of what each claimant said last; None if there is no toll.
        first: the first day on which a figure holds, empty if unknown.
        last: the last such day.
        changed: the day of the latest report with a claim on it, empty if unknown.
        contradictions: how many pairs of claimants contradict each other.
        revisions: how often claimants restated.
        silences: how many silences there are.
    """

    question: Question
    claims: int
    reports: int
    claimants: tuple[str, ...]
    range: Range | None
    first: str
    last: str
    changed: str
    contradictions: int
    revisions: int
    silences: int


@dataclass(frozen=True, slots=True)
class Standing:
    """What one claimant has said on one question.

    Attributes:
        actor: the claimant.
        claims: how many claims.
        reports: in how many reports.
        stories: how many of those are independent of each other.
        first: the first day on which a figure of it holds, empty if unknown.
        last: the last such day.
        latest: its last toll, None if it gave none.
    """

    actor: Actor
    claims: int
    reports: int
    stories: int
    first: str
    last: str
    latest: PlacedClaim | None


@dataclass(frozen=True, slots=True)
class Contradicting:
    """A contradiction with its question and claimants.

    Attributes:
        question: the question.
        higher: who claims more.
        lower: who claims less.
        contradiction: what each says, and when.
    """

    question: Question
    higher: Actor
    lower: Actor
    contradiction: Contradiction


@dataclass(frozen=True, slots=True)
class Revising:
    """A revision with its question and claimant.

    Attributes:
        question: the question.
        actor: who restates.
        revision: what it said and what it says.
    """

    question: Question
    actor: Actor
    revision: Revision


@dataclass(frozen=True, slots=True)
class Silent:
    """A silence with its question and party.

    Attributes:
        question: the question.
        actor: who is silent.
        silence: how, and since when.
    """

    question: Question
    actor: Actor
    silence: Silence


@dataclass(frozen=True, slots=True)
class Compared:
    """What one claimant says on the day compared, or last said before it.

    Attributes:
        actor: the claimant.
        point: what it says, with all claims behind it and how many of them are independent.
        age: how many days before the day compared that was; 0 on the day itself.
    """

    actor: Actor
    point: Point
    age: int


@dataclass(frozen=True, slots=True)
class Apart:
    """A claim that cannot be compared, and why.

    Attributes:
        actor: the claimant.
        claim: what it says.
        question: the question that it answers; the one compared, or one beside it.
        field: what differs: "measure", "subject", "since", "status", "part of".
        says: how it differs, in words.
    """

    actor: Actor
    claim: PlacedClaim
    question: Question
    field: str
    says: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Claimants on one question side by side, as of one day.

    Attributes:
        question: the question.
        day: the day compared; empty if no figure has a day.
        rows: one for each claimant that had spoken by then, highest figure first; two where it
            has verified figures beside others.
        range: the lowest and highest of them, None if there are none.
        apart: what cannot be compared with them, and why.
        contradictions: which of the claimants contradict each other, highest ratio first.
        silences: who is silent.
    """

    question: Question
    day: str
    rows: tuple[Compared, ...]
    range: Range | None
    apart: tuple[Apart, ...]
    contradictions: tuple[Contradicting, ...]
    silences: tuple[Silent, ...]


@dataclass(frozen=True, slots=True)
class ActorSeries:
    """A claimant's series.

    Attributes:
        actor: the claimant.
        series: its tolls by day, and what is no toll.
    """

    actor: Actor
    series: Series


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that is said on one question, by claimant and day.

    Attributes:
        question: the question.
        series: one for each claimant, who claims most first.
        range: the lowest and highest of what each said last; None if there is no toll.
        contradictions: highest ratio first.
        revisions: by claimant and day.
        silences: by party and kind.
    """

    question: Question
    series: tuple[ActorSeries, ...]
    range: Range | None
    contradictions: tuple[Contradicting, ...]
    revisions: tuple[Revising, ...]
    silences: tuple[Silent, ...]


@dataclass(frozen=True, slots=True)
class SituationSummary:
    """A war or disaster, and how much is said on it.

    Attributes:
        situation: the war or disaster.
        questions: how many questions belong to it.
        claims: how many claims answer them.
        first: the first day on which a figure holds, empty if unknown.
        last: the last such day.
    """

    situation: Situation
    questions: int
    claims: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class ActorSummary:
    """A claimant or party, and how much it says.

    Attributes:
        actor: who.
        questions: on how many questions it has spoken.
        claims: with how many claims.
        last: the last day on which a figure of it holds, empty if unknown.
    """

    actor: Actor
    questions: int
    claims: int
    last: str
