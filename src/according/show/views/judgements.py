"""What people judged."""

from dataclasses import dataclass

from according.ledger import Judgement

__all__ = ["JudgementsView"]


@dataclass(frozen=True, slots=True)
class JudgementsView:
    """The judgements in a ledger.

    Attributes:
        judgements: in the order of judging.
    """

    judgements: tuple[Judgement, ...]
