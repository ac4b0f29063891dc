"""Those whom a relative clause says somebody harmed: "12 people whom the army killed"."""

from according.find.grammar.items import Item
from according.find.grammar.objects import acting
from according.find.grammar.passing import PLURAL
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.predicates import predicates_after
from according.find.grammar.voices import with_auxiliary
from according.find.lexicon import Form, Role, Toll, lexicon
from according.find.tolls.clauses.reduced import by_reduced
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose
from according.model import Measure

__all__ = ["by_added", "by_relative_object", "still_held"]

RELATIVES = frozenset(("whom", "which", "that", "who"))
# "whom soldiers of the second brigade later": how long the subject with its verb may be.
SUBJECT = 9
DONE = frozenset((Form.PAST, Form.ONLY_PAST, Form.PART))
# "a guest in the yard whom": how far behind the noun the clause may begin.
PLACED = 5


def by_relative_object(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what somebody did to those counted in a relative clause of theirs, None if nothing."""
    opens = opening(items, phrase)
    if opens < 0:
        return None
    for here in range(opens + 1, min(len(items), opens + SUBJECT)):
        if items[here].tolls:
            done = tuple(t for t in acting(items, here) if t.form in DONE)
            acts = done and here > opens + 1 and items[here - 1].kind != "det"
            return told(items, at, phrase, here, done) if acts else None
        if items[here].low in lexicon().say or items[here].kind not in SUBJECTS:
            return None
    return None


SINGULAR = frozenset(("was", "is", "has"))


def by_added(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what a clause behind a comma adds: "14 huts, which were destroyed"."""
    who = phrase.end + 1
    if phrase.bare or who + 1 >= len(items) or items[phrase.end].text != ",":
        return None
    if items[at].figure is None:
        # One of the dead may be told of so: "a woman, who was hit by debris".
        return None
    people = kind_of(items[phrase.last]) is Kind.PEOPLE
    if items[who].low != ("who" if people else "which"):
        return None
    one = items[at].low == "one"
    verb = items[who + 1]
    if verb.low in (SINGULAR if one else PLURAL):
        reading = with_auxiliary(items, who + 1)
    else:
        died = tuple(t for t in verb.tolls if t.role == Role.BEFALL and t.form in DONE)
        reading = (who + 1, died) if died else None
    toll = choose(items, phrase, reading) if reading is not None else None
    if reading is None or toll is None or toll.form == Form.ING:
        # "a helicopter, which was evacuating the wounded"
        return None
    return Measured(at, toll.measure, reading[0], phrase, "clause")


HOLDS = frozenset((Measure.ABDUCTED, Measure.DETAINED, Measure.CAPTURED))


def still_held(items: list[Item], one: Measured) -> Measured | None:
    """Give how those are held whom nobody has freed: "release the 12 whom they kidnapped"."""
    at, phrase = one.at, one.phrase
    held_so = next((toll for toll in phrase.head_toll if toll.role == Role.BEING), None)
    if held_so is not None:
        # "could not free the 12 hostages": hostages still.
        return one._replace(measure=held_so.measure, how="being")
    taken = by_reduced(items, at, phrase) or by_relative_object(items, at, phrase)
    if taken is not None:
        return taken if taken.measure in HOLDS else None
    for reading in predicates_after(items, phrase.end):
        toll = choose(items, phrase, reading)
        if toll is not None and toll.measure in HOLDS:
            return Measured(at, toll.measure, reading[0], phrase, "predicate")
    return None


SUBJECTS = frozenset("det word pron adv prep have".split())


def opening(items: list[Item], phrase: Phrase) -> int:
    """Give the relative pronoun of a clause that tells of those counted, -1 if there is none."""
    if phrase.bare or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return -1
    for here in range(phrase.end, min(len(items) - 1, phrase.end + PLACED)):
        item = items[here]
        if item.low in RELATIVES and item.kind in ("rel", "pron"):
            return here if here == phrase.end or item.low != "that" else -1
        placed = here > phrase.end or item.low in ("in", "at", "on", "from", "of")
        if not placed or item.tolls or item.kind not in ("prep", "det", "word"):
            return -1
    return -1


def told(
    items: list[Item], at: int, phrase: Phrase, verb: int, done: tuple[Toll, ...]
) -> Measured | None:
    """Give the measure of the clause's verb, or of its second: "whom he shot and killed"."""
    word, readings = verb, done
    if verb + 2 < len(items) and items[verb + 1].low == "and":
        second = tuple(t for t in items[verb + 2].tolls if t.role == Role.ACT and t.form in DONE)
        word, readings = (verb + 2, second) if second else (verb, done)
    after = items[word + 1] if word + 1 < len(items) else None
    if after is not None and after.kind in ("det", "figure", "word", "pron") and not after.tolls:
        # "that the army killed farmers": whom it harmed is told behind it.
        return None
    toll = choose(items, phrase, (word, readings))
    return Measured(at, toll.measure, word, phrase, "clause") if toll else None
