"""Connections that are not waited for without end: who sends slowly, or too much, is let go."""

import asyncio
from asyncio import TimerHandle, Transport
from typing import Any

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.auto import AutoHTTPProtocol

__all__ = ["Patient", "Waiting"]

# Seconds in which the head of a request must be there, and bytes of it that are read.
HEAD, LONGEST_HEAD = 15.0, 64 << 10
# Seconds in which each part of a body must come, and all of it.
PART, WHOLE = 20.0, 60.0
END = b"\r\n\r\n"
TOO_LONG = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\n"
    b"connection: close\r\ncontent-length: 0\r\n\r\n"
)
# Whichever parser is installed.
Base: type[Any] = AutoHTTPProtocol


class Patient(Base):  # type: ignore[misc]
    """The server's protocol, with an end to its patience for the heads of requests."""

    _giving_up: TimerHandle | None = None
    _read = 0

    def connection_made(self, transport: Transport) -> None:
        """Begin to wait for the first request."""
        super().connection_made(transport)
        self._await()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._stop()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what came; a head may become neither too long, nor take too long."""
        if not self._busy():
            end = data.find(END) if self._read + len(data) > LONGEST_HEAD else 0
            too_long = end < 0 or self._read + end > LONGEST_HEAD
            self._read += len(data)
            if too_long:
                self.transport.write(TOO_LONG)
                self.transport.close()
                return
        super().data_received(data)
        if self._busy():
            self._stop()
            self._read = 0
        elif self._giving_up is None:
            self._await()

    def _busy(self) -> bool:
        """Tell whether a request is being answered."""
        return self.cycle is not None and not self.cycle.response_complete

    def _await(self) -> None:
        self._giving_up = asyncio.get_running_loop().call_later(HEAD, self._give_up)

    def _stop(self) -> None:
        if self._giving_up is not None:
            self._giving_up.cancel()
            self._giving_up = None

    def _give_up(self) -> None:
        self._giving_up = None
        if not self._busy() and not self.transport.is_closing():
            self.transport.close()


class Waiting:
    """Answers 408 to those whose body does not come in time."""

    def __init__(self, app: ASGIApp) -> None:
        """Wait for bodies before ``app``."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; a body that stops coming is not waited for."""
        if scope["type"] != "http" or scope["method"] in ("GET", "HEAD"):
            await self._app(scope, receive, send)
            return
        loop = asyncio.get_running_loop()
        end, whole = loop.time() + WHOLE, False

        async def patient() -> Message:
            nonlocal whole
            if whole:
                return await receive()
            try:
                async with asyncio.timeout(min(PART, max(end - loop.time(), 0.0))):
                    message = await receive()
            except TimeoutError as error:
                close = {"connection": "close"}
                raise HTTPException(408, "The rest of this did not come.", close) from error
            whole = not message.get("more_body", False)
            return message

        await self._app(scope, patient, send)
