"""The desk as an ASGI application."""

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from according.show.desk import accounts, api, checking, drawings, pages, review
from according.show.desk.caching import LEAST_PACKED, PACKING
from according.show.desk.desk import Desk
from according.show.desk.failing import FAILURES
from according.show.desk.guarding import Guarded
from according.show.desk.limiting import Limited
from according.show.desk.rendering import STATIC

__all__ = ["desk_app"]


ROUTES: tuple[BaseRoute, ...] = (
    # In this order: each route that does not match costs some microseconds.
    *api.ROUTES,
    *pages.ROUTES,
    *drawings.ROUTES,
    *checking.ROUTES,
    *accounts.ROUTES,
    *review.ROUTES,
    *pages.LAST,
    Mount("/static", StaticFiles(directory=STATIC), name="static"),
)


def desk_app(desk: Desk) -> Starlette:
    """Give the application that serves ``desk``."""
    app = Starlette(
        routes=ROUTES,
        middleware=[
            Middleware(GZipMiddleware, minimum_size=LEAST_PACKED, compresslevel=PACKING),
            Middleware(Guarded),
            Middleware(Limited),
            *accounts.MIDDLEWARE,
        ],
        exception_handlers=FAILURES,
    )
    app.state.desk = desk
    return app
