"""Signing in: accounts, sessions, roles, and the log of what was written."""

from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Route

from according.show.desk.accounts.managing import account, accounts, audit
from according.show.desk.accounts.signing import sign_in, sign_out
from according.show.desk.visitors import Signed

__all__ = ["MIDDLEWARE", "ROUTES"]

BOTH = ["GET", "POST"]
MIDDLEWARE: tuple[Middleware, ...] = (Middleware(Signed),)
ROUTES: tuple[BaseRoute, ...] = (
    Route("/sign-in", sign_in, methods=BOTH),
    Route("/sign-out", sign_out, methods=["POST"]),
    Route("/account", account, methods=BOTH),
    Route("/accounts", accounts, methods=BOTH),
    Route("/audit", audit),
)
