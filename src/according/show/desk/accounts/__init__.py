"""Signing in: accounts, sessions, roles, and the log of what was written."""

from starlette.middleware import Middleware
from starlette.routing import BaseRoute

__all__ = ["MIDDLEWARE", "ROUTES"]

MIDDLEWARE: tuple[Middleware, ...] = ()
ROUTES: tuple[BaseRoute, ...] = ()
