"""What is known beside a report that is only looked at."""

from dataclasses import dataclass

from according.ledger.conclusions.answers import Apart, Contradicting
from according.ledger.conclusions.questions import Question
from according.ledger.conclusions.values import PlacedClaim
from according.ledger.identity import Actor

__all__ = ["Beside"]


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known beside a claim of a report that is only looked at.

    Attributes:
        claim: the claim.
        actor: whose it is.
        question: what it answers.
        known: whether anybody else in the ledger, or its claimant elsewhere, speaks on that.
        alike: who says what can hold with it, of the same time.
        against: who contradicts it.
        since: what its claimant has said since, if that is something else: the claim is stale.
        apart: what cannot be compared with it, and why.
    """

    claim: PlacedClaim
    actor: Actor
    question: Question
    known: bool = False
    alike: tuple[tuple[Actor, PlacedClaim], ...] = ()
    against: tuple[Contradicting, ...] = ()
    since: PlacedClaim | None = None
    apart: tuple[Apart, ...] = ()
