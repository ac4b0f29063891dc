"""The names of countries, of their regions and of the cities where correspondents sit."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from according.find.places.groups import in_group
from according.model import Span

__all__ = [
    "ADJECTIVES",
    "CONTINENTS",
    "cities",
    "countries",
    "countries_in",
    "is_wide",
    "may_name",
    "means_country",
    "seats",
]


def listed(name: str) -> list[str]:
    """Give the lines of a file of names, without its comments."""
    text = (files("according.find") / "languages" / name).read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and line[0] != "#"]


@cache
def countries() -> frozenset[str]:
    """Give the names of countries and of territories that news treats like them."""
    return frozenset(listed("countries.txt"))


@cache
def regions() -> frozenset[str]:
    """Give the names of provinces and regions that news names without saying what they are."""
    return frozenset(listed("regions.txt"))


def is_wide(name: str) -> bool:
    """Tell whether a name is that of a country or of a region, which hold many other places."""
    return name in countries() or name in regions()


CONTINENTS = frozenset(
    ("Europe", "Asia", "Africa", "West Africa", "Latin America", "South America", "the Middle East")
) | {
    *("Middle East", "South Asia", "Southeast Asia", "Central Asia", "Central America"),
    "East Africa",
}
# "across the Central Asia country", "in Africa's most populous nation": of one of its countries.
OF_COUNTRY = re.compile(
    r"(?:n|[’']?s)? (?:(?:[a-z]+-)?[a-z]+ ){0,2}(?:country|nation|state|republic|economy)\b"
)


def means_country(text: str, name: str, end: int) -> bool:
    """Tell whether a continent that ends at ``end`` only says whose a country is."""
    return name in CONTINENTS and OF_COUNTRY.match(text, end) is not None


@cache
def seats() -> frozenset[str]:
    """Give the cities from which correspondents write of what happened elsewhere, case-folded."""
    return frozenset(name.casefold() for name in listed("seats.txt"))


@cache
def cities() -> frozenset[str]:
    """Give other cities by which news calls sites and events without more words."""
    return frozenset(listed("cities.txt"))


@cache
def by_first_word() -> dict[str, list[str]]:
    """Give the countries by the first word of their names, the longest names first."""
    table: dict[str, list[str]] = {}
    for name in sorted(countries(), key=len, reverse=True):
        table.setdefault(CAPITAL.findall(name)[0], []).append(name)
    return table


# An abbreviation, or a word that begins with a capital; that no letter stands before it is asked
# last, as patterns that begin with a set of letters are found much faster.
CAPITAL = re.compile(r"[A-Z](?:\.(?:[A-Z]\.)+|(?<!\w[A-Z])[^\W_]*(?:[-’'][^\W_]+)*)")
OWNED = re.compile(r"[’']s?\b")


def may_name(text: str, start: int, end: int) -> bool:
    """Tell whether a word with which a country's name begins stands between the offsets."""
    table = by_first_word()
    for word in CAPITAL.findall(text, start, end):
        if word in table or word.replace("’", "'").partition("'")[0] in table:
            return True
    return False


def countries_in(text: str, start: int, end: int) -> Iterator[tuple[Span, bool]]:
    """Yield each country named between the offsets, and whether it owns what follows ("'s")."""
    table = by_first_word()
    at = start
    for match in CAPITAL.finditer(text, start, end):
        if match.start() < at:
            continue
        word = match[0]
        names = table.get(word)
        if names is None:
            # Few words are an owner's: parted only if they may be one.
            owned = "’" in word or "'" in word
            names = table.get(OWNED.split(word)[0] if owned else word.removesuffix("s"))
        for name in names or ():
            stop = match.start() + len(name)
            if stop <= end and text.startswith(name, match.start()) and ends_name(text, stop):
                at = stop
                if (
                    NAME_GOES_ON.match(text, stop)
                    or text.endswith(NAMED, 0, match.start())
                    or (name in ADJECTIVES and DESCRIBES.match(text, stop))
                    or in_group(text, match.start())
                ):
                    # Nor does "the US secretary of state" say where anybody is.
                    break
                begins = whole_region(text, match.start(), name)
                yield (
                    Span(begins, stop, text[begins:stop]),
                    text.startswith(("’s", "'s", "’ ", "' ", "s "), stop),
                )
                break


def whole_region(text: str, start: int, name: str) -> int:
    """Give where a region begins whose name ends with a country's: "New South Wales"."""
    for before in BEFORE_NAME.finditer(text, max(0, start - BEFORE), start):
        if text[before.start() : start] + name in regions():
            return before.start()
    return start


# How far before a country's name a region's may begin.
BEFORE = 12
BEFORE_NAME = re.compile(r"\b[A-Z](?=[a-z]+ )")
# These also stand before a noun, as no other country's name does.
ADJECTIVES = frozenset(("US", "U.S.", "UK", "U.K.", "United States", "EU", "UN", "U.N."))
# "Pakistan International Airlines", "Scotland Yard": somebody's name; "Mexico City",
# "Niger Delta": another place's.
NAME_GOES_ON = re.compile(r"\s(?:(?:International\s)?(?:Airlines|Airways|Air)|City|Yard|Delta)\b")
# "Agence France-Presse", "Radio France": somebody's name as well.
NAMED = ("Agence ", "Air ", "Radio ")
SMALL = (
    "and or in on to was is were are has have had said says since after when that who which for"
    " with by as experienced suffered saw sees recorded"
)
DESCRIBES = re.compile(rf"\s+(?!(?:{'|'.join(SMALL.split())})\b)[^\W\d_]+")


def ends_name(text: str, stop: int) -> bool:
    """Tell whether a name ends at an offset; "US$" is money."""
    if text.startswith("-", stop) and text[stop + 1 : stop + 2].islower():
        # "US-led", "Malta-flagged"
        return False
    if text.startswith("s ", stop):
        # "Malias army", as copied without its mark
        return True
    return stop >= len(text) or not (text[stop].isalnum() or text[stop] in "_$")
