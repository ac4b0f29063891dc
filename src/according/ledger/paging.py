"""Where a page of a list begins: after a row that is told by the values which order it.

So a page begins where the one before ended, whatever was added meanwhile, and the hundredth costs
what the first does. The last value is an id, which no two rows share.
"""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, and_, or_

from according.errors import ValueFormError
from according.ledger.conclusions.answers import (
    ActorSummary,
    Contradicting,
    Order,
    QuestionSummary,
    Revising,
    Silent,
    SituationSummary,
)
from according.ledger.values import KeptClaim, KeptReport
from according.ledger.words import fold, unkeepable

__all__ = ["ENDLESS", "Listed", "Ordering", "Place", "later", "place_of"]

Place = tuple[str | int | float, ...]
Listed = (
    QuestionSummary
    | Contradicting
    | Revising
    | Silent
    | SituationSummary
    | ActorSummary
    | KeptClaim
    | KeptReport
)
# The ratio of anything to nothing.
ENDLESS = 1e300


def place_of(row: Listed, order: Order = Order.CHANGED) -> Place:
    """Give the place of a row in its list; ``order`` is that of a list of questions."""
    match row:
        case QuestionSummary():
            return _of_question(row, order)
        case Contradicting(contradiction=one):
            ratio = ENDLESS if one.ratio is None else float(one.ratio)
            return one.last, ratio, one.question, one.higher.actor, one.lower.actor
        case Revising(revision=one):
            after = one.after.claim_id if one.after else ""
            return one.day, one.question, one.actor, str(one.kind), one.before.claim_id, after
        case Silent(silence=one):
            return one.until, one.question, one.actor, str(one.kind), one.response_id, one.last
        case SituationSummary():
            return row.claims, row.situation.id
        case ActorSummary():
            return row.claims, row.actor.id
        case KeptReport(report=report):
            return report.day or "", report.id
        case KeptClaim(claim=claim):
            return claim.as_of or row.day or "", claim.report_id, claim.figure.start, claim.id


def _of_question(row: QuestionSummary, order: Order) -> Place:
    match order:
        case Order.CHANGED:
            return row.changed, row.claims, row.question.id
        case Order.CLAIMS:
            return row.claims, row.question.id
        case Order.TITLE:
            return fold(row.question.title), row.question.id


def later(place: Place, after: Place, falling: int) -> bool:
    """Tell whether a place comes after another; the first ``falling`` values fall."""
    if place[:falling] != after[:falling]:
        return place[:falling] < after[:falling]
    return place[falling:] > after[falling:]


@dataclass(frozen=True, slots=True)
class Ordering:
    """What a list is ordered by.

    Attributes:
        falling: columns, the highest first.
        rising: columns after them, the lowest first.
        by: what a question is ordered by.
    """

    falling: tuple[ColumnElement[Any], ...]
    rising: tuple[ColumnElement[Any], ...]
    by: tuple[ColumnElement[Any], ...] = field(init=False)

    def __post_init__(self) -> None:
        falling = (column.desc() for column in self.falling)
        object.__setattr__(self, "by", (*falling, *self.rising))

    def after(self, place: Place) -> list[ColumnElement[bool]]:
        """Give the conditions that a row comes after a place; none for the empty place.

        Raises:
            ValueFormError: it is no place in this list.
        """
        if not place:
            return []
        columns = (*self.falling, *self.rising)
        if len(place) != len(columns) or not all(map(_fits, columns, place)):
            raise ValueFormError("this is no place in this list")
        found: ColumnElement[bool] | None = None
        for at in reversed(range(len(columns))):
            column, value = columns[at], place[at]
            beyond = column < value if at < len(self.falling) else column > value
            found = beyond if found is None else or_(beyond, and_(column == value, found))
        assert found is not None  # noqa: S101 - there is a column at least
        # The first column alone, too: by it an index leads there.
        first = columns[0] <= place[0] if self.falling else columns[0] >= place[0]
        return [first, found]


def _fits(column: ColumnElement[Any], value: str | float) -> bool:
    """Tell whether a value can be one of a column's."""
    if isinstance(value, str):
        return column.type.python_type is str and not unkeepable(value)
    if isinstance(value, int):
        return column.type.python_type is int and abs(value) < 1 << 63
    return column.type.python_type is float
