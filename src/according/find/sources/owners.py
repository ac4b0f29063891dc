"""Whose count or claim it is: "the Kremlin's last count was", "the Red Cross figure was"."""

from according.find.grammar.items import Item
from according.find.lexicon import lexicon
from according.find.sources.mentions import phrase_to, trimmed, walk_back
from according.find.sources.offices import BODIES, ROLES
from according.find.sources.speakers import Source

__all__ = ["BRINGS", "VALUE_NOUNS", "brings", "named_figure", "owns", "possessed"]

STATES = lexicon().words["sources_states"]
# "Today's report" is nobody's.
TIME_WORDS = lexicon().words["predicates_time_words"]


def possessed(items: list[Item], at: int) -> Source | None:
    """Give the source of "the Kremlin's last count was": whoever's count it is.

    None if nobody's.
    """
    if not owns(items, at):
        return None
    if (compared := set_against(items, at)) is not None:
        return compared
    owner, many = items[at].low, owns_as_many(items, at)
    owner, mark = owner.removesuffix("'s"), at + many
    known = owner in BODIES or owner in ROLES or owner in PEOPLE or owner == "enemy"
    if not (items[at].capital or known) or owner in TIME_WORDS:
        return None
    short = owner in lexicon().words["labels_acronyms"] or owner.upper() == items[at].text[:-2]
    if not (known or short) and [i.low for i in items[mark + 1 : mark + 2]] == ["toll"]:
        # "Ecuador's toll stood at 413": where they died.
        return None
    # "the president's numbers" are what polls say of him; his count is his.
    role = owner in ROLES and not items[at].capital
    documents = COUNTS if role else lexicon().words["documents"]
    noun = next(
        (
            i
            for i in range(mark + 1, min(len(items), mark + 5))
            if items[i].low in documents
            or items[i].low == "minimum"
            or (items[i].low in CLAIMED and (counts_of(items, i) or claims_that(items, i)))
        ),
        None,
    )
    if noun is None or any(
        i.kind != "word" and i.kind not in ("adv", "conj") for i in items[mark + 1 : noun]
    ):
        return None
    if counts_of(items, noun) or claims_that(items, noun):
        # "the government's claim of 30 dead", "the rebels' claim that they had killed 30"
        first, last = trimmed(items, walk_back(items, at), at)
        return Source(first, last, noun, noun, (noun + 1, len(items)))
    verb = next((i for i in range(noun + 1, min(len(items), noun + 14)) if states(items, i)), None)
    if (colon := opened(items, noun)) and (verb is None or colon < verb):
        verb = colon
    if verb is None or any(i.low in lexicon().say or i.text == ":" for i in items[noun + 1 : verb]):
        return None
    if items[verb - 1].low == "and" and any(i.low in REFUTES for i in items[:at]):
        # "the ministry rejected the rebels' account and put the dead at 11"
        return None
    first, last = trimmed(items, walk_back(items, at), at)
    # Not what stands before "according to": "by state, according to the ministry's tally".
    within = (i + 2 for i in range(at - 1, first, -1) if items[i].low == "according")
    return Source(next(within, first), last, noun, verb, (verb + 1, len(items)))


REFUTES = lexicon().words["citations_refutes"]
COMPARING = frozenset("against with versus to than from".split())


def set_against(items: list[Item], at: int) -> Source | None:
    """Give whose bare figure another is compared with: "134, against the ministry's 126"."""
    mark = at + owns_as_many(items, at)
    if mark + 1 >= len(items) or items[mark + 1].figure is None:
        return None
    ends = mark + 2 >= len(items) or items[mark + 2].kind == "punct"
    first = at
    while first > 0 and items[first - 1].kind in ("word", "det"):
        first -= 1
    compared = first > 0 and items[first - 1].low in COMPARING
    return Source(first, at, at, at, (mark + 1, mark + 2)) if ends and compared else None


# "The agency's tally, updated at 10 each evening: 9 dead": how far the colon may stand.
OPENED = 14


def opened(items: list[Item], noun: int) -> int:
    """Give the colon behind a count and an insertion that a number follows, 0 if there is none."""
    if items[noun].low not in COUNTS or noun + 1 >= len(items) or items[noun + 1].text not in ",(":
        return 0
    for here in range(noun + 2, min(len(items) - 1, noun + OPENED)):
        if items[here].text == ":":
            return here if items[here + 1].figure is not None else 0
    return 0


def states(items: list[Item], at: int) -> bool:
    """Tell whether a verb gives the value of a count: "stands at", "has 2,614 dead"."""
    has = items[at].low in ("has", "had", "lists", "listed") and at + 1 < len(items)
    return items[at].low in STATES or (has and items[at + 1].figure is not None)


VALUE_NOUNS = frozenset("figure count tally toll estimate number minimum".split())
COUNTS = VALUE_NOUNS - {"number"}


def named_figure(items: list[Item], at: int) -> Source | None:
    """Give whose "figure was 250" is, named before it: "The Red Cross figure was 250"."""
    if items[at].low not in VALUE_NOUNS or not at or at + 2 >= len(items):
        return None
    name = items[at - 1]
    if not name.capital or name.kind != "word" or name.tolls or items[at + 1].low not in STATES:
        return None
    first, last = trimmed(items, walk_back(items, at - 1), at - 1)
    named = last > first or name.text.isupper()
    return Source(first, last, at, at + 1, (at + 2, len(items))) if named else None


def owns(items: list[Item], at: int) -> bool:
    """Tell whether an apostrophe says that what follows is somebody's."""
    return items[at].low.endswith("'s") or owns_as_many(items, at)


def owns_as_many(items: list[Item], at: int) -> bool:
    """Tell whether the apostrophe of a plural follows, an item of its own: "the rebels' claim"."""
    return (
        items[at].low.endswith("s")
        and at + 1 < len(items)
        and items[at + 1].text in APOSTROPHES
        and items[at + 1].start == items[at].end
    )


APOSTROPHES = frozenset("'’")
PEOPLE = lexicon().words["people"]
CLAIMED = frozenset("claim claims assertion assertions statement contention boast boasts".split())


def claims_that(items: list[Item], noun: int) -> bool:
    """Tell whether what somebody claims follows: "claim that he has taken", "claim to have"."""
    after = [item.low for item in items[noun + 1 : noun + 3]]
    return items[noun].low in CLAIMED and (after[:1] == ["that"] or after == ["to", "have"])


def counts_of(items: list[Item], noun: int) -> bool:
    """Tell whether a figure is what a document says: "claim of 30 dead"."""
    after = items[noun + 1 : noun + 4]
    return bool(after) and after[0].low == "of" and any(i.figure is not None for i in after)


def brings(items: list[Item], at: int) -> Source | None:
    """Give whose figures "bring to 4,122 the number of dead", None if nobody's."""
    if at + 1 >= len(items):
        return None
    if items[at - 1].low not in lexicon().words["documents"] or items[at + 1].low not in TO_VALUE:
        return None
    first, last = phrase_to(items, at - 1)
    while first < last and (items[first].kind == "det" or items[first].low in NEWEST):
        first += 1
    return Source(first, last - 1, at, at, (at + 1, len(items))) if last > first else None


NEWEST = frozenset("latest new newest recent fresh updated official".split())
BRINGS = frozenset("bring brings brought take takes took".split())
TO_VALUE = frozenset(("to", "the", "its"))
