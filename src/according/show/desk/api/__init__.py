"""The JSON API and bulk downloads."""

from starlette.routing import BaseRoute

__all__ = ["ROUTES"]

ROUTES: tuple[BaseRoute, ...] = ()
