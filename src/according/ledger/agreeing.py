"""Whether judgements on what is the same and what differs can all hold."""

from collections import deque
from collections.abc import Iterable

from according.ledger.verdicts import Judgement, Verdict

__all__ = ["contradiction"]


def contradiction(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Give judgements that cannot all hold, none if all can.

    The first is the one that two things differ; the others, in their order, make them the same by
    the shortest way. Which ones are given does not depend on the order of judgements.
    """
    ordered = sorted(judgements, key=lambda one: (one.one, one.other, one.id))
    same = [one for one in ordered if one.verdict is Verdict.SAME]
    for one in ordered:
        if one.verdict is Verdict.DIFFER:
            way = _way(same, one.one, one.other)
            if way is not None:
                return (one, *way)
    return ()


def _way(same: list[Judgement], start: str, goal: str) -> list[Judgement] | None:
    """Give the judgements that lead from one thing to another; None if none do."""
    beside: dict[str, list[tuple[str, Judgement]]] = {}
    for one in same:
        beside.setdefault(one.one, []).append((one.other, one))
        beside.setdefault(one.other, []).append((one.one, one))
    came: dict[str, list[Judgement]] = {start: []}
    waiting = deque([start])
    while waiting:
        at = waiting.popleft()
        if at == goal:
            return came[at]
        for reached, by in beside.get(at, ()):
            if reached not in came:
                came[reached] = [*came[at], by]
                waiting.append(reached)
    return None
