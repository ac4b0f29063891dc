"""Claimants side by side, with their bars and sentences."""

from collections.abc import Sequence

from according.ledger import Ledger
from according.ledger.conclusions import Comparison
from according.show.drawing import bars_svg
from according.show.views import evidence_of

__all__ = ["side_by_side"]


def side_by_side(
    ledger: Ledger, found: Comparison, shown: int, order: Sequence[str] = ()
) -> dict[str, object]:
    """Give what a template needs to show the first claimants of a comparison, and the last.

    Who says least is never left out: a rival stands beside those whom it contradicts. ``order``
    gives the ids of claimants in the order of their colours, as a timeline beside has them; those
    not in it come after.
    """
    rows = found.rows if len(found.rows) <= shown else (*found.rows[: shown - 1], found.rows[-1])
    claims = [row.point.claim for row in rows]
    top = max([0, *(max(claim.low or 0, claim.high or 0) for claim in claims)])
    known = {name: number for number, name in enumerate(dict.fromkeys(order))}
    colours = [known.setdefault(claim.actor, len(known)) for claim in claims]
    bars = [
        bars_svg(claim.low, claim.high, claim.bound, top=top, colour=colour)
        for claim, colour in zip(claims, colours, strict=True)
    ]
    return {
        "compared": found,
        "evidence": evidence_of(ledger, claims),
        "bars": bars,
        "rows": rows,
    }
