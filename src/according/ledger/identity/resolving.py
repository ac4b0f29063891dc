"""From a mention to an actor: the registry first, then rules, then the name as it stands."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from according.ledger.identity.actor import Actor
from according.ledger.identity.choosing import Choice, choice
from according.ledger.identity.composing import (
    composed,
    local_role,
    organisation,
    other,
    person,
    plain,
)
from according.ledger.identity.parsing import segments
from according.ledger.identity.registry import entries
from according.ledger.identity.roles import Role, roles

__all__ = ["actor_of", "actors", "country_of", "side_of"]

NAMED, AS_WORDED = "rule: name", "rule: as worded"
# Actors that a mention alone leaves open: nobody says whose "the army" is.
BARE = frozenset({"rule: role", AS_WORDED})
# How many resolved mentions are kept at hand.
KEPT = 1 << 17


def actors() -> Iterator[Actor]:
    """Yield the registry's own entries, in its order."""
    yield from entries().values()


def actor_of(mention: str, *, context: Sequence[str] = ()) -> Actor:
    """Give the actor that a mention means; every text has one.

    Args:
        mention: who speaks, as a report words it.
        context: earlier mentions and countries named in the same report, nearest first; they say
            whose "the army" is, and who "Konashenkov" is.
    """
    found = resolved(mention)
    return found if not context else _in_context(mention, tuple(context))


@lru_cache(maxsize=KEPT)
def _in_context(mention: str, context: tuple[str, ...]) -> Actor:
    own = resolved(mention)
    if own.source == NAMED:
        return fuller(own.name, context) or own
    if own.source not in BARE or not (parts := segments(mention)):
        return own
    role = next((told.role for part in parts if (told := choice(part)).role), None)
    if role is None or role.sort == "plain":
        return own
    for earlier in map(resolved, context):
        same = role.kind is earlier.kind or (role.sort == "member" and ministry(earlier))
        if same and earlier.source not in BARE:
            return earlier
    side = next((side for said in context if (side := side_of(said))), None)
    return composed(side, officials(role)) if side else own


def ministry(actor: Actor) -> bool:
    """Tell whether an actor is a ministry."""
    return actor.kind.value.endswith("_ministry")


def officials(role: Role) -> Role:
    """Give the role of a body that speaks; officials for one who speaks for nobody named."""
    return roles()["officials"] if role.sort in ("member", "named") else role


def fuller(name: str, context: tuple[str, ...]) -> Actor | None:
    """Give the body that an earlier mention says a person speaks for, None if none does."""
    surname = name.split()[-1]
    for said in context:
        if surname in said and (earlier := resolved(said)).source not in (NAMED, AS_WORDED):
            return earlier
    return None


@lru_cache(maxsize=KEPT)
def resolved(mention: str) -> Actor:
    """Give the actor of a mention by itself."""
    found = [actor for part in segments(mention) if (actor := institution(choice(part)))]
    for actor in found:
        if actor.source != NAMED:
            return actor
    if found:
        return found[0]
    return other(mention)


def institution(told: Choice) -> Actor | None:
    """Give the body that a segment names, None if it names none."""
    if told.entry is not None:
        return told.entry
    role = told.role
    if role is None:
        if told.side is not None and not told.name:
            return composed(told.side, roles()["government"], told.place)
        return person(told.name) if told.name else None
    if role.sort in ("body", "local"):
        return composed(told.side, role, told.place if local_role(role) else None)
    if role.sort == "plain":
        return plain(role, told.side, told.place)
    if role.sort == "named" and told.name:
        return organisation(role, told.name, told.side)
    if told.side is not None:
        return composed(told.side, roles()["officials"], told.place)
    return person(told.name) if told.name else None


@lru_cache(maxsize=KEPT)
def country_of(place: str) -> str | None:
    """Give the country of a place or a people: "Mariupol" → "ukr"; None if none is known."""
    for part in segments(place):
        told = choice(part)
        if told.side is not None:
            return told.side
    return None


@lru_cache(maxsize=KEPT)
def side_of(phrase: str) -> str | None:
    """Give the side that a phrase names: "Russian soldiers" → "rus"; None if it names none."""
    for part in segments(phrase):
        told = choice(part)
        if told.entry is not None and told.entry.side is not None:
            return told.entry.side
        if told.side is not None:
            return told.side
    return None
