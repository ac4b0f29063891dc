"""What befell the subject of a sentence at last: "a gunman kills 12 before being shot dead"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.lexicon import Form, Role
from according.find.tolls.counted import Measured
from according.find.tolls.fitting import choose

__all__ = ["at_last"]

# "before being" closes a sentence that its subject opens.
LINKS = frozenset(("before", "after"))


def at_last(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure of "before being shot dead" for those whom the sentence opens with."""
    if at > 0 or phrase.bare:
        return None
    for here in range(phrase.end, len(items) - 2):
        if items[here].text == ";":
            return None
        if items[here].low not in LINKS or items[here + 1].low != "being":
            continue
        verb = here + 2
        while verb < len(items) - 1 and items[verb].kind == "adv":
            verb += 1
        befell = tuple(
            t for t in items[verb].tolls if t.role == Role.ACT and t.form in Form.PASSIVE
        )
        toll = choose(items, phrase, (verb, befell)) if befell else None
        return Measured(at, toll.measure, verb, phrase, "predicate") if toll else None
    return None
