"""Who asks: anybody, or somebody who has signed in."""

import hashlib
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send

from according.ledger import Role
from according.show.desk.desk import Desk, desk_of

__all__ = ["ANYBODY", "Signed", "Visitor", "cookie_name", "session_id", "visitor"]


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who asks.

    Attributes:
        name: the account's name; empty for somebody who has not signed in.
        role: what the account may do; None for somebody who has not signed in.
        token: what forms must send back, so that no other site can send them; empty without a
            session.
    """

    name: str = ""
    role: Role | None = None
    token: str = ""

    def may(self, role: Role) -> bool:
        """Tell whether this visitor may do what ``role`` may."""
        return self.role is not None and self.role.may(role)


ANYBODY = Visitor()


def visitor(connection: HTTPConnection) -> Visitor:
    """Give who asks."""
    found = getattr(connection.state, "visitor", ANYBODY)
    return found if isinstance(found, Visitor) else ANYBODY


def cookie_name(desk: Desk) -> str:
    """Give the cookie's name; over TLS one that browsers bind to this very host."""
    return "__Host-according" if desk.address.startswith("https:") else "according"


def session_id(cookie: str) -> str:
    """Give what a session is known by: who reads the ledger cannot make its cookie."""
    return hashlib.sha256(cookie.encode()).hexdigest()


class Signed:
    """Tells who asks by the cookie; those without one cost nothing."""

    def __init__(self, app: ASGIApp) -> None:
        """Tell ``app``."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, with the visitor at hand."""
        if scope["type"] == "http":
            connection = HTTPConnection(scope)
            desk = desk_of(connection)
            cookie = connection.cookies.get(cookie_name(desk))
            if cookie:
                connection.state.visitor = await run_in_threadpool(known, desk, cookie)
        await self._app(scope, receive, send)


def known(desk: Desk, cookie: str) -> Visitor:
    """Give whose session a cookie is of."""
    session = desk.ledger.accounts.session(session_id(cookie), now=desk.now())
    if session is None:
        return ANYBODY
    return Visitor(session.account.name, session.account.role, session.token)
