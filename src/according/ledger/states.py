"""What state a ledger is in: asked of its tables only if something was written since."""

from sqlite3 import Connection as Driven

from sqlalchemy import Engine, PoolProxiedConnection
from sqlalchemy.pool import StaticPool

from according.ledger import asking

__all__ = ["States"]


class States:
    """The state of one ledger.

    An SQLite file counts its changes, and a connection that writes nothing sees the count in some
    microseconds; a server is asked, in one statement that needs no transaction.
    """

    def __init__(self, engine: Engine) -> None:
        """Tell the state of what an engine leads to."""
        self._engine = engine
        self._counts = engine.dialect.name == "sqlite" and not isinstance(engine.pool, StaticPool)
        self._counting: PoolProxiedConnection | None = None
        self._known: tuple[int, str] | None = None

    def now(self) -> str:
        """Give a short text that changes whenever what the ledger answers may have changed."""
        if not self._counts:
            return self._asked()
        count, known = self._count(), self._known
        if known is not None and known[0] == count:
            return known[1]
        said = self._asked()
        self._known = (count, said)
        return said

    def close(self) -> None:
        """Give the connection back that sees the count."""
        if self._counting is not None:
            self._counting.close()
            self._counting = None

    def _count(self) -> int:
        if self._counting is None:
            self._counting = self._engine.raw_connection()
        driven = self._counting.driver_connection
        assert isinstance(driven, Driven)  # noqa: S101 - only SQLite is asked so
        (count,) = driven.execute("PRAGMA data_version").fetchone()
        return int(count)

    def _asked(self) -> str:
        with glancing(self._engine).connect() as connection:
            return asking.state(connection)


def glancing(engine: Engine) -> Engine:
    """Give an engine for single statements, which are answered without a transaction."""
    if engine.dialect.name == "sqlite":
        return engine.execution_options(glancing=True)
    return engine.execution_options(isolation_level="AUTOCOMMIT")
