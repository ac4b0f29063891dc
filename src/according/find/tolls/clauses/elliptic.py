"""Verbs left out behind an auxiliary: "the pilot was not hurt, but two passengers were"."""

from according.find.grammar.counting import SURVIVES
from according.find.grammar.items import Item
from according.find.grammar.objects import passive_before
from according.find.grammar.phrases import Phrase
from according.find.grammar.voices import Reading
from according.find.lexicon import Form, Role, Toll
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose
from according.model import Measure

__all__ = ["by_ellipsis"]

# "some 12 homes in the street nearby were": how far the auxiliary may stand.
NEAR = 6
DEATH = (Toll(Measure.KILLED, Role.BEFALL, Form.PAST),)


def by_ellipsis(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what the verb says that an auxiliary at the end of a clause stands for."""
    here = phrase.end
    while here < min(len(items), phrase.end + NEAR) and items[here].kind in ("word", "prep", "det"):
        here += 1
    if here >= len(items) or items[here].kind not in ("be", "do"):
        return None
    denied = here + 1 < len(items) and items[here + 1].low == "not"
    if not closes(items, here + 1 + denied):
        return None
    if items[here].kind == "be":
        reading = None if denied else passive_said(items, at)
    else:
        reading = befell_said(items, at, denied=denied)
    toll = choose(items, phrase, reading) if reading is not None else None
    if reading is None or toll is None:
        return None
    return Measured(at, toll.measure, reading[0], phrase, "clause")


def closes(items: list[Item], here: int) -> bool:
    """Tell whether a clause ends: "were.", "were too,"."""
    here += here < len(items) and items[here].low in ("too", "also", "as well")
    return here >= len(items) or items[here].text in ".;,)”" or items[here].kind == "conj"


def passive_said(items: list[Item], at: int) -> Reading | None:
    """Give the last thing that a form of "be" says before a figure: "was not hurt"."""
    for here in range(at - 1, 0, -1):
        if items[here].low == "not":
            continue
        said = tuple(t for t in items[here].tolls if is_done(t))
        if said and passive_before(items, here - (items[here - 1].low == "not")):
            return here, said
    return None


def is_done(toll: Toll) -> bool:
    """Tell whether a reading is a participle's, or that of a word of state."""
    return toll.role == Role.STATE or (toll.role == Role.ACT and toll.form in Form.DONE)


def befell_said(items: list[Item], at: int, *, denied: bool) -> Reading | None:
    """Give what "did" stands for: "two others did" of "died", "did not" of "survived"."""
    for here in range(at - 1, 0, -1):
        if denied and items[here].low in SURVIVES - {"alive"}:
            return here, DEATH
        said = tuple(t for t in items[here].tolls if t.role == Role.BEFALL and t.form in Form.DONE)
        if said:
            return None if denied else (here, said)
    return None
