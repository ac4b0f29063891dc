"""What went wrong, as a page for people and as problem+json (RFC 9457) for programs."""

import json
import logging
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from according.errors import (
    AccordingError,
    DisagreementError,
    LedgerBusyError,
    LedgerError,
    NotInLedgerError,
    ReadError,
    ValueFormError,
)
from according.show.desk.rendering import page
from according.show.wording import marked

__all__ = ["FAILURES", "failed", "problem"]

LOG = logging.getLogger("according.desk")
# The first that fits.
STATUS: tuple[tuple[type[AccordingError], int], ...] = (
    (NotInLedgerError, 404),
    (DisagreementError, 409),
    (LedgerBusyError, 503),
    (LedgerError, 500),
    (ReadError, 422),
    (ValueFormError, 400),
    (AccordingError, 400),
)
BROKEN = 500
# What a page is headed by; the answers of the API have the names of HTTP.
HEADINGS = {
    400: marked("This cannot be asked like this"),
    401: marked("Please sign in"),
    403: marked("This is not allowed"),
    404: marked("There is nothing here"),
    405: marked("This cannot be asked like this"),
    408: marked("This took too long"),
    409: marked("This cannot hold beside what does"),
    413: marked("This is too much"),
    422: marked("This could not be read"),
    429: marked("Too often"),
    500: marked("Something went wrong"),
    503: marked("The ledger is busy"),
}


def problem(status: int, detail: str, **more: object) -> Response:
    """Give a problem+json answer."""
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status}
    return Response(
        json.dumps(body | {"detail": detail} | more),
        status_code=status,
        media_type="application/problem+json",
    )


def failed(request: Request, status: int, detail: str) -> Response:
    """Give what went wrong in the form in which the asker reads answers."""
    if request.url.path.startswith("/api/"):
        return problem(status, detail)
    phrase = HTTPStatus(status).phrase
    answer = page(
        request,
        "failed.html",
        detail="" if detail == phrase else detail,
        heading=HEADINGS.get(status, phrase),
    )
    answer.status_code = status
    return answer


async def of_ours(request: Request, error: Exception) -> Response:
    """Answer an error that according raises on purpose."""
    status = next(number for kind, number in STATUS if isinstance(error, kind))
    if status >= BROKEN:
        LOG.error("%s: %s", request.url.path, error)
    # A ledger's name tells where it lies on the server, which is nobody's business.
    told = error.reason if isinstance(error, LedgerError) else str(error)
    return failed(request, status, told)


async def of_http(request: Request, error: Exception) -> Response:
    """Answer what the framework refuses: no such page, a method that is not allowed."""
    status, detail = 500, ""
    if isinstance(error, HTTPException):
        status, detail = error.status_code, error.detail
    answer = failed(request, status, detail)
    for name, value in (getattr(error, "headers", None) or {}).items():
        answer.headers[name] = value
    return answer


async def unforeseen(request: Request, error: Exception) -> Response:
    """Answer a fault of our own without a word of how it came about; the log has it."""
    LOG.error("%s", request.url.path, exc_info=error)
    return failed(request, BROKEN, "Something went wrong here. It has been written down.")


FAILURES = {AccordingError: of_ours, HTTPException: of_http, Exception: unforeseen}
