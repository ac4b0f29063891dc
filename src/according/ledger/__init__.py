"""Claims kept: a ledger in SQLite or PostgreSQL that only ever grows, and is asked."""

from according.ledger.copying import backup, move, restore
from according.ledger.digests import TableDigest
from according.ledger.frames import records
from according.ledger.migrations import SCHEMA
from according.ledger.store import Ledger
from according.ledger.values import Added, ClaimFilter, Counts, Fault, KeptClaim, KeptReport

__all__ = [
    "SCHEMA",
    "Added",
    "ClaimFilter",
    "Counts",
    "Fault",
    "KeptClaim",
    "KeptReport",
    "Ledger",
    "TableDigest",
    "backup",
    "move",
    "records",
    "restore",
]
