"""Judging: what people decide is added, and what follows from it is concluded, in one go."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from according.errors import DisagreementError, ValueFormError
from according.ledger import judged as j
from according.ledger import tables as t
from according.ledger.agreeing import contradiction
from according.ledger.calling import called, claim_called, judgement_called
from according.ledger.correcting import correction_of
from according.ledger.dialects import dialect_of
from according.ledger.following import content, found_still, keep, take_back
from according.ledger.holding import HOLDS, judgements_by
from according.ledger.verdicts import NOTHING_SAID, Correction, Judged, Judgement, Verdict
from according.ledger.wire import Row, claim_of
from according.ledger.words import unkeepable
from according.model import Claim

__all__ = ["By", "Judging"]

Connecting = Callable[[], AbstractContextManager[Connection]]


@dataclass(frozen=True, slots=True)
class By:
    """Who judges, when, and why.

    Attributes:
        name: of the person.
        now: the ISO moment.
        note: why, empty if not told.

    Raises:
        ValueFormError: nobody is named.
    """

    name: str
    now: str
    note: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueFormError("a judgement says who judges")


class Judging:
    """What people decide on claims, actors, questions and situations; ``ledger.judging``.

    A judgement is only ever added, and taken back by adding that it is. It goes before what the
    rules say from then on, also for what is found later. What follows from it is concluded in the
    same transaction; of more than 200 reports, right after it, some at a time.

    A claim and a judgement are called by four or more first digits of their ids; an actor, a
    question or a situation by its id, its name, or words in that.

    Attributes:
        name: what errors call the ledger.
    """

    def __init__(
        self,
        name: str,
        reading: Connecting,
        writing: Connecting,
        conclude: Callable[[], int],
    ) -> None:
        self.name = name
        self._reading = reading
        self._transaction = writing
        self._conclude = conclude

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """Give a connection on which nobody else judges; what is left open is concluded after."""
        with self._transaction() as connection:
            dialect_of(connection).alone(connection, [j.judgements])
            yield connection
        self._conclude()

    def same(self, one: str, other: str, *, by: By) -> Judgement:
        """Judge that two actors, questions or situations are one and the same.

        Raises:
            NotInLedgerError: a name fits none, or several.
            ValueFormError: they are of two kinds, or one already.
            DisagreementError: they are judged to differ.
        """
        return self._pair(Verdict.SAME, one, other, by)

    def differ(self, one: str, other: str, *, by: By) -> Judgement:
        """Judge that two actors, questions or situations are not the same.

        Raises as `same` does; DisagreementError if they are judged to be the same.
        """
        return self._pair(Verdict.DIFFER, one, other, by)

    def name_situation(self, situation: str, name: str, *, by: By) -> Judgement:
        """Judge what a situation is to be called; of several names the last holds.

        Raises:
            NotInLedgerError: there is no such situation, or there are several.
            ValueFormError: the name is none.
        """
        said = " ".join(name.split())
        if not said or unkeepable(said):
            raise ValueFormError(f"{name!r} is no name")
        with self._writing() as connection:
            found = called(connection, situation, ledger=self.name, kind=Judged.SITUATION)
            names = judgements_by(connection, HOLDS, j.judgements.c.one == found.id)
            given = Judgement(
                "", Verdict.NAME, found.kind, found.id, "", Correction({"name": said}),
                by.name, by.now, by.note,
            )  # fmt: skip
            last = [one for one in names if one.verdict is Verdict.NAME][-1:]
            if last and content(last[0]) == content(given):
                return last[0]
            return keep(connection, given)

    def accept(self, claim: str, *, by: By) -> Judgement:
        """Judge that a claim says what its report does, as it was found or corrected.

        Raises:
            NotInLedgerError: the id fits none, or several.
        """
        return self._review(Verdict.ACCEPT, claim, {}, by)

    def reject(self, claim: str, *, by: By) -> Judgement:
        """Judge that a claim is none; it counts nowhere. Raises as `accept` does."""
        return self._review(Verdict.REJECT, claim, {}, by)

    def correct(self, claim: str, fields: Mapping[str, str], *, by: By) -> Judgement:
        """Judge that a claim says something else in some fields; what was found stays beside it.

        Args:
            claim: the claim.
            fields: what the fields say, by their names; an empty text if they say nothing. Words
                of subject, claimant and place are cut from the report, nearest to the figure.
            by: who judges.

        Raises:
            NotInLedgerError: the id fits none, or several.
            ValueFormError: a value is outside the codebook, or does not stand in the report.
        """
        if not fields:
            raise ValueFormError("a correction says what is to be corrected")
        return self._review(Verdict.CORRECT, claim, fields, by)

    def withdraw(self, judgement: str, *, by: By) -> Judgement:
        """Take a judgement back; one that was taken back already stays so.

        Raises:
            NotInLedgerError: the id fits none, or several.
        """
        with self._writing() as connection:
            id_ = judgement_called(connection, judgement, ledger=self.name)
            [given] = judgements_by(connection, j.judgements.c.id == id_)
            if given.withdrawn is None:
                row: Row = {"judge": by.name, "added": by.now, "note": by.note}
                take_back(connection, given, row)
            [taken] = judgements_by(connection, j.judgements.c.id == id_)
            return taken

    def listed(self, *, withdrawn: bool = False, lost: bool = False) -> list[Judgement]:
        """Give the judgements in the order of judging.

        Args:
            withdrawn: whether to give those that were taken back too.
            lost: only those on claims that are not found any more, in any form.
        """
        with self._reading() as connection:
            given = judgements_by(connection, *([] if withdrawn else [HOLDS]))
            claims = [one.one for one in given if one.kind is Judged.CLAIM]
            found = found_still(connection, claims)
            marked = [
                replace(one, found=one.kind is not Judged.CLAIM or one.one in found)
                for one in given
            ]
            return [one for one in marked if not lost or not one.found]

    def _pair(self, verdict: Verdict, one: str, other: str, by: By) -> Judgement:
        with self._writing() as connection:
            first = called(connection, one, ledger=self.name)
            second = called(connection, other, ledger=self.name)
            if first.kind is not second.kind:
                kinds = f"of the kind {first.kind}, {other!r} a {second.kind}"
                raise ValueFormError(f"{one!r} is {kinds}")
            if first.id == second.id:
                raise ValueFormError(f"{one!r} and {other!r} are one {first.kind} already")
            smaller, larger = sorted((first.id, second.id))
            given = Judgement(
                "", verdict, first.kind, smaller, larger, NOTHING_SAID, by.name, by.now, by.note
            )
            pairs = judgements_by(connection, HOLDS, j.judgements.c.kind == str(first.kind))
            known = next((held for held in pairs if content(held) == content(given)), None)
            if known:
                return known
            self._agree([*pairs, given])
            return keep(connection, given)

    def _agree(self, judgements: Iterable[Judgement]) -> None:
        """Raise DisagreementError unless all can hold, naming those that cannot."""
        against = contradiction(judgements)
        if against:
            told = "; ".join(_told(one) for one in against)
            raise DisagreementError(self.name, f"these judgements cannot all hold: {told}")

    def _review(self, verdict: Verdict, name: str, fields: Mapping[str, str], by: By) -> Judgement:
        with self._writing() as connection:
            id_, report = claim_called(connection, name, ledger=self.name)
            claim, text = _claim(connection, id_)
            correction = correction_of(claim, text, fields) if fields else NOTHING_SAID
            given = Judgement(
                "", verdict, Judged.CLAIM, id_, "", correction, by.name, by.now, by.note
            )
            on_it = judgements_by(
                connection, HOLDS, j.judgements.c.one == id_, j.judgements.c.report == report
            )
            if on_it and content(on_it[-1]) == content(given):
                return on_it[-1]
            return keep(connection, given)


def _claim(connection: Connection, claim_id: str) -> tuple[Claim, str]:
    """Give a claim, whether it is found still or not, and its report's text."""
    asked = (
        select(t.claims.c.said, t.reports.c.id, t.texts.c.text)
        .join(t.reports, t.reports.c.seq == t.claims.c.report)
        .join(t.texts, t.texts.c.report == t.reports.c.seq)
        .where(t.claims.c.id == claim_id)
    )
    row = connection.execute(asked).one()
    claim = claim_of(row.said, report_id=row.id, text=row.text, confidence=1.0, finder="")
    return claim, row.text


def _told(judgement: Judgement) -> str:
    verb = "is" if judgement.verdict is Verdict.SAME else "is not"
    who = f"{judgement.id[:8]} by {judgement.by}" if judgement.id else "yours"
    return f"{judgement.one} {verb} {judgement.other} ({who})"
