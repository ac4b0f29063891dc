"""The JSON API and bulk downloads."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

import according.show.desk.addresses  # noqa: F401 - routes below name its ids
from according.show.desk.api.answers import call_answer, description, list_answer
from according.show.desk.api.calls import CALLS, LISTS, Call, List
from according.show.desk.api.checks import PATH as CHECK_PATH
from according.show.desk.api.checks import check_answer
from according.show.desk.api.downloads import DOWNLOADS
from according.show.desk.desk import origin
from according.show.desk.rendering import page

__all__ = ["ROUTES"]

Answer = Callable[[Request], Awaitable[Response]]


def answering(one: Call | List) -> Answer:
    """Give what answers a call."""

    async def answer(request: Request) -> Response:
        if isinstance(one, List):
            return await list_answer(request, one)
        return await call_answer(request, one)

    return answer


async def about(request: Request) -> Response:
    """Say what programs can ask for."""
    return page(request, "api.html", origin=origin(request), calls=(*LISTS, *CALLS))


def route(path: str, answer: Answer) -> Route:
    """Give a route that is only read from."""
    return Route(path, answer, methods=["GET"])


ROUTES: tuple[BaseRoute, ...] = (
    route("/api", about),
    route("/api/v1/openapi.json", description),
    *(
        route("/api/v1" + one.path.replace("{id}", "{id:id}"), answering(one))
        for one in (*LISTS, *CALLS)
    ),
    Route(f"/api/v1{CHECK_PATH}", check_answer, methods=["POST"]),
    *DOWNLOADS,
)
