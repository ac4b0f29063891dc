"""A mention taken apart: what of it names a registered actor, a place, a role, or nothing known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from according.ledger.identity.actor import Actor
from according.ledger.identity.nations import Place, PlaceSort, places
from according.ledger.identity.registry import alias_table
from according.ledger.identity.roles import Role, role_table
from according.ledger.identity.wording import Word, words_of

__all__ = ["Chunk", "Hit", "Segment", "segments"]

# Words before which the body spoken for has ended, and a new thing is said of it.
CLAUSES = frozenset(
    "who which that whose where when while told quoted quoting citing cited saying says said"
    " speaking via through after before since whom and as".split()
)
PREPOSITIONS = frozenset(
    "of for in at from to with on near by inside within into under against about across"
    " outside around".split()
)
# Possessive pronouns and words that point back: whose it is must come from the context.
POINTERS = frozenset("its their his her our".split())
ARTICLES = frozenset("the a an".split())


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of words and what it means: an entry, a place, a role; None if unknown."""

    words: tuple[Word, ...]
    value: Actor | Place | Role | None


@dataclass(frozen=True, slots=True)
class Chunk:
    """The hits after one preposition, or before the first."""

    preposition: str
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """The chunks between two marks or clause words: "the mayor of Lviv", then his name."""

    chunks: tuple[Chunk, ...]

    @property
    def hits(self) -> tuple[Hit, ...]:
        """Give all hits in order."""
        return tuple(hit for chunk in self.chunks for hit in chunk.hits)


def hit_at(words: Sequence[Word], at: int) -> Hit:
    """Give the longest thing known at word ``at``, the word itself if nothing is."""
    best: tuple[int, Actor | Place | Role] | None = None
    for found in (
        alias_table().longest(words, at),
        places().longest(words, at),
        role_table().longest(words, at),
    ):
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    if best is None or (
        isinstance(best[1], Place) and best[1].sort is PlaceSort.DOUBTFUL and best[0] == at + 1
    ):
        return Hit((words[at],), None)
    return Hit(tuple(words[at : best[0]]), best[1])


def hits_of(mention: str) -> Iterator[Hit]:
    """Yield the hits of a mention in order, each word in one."""
    words = words_of(mention)
    at = 0
    while at < len(words):
        hit = hit_at(words, at)
        yield hit
        at += len(hit.words)


def segments(mention: str) -> list[Segment]:
    """Give the segments of a mention, without articles; none if it holds no word."""
    found: list[Segment] = []
    chunks: list[Chunk] = []
    hits: list[Hit] = []
    preposition = ""

    def close() -> None:
        if hits:
            chunks.append(Chunk(preposition, tuple(hits)))
            hits.clear()

    for hit in hits_of(mention):
        word = hit.words[0]
        if hit.value is None and (word.mark or (word.key in CLAUSES and not word.capital)):
            close()
            if chunks:
                found.append(Segment(tuple(chunks)))
            chunks = []
            preposition = ""
        elif hit.value is None and word.key in PREPOSITIONS:
            close()
            preposition = word.key
        elif hit.value is not None or word.key not in ARTICLES:
            hits.append(hit)
    close()
    if chunks:
        found.append(Segment(tuple(chunks)))
    return found
