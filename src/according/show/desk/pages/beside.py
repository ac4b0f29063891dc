"""Claimants side by side, with their bars and sentences."""

from according.ledger import Ledger
from according.ledger.conclusions import Comparison
from according.show.drawing import bars_svg
from according.show.views import evidence_of

__all__ = ["side_by_side"]


def side_by_side(ledger: Ledger, found: Comparison, shown: int) -> dict[str, object]:
    """Give what a template needs to show the first claimants of a comparison."""
    claims = [row.point.claim for row in found.rows[:shown]]
    top = max([0, *(max(claim.low or 0, claim.high or 0) for claim in claims)])
    bars = [
        bars_svg(claim.low, claim.high, claim.bound, top=top, colour=number)
        for number, claim in enumerate(claims)
    ]
    return {
        "compared": found,
        "evidence": evidence_of(ledger, claims),
        "bars": bars,
        "shown": shown,
    }
