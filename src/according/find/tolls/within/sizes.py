"""Whether a figure can be part of another, says it again, or only tells what one of those did."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.voices import takes_object
from according.find.lexicon import Form, Role
from according.find.tolls.counted import Measured

__all__ = ["is_less", "one_did", "opened_by", "overflows", "repeats"]


def is_less(whole: Item, part: Item) -> bool:
    """Tell whether a figure is certainly too small to have another for its part."""
    if whole.figure is None or whole.figure.high is None or part.figure is None:
        return False
    return whole.figure.high < (part.figure.low or 0)


def repeats(one: Item, other: Item) -> bool:
    """Tell whether a figure is another said again: the same number, and as exact."""
    if one.figure is None or other.figure is None:
        return False
    return one.figure[1:4] == other.figure[1:4]


def overflows(
    items: list[Item], at: int, phrase: Phrase, last: Measured, root: Measured | None
) -> bool:
    """Tell whether things go beyond a whole: "two guns, including a howitzer, and two radars".

    People may be counted twice among a whole's parts, things are not.
    """
    if (
        root is None
        or root.phrase.bare
        or phrase.bare
        or kind_of(items[phrase.last]) is Kind.PEOPLE
    ):
        return False
    if kind_of(items[root.phrase.last]) is not Kind.MATERIEL:
        return False
    figures = [items[here].figure for here in (root.at, at)]
    before = items[last.at].figure
    if figures[0] is None or figures[0].high is None or figures[1] is None:
        return False
    told = before.low if before is not None and before.low is not None else 1
    return told + (figures[1].low or 0) > figures[0].high


def opened_by(items: list[Item], at: int) -> int:
    """Give the bracket that opens before an item and has not closed, 0 if none has."""
    last = next((here for here in range(at - 1, 0, -1) if items[here].text in ("(", ")")), 0)
    return last if items[last].text == "(" else 0


def one_did(items: list[Item], at: int) -> bool:
    """Tell whether one of them only did something: "One of them has also burned 90 homes"."""
    verb = at + 3
    if items[at].low != "one" or verb >= len(items) or items[at + 1].low != "of":
        return False
    while verb < len(items) - 1 and items[verb].kind in ("have", "adv"):
        verb += 1
    done = any(toll.role == Role.ACT and toll.form in Form.DONE for toll in items[verb].tolls)
    return done and takes_object(items, verb + 1)
