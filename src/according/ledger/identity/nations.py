"""Countries and their places by name: the reviewed table ``countries.txt``, checked on load."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib.resources import files

from according.errors import ValueFormError
from according.ledger.identity.wording import Phrases

__all__ = ["Nation", "Place", "PlaceSort", "nations", "places"]

COLUMNS = 5
CODE = 3


class PlaceSort(Enum):
    """What a name in the table names."""

    COUNTRY = "country"
    DEMONYM = "demonym"
    CAPITAL = "capital"
    REGION = "region"
    DOUBTFUL = "doubtful"  # a place only beside a word of place or office: "Virginia"


@dataclass(frozen=True, slots=True)
class Nation:
    """One line of the table: a country, its demonyms, its capitals and its places."""

    code: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]
    regions: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(self.code) != CODE or not self.code.isalpha() or not self.code.islower():
            raise ValueFormError(f"countries.txt: {self.code!r} is no alpha-3 code")
        if not self.names:
            raise ValueFormError(f"countries.txt: {self.code} has no name")

    @property
    def name(self) -> str:
        """Give the name for display."""
        return self.names[0]


@dataclass(frozen=True, slots=True)
class Place:
    """A named place or people: its country's code, what it is, and its name in the table."""

    code: str
    sort: PlaceSort
    name: str


@cache
def nations() -> dict[str, Nation]:
    """Give every country by its code.

    Raises:
        ValueFormError: the table has a line that is not in its form.
    """
    found: dict[str, Nation] = {}
    text = (files("according.ledger.identity") / "countries.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) != COLUMNS or cells[0] in found:
            raise ValueFormError(f"countries.txt: not in its form, or twice: {line[:40]}")
        names, demonyms, capitals, regions = (
            tuple(name.strip() for name in cell.split(",") if name.strip()) for cell in cells[1:]
        )
        found[cells[0]] = Nation(cells[0], names, demonyms, capitals, regions)
    return found


def plural(demonym: str) -> str:
    """Give the plural of a demonym; the same if it has none of its own ("Dutch", "Chinese")."""
    unchanged = demonym.endswith(("s", "sh", "ch", "ese", "x", "z", "men"))
    return demonym if unchanged else demonym + "s"


def named() -> Iterator[tuple[str, Place]]:
    """Yield every name of the table with what it names."""
    for nation in nations().values():
        for sort, names in (
            (PlaceSort.COUNTRY, nation.names),
            (PlaceSort.CAPITAL, nation.capitals),
            (PlaceSort.REGION, nation.regions),
        ):
            for name in names:
                plain = name.removeprefix("~")
                yield (
                    plain,
                    Place(nation.code, PlaceSort.DOUBTFUL if plain != name else sort, plain),
                )
        for demonym in nation.demonyms:
            for form in {demonym, plural(demonym)}:
                yield form, Place(nation.code, PlaceSort.DEMONYM, demonym)


@cache
def places() -> Phrases[Place]:
    """Give the table of all names, countries before what shares a name with them."""
    order = list(PlaceSort)
    return Phrases(sorted(named(), key=lambda pair: order.index(pair[1].sort)))
