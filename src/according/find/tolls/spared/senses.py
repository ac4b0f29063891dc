"""Words of harm that mean something else beside some words: polls released, talks held.

What they mean beside which is data (``languages/senses.toml``); this module asks whether it holds.
"""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache, reduce
from importlib.resources import files
from operator import or_
from typing import NamedTuple

from according.find.grammar.appositions import ONE
from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, kind_of
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["examples", "with_other_senses"]

ANY = "*"
NONE = frozenset("no none nobody no-one".split())
# Plain facts of a figure, which a sense wants to hold or not to hold.
FACTS = ("object", "bare", "single", "none")
# What parts one clause from the next.
APART = ("punct", "conj")
# How far a word may stand where a sense does not say.
REACH = 5

Row = Mapping[str, object]
Holds = Callable[[list[Item], Measured], bool]


class Words(NamedTuple):
    """Words, some with any beginning or any end."""

    exact: frozenset[str]
    begin: tuple[str, ...]
    end: tuple[str, ...]

    def has(self, low: str) -> bool:
        """Tell whether a word is one of them."""
        exact, begin, end = self
        return low in exact or low.startswith(begin) or low.endswith(end)

    def stand_in(self, items: Iterable[Item]) -> bool:
        """Tell whether one of them stands among items."""
        exact, begin, end = self
        words = [item.low for item in items]
        if not exact.isdisjoint(words):
            return True
        # Most lists have whole words only.
        return bool(begin or end) and any(w.startswith(begin) or w.endswith(end) for w in words)


class Sense(NamedTuple):
    """One other sense of some toll words.

    What the whole sentence says, and plain facts of the figure, are asked as bits: see ``signs``.

    Attributes:
        words: the toll words.
        near: signs of which one holds; 0 if none need.
        always: signs that all hold.
        unless: signs of which none holds.
        conditions: what else must hold.
    """

    words: Words
    near: int
    always: int
    unless: int
    conditions: tuple[Holds, ...]

    def holds(self, items: list[Item], one: Measured, said: int) -> bool:
        """Tell whether a word of its words is meant so of a figure of which these signs hold."""
        if self.unless & said or self.always & ~said or (self.near and not self.near & said):
            return False
        for condition in self.conditions:
            if not condition(items, one):
                break
        else:
            return True
        return False


def with_other_senses(items: list[Item], told: Iterable[Measured]) -> set[int]:
    """Give the figures of which what seems to say what befell those counted says something else."""
    found: set[int] = set()
    sentence = -1
    for one in told:
        meant = senses_of(one.measure, items[one.word].low) if one.word >= 0 else ()
        if not meant:
            continue
        sentence = signs_in(items) if sentence < 0 else sentence
        said = sentence | facts_of(items, one)
        for sense in meant:
            # A loop, not any(): they are asked of every figure.
            if sense.holds(items, one, said):
                found.add(one.at)
                break
    return found


def facts_of(items: list[Item], one: Measured) -> int:
    """Give the plain facts that hold of a figure, as bits."""
    first = items[one.at].low
    said = (one.word < one.at) | one.phrase.bare << 1 | (first in ONE) << 2
    return (said | is_none(items, one) << len(FACTS) - 1) << len(lists())


def signs_in(items: list[Item]) -> int:
    """Give the signs that the words of a sentence are, as bits."""
    return reduce(or_, map(signs_of, [item.low for item in items]), 0)


# News has most toll words again and again.
REMEMBERED = 1 << 12


@lru_cache(maxsize=4 * REMEMBERED)
def signs_of(low: str) -> int:
    """Give the signs that a word is, lower case, or that are among the words of a toll phrase."""
    exact, begin, end = signs()
    said = 0
    for word in low.split():
        said |= exact.get(word, 0)
        for at in range(len(word)):
            said |= begin.get(word[: at + 1], 0) | end.get(word[at:], 0)
    return said


@cache
def signs() -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    """Give the words, and beginnings and ends of words, of which a sense asks the whole sentence.

    Each has the bits of the senses' lists that hold it.
    """
    exact: dict[str, int] = {}
    begin: dict[str, int] = {}
    end: dict[str, int] = {}
    for number, named in enumerate(lists()):
        words = words_of(named.split())
        for table, said in ((exact, words.exact), (begin, words.begin), (end, words.end)):
            for word in said:
                table[word] = table.get(word, 0) | 1 << number
    return exact, begin, end


@cache
def lists() -> tuple[str, ...]:
    """Give the lists of words of which senses ask the whole sentence, each once."""
    named = (str(row[name]) for row in rows() for name in ("near", "unless") if name in row)
    return tuple(dict.fromkeys(named))


def bit(row: Row, name: str) -> int:
    """Give the bit of a list of which a sense asks the whole sentence; 0 if it asks none."""
    return 1 << lists().index(str(row[name])) if name in row else 0


def facts(row: Row, *, hold: bool) -> int:
    """Give the facts that a sense wants to hold, or not to hold, as bits."""
    wanted = (1 << at for at, name in enumerate(FACTS) if row.get(name) is hold)
    return sum(wanted) << len(lists())


@lru_cache(maxsize=REMEMBERED)
def senses_of(measure: Measure, low: str) -> tuple[Sense, ...]:
    """Give the other senses of a toll word, lower case, of a measure."""
    return tuple(sense for sense in senses()[measure] if sense.words.has(low))


@cache
def table() -> dict[str, object]:
    """Give the senses as they are written."""
    home = files("according.find").joinpath("languages", "senses.toml")
    return tomllib.loads(home.read_text(encoding="utf-8"))


def examples() -> list[str]:
    """Give the sentences that are examples of the senses."""
    return [said for row in rows() for said in strings(row, "examples")]


def rows() -> list[Row]:
    """Give the senses as they are written, one by one."""
    found = table()["sense"]
    return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []


@cache
def senses() -> dict[Measure, tuple[Sense, ...]]:
    """Give the senses, by what seems to have befallen those counted."""
    meant = [(measures(row), sense(row)) for row in rows()]
    return {
        measure: tuple(one for of, one in meant if not {ANY, measure.value}.isdisjoint(of))
        for measure in Measure
    }


def sense(row: Row) -> Sense:
    """Make a sense of how it is written."""
    unless = bit(row, "unless") | facts(row, hold=False)
    words, always = words_in(row, "words"), facts(row, hold=True)
    return Sense(words, bit(row, "near"), always, unless, conditions(row))


def measures(row: Row) -> tuple[str, ...]:
    """Give what seems to have befallen those whom a sense is about: one measure, or several."""
    said = row["measure"]
    return strings(row, "measure") if isinstance(said, list) else (str(said),)


def strings(row: Row, name: str) -> tuple[str, ...]:
    """Give the strings of a list."""
    said = row[name]
    return tuple(str(one) for one in said) if isinstance(said, list) else ()


def listed(word: str) -> list[str]:
    """Give the words of the list, or of the lexicon's class, for which "@" stands, or the word."""
    lists = table()["lists"]
    if word[0] != "@" or not isinstance(lists, dict):
        return [word]
    if word[1:] not in lists:
        return sorted(lexicon().words[word[1:]])
    return [meant for one in str(lists[word[1:]]).split() for meant in listed(one)]


def words_in(row: Row, name: str) -> Words:
    """Give the words that a sense names, with those of the lists to which it points."""
    said = row[name]
    return words_of(strings(row, name) if isinstance(said, list) else str(said).split())


def words_of(named: Iterable[str]) -> Words:
    """Give words and those of the lists to which they point."""
    meant = [word for one in named for word in listed(one)]
    return Words(
        frozenset(word for word in meant if ANY not in word),
        tuple(word[:-1] for word in meant if word.endswith(ANY)),
        tuple(word[1:] for word in meant if word.startswith(ANY) and word != ANY),
    )


def conditions(row: Row) -> tuple[Holds, ...]:
    """Give what must hold for a sense, the cheapest first."""
    return tuple(make(row) for name, make in CONDITIONS.items() if name in row)


def by_words(
    name: str, where: Callable[[list[Item], Measured, int], list[Item]]
) -> Callable[[Row], Holds]:
    """Make a condition that one of some words stands in a part of the sentence."""

    def make(row: Row) -> Holds:
        words, reach = words_in(row, name), int(str(row.get("reach", REACH)))
        return lambda items, one: words.stand_in(where(items, one, reach))

    return make


def by_phrases(
    name: str, begins: Callable[[Measured], int], *, ends: bool = False
) -> Callable[[Row], Holds]:
    """Make a condition that a phrase begins at a place, or ends before it."""

    def make(row: Row) -> Holds:
        phrases = [said.split() for said in strings(row, name)]
        # Asked of the word at the place first, as most sentences have none of them there.
        beside = words_of(said[-1 if ends else 0] for said in phrases)
        meant = [tuple(words_of([word]) for word in said) for said in phrases]

        def holds(items: list[Item], one: Measured) -> bool:
            here = begins(one)
            edge = here - ends
            if not 0 <= edge < len(items) or not beside.has(items[edge].low):
                return False
            return any(stands(items, here, said, ends=ends) for said in meant)

        return holds

    return make


def stands(items: list[Item], here: int, said: tuple[Words, ...], *, ends: bool) -> bool:
    """Tell whether words begin at a place, or end before it."""
    start = here - len(said) if ends else here
    if start < 0 or start + len(said) > len(items):
        return False
    return all(word.has(item.low) for word, item in zip(said, items[start:], strict=False))


# How unknown nouns may end that name people.
MAYBE_PEOPLE = ("er", "ers", "or", "ors", "ee", "ees", "figures")
GROUPS = lexicon().words["senses_groups"]


def is_kind(row: Row) -> Holds:
    """Make the condition that people, or things, or no people or nothing named are counted."""
    said = row["kind"]

    def holds(items: list[Item], one: Measured) -> bool:
        head = items[one.phrase.last]
        if one.phrase.bare:
            return said == "other"
        kind = kind_of(head)
        if said == "people" or kind is Kind.PEOPLE:
            return said == "people" and kind is Kind.PEOPLE
        if head.capital or (said == "things" and is_group(items, one)):
            return False
        return said == "other" or kind is not Kind.UNKNOWN or is_thing(items, one)

    return holds


def is_group(items: list[Item], one: Measured) -> bool:
    """Tell whether a noun stands for several people: "two boatloads of refugees"."""
    behind = items[one.phrase.last + 1 : one.phrase.last + 3]
    of = len(behind) > 1 and behind[0].low == "of"
    return items[one.phrase.last].low in GROUPS or (of and kind_of(behind[1]) is Kind.PEOPLE)


def is_thing(items: list[Item], one: Measured) -> bool:
    """Tell whether a noun that no list holds seems to name a thing, or several."""
    head = items[one.phrase.last]
    # Not "brought 134 back", "1 million locally displaced", "five military".
    plural = items[one.at].low in ONE or head.low.endswith("s")
    return plural and not head.tolls and not head.low.endswith(MAYBE_PEOPLE)


def doer(items: list[Item], one: Measured, reach: int) -> list[Item]:
    """Give the words that say who or what does it: "cuts hit 12 shops", "hit by cuts"."""
    if one.word < one.at:
        said = items[max(0, one.word - reach) : one.word]
        edge = max((at + 1 for at, item in enumerate(said) if item.kind in APART), default=0)
        return said[edge:]
    said = items[one.word + 1 : one.word + 1 + reach]
    return said[: next((at for at, item in enumerate(said) if item.kind in APART), None)]


def is_aided(items: list[Item], one: Measured) -> bool:
    """Tell whether a small verb stands between a figure and its toll word: "one was released"."""
    between = items[one.at + 1 : max(one.word, 0)]
    return any(item.kind in ("be", "have", "modal") for item in between)


def number_of(items: list[Item], one: Measured) -> float:
    """Give the number that a figure stands for: its lower bound, else the upper; 1 of articles."""
    figure = items[one.at].figure
    return 1 if figure is None else float(figure.low or figure.high or 0)


def is_none(items: list[Item], one: Measured) -> bool:
    """Tell whether a figure is "no" or "nobody"."""
    figure = items[one.at].figure
    return items[one.at].low in NONE or (figure is not None and figure.high == 0)


def noun(items: list[Item], one: Measured) -> list[Item]:
    """Give the noun that a figure counts, if it has one."""
    return [] if one.phrase.bare else [items[one.phrase.last]]


CONDITIONS: dict[str, Callable[[Row], Holds]] = {
    "aided": lambda row: lambda items, one: is_aided(items, one) is row["aided"],
    "least": lambda row: lambda items, one: number_of(items, one) >= float(str(row["least"])),
    "most": lambda row: lambda items, one: number_of(items, one) <= float(str(row["most"])),
    "head": by_words("head", lambda items, one, _: noun(items, one)),
    "kind": is_kind,
    "next": by_phrases("next", lambda one: one.word + 1),
    "lead": by_phrases("lead", lambda one: one.word, ends=True),
    "behind": by_phrases("behind", lambda one: max(one.word + 1, one.phrase.end)),
    "then": by_phrases("then", lambda one: one.at + 1),
    "opens": by_phrases("opens", lambda _: 0),
    "precede": by_phrases("precede", lambda one: one.at, ends=True),
    "counts": by_words("counts", lambda items, one, _: items[one.at + 1 : one.phrase.end + 1]),
    "after": by_words(
        "after", lambda items, one, reach: items[one.word + 1 : one.word + 1 + reach]
    ),
    "doer": by_words("doer", doer),
    "before": by_words("before", lambda items, one, reach: items[max(0, one.at - reach) : one.at]),
    "between": by_words("between", lambda items, one, _: items[one.phrase.end : max(one.word, 0)]),
}
