"""A page that a visitor names, and what the ledger knows of its claims."""

from starlette.routing import BaseRoute, Route

from according.show.desk.checking.checked import LONGEST, check

__all__ = ["LONGEST", "ROUTES"]

ROUTES: tuple[BaseRoute, ...] = (Route("/check", check, methods=["GET", "POST"]),)
