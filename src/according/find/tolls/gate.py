"""Whether a sentence may tell of a toll: asked of its words alone, before it is read for one."""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from according.find.grammar import belongings, spread
from according.find.grammar.deaths import BODIES
from according.find.grammar.onemore import NTH
from according.find.grammar.phrases import ONE_PERSON
from according.find.lexicon import WORD, lexicon
from according.find.tolls.clauses import circumstances, hauls, held, kidnaps, searched, seized
from according.find.tolls.harm import (
    broughtin,
    costs,
    depths,
    engulfed,
    hazards,
    jailed,
    laid,
    moving,
    ordered,
    outdoors,
    parted,
    supplies,
    unheard,
    victims,
    wanting,
)

__all__ = ["counts_one", "may_tell"]

# Rules that go by no toll word: of each of these one stands in a sentence of which they tell.
CUES: tuple[tuple[frozenset[str], ...], ...] = (
    *spread.CUES,
    *belongings.CUES,
    *broughtin.CUES,
    *circumstances.CUES,
    *costs.CUES,
    *depths.CUES,
    *engulfed.CUES,
    *hauls.CUES,
    *hazards.CUES,
    *held.CUES,
    *jailed.CUES,
    *kidnaps.CUES,
    *laid.CUES,
    *moving.CUES,
    *ordered.CUES,
    *outdoors.CUES,
    *parted.CUES,
    *searched.CUES,
    *seized.CUES,
    *supplies.CUES,
    *unheard.CUES,
    *victims.CUES,
    *wanting.CUES,
)
# An article counts but one person or thing, and of what is told to be destroyed anything; "another"
# and "a second" go without a noun.
ARTICLES = frozenset(("a", "an"))
FURTHER = frozenset("destroyed damaged demolished gutted razed".split()) | NTH
# Words: how far behind its article a noun may stand; noun phrases have fewer.
REACH = 16


def parts(words: Iterable[str]) -> frozenset[str]:
    """Give words as the gate sees them, of those with a hyphen the longest part."""
    return frozenset(max(WORD.findall(word), key=len) for word in words)


@cache
def telling() -> frozenset[str]:
    """Give the words of which one is enough."""
    alone = (parts(cues[0]) for cues in CUES if len(cues) == 1)
    return lexicon().telling.union(*alone)


class Beside(NamedTuple):
    """What must stand beside a word that is not enough by itself.

    Attributes:
        one: the words of which one is enough.
        several: words of which all must stand there, of each longer phrase.
    """

    one: frozenset[str]
    several: tuple[frozenset[str], ...]


@cache
def beside() -> dict[str, Beside]:
    """Give the words that tell with others only, each with what must stand beside it.

    Of two classes that tell together it is the smaller that is looked for.
    """
    one: dict[str, set[str]] = {}
    several: dict[str, tuple[frozenset[str], ...]] = {}
    pairs = (sorted(map(parts, cues), key=len) for cues in CUES if len(cues) > 1)
    for first, second in pairs:
        for word in first - telling():
            one.setdefault(word, set()).update(second)
    for word, phrases in lexicon().together.items():
        # A word twice over stands beside itself.
        others = [phrase - {word} or phrase for phrase in phrases]
        one.setdefault(word, set()).update(*(other for other in others if len(other) == 1))
        several[word] = tuple(other for other in others if len(other) > 1)
    return {word: Beside(frozenset(said), several.get(word, ())) for word, said in one.items()}


@cache
def openers() -> frozenset[str]:
    """Give the words that tell with others only."""
    return frozenset(beside())


def may_tell(words: frozenset[str]) -> bool:
    """Tell whether a toll phrase may stand among words, or what a rule without one goes by."""
    if not telling().isdisjoint(words):
        return True
    others = beside()
    # Loops, not any(): they are asked of every sentence.
    for word in words & openers():
        one, several = others[word]
        if not one.isdisjoint(words):
            return True
        for said in several:
            if said <= words:
                return True
    return False


@cache
def ones() -> frozenset[str]:
    """Give the nouns that an article counts."""
    return lexicon().words["people"] | lexicon().words["materiel"] | BODIES


@cache
def small() -> frozenset[str]:
    """Give the small words that end as nouns of people do: "after", "for"."""
    kinds = ("prepositions", "conjunctions", "determiners", "pronouns", "adverbs")
    words = frozenset[str]().union(*(lexicon().words[kind] for kind in kinds))
    return frozenset(word for word in words if word.endswith(ONE_PERSON))


def counts_one(words: frozenset[str], low: str) -> bool:
    """Tell whether an article may count somebody or something in a sentence, in lower case."""
    if "another" in words:
        return True
    if words.isdisjoint(ARTICLES):
        return False
    if not words.isdisjoint(FURTHER):
        return True
    left = 0
    for word in WORD.findall(low):
        if word in ARTICLES:
            left = REACH
        elif left:
            left -= 1
            if word in ones() or (word.endswith(ONE_PERSON) and word not in small()):
                return True
    return False
