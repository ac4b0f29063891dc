"""The hash of each table's rows: the same for the same rows in either database."""

import hashlib
import json
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Table, select

from according.ledger import derived, judged, people  # noqa: F401 - loading them makes their tables
from according.ledger import tables as t

__all__ = ["COPIED", "Digesting", "TableDigest", "Values", "digests", "rows_of"]

# Every table but the list of migrations, which each ledger keeps for itself, and the sessions: who
# signed in to one ledger has not signed in to another. What another table points to comes first.
OWN = (t.migrations, people.sessions)
COPIED = tuple(table for table in derived.metadata.sorted_tables if table not in OWN)
# Escaped, since what counts as printable differs between versions of Python; one line a row.
WRITTEN = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))
# How many rows are held at once; pages are up to some megabytes each.
AT_ONCE = 500
FEW = 20

Values = Sequence[object]


@dataclass(frozen=True, slots=True)
class TableDigest:
    """What is in a table.

    Attributes:
        name: the table's name.
        rows: how many rows it has.
        hash: SHA-256 of all their columns, in the order of their keys.
    """

    name: str
    rows: int
    hash: str


def rows_of(connection: Connection, table: Table) -> Iterator[Values]:
    """Yield a table's rows in the order of their keys."""
    asked = select(table).order_by(*table.primary_key)
    many = FEW if table is t.pages else AT_ONCE
    with connection.execute(asked, execution_options={"yield_per": many}) as rows:
        for row in rows:
            yield tuple(row)


class Digesting:
    """Hashes the rows of a table while they pass on to wherever they go."""

    def __init__(self, table: Table) -> None:
        self._name = table.name
        self._hash = hashlib.sha256()
        self._rows = 0

    def passing(self, rows: Iterable[Values]) -> Iterator[Values]:
        """Yield the rows, which come in the order of their keys."""
        for row in rows:
            self._hash.update(_canonical(row))
            self._rows += 1
            yield row

    @property
    def digest(self) -> TableDigest:
        """What passed until now."""
        return TableDigest(self._name, self._rows, self._hash.hexdigest())


def _canonical(row: Values) -> bytes:
    values = [hashlib.sha256(v).hexdigest() if isinstance(v, bytes) else v for v in row]
    return WRITTEN.encode(values).encode() + b"\n"


def digests(connection: Connection) -> tuple[TableDigest, ...]:
    """Give what is in each table of a ledger."""
    return tuple(_digest(connection, table) for table in COPIED)


def _digest(connection: Connection, table: Table) -> TableDigest:
    digesting = Digesting(table)
    deque(digesting.passing(rows_of(connection, table)), maxlen=0)
    return digesting.digest
