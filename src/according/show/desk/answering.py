"""How a page or answer is given: kept ones again, or made from the ledger."""

import asyncio
import zlib
from collections.abc import Callable

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from according.show.desk.caching import PACKING, Asked, Kept, asked_as, at_hand, fresh, headed
from according.show.desk.desk import desk_of
from according.show.desk.rendering import language_of
from according.show.desk.visitors import visitor

__all__ = ["answered", "answered_head_first", "slowly_answered"]


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
    return fresh(request, desk.kept, desk.state(), language_of(request), make)


async def answered_head_first(
    request: Request, head: Callable[[], str | Response], make: Callable[[], Response]
) -> Response:
    """Give a page as `answered` does; one that has to be made begins with its head at once.

    ``head`` gives what the page begins with, an answer in place of the page, or raises what refuses
    it; ``make`` makes all of it.
    """
    desk = desk_of(request)
    if visitor(request).name or request.method != "GET":
        return await answered(request, make)
    asked = asked_as(request, desk.state(), language_of(request))
    known = at_hand(request, desk.kept, asked)
    if known is not None:
        return known
    begin = head()
    if isinstance(begin, Response):
        return begin
    return headed(HeadFirst(desk.kept, asked, begin, make), asked)


class HeadFirst(Response):
    """A page whose head is sent while the rest of it is made."""

    media_type = "text/html"

    def __init__(self, kept: Kept, asked: Asked, head: str, make: Callable[[], Response]) -> None:
        """Answer with ``head`` first, then with the rest of what is made; keep it all."""
        super().__init__()
        del self.headers["content-length"]
        if asked.packing:
            self.headers["content-encoding"] = "gzip"
        self._kept, self._asked, self._make = kept, asked, make
        self._head = head.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        del scope, receive
        start = {"type": "http.response.start", "status": 200, "headers": self.raw_headers}
        await send(start)
        packer = zlib.compressobj(PACKING, zlib.DEFLATED, 31) if self._asked.packing else None
        begin = self._head
        if packer:
            begin = packer.compress(begin) + packer.flush(zlib.Z_SYNC_FLUSH)
        await send({"type": "http.response.body", "body": begin, "more_body": True})
        # Lets it go out before the loop is busy with the rest.
        await asyncio.sleep(0)
        # Somebody else may have asked for it too, and have had it made meanwhile.
        rest = self._kept.rest(self._asked, begin)
        if rest is None:
            rest = self._made()
            rest = packer.compress(rest) + packer.flush() if packer else rest
            self._keep(begin + rest)
        await send({"type": "http.response.body", "body": rest})

    def _made(self) -> bytes:
        """Make what follows on the head."""
        made = bytes(self._make().body)
        if not made.startswith(self._head):
            raise RuntimeError("a page does not begin with its head")
        return made[len(self._head) :]

    def _keep(self, body: bytes) -> None:
        """Keep the whole page for those who ask for it later."""
        whole = headed(Response(body, media_type=self.media_type), self._asked)
        if self._asked.packing:
            whole.headers["content-encoding"] = "gzip"
        self._kept.put(self._asked.state, self._asked.name, whole)


async def slowly_answered(request: Request, make: Callable[[], Response]) -> Response:
    """Give what ``make`` makes in a thread of its own, so that others need not wait for it.

    Few are made at once: each thread has a connection to the ledger, with what it remembers of it.
    """
    return await to_thread.run_sync(make, limiter=desk_of(request).slow)
