"""Which body a segment of a mention speaks for, and whose: the grammar of claimants."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from according.ledger.identity.actor import Actor, ActorKind
from according.ledger.identity.nations import Place, PlaceSort
from according.ledger.identity.parsing import POINTERS, Chunk, Hit, Segment
from according.ledger.identity.roles import Role
from according.ledger.identity.towns import town_of

__all__ = ["Choice", "choice"]

# A body after these belongs to who stands before: "spokesman for the army".
BINDING = frozenset({"of", "for", "at", "from", "with", "in", "within", "inside"})
# Titles that head bodies other than a state: "president of the Red Crescent".
HEADS = frozenset({"president", "vice-president", "governor", "mayor", "prime-minister", "court"})
# "Russian-installed", "US-backed": whose the officials are.
MADE_BY = frozenset("installed appointed imposed".split())
# Who stands behind others but does not speak for them: "US-backed", "Iran-aligned".
BEHIND = frozenset("backed aligned supported led funded trained allied made based born".split())


@dataclass(frozen=True, slots=True)
class Choice:
    """What a segment names.

    Attributes:
        entry: the registered actor, if one is named.
        role: the role, if one is named.
        side: the country's code.
        place: the place in it.
        name: the capitalised words that nothing explains: a person's name, or part of one.
        pointed: whether a pronoun or an article points back for whose it is ("its army").
    """

    entry: Actor | None
    role: Role | None
    side: str | None
    place: str | None
    name: str
    pointed: bool


def choice(segment: Segment) -> Choice:
    """Give what a segment names."""
    entry, role, number = head(segment.chunks)
    side, place = whose(segment.chunks, number)
    own = segment.chunks[number] if entry or role else segment.chunks[0]
    pointed = any(word.key in POINTERS for hit in own.hits for word in hit.words)
    return Choice(entry, role, side, place, name_in(segment), pointed)


def head(chunks: Sequence[Chunk]) -> tuple[Actor | None, Role | None, int]:
    """Give the entry and the role that speak, and the number of their chunk."""
    best: tuple[Actor | None, Role | None, int] = (None, None, 0)
    for number, chunk in enumerate(chunks):
        if number and chunk.preposition not in BINDING:
            break
        entry, role = strongest(chunk.hits)
        if number == 0:
            best = (entry, role, 0)
        elif (entry or role) and yields(best, role, entry, chunk.preposition):
            best = (entry, role, number)
        if best[0] or (best[1] and not soft(best[1]) and best[1].slug not in HEADS):
            break
    return best


def yields(
    best: tuple[Actor | None, Role | None, int],
    role: Role | None,
    entry: Actor | None,
    preposition: str,
) -> bool:
    """Tell whether the speaker so far only speaks for what a later chunk names."""
    before = best[1]
    if best[0] is not None:
        return False
    if before is None:
        return preposition != "in"
    if before.slug in HEADS:
        return preposition in ("of", "for", "at") and (entry is not None or role is not None)
    if before.sort == "member" or before.kind is ActorKind.ANONYMOUS:
        return entry is not None or (role is not None and role.sort != "member")
    if before.slug in ("medics", "officials", "witness", "experts"):
        return entry is not None or (role is not None and role.slug == "hospital")
    return False


def soft(role: Role) -> bool:
    """Tell whether a role may speak for a body named after it."""
    return role.sort == "member" or role.slug in ("medics", "officials", "anonymous", "experts")


def strongest(hits: Iterable[Hit]) -> tuple[Actor | None, Role | None]:
    """Give the entry and the role of a chunk: its last body, else its last other role."""
    entry: Actor | None = None
    role: Role | None = None
    for hit in hits:
        if isinstance(hit.value, Actor):
            entry = entry or hit.value
        elif isinstance(hit.value, Role) and (role is None or rank(hit.value) >= rank(role)):
            role = hit.value
    return entry, role


def rank(role: Role) -> int:
    """Give how much a role tells of who speaks."""
    if role.sort in ("body", "local"):
        return 2 if role.slug in ("officials", "rebels", "media", "local") else 3
    return {"named": 1, "plain": 1, "member": 0}[role.sort]


def places_of(hits: Iterable[Hit]) -> Iterator[Place]:
    """Yield the places of hits, but those who merely stand behind."""
    listed = list(hits)
    for hit, after in zip(listed, [*listed[1:], None], strict=True):
        behind = after is not None and after.value is None and after.words[0].key in BEHIND
        if isinstance(hit.value, Place) and not behind:
            yield hit.value


def whose(chunks: Sequence[Chunk], number: int) -> tuple[str | None, str | None]:
    """Give the country of the body in chunk ``number`` and the place in it."""
    order = [chunks[number], *chunks[number + 1 :], *reversed(chunks[:number])]
    side: str | None = None
    place: str | None = None
    for chunk in order:
        for found in places_of(chunk.hits):
            side = side or found.code
            if found.code == side and found.sort is PlaceSort.REGION and place is None:
                place = found.name
            elif found.sort is PlaceSort.CAPITAL and place is None and chunk.preposition == "in":
                place = found.name if side == found.code else None
        if side is None and chunk.preposition in ("in", "of", "at", "from", "for", ""):
            town = town_in(chunk)
            if town is not None:
                side, place = town
    return side, place


def town_in(chunk: Chunk) -> tuple[str, str] | None:
    """Give country and name of the town that a chunk's unknown names are, None if of none."""
    run: list[str] = []
    for hit in chunk.hits:
        if hit.value is None and hit.words[0].capital:
            run.append(hit.words[0].text)
        elif run:
            break
    for size in range(len(run), 0, -1):
        name = " ".join(run[:size])
        if (code := town_of(name)) is not None:
            return code, name
    return None


def name_in(segment: Segment) -> str:
    """Give the first run of capitalised words that nothing explains; empty if there is none."""
    run: list[str] = []
    for hit in segment.hits:
        if hit.value is None and hit.words[0].capital:
            run.append(hit.words[0].text)
        elif run:
            break
    return " ".join(run)
