"""Everything that is concluded on one question, from its claims."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from according.ledger.conclusions.contradictions import above, contradictions_of
from according.ledger.conclusions.events import Event, Said, said_of
from according.ledger.conclusions.near import rank
from according.ledger.conclusions.questions import Question
from according.ledger.conclusions.revisions import Beside, revisions_of
from according.ledger.conclusions.series import range_of, series_of
from according.ledger.conclusions.silences import Parties, silences_of
from according.ledger.conclusions.subjects import parts_of, subject_of
from according.ledger.conclusions.values import (
    Contradiction,
    Gone,
    PlacedClaim,
    PlacedResponse,
    Range,
    Revision,
    Series,
    Silence,
)
from according.model import Scope

__all__ = [
    "Changes",
    "Concluded",
    "Known",
    "conclude",
    "increments",
    "narrower",
    "revised_by",
    "total",
    "wider",
]


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to conclude from on one question.

    Attributes:
        question: the question.
        claims: the claims that answer it.
        responses: the responses on it.
        wider: the claims on the question whose class contains this one's.
        increments: the claims on how many a day.
        parents: the id of an actor to that of the actor it belongs to.
        parties: whose voice counts as whose.
        gone: the claims, by id, whose figure the last version of their page does not hold.
        near: the questions that may ask for the same event, and the claims on each.
        sides: the id of every actor, those on near questions too, to the side that it speaks for.
    """

    question: Question
    claims: tuple[PlacedClaim, ...]
    responses: tuple[PlacedResponse, ...]
    wider: tuple[PlacedClaim, ...]
    increments: tuple[PlacedClaim, ...]
    parents: Mapping[str, str]
    parties: Parties
    gone: Mapping[str, Gone] = field(default_factory=dict)
    near: tuple[tuple[Question, tuple[PlacedClaim, ...]], ...] = ()
    sides: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed on a question since it was concluded on; all else holds that was concluded.

    Attributes:
        claimants: whose claims changed, here or on the questions that are looked at from here.
        parents: the id of an actor to that of the actor it belonged to before.
    """

    claimants: frozenset[str]
    parents: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Concluded:
    """What follows on one question.

    Attributes:
        question: the question.
        series: one for each claimant, by the claimant's id.
        range: the lowest and highest of what each claimant said last; None if there is no toll.
        contradictions: one for each two claimants that cannot both be right.
        revisions: how claimants restated.
        silences: who says nothing.
        among: whose contradictions and revisions these are; those of all others are what they
            were. None: they are everybody's.
    """

    question: Question
    series: tuple[Series, ...]
    range: Range | None
    contradictions: tuple[Contradiction, ...]
    revisions: tuple[Revision, ...]
    silences: tuple[Silence, ...]
    among: frozenset[str] | None = None


def conclude(known: Known, changes: Changes | None = None) -> Concluded:
    """Give what follows from what is known; the order of claims and responses does not matter.

    Args:
        known: what there is to conclude from.
        changes: what changed; None if nothing was concluded before, or it is to be done again.
    """
    question, series = known.question, series_of(known.claims)
    event = _event(known) if question.scope is Scope.EVENT else None
    among = _among(known, changes) if changes else None
    looked_at = [one for one in known.wider if among is None or one.actor in among]
    beside = Beside(
        series_of(looked_at), series_of(known.increments), known.parties.sides, known.gone, event
    )
    return Concluded(
        question=question,
        series=series,
        range=range_of(series),
        contradictions=contradictions_of(series, question.scope, known.parents, event, among),
        revisions=revisions_of(series, question.scope, beside, among),
        silences=silences_of(question, series, known.responses, known.parties),
        among=among,
    )


def _event(known: Known) -> Event:
    """Give all that is said of the event that a question asks for."""
    question = known.question
    said = [
        Said(claim, rank(question, other) or 0, other.place, towns)
        for other, claims in ((question, known.claims), *known.near)
        for towns in (frozenset(claim.town for claim in claims if claim.town),)
        for claim in claims
    ]
    return said_of(question.id, said, known.sides)


def revised_by(known: Known, among: frozenset[str]) -> Concluded:
    """Give how some claimants restate, and nothing else; the claims of others need not be known.

    There must be no increments that totals are held against.
    """
    beside = Beside(series_of(known.wider), (), known.parties.sides, known.gone)
    revisions = revisions_of(series_of(known.claims), known.question.scope, beside, among)
    return Concluded(known.question, (), None, (), revisions, (), among)


def _among(known: Known, changes: Changes) -> frozenset[str]:
    """Give whose contradictions and revisions may be others now.

    These are the claimants that changed, those who belong to somebody else since another spoke, and
    those whose totals are held against their increments and their side's totals of the day before.
    """
    spoken, changed = known.parties.sides, changes.claimants
    moved: set[str] = set()
    if changes.parents != known.parents:
        moved = {one for one in spoken if above(one, known.parents) != above(one, changes.parents)}
    added = {one.actor for one in known.increments}
    if changed <= spoken.keys():
        sides = {spoken[one] for one in changed}
        added = {one for one in added if spoken.get(one) in sides}
    return changed | moved | added


def wider(question: Question) -> Question | None:
    """Give the question whose class contains this one's; None if there is none."""
    of = subject_of(question.subject).of
    return replace(question, subject=of) if of and question.scope is Scope.TOTAL else None


def increments(question: Question) -> Question | None:
    """Give the question on how many a day, which a total must agree with; None for others."""
    return replace(question, scope=Scope.RATE) if question.scope is Scope.TOTAL else None


def total(question: Question) -> Question | None:
    """Give the question on the total that increments must agree with; None for others."""
    return replace(question, scope=Scope.TOTAL) if question.scope is Scope.RATE else None


def narrower(question: Question) -> Iterable[Question]:
    """Give the questions whose class is part of this one's; they look at it for their falls."""
    if question.scope is Scope.TOTAL:
        for name in parts_of(question.subject):
            if subject_of(name).of == question.subject:
                yield replace(question, subject=name)
