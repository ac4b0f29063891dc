"""Placed claims made for the tests of pure conclusions."""

from itertools import count

from according.ledger.conclusions import PlacedClaim
from according.model import Bound

NUMBERS = count()


def claim(actor: str, low: int | None, day: str = "2022-03-08", **given: object) -> PlacedClaim:
    """Make a placed claim; what is not given is plain."""
    number = next(NUMBERS)
    bound = given.get("bound", Bound.EXACT)
    fields: dict[str, object] = {
        "claim_id": f"c{number:06}",
        "report_id": f"r{number:06}",
        "story": f"r{number:06}",
        "question": "q",
        "published": day,
        "added": f"{day}T12:00:00Z",
        "figure": str(low),
        "low": low,
        "high": None if bound in (Bound.AT_LEAST, Bound.VAGUE) else low,
        "bound": Bound.EXACT,
    }
    return PlacedClaim(actor=actor, day=day, **(fields | given))  # type: ignore[arg-type]
