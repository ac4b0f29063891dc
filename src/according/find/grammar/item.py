"""One word, sign or figure of a sentence, with what it can say of those counted."""

from collections.abc import Sequence
from typing import NamedTuple

from according.find.lexicon import Toll
from according.find.numbers.figures import Figure

__all__ = ["Item", "behind_auxiliaries"]


class Item(NamedTuple):
    """One item of a sentence; a tuple, as a report has thousands.

    Attributes:
        start: offset in the report's text.
        end: offset after it.
        text: its characters.
        low: its lower-case form, typographic apostrophes made plain; for look-up.
        kind: "figure", "punct", a class of small words, or "word".
        figure: the figure, if it is one.
        tolls: what it can say of those counted; several readings for "dead".
        capital: whether it begins with a capital letter.
        numbers: whether a number can begin in it.
        opens: whether a toll phrase can begin with it, as far as it alone tells.
    """

    start: int
    end: int
    text: str
    low: str
    kind: str
    figure: Figure | None = None
    tolls: tuple[Toll, ...] = ()
    capital: bool = False
    numbers: bool = False
    opens: bool = False


def behind_auxiliaries(items: Sequence[Item], here: int) -> int:
    """Give the first item from ``here`` on that is no auxiliary and no adverb, or their end."""
    while here < len(items) and items[here].kind in ("be", "have", "adv"):
        here += 1
    return here
