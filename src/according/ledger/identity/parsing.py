"""A mention taken apart: what of it names a registered actor, a place, a role, or nothing known."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from according.ledger.identity.actor import Actor
from according.ledger.identity.nations import Place, PlaceSort, named, places
from according.ledger.identity.registry import alias_table, entry_names
from according.ledger.identity.roles import Role, role_table
from according.ledger.identity.wording import Word, fold, words_of

__all__ = ["ARTICLES", "Chunk", "Hit", "Segment", "hit_at", "recased", "segments"]

# Words after which a sentence goes on about the one named; nothing more is said of who it is.
RELATIVES = frozenset("who which that whose where when while".split())
# Words before which the body spoken for has ended, and a new thing is said of it.
CLAUSES = frozenset(
    "who which that whose where when while told quoted quoting citing cited saying says said"
    " speaking via through after before since whom and as".split()
)
PREPOSITIONS = frozenset(
    "of for in at from to with on near by inside within into under against about across"
    " outside around".split()
)
# Mentions in capitals from this length are words, not an acronym.
SHOUTED = 8
# Acronyms that are common words in a text of capitals, and words that no name begins with there.
WORDS_TOO = frozenset("us who is it care site sana rai aa map ap as am ana eta let".split())
SMALL = frozenset(
    "same other another all some several many no not also only has have had was were is are been"
    " be it its this these those there said two three four week ago today yesterday or"
    " time nine five six seven eight ten"
    " local initial preliminary unofficial religious senior top latest certain clandestine".split()
)
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
    """The chunks between two marks or clause words: "the mayor of Lviv", then his name.

    Attributes:
        chunks: what stands after each preposition.
        articled: whether it begins with an article, as no person's name does.
    """

    chunks: tuple[Chunk, ...]
    articled: bool = False

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


def titled(word: Word) -> bool:
    """Tell whether a small word is part of a name: "Near East", but not "OF" among capitals."""
    return word.capital and not word.text.isupper()


@cache
def acronyms() -> frozenset[str]:
    """Give the acronyms of registered actors and countries, but those that are words as well."""
    names = [said for _, said in entry_names()] + [said for said, _ in named()]
    return (
        frozenset(
            fold(said) for said in names if " " not in said and "." not in said and said.isupper()
        )
        - WORDS_TOO
    )


def recased(mention: str) -> str:
    """Give a mention in capitals as it would be written; any other one as it is."""
    if not mention.isupper() or len(mention) < SHOUTED:
        return mention
    return re.sub(r"[^\W\d_]+(?:\.[^\W\d_]+)*\.?", lambda found: lowered(found[0]), mention)


def lowered(word: str) -> str:
    """Give a word in capitals as it would be written in a name or a sentence."""
    key = fold(word)
    if key in acronyms() or "." in word.rstrip("."):
        return word
    return word.lower() if key in PREPOSITIONS | ARTICLES | CLAUSES | SMALL else word.capitalize()


def hits_of(mention: str) -> Iterator[Hit]:
    """Yield the hits of a mention in order, each word in one."""
    words = words_of(recased(mention))
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
    articled = False

    def close() -> None:
        if hits:
            chunks.append(Chunk(preposition, tuple(hits)))
            hits.clear()

    for hit in hits_of(mention):
        word = hit.words[0]
        if hit.value is None and (word.mark or (word.key in CLAUSES and not word.capital)):
            close()
            if chunks:
                found.append(Segment(tuple(chunks), articled))
            chunks = []
            preposition = ""
            articled = False
            if found and word.key in RELATIVES:
                break
        elif (
            hit.value is None
            and word.key in PREPOSITIONS
            and not ((hits or preposition) and titled(word))
        ):
            close()
            preposition = word.key
        elif hit.value is not None or word.key not in ARTICLES:
            hits.append(hit)
        else:
            articled = articled or not (chunks or hits)
    close()
    if chunks:
        found.append(Segment(tuple(chunks), articled))
    return found
