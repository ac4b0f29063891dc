"""Nouns that are themselves toll words: "12 deaths", "23 of the dead"."""

from according.find.grammar.counting import is_name
from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.grammar.predicates import coordinated
from according.find.lexicon import Role, Toll, lexicon
from according.find.tolls.labels.linelabels import TOGETHER, second_named
from according.find.tolls.spared.known import is_kin, is_known
from according.model import Measure

__all__ = ["counted_toll", "names_one", "of_toll", "with_second"]

INSTITUTIONAL = lexicon().words["measures_institutional"]
BODIES = frozenset(("body", "bodies"))


def counted_toll(items: list[Item], phrase: Phrase) -> tuple[Toll, ...]:
    """Give the readings of a noun that is itself what is counted: "12 deaths"."""
    counts = tuple(t for t in phrase.head_toll if t.role == Role.COUNT)
    named = items[phrase.last].low in BODIES and phrase.first < phrase.last
    if counts and named and items[phrase.last - 1].low in INSTITUTIONAL:
        # "two legislative bodies"
        return ()
    if counts and is_known(items, phrase):
        return ()
    if counts and items[phrase.last].low == "losses" and phrase.first == phrase.last:
        # "12 losses" are games or money; "12,000 Russian losses" are people.
        return ()
    if counts and second_named(items, phrase.last) is not None:
        # "42 deaths and injuries", "no deaths or serious injuries"
        return TOGETHER
    return coordinated(items, phrase.last, counts)


def with_second(items: list[Item], phrase: Phrase) -> Phrase:
    """Give the phrase up to the second noun of "no deaths or serious injuries"."""
    second = second_named(items, phrase.last) if phrase.last >= 0 else None
    return phrase if second is None else phrase._replace(last=second, end=second + 1)


def of_toll(items: list[Item], at: int, phrase: Phrase) -> tuple[int, Measure] | None:
    """Give the toll noun of "23 of the dead", and its measure, None if it is another noun."""
    if is_kin(items, at):
        return None
    for here in range(at + 1, min(len(items), phrase.end + 1, at + 6)):
        for toll in items[here].tolls:
            if toll.role in (Role.TOTAL, Role.COUNT) or (
                toll.role == Role.STATE and items[here - 1].kind == "det"
            ):
                return here, toll.measure
        if items[here].kind not in ("prep", "det"):
            return None
    return None


def names_one(items: list[Item], here: int) -> bool:
    """Tell whether a name follows: "one of the deceased was Jalal Rahman"."""
    return here + 1 < len(items) and items[here].kind == "be" and is_name(items[here + 1])
