"""Numbers that somebody gives for those told of: "1,371 for the missing and 84 for the dead"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.lexicon import Form, Role, Toll
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["for_those"]


GIVES = frozenset("at gives gave give giving stands stood lists listed puts put figures".split())
# "gives 1,371 for the missing, 57 for the survivors and 84 for the dead": how far it may stand.
FAR = 16


def for_those(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure of a bare number before "for the missing", "for the dead"."""
    here = phrase.end
    if not phrase.bare or items[at].figure is None or here + 1 >= len(items):
        return None
    if not any(item.low in GIVES for item in items[max(0, at - FAR) : at]):
        # Money is raised for them.
        return None
    those = here + 1 + (items[here + 1].low == "the")
    definite = those == here + 2 or items[here + 1].low.startswith("the ")
    if items[here].low != "for" or not definite or those >= len(items):
        return None
    told = (t for t in items[those].tolls if t.role in (Role.TOTAL, Role.COUNT, Role.STATE))
    toll = next(told, None)
    if items[those].low == "survivors":
        toll = Toll(Measure.RESCUED, Role.BEING, Form.NONE)
    ends = those + 1 >= len(items) or items[those + 1].kind in ("punct", "conj", "adv", "prep")
    if toll is None or not ends:
        return None
    return Measured(at, toll.measure, those, Phrase(those, those, those + 1), "predicate")
