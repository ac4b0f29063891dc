"""The queue for reviewers."""

from starlette.routing import BaseRoute

__all__ = ["ROUTES"]

ROUTES: tuple[BaseRoute, ...] = ()
