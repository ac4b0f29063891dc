"""Whose tally a number is: "the police count stood at 128", "the board's list grew from 31"."""

from collections.abc import Sequence

from according.find.grammar.items import Item
from according.find.lexicon import Role, lexicon
from according.find.sources.keepers import KEEPS, keeper
from according.find.sources.mentions import phrase_from, phrase_to, trimmed, walk_back
from according.find.sources.offices import BODIES, ROLES, names_office
from according.find.sources.reacting import REACTING, reacting
from according.find.sources.speakers import OWNERS, Source

__all__ = ["KEPT", "is_tally", "kept"]

TALLIES = frozenset(
    (
        "count counts tally tallies figure figures estimate estimates total list table register"
        " statistics toll tolls numbers balance claim claims admission"
    ).split()
)
# A claim is not updated as lists are; that it is somebody's is told by what it claims.
CLAIMS = frozenset("claim claims admission".split())
# Verbs behind which a tally's value stands, some with a word between: "stood at", "comes to".
STANDS = lexicon().words["sources_states"] - {"says", "said"} | frozenset(
    (
        "come comes came run runs ran fell fall falls rise rises risen grown climbed dropped"
        " shrank lowered revised been contains contained includes included holds held"
    ).split()
)
LINKS = frozenset("at to from of".split())
# What may stand between an owner and a tally, and how far its value.
BETWEEN, VALUE = 5, 14
WHOSE = "whose"
# Who revises one: "has scaled down the toll from 57 to 53", "withdrew its total of 802".
CHANGES = frozenset(
    (
        "scaled lowered raised lifted cut withdrew withdrawn retracted updated corrected revised"
        " slashed reduced increased halved doubled amended brought"
    ).split()
)
GAVE = frozenset(
    "gave gives posted published issued released put announced cited quoted had".split()
)


def is_tally(item: Item) -> bool:
    """Tell whether a word names a tally: "count", "count of the dead"."""
    return item.low in TALLIES or item.low.partition(" of ")[0] in TALLIES


# The words at which whoever keeps a count is looked for.
KEPT = KEEPS | TALLIES | REACTING


def kept(items: list[Item], at: int, found: Sequence[Source]) -> Source | None:
    """Give who keeps a count by the word at ``at``, or whose tally it names; None if nobody.

    ``found`` are the sources before: whose count was told by the apostrophe is told.
    """
    source = keeper(items, at) or reacting(items, at)
    source = source or (tallier(items, at) if is_tally(items[at]) else None)
    if source is None:
        return None
    start = source.reach[0]
    named = (s for s in found if (s.first, s.last) == (source.first, source.last))
    return None if any(s.reach[0] <= start < s.reach[1] for s in named) else source


def tallier(items: list[Item], at: int) -> Source | None:
    """Give whose the tally at ``at`` is whose value follows, None if it is nobody's."""
    if at + 1 >= len(items):
        return None
    return given_by(items, at) or changed_by(items, at) or kept_by(items, at)


def kept_by(items: list[Item], at: int) -> Source | None:
    """Give whose tally it is: "the mission's tally, 214, …", "the police count stood at 128"."""
    named = owner(items, at) or compound(items, at) or of_body(items, at)
    if named is None:
        return None
    opens = value(items, max(at, named[1] if named[0] > at else at))
    if opens is None:
        return None
    return Source(*named, at, at, (opens, len(items)))


def owner(items: list[Item], at: int) -> tuple[int, int] | None:
    """Give the owner before a tally: "the ministry's new count", "the railways' latest toll"."""
    for here in range(at - 1, max(-1, at - BETWEEN), -1):
        item = items[here]
        if item.low == WHOSE and here > 0:
            first, last = phrase_to(items, here - 1 - (items[here - 1].text == ","))
            return (first, last) if last >= first else None
        plural = item.text in ("'", "’") and here > 0 and items[here - 1].low.endswith("s")
        if item.low.endswith("'s") or plural:
            last = here - plural
            bare = items[last].low.removesuffix("'s")
            known = bare in KNOWN or bare.removesuffix("s") in KNOWN
            named = items[last].capital and items[at].low not in ("toll", "tolls", "total")
            if not (known or named) or is_time(items[last]):
                return None
            return trimmed(items, walk_back(items, last), last)
        if item.kind != "word" or (item.tolls and here < at - 1):
            return None
    return None


KNOWN = BODIES | ROLES | lexicon().words["sources_speakers"]


def is_time(item: Item) -> bool:
    """Tell whether it is a day's or a year's: "Monday's toll"."""
    return item.low.removesuffix("'s") in lexicon().words["predicates_time_words"]


def compound(items: list[Item], at: int) -> tuple[int, int] | None:
    """Give the body named right before a tally: "the police count", "the Red Cross list"."""
    head = at - 1
    while head > 0 and items[head].low in QUALITIES:
        head -= 1
    if head < 0 or items[head].kind != "word" or items[head].tolls or is_time(items[head]):
        return None
    known = items[head].low in BODIES
    # "The North Sorani toll": where they died.
    placed = items[at].low in ("toll", "tolls", "total") and head == at - 1
    long = head > 0 and items[head].capital and items[head - 1].capital and not placed
    short = items[head].text.isupper() and len(items[head].text) > 1
    if not (known or long or short):
        return None
    first, last = trimmed(items, walk_back(items, head), head)
    return (first, last) if last >= first and items[first].kind != "prep" else None


QUALITIES = frozenset(
    "official latest new provisional preliminary final own running death cumulative".split()
)


AIRED = frozenset("radio television tv media".split())


def of_body(items: list[Item], at: int) -> tuple[int, int] | None:
    """Give the body behind a tally: "the final figure of the secretariat is 661 deaths"."""
    aired = items[at + 1].low == "on" and at + 3 < len(items) and items[at + 3].low in AIRED
    if (items[at + 1].low != "of" and not aired) or items[at].tolls:
        return None
    if aired:
        # "The tally on army radio stands at 64."
        return at + 2, at + 3
    first, last = phrase_from(items, at + 2)
    if last < first or any(i.tolls or i.kind == "figure" for i in items[first : last + 1]):
        return None
    return (first, last) if names_office(items[first : last + 1]) else None


def value(items: list[Item], at: int) -> int | None:
    """Give where a tally's value begins, None if no value of it follows."""
    stood = False
    for here in range(at + 1, min(len(items), at + VALUE)):
        item = items[here]
        if item.figure is not None:
            return here if stood or is_put_in(items, here) else None
        if item.low in STANDS or item.text == ":" or item.kind in ("be", "have"):
            stood = True
        elif item.text == ";" or item.kind in ("rel", "modal") or item.low in lexicon().say:
            return None
    return None


def is_put_in(items: list[Item], at: int) -> bool:
    """Tell whether a value is put in between signs: "its tally, 214, …", "the list (31)"."""
    after = items[at + 1].text if at + 1 < len(items) else "."
    return items[at - 1].text in ",(" and after in ",).;"


def changed_by(items: list[Item], at: int) -> Source | None:
    """Give who changes a tally: "has scaled down the quake's toll from 57", None if nobody."""
    verb = next(
        (i for i in range(at - 1, max(0, at - BETWEEN - 1), -1) if items[i].low in CHANGES), None
    )
    if verb is None or items[verb - 1].kind == "be" or not verb:
        return None
    plain = all(i.kind in ("word", "det", "adv") for i in items[verb + 1 : at])
    ahead = items[at + 1 : at + BETWEEN]
    linked = any(i.low in LINKS for i in ahead[:3]) and any(i.figure is not None for i in ahead)
    first, last = phrase_to(items, verb - 1)
    if not plain or not linked or last < first:
        return None
    named = items[first : last + 1]
    # "The clinic cut its count of the dead to six."
    known = names_office(named) or any(i.low in OWNERS for i in items[verb + 1 : at])
    harm = any(i.tolls for i in named)
    return Source(first, last, verb, verb, (at + 1, len(items))) if known and not harm else None


def given_by(items: list[Item], at: int) -> Source | None:
    """Give who gave it: "the figure of 164 dead that the ministry posted", None if nobody."""
    figure = next((i for i in range(at + 1, min(len(items), at + 4)) if items[i].figure), None)
    start = at + 1
    if figure is not None and items[at + 1].low == "of":
        start = next(
            (i for i in range(figure, min(len(items), figure + 4)) if items[i].kind == "rel"), -1
        )
        if start < 0:
            return None
        start += 1
    elif figure is not None:
        return None
    if items[at].tolls and any(toll.role != Role.TOTAL for toll in items[at].tolls):
        return None
    first, last = phrase_from(items, start)
    verb = next(
        (i for i in range(first + 1, last + 2) if i < len(items) and items[i].low in GAVE), None
    )
    if verb is None or items[first].kind not in ("det", "word") or first >= verb:
        return None
    if figure is not None:
        return Source(first, verb - 1, verb, verb, (figure, figure + 1))
    ahead = range(verb + 1, min(len(items), verb + 4))
    told = next((i for i in ahead if items[i].figure is not None), None)
    known = names_office(items[first:verb])
    return Source(first, verb - 1, verb, verb, (told, len(items))) if told and known else None
