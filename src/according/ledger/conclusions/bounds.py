"""What two figures' bounds let one say: whether both can hold, and how far they are apart."""

import math

from according.ledger.conclusions.values import PlacedClaim
from according.model import Bound, Verified

__all__ = ["against", "contradict", "number_of", "opposed", "precision", "ratio_of", "reach"]

# "About 12,000" is said of 11,500 and of 12,400: reports round to one figure in ten and closer.
ABOUT = 0.1
# "Dozens", "several" are said of half as many too.
VAGUE = 0.5
# "A civilian was wounded", "another was shot" tell of one, and do not say that there were no more.
ONE_OF_SOME = frozenset(("a", "an", "another", "one more"))
PRECISION = {
    Bound.EXACT: 0,
    Bound.RANGE: 1,
    Bound.ABOUT: 2,
    Bound.AT_LEAST: 3,
    Bound.AT_MOST: 3,
    Bound.VAGUE: 4,
}


def reach(claim: PlacedClaim) -> tuple[float, float]:
    """Give the least and the most that a figure lets hold; infinite if it leaves that open."""
    low = 0.0 if claim.low is None else float(claim.low)
    high = math.inf if claim.high is None else float(claim.high)
    if claim.bound is Bound.ABOUT:
        return low * (1 - ABOUT), high * (1 + ABOUT)
    if claim.bound is Bound.VAGUE:
        return low * VAGUE, high
    if claim.more or claim.figure.lower() in ONE_OF_SOME:
        return low, math.inf
    return low, high


def contradict(higher: PlacedClaim, lower: PlacedClaim) -> bool:
    """Tell whether the first says more than the second lets hold."""
    return reach(higher)[0] > reach(lower)[1]


def opposed(higher: PlacedClaim, lower: PlacedClaim) -> bool:
    """Tell whether two claimants' figures contradict each other."""
    return contradict(higher, lower) and against(higher, lower)


def against(higher: PlacedClaim, lower: PlacedClaim) -> bool:
    """Tell whether a figure that is higher than another lets hold speaks against it.

    What is confirmed is so far, and no more. What a paper says in its own voice is not held against
    the sources of the same text: it tells of a part.
    """
    confirmed = lower.verified is Verified.VERIFIED and higher.verified is not Verified.VERIFIED
    return not confirmed and not (higher.story == lower.story and (higher.own or lower.own))


def ratio_of(higher: PlacedClaim, lower: PlacedClaim) -> float | None:
    """Give the least by which the first is a multiple of the second; None if that is zero."""
    low = number_of(lower) if lower.high is None else lower.high
    return number_of(higher) / low if low else None


def number_of(claim: PlacedClaim) -> int:
    """Give the number that a figure names: its lower bound, or else the upper one."""
    return claim.low if claim.low is not None else claim.high or 0


def precision(claim: PlacedClaim) -> int:
    """Give how precise a figure is: 0 if exact, more if hedged, most if vague."""
    return PRECISION[claim.bound]
