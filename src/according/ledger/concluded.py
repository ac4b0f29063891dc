"""What a ledger has concluded: the questions that claims answer, and what they add up to."""

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, select

from according.errors import NotInLedgerError
from according.ledger import asking, listing, past
from according.ledger import derived as d
from according.ledger import tables as t
from according.ledger.answering import both, comparison, standings, timeline
from according.ledger.batches import batches
from according.ledger.besides import besides
from according.ledger.conclusions.answers import (
    ActorSummary,
    AsOf,
    Comparison,
    ConclusionFilter,
    Contradicting,
    QuestionFilter,
    QuestionSummary,
    Revising,
    Silent,
    SituationSummary,
    Standing,
    Timeline,
)
from according.ledger.conclusions.looking import Beside
from according.ledger.conclusions.questions import Question
from according.ledger.conditions import begins
from according.ledger.paging import Place
from according.ledger.placed import questions_by
from according.ledger.values import KeptClaim
from according.ledger.whereabouts import PlaceSummary, places
from according.ledger.words import fold
from according.model import Findings, Report

__all__ = ["Conclusions"]

Opening = Callable[[], AbstractContextManager[Connection]]
ID = re.compile(r"[0-9a-fA-F]{4,32}")
# How many questions are listed when words fit several.
LISTED = 5
EVERY_QUESTION, EVERYTHING = QuestionFilter(), ConclusionFilter()


class Conclusions:
    """What a ledger has concluded; asked through ``ledger.conclusions``.

    A question is called by its id, four or more first digits of it, or words of its title. Every
    answer can be had as of a past day: then it is concluded again from what was known by then.

    Attributes:
        name: what errors call the ledger.
    """

    def __init__(self, name: str, reading: Opening, looking: Opening) -> None:
        self.name = name
        self._reading = reading
        self._looking = looking

    def questions(
        self, where: QuestionFilter = EVERY_QUESTION, *, asof: AsOf | None = None
    ) -> list[QuestionSummary]:
        """Give the questions that fit, with how much is said on each.

        As of a past day, the filter's days and ``contradicted`` are those of today.
        """
        with self._reading() as connection:
            if asof:
                return past.questions(connection, where, asof)
            return listing.questions(connection, where)

    def numbers(self, where: QuestionFilter) -> list[int]:
        """Give the numbers of the questions that fit, as `numbered` takes them."""
        with self._looking() as connection:
            return listing.numbers(connection, where)

    def numbered(self, numbers: Sequence[int]) -> list[QuestionSummary]:
        """Give questions by their numbers, in this order; what `questions` gives, in two steps."""
        with self._reading() as connection:
            return listing.summaries(connection, numbers)

    def question(self, name: str) -> QuestionSummary:
        """Give one question.

        Raises:
            NotInLedgerError: there is none, or there are several; it lists them.
        """
        with self._reading() as connection:
            return listing.summaries(connection, [self._number(connection, name)])[0]

    def standings(self, question: str) -> tuple[Standing, ...]:
        """Give what each claimant has said on a question, who claims most first.

        Raises:
            NotInLedgerError: as `question`.
        """
        with self._reading() as connection:
            return standings(connection, self._number(connection, question))

    def compare(
        self, question: str, *, day: str | None = None, asof: AsOf | None = None
    ) -> Comparison:
        """Give the claimants on a question side by side, and what cannot be compared with them.

        Args:
            question: the question.
            day: the day on which the figures hold; the last one if not given.
            asof: the day by which it had to be known.

        Raises:
            NotInLedgerError: as `question`.
        """
        with self._reading() as connection:
            return comparison(connection, self._number(connection, question), day, asof)

    def timeline(self, question: str, *, asof: AsOf | None = None) -> Timeline:
        """Give all that is said on a question by claimant and day.

        Raises:
            NotInLedgerError: as `question`.
        """
        with self._reading() as connection:
            return timeline(connection, self._number(connection, question), asof)

    def in_full(
        self, question: str, *, day: str | None = None, asof: AsOf | None = None
    ) -> tuple[Comparison, Timeline]:
        """Give what `compare` and `timeline` give, in one state of the ledger and sooner.

        Raises:
            NotInLedgerError: as `question`.
        """
        with self._reading() as connection:
            return both(connection, self._number(connection, question), day, asof)

    def contradictions(
        self, where: ConclusionFilter = EVERYTHING, *, asof: AsOf | None = None
    ) -> list[Contradicting]:
        """Give the contradictions that fit: the last ones first, then by ratio."""
        with self._reading() as connection:
            where = self._exact(connection, where)
            if asof:
                return past.contradictions(connection, where, asof)
            return listing.contradictions(connection, where)

    def revisions(
        self, where: ConclusionFilter = EVERYTHING, *, asof: AsOf | None = None
    ) -> list[Revising]:
        """Give the revisions that fit, the last ones first."""
        with self._reading() as connection:
            where = self._exact(connection, where)
            if asof:
                return past.revisions(connection, where, asof)
            return listing.revisions(connection, where)

    def silences(
        self, where: ConclusionFilter = EVERYTHING, *, asof: AsOf | None = None
    ) -> list[Silent]:
        """Give the silences that fit, the last ones first."""
        with self._reading() as connection:
            where = self._exact(connection, where)
            if asof:
                return past.silences(connection, where, asof)
            return listing.silences(connection, where)

    def situations(self, *, after: Place = (), limit: int | None = None) -> list[SituationSummary]:
        """Give the wars and disasters that claims belong to, those with most claims first.

        Args:
            after: the place of the row after which to begin.
            limit: how many at most, None for all.
        """
        with self._reading() as connection:
            return listing.situations(connection, after, limit)

    def places(self, situation: str) -> list[PlaceSummary]:
        """Give the places that a war or disaster's questions are about, most claims first."""
        with self._reading() as connection:
            return places(connection, situation)

    def actors(
        self, words: str | None = None, *, after: Place = (), limit: int | None = None
    ) -> list[ActorSummary]:
        """Give those who claim, who claims most first.

        Args:
            words: words in the name.
            after: the place of the row after which to begin.
            limit: how many at most, None for all.
        """
        with self._reading() as connection:
            return listing.actors(connection, words, after, limit)

    def claimants(self, question: str) -> dict[str, int]:
        """Give the claimants on a question, who claims most first, with their numbers (`known_as`).

        Raises:
            NotInLedgerError: as `question`.
        """
        s, a = d.standings.c, d.actors.c
        with self._reading() as connection:
            asked = (
                select(a.id, a.seq)
                .join(d.standings, s.actor == a.seq)
                .where(s.question == self._number(connection, question))
                .order_by(s.claims.desc(), a.id)
            )
            return {row.id: row.seq for row in connection.execute(asked)}

    def known_as(self, actors: Iterable[str]) -> dict[str, int]:
        """Give the number by which the ledger has known each claimant since it first spoke."""
        a = d.actors.c
        with self._reading() as connection:
            asked = select(a.id, a.seq).where(a.id.in_(sorted(set(actors))))
            return {row.id: row.seq for row in connection.execute(asked)}

    def evidence(self, claim_ids: Iterable[str]) -> dict[str, KeptClaim]:
        """Give claims by id, each with its report and the sentence it stands in.

        An id that is not there, or whose claim was not found again, is left out.
        """
        with self._reading() as connection:
            ids = sorted(set(claim_ids))
            found = [
                kept
                for some in batches(ids, asking.AT_ONCE)
                for kept in asking.claims_by(connection, t.claims.c.id.in_(some))
            ]
            return {kept.claim.id: kept for kept in found}

    def answered_by(self, claim_ids: Iterable[str]) -> dict[str, Question]:
        """Give the question that each claim answers, by the claim's id; others are left out."""
        with self._reading() as connection:
            placed = dict[str, int]()
            ids = sorted(set(claim_ids))
            for some in batches(ids, asking.AT_ONCE):
                asked = (
                    select(t.claims.c.id, d.placed_claims.c.question)
                    .join(t.claims, t.claims.c.seq == d.placed_claims.c.claim)
                    .where(t.claims.c.id.in_(some))
                )
                placed |= {row.id: row.question for row in connection.execute(asked)}
            found = questions_by(connection, d.questions.c.seq.in_(set(placed.values())))
            return {claim: found[seq] for claim, seq in placed.items() if seq in found}

    def besides(self, report: Report, findings: Findings, *, now: str) -> tuple[Beside, ...]:
        """Give for each claim of a report what is known of its question; nothing is kept.

        Args:
            report: a report that the ledger may hold or not; its own claims do not count.
            findings: its claims.
            now: the ISO moment.
        """
        with self._reading() as connection:
            return besides(connection, report, findings, now=now)

    def _exact(self, connection: Connection, where: ConclusionFilter) -> ConclusionFilter:
        """Give the filter with its question, if it has one, by its id."""
        if where.question is None:
            return where
        asked = select(d.questions.c.id).where(
            d.questions.c.seq == self._number(connection, where.question)
        )
        return replace(where, question=connection.execute(asked).scalar_one())

    def _number(self, connection: Connection, name: str) -> int:
        folded = d.questions.c.folded
        said = [fold(name), fold(f"{name.rstrip('? ')}?")]
        exactly: list[ColumnElement[bool]] = [folded.in_(said)]
        if ID.fullmatch(name):
            exactly.append(begins(d.questions.c.id, name))
        for condition in exactly:
            asked = select(d.questions.c.seq).where(condition).limit(2)
            seqs = [row.seq for row in connection.execute(asked)]
            if len(seqs) == 1:
                return int(seqs[0])
        fitting = listing.numbers(connection, QuestionFilter(words=name, limit=LISTED + 1))
        if len(fitting) == 1:
            return fitting[0]
        if not fitting or not name.strip():
            raise NotInLedgerError(self.name, f"no question {name!r}")
        titles = [one.question for one in listing.summaries(connection, fitting[:LISTED])]
        listed = "; ".join(f"{question.id[:8]} {question.title}" for question in titles)
        more = "; ..." if len(fitting) > LISTED else ""
        raise NotInLedgerError(self.name, f"{name!r} fits several questions: {listed}{more}")
