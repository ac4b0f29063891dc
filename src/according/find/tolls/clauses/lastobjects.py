"""Figures that stand last in a list of objects: "killed the mayor, his wife and two guards"."""

from according.find.grammar.items import Item
from according.find.grammar.objects import GROUPS, listed_object
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import Form
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose
from according.find.tolls.harm.hazards import by_nature

__all__ = ["by_list"]


def by_list(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure of the verb whose last object, after others without a figure, it is."""
    if not lists_somebody(items, at, phrase):
        return None
    listed = listed_object(items, at, phrase.end)
    if listed is not None and is_noun(items, listed[0]):
        return None
    if listed is not None and (done := by_nature(items, listed[0], phrase)):
        return Measured(at, done, listed[0], phrase, "object")
    if listed is not None and (toll := choose(items, phrase, listed)):
        return Measured(at, toll.measure, listed[0], phrase, "object")
    return None


def is_noun(items: list[Item], at: int) -> bool:
    """Tell whether a word that looks like a verb ends a phrase: "during the fire exchange, the"."""
    base = all(toll.form == Form.BASE for toll in items[at].tolls)
    return base and items[at + 1].text == ","


def lists_somebody(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a figure names what can stand last in a list: "the ship and her crew of 22"."""
    if phrase.bare and at > 1 and items[at - 1].low == "and":
        # "killed everyone on board and 19 on the ground"
        return [item.low for item in items[at + 1 : at + 4]] == ["on", "the", "ground"]
    if phrase.bare:
        return at > 1 and items[at - 1].low == "of" and items[at - 2].low in GROUPS
    head = items[phrase.last]
    # "five other Jesuits": a plural with a capital names people.
    return kind_of(head) is not Kind.UNKNOWN or (head.capital and head.low.endswith("s"))
