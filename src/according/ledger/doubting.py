"""The claims that nobody has judged, the least sure first."""

from sqlalchemy import Connection, and_, or_, select

from according.errors import ValueFormError
from according.ledger import derived as d
from according.ledger import judged as j
from according.ledger import tables as t
from according.ledger.asking import claims_by
from according.ledger.conditions import LATEST
from according.ledger.values import KeptClaim

__all__ = ["doubted"]


def doubted(connection: Connection, *, after: str, question: str, limit: int) -> list[KeptClaim]:
    """Give unjudged claims by confidence; ``after`` is the id of the last one seen, or empty."""
    c, f = t.claims.c, t.finding_claims.c
    asked = (
        select(c.id)
        .join(t.finding_claims, f.claim == c.seq)
        .join(t.findings, t.findings.c.seq == f.finding)
        .join(d.placed_claims, d.placed_claims.c.claim == c.seq)
        .outerjoin(j.reviews, j.reviews.c.claim == c.seq)
        .where(LATEST, j.reviews.c.claim.is_(None))
        .order_by(f.confidence, f.claim)
        .limit(limit)
    )
    if question:
        asked = asked.join(d.questions, d.questions.c.seq == d.placed_claims.c.question).where(
            d.questions.c.id == question
        )
    if after:
        place = (
            select(f.confidence, f.claim)
            .join(t.claims, c.seq == f.claim)
            .where(c.id == after)
            .order_by(f.finding.desc())
            .limit(1)
        )
        last = connection.execute(place).one_or_none()
        if last is None:
            raise ValueFormError(f"there is no claim {after!r} to go on after")
        later = and_(f.confidence == last.confidence, f.claim > last.claim)
        asked = asked.where(or_(f.confidence > last.confidence, later))
    ids = [row.id for row in connection.execute(asked)]
    found = {kept.claim.id: kept for kept in claims_by(connection, c.id.in_(ids))} if ids else {}
    return [found[one] for one in ids if one in found]
