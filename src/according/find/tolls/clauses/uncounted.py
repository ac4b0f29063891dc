"""Members of a list whom no figure counts: "three soldiers, the mayor and four guards"."""

from according.find.grammar.beside import goes_on
from according.find.grammar.items import CLAUSAL, Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.grammar.phrases import Phrase
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured

__all__ = ["behind_named"]

# "killed two elders, the chairman of a farmers' group and": how long such a member may be.
MEMBER = 16


def behind_named(items: list[Item], last: Measured, at: int, phrase: Phrase) -> bool:
    """Tell whether somebody without a figure stands between two members of a list of objects.

    "Killed three soldiers, the mayor of a nearby town and four guards".
    """
    if not 0 <= last.word < last.at or items[at - 1].low not in ("and", ","):
        return False
    between = items[last.phrase.end : at - 1]
    if not 1 < len(between) <= MEMBER or between[0].text != "," or goes_on(items, phrase.end):
        return False
    person = any(item.capital or is_person(item) for item in between)
    return person and not any(is_clausal(item) for item in between)


def is_person(item: Item) -> bool:
    """Tell whether a word names people: by the lists, or as "chairman" does."""
    return kind_of(item) is Kind.PEOPLE or item.low.endswith(("man", "woman", "men", "women"))


def is_clausal(item: Item) -> bool:
    """Tell whether an item belongs to a clause of its own, or counts something."""
    named = kind_of(item) is Kind.PEOPLE
    told = bool(item.tolls) and not named
    sign = item.kind == "punct" and item.text not in (",", "'", "’")
    return item.kind in CLAUSAL | {"figure"} or told or sign or item.low in lexicon().say
