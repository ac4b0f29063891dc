"""Whose a body is: the country and the place that a mention names with it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from according.ledger.identity.actor import Actor
from according.ledger.identity.nations import Place, PlaceSort
from according.ledger.identity.parsing import Chunk, Hit
from according.ledger.identity.roles import Role
from according.ledger.identity.towns import town_of

__all__ = ["Owner", "owner_of"]

# Who stands behind others but does not speak for them: "US-backed", "Iran-aligned".
BEHIND = frozenset("backed aligned supported led funded trained allied made based born".split())
# Prepositions after which a place is the body's.
PLACING = frozenset(("", "in", "of", "at", "from", "for", "near", "within", "across", "inside"))


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a body is: its country's code, its region or town, the capital named as its place."""

    side: str | None
    place: str | None
    capital: str | None


def owner_of(chunks: Sequence[Chunk], number: int) -> Owner:
    """Give whose the body in chunk ``number`` is: its own chunk first, then those after it."""
    order = [chunks[number], *chunks[number + 1 :], *reversed(chunks[:number])]
    registered = any(isinstance(hit.value, Actor) for chunk in chunks for hit in chunk.hits)
    side: str | None = None
    place: str | None = None
    capital: str | None = None
    for chunk in order:
        for found in places_of(chunk.hits):
            side = side or found.code
            if found.code == side and found.sort is PlaceSort.REGION:
                place = place or found.name
            elif found.code == side and found.sort is PlaceSort.CAPITAL:
                capital = capital or found.name
        if chunk.preposition in PLACING and place is None and not registered:
            town = town_in(chunk, titled=chunk.preposition == "")
            if town is not None and side in (None, town[0]):
                side, place = town
    return Owner(side, place, capital)


def places_of(hits: Iterable[Hit]) -> Iterator[Place]:
    """Yield the places of hits, but those who merely stand behind."""
    listed = list(hits)
    for hit, after in zip(listed, [*listed[1:], None], strict=True):
        behind = after is not None and after.value is None and after.words[0].key in BEHIND
        if isinstance(hit.value, Place) and not behind:
            yield hit.value


def town_in(chunk: Chunk, *, titled: bool) -> tuple[str, str] | None:
    """Give country and name of the town that a chunk's unknown names are, None if of none.

    ``titled`` asks for a name that stands right before something known, as in "Quinchía mayor":
    elsewhere in the first chunk it is a person's.
    """
    run: list[str] = []
    for hit in chunk.hits:
        if hit.value is None and hit.words[0].capital:
            run.append(hit.words[0].text)
        elif run and (not titled or heads(hit)):
            break
        else:
            run = []
    else:
        if titled:
            return None
    for size in range(len(run), 0, -1):
        name = " ".join(run[:size])
        if (code := town_of(name)) is not None and (not titled or size == len(run)):
            return code, name
    return None


def heads(hit: Hit) -> bool:
    """Tell whether a hit is a body that a place may own: "Quinchía mayor"."""
    return isinstance(hit.value, Role) and hit.value.sort in ("body", "local")
