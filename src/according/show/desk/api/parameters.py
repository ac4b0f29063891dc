"""What a call may be asked with: declared once, described in OpenAPI, and checked."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from starlette.datastructures import QueryParams

from according.errors import ValueFormError
from according.ledger.conclusions import AsOf, Order, RevisionKind, SilenceKind
from according.model import Measure

__all__ = [
    "ACTOR",
    "ASOF",
    "CURSOR",
    "DAY",
    "HELD",
    "KIND",
    "LIMIT",
    "MEASURE",
    "ORDER",
    "PERIOD",
    "QUESTION",
    "SITUATION",
    "WORDS",
    "Given",
    "Parameter",
    "given_of",
    "words",
]

# Characters of words, and of a cursor, which can hold a question's title.
LONGEST, LONGEST_CURSOR = 200, 4_000
ROWS, MOST = 50, 500


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a call.

    Attributes:
        name: as it stands in the address.
        says: what it is for.
        kind: "words", "day", "number", "yes" (true or false) or "choice".
        choices: for a choice, what it may be.
        default: for a number, what it is if not given.
        most: for a number, the highest it may be; for words, how many characters.
    """

    name: str
    says: str
    kind: str = "words"
    choices: tuple[str, ...] = ()
    default: int = 0
    most: int = LONGEST

    def schema(self) -> dict[str, object]:
        """Give its JSON schema."""
        match self.kind:
            case "day":
                return {"type": "string", "format": "date", "examples": ["2022-03-08"]}
            case "number":
                return {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": self.most,
                    "default": self.default,
                }
            case "yes":
                return {"type": "boolean", "default": False}
            case "choice":
                return {"type": "string", "enum": list(self.choices)}
        return {"type": "string", "minLength": 1, "maxLength": self.most, "pattern": r"\S"}

    def read(self, said: str) -> str | int | bool:
        """Give the value of what was said.

        Raises:
            ValueFormError: it is no such value; says which parameter.
        """
        match self.kind:
            case "day":
                return self._day(said)
            case "number":
                if not re.fullmatch(r"[0-9]{1,9}", said) or not 1 <= int(said) <= self.most:
                    raise ValueFormError(f"{self.name}: {said!r} is not from 1 to {self.most}")
                return int(said)
            case "yes":
                if said not in ("true", "false"):
                    raise ValueFormError(f"{self.name}: {said!r} is neither true nor false")
                return said == "true"
            case "choice":
                if said not in self.choices:
                    raise ValueFormError(
                        f"{self.name}: {said!r} is none of {', '.join(self.choices)}"
                    )
                return said
        if not said.strip() or len(said) > self.most:
            raise ValueFormError(f"{self.name}: give 1 to {self.most} characters")
        return said.strip()

    def _day(self, said: str) -> str:
        try:
            if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", said):
                return date.fromisoformat(said).isoformat()
        except ValueError:
            pass
        raise ValueFormError(f"{self.name}: {said!r} is no ISO day (2022-03-08)")


def words(name: str, says: str) -> Parameter:
    """Give a parameter of free words."""
    return Parameter(name, says)


LIMIT = Parameter("limit", "how many rows at most", "number", default=ROWS, most=MOST)
CURSOR = Parameter(
    "cursor",
    "where to go on: `next` of the answer before, with the same filters",
    most=LONGEST_CURSOR,
)
WORDS = words("words", "words in the name or title, all of them")
ASOF = Parameter("asof", "as it was known on this past day", "day")
HELD = Parameter("held", "with asof: count by when the ledger had a report", "yes")
DAY = Parameter("day", "compare as of this day; the last if not given", "day")
MEASURE = Parameter("measure", "what happened to those counted", "choice", tuple(map(str, Measure)))
SITUATION = words("situation", "the id of a war or disaster, or words in its name")
ACTOR = words("actor", "the id of a claimant or party, or words in its name")
QUESTION = words("question", "a question: its id, the first digits of it, or words of its title")
KIND = Parameter(
    "kind",
    "the kind of revision or silence",
    "choice",
    (*map(str, RevisionKind), *map(str, SilenceKind)),
)
ORDER = Parameter("order", "what comes first", "choice", tuple(map(str, Order)))
PERIOD = (
    Parameter("since", "on this day or later", "day"),
    Parameter("until", "on this day or earlier", "day"),
)


@dataclass(frozen=True, slots=True)
class Given:
    """What a call was asked with, checked.

    Attributes:
        values: by parameter; those not given are not there.
        path: what stands in the address: ids.
    """

    values: Mapping[str, str | int | bool]
    path: Mapping[str, str]

    def text(self, name: str) -> str | None:
        """Give a text or a day, None if it was not given."""
        found = self.values.get(name)
        return found if isinstance(found, str) else None

    def texts(self, *names: str) -> dict[str, str | None]:
        """Give several texts by name."""
        return {name: self.text(name) for name in names}

    def yes(self, name: str) -> bool:
        """Say whether something was asked for."""
        return self.values.get(name) is True

    @property
    def limit(self) -> int:
        """How many rows to give at most."""
        found = self.values.get("limit", ROWS)
        return found if isinstance(found, int) else ROWS

    @property
    def order(self) -> Order:
        """What comes first in a list of questions."""
        return Order(self.text("order") or Order.CHANGED)

    @property
    def asof(self) -> AsOf | None:
        """The past day as which it is asked, None for today.

        Raises:
            ValueFormError: ``held`` was given without it.
        """
        day = self.text("asof")
        if day is None and self.yes("held"):
            raise ValueFormError("held: goes with asof only")
        return AsOf(day, held=self.yes("held")) if day else None


def given_of(asked: QueryParams, path: Mapping[str, str], parameters: Sequence[Parameter]) -> Given:
    """Read what a call is asked with.

    Raises:
        ValueFormError: a parameter that is not known, is given twice, or has no such value.
    """
    known = {one.name: one for one in parameters}
    values: dict[str, str | int | bool] = {}
    for name, said in asked.multi_items():
        if name not in known:
            listed = ", ".join(known) or "none"
            raise ValueFormError(f"{name[:LONGEST]!r} is no parameter here; there are: {listed}")
        if name in values:
            raise ValueFormError(f"{name}: given twice")
        values[name] = known[name].read(said)
    return Given(values, path)
