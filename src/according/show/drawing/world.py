"""Where towns lie, and the outlines of countries; `benchmarks/maps.py` compiles both."""

from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

from according.ledger.identity import side_of
from according.ledger.words import fold

__all__ = ["Spot", "outlines", "spot_of"]

# Latitude and longitude, in degrees.
Spot = tuple[float, float]
FILE = "world.txt"


@lru_cache(maxsize=1)
def _world() -> tuple[dict[str, dict[str, Spot]], list[tuple[str, str]]]:
    """Give the towns of each country by folded name, and the rings of outlines as they stand."""
    towns: dict[str, dict[str, Spot]] = {}
    rings = []
    for line in files(__package__).joinpath(FILE).read_text("utf-8").splitlines():
        code, _, told = line.partition("|")
        if code.startswith("~"):
            rings.append((code[1:], told))
        elif told:
            known = (one.split(":") for one in told.split(";"))
            towns[code] = {name: (float(lat), float(lon)) for name, lat, lon in known}
    return towns, rings


def spot_of(place: str, within: Sequence[str] = ()) -> Spot | None:
    """Give where a town lies; None for what is not known, and for whole countries.

    Args:
        place: as questions name it: "Mariupol", "Mariupol, Ukraine".
        within: the codes of the countries where it can be, if it names none.
    """
    name, comma, country = place.rpartition(",")
    codes = [side_of(country.strip()) or ""] if comma else within
    town = fold((name if comma else place).split(",")[0]).replace("-", " ").strip()
    found = (_world()[0].get(code, {}).get(town) for code in codes)
    return next((spot for spot in found if spot is not None), None)


@lru_cache(maxsize=1)
def outlines() -> list[tuple[str, list[Spot]]]:
    """Give the rings of all countries: a country's code, and its corners."""
    return [
        (code, [(float(lat), float(lon)) for lon, lat in (c.split(",") for c in ring.split())])
        for code, ring in _world()[1]
    ]
