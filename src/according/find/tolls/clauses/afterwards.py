"""What befell the subject of a sentence at last: "a gunman kills 12 before being shot dead".

Or in what numbers they went or fell: "fled by the thousands".
"""

from according.find.grammar.clauses import opens_sentence
from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.lexicon import Form, Role, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose
from according.model import Bound, Measure

__all__ = ["at_last"]


def opens(items: list[Item], at: int) -> bool:
    """Tell whether a subject opens its sentence, "In March," or "Police said" before it."""
    if at == 0 or items[at - 1].low in lexicon().say:
        return True
    return items[at - 1].text == "," and opens_sentence(items, at - 1)


# "before being" closes a sentence that its subject opens.
LINKS = frozenset(("before", "after"))


def is_named(items: list[Item], comma: int) -> bool:
    """Tell whether a comma gives who it was a name: "a gunman from Lille, Jean Ruiz, killed"."""
    name = items[comma + 1 : comma + 3]
    named = len(name) > 1 and all(item.capital and item.kind == "word" for item in name)
    return items[comma].text == "," and named


def at_last(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure of "before being shot dead" for those whom the sentence opens with.

    A number without a noun may be that of all who went or fell: "by the thousands".
    """
    if phrase.bare:
        return by_numbers(items, at, phrase)
    if not opens(items, at):
        return None
    for here in range(phrase.end, len(items) - 2):
        if items[here].text == ";" or is_named(items, here):
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


# "fled by the thousands", "are dying in their hundreds"
NUMBERS = (["by", "the"], ["in", "their"])
GOING = frozenset((Measure.KILLED, Measure.DISPLACED, Measure.DETAINED))
VERBS = frozenset((Role.ACT, Role.BEFALL))
# How far before them the verb may stand.
FAR = 8


def by_numbers(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure of the verb before "by the thousands" or "in their hundreds"."""
    figure = items[at].figure
    if figure is None or figure.bound is not Bound.VAGUE:
        return None
    if [item.low for item in items[max(0, at - 2) : at]] not in NUMBERS:
        return None
    for here in range(at - 3, max(-1, at - 3 - FAR), -1):
        if items[here].kind == "punct" or items[here].figure is not None:
            return None
        for toll in items[here].tolls:
            if toll.measure in GOING and toll.role in VERBS:
                return Measured(at, toll.measure, here, phrase, "predicate")
    return None
