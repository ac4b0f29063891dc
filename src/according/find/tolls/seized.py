"""Arms that somebody takes or finds, and lists that a colon opens.

"Soldiers found a cache of 40 rifles" tells of arms taken, where "found 40 people" tells of nothing;
"the following was seized: two rifles, 20 magazines" says once what befell all that follows.
"""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.grammar.objects import before_number, passive_before
from according.find.grammar.phrases import Phrase
from according.find.lexicon import Form, Role, Toll, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.fitting import choose
from according.model import Measure

__all__ = ["by_announcement", "by_seizure"]

ARMS = lexicon().words["seized_arms"]
FINDS = lexicon().words["seized_finds"]
# "a cache of 40 rifles"
STORES = frozenset("cache caches stock stocks stockpile haul arsenal total".split())
# "rifles and a mortar were also found": how far the verb may stand.
REACH = 8
# "the following war material was seized:": how far the verb may stand from the colon.
ANNOUNCED = 8


def by_seizure(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure of arms that are found or taken, by a verb that tells it of arms only."""
    if phrase.bare or items[phrase.last].low not in ARMS:
        return None
    verb = before_number(items, at)
    if verb > 0 and items[verb].low == "of" and items[verb - 1].low in STORES:
        verb = before_number(items, verb - 1)
    if verb >= 0 and items[verb].low in FINDS and not passive_before(items, verb):
        return Measured(at, Measure.CAPTURED, verb, phrase, "object")
    for here in range(phrase.end, min(len(items), phrase.end + REACH)):
        if items[here].low in FINDS and (passive_before(items, here) or closes(items, here)):
            return Measured(at, Measure.CAPTURED, here, phrase, "predicate")
        listed = items[here].kind == "figure" and items[here - 1].low in (",", "and")
        other = items[here].kind in ("punct", "figure", "rel", "pron") and items[here].text != ","
        if other and not listed:
            return None
    return None


def closes(items: list[Item], here: int) -> bool:
    """Tell whether a participle right behind arms ends its sentence: "six rifles recovered."."""
    ended = here + 1 >= len(items) or items[here + 1].kind in ("punct", "prep")
    return ended and items[here].low.endswith("ed") and items[here - 1].low in ARMS


def by_announcement(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure of the first figure behind a colon, by the verb before the colon."""
    colon = at - 1
    if colon < 1 or items[colon].text != ":":
        return None
    for here in range(colon - 1, max(-1, colon - ANNOUNCED), -1):
        item = items[here]
        if item.figure is not None or item.kind == "punct":
            return None
        done = tuple(t for t in item.tolls if t.role == Role.ACT and t.form not in UNDONE)
        if here == colon - 1 and item.low in TROPHIES:
            done = (Toll(Measure.CAPTURED, Role.ACT, Form.PART),)
        if done and phrase.bare and any(kind_of(i) is Kind.NEVER for i in items[:here]):
            # Acres that burned are no toll.
            return None
        if done:
            toll = choose(items, phrase, (here, done))
            return Measured(at, toll.measure, here, phrase, "announced") if toll else None
    return None


# "Trophies: two machine guns, 11 rifles".
TROPHIES = frozenset(("trophies", "booty", "recoveries", "recovered", "haul"))
UNDONE = (Form.BASE, Form.THIRD, Form.ING)
