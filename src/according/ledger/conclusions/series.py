"""Who said what of which day: claims on one question to a series for each claimant."""

from collections import defaultdict
from collections.abc import Iterable

from according.ledger.conclusions.bounds import number_of, precision
from according.ledger.conclusions.values import PlacedClaim, Point, Range, Series

__all__ = ["claims_of", "range_of", "series_of"]


def series_of(claims: Iterable[PlacedClaim]) -> tuple[Series, ...]:
    """Give a series for each claimant of one question's claims, by the claimant's id."""
    by_actor: dict[str, list[PlacedClaim]] = defaultdict(list)
    for claim in claims:
        by_actor[claim.actor].append(claim)
    return tuple(_series(actor, by_actor[actor]) for actor in sorted(by_actor))


def _series(actor: str, claims: list[PlacedClaim]) -> Series:
    days: dict[str, list[PlacedClaim]] = defaultdict(list)
    for claim in claims:
        if claim.counts:
            days[claim.day].append(claim)
    apart = sorted(
        (one for one in claims if not one.counts), key=lambda one: (one.day, one.claim_id)
    )
    points = tuple(_point(day, days[day]) for day in sorted(days))
    return Series(claims[0].question, actor, points, tuple(apart))


def _point(day: str, claims: list[PlacedClaim]) -> Point:
    # Sorted by id first, so that among equals it is always the same one that stands for all.
    ordered = sorted(claims, key=lambda claim: claim.claim_id)
    ordered.sort(key=lambda claim: claim.published, reverse=True)
    ordered.sort(key=lambda claim: (claim.carried, precision(claim)))
    reports = {claim.report_id for claim in ordered}
    stories = {claim.story for claim in ordered}
    return Point(day, ordered[0], tuple(ordered), len(reports), len(stories))


def claims_of(series: Series) -> list[PlacedClaim]:
    """Give all claims of a series, those that are no toll last."""
    return [claim for point in series.points for claim in point.claims] + list(series.apart)


def range_of(series: Iterable[Series]) -> Range | None:
    """Give the lowest and the highest of what each claimant said last; None if nobody gave a toll.

    Among equals, the claim with the smaller id.
    """
    last = [one.last.claim for one in series if one.last]
    if not last:
        return None
    lowest = min(last, key=lambda claim: (number_of(claim), claim.claim_id))
    highest = min(last, key=lambda claim: (-_most(claim), claim.high is not None, claim.claim_id))
    return Range(lowest.low, highest.high, lowest, highest)


def _most(claim: PlacedClaim) -> int:
    return claim.high if claim.high is not None else claim.low or 0
