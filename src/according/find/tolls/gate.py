"""Whether a sentence may tell of a toll: asked of its words alone, before it is read for one."""

from collections.abc import Iterable
from functools import cache

from according.find.grammar import belongings
from according.find.grammar.deaths import BODIES
from according.find.grammar.phrases import ONE_PERSON
from according.find.grammar.spread import SPREAD
from according.find.lexicon import WORD, lexicon
from according.find.tolls.clauses import circumstances, hauls, held, kidnaps, searched, seized
from according.find.tolls.harm import (
    broughtin,
    costs,
    depths,
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
    (SPREAD,),
    *belongings.CUES,
    *broughtin.CUES,
    *circumstances.CUES,
    *costs.CUES,
    *depths.CUES,
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
# An article counts but one person or thing, and of what is told to be destroyed anything.
ARTICLES = frozenset(("a", "an", "another"))
WRECKS = frozenset("destroyed damaged demolished gutted razed".split())


def parts(words: Iterable[str]) -> frozenset[str]:
    """Give words as the gate sees them, of those with a hyphen the longest part."""
    return frozenset(max(WORD.findall(word), key=len) for word in words)


@cache
def telling() -> frozenset[str]:
    """Give the words of which one is enough."""
    alone = (parts(cues[0]) for cues in CUES if len(cues) == 1)
    return lexicon().telling.union(*alone)


@cache
def beside() -> dict[str, tuple[frozenset[str], ...]]:
    """Give the words of which one is not enough, each with those of which one must stand beside.

    Of two classes it is the smaller that is looked for.
    """
    table: dict[str, list[frozenset[str]]] = {}
    pairs = (sorted(map(parts, cues), key=len) for cues in CUES if len(cues) > 1)
    for first, second in pairs:
        for word in first - telling():
            table.setdefault(word, []).append(second)
    return {word: tuple(found) for word, found in table.items()}


@cache
def openers() -> frozenset[str]:
    """Give the words that tell with others only."""
    return frozenset((*lexicon().together, *beside()))


def may_tell(words: frozenset[str]) -> bool:
    """Tell whether a toll phrase may stand among words, or what a rule without one goes by."""
    if not telling().isdisjoint(words):
        return True
    together, others = lexicon().together, beside()
    # Loops, not any(): they are asked of every sentence.
    for word in words & openers():
        for said in together.get(word, ()):
            if said <= words:
                return True
        for needed in others.get(word, ()):
            if not needed.isdisjoint(words):
                return True
    return False


@cache
def ones() -> frozenset[str]:
    """Give the nouns that an article counts, and what else tells that it counts something."""
    return lexicon().words["people"] | lexicon().words["materiel"] | BODIES | WRECKS


def counts_one(words: frozenset[str]) -> bool:
    """Tell whether an article may count somebody or something."""
    if words.isdisjoint(ARTICLES):
        return False
    return not words.isdisjoint(ones()) or any(word.endswith(ONE_PERSON) for word in words)
