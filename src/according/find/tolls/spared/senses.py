"""Words of harm that mean something else beside some words: polls released, talks held.

What they mean beside which is data (``languages/senses.toml``); this module asks whether it holds.
"""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from according.find.grammar.appositions import ONE
from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, kind_of
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["examples", "has_other_sense"]

ANY = "*"
NONE = frozenset("no none nobody no-one".split())
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
        return low in self.exact or low.startswith(self.begin) or low.endswith(self.end)

    def stand_in(self, items: Iterable[Item]) -> bool:
        """Tell whether one of them stands among items."""
        lows = [item.low for item in items]
        if not self.exact.isdisjoint(lows):
            return True
        if self.begin and any(low.startswith(self.begin) for low in lows):
            return True
        return bool(self.end) and any(low.endswith(self.end) for low in lows)


class Sense(NamedTuple):
    """One other sense of some toll words: those, and all that must hold."""

    words: Words
    conditions: tuple[Holds, ...]

    def holds(self, items: list[Item], one: Measured) -> bool:
        """Tell whether a word of its words is meant so of a figure."""
        return all(condition(items, one) for condition in self.conditions)


def has_other_sense(items: list[Item], one: Measured) -> bool:
    """Tell whether the word that seems to say what befell those counted means something else."""
    if one.word < 0:
        return False
    return any(sense.holds(items, one) for sense in senses_of(one.measure, items[one.word].low))


# News has most toll words again and again.
REMEMBERED = 1 << 12


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
    meant = [(row["measure"], Sense(words_in(row, "words"), conditions(row))) for row in rows()]
    return {
        measure: tuple(sense for of, sense in meant if of in (ANY, measure.value))
        for measure in Measure
    }


def strings(row: Row, name: str) -> tuple[str, ...]:
    """Give the strings of a list."""
    said = row[name]
    return tuple(str(one) for one in said) if isinstance(said, list) else ()


def listed(word: str) -> list[str]:
    """Give the words of the list that a word with "@" stands for; any other word itself."""
    lists = table()["lists"]
    if word[0] != "@" or not isinstance(lists, dict):
        return [word]
    return [meant for one in str(lists[word[1:]]).split() for meant in listed(one)]


def words_in(row: Row, name: str) -> Words:
    """Give the words that a sense names, with those of the lists to which it points."""
    said = row[name]
    named = strings(row, name) if isinstance(said, list) else str(said).split()
    meant = [word for one in named for word in listed(one)]
    return Words(
        frozenset(word for word in meant if ANY not in word),
        tuple(word[:-1] for word in meant if word.endswith(ANY)),
        tuple(word[1:] for word in meant if word.startswith(ANY) and word != ANY),
    )


def conditions(row: Row) -> tuple[Holds, ...]:
    """Give what must hold for a sense, the cheapest first."""
    return tuple(make(row) for name, make in CONDITIONS.items() if name in row)


def by_flag(name: str, holds: Holds) -> Callable[[Row], Holds]:
    """Make a condition that a sense wants to hold or not to hold."""
    return lambda row: lambda items, one: holds(items, one) is row[name]


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
        beside = frozenset(said[-1 if ends else 0] for said in phrases)

        def holds(items: list[Item], one: Measured) -> bool:
            here = begins(one)
            edge = here - ends
            if not 0 <= edge < len(items) or items[edge].low not in beside:
                return False
            return any(stands(items, here, said, ends=ends) for said in phrases)

        return holds

    return make


def stands(items: list[Item], here: int, said: list[str], *, ends: bool) -> bool:
    """Tell whether words begin at a place, or end before it."""
    start = here - len(said) if ends else here
    return start >= 0 and [item.low for item in items[start : start + len(said)]] == said


def unless(row: Row) -> Holds:
    """Make the condition that none of some words stands in the sentence."""
    words = words_in(row, "unless")
    return lambda items, _: not words.stand_in(items)


def is_kind(row: Row) -> Holds:
    """Make the condition that people, or that things, are counted."""
    people = row["kind"] == "people"

    def holds(items: list[Item], one: Measured) -> bool:
        head = items[one.phrase.last]
        if one.phrase.bare or (head.capital and not people):
            return False
        return (kind_of(head) is Kind.PEOPLE) is people

    return holds


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
    "object": by_flag("object", lambda _, one: one.word < one.at),
    "bare": by_flag("bare", lambda _, one: one.phrase.bare),
    "single": by_flag("single", lambda items, one: items[one.at].low in ONE),
    "none": by_flag("none", is_none),
    "least": lambda row: lambda items, one: number_of(items, one) >= float(str(row["least"])),
    "most": lambda row: lambda items, one: number_of(items, one) <= float(str(row["most"])),
    "head": by_words("head", lambda items, one, _: noun(items, one)),
    "kind": is_kind,
    "next": by_phrases("next", lambda one: one.word + 1),
    "lead": by_phrases("lead", lambda one: one.word, ends=True),
    "behind": by_phrases("behind", lambda one: max(one.word + 1, one.phrase.end)),
    "opens": by_phrases("opens", lambda _: 0),
    "precede": by_phrases("precede", lambda one: one.at, ends=True),
    "counts": by_words("counts", lambda items, one, _: items[one.at + 1 : one.phrase.end + 1]),
    "after": by_words(
        "after", lambda items, one, reach: items[one.word + 1 : one.word + 1 + reach]
    ),
    "before": by_words("before", lambda items, one, reach: items[max(0, one.at - reach) : one.at]),
    "between": by_words("between", lambda items, one, _: items[one.phrase.end : max(one.word, 0)]),
    "near": by_words("near", lambda items, _, __: items),
    "unless": unless,
}
