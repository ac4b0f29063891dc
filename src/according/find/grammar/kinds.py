"""What kind of thing a noun names: people, materiel, or what no claim counts."""

import re
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache

from according.find.grammar.items import Item
from according.find.lexicon import lexicon
from according.find.numbers.notation import UNITS

__all__ = [
    "COUNTABLE",
    "FINITE",
    "MADE",
    "PEOPLES",
    "TRAITS",
    "VERBS",
    "WANTS",
    "Kind",
    "doing",
    "is_length",
    "is_trait",
    "kind_named",
    "kind_of",
    "singular",
]

# How peoples' names end, which are as often adjectives.
PEOPLES = ("an", "ese", "ish", "ch", "i", "swiss", "czech", "thai", "greek")
# What else people are said to be by one word: "nine were Hindu", "two were white".
TRAITS = frozenset(
    "black white asian hispanic latino latina native indigenous aboriginal foreign local male"
    " female elderly underage teenage unarmed armed pregnant unmarried married homeless muslim"
    " christian hindu sikh jewish catholic protestant orthodox buddhist sunni shia shiite alawite"
    " druze yazidi arab kurd kurdish tamil serb croat tutsi hutu uyghur roma civilian".split()
)


class Kind(Enum):
    """What a head noun names."""

    PEOPLE = "people"
    MATERIEL = "materiel"
    NEVER = "never"  # its counts are no claims
    UNKNOWN = "unknown"


# What a claim may count, as far as the noun alone tells.
COUNTABLE = (Kind.PEOPLE, Kind.MATERIEL)


PERSON_ENDS = (
    "men",
    "women",
    "ists",
    "ians",
    "ants",
    "ist",
    "ian",
    "people",
    "goers",
    "owners",
    "workers",
    "holders",
    "sters",
    "eers",
    "nauts",
)
# Verbs that a number without a noun may be the subject of: "of the dead, 1,590 came from".
FINITE = frozenset("facing came come managed hailed belonged belong tried lived given told".split())
# No nouns, wherever they stand: "three crew members continues" counts three members.
VERBS = frozenset(
    "continue continues deserve deserves keep keeps aims seem seems appear appears become becomes"
    " begin begins began took comes include includes exist exists belong belongs refuse"
    " refuses".split()
)
# Behind people these are verbs, though nouns as well: "people lack shelter".
WANTS = frozenset(("lack", "face", "need"))
# Animals that bands of fighters are called after.
BEASTS = frozenset("tiger lion eagle wolf bear panther falcon hawk cobra leopard jackal".split())
# "killed a 13-year-old"
# "a Su-25 was shot down"
MADE = re.compile(r"(?!g-|covid)[a-z]{1,4}-\d{1,3}[a-z]{0,2}s?")
# Soldiers whose name would be an animal's in small letters, and a people whose name a thing's.
LETTERED = frozenset(("SEAL", "SEALs", "SEALS", "Poles"))
AGED = ("-year-old", "-year-olds", "-month-old")


def kind_of(item: Item) -> Kind:
    """Give what a noun names, by the word lists and the endings of words for people."""
    if item.text in LETTERED:
        return Kind.PEOPLE
    return kind_named(item.low, item.text[0]) if item.kind != "punct" else Kind.UNKNOWN


# News has most nouns again and again.
REMEMBERED = 1 << 13


def is_trait(items: Sequence[Item], here: int) -> bool:
    """Tell whether one word says what people are, and no more follows: "were Hindu", "white"."""
    if here >= len(items) or (items[here].tolls and items[here].low not in TRAITS):
        return False
    national = items[here].capital and items[here].low.endswith(PEOPLES)
    if items[here].low not in TRAITS and not national:
        return False
    return here + 1 >= len(items) or items[here + 1].kind in ("punct", "conj", "link", "prep")


@lru_cache(maxsize=REMEMBERED)
def kind_named(said: str, first: str) -> Kind:
    """Give what a word names, lower case; ``first`` is the letter that it begins with."""
    words = lexicon().words
    if said.endswith(AGED):
        return Kind.PEOPLE
    if MADE.fullmatch(said):
        return Kind.MATERIEL
    low = said.removesuffix("'s").rsplit("-", 1)[-1]
    if first.isupper() and low.removesuffix("s") in BEASTS:
        # "eight Tamil Tigers"
        return Kind.UNKNOWN
    # "fighter-bombers" are no bombers.
    for name in dict.fromkeys((said, low)):
        for kind in (Kind.PEOPLE, Kind.MATERIEL, Kind.NEVER):
            if name in words[kind.value]:
                return kind
    for kind in (Kind.NEVER, Kind.MATERIEL, Kind.PEOPLE):
        # Of some nouns the lists have the singular only: "maid".
        if not words[kind.value].isdisjoint(singular(low)):
            return kind
    things = words["measures_things"]
    if low.endswith(PERSON_ENDS) and low not in things and things.isdisjoint(singular(low)):
        return Kind.PEOPLE
    return Kind.UNKNOWN


def singular(low: str) -> tuple[str, ...]:
    """Give what the singular of a noun may be: "maid" of "maids"; none of a singular."""
    if not low.endswith("s"):
        return ()
    return (low[:-3] + "y",) if low.endswith("ies") else (low[:-1], low.removesuffix("es"))


def doing(item: Item) -> bool:
    """Tell whether a word says what somebody does: "waiting", not "missing" or a name."""
    return item.low.endswith("ing") and not item.tolls and not item.capital


LENGTHS = frozenset("years year months month weeks week days day hours minutes decades".split())


def is_length(items: list[Item], here: int) -> bool:
    """Tell whether a length of time begins: "a teacher 20 years ago", "missing two days after"."""
    after = items[here + 1].low if here + 1 < len(items) else ""
    return after in LENGTHS and (items[here].text.isdigit() or items[here].low in UNITS)
