"""Which body a segment of a mention speaks for: the grammar of claimants."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from according.ledger.identity.actor import Actor, ActorKind
from according.ledger.identity.named import (
    PAST,
    employer,
    name_before,
    name_in,
    named_organisation,
    principal,
)
from according.ledger.identity.owners import owner_of
from according.ledger.identity.parsing import Chunk, Hit, Segment
from according.ledger.identity.roles import Role

__all__ = ["Choice", "choice"]

# After these stands the body spoken for: "spokesman for the army", "doctor at the hospital".
BINDING = frozenset("of for at from with in within inside by".split())
# Titles that head bodies other than a state: "president of the Red Crescent".
HEADS = frozenset("president vice-president governor mayor prime-minister court".split())
# Those who may be of a body named after them: "officials of the UN", "doctors at the hospital".
OF_BODIES = frozenset("medics officials witness experts activists company".split())


@dataclass(frozen=True, slots=True)
class Choice:
    """What a segment names.

    Attributes:
        entry: the registered actor, if one is named.
        role: the role, if one is named.
        side: the country's code.
        place: the region or town.
        capital: the capital named as the body's place.
        name: the capitalised words that nothing explains: a person's name, or part of one.
        organisation: a capitalised name with a word of organisations in it.
        before: the name right before the role: "Quinchía" in "Quinchía mayor".
        principal: the name that the role speaks for: "Clinton" in "Clinton spokesman".
        employer: the name of the body that somebody is at: "Sciences Po".
        past: whether the office is a former one.
    """

    entry: Actor | None
    role: Role | None
    side: str | None
    place: str | None
    capital: str | None
    name: str
    organisation: str
    before: str
    principal: str
    employer: str
    past: bool


def choice(segment: Segment) -> Choice:
    """Give what a segment names."""
    entry, role, number = head(segment.chunks)
    owner = owner_of(segment.chunks, number)
    return Choice(
        entry=entry,
        role=role,
        side=owner.side,
        place=owner.place,
        capital=owner.capital,
        name=name_in(segment.hits),
        organisation=named_organisation(segment),
        before=name_before(segment.chunks[number].hits),
        principal=principal(segment.chunks, role),
        employer=employer(segment.chunks, role),
        past=any(hit.value is None and hit.words[0].key in PAST for hit in segment.hits),
    )


Head = tuple[Actor | None, Role | None, int]


def head(chunks: Sequence[Chunk]) -> Head:
    """Give the entry and the role that speak, and the number of their chunk."""
    best: Head = (None, None, 0)
    for number, chunk in enumerate(chunks):
        if number and chunk.preposition not in BINDING:
            break
        entry, role = strongest(chunk.hits)
        if number == 0:
            best = (entry, role, 0)
        elif (entry or role) and yields(best, (entry, role), chunk.preposition):
            # Who speaks for an entry keeps the role: it is no mere description of a person.
            best = (entry, role or (best[1] if entry else None), number)
    return best


def yields(best: Head, later: tuple[Actor | None, Role | None], preposition: str) -> bool:
    """Tell whether the speaker so far only speaks for what a later chunk names."""
    entry, role = later
    before = best[1]
    if best[0] is not None:
        return False
    if before is None:
        return best[2] == 0 and preposition != "in"
    institution = entry is not None or (role is not None and rank(role) > 1)
    if before.sort in ("member", "elected") or before.kind is ActorKind.ANONYMOUS:
        return institution or (role is not None and role.sort in ("plain", "named"))
    if entry is not None and entry.kind is ActorKind.GOVERNMENT and preposition in ("of", "in"):
        return not entry.id.endswith("/government")
    if before.slug in HEADS:
        return preposition in ("of", "for", "at") and institution
    if before.slug in OF_BODIES:
        return entry is not None or (role is not None and role.slug == "hospital")
    return before.sort == "named" and institution and preposition in ("of", "for")


def strongest(hits: Iterable[Hit]) -> tuple[Actor | None, Role | None]:
    """Give the entry and the role of a chunk: its last body, else its last other role."""
    entry: Actor | None = None
    role: Role | None = None
    for hit in hits:
        if isinstance(hit.value, Actor):
            entry = entry or hit.value
        elif isinstance(hit.value, Role) and (hit.value.sort != "named" or hit.words[0].capital):
            role = hit.value if role is None or rank(hit.value) >= rank(role) else role
    return entry, role


def rank(role: Role) -> int:
    """Give how much a role tells of who speaks."""
    if role.sort in ("body", "local"):
        return 2 if role.slug in ("officials", "rebels", "media", "local") else 3
    return {"named": 1, "plain": 1, "elected": 1, "member": 0}[role.sort]
