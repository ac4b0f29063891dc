"""Files that hold one state of an SQLite ledger, whole or not at all."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection

from according.errors import LedgerError

__all__ = ["put_in_place", "snapshot"]


def snapshot(connection: Connection, file: Path) -> None:
    """Copy an SQLite ledger, as the connection's transaction sees it, to a file.

    Page by page, in one go, while others read and write it.
    """
    # Only a first look decides which state the transaction sees.
    connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        raise LedgerError(str(file), "only an SQLite ledger has pages to copy")
    with closing(sqlite3.connect(file)) as copy:
        driver.backup(copy)


@contextmanager
def put_in_place(file: Path, *, replace: bool) -> Iterator[Path]:
    """Give a name beside ``file``; what is made there takes its place, unless anything fails.

    Raises:
        LedgerError: the directory takes no file, or ``file`` is there already.
    """
    if file.exists() and not replace:
        raise LedgerError(str(file), "it is there already; --force replaces it")
    if not file.absolute().parent.is_dir():
        raise LedgerError(str(file), "its directory does not exist")
    partial = file.absolute().with_name(f"{file.name}.{os.getpid()}.partial")
    beside = [Path(f"{partial}{end}") for end in ("", "-wal", "-shm", "-journal")]
    try:
        yield partial
        _sync(partial)
        partial.replace(file)
        _sync(partial.parent)
    except OSError as error:
        raise LedgerError(str(file), error.strerror or str(error)) from error
    finally:
        for left in beside:
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Wait until a file, or the names in a directory, are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
