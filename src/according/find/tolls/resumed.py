"""Those whom a second verb takes up as "them": "lined up 12 passengers and shot them dead"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.voices import Reading
from according.find.lexicon import Form, Role, Toll, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.fitting import choose
from according.model import Measure

__all__ = ["by_pronoun"]

# How far behind those counted "them" may stand.
REACH = 12
# What is done to somebody who is named before; "questioned 12 men and released them" tells little.
DONE = frozenset((Measure.KILLED, Measure.INJURED, Measure.ABDUCTED))


def by_pronoun(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what is done to "them", who were counted before as the object of another verb."""
    if phrase.bare or kind_of(items[phrase.last]) is not Kind.PEOPLE or at == 0:
        return None
    for here in range(phrase.end, min(len(items), phrase.end + REACH)):
        item = items[here]
        if item.low == "them":
            reading = done(items, here - 1)
            toll = choose(items, phrase, reading) if reading else None
            return Measured(at, toll.measure, here - 1, phrase, "object") if toll else None
        if item.kind in ("rel", "be", "modal", "have") or item.text in ";:.(":
            return None
        other = item.figure is not None or (item.low != "and" and item.kind == "conj")
        if other or kind_of(item) is Kind.PEOPLE:
            return None
    return None


def done(items: list[Item], verb: int) -> Reading | None:
    """Give the reading of an active verb before "them", with the word behind it that closes it."""
    first = items[verb].low.split(" ")[0]
    after = items[verb + 2].low if verb + 2 < len(items) else ""
    longer = lexicon().tolls.get(first)
    closed = tuple(
        toll
        for words, tolls in (longer.longer.get(after, ()) if longer else ())
        if words == (first, after)
        for toll in tolls
    )
    acts = tuple(t for t in closed or items[verb].tolls if is_done(t))
    return (verb, acts) if acts and items[verb - 1].kind != "be" else None


def is_done(toll: Toll) -> bool:
    """Tell whether a reading is that of a verb by which somebody is harmed."""
    return toll.role == Role.ACT and toll.form != Form.BASE and toll.measure in DONE
