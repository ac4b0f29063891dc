"""Who is silent on a question that others speak on; a silence is never a zero."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from statistics import median

from according.ledger.conclusions.near import days_between
from according.ledger.conclusions.questions import Question
from according.ledger.conclusions.values import PlacedResponse, Series, Silence, SilenceKind
from according.model import Scope

__all__ = ["Parties", "silences_of"]

# A claimant that is a week behind the others may be late; three times its own usual pause is not.
LATE = 7
PAUSES = 3
# Whoever is no party to it owes figures only after giving them on so many days.
OFTEN = 3
# Who spoke on so many days in a row, but for one, speaks every day.
REGULAR = 7


@dataclass(frozen=True, slots=True)
class Parties:
    """Whose voice counts as whose.

    Attributes:
        sides: the id of an actor to the side it speaks for ("Russia"), if any.
        states: a side to the id of the actor that it is itself.
        enemies: the sides that fight the one that the question is about.
        outlets: the ids of the news outlets, which owe nobody a figure.
    """

    sides: Mapping[str, str]
    states: Mapping[str, str]
    enemies: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()


def silences_of(
    question: Question,
    series: Iterable[Series],
    responses: Iterable[PlacedResponse],
    parties: Parties,
) -> tuple[Silence, ...]:
    """Give the silences on one question, by party, kind and day.

    Args:
        question: the question.
        series: the claimants' series on it.
        responses: what reports say of parties' answers on it.
        parties: whose voice counts as whose.
    """
    spoken = [said for one in series if (said := _said_anew(one)).points]
    found = [*_told(question, spoken, responses), *_stopped(question, spoken, parties)]
    found += _never(question, spoken, parties)
    found += _missing(question, spoken, found)
    return tuple(sorted(found, key=_order))


def _said_anew(series: Series) -> Series:
    """Give a series without the days for which an earlier value was but carried forward."""
    return replace(series, points=tuple(one for one in series.points if not one.claim.carried))


def _order(silence: Silence) -> tuple[str, str, str, str]:
    return silence.actor, silence.kind, silence.until, silence.response_id


def _told(
    question: Question, spoken: list[Series], responses: Iterable[PlacedResponse]
) -> Iterator[Silence]:
    """Yield what reports say: no answer, no comment, no figures released."""
    by_actor = {one.actor: one for one in spoken}
    for response in responses:
        own = by_actor.get(response.actor)
        points = [point for point in own.points if point.day <= response.day] if own else []
        last = points[-1] if points else None
        yield Silence(
            question=question.id,
            actor=response.actor,
            kind=response.kind,
            last=last.day if last else "",
            until=response.day,
            days=days_between(last.day, response.day) if last else None,
            rests_on=(last.claim.claim_id,) if last else (),
            response_id=response.response_id,
            report_id=response.report_id,
            words=response.words,
        )


def _stopped(question: Question, spoken: list[Series], parties: Parties) -> Iterator[Silence]:
    """Yield who spoke and then no more, though others went on; not if others of its side did."""
    if question.day:
        return
    dated = [one for one in spoken if one.points[-1].day]
    involved = {*parties.enemies, question.side} - {""}
    latest = max(dated, key=lambda one: (one.points[-1].day, one.actor), default=None)
    of_sides: dict[str, str] = {}
    for one in dated:
        if side := parties.sides.get(one.actor):
            of_sides[side] = max(of_sides.get(side, ""), one.points[-1].day)
    for one in dated:
        last, until = one.points[-1].day, latest.points[-1].day if latest else ""
        side = parties.sides.get(one.actor)
        its_last = of_sides[side] if side else last
        if one.actor in parties.outlets or not (side in involved or len(one.points) >= OFTEN):
            continue
        pause = max(LATE, PAUSES * _usual_pause(one))
        if latest and (days_between(its_last, until) or 0) > pause:
            rests_on = (one.points[-1].claim.claim_id, latest.points[-1].claim.claim_id)
            yield Silence(
                question=question.id,
                actor=one.actor,
                kind=SilenceKind.STOPPED,
                last=last,
                until=until,
                days=days_between(last, until),
                rests_on=rests_on,
            )


def _missing(question: Question, spoken: list[Series], told: list[Silence]) -> Iterator[Silence]:
    """Yield where one who speaks every day did not for some, unless a report tells of it.

    How many a day is not told where a report covers several; of that, the total tells.
    """
    if question.day or question.scope is Scope.RATE:
        return
    for one in spoken:
        dated = [point for point in one.points if point.day]
        for earlier, before, after in zip(
            dated, dated[REGULAR - 1 :], dated[REGULAR:], strict=False
        ):
            if (days_between(earlier.day, before.day) or 0) > REGULAR:
                continue
            days = days_between(before.day, after.day) or 0
            if days > PAUSES and not _known(one.actor, before.day, after.day, told):
                yield Silence(
                    question=question.id,
                    actor=one.actor,
                    kind=SilenceKind.MISSING,
                    last=before.day,
                    until=after.day,
                    days=days,
                    rests_on=(before.claim.claim_id, after.claim.claim_id),
                )


def _known(actor: str, first: str, last: str, told: Iterable[Silence]) -> bool:
    """Tell whether a silence of an actor between two days is known already."""
    return any(one.actor == actor and first < one.until < last for one in told)


def _usual_pause(series: Series) -> float:
    days = [date.fromisoformat(point.day).toordinal() for point in series.points if point.day]
    return median(later - earlier for earlier, later in pairwise(days)) if len(days) > 1 else 0


def _never(question: Question, spoken: list[Series], parties: Parties) -> Iterator[Silence]:
    """Yield the side whose losses the other side counts, if nobody of it ever did."""
    state = parties.states.get(question.side)
    if not question.side or state is None or not spoken:
        return
    sides = {parties.sides.get(one.actor) for one in spoken}
    if question.side in sides or parties.enemies.isdisjoint(sides):
        return
    latest = max(spoken, key=lambda one: (one.points[-1].day, one.actor)).points[-1]
    yield Silence(
        question=question.id,
        actor=state,
        kind=SilenceKind.NEVER,
        last="",
        until=latest.day,
        days=None,
        rests_on=(latest.claim.claim_id,),
    )
