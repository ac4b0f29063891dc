"""Those whom a relative clause says somebody harmed: "12 people whom the army killed"."""

from according.find.grammar.items import Item
from according.find.grammar.objects import acting
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import Form, Role, Toll, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.fitting import choose

__all__ = ["by_relative_object"]

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
