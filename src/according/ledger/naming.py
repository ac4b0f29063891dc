"""Which report a user means."""

import re

from sqlalchemy import ColumnElement, Connection, select

from according.errors import NotInLedgerError
from according.ledger import tables as t
from according.ledger.conditions import begins
from according.ledger.words import unkeepable

__all__ = ["named"]

PREFIX = re.compile(r"[0-9a-fA-F]{4,32}")
# How many reports are listed when a name fits several.
LISTED = 5


def named(connection: Connection, name: str, *, ledger: str) -> int:
    """Give the number of the report that ``name`` says: what fits exactly goes before a prefix.

    Raises:
        NotInLedgerError: it fits none, or several.
    """
    if unkeepable(name):
        raise NotInLedgerError(ledger, f"no report {name!r}")
    reports, readings = t.reports, t.readings
    exactly: list[ColumnElement[bool]] = [reports.c.id == name]
    if name:
        exactly += [readings.c.given_id == name, reports.c.address == name]
    if PREFIX.fullmatch(name):
        exactly.append(begins(reports.c.id, name))
    joined = readings.join(reports, reports.c.seq == readings.c.report)
    for condition in exactly:
        asked = (
            select(reports.c.seq, reports.c.id, reports.c.publisher, reports.c.address)
            .select_from(joined)
            .where(condition)
            .distinct()
            .order_by(reports.c.id)
            .limit(LISTED + 1)
        )
        fitting = connection.execute(asked).all()
        if len(fitting) == 1:
            return int(fitting[0].seq)
        if fitting:
            listed = ", ".join(
                " ".join(part for part in (row.id[:12], row.publisher, row.address) if part)
                for row in fitting[:LISTED]
            )
            more = ", ..." if len(fitting) > LISTED else ""
            raise NotInLedgerError(ledger, f"{name!r} fits several reports: {listed}{more}")
    raise NotInLedgerError(ledger, f"no report {name!r}")
