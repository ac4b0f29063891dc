"""Captives who are freed for others: "90 prisoners in exchange for three hostages"."""

from according.find.grammar.items import Item
from according.find.grammar.objects import before_number
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import Role
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["exchanged"]


def exchanged(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the release of those for whom others are: "in exchange for 12 prisoners"."""
    link = before_number(items, at)
    if is_captive(phrase) and are_returned(items, phrase.end):
        return Measured(at, Measure.RESCUED, phrase.end + 1, phrase, "predicate")
    if link > 0 and items[link].low in RETURNS and is_captive(phrase):
        # As in "each side returned 185 prisoners of war".
        return Measured(at, Measure.RESCUED, link, phrase, "object")
    if link < 1 or items[link].low != "for" or (not phrase.bare and no_people(items, phrase)):
        return None
    traded = items[link - 1].low in ("exchange", "return")
    for here in range(link - 1 - traded, max(-1, link - TRADED), -1):
        freed = any(toll.measure is Measure.RESCUED for toll in items[here].tolls)
        if freed and (traded or items[here].low.startswith(("swap", "exchang"))):
            return Measured(at, Measure.RESCUED, here, phrase, "object")
    return None


RETURNS = frozenset(
    "return returns returned returning welcomed repatriating trade trades traded trading".split()
)
RETURNED = frozenset(("returned", "repatriated", "traded"))


def are_returned(items: list[Item], here: int) -> bool:
    """Tell whether some are said to be given back: "six prisoners were returned in the swap"."""
    return here + 1 < len(items) and items[here].kind == "be" and items[here + 1].low in RETURNED


CAPTIVES = frozenset((Measure.CAPTURED, Measure.ABDUCTED, Measure.DETAINED))


def is_captive(phrase: Phrase) -> bool:
    """Tell whether a noun names prisoners or hostages."""
    return any(toll.measure in CAPTIVES and toll.role == Role.BEING for toll in phrase.head_toll)


# "freed three hostages in exchange for 12 prisoners": how far the verb may stand.
TRADED = 24


def no_people(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a noun is not known to name people."""
    return not phrase.head_toll and kind_of(items[phrase.last]) is not Kind.PEOPLE
