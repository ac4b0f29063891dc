"""Claims kept: a ledger in SQLite or PostgreSQL that only ever grows, and is asked."""

from typing import TYPE_CHECKING

from according.late import late

if TYPE_CHECKING:
    from according.ledger.accounts import Account, Accounts, Entry, Role, Session
    from according.ledger.copying import backup, move, restore
    from according.ledger.digests import TableDigest
    from according.ledger.frames import records
    from according.ledger.judging import By, Judging
    from according.ledger.migrations import SCHEMA
    from according.ledger.paging import Listed, Place, place_of
    from according.ledger.store import Ledger
    from according.ledger.values import Added, ClaimFilter, Counts, Fault, KeptClaim, KeptReport
    from according.ledger.verdicts import Correction, Judgement, Review, ReviewState, Verdict
    from according.ledger.whereabouts import PlaceSummary
else:
    __getattr__ = late(
        __name__,
        accounts="Account Accounts Entry Role Session",
        copying="backup move restore",
        digests="TableDigest",
        frames="records",
        judging="By Judging",
        migrations="SCHEMA",
        paging="Listed Place place_of",
        store="Ledger",
        values="Added ClaimFilter Counts Fault KeptClaim KeptReport",
        verdicts="Correction Judgement Review ReviewState Verdict",
        whereabouts="PlaceSummary",
    )

__all__ = [
    "SCHEMA",
    "Account",
    "Accounts",
    "Added",
    "By",
    "ClaimFilter",
    "Correction",
    "Counts",
    "Entry",
    "Fault",
    "Judgement",
    "Judging",
    "KeptClaim",
    "KeptReport",
    "Ledger",
    "Listed",
    "Place",
    "PlaceSummary",
    "Review",
    "ReviewState",
    "Role",
    "Session",
    "TableDigest",
    "Verdict",
    "backup",
    "move",
    "place_of",
    "records",
    "restore",
]
