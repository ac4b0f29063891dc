"""Whom somebody took or killed, by a clause without "whom": "the 23 students they abducted"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import Form, Role
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose

__all__ = ["by_reduced"]

SUBJECTS = frozenset("they it he she we police troops rebels gunmen militants insurgents".split())
# "students they had last month abducted": how far the verb may stand.
VERB = 5


def by_reduced(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what was done to people by those whom a clause right behind them names."""
    if phrase.bare or items[at].figure is None or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return None
    start = phrase.end
    if start >= len(items) or items[start].low not in SUBJECTS:
        return None
    for here in range(start + 1, min(len(items), start + VERB)):
        done = tuple(t for t in items[here].tolls if t.role == Role.ACT and t.form in Form.DONE)
        if done:
            toll = choose(items, phrase, (here, done))
            return Measured(at, toll.measure, here, phrase, "object") if toll else None
        if items[here].kind not in ("have", "adv"):
            return None
    return None
