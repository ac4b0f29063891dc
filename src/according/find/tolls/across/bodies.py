"""Further bodies, told of without the noun: "Seven bodies were found. Four others washed up"."""

from collections.abc import Sequence

from according.find.grammar.items import Item
from according.find.grammar.objects import before_number
from according.find.grammar.phrases import Phrase, phrase_after
from according.find.lexicon import lexicon
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure

__all__ = ["are_bodies", "bodies_too"]

BODIES = ("bod", "corpse", "remains")
MORE = frozenset(("more", "others", "other", "another"))
FOUND = lexicon().words["items_pulled"] | frozenset(
    "located discovered retrieved exhumed washed surfaced floated found find finding".split()
)
ALIVE = frozenset("alive survivor survivors safe unhurt unharmed living lived survived".split())
# How far behind "the bodies of" those counted may stand.
OF_WHOM = 3


def bodies_too(
    passages: Sequence[Passage], passage: Passage
) -> list[tuple[Measured, tuple[Passage, Measured]]]:
    """Give the figures of a sentence that count further bodies, each with those before it."""
    if FOUND.isdisjoint(passage.words) or not ALIVE.isdisjoint(passage.words):
        return []
    if not (passage.tolls or (passage.number and passages[passage.number - 1].tolls)):
        # Asked first: where no toll came before, the sentence is not read for it.
        return []
    items, taken = passage.items, {toll.at for toll in passage.tolls}
    found: list[tuple[Measured, tuple[Passage, Measured]]] = []
    for at, item in enumerate(items):
        if at in taken or (item.figure is None and item.low != "another"):
            continue
        phrase = phrase_after(items, at) if item.figure else Phrase(-1, -1, at + 1)
        if not (phrase.bare or items[phrase.last].low in MORE) or phrase.of:
            continue
        before = last_bodies(passages, passage, at)
        if before is None or not is_found(items, at, phrase, here=before[0] is passage):
            continue
        found.append((Measured(at, Measure.KILLED, before[1].word, phrase, "list"), before))
    return found


def last_bodies(
    passages: Sequence[Passage], passage: Passage, at: int
) -> tuple[Passage, Measured] | None:
    """Give the bodies that were counted last before a figure; None if others were."""
    own = [toll for toll in passage.tolls if toll.at < at]
    before = passages[passage.number - 1] if passage.number else passage
    of = passage if own else before
    last = max(own or before.tolls, key=lambda toll: toll.at, default=None)
    if last is None or last.measure is not Measure.KILLED or (not own and before is passage):
        return None
    return (of, last) if counts_bodies(of.items, last) else None


def counts_bodies(items: list[Item], toll: Measured) -> bool:
    """Tell whether a figure counts bodies: "seven bodies", "the bodies of seven"."""
    named = toll.word >= 0 and items[toll.word].low.startswith(BODIES)
    head = not toll.phrase.bare and items[toll.phrase.last].low.startswith(BODIES)
    near = items[max(0, toll.at - OF_WHOM) : toll.at]
    return named or head or any(item.low.startswith(BODIES) for item in near)


def is_found(items: list[Item], at: int, phrase: Phrase, *, here: bool) -> bool:
    """Tell whether a figure's own verb says that somebody found it, or the verb before it does.

    Behind bodies of its own sentence a bare number is enough, else more of them must be told of.
    """
    more = items[at].low == "another" or (not phrase.bare or items[at - 1].low in MORE)
    more = more or any(item.low in MORE for item in items[at + 1 : at + 2])
    verb = phrase.end
    while (
        verb < len(items) and items[verb].kind in ("be", "have", "adv") and not finds(items[verb])
    ):
        verb += 1
    if verb < len(items) and finds(items[verb]):
        return here or more or verb > phrase.end
    ends = phrase.end >= len(items) or items[phrase.end].kind in ("punct", "prep", "adv")
    dated = phrase.end < len(items) and items[phrase.end].low in TIMES
    left = before_number(items, at)
    active = left > 0 and finds(items[left])
    if items[at].low == "another":
        # "One body was found at dawn and another on Friday."
        return here and items[at - 1].low == "and" and (ends or dated)
    return active and (ends or dated) and (here or more)


def finds(item: Item) -> bool:
    """Tell whether a word says that somebody or something was found or brought out."""
    return item.low.split(" ")[0] in FOUND


TIMES = lexicon().words["predicates_time_words"]


def are_bodies(passages: Sequence[Passage], passage: Passage, toll: Measured) -> bool:
    """Tell whether those brought out are further bodies: "Rescuers brought out five others"."""
    items = passage.items
    pulled = toll.word >= 0 and finds(items[toll.word])
    more = not toll.phrase.bare and items[toll.phrase.last].low in MORE
    if not (pulled and more and ALIVE.isdisjoint(passage.words)):
        return False
    return last_bodies(passages, passage, toll.at) is not None
