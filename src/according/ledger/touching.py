"""What a change touches: which claimants on which questions.

Of a question that was concluded on before, only what these claimants have part in can be otherwise
now; see `conclusions.concluding`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection

from according.ledger import derived as d
from according.ledger.conclusions.concluding import narrower, total
from according.ledger.conclusions.questions import Question
from according.ledger.placed import near_to, questions_by
from according.ledger.rows import numbers_of
from according.ledger.versions import on_other_versions
from according.model import Scope

__all__ = ["Claimants", "Touched", "beside"]

# By the numbers of questions, the numbers of claimants on them.
Claimants = dict[int, set[int]]


@dataclass(frozen=True, slots=True)
class Touched:
    """Claimants on questions, all by their numbers.

    Attributes:
        said: whose claims on a question changed; nobody's, where only responses did.
        beside: of whom something else changed that tells how they restate: whether a page still
            holds a figure, whether the wider total fell too. Nothing but revisions follows from it.
        events: the questions that ask for an event and are touched, and those near them. Whoever
            speaks on one may be held against whoever speaks on another.
    """

    said: Claimants = field(default_factory=dict)
    beside: Claimants = field(default_factory=dict)
    events: set[int] = field(default_factory=set)

    @property
    def questions(self) -> set[int]:
        """The numbers of all questions that are touched."""
        return {*self.said, *self.beside, *self.events}

    def add(self, said: Iterable[tuple[int | None, int | None]]) -> None:
        """Add who said what on which questions, each with its claimant, None if it is no claim.

        Responses that nobody can tell the question of are on none, and touch nothing.
        """
        for question, actor in said:
            if question is not None:
                _add(self.said, question, () if actor is None else (actor,))

    def update(self, other: "Touched") -> None:
        """Add all that something else touches."""
        for mine, others in ((self.said, other.said), (self.beside, other.beside)):
            for question, actors in others.items():
                _add(mine, question, actors)
        self.events.update(other.events)


def _add(to: Claimants, question: int, actors: Iterable[int]) -> None:
    to.setdefault(question, set()).update(actors)


def beside(connection: Connection, reports: Iterable[int], touched: Touched) -> Touched:
    """Give what new claims in reports, by their numbers, touch beside the questions they are on.

    Claims of other versions of their pages, which may not hold them any more; narrower classes,
    that look for whether the wider one fell too; totals, which look for their increments; and
    events, for what is said of them on neighbouring days and places.
    """
    more = Touched()
    for seq, actor in on_other_versions(connection, list(reports)):
        _add(more.beside, seq, (actor,))
    seqs = sorted({*touched.said, *more.beside})
    questions = questions_by(connection, d.questions.c.seq.in_(seqs))
    more.events.update(seq for seq, one in questions.items() if one.scope is Scope.EVENT)
    said = {seq: one for seq, one in questions.items() if seq in touched.said}
    more.events.update(seq for some in near_to(connection, said).values() for seq in some)
    for ids, to in zip(_looking_at(said, touched), (more.beside, more.said), strict=True):
        for id_, seq in numbers_of(connection, d.questions, ids).items():
            _add(to, seq, ids[id_])
    return more


def _looking_at(
    questions: Mapping[int, Question], touched: Touched
) -> tuple[dict[str, set[int]], dict[str, set[int]]]:
    """Give the ids of narrower questions and of totals, with whose claims they look at."""
    parts: dict[str, set[int]] = {}
    totals: dict[str, set[int]] = {}
    for seq, question in questions.items():
        actors = touched.said[seq]
        for part in narrower(question):
            parts.setdefault(part.id, set()).update(actors)
        if whole := total(question):
            totals.setdefault(whole.id, set()).update(actors)
    return parts, totals
