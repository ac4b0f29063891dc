"""Prisoners who only do something: "38 prisoners shot their way out", "attacked by two inmates"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.tolls.clauses.held import CONVICTS

__all__ = ["only_act"]


def only_act(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether prisoners only do something: "38 prisoners shot their way out"."""
    here = at - 1
    while here > 0 and items[here].kind in ("det", "adv"):
        here -= 1
    if items[here].low == "by" and items[here - 1].low.endswith("ed"):
        # "was attacked by three other inmates"
        return True
    if items[phrase.last].low not in CONVICTS or phrase.end + 1 >= len(items):
        return False
    verb, after = items[phrase.end], items[phrase.end + 1]
    begins = verb.low in BEGINS and (after.low == "to" or after.low.endswith("ing"))
    return verb.kind == "word" and (after.kind in ("det", "pron") or begins)


BEGINS = frozenset("began begun begin started start tried try refused threatened stopped".split())
