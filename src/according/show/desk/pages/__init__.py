"""Pages for people."""

from starlette.routing import BaseRoute, Route

from according.show.desk.pages.front import front

__all__ = ["ROUTES"]

ROUTES: tuple[BaseRoute, ...] = (Route("/", front),)
