"""How a page or answer is given: kept ones again, or made from the ledger."""

from collections.abc import Callable

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from according.show.desk.caching import fresh
from according.show.desk.desk import desk_of
from according.show.desk.rendering import language_of
from according.show.desk.visitors import visitor

__all__ = ["answered", "slowly_answered"]


async def answered(request: Request, make: Callable[[], Response]) -> Response:
    """Give what ``make`` makes, or made when the ledger was as it is.

    ``make`` runs where it stands: it is for indexed questions of a few milliseconds, which threads
    would only slow down. What is made for somebody signed in is made anew each time.
    """
    desk = desk_of(request)
    if visitor(request).name:
        answer = make()
        answer.headers["cache-control"] = "private, no-store"
        return answer
    return fresh(request, desk.kept, desk.ledger.state(), language_of(request), make)


async def slowly_answered(request: Request, make: Callable[[], Response]) -> Response:
    """Give what ``make`` makes in a thread of its own, so that others need not wait for it.

    Few are made at once: each thread has a connection to the ledger, with what it remembers of it.
    """
    return await to_thread.run_sync(make, limiter=desk_of(request).slow)
