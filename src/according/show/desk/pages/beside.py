"""Claimants side by side, with their bars and sentences."""

from collections.abc import Mapping

from according.ledger import Ledger
from according.ledger.conclusions import Comparison
from according.show.drawing import NAMED, bars_svg, colours_of
from according.show.views import evidence_of

__all__ = ["claimants_colours", "side_by_side"]


def claimants_colours(ledger: Ledger, question: str) -> dict[str, int]:
    """Give the numbers of the colours of the claimants on a question, wherever it is shown."""
    known = ledger.conclusions.claimants(question)
    return colours_of(list(known), known)


def side_by_side(
    ledger: Ledger, found: Comparison, shown: int, colours: Mapping[str, int]
) -> dict[str, object]:
    """Give what a template needs to show the first claimants of a comparison, and the last.

    Who says least is never left out: a rival stands beside those whom it contradicts.
    """
    rows = found.rows if len(found.rows) <= shown else (*found.rows[: shown - 1], found.rows[-1])
    claims = [row.point.claim for row in rows]
    top = max([0, *(max(claim.low or 0, claim.high or 0) for claim in claims)])
    bars = [
        bars_svg(
            claim.low, claim.high, claim.bound, top=top, colour=colours.get(claim.actor, NAMED)
        )
        for claim in claims
    ]
    return {
        "compared": found,
        "evidence": evidence_of(ledger, claims),
        "bars": bars,
        "rows": rows,
    }
