"""Those told beside somebody: "arrested Ali with five friends".

What befell somebody may stand far before: "was arrested and pushed into a van with 30 others".
"""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import Role
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose
from according.model import Measure

__all__ = ["with_companions"]

OTHERS = frozenset(
    "others friends colleagues comrades companions accomplices associates relatives".split()
)
SHARED = frozenset(
    (Measure.DETAINED, Measure.ABDUCTED, Measure.KILLED, Measure.CAPTURED, Measure.RESCUED)
)
PLAIN = ("word", "prep", "det", "adv", "conj", "pron")
# How far before those beside him the verb may stand, in items.
REACH = 14
# "arrested along with": so many items stand before those beside him.
AFTER = 2


def with_companions(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell those who were with somebody to whom it did, None if they were not."""
    if phrase.bare or items[at].figure is None:
        return None
    if items[at - 1].low not in ("with", "alongside"):
        return None
    # "was arrested along with two of his deputies", "was killed alongside two guards"
    beside = items[at - 2].low in ("along", "together") and at > AFTER
    beside = beside or (items[at - 1].low == "alongside" and bool(items[at - 2].tolls))
    beside = beside and kind_of(items[phrase.last]) is Kind.PEOPLE
    if items[phrase.last].low not in OTHERS and not beside:
        return None
    for verb in range(at - 2, max(0, at - REACH), -1):
        item = items[verb]
        done = tuple(t for t in item.tolls if t.role == Role.ACT and t.measure in SHARED)
        if done and (toll := choose(items, phrase, (verb, done))):
            return Measured(at, toll.measure, verb, phrase, "object")
        aside = item.text == "," or item.figure is not None or item.text.isdigit()
        if item.tolls or not (aside or item.kind in PLAIN):
            return None
        if beside and (item.text == "," or item.kind == "conj"):
            # "was freed, and spoke along with two reporters"
            return None
    return None
