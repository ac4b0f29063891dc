"""What every page and answer of the desk is made with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from anyio import CapacityLimiter
from starlette.requests import HTTPConnection

from according.ledger import Ledger
from according.show.desk.buckets import Limits
from according.show.desk.caching import Kept, Told

__all__ = ["Desk", "desk_of", "origin", "utc_now"]


# Slow answers made at once: more would only wait for the processor.
AT_ONCE = 4


def utc_now() -> str:
    """Give this moment as ISO text, in UTC and whole seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


@dataclass(slots=True)
class Desk:
    """A ledger that is served, and what serving it needs.

    Attributes:
        ledger: what is shown.
        title: the name of the site, as it stands in its header.
        address: where visitors find it, without a slash at the end ("https://example.org"); empty:
            as each request calls it.
        private: whether pages that visitors name may be fetched from private addresses.
        hosts: the names by which it may be called; empty for any. A page elsewhere whose name was
            made to lead to this machine is refused so.
        limits: how often one address may ask.
        now: the clock; it gives this moment as ISO text in UTC.
        kept: answers made before, until the ledger changes.
        told: the ledger's state, as far as it need not be asked for again.
        slow: how many slow answers may be made at once.
    """

    ledger: Ledger
    title: str = "according"
    address: str = ""
    private: bool = False
    hosts: frozenset[str] = frozenset()
    limits: Limits = field(default_factory=Limits)
    now: Callable[[], str] = utc_now
    kept: Kept = field(default_factory=Kept)
    told: Told = field(default_factory=Told)
    slow: CapacityLimiter = field(default_factory=lambda: CapacityLimiter(AT_ONCE))

    def state(self) -> str:
        """Give the ledger's state, by which answers are kept."""
        return self.told.state(self.ledger.state)


def desk_of(connection: HTTPConnection) -> Desk:
    """Give the desk that a request came to."""
    desk: Desk = connection.app.state.desk
    return desk


def origin(connection: HTTPConnection) -> str:
    """Give where visitors find the desk, without a slash at the end."""
    desk = desk_of(connection)
    return desk.address or f"{connection.url.scheme}://{connection.url.netloc}"
