"""Who only does something: "38 prisoners shot their way out", "shot two before surrendering"."""

from according.find.grammar.appositions import ONE
from according.find.grammar.items import Item
from according.find.grammar.objects import ACTIVE
from according.find.grammar.phrases import Phrase
from according.find.grammar.speaking import tells_that
from according.find.lexicon import Role, lexicon
from according.find.tolls.clauses.held import CONVICTS

__all__ = ["of_doer", "only_act"]


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


DWELLERS = lexicon().words["known_dwellers"]


def plain(items: list[Item]) -> bool:
    """Tell whether no sign and no form of "be" stands beside a verb of saying."""
    return all(item.kind not in ("punct", "be", "have") for item in items)


WHILE = frozenset(("before", "after", "while"))
# "shot 11 men and two women": how far the verb may stand.
FIRST = 7


def of_doer(items: list[Item], at: int, phrase: Phrase, verb: int) -> bool:
    """Tell whether a verb is of others: "shot a man and two girls before surrendering".

    Or of whom those counted only speak: "three witnesses said that 12 died".
    """
    if items[at].low not in ONE and tells_that(items, phrase.end, verb):
        return True
    if at > 1 and items[at - 1].low == "of" and items[at - 2].low in DWELLERS:
        # "Residents of two villages in the west said troops burned down 40 homes."
        told = range(phrase.end, verb - 1)
        return any(items[h].low in lexicon().say and plain(items[h - 1 : h + 2]) for h in told)
    if items[verb - 1].low not in WHILE or not items[verb].low.split(" ")[0].endswith("ing"):
        return False
    for here in range(at - 1, max(-1, at - FIRST), -1):
        item = items[here]
        if item.text in ".;:" or item.kind in ("be", "rel"):
            return False
        if any(toll.role == Role.ACT and toll.form in ACTIVE for toll in item.tolls):
            return True
    return False
