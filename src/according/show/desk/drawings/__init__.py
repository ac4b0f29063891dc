"""Charts and cards: SVG, PNG and embeddable."""

from starlette.routing import BaseRoute

__all__ = ["ROUTES"]

ROUTES: tuple[BaseRoute, ...] = ()
