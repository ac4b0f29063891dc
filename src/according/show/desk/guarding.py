"""What every answer says to browsers, so that a hostile page's words can do no harm."""

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from according.show.desk.desk import desk_of

__all__ = ["Guarded"]

# Nothing but the desk's own files; no inline script or style anywhere, so none can be injected.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors {frames}"
)
ALWAYS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "cross-origin-opener-policy": "same-origin",
}
# What other sites may show in a frame.
EMBEDDED = "/embed/"


class Guarded:
    """Adds the headers that keep browsers from running what is not ours."""

    def __init__(self, app: ASGIApp) -> None:
        """Guard ``app``."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, with the headers added to those that the answer has."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if sum(name == b"host" for name, _ in scope["headers"]) > 1:
            # Who stands between may go by one of them, and we by the other.
            refused = PlainTextResponse("Say once what this desk is called.", status_code=400)
            await refused(scope, receive, send)
            return
        connection = HTTPConnection(scope)
        hosts = desk_of(connection).hosts
        if hosts and connection.url.hostname not in hosts:
            refused = PlainTextResponse("This desk is not called by that name.", status_code=421)
            await refused(scope, receive, send)
            return
        embedded = str(scope["path"]).startswith(EMBEDDED)

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in ALWAYS.items():
                    headers.setdefault(name, value)
                policy = POLICY.format(frames="*" if embedded else "'none'")
                headers.setdefault("content-security-policy", policy)
                if not embedded:
                    headers.setdefault("x-frame-options", "DENY")
            await send(message)

        await self._app(scope, receive, guarded)
