"""Sides in words: a country's or group's name and adjective, and the body that speaks for it."""

from according.ledger.identity import Actor, actor_of
from according.ledger.identity.composing import side_name
from according.ledger.identity.nations import nations
from according.ledger.words import fold

__all__ = ["adjective", "is_country", "side_name", "state_of"]


def adjective(side: str) -> str:
    """Give how what belongs to a side is called: "Russian"; its name if there is no such word."""
    nation = nations().get(side)
    return nation.demonyms[0] if nation and nation.demonyms else side_name(side)


def is_country(place: str, country: str) -> bool:
    """Tell whether a place is the whole of a country, and not something in it."""
    nation = nations().get(country)
    words = fold(place).removeprefix("the ")
    return nation is not None and words in {fold(name) for name in nation.names}


def state_of(side: str) -> Actor:
    """Give the body that a side is when it is said to be silent: "Russia" for the Russian side."""
    return actor_of(side_name(side))
