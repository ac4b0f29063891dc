"""What claimants say of one event, told by many reports that word it differently.

A report on an event names it in its own way, tells of its parts beside the whole, and often does
not say on which day it was. So two claims are held against each other only if nothing tells that
they are of two events, and if neither is of a part: what its own report outdoes is.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from according.ledger.conclusions.bounds import opposed
from according.ledger.conclusions.clues import SEVERAL
from according.ledger.conclusions.near import DAYS, days_between, places_meet
from according.ledger.conclusions.values import PlacedClaim, Series

__all__ = ["Event", "Said", "event_of", "hit_alike", "may_be_one", "restated", "rivals", "said_of"]


@dataclass(frozen=True, slots=True)
class Said:
    """One claim on an event.

    Attributes:
        claim: the claim.
        rank: 0 if it is of the class that the question asks for, 1 of a wider, -1 of a narrower.
        place: the place of the question that it answers.
        towns: where that place is, as this claim or another on its question says.
    """

    claim: PlacedClaim
    rank: int = 0
    place: str = ""
    towns: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Event:
    """All that is said on a question and on those near it.

    Attributes:
        question: the id of the question.
        said: all tolls, by claimant, in the order of publication.
        sides: the id of an actor to the side that it speaks for, if any.
    """

    question: str
    said: Mapping[str, Sequence[Said]]
    sides: Mapping[str, str] = field(default_factory=dict)


def said_of(question: str, said: Iterable[Said], sides: Mapping[str, str]) -> Event:
    """Give what is said of an event, parts left out.

    Args:
        question: the id of the question.
        said: the claims on it and on those near it.
        sides: the id of an actor to the side that it speaks for, if any.
    """
    by_actor: dict[str, list[Said]] = defaultdict(list)
    for one in said:
        if one.claim.counts and not (one.claim.carried or one.claim.outdone):
            by_actor[one.claim.actor].append(one)
    for some in by_actor.values():
        some.sort(key=lambda one: (_when(one.claim), one.claim.claim_id))
    return Event(question, by_actor, sides)


def event_of(series: Iterable[Series]) -> Event:
    """Give what is said of an event on one question alone."""
    claims = [claim for one in series for point in one.points for claim in point.claims]
    question = claims[0].question if claims else ""
    return said_of(question, [Said(claim) for claim in claims], {})


def _when(claim: PlacedClaim) -> str:
    return claim.published or claim.day


Pair = tuple[int, int, PlacedClaim, PlacedClaim]


def rivals(event: Event, one: str, other: str, window: int) -> Iterator[Pair]:
    """Yield for each claim of ``other`` the last higher one of ``one`` that it contradicts.

    A toll only grows: the higher is published no later. The days between come first, then the later
    day. What two near questions say is yielded for one of them, the one with the lesser id.
    """
    for lower in event.said[other]:
        for higher in reversed(event.said[one]):
            gap = days_between(_when(higher.claim), _when(lower.claim))
            if gap is None or gap < 0:
                continue
            if gap > window:
                break
            if higher.rank > lower.rank or not may_be_one(higher, lower):
                continue
            if _is_listed(event, higher, lower) and _opposed(event, higher.claim, lower.claim):
                day = date.fromisoformat(_when(lower.claim)).toordinal()
                yield gap, day, higher.claim, lower.claim
            break


def restated(event: Event, actor: str) -> Iterator[tuple[PlacedClaim, PlacedClaim]]:
    """Yield what a claimant said of an event, and the next that it said on another question."""
    said = event.said.get(actor, ())
    for at, after in enumerate(said):
        for before in reversed(said[:at]):
            one, other = before.claim, after.claim
            if before.rank != after.rank or one.report_id == other.report_id:
                continue
            if not may_be_one(before, after):
                continue
            if one.question != other.question and _is_listed(event, before, after):
                yield one, other
            break


def _is_listed(event: Event, one: Said, other: Said) -> bool:
    return event.question == min(one.claim.question, other.claim.question)


def hit_alike(one: PlacedClaim, other: PlacedClaim) -> bool:
    """Tell whether two claims may be of what one attack did, or what the same several did."""
    means, others = set(one.means.split(",")), set(other.means.split(","))
    if not (one.means and other.means):
        return True
    return (SEVERAL in means) is (SEVERAL in others) and not means.isdisjoint(others - {SEVERAL})


def may_be_one(one: Said, other: Said) -> bool:
    """Tell whether nothing says that two claims are of two events.

    One may name the site and the other the town, or one be of a later day and say none, not both.
    """
    first, last = sorted((one.claim, other.claim), key=lambda claim: claim.day)
    if not hit_alike(first, last):
        return False
    if first.day == last.day:
        beside = other.place in one.towns or one.place in other.towns
        return beside or places_meet(one.place, other.place)
    gap = days_between(first.day, last.day)
    told = gap is not None and gap <= DAYS and last.undated and 1 not in (first.high, last.high)
    return told and bool(first.means and last.means) and places_meet(one.place, other.place)


def _opposed(event: Event, higher: PlacedClaim, lower: PlacedClaim) -> bool:
    if not opposed(higher, lower):
        return False
    if lower.high == 0:
        # "None were hurt" is said of this place and that; of all only by the other side.
        sides = {event.sides.get(higher.actor), event.sides.get(lower.actor)}
        return len(sides - {None, ""}) > 1
    # In its own voice a paper also tells of single people, and of whom it does not say what hit.
    return not (lower.own and (lower.high == 1 or not lower.means))
