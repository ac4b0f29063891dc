"""Those whom a second verb takes up by a pronoun.

"Lined up 12 passengers and shot them dead"; "a farmer was walking home when he was shot dead".
"""

from according.find.grammar.appositions import ONE
from according.find.grammar.clauses import before_number, opens_clause
from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.seconds import befalling
from according.find.grammar.voices import Reading, with_auxiliary
from according.find.lexicon import Form, Role, Toll, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose
from according.model import Measure

__all__ = ["by_pronoun"]

# How far behind those counted "them" may stand.
REACH = 12
# What is done to somebody who is named before; "questioned 12 men and released them" tells little.
DONE = frozenset((Measure.KILLED, Measure.INJURED, Measure.ABDUCTED))


def by_pronoun(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what is done to "them", or befell "them", who were counted before."""
    if phrase.bare or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return None
    return as_object(items, at, phrase) or as_subject(items, at, phrase)


def as_object(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what is done to "them", who were counted before as the object of another verb."""
    if at == 0:
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


# What opens a clause that tells what then befell the subject of the one before.
THEN = frozenset("when as before after until till while".split())
# "Two teachers were on their way to work in the north of the city when": how far it may stand.
CLAUSE = 24
HE = frozenset(("he", "she"))
BEFELL = DONE | {Measure.DETAINED, Measure.RESCUED, Measure.MISSING}


def as_subject(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell the subject of a clause in the next: "when they were abducted".

    Nobody else may stand between, whom the pronoun could mean as well.
    """
    if not opens_clause(items, before_number(items, at)):
        return None
    wanted = HE if items[at].low in ONE else {"they"}
    for here in range(phrase.end, min(len(items) - 1, phrase.end + CLAUSE)):
        item = items[here]
        if item.low in wanted:
            return told(items, at, phrase, here) if items[here - 1].low in THEN else None
        if item.figure is not None or item.text in ";:(" or item.low in lexicon().say:
            return None
        if kind_of(item) is Kind.PEOPLE or (item.kind == "pron" and item.low in HE | {"they"}):
            return None
    return None


def told(items: list[Item], at: int, phrase: Phrase, pronoun: int) -> Measured | None:
    """Give the measure of the verb behind a pronoun, None if it tells of no harm."""
    verb = pronoun + 1
    passive = with_auxiliary(items, verb) if items[verb].kind in ("be", "have") else None
    reading = passive or befalling(items, verb)
    toll = choose(items, phrase, reading) if reading is not None else None
    if reading is None or toll is None or toll.measure not in BEFELL:
        return None
    return Measured(at, toll.measure, reading[0], phrase, "clause")


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
