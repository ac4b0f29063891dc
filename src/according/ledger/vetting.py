"""Checking judgements: their ids, their words in the reports, that all can hold, the reviews."""

from collections import Counter
from collections.abc import Iterator

from sqlalchemy import Connection, select, union

from according.errors import ProvenanceError, ValueFormError
from according.ledger import judged as j
from according.ledger import tables as t
from according.ledger.agreeing import contradiction
from according.ledger.correcting import corrected
from according.ledger.following import content, judgement_id
from according.ledger.holding import HOLDS, judgements_by, review_rows
from according.ledger.renaming import misnamed
from according.ledger.values import Fault
from according.ledger.verdicts import Correction, Judged
from according.ledger.wire import claim_of

__all__ = ["judgements"]


def judgements(connection: Connection) -> Iterator[Fault]:
    """Yield what is wrong with judgements, and with the reviews that follow from them."""
    try:
        yield from _ids(connection)
        yield from _disagreements(connection)
        for id_ in misnamed(connection):
            yield Fault("judgement", "situations", id_, "is not called as it was named")
        yield from _corrections(connection)
        yield from _reviews(connection)
    except ValueError as error:
        yield Fault("form", "judgements", "", f"cannot be read: {error}")
    except (ValueFormError, ProvenanceError) as error:
        yield Fault("form", "judgements", "", " ".join(str(error).split()))


def _ids(connection: Connection) -> Iterator[Fault]:
    earlier: Counter[tuple[str, ...]] = Counter()
    for one in judgements_by(connection):
        said = content(one)
        if judgement_id(one, earlier[said]) != one.id:
            yield Fault("id", "judgements", one.id, "is not the hash of what is decided")
        earlier[said] += 1


def _disagreements(connection: Connection) -> Iterator[Fault]:
    for kind in (Judged.ACTOR, Judged.QUESTION, Judged.SITUATION):
        holding = judgements_by(connection, HOLDS, j.judgements.c.kind == str(kind))
        against = contradiction(holding)
        if against:
            others = ", ".join(one.id for one in against[1:])
            yield Fault("judgement", "judgements", against[0].id, f"cannot hold beside {others}")


def _corrections(connection: Connection) -> Iterator[Fault]:
    asked = (
        select(
            j.judgements.c.id,
            j.judgements.c.said.label("correction"),
            j.judgements.c.one,
            t.claims.c.id.label("claim_id"),
            t.claims.c.said,
            t.reports.c.id.label("report_id"),
            t.texts.c.text,
        )
        .join(t.claims, t.claims.c.seq == j.judgements.c.claim)
        .join(t.reports, t.reports.c.seq == j.judgements.c.report)
        .join(t.texts, t.texts.c.report == t.reports.c.seq)
        .order_by(j.judgements.c.seq)
    )
    for row in connection.execute(asked):
        if row.one != row.claim_id:
            yield Fault("copy", "judgements", row.id, f"is on {row.one}, but points elsewhere")
        try:
            claim = claim_of(
                row.said, report_id=row.report_id, text=row.text, confidence=1.0, finder=""
            )
            corrected(claim, Correction.from_json(row.correction), row.text)
        except (ProvenanceError, ValueFormError) as error:
            kind = "span" if isinstance(error, ProvenanceError) else "form"
            yield Fault(kind, "judgements", row.id, " ".join(str(error).split()))


def _reviews(connection: Connection) -> Iterator[Fault]:
    reports = select(t.reports.c.seq, t.reports.c.id)
    judged = union(select(j.judgements.c.report), select(j.reviews.c.report))
    for report in connection.execute(reports.where(t.reports.c.seq.in_(judged))).all():
        stored = connection.execute(select(j.reviews).where(j.reviews.c.report == report.seq))
        there = {row["claim"]: dict(row) for row in stored.mappings()}
        expected = {row["claim"]: row for row in review_rows(connection, report.seq)}
        if there != expected:
            says = "its reviews are not what follows from the judgements on its claims"
            yield Fault("judgement", "reports", report.id, says)
