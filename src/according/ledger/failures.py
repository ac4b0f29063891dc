"""What a database's errors mean to a user: one line each, naming the ledger."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from according.errors import LedgerBusyError, LedgerError

__all__ = ["told"]

BUSY = "another process is writing to it, and did not finish while we waited"
SQLITE = {
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_FULL: "the disk is full; nothing was kept of what was being added",
    sqlite3.SQLITE_READONLY: "it cannot be written to",
    sqlite3.SQLITE_PERM: "it may not be opened",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened",
    sqlite3.SQLITE_CORRUPT: "it is damaged",
    sqlite3.SQLITE_NOTADB: "it is no ledger, nor any SQLite database",
    sqlite3.SQLITE_IOERR: "the disk does not read or write it; it may be full",
}
# PostgreSQL's codes, or their first two characters (its manual, appendix A).
POSTGRESQL = {
    "55P03": BUSY,
    "40P01": BUSY,
    "53100": "the server's disk is full; nothing was kept of what was being added",
    "25006": "it cannot be written to",
    "42501": "this user may not do that there",
    "3D000": "there is no such database",
    "28": "the server does not let this user in",
    "08": "the server cannot be reached",
}


@contextmanager
def told(name: str) -> Iterator[None]:
    """Turn what the database raises inside into a LedgerError that names the ledger.

    Raises:
        LedgerBusyError: another process holds what we need.
        LedgerError: anything else that the database refuses.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        reason = _reason(cause)
        kind = LedgerBusyError if reason is BUSY else LedgerError
        raise kind(name, reason) from error


def _reason(cause: BaseException | None) -> str:
    said = " ".join(str(cause).split())
    code = getattr(cause, "sqlite_errorcode", None)
    if code is not None:
        # The low byte is the error, the rest its kind (https://sqlite.org/rescode.html).
        return SQLITE.get(code & 0xFF, said)
    state = getattr(cause, "sqlstate", None) or ""
    return POSTGRESQL.get(state) or POSTGRESQL.get(state[:2]) or said
