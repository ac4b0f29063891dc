"""The call that holds a text against the ledger; nothing of it is kept."""

import json
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from according import pipeline
from according.errors import ValueFormError
from according.model import Published
from according.show.desk.api.shapes import Schema
from according.show.desk.api.written import as_json
from according.show.desk.checking import LONGEST
from according.show.desk.desk import Desk, desk_of
from according.show.views import Row, beside_rows

__all__ = ["GIVEN", "PATH", "check_answer"]

PATH = "/check"
# Of a character, JSON makes six bytes at most.
LARGEST = 6 * LONGEST + 1_000
DAY = r"^\d{4}-\d{2}-\d{2}$"
# The schema of a call's body.
GIVEN: Schema = {
    "type": "object",
    "properties": {
        "text": {
            "type": "string",
            "minLength": 1,
            "maxLength": LONGEST,
            "description": "a report: plain text, or HTML as it was served",
        },
        "day": {
            "type": "string",
            "pattern": DAY,
            "description": "the ISO day of its publication, if it does not say it; else today",
        },
    },
    "required": ["text"],
    "additionalProperties": False,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a call holds: a report's text, and the day of its publication if it is told."""

    text: str
    day: str


async def check_answer(request: Request) -> Response:
    """Answer with what the ledger knows beside each claim of a text."""
    asked = asked_in(await body_of(request))
    told = await run_in_threadpool(checked, desk_of(request), asked)
    answer = as_json(told)
    answer.headers["cache-control"] = "private, no-store"
    return answer


async def body_of(request: Request) -> bytes:
    """Give the body of a call.

    Raises:
        HTTPException: it is not JSON, or too large.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise HTTPException(415, "send application/json")
    body = b""
    async for some in request.stream():
        body += some
        if len(body) > LARGEST:
            raise HTTPException(413, f"a text of up to {LONGEST:,} characters can be checked here")
    return body


def asked_in(body: bytes) -> Asked:
    """Give what a body asks for.

    Raises:
        ValueFormError: it is not of the form that the description gives.
    """
    try:
        given = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ValueFormError("the body is no JSON") from error
    if not isinstance(given, dict):
        raise ValueFormError("the body is no JSON object")
    strange = sorted(given.keys() - {"text", "day"})
    if strange:
        raise ValueFormError(f"{strange[0]!r} is no field here; there are text and day")
    text, day = given.get("text"), given.get("day", "")
    if not isinstance(text, str) or not 1 <= len(text) <= LONGEST:
        raise ValueFormError(f"text: give 1 to {LONGEST:,} characters")
    if not isinstance(day, str) or ("day" in given and not day):
        raise ValueFormError("day: give an ISO day")
    if day:
        # Refused also beside a text that says its day itself.
        Published(day)
    return Asked(text, day)


def checked(desk: Desk, asked: Asked) -> Row:
    """Give what the ledger knows beside each claim.

    Raises:
        ReadError: the text holds no report.
    """
    now = desk.now()
    report = pipeline.dated(pipeline.read_text(asked.text, now=now), asked.day or now[:10])
    rows = beside_rows(desk.ledger, report, pipeline.find_in(report), now=now)
    return {"day": report.day, "claims": rows}
