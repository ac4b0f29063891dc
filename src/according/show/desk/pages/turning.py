"""Reading what a page is asked with: filters, and which page of a list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.requests import Request

__all__ = ["Field", "Turn", "asked", "filled", "turned"]

# The rows of a page, and how many pages of a list can be turned: further on, filters are better.
ROWS = 50
PAGES = 200
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Field:
    """A filter as a form shows it.

    Attributes:
        name: of the parameter.
        label: as people read it.
        kind: of the input: "search" or "date".
        choices: what can be chosen; empty for free text.
        value: what was asked for.
    """

    name: str
    label: str
    kind: str = "search"
    choices: Sequence[str] = ()
    value: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """Which page of a list is shown.

    Attributes:
        number: from 1.
        offset: how many rows stand on the pages before.
        before: the address of the page before, empty if there is none.
        after: the address of the next one.
    """

    number: int
    offset: int
    before: str = ""
    after: str = ""


def asked(request: Request, name: str) -> str | None:
    """Give a parameter, None if it is empty or not there."""
    return request.query_params.get(name, "").strip()[:LONGEST] or None


def filled(request: Request, fields: Sequence[Field]) -> list[Field]:
    """Give the filters with what was asked for."""
    return [
        Field(one.name, one.label, one.kind, one.choices, asked(request, one.name) or "")
        for one in fields
    ]


def turned(request: Request, given: int = 0, *, rows: int = ROWS) -> Turn:
    """Give which page is shown; ``given`` is how many rows were found, one more than it shows."""
    said = request.query_params.get("page", "1")
    number = min(max(int(said) if said.isascii() and said.isdigit() else 1, 1), PAGES)
    rest = {name: one for name, one in request.query_params.items() if name != "page"}
    return Turn(
        number,
        (number - 1) * rows,
        _address(request, rest, number - 1) if number > 1 else "",
        _address(request, rest, number + 1) if given > rows and number < PAGES else "",
    )


def _address(request: Request, rest: Mapping[str, str], number: int) -> str:
    told = urlencode({**rest, **({"page": str(number)} if number > 1 else {})})
    return request.url.path + (f"?{told}" if told else "")
