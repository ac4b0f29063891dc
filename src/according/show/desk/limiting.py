"""How often one address may ask: a bucket of calls that fills again with time."""

from math import ceil

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from according.show.desk.desk import desk_of
from according.show.desk.failing import failed, problem

__all__ = ["Limited"]

# What costs more than a kept page: the API, files, pictures, pages of others.
DEAR = ("/api/", "/check", "/search", "/embed/")
# Of these, what people look at.
PAGES = ("/check", "/search")
FILES = (".csv", ".json", ".jsonl", ".jsonld", ".parquet", ".svg", ".png", ".atom")


class Limited:
    """Refuses dear calls of those who ask too often, and tells everybody what is left."""

    def __init__(self, app: ASGIApp) -> None:
        """Limit ``app``."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse with 429 and when to come again."""
        path = str(scope.get("path", ""))
        if scope["type"] != "http" or not (path.startswith(DEAR) or path.endswith(FILES)):
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        limits = desk_of(request).limits
        if not limits.rate or path.startswith("/static/"):
            await self._app(scope, receive, send)
            return
        had, left = limits.taken(request.client.host if request.client else "")
        wait = ceil((1 - left) * 60 / limits.rate) if left < 1 else 0
        told = {
            "ratelimit-limit": str(limits.rate),
            "ratelimit-remaining": str(int(left)),
            "ratelimit-reset": str(wait),
        }

        async def telling(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, said in told.items():
                    headers[name] = said
            await send(message)

        if had:
            await self._app(scope, receive, telling)
            return
        says = f"more than {limits.rate} calls a minute; come again later"
        refused = failed(request, 429, says) if path in PAGES else problem(429, says)
        refused.headers["retry-after"] = str(max(wait, 1))
        await refused(scope, receive, telling)
