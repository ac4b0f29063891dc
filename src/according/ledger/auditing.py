"""Checking that what was concluded follows from the evidence: it is done again, and compared."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, RowMapping, Table, select

from according.errors import ProvenanceError, ValueFormError
from according.ledger import asking
from according.ledger import derived as d
from according.ledger import tables as t
from according.ledger.conclusions.concluding import conclude
from according.ledger.filing import placed_again
from according.ledger.holding import holding_for
from according.ledger.placed import known
from according.ledger.rows import rows_of
from according.ledger.stories import passages_again, stories_again, stories_kept
from according.ledger.values import Fault, KeptReport
from according.ledger.wire import Row

__all__ = ["conclusions"]

# How many reports or questions are held at once.
AT_ONCE = 200


def conclusions(connection: Connection) -> Iterator[Fault]:
    """Yield what is concluded wrongly: claims placed elsewhere, questions that say otherwise."""
    waiting = {row.report for row in connection.execute(select(d.unplaced.c.report))}
    for seqs in _numbers(connection, t.reports):
        for kept in _readable(connection, [seq for seq in seqs if seq not in waiting]):
            yield from _report(connection, kept)
    for seqs in _numbers(connection, d.questions):
        yield from _questions(connection, seqs)
    yield from _stories(connection, waiting)


def _numbers(connection: Connection, table: Table) -> Iterator[list[int]]:
    last = 0
    while True:
        asked = select(table.c.seq).where(table.c.seq > last).order_by(table.c.seq).limit(AT_ONCE)
        seqs = [int(row.seq) for row in connection.execute(asked)]
        if not seqs:
            return
        yield seqs
        last = seqs[-1]


def _readable(connection: Connection, seqs: list[int]) -> Iterator[KeptReport]:
    """Yield the reports whose evidence is sound; what is wrong with the others is told there."""
    try:
        known = t.reports.c.id
        for kept in asking.kept_reports(connection, t.reports.c.seq.in_(seqs)):
            if connection.execute(select(known).where(known == kept.report.id)).first():
                yield kept
    except (ProvenanceError, ValueFormError):
        if len(seqs) > 1:
            for seq in seqs:
                yield from _readable(connection, [seq])


def _report(connection: Connection, kept: KeptReport) -> Iterator[Fault]:
    """Compare where a report's findings are with where they belong."""
    report_id = kept.report.id
    try:
        judgements = holding_for(connection, [report_id])
        expected = placed_again(connection, kept.report, kept.findings, judgements)
    except LookupError as error:
        says = f"was never placed: there is no question or actor {error}"
        yield Fault("conclusion", "reports", report_id, says)
        return
    if not passages_again(connection, kept.report, kept.findings):
        says = "the passages by which its copies are found are not those of its text"
        yield Fault("conclusion", "reports", report_id, says)
    for table, rows in expected.items():
        there = select(table).join(t.reports).where(t.reports.c.id == report_id)
        stored = _comparable(connection.execute(there).mappings().all(), {"seq"})
        if stored != _comparable(rows, set()):
            says = f"{table.name} are not what placing it again gives"
            yield Fault("conclusion", "reports", report_id, says)


def _questions(connection: Connection, seqs: list[int]) -> Iterator[Fault]:
    """Compare what is kept of questions with what follows from their claims."""
    concluded = {seq: conclude(each) for seq, each in known(connection, seqs).items()}
    rows = rows_of(connection, concluded)
    ids = {seq: one.question.id for seq, one in concluded.items()}
    open_ = {row.question for row in connection.execute(select(d.pending.c.question))}
    for table, expected in rows.by_table.items():
        for seq in seqs:
            if seq in open_:
                continue
            there = select(table).where(table.c.question == seq)
            stored = _comparable(connection.execute(there).mappings().all(), {"seq"})
            wanted = _comparable((row for row in expected if row["question"] == seq), set())
            if stored != wanted:
                says = f"its {table.name} are not what follows from its claims"
                yield Fault("conclusion", "questions", ids[seq], says)
    for summary in rows.summaries:
        seq = int(str(summary.pop("number")))
        columns = [d.questions.c[name] for name in summary]
        stored_row = connection.execute(select(*columns).where(d.questions.c.seq == seq)).mappings()
        if seq not in open_ and dict(stored_row.one()) != summary:
            says = "what it says of itself is not what follows from its claims"
            yield Fault("conclusion", "questions", ids[seq], says)


def _stories(connection: Connection, waiting: set[int]) -> Iterator[Fault]:
    """Compare which reports are kept as copies of one text with what grouping again gives."""
    kept, again = stories_kept(connection), stories_again(connection)
    names = {row.seq: row.id for row in connection.execute(select(t.reports.c.seq, t.reports.c.id))}
    for report in sorted((kept.keys() | again.keys()) - waiting):
        alone = names[report]
        if kept.get(report, alone) != again.get(report, alone):
            says = "it is of another story than its text and those like it say"
            yield Fault("conclusion", "reports", alone, says)


def _comparable(rows: Iterable[Row | RowMapping], without: set[str]) -> list[list[tuple[str, str]]]:
    """Give rows in a form and an order in which two lists of them can be compared."""
    return sorted(
        sorted((str(key), repr(value)) for key, value in row.items() if key not in without)
        for row in rows
    )
