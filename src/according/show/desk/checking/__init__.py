"""A page that a visitor names, and what the ledger knows of its claims."""

from starlette.routing import BaseRoute

__all__ = ["ROUTES"]

ROUTES: tuple[BaseRoute, ...] = ()
