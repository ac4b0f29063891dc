"""What claims add up to: questions, series, contradictions, revisions, silences; pure, no SQL."""

from according.ledger.conclusions.judgements import NO_JUDGEMENTS, Judgements
from according.ledger.conclusions.values import (
    Contradiction,
    PlacedClaim,
    PlacedResponse,
    Point,
    Question,
    Range,
    Revision,
    RevisionKind,
    Series,
    Silence,
    SilenceKind,
    Situation,
)

__all__ = [
    "NO_JUDGEMENTS",
    "Contradiction",
    "Judgements",
    "PlacedClaim",
    "PlacedResponse",
    "Point",
    "Question",
    "Range",
    "Revision",
    "RevisionKind",
    "Series",
    "Silence",
    "SilenceKind",
    "Situation",
]
