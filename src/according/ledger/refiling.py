"""Keeping conclusions up to date: report by report as they come, or all of them again."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from according.ledger import asking
from according.ledger import derived as d
from according.ledger import tables as t
from according.ledger.addition import Addition
from according.ledger.concluding import conclude_on
from according.ledger.conclusions.judgements import NO_JUDGEMENTS
from according.ledger.conditions import LATEST
from according.ledger.dialects import dialect_of
from according.ledger.filing import file

__all__ = ["conclude_pending", "file_all", "leave_open", "refile"]

# How many reports or questions one transaction takes when conclusions are made again.
AT_ONCE = 200


def file_all(connection: Connection, additions: Sequence[Addition], *, conclude: bool) -> None:
    """Place what was added to reports, and conclude on the questions it touches, now or later."""
    touched: set[int] = set()
    latest = _latest(connection, {addition.report.id for addition in additions})
    for addition in additions:
        # What was found before something newer does not hold any more, though its page is new.
        if latest[addition.report.id] == addition.finding_id:
            touched |= file(connection, addition.report, addition.findings, NO_JUDGEMENTS)
    if conclude:
        conclude_on(connection, touched)
    else:
        leave_open(connection, touched)


def _latest(connection: Connection, reports: set[str]) -> dict[str, str]:
    """Give the id of what was found last in each report, by the report's id."""
    asked = select(t.reports.c.id, t.findings.c.id).join(t.findings)
    asked = asked.where(LATEST, t.reports.c.id.in_(sorted(reports)))
    return {row[0]: row[1] for row in connection.execute(asked)}


def leave_open(connection: Connection, questions: set[int]) -> None:
    """Leave questions, by their numbers, to the next time that all open ones are concluded on."""
    if questions:
        statement = dialect_of(connection).insert(d.pending).on_conflict_do_nothing()
        rows = [{"question": number} for number in sorted(questions)]
        connection.execute(statement, rows)


def refile(connection: Connection, *, after: int) -> int:
    """Place the next reports again, those with numbers after ``after``; give the last one's.

    0 if there are no more; then every question is left open.
    """
    asked = select(t.reports.c.seq).where(t.reports.c.seq > after).order_by(t.reports.c.seq)
    seqs = [row.seq for row in connection.execute(asked.limit(AT_ONCE))]
    if not seqs:
        every = select(d.questions.c.seq)
        leave_open(connection, {row.seq for row in connection.execute(every)})
        return 0
    for kept in asking.kept_reports(connection, t.reports.c.seq.in_(seqs)):
        leave_open(connection, file(connection, kept.report, kept.findings, NO_JUDGEMENTS))
    return int(seqs[-1])


def conclude_pending(connection: Connection) -> int:
    """Conclude on some of the questions left open; give how many, 0 if none is."""
    asked = select(d.pending.c.question).order_by(d.pending.c.question).limit(AT_ONCE)
    some = {row.question for row in connection.execute(asked)}
    conclude_on(connection, some)
    return len(some)
