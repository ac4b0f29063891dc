"""Who said what of which day: claims on one question to a series for each claimant."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from according.ledger.conclusions.bounds import contradict, number_of, precision
from according.ledger.conclusions.values import PlacedClaim, Point, Range, Series
from according.model import Verified

__all__ = ["claims_of", "outdone", "range_of", "series_of", "superseded"]


def series_of(claims: Iterable[PlacedClaim]) -> tuple[Series, ...]:
    """Give a series for each claimant of one question's claims, by the claimant's id."""
    by_actor: dict[str, list[PlacedClaim]] = defaultdict(list)
    for claim in claims:
        by_actor[claim.actor].append(claim)
    return tuple(_series(actor, by_actor[actor]) for actor in sorted(by_actor))


def _series(actor: str, claims: list[PlacedClaim]) -> Series:
    tolls = [claim for claim in claims if claim.counts]
    checked = _checked_beside(tolls)
    apart = sorted(
        (one for one in claims if not one.counts), key=lambda one: (one.day, one.claim_id)
    )
    return Series(
        claims[0].question,
        actor,
        _points(claim for claim in tolls if claim.claim_id not in checked),
        tuple(apart),
        _points(claim for claim in tolls if claim.claim_id in checked),
    )


def _checked_beside(tolls: Sequence[PlacedClaim]) -> set[str]:
    """Give the verified claims of one who counts twice; none of one who counts once.

    Somebody counts twice if a report of it gives two numbers for one day, one of them verified.
    That one report calls a figure verified and another does not, makes no second count.
    """
    verified = {claim.claim_id for claim in tolls if claim.verified is Verified.VERIFIED}
    if not verified:
        return verified
    numbers: dict[tuple[str, str], tuple[set[Number], set[Number]]] = {}
    for claim in tolls:
        both = numbers.setdefault((claim.report_id, claim.day), (set(), set()))
        both[claim.verified is Verified.VERIFIED].add((claim.low, claim.high))
    twice = any(one and other and one.isdisjoint(other) for one, other in numbers.values())
    return verified if twice else set()


Number = tuple[int | None, int | None]


def _points(claims: Iterable[PlacedClaim]) -> tuple[Point, ...]:
    days: dict[str, list[PlacedClaim]] = defaultdict(list)
    for claim in claims:
        days[claim.day].append(claim)
    return tuple(_point(day, days[day]) for day in sorted(days))


def _point(day: str, claims: list[PlacedClaim]) -> Point:
    if len(claims) == 1:
        # So it is on most days of a series.
        return Point(day, claims[0], (claims[0],), 1, 1)
    # Sorted by id first, so that among equals it is always the same one that stands for all.
    ordered = sorted(claims, key=lambda claim: claim.claim_id)
    ordered.sort(key=lambda claim: (claim.published, claim.corrected), reverse=True)
    passed = superseded(ordered) | outdone(ordered)
    ordered.sort(key=lambda one: (one.claim_id in passed, one.carried, precision(one)))
    reports = {claim.report_id for claim in ordered}
    stories = {claim.story for claim in ordered}
    return Point(day, ordered[0], tuple(ordered), len(reports), len(stories))


def superseded(claims: Iterable[PlacedClaim]) -> set[str]:
    """Give those claims, by id, of whose page a later version is among them."""
    of_pages = [claim for claim in claims if claim.page]
    newest: dict[str, str] = {}
    for claim in of_pages:
        newest[claim.page] = max(newest.get(claim.page, ""), claim.added)
    return {claim.claim_id for claim in of_pages if claim.added < newest[claim.page]}


def outdone(claims: Iterable[PlacedClaim]) -> set[str]:
    """Give those claims, by id, than which the same report says more.

    What a report says beside a claimant's toll ("12 of them today", "four were of one family") is
    of its parts; nobody restates a figure in one breath, but who says that it is corrected.
    """
    by_report: dict[str, list[PlacedClaim]] = defaultdict(list)
    for claim in claims:
        by_report[claim.report_id].append(claim)
    return {
        claim.claim_id
        for said in by_report.values()
        if len(said) > 1
        for claim in said
        if not claim.corrected and any(contradict(other, claim) for other in said)
    }


def claims_of(series: Series) -> list[PlacedClaim]:
    """Give all claims of a series, those that are no toll last."""
    return [claim for point in series.tolls for claim in point.claims] + list(series.apart)


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
