"""Reading what a page is asked with: filters, and where in a list it begins."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlencode

from starlette.requests import Request

from according.errors import ValueFormError
from according.ledger import Listed, Place, place_of
from according.ledger.conclusions import Order
from according.show.desk.cursors import cursor_of, place_in

__all__ = ["AFTER", "Field", "Turn", "asked", "filled", "following", "iso", "period", "turned"]

# Where a page begins, as an address says it.
AFTER = "after"
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
    """Where in a list a page begins, and where the next one does.

    Attributes:
        place: the place of the row after which it begins; empty for the first page.
        first: the address of the first page, empty on it.
        following: the address of the next one, empty if there is none.
    """

    place: Place
    first: str = ""
    following: str = ""


def asked(request: Request, name: str) -> str | None:
    """Give a parameter, None if it is empty or not there."""
    return request.query_params.get(name, "").strip()[:LONGEST] or None


def iso(name: str, said: str | None) -> str:
    """Give an ISO day, empty for none.

    Raises:
        ValueFormError: it is no day.
    """
    if said is None:
        return ""
    try:
        return date.fromisoformat(said).isoformat()
    except ValueError as error:
        raise ValueFormError(f"{name}: {said!r} is no ISO day (2022-03-08)") from error


def period(request: Request) -> tuple[str, str]:
    """Give the first and the last day that are asked for, empty where none is.

    Raises:
        ValueFormError: one is no day, or they are the wrong way round.
    """
    since, until = (iso(name, asked(request, name)) for name in ("from", "to"))
    if since and until and until < since:
        raise ValueFormError(f"to: {until} is before {since}")
    return since, until


def filled(request: Request, fields: Sequence[Field]) -> list[Field]:
    """Give the filters with what was asked for."""
    return [
        Field(one.name, one.label, one.kind, one.choices, asked(request, one.name) or "")
        for one in fields
    ]


def turned(request: Request) -> Turn:
    """Give where the page that is asked for begins.

    Raises:
        ValueFormError: it begins nowhere in this list.
    """
    rest = filters(request)
    place = place_in(rest, request.query_params.get(AFTER))
    return Turn(place, address(request, rest) if place else "")


def following(request: Request, turn: Turn, found: Sequence[Listed], rows: int) -> Turn:
    """Give the turn with its next page; one row more than the page shows was found if there is."""
    if len(found) <= rows:
        return turn
    rest = filters(request)
    order = rest.get("order", "")
    known = Order(order) if order in list(Order) else Order.CHANGED
    cursor = cursor_of(rest, place_of(found[rows - 1], known))
    return replace(turn, following=address(request, {**rest, AFTER: cursor}))


def filters(request: Request) -> dict[str, str]:
    """Give what a list is asked for with, where it begins aside."""
    return {name: said for name, said in request.query_params.items() if name != AFTER}


def address(request: Request, asked: Mapping[str, str]) -> str:
    """Give the address of the page that is asked for so."""
    told = urlencode(asked)
    return request.url.path + (f"?{told}" if told else "")
