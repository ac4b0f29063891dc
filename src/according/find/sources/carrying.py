"""Whether a sentence goes on reporting whom the one before it names: "Five more had died"."""

from according.find.grammar.items import Item
from according.find.lexicon import Role
from according.find.sources.sayings import Source
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure

__all__ = [
    "adds_to",
    "does_more",
    "goes_on",
    "lists_harmed",
    "takes_up",
    "tells_of_none",
    "tells_of_some",
]


def takes_up(passage: Passage, at: int) -> bool:
    """Tell whether a figure that opens a sentence counts those told of before: "Five were hurt"."""
    items = passage.items
    if any(item.figure is not None for item in items[:at]):
        return any(toll.at < at and takes_up(passage, toll.at) for toll in passage.tolls)
    if not all(item.kind in ("adv", "det") or item.low in MORE for item in items[:at]):
        return False
    figure = items[at].figure
    after = items[at + 1].low if at + 1 < len(items) else ""
    more = after in BEHIND or any(item.low in MORE for item in items[:at])
    end = next((t.phrase.end for t in passage.tolls if t.at == at and (more or is_bare(t))), 0)
    low = figure.low if figure is not None and figure.low == figure.high else None
    if low is None or (low >= MANY and not more):
        return False
    item = items[end] if 0 < end < len(items) else items[at]
    return item.kind in ("be", "have") or any(t.role == Role.BEFALL for t in item.tolls)


# "Another 30 people were hurt", "A further 12 soldiers died".
MORE = frozenset("another further other".split())
# "Seven more people died", "Nine others were hurt".
BEHIND = frozenset(("more", "others"))
# "About 1,200 were killed in the attack of 7 October" is no more of those told of before.
MANY = 200


def is_bare(toll: Measured) -> bool:
    """Tell whether a figure has no noun, and is no part of others."""
    return toll.phrase.bare and not toll.phrase.of and toll.how in ("predicate", "list")


def tells_of_some(passage: Passage, source: Source) -> bool:
    """Tell whether the last figure that counts a toll in a sentence is its last source's word."""
    last = passage.tolls[-1].at if passage.tolls else -1
    return source.reach[0] <= last < source.reach[1]


def adds_to(passage: Passage, before: Passage, source: Source) -> bool:
    """Tell whether a sentence adds to what somebody said: "The flood also destroyed 12 houses"."""
    items = passage.items
    first = source.reach[0]
    opens = items[0].low in MOREOVER or [item.low for item in items[:2]] == ["in", "addition"]
    at = next((at for at, item in enumerate(items) if item.low == "also"), len(items))
    also = any(item.tolls for item in items[at : at + 3])
    some = takes_part(items)
    if (opens or also or some) and closes(before, source):
        return True
    if source.reach[1] < len(before.items) or not source.cue_last < first < len(before.items):
        return False
    between = passage.report.text[before.items[-1].end : items[0].start]
    if "[" in between:
        # A footnote closes what was said.
        return False
    if opens and not some:
        return True
    said = before.items[first : first + 3]
    # "The board reports 12 dead. Nine villagers also died."
    counts = said[0].low != "that" and any(item.figure for item in said)
    return (some or (also and not counts)) and tells_of_some(before, source)


THOSE = frozenset("them these those".split())
OF = ("of", "among")


def takes_part(items: list[Item]) -> bool:
    """Tell whether a sentence opens with some of those told of: "Nine of them", "Of the 40,".

    "Nine of the victims" is often the reporter's own.
    """
    at = next((at for at, item in enumerate(items[:4]) if item.figure is not None), len(items))
    here = 0 if items[0].low in OF else at + 1
    if here + 2 >= len(items) or items[here].low not in OF:
        return False
    plain = here == 0 or all(item.kind in ("adv", "det") for item in items[:at])
    counted = items[here + 1].low == "the" and items[here + 2].figure is not None
    return plain and (counted or items[here + 1].low in THOSE)


# ", the ministry said on Sunday.": how far before a sentence's end who says it may stand.
CLOSING = 6


def closes(before: Passage, source: Source) -> bool:
    """Tell whether who says what a sentence counts closes it: "Nine died, the ministry said."."""
    behind = source.reach[1] <= min(source.first, source.cue_first)
    last = max(source.last, source.cue_last)
    after = before.items[last + 1 :]
    ends = len(after) < CLOSING and all(item.text != "," for item in after)
    return behind and ends and tells_of_some(before, source)


HARMED = frozenset("dead victims wounded injured killed casualties fatalities missing".split())
INCLUDES = frozenset("include includes included including comprise comprised were are".split())
# "Those killed on Monday reportedly included": how far the verb may stand.
LIST = 8


def lists_harmed(passage: Passage, at: int) -> bool:
    """Tell whether a sentence lists those told of before: "The dead included nine women"."""
    items = passage.items
    harmed = any(not HARMED.isdisjoint(item.low.split()) for item in items[:3])
    opens = harmed and items[0].low.split()[0] in ("the", "those")
    verb = next((i for i, item in enumerate(items[:LIST]) if item.low in INCLUDES), at)
    return opens and verb < at and is_plain(items[verb:at])


def tells_of_none(passage: Passage, at: int) -> bool:
    """Tell whether a sentence only says that nobody was harmed: "There were no injuries"."""
    items = passage.items
    return at > 1 and items[0].low == "there" and items[1].kind == "be" and items[at].low == "no"


def does_more(passage: Passage, at: int) -> bool:
    """Tell whether a body that spoke does, or loses, something: "It treated 12", "Its crews dug".

    What kills is seldom who spoke: "a group blamed for the raid. It has killed two".
    """
    items = passage.items
    if not at and [item.low for item in items[1:4]] == ["of", "its", "own"]:
        # "None of its own men died."
        return True
    if items[0].low not in ("it", "its") or not is_plain(items[:at]):
        return False
    harms = any(t.role == Role.ACT and t.measure in HARM for i in items[:at] for t in i.tolls)
    linked = items[0].low == "it" and items[1].low != "also"
    linked = linked and items[1].kind in ("be", "modal", "do", "adv")
    return not harms and not linked


# Whom a hospital treated is told as injured.
HARM = frozenset((Measure.KILLED, Measure.CASUALTIES, Measure.ABDUCTED))


def is_plain(items: list[Item]) -> bool:
    """Tell whether no clause or other sentence begins among words."""
    return all(item.kind != "rel" and item.text not in ";:" for item in items)


MOREOVER = frozenset(("moreover", "additionally", "furthermore", "besides"))

REPORTED = ("said", "reported", "claimed")
# How far after a figure its verb may stand.
REACH = 12


def goes_on(items: list[Item], at: int) -> bool:
    """Tell whether a sentence reports on: "12 had died", "12 were said to have died"."""
    for here in range(at, min(len(items) - 1, at + REACH)):
        item, after = items[here], items[here + 1]
        if item.low == "had" and (after.kind in ("be", "adv") or after.tolls):
            return True
        if item.low in REPORTED and after.low == "to":
            return True
        if item.text in ",;":
            return False
        if item.kind in ("be", "modal") and item.low != "been" and after.low not in REPORTED:
            return False
    return False
