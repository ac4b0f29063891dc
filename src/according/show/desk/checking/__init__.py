"""A page that a visitor names, and what the ledger knows of its claims."""

from starlette.routing import BaseRoute, Route

from according.show.desk.checking.checked import check

__all__ = ["ROUTES"]

ROUTES: tuple[BaseRoute, ...] = (Route("/check", check, methods=["GET", "POST"]),)
