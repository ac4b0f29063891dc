"""Where the questions of a war or disaster are about."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from according.ledger import derived as d

__all__ = ["PlaceSummary", "places"]


@dataclass(frozen=True, slots=True)
class PlaceSummary:
    """A place, and how much is said on it within a war or disaster.

    Attributes:
        place: as questions name it: "Mariupol, Ukraine".
        questions: how many questions are about it.
        claims: how many claims answer them.
        contradicted: on how many of them claimants contradict each other.
    """

    place: str
    questions: int
    claims: int
    contradicted: int


def places(connection: Connection, situation: str) -> list[PlaceSummary]:
    """Give the places of a situation, called by its id, those with most claims first."""
    q = d.questions.c
    claims = func.sum(q.claims)
    contradicted = func.count(func.nullif(q.contradictions, 0))
    asked = (
        select(q.place, func.count(), claims, contradicted)
        .join(d.situations, d.situations.c.seq == q.situation)
        .where(d.situations.c.id == situation, q.place != "", q.claims > 0)
        .group_by(q.place)
        .order_by(claims.desc(), q.place)
    )
    return [PlaceSummary(row[0], row[1], int(row[2]), row[3]) for row in connection.execute(asked)]
