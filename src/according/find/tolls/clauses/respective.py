"""Numbers that a row tells apart by order: "dead and wounded numbered 12 and 34 respectively"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.lexicon import Role, Toll
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["with_respective"]

ROW = frozenset((",", "and"))
# "those of the other side as 137 and 399": what opens a second row, and how far it may stand.
OTHERS = frozenset(("those", "that"))
OPENS = 12
LINKS = frozenset(("as", "at", "were", "being", "numbered", ","))


def with_respective(items: list[Item], numbers: list[int], found: dict[int, Measured]) -> None:
    """Give each number of a row what the row before tells of the one in its place.

    ``numbers`` are the sentence's, two at least.
    """
    for end in range(numbers[1], len(items)):
        if items[end].low == "respectively":
            with_noun(items, [at for at in numbers if at < end], found)
        if items[end].figure is None and items[end].low != "respectively":
            continue
        last = end - 1 if items[end].low == "respectively" else end
        row = row_before(items, last)
        if len(row) > 1 and (last < end or opens_row(items, row, found)):
            same = earlier(items, row, found)
            for at, (measure, word, other) in zip(row, same, strict=False):
                bare = Phrase(-1, -1, at + 1)
                found[at] = Measured(at, measure, word, bare, "list", -1, other)


def with_noun(items: list[Item], numbers: list[int], found: dict[int, Measured]) -> None:
    """Give the numbers before one what its noun tells: "with 34 and 25 deaths respectively"."""
    if not (told := found.get(numbers[-1])) or told.phrase.bare:
        return
    here = numbers[-1]
    while here > 1 and items[here - 1].low in ROW and items[here - 2].figure is not None:
        here -= 2
        found[here] = told.before(here, told.measure, told.phrase)


def row_before(items: list[Item], last: int) -> list[int]:
    """Give the numbers without nouns that end at ``last``: "137 and 399"; empty if it is none."""
    row: list[int] = []
    here = last
    while here >= 0 and items[here].figure is not None:
        row.insert(0, here)
        if here < 1 or items[here - 1].low not in ROW:
            break
        here -= 2
    ends = last + 1 >= len(items) or items[last + 1].kind == "punct"
    joined = len(row) > 1 and items[row[-1] - 1].low == "and"
    return row if joined and (ends or items[last + 1].low == "respectively") else []


def opens_row(items: list[Item], row: list[int], found: dict[int, Measured]) -> bool:
    """Tell whether a row is another side's, beside the one before: "those of the rebels as"."""
    before = items[max(0, row[0] - OPENS) : row[0]]
    others = any(item.low in OTHERS for item in before)
    rows = [at for at in sorted(found) if at < row[0]][-len(row) :]
    apart = len({found[at].measure for at in rows}) == len(row)
    return others and apart and before[-1].low in LINKS


def earlier(
    items: list[Item], row: list[int], found: dict[int, Measured]
) -> list[tuple[Measure, int, int]]:
    """Give measure, toll word and figure of what the row before tells of, in order."""
    rows = [at for at in sorted(found) if at < row[0]][-len(row) :]
    if len({found[at].measure for at in rows}) == len(row):
        return [(found[at].measure, found[at].word, at) for at in rows]
    nouns = [here for here in range(row[0]) if noun_of(items[here])][-len(row) :]
    between = items[nouns[0] + 1 : nouns[-1]] if nouns else []
    if len(nouns) < len(row) or any(item.kind in ("be", "figure") for item in between):
        return []
    return [(noun_of(items[here])[0].measure, here, -1) for here in nouns]


def noun_of(item: Item) -> list[Toll]:
    """Give the readings by which a word names those counted: "killed", "the wounded"."""
    return [t for t in item.tolls if t.role in (Role.TOTAL, Role.COUNT, Role.STATE)]
