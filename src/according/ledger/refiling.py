"""Keeping conclusions up to date: report by report as they come, or all of them again."""

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import Connection, delete, insert, select

from according.ledger import asking
from according.ledger import derived as d
from according.ledger import judged as j
from according.ledger import tables as t
from according.ledger.addition import Addition
from according.ledger.batches import batches
from according.ledger.concluding import conclude_on, conclude_whole
from according.ledger.conditions import LATEST
from according.ledger.dialects import dialect_of
from according.ledger.filing import file
from according.ledger.holding import holding_for, judged_reports, refresh
from according.ledger.stories import forget_stories, group
from according.ledger.touching import Touched

__all__ = [
    "conclude_some",
    "file_all",
    "is_open",
    "leave_everything",
    "leave_open",
    "place_again",
    "place_some",
]

# How many reports or questions one transaction takes when conclusions are made again.
AT_ONCE = 200


def file_all(connection: Connection, additions: Sequence[Addition], *, conclude: bool) -> None:
    """Place what was added to reports, and conclude on the questions it touches, now or later."""
    # Whoever judges waits until what we add is there to be judged, and we for whoever judges.
    dialect_of(connection).beside(connection, j.judgements)
    ids = {addition.report.id for addition in additions}
    latest = _latest(connection, ids)
    refresh(connection, judged_reports(connection, ids))
    # What was found before something newer does not hold any more, though its page is new.
    holding = {
        addition.report.id: (addition.report, addition.findings)
        for addition in additions
        if latest[addition.report.id] == addition.finding_id
    }
    renamed = group(connection, holding.values())
    touched = file(connection, list(holding.values()), holding_for(connection, ids))
    _file_again(connection, renamed, touched)
    if conclude:
        conclude_on(connection, touched)
    else:
        leave_open(connection, touched.questions)


def _latest(connection: Connection, reports: set[str]) -> dict[str, str]:
    """Give the id of what was found last in each report, by the report's id."""
    asked = select(t.reports.c.id, t.findings.c.id).join(t.findings)
    asked = asked.where(LATEST, t.reports.c.id.in_(sorted(reports)))
    return {row[0]: row[1] for row in connection.execute(asked)}


def leave_open(connection: Connection, questions: Iterable[int]) -> None:
    """Leave questions, by their numbers, to the next time that all open ones are concluded on."""
    rows = [{"question": number} for number in sorted(questions)]
    if rows:
        statement = dialect_of(connection).insert(d.pending).on_conflict_do_nothing()
        connection.execute(statement, rows)


def leave_everything(connection: Connection) -> None:
    """Leave every report, story and question to the next time."""
    forget_stories(connection)
    for table, of in ((d.unplaced, t.reports), (d.pending, d.questions)):
        connection.execute(delete(table))
        [key] = table.primary_key
        connection.execute(insert(table).from_select([key], select(of.c.seq)))


def is_open(connection: Connection) -> bool:
    """Tell whether there are reports left open."""
    return connection.execute(select(d.unplaced).limit(1)).first() is not None


def place_some(connection: Connection) -> int:
    """Place some of the reports left open; give how many, 0 if none is."""
    asked = select(d.unplaced.c.report).order_by(d.unplaced.c.report).limit(AT_ONCE)
    seqs = [row.report for row in connection.execute(asked)]
    leave_open(connection, _place_again(connection, seqs).questions if seqs else ())
    connection.execute(delete(d.unplaced).where(d.unplaced.c.report.in_(seqs)))
    return len(seqs)


def _place_again(connection: Connection, reports: Sequence[int]) -> Touched:
    """Place what was found last in reports, by their numbers; give what this touches."""
    dialect_of(connection).beside(connection, j.judgements)
    kept = asking.kept_reports(connection, t.reports.c.seq.in_(reports))
    found = [(one.report, one.findings) for one in kept]
    renamed = group(connection, found) - set(reports)
    touched = file(connection, found, holding_for(connection, [one.report.id for one in kept]))
    _file_again(connection, renamed, touched)
    return touched


def _file_again(connection: Connection, reports: Collection[int], touched: Touched) -> None:
    """Place reports again whose story has another name, and add what this touches."""
    numbers = sorted(reports)
    for some in batches(numbers, AT_ONCE):
        kept = asking.kept_reports(connection, t.reports.c.seq.in_(some))
        found = [(one.report, one.findings) for one in kept]
        ids = [one.report.id for one in kept]
        touched.update(file(connection, found, holding_for(connection, ids)))


def place_again(connection: Connection, reports: Sequence[int]) -> None:
    """Place reports, by their numbers, again and conclude: now if they are few, else later."""
    if len(reports) <= AT_ONCE:
        conclude_on(connection, _place_again(connection, reports))
        return
    statement = dialect_of(connection).insert(d.unplaced).on_conflict_do_nothing()
    connection.execute(statement, [{"report": number} for number in reports])


def conclude_some(connection: Connection) -> int:
    """Conclude on some of the questions left open; give how many, 0 if none is."""
    asked = select(d.pending.c.question).order_by(d.pending.c.question).limit(AT_ONCE)
    some = {row.question for row in connection.execute(asked)}
    conclude_whole(connection, some)
    return len(some)
