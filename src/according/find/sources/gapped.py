"""Sources whose verb is left out: "the mayor speaks of 12 dead; the army of 37"."""

from collections.abc import Sequence

from according.find.grammar.items import Item
from according.find.grammar.predicates import QUOTES, TIME_WORDS
from according.find.lexicon import lexicon
from according.find.sources.mentions import phrase_from
from according.find.sources.speakers import Source, can_speak
from according.find.sources.talliers import is_tally
from according.find.sources.unsaid import SPEAKS
from according.find.tolls.clauses.gapped import source_of_gap
from according.find.tolls.passages import Passage

__all__ = ["gapped"]

# What parts such a clause from the one whose verb it takes.
PARTS = frozenset((";", ",", "and", "but", "while"))
# How many words may name the source.
NAMED = 12
# How far behind its verb a count may stand: "counts only ten".
NEAR = 3


def gapped(passage: Passage, at: int, sources: Sequence[Source]) -> Source | None:
    """Give who says the figure at ``at`` by the verb of another before, None if nobody does."""
    return without_verb(passage, at, sources) or of_other(passage.items, at, sources)


def without_verb(passage: Passage, at: int, sources: Sequence[Source]) -> Source | None:
    """Give the source of "police said 12 people were killed, witnesses 30", None if there is none.

    What another source before it says is said by the same verb. "Police said the army lost 12 men
    and the rebels nine" has none: whom a verb of harm has for its object its subject harmed, or
    lost.
    """
    items = passage.items
    earlier = [toll for toll in passage.tolls if toll.at < at]
    if not earlier or earlier[-1].how == "object":
        return None
    name = source_of_gap(items, at) if at > 1 else None
    if name is None or items[at].figure is None:
        return None
    ends = at + 1 >= len(items) or items[at + 1].kind in ("punct", "conj")
    before = [s for s in sources if s.cue_last < name[0] and s.last < name[0]]
    if not ends or not before:
        return None
    said = before[-1]
    return Source(*name, said.cue_first, said.cue_last, (at, at + 1))


def of_other(items: list[Item], at: int, sources: Sequence[Source]) -> Source | None:
    """Give who counts by the verb of another: "the army of 37 dead", "and India 12"."""
    said = [s for s in sources if s.cue_last < at and s.last < at]
    closes = any(s.cue_first > at and s.reach[0] <= at for s in sources)
    # "reported 101 dead: Kavre 34, Lalit 23": who counts is told before.
    if not said or closes or any(item.text == ":" for item in items[said[-1].cue_last : at]):
        return None
    last = said[-1]
    for start in range(at - 1, max(last.cue_last, at - NAMED), -1):
        if items[start].low in PARTS and (named := of_clause(items, start + 1, at, last)):
            return Source(*named, last.cue_first, last.cue_last, (named[1] + 1, len(items)))
        if items[start].text == ";":
            return None
    return None


def of_clause(items: list[Item], start: int, at: int, said: Source) -> tuple[int, int] | None:
    """Give the noun phrase of a clause without its verb before a figure, None if it is none."""
    start += items[start].low in PARTS
    first, last = phrase_from(items, start)
    cue = [item.low for item in items[said.cue_first : said.cue_last + 2]]
    spoken = cue[0] in SPEAKS and "of" in cue
    of = next((i for i in range(start + 1, at) if items[i].low == "of" and led(items, i)), 0)
    if spoken and of:
        # "the union, Metabase, of 15 or 16"
        last = min(last, of - 1)
        between = items[last + 1 : of]
        short = all(i.kind in ("word", "det") or i.text == "," for i in between)
        return (first, last) if short and is_source(items, first, last) else None
    counted = next(
        (i for i in range(said.cue_last + 1, start) if items[i].figure is not None), None
    )
    near = counted is not None and counted - said.cue_last <= NEAR
    verb = items[said.cue_last].low
    counts = verb in lexicon().count or verb in lexicon().say
    bare = at + 1 >= len(items) or items[at + 1].kind in ("punct", "conj")
    if not (near and counts and bare and last == at - 1):
        return None
    return (first, last) if is_source(items, first, last) else None


def led(items: list[Item], of: int) -> bool:
    """Tell whether a figure follows "of", quoted or not."""
    after = next((item for item in items[of + 1 : of + 3] if item.text not in QUOTES), None)
    return after is not None and after.figure is not None


def is_source(items: list[Item], first: int, last: int) -> bool:
    """Tell whether a noun phrase names who may speak, and tells nothing itself."""
    phrase = items[first : last + 1]
    plain = not any(i.tolls or i.figure or i.low in TIME_WORDS or is_tally(i) for i in phrase)
    verbs = any(i.kind in ("be", "have", "modal", "do", "rel", "pron") for i in phrase)
    named = bool(phrase) and (phrase[0].kind in ("det", "figure") or phrase[0].capital)
    return (
        plain and not verbs and named and can_speak(items, Source(first, last, last, last, (0, 0)))
    )
