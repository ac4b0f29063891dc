"""Whoever falls in a battle dies; whoever falls elsewhere may not: "12 people fell"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.voices import TIME_WORDS, Reading
from according.find.lexicon import lexicon
from according.find.numbers.calendar import DAYS_AND_MONTHS
from according.model import Measure

__all__ = ["FALLS", "is_no_death"]

# "A bus fell into a gorge" is the accident itself; houses that fall are destroyed.
FALLS = lexicon().words["fitting_falls"]
IN_BATTLE = frozenset("in since during defending at and while near".split())
FIGHTERS = lexicon().words["fitting_fighters"]


def is_no_death(items: list[Item], phrase: Phrase, reading: Reading) -> bool:
    """Tell whether a fall is no death: soldiers fall, "12 people fell" says nothing of it."""
    word, readings = reading
    if items[word].low not in FALLS or all(t.measure is not Measure.KILLED for t in readings):
        return False
    after = items[word + 1] if word + 1 < len(items) else None
    if phrase.bare and word == phrase.end and (after is None or after.kind == "punct"):
        # "18,375 fallen, 2,212 wounded"
        return items[word].low != "fallen"
    goes_on = after is not None and after.kind != "punct" and after.low not in IN_BATTLE
    goes_on = goes_on and after is not None and after.low not in TIME_WORDS
    # "three houses fell on Friday"
    goes_on = goes_on and not any(
        item.low in DAYS_AND_MONTHS for item in items[word + 2 : word + 3]
    )
    if items[word - 1].kind == "det" or goes_on:
        # "among the fallen", "fell from a bridge", "fell back"
        return True
    head = None if phrase.bare else items[phrase.last]
    if head is not None and kind_of(head) is Kind.MATERIEL:
        return False
    if head is not None and (kind_of(head) is Kind.PEOPLE or is_nation(head)) and in_battle(items):
        return False
    return head is None or head.low not in FIGHTERS


BATTLES = lexicon().words["fitting_battles"]


def in_battle(items: list[Item]) -> bool:
    """Tell whether a sentence is of a fight, in which whoever falls dies: "fell in the charge"."""
    return any(item.low in BATTLES for item in items)


def is_nation(item: Item) -> bool:
    """Tell whether a word with a capital names a people: "4,000 Austrians", "17,000 French"."""
    return item.capital and item.low.endswith(("ans", "ese", "ish", "ch", "s", "en"))
