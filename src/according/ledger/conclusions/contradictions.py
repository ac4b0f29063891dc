"""Which claimants cannot both be right about one question."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from math import inf

from according.ledger.conclusions.bounds import against, ratio_of, reach
from according.ledger.conclusions.events import Event, event_of, rivals
from according.ledger.conclusions.values import Contradiction, PlacedClaim, Series
from according.model import Scope

__all__ = ["above", "contradictions_of"]

# How many days after the higher figure a lower one still speaks of the same time. A toll only
# grows: the later of two figures cannot be the lower one if both are right, while a higher one may
# just be later. Notices come daily to monthly.
WINDOW = 31


@dataclass(frozen=True, slots=True)
class Dated:
    """What one claimant says, by day.

    Attributes:
        question: the id of the question.
        actor: the id of the claimant.
        days: when it says so, as ordinals, in their order.
        claims: what it says, one for each day.
        lows: the least that each of these lets hold.
        highs: the most that each lets hold.
        highest: the highest of the lows.
        lowest: the lowest of the highs.
    """

    question: str
    actor: str
    days: list[int]
    claims: list[PlacedClaim]
    lows: list[float]
    highs: list[float]
    highest: float
    lowest: float


def contradictions_of(
    series: Iterable[Series],
    scope: Scope,
    parents: Mapping[str, str],
    event: Event | None = None,
    among: Collection[str] | None = None,
) -> tuple[Contradiction, ...]:
    """Give the contradictions on one question: one for each two claimants, by their ids.

    A government and its own ministry are two claimants; a claimant whose words are only passed on
    under the name of the whole ("Ukraine" for its command) is not held against itself. Nor is what
    a paper says in its own voice held against the sources of the same text: it tells of a part.

    Args:
        series: the claimants' series.
        scope: of the question; an event's toll grows from one publication to the next.
        parents: the id of an actor to the id of the actor that it belongs to.
        event: all that is said of the event that the question asks for, if it asks for one; without
            it, what the series say.
        among: of whom one at least has part in each contradiction given, if it is no event's;
            anybody if None.
    """
    found: list[Contradiction] = []
    if scope is Scope.EVENT:
        return _on_event(event or event_of(series), parents)
    spoken = [_dated(each) for each in sorted(series, key=lambda each: each.actor)]
    spoken = [each for each in spoken if each.days]
    over = {each.actor: above(each.actor, parents) for each in spoken}
    for one, other in combinations(spoken, 2):
        if among is not None and one.actor not in among and other.actor not in among:
            continue
        if other.actor not in over[one.actor] and one.actor not in over[other.actor]:
            found.extend(_between(one, other, scope))
    return tuple(found)


def _on_event(event: Event, parents: Mapping[str, str]) -> tuple[Contradiction, ...]:
    found: list[Contradiction] = []
    over = {actor: above(actor, parents) for actor in event.said}
    for one, other in combinations(sorted(event.said), 2):
        if other not in over[one] and one not in over[other]:
            pairs = [*rivals(event, one, other, WINDOW), *rivals(event, other, one, WINDOW)]
            found.extend(_closest(event.question, pairs))
    return tuple(found)


def above(actor: str, parents: Mapping[str, str]) -> set[str]:
    """Give whom an actor belongs to: its parent, its parent's parent and so on."""
    seen = {actor}
    last = actor
    while last in parents and parents[last] not in seen:
        last = parents[last]
        seen.add(last)
    return seen - {actor}


def _between(one: Dated, other: Dated, scope: Scope) -> Iterator[Contradiction]:
    """Yield the contradiction between two claimants, none if both can be right."""
    window = 0 if scope is Scope.RATE else WINDOW
    yield from _closest(one.question, [*_pairs(one, other, window), *_pairs(other, one, window)])


# Days between, the later day, the higher and the lower claim.
Pair = tuple[int, int, PlacedClaim, PlacedClaim]


def _closest(question: str, pairs: Sequence[Pair]) -> Iterator[Contradiction]:
    """Yield the contradiction that pairs of claims make, shown at the days that are closest."""
    if not pairs:
        return
    gap = min(pair[0] for pair in pairs)
    *_, higher, lower = max(
        (pair for pair in pairs if pair[0] == gap),
        key=lambda pair: (pair[1], pair[2].claim_id, pair[3].claim_id),
    )
    days = {pair[1] for pair in pairs}
    yield Contradiction(
        question=question,
        higher=higher,
        lower=lower,
        ratio=ratio_of(higher, lower),
        first=date.fromordinal(min(days)).isoformat(),
        last=date.fromordinal(max(days)).isoformat(),
        days=len(days),
    )


def _dated(series: Series) -> Dated:
    """Give what a claimant says, and when: on the day it holds."""
    dated: list[tuple[int, PlacedClaim]] = []
    for point in series.points:
        claim = point.claim
        if point.day and not claim.carried:
            dated.append((date.fromisoformat(point.day).toordinal(), claim))
    dated.sort(key=lambda each: each[0])
    reaches = [reach(claim) for _, claim in dated]
    lows, highs = [low for low, _ in reaches], [high for _, high in reaches]
    return Dated(
        series.question,
        series.actor,
        [day for day, _ in dated],
        [claim for _, claim in dated],
        lows,
        highs,
        max(lows, default=0),
        min(highs, default=inf),
    )


def _pairs(higher: Dated, lower: Dated, window: int) -> list[Pair]:
    """Give for each lower claim the last higher one before it that it contradicts."""
    pairs: list[Pair] = []
    if higher.highest <= lower.lowest:
        return pairs
    # Asked for every two claimants, day by day: what costs least is looked at first.
    days, lows, highest = higher.days, higher.lows, higher.highest
    for at, high in enumerate(lower.highs):
        if high >= highest:
            continue
        day = lower.days[at]
        last = bisect_right(days, day) - 1
        if last >= 0 and lows[last] > high and day - days[last] <= window:
            claims = higher.claims[last], lower.claims[at]
            if against(*claims):
                pairs.append((day - days[last], day, *claims))
    return pairs
