"""How claimants restate their own figures."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from according.ledger.conclusions.bounds import contradict, number_of, reach
from according.ledger.conclusions.events import Event, hit_alike, restated
from according.ledger.conclusions.near import days_between
from according.ledger.conclusions.series import outdone, superseded
from according.ledger.conclusions.values import (
    EARLIER,
    SINCE,
    Gone,
    PlacedClaim,
    Point,
    Revision,
    RevisionKind,
    Series,
)
from according.model import Bound, Scope

__all__ = ["NOTHING_BESIDE", "Beside", "revisions_of"]

# Words by which a report says that a figure is counted otherwise than before.
BASIS = re.compile(
    r"\b(?:basis|methodolog\w+|re-?classif\w+|now (?:counts?|includes?|excludes?)|"
    r"no longer (?:counts?|includes?)|counting method|fully identified|identified only|"
    r"only (?:those )?identified|different source|changed source)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Beside:
    """What is needed from other questions to tell how one claimant restates a figure.

    Attributes:
        wider: series of the same claimants on the question whose class contains this one's
            (people for children).
        rates: series of the same claimants on the increments per day.
        sides: the id of an actor to the side that it speaks for, if any.
        gone: the claims, by id, whose figure the last version of their page does not hold.
        event: all that is said of the event that the question asks for, None if it asks for none.
    """

    wider: tuple[Series, ...] = ()
    rates: tuple[Series, ...] = ()
    sides: Mapping[str, str] = field(default_factory=dict)
    gone: Mapping[str, Gone] = field(default_factory=dict)
    event: Event | None = None


NOTHING_BESIDE = Beside()


def revisions_of(
    series: Iterable[Series],
    scope: Scope,
    beside: Beside = NOTHING_BESIDE,
    among: Collection[str] | None = None,
) -> tuple[Revision, ...]:
    """Give all revisions on one question, by claimant, day and claim.

    That a total is higher on a later day is what totals do, and no revision.

    Args:
        series: the claimants' series.
        scope: of the question; only totals can fall or break.
        beside: what the same claimants say on the wider question and on the increments.
        among: whose revisions are given; everybody's if None.
    """
    wider = {one.actor: one for one in beside.wider}
    rates = {one.actor: one for one in beside.rates}
    known = list(series)
    found: list[Revision] = []
    for one in known:
        if among is not None and one.actor not in among:
            continue
        nothing = Series(one.question, one.actor, ())
        whole, added = wider.get(one.actor, nothing), rates.get(one.actor, nothing)
        for point in one.tolls:
            found.extend(_restated(one, point, scope))
        found.extend(_told(one))
        if beside.event:
            found.extend(_told_elsewhere(one, beside.event))
        found.extend(_vanished(one, beside.gone))
        if scope is Scope.TOTAL:
            found.extend(_resets(one))
            found.extend(_falls(one, one.points, whole.points))
            found.extend(_falls(one, one.checked, whole.checked or whole.points))
            if added.points:
                fellows = [other for other in known if _speak_alike(one, other, beside.sides)]
                found.extend(_breaks(one, added.points, fellows))
    return tuple(sorted(found, key=_order))


def _order(revision: Revision) -> tuple[str, str, str, str]:
    return revision.actor, revision.day, revision.kind, revision.before.claim_id


def _restated(series: Series, point: Point, scope: Scope) -> Iterator[Revision]:
    """Yield where later reports, or later versions of a page, give another number for a day."""
    said = [claim for claim in point.claims if not claim.carried]
    if len(said) < 2:  # noqa: PLR2004 - nobody restates a single number
        return
    parts = outdone(said)
    said = [claim for claim in said if claim.claim_id not in parts]
    older = superseded(said)
    current = [claim for claim in said if claim.claim_id not in older]
    current.sort(key=lambda one: (one.published, one.corrected, number_of(one), one.claim_id))
    versions: dict[str, list[PlacedClaim]] = defaultdict(list)
    for claim in sorted(said, key=lambda claim: (claim.added, claim.claim_id)):
        if claim.page:
            versions[claim.page].append(claim)
    for some in (current, *versions.values()):
        yield from _one_after_the_other(series, some, scope)


def _tells_of_part(claim: PlacedClaim, scope: Scope) -> bool:
    """Tell whether a figure may be of a part of an event, as papers tell in their own voice."""
    return scope is Scope.EVENT and claim.own and not (claim.corrected or claim.page)


def _one_after_the_other(
    series: Series, ordered: Iterable[PlacedClaim], scope: Scope
) -> Iterator[Revision]:
    # The earliest report of each number speaks for it; ten that repeat it revise nothing.
    first: dict[tuple[int | None, int | None], PlacedClaim] = {}
    for claim in ordered:
        first.setdefault((claim.low, claim.high), claim)
    for before, after in pairwise(first.values()):
        if scope is Scope.EVENT and not hit_alike(before, after):
            continue
        if contradict(after, before):
            kind = RevisionKind.CORRECTION if after.corrected else RevisionKind.UPDATE
            yield _revision(series, kind, before, after, "a higher number for the same day")
        elif contradict(before, after) and not _tells_of_part(after, scope):
            kind = RevisionKind.CORRECTION
            yield _revision(series, kind, before, after, "a lower number for the same day")


def _told_elsewhere(series: Series, event: Event) -> Iterator[Revision]:
    """Yield where a claimant gives another number for an event on a neighbouring day or place."""
    for before, after in restated(event, series.actor):
        if contradict(after, before):
            yield _revision(series, RevisionKind.UPDATE, before, after, "a higher number, later")
        elif contradict(before, after):
            says = "a lower number, later"
            yield _revision(series, RevisionKind.CORRECTION, before, after, says)


def _told(series: Series) -> Iterator[Revision]:
    """Yield where a report says that a figure replaces one that was given before."""
    earlier = [claim for claim in series.apart if claim.apart == EARLIER]
    if not earlier:
        return
    current = {claim.claim_id: claim for point in series.tolls for claim in point.claims}
    for before in earlier:
        after = current.get(before.part_of)
        if after is None:
            continue
        if contradict(after, before):
            yield _revision(series, RevisionKind.UPDATE, before, after, "its report says so")
        elif contradict(before, after):
            yield _revision(series, RevisionKind.CORRECTION, before, after, "its report says so")


def _vanished(series: Series, gone: Mapping[str, Gone]) -> Iterator[Revision]:
    """Yield where a page that gave a figure gives none of this claimant's on the question."""
    said = [claim for point in series.tolls for claim in point.claims if not claim.carried]
    still = {claim.report_id for claim in said}
    seen: set[tuple[str, int | None, int | None]] = set()
    for claim in sorted(said, key=lambda claim: (claim.added, claim.claim_id)):
        last = gone.get(claim.claim_id)
        if last is None or last.report_id in still:
            continue
        # A headline and its story give a figure twice.
        if (said_so := (last.report_id, claim.low, claim.high)) not in seen:
            seen.add(said_so)
            says = f"its page, had again on {last.day}, does not hold it"
            kind = RevisionKind.VANISHED
            yield Revision(series.question, series.actor, kind, last.day, claim, None, says)


def _resets(series: Series) -> Iterator[Revision]:
    """Yield where a claimant begins to count from another day, once for each such day."""
    begun: set[str] = set()
    for claim in series.apart:
        begins = claim.apart == SINCE and claim.since
        before = _last_by(series.points, claim.day) if begins else None
        if before and claim.since not in begun and contradict(before.claim, claim):
            begun.add(claim.since)
            says = f"counted since {claim.since}, which is not when the others begin"
            yield _revision(series, RevisionKind.RESET, before.claim, claim, says)


def _falls(series: Series, points: Sequence[Point], wider: Sequence[Point]) -> Iterator[Revision]:
    """Yield where a later day has a lower total."""
    said = [point for point in points if point.day and not point.claim.carried]
    for earlier, later in pairwise(said):
        before, after = earlier.claim, later.claim
        # Where the day's first figure did not fall, its correction is what is told. A report that
        # gives both numbers compares them, and its claimant restated neither.
        if before.report_id != after.report_id and all(
            contradict(before, claim) for claim in later.claims if not claim.carried
        ):
            kind, says = _kind_of_fall(before, after, wider)
            yield _revision(series, kind, before, after, says)


def _kind_of_fall(
    before: PlacedClaim, after: PlacedClaim, wider: Sequence[Point]
) -> tuple[RevisionKind, str]:
    told = BASIS.search(after.caveat)
    if told:
        return RevisionKind.BASIS_CHANGED, f"the report says of it: {after.caveat}"
    if _held(before.day, after.day, wider):
        says = "the total that it is part of did not fall: it is counted in another way"
        return RevisionKind.BASIS_CHANGED, says
    if after.corrected:
        return RevisionKind.CORRECTION, f"the report says of it: {after.caveat}"
    return RevisionKind.FALL, "a lower total on a later day"


def _held(before: str, after: str, wider: Sequence[Point]) -> bool:
    """Tell whether the wider total is known for about both days, and did not fall."""
    then = _last_by(wider, before)
    now = _last_by(wider, after)
    return then is not None and now is not None and reach(now.claim)[1] >= reach(then.claim)[0]


def _last_by(points: Sequence[Point], day: str) -> Point | None:
    last = bisect_right(points, day, key=lambda point: point.day) - 1
    return points[last] if last >= 0 and points[last].day else None


def _speak_alike(one: Series, other: Series, sides: Mapping[str, str]) -> bool:
    side = sides.get(one.actor)
    return one.actor != other.actor and bool(side) and sides.get(other.actor) == side


def _breaks(
    series: Series, increments: Sequence[Point], fellows: Sequence[Series]
) -> Iterator[Revision]:
    """Yield where a total less its increment is not the total of the day before."""
    added = {point.day: point.claim for point in increments}
    for before, after in _next_days(series, fellows):
        increment = added.get(after.day)
        if increment is None:
            continue
        claims = (before.claim, after.claim, increment)
        if any(claim.bound not in (Bound.EXACT, Bound.ABOUT) for claim in claims):
            continue
        expected = number_of(after.claim) - number_of(increment)
        if expected != number_of(before.claim):
            says = (
                f"{number_of(after.claim):,} less its increment of {number_of(increment):,} is "
                f"{expected:,}, not the {number_of(before.claim):,} of the day before"
            )
            yield _revision(series, RevisionKind.BREAK, before.claim, after.claim, says)


def _next_days(series: Series, fellows: Sequence[Series]) -> Iterator[tuple[Point, Point]]:
    """Yield a claimant's totals, each with that of the day before.

    Where it gave none on that day, it is another's of its side that gave the same total with it.
    """
    others = [{point.day: point for point in fellow.points} for fellow in fellows]
    for before, after in pairwise((None, *series.points)):
        if after is None or not after.day:
            continue
        if before and before.day and days_between(before.day, after.day) == 1:
            yield before, after
            continue
        day = date.fromordinal(date.fromisoformat(after.day).toordinal() - 1).isoformat()
        for said in others:
            same = said.get(after.day)
            if day in said and same and number_of(same.claim) == number_of(after.claim):
                yield said[day], after
                break


def _revision(
    series: Series, kind: RevisionKind, before: PlacedClaim, after: PlacedClaim, says: str
) -> Revision:
    return Revision(series.question, series.actor, kind, after.day, before, after, says)
