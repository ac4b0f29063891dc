"""Answers made before, given again until the ledger changes."""

import asyncio
import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from starlette.requests import Request
from starlette.responses import Response

__all__ = [
    "LEAST_PACKED",
    "PACKING",
    "Asked",
    "Kept",
    "Told",
    "asked_as",
    "at_hand",
    "fresh",
    "headed",
]

# Room for some thousand lists and pages, and for rows of some ten megabytes.
ROOM = 64 << 20
ROWS = 20_000
# What is worth being compressed, and how hard: a page of 170 kB becomes 42 kB in half the time
# that 37 kB take.
PACKED = (
    "text/",
    "application/json",
    "application/atom+xml",
    "application/feed+json",
    "application/ld+json",
    "image/svg+xml",
)
LEAST_PACKED, PACKING = 1_000, 2
Key = TypeVar("Key", bound=Hashable)
Row = TypeVar("Row")


class Told:
    """The ledger's state, asked for once for all requests that had come before it was asked.

    What the loop finds to do at once has all come already; whatever comes later is told anew. So
    nobody is given what was true only before they asked, and a server is not asked by each of many.
    """

    def __init__(self) -> None:
        """Know nothing yet."""
        self._known: tuple[asyncio.AbstractEventLoop, str] | None = None

    def state(self, ask: Callable[[], str]) -> str:
        """Give the state, which ``ask`` tells if nobody asked in this turn of the loop."""
        loop = asyncio.get_running_loop()
        if self._known is None or self._known[0] is not loop:
            self._known = loop, ask()
            loop.call_soon(self._forget)
        return self._known[1]

    def _forget(self) -> None:
        self._known = None


class Kept:
    """Answers by what was asked, and rows of lists, as long as the ledger stays in one state.

    Those asked for longest ago make room. Answers for one person are never kept here.
    """

    def __init__(self, room: int = ROOM, rows: int = ROWS) -> None:
        """Keep bodies of up to ``room`` bytes in all, and up to so many rows."""
        self._room = room
        self._used = 0
        self._state = ""
        self._answers: OrderedDict[str, Response] = OrderedDict()
        self._most = rows
        self._rows: dict[Hashable, Any] = {}

    def get(self, state: str, asked: str) -> Response | None:
        """Give the answer to what was asked, None if it has to be made."""
        if state != self._state:
            self._answers.clear()
            self._rows.clear()
            self._used, self._state = 0, state
        answer = self._answers.get(asked)
        if answer is not None:
            self._answers.move_to_end(asked)
        return answer

    def rest(self, asked: "Asked", begin: bytes) -> bytes | None:
        """Give what follows on the beginning of a kept answer; None if none begins so."""
        answer = self._answers.get(asked.name) if asked.state == self._state else None
        body = bytes(answer.body) if answer else b""
        return body[len(begin) :] if begin and body.startswith(begin) else None

    def put(self, state: str, asked: str, answer: Response) -> None:
        """Keep an answer that was made in a state of the ledger."""
        if state != self._state or len(answer.body) > self._room // 8 or asked in self._answers:
            return
        self._answers[asked] = answer
        self._used += len(answer.body)
        while self._used > self._room:
            _, oldest = self._answers.popitem(last=False)
            self._used -= len(oldest.body)

    def rows(self, keys: Sequence[Key], make: Callable[[list[Key]], Iterable[Row]]) -> list[Row]:
        """Give rows by what they are called: those made before as they are, the others made now.

        They are of the state of the ledger that was last asked with.
        """
        missing = [key for key in keys if key not in self._rows]
        if not missing:
            return [self._rows[key] for key in keys]
        made = dict(zip(missing, make(missing), strict=True))
        given = [self._rows[key] if key in self._rows else made[key] for key in keys]
        if len(self._rows) + len(made) > self._most:
            self._rows.clear()
        for key, row in made.items():
            self._rows[key] = row
        return given


@dataclass(frozen=True, slots=True)
class Asked:
    """What an answer is kept by.

    Attributes:
        state: of the ledger.
        name: all that the answer depends on besides.
        tag: its ETag; weak: it names the state and what was asked, not the bytes.
        packing: whether the asker takes it compressed.
    """

    state: str
    name: str
    tag: str
    packing: bool


def asked_as(request: Request, state: str, language: str) -> Asked:
    """Give what the answer to a request is kept by."""
    # By its whole address: pages say where they are, and a strange Host is not to reach others.
    name = f"{request.url} {language}"
    tag = f'W/"{hashlib.blake2b(f"{state} {name}".encode(), digest_size=12).hexdigest()}"'
    packing = "gzip" in request.headers.get("accept-encoding", "")
    return Asked(state, f"{name} gzip" if packing else name, tag, packing)


def at_hand(request: Request, kept: Kept, asked: Asked) -> Response | None:
    """Give the answer that need not be made: 304 if the asker has it, else as it is kept."""
    known = {one.strip() for one in request.headers.get("if-none-match", "").split(",")}
    if asked.tag in known:
        return Response(status_code=304, headers={"etag": asked.tag, "cache-control": "no-cache"})
    return kept.get(asked.state, asked.name)


def headed(answer: Response, asked: Asked) -> Response:
    """Give an answer with what it says of itself to caches."""
    answer.headers["etag"] = asked.tag
    answer.headers["cache-control"] = "no-cache"
    answer.headers["vary"] = "accept-language, accept-encoding, cookie"
    return answer


def fresh(
    request: Request, kept: Kept, state: str, language: str, make: Callable[[], Response]
) -> Response:
    """Give the answer to a request: 304 if the asker has it, else as it is kept, else made."""
    asked = asked_as(request, state, language)
    answer = at_hand(request, kept, asked)
    if answer is None:
        answer = headed(make(), asked)
        if answer.status_code == 200:  # noqa: PLR2004
            answer = packed(answer) if asked.packing else answer
            kept.put(state, asked.name, answer)
    return answer


def packed(answer: Response) -> Response:
    """Give a text's answer compressed, once for all who will be given it."""
    kind = answer.headers.get("content-type", "")
    if len(answer.body) < LEAST_PACKED or not kind.startswith(PACKED):
        return answer
    body = gzip.compress(bytes(answer.body), PACKING, mtime=0)
    answer.body = body
    answer.headers["content-length"] = str(len(body))
    answer.headers["content-encoding"] = "gzip"
    return answer
