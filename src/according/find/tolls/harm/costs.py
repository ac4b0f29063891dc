"""What a fight cost somebody, and whom somebody accounted for.

"The battle cost the army 300 men and 14 tanks", "snipers accounted for nine militants".
"""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.grammar.objects import before_number
from according.find.grammar.phrases import Phrase
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["COSTS", "CUES", "by_cost"]

COSTS = frozenset(("cost", "costs", "costing"))
ACCOUNTS = frozenset(("account", "accounts", "accounted", "accounting"))
MOURNED = lexicon().words["measures_mourned"]
FIGHTERS = lexicon().words["fitting_fighters"]
FIGHTS = (
    lexicon().words["places_attacks"]
    | lexicon().words["places_events"]
    | lexicon().words["fitting_weapons"]
    | frozenset(
        "war fighting ambushes operation operations engagement landing landings crossing storming"
        " counterattack counter-attack skirmish skirmishes sortie sorties campaign bridgehead fight"
        " advance retreat army division brigade regiment battalion company corps militia".split()
    )
)
# "cost the Presidential Guard Brigade 300 men": how far before its price the verb may stand.
PAID = 10
JOINS = frozenset((",", "and"))


def by_cost(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the loss that a fight cost somebody, or the end that somebody made of fighters."""
    if phrase.bare or items[at].figure is None:
        return None
    head = items[phrase.last]
    before = before_number(items, at)
    if head.low in FIGHTERS and before > 0 and items[before].low == "for":
        done = items[before - 1].low in ACCOUNTS
        return Measured(at, Measure.KILLED, before - 1, phrase, "object") if done else None
    people = not MOURNED.isdisjoint((head.low, f"{head.low}s"))
    if not people and kind_of(head) is not Kind.MATERIEL:
        return None
    for verb in range(before, max(0, before - PAID), -1):
        if items[verb].low in COSTS:
            # "at a cost of 12 tanks"; a fight costs somebody what he loses.
            paid = verb < before and items[verb - 1].kind != "det"
            # A merger costs a bank its employees, too.
            paid = paid and (head.low in FIGHTERS or any(i.low in FIGHTS for i in items[:at]))
            measure = Measure.KILLED if people else Measure.LOST
            return Measured(at, measure, verb, phrase, "object") if paid else None
        listed = items[verb].kind in ("word", "det", "figure", "pron") or items[verb].low in JOINS
        if not listed or items[verb].tolls:
            return None
    return None


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = ((COSTS,), (ACCOUNTS, FIGHTERS))
