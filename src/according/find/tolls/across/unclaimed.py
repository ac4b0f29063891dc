"""What stands around a figure that no rule claims: its *signs*, and those of each measure.

A sign is what can be seen without understanding the sentence: the word before the figure, how far
the next word of harm stands and what is between, what befell those whom the figure beside counts.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from according.find.grammar.item import Item
from according.find.grammar.phrases import Phrase, kind_of, phrase_after
from according.find.lexicon import lexicon
from according.find.numbers.figures import Figure
from according.find.tolls.passages import Passage
from according.model import Measure

__all__ = ["Before", "Unclaimed", "unclaimed"]

PEOPLE, THINGS = lexicon().words["people"], lexicon().words["materiel"]
# What may stand between a figure and a word of harm, or the next figure.
BETWEEN = frozenset(
    (
        *(",", ";", ".", ":", "-", "–", "(", ")", '"', "”", "#"),
        *"and or but while who which that of by in with to from".split(),
    )
)
# Words right around a figure, words beside it that go with a measure, how far words are of its
# surroundings wherever they stand, how many items between it and another are quoted whole.
WINDOW, BESIDE, NEAR, QUOTED = (-4, -3, -2, -1, 1, 2, 3, 4), (-3, -2, -1, 1, 2, 3), 6, 3
# Distances by name: up to so many items.
DISTANCES = ((1, "1"), (2, "2"), (3, "3"), (6, "6"), (12, "12"))
# What sentences further back told of says nothing.
REACH = 3
# A sentence without a word of harm is asked so far behind one with claims.
NEXT = 2
SHORT, LONG = 12, 30
MOST = 3
EDGES = ("<", ">")
FIGURE, NAME = "#", "NAME"

Signs = tuple[str, ...]


class Before(NamedTuple):
    """What befell those that the last sentence with claims tells of, and its number."""

    measures: frozenset[Measure] = frozenset()
    number: int = -REACH - 1


class Unclaimed(NamedTuple):
    """A figure that no rule claims.

    Attributes:
        at: index of the figure among its sentence's items.
        phrase: what stands behind it.
        signs: what stands around it.
        options: what may have befallen those it counts, each with what speaks for it.
    """

    at: int
    phrase: Phrase
    signs: Signs
    options: dict[Measure, Signs]


def unclaimed(
    passage: Passage, claimed: Mapping[int, Measure], before: Before
) -> Iterator[Unclaimed]:
    """Yield the figures of a sentence that no rule claims and that may count those harmed.

    Args:
        passage: the sentence.
        claimed: the figures that rules claim, by where they begin.
        before: what was told before.
    """
    away = passage.number - before.number
    if not (passage.is_open or (away <= NEXT and passage.has_figure)):
        return
    items = passage.items
    left = [at for at in passage.numbers if items[at].start not in claimed]
    if not left:
        return
    told = before.measures if away <= REACH else frozenset()
    around = Around(items, claimed, told, len(passage.numbers))
    if not around.options:
        return
    for at in left:
        phrase, near = phrase_after(items, at), around.near(at)
        signs = (*around.of(at, phrase), *near, f"away {min(away, REACH + 1)}")
        options = {one: around.speaking(at, phrase, one, near) for one in around.options}
        yield Unclaimed(at, phrase, signs, options)


def distance(items: int) -> str:
    """Give a distance by name."""
    return next((name for most, name in DISTANCES if items <= most), "far")


class Around:
    """What stands around the figures of one sentence."""

    def __init__(
        self,
        items: list[Item],
        claimed: Mapping[int, Measure],
        told: frozenset[Measure],
        figures: int,
    ) -> None:
        self.items, self.told = items, told
        self.words = [abstracted(item, at) for at, item in enumerate(items)]
        self.plain_words = [
            word if word in (NAME, FIGURE) else item.low
            for word, item in zip(self.words, items, strict=True)
        ]
        self.claimed = {
            at: claimed[item.start] for at, item in enumerate(items) if item.start in claimed
        }
        # Where each measure is told of: by a word of harm, each with how it tells, or by a figure.
        self.harm: dict[Measure, dict[int, str]] = {}
        for at, item in enumerate(items):
            for toll in item.tolls:
                roles = self.harm.setdefault(toll.measure, {})
                roles[at] = f"{roles[at]}/{toll.role}" if at in roles else str(toll.role)
        self.tolls = [at for at, item in enumerate(items) if item.tolls]
        found = {*self.harm, *self.claimed.values(), *told}
        self.options = [measure for measure in Measure if measure in found]
        length = "short" if len(items) < SHORT else "middling" if len(items) < LONG else "long"
        self.shape = (
            f"tolls {min(MOST, len(self.tolls))}",
            f"claims {min(MOST, len(self.claimed))}",
            f"figures {min(2 * MOST, figures)}",
            f"length {length}",
        )

    def word(self, at: int) -> str:
        """Give the word at an index, or which edge of the sentence it is beyond."""
        return self.words[at] if 0 <= at < len(self.words) else EDGES[at > 0]

    def of(self, at: int, phrase: Phrase) -> Iterator[str]:
        """Yield the signs of a figure, whatever befell those it counts."""
        word = self.word
        yield from (f"{gap} {word(at + gap)}" for gap in WINDOW)
        yield f"-2 -1 {word(at - 2)} {word(at - 1)}"
        yield f"-1 1 {word(at - 1)} {word(at + 1)}"
        yield f"1 2 {word(at + 1)} {word(at + 2)}"
        kind = kind_named(self.items, phrase)
        yield f"kind {kind}{' of' if phrase.of else ''}"
        yield f"before {kind} {word(at - 1)}"
        yield f"after {kind} {word(phrase.end)}"
        yield f"after {word(phrase.end)} {word(phrase.end + 1)}"
        if not phrase.bare:
            yield f"head {self.plain(phrase.last)}"
        if (figure := self.items[at].figure) is not None:
            yield from of_number(figure, self.items[at].text)
        if at == 0:
            yield "first"
        yield from self.shape

    def plain(self, at: int) -> str:
        """Give the word at an index itself, a name or a number by its kind."""
        return self.plain_words[at] if 0 <= at < len(self.items) else EDGES[at > 0]

    def near(self, at: int) -> Signs:
        """Give the words around a figure, by their side of it."""
        before = (f"near left {word}" for word in self.plain_words[max(0, at - NEAR) : at])
        behind = (f"near right {word}" for word in self.plain_words[at + 1 : at + 1 + NEAR])
        return (*before, *behind)

    def speaking(self, at: int, phrase: Phrase, measure: Measure, near: Signs) -> Signs:
        """Give what speaks for one measure, or against it; ``near`` are the words around."""
        kind = kind_named(self.items, phrase)
        signs = [
            *self.by_harm(at, phrase, self.harm.get(measure, {}), kind),
            *self.by_claims(at, phrase, measure),
            f"{measure}",
            f"{measure} kind {kind}",
            f"{measure} after {self.plain(phrase.end)}",
            *(f"{measure} {gap} {self.plain(at + gap)}" for gap in BESIDE),
            *(f"{measure} {word}" for word in near),
        ]
        if not phrase.bare:
            signs.append(f"{measure} head {self.plain(phrase.last)}")
        if measure in self.told:
            signs += [
                f"told with {min(MOST, len(self.told))}",
                f"told, here {'harm' if self.tolls else 'none'} {kind}",
                f"told {self.word(at - 1)}",
                f"told {self.word(phrase.end)}",
            ]
        return tuple(signs)

    def by_harm(
        self, at: int, phrase: Phrase, roles: Mapping[int, str], kind: str
    ) -> Iterator[str]:
        """Yield where words of harm of a measure stand."""
        if not roles:
            yield f"no word{', but others' if self.tolls else ''}"
        elif len(self.harm) == 1:
            yield "only harm"
        for name, here, near in sides(at, roles, self.tolls):
            yield from self.relation(f"{name} {near}", at, phrase, here)
            yield from (
                f"{name} {near} {roles[here]}",
                f"{name} {near} {roles[here]} {distance(abs(here - at))}",
                f"{name} {near} {roles[here]} {kind}",
            )

    def by_claims(self, at: int, phrase: Phrase, measure: Measure) -> Iterator[str]:
        """Yield where figures stand that count those whom a measure befell."""
        alike = [here for here, one in self.claimed.items() if one is measure]
        for name, here, near in sides(at, alike, self.claimed):
            yield from self.relation(f"claim {name} {near}", at, phrase, here)

    def relation(self, name: str, at: int, phrase: Phrase, here: int) -> Iterator[str]:
        """Yield how a figure stands to a word of harm or to another figure."""
        first, last = (here + 1, at) if here < at else (max(at + 1, min(phrase.end, here)), here)
        between = self.words[first:last]
        yield name
        yield f"{name} {distance(abs(here - at))}"
        yield from (f"{name} over {word}" for word in sorted(BETWEEN.intersection(between)))
        yield f"{name} figures {min(MOST, between.count(FIGURE))}"
        if len(between) <= QUOTED:
            yield f"{name}: {' '.join(between)}"


def sides(at: int, places: Iterable[int], others: Iterable[int]) -> Iterator[tuple[str, int, str]]:
    """Yield the nearest place on each side of a figure, and whether another one is nearer."""
    before = [here for here in places if here < at]
    if before:
        near = before[-1] == max(here for here in others if here < at)
        yield "left", before[-1], "next" if near else "beyond"
    behind = next((here for here in places if here > at), -1)
    if behind >= 0:
        near = behind == min(here for here in others if here > at)
        yield "right", behind, "next" if near else "beyond"


def abstracted(item: Item, at: int) -> str:
    """Give what of a word tells how a sentence is made: a name is a name, people are people."""
    if item.figure is not None:
        return FIGURE
    if item.kind == "punct":
        return item.text
    if item.tolls:
        return "/".join(sorted({f"{toll.measure}" for toll in item.tolls})).upper()
    if item.kind != "word":
        return item.low
    if item.low in PEOPLE:
        return "PEOPLE"
    if item.low in THINGS:
        return "THINGS"
    return NAME if item.capital and at else item.low


def kind_named(items: list[Item], phrase: Phrase) -> str:
    """Give what kind of noun a figure counts, by name."""
    return "none" if phrase.bare else kind_of(items[phrase.last]).value


def of_number(figure: Figure, text: str) -> Iterator[str]:
    """Yield the signs of the number itself."""
    yield f"bound {figure.bound}"
    number = figure.low if figure.low is not None else figure.high
    yield f"digits {len(str(int(number or 0)))}"
    if text.isdigit() and len(text) == len("2022") and text[0] in "12":
        yield "as a year"
    yield "in digits" if any(map(str.isdigit, text)) else "in words"
