"""The reviews of claims, as they are kept."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from according.ledger import judged as j
from according.ledger.verdicts import Correction, Review, ReviewState

__all__ = ["reviewed"]


def reviewed(connection: Connection, claims: Sequence[int]) -> dict[int, Review]:
    """Give the reviews of claims, by their numbers."""
    asked = (
        select(
            j.reviews.c.claim,
            j.reviews.c.state,
            j.reviews.c.said,
            *(j.judgements.c[name] for name in ("id", "judge", "added", "note")),
        )
        .join(j.judgements, j.judgements.c.seq == j.reviews.c.judgement)
        .where(j.reviews.c.claim.in_(claims))
    )
    return {
        row.claim: Review(
            ReviewState(row.state),
            Correction.from_json(row.said),
            row.id,
            row.judge,
            row.added,
            row.note,
        )
        for row in connection.execute(asked)
    }
