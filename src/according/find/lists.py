"""Figures that share a measure: in a list, or as part of a whole."""

from bisect import bisect_left
from collections.abc import Iterator

from according.find.comparisons import adds_up, compared, countered
from according.find.fitting import choose
from according.find.items import Item
from according.find.lexicon import Form, Role, lexicon
from according.find.passing import CLOSING
from according.find.phrases import THINGS_ONLY, Kind, Phrase, kind_of, phrase_after
from according.find.tolls import Measured
from according.find.voices import takes_object
from according.model import Measure

__all__ = ["named_part", "share_back", "share_on"]

PARTS = lexicon().words["measures_parts"]
PLACING = lexicon().words["measures_placing"]
HOSPITALS = lexicon().words["items_hospitals"]
DEFINITE = lexicon().words["measures_definite"]
THEM = lexicon().words["measures_them"]


def share_back(items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]) -> None:
    """Give a list's common predicate to the figures before the last.

    "303 tanks, 48 jets were lost".
    """
    order = sorted(phrases)
    for at in reversed(order):
        beyond = past_insertion(items, phrases[at].end)
        following = bisect_left(order, max(beyond, at + 1))
        after = order[following] if following < len(order) else -1
        later = found.get(after)
        # "33 inmates and one guard were hurt": the inmates too.
        named = at in found and found[at].how != "being"
        if named or later is None or later.how not in ("predicate", "list before"):
            continue
        if later.at + 2 < len(items) and items[later.at + 2].low in WHOSE:
            # "40 people, six of whom died": the forty did not.
            continue
        earlier = next((found[b] for b in reversed(order) if b < at and b in found), None)
        if earlier is not None and elsewhere(items, at, phrases[at], earlier):
            # "three died in Kost and one in Ruzhka; another 11 were hurt"
            continue
        if at > 0 and items[at - 1].low in PLACING:
            # "In one village, 27 houses were gone."
            continue
        if not listed(items, phrases[at], after, beyond - 1):
            continue
        measure = measure_with(items, phrases[at], later)
        if measure is not None:
            found[at] = Measured(at, measure, later.word, phrases[at], "list before", shared=after)


WHOSE = frozenset(("whom", "which"))
# "five of them Spaniards and one Salvadoran": the longest insertion between a list's members.
INSERTED = 16


def past_insertion(items: list[Item], here: int) -> int:
    """Give the index after "(five Spaniards and one Salvadoran)", ``here`` if none is there."""
    if here + 2 >= len(items):
        return here
    closing = CLOSING.get(items[here].text)
    if items[here].text == "," and items[here + 2].low != "of":
        return here
    ends = (
        at for at in range(here + 1, min(len(items), here + INSERTED)) if items[at].text == closing
    )
    return next(ends, here - 1) + (items[here].text != ",")


def share_on(items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]) -> None:
    """Give the measure of a whole to its parts and of a list's first figure to those after it."""
    order = sorted(phrases)
    for number, at in enumerate(order):
        before = [found[b] for b in order[:number] if b in found]
        if not before:
            continue
        phrase, last = phrases[at], before[-1]
        whole = whole_of(items, at, phrase, before)
        told = at in found or named_part(items, phrase) is not None
        if whole is None and told and shared_out(items, last, at):
            whole = last
        if whole is not None:
            found[at] = part(items, at, phrase, whole, found.get(at))
        elif at not in found and (other := lost_with(items, at, phrase, last)):
            found[at] = Measured(at, other, last.word, phrase, "list", last.whole, last.at)
        elif at not in found and shares(items, at, phrase, last):
            of = -1 if items[at - 1].low in ANOTHER else last.whole
            # A sum is not of what it is raised by.
            by = -1 if adds_up(items, at) else last.at
            found[at] = Measured(at, last.measure, last.word, phrase, "list", of, by)
        elif (
            at in found
            and last.whole >= 0
            and found[at].how == "list before"
            and listed(items, last.phrase, at, last.at)
        ):
            found[at] = part(items, at, phrase, found[last.whole], found[at])


def lost_with(items: list[Item], at: int, phrase: Phrase, last: Measured) -> Measure | None:
    """Give what befell things that an army lost with its people: "lost 1,700 men and 12 tanks".

    The same verb says it otherwise of each: "eliminated 40 soldiers and a tank".
    """
    if phrase.bare or undergoes_same(items, phrase, last):
        return None
    return measure_with(items, phrase, last) if listed(items, last.phrase, at, last.at) else None


def measure_with(items: list[Item], phrase: Phrase, other: Measured) -> Measure | None:
    """Give what a listed noun shares with its neighbour, by what kind of thing it is."""
    if undergoes_same(items, phrase, other):
        return other.measure
    if other.word < 0 or other.measure not in {*THINGS_ONLY, Measure.KILLED}:
        return None
    toll = choose(items, phrase, (other.word, items[other.word].tolls))
    return toll.measure if toll is not None else None


# "and another 30": more of the same, but no part of it.
ANOTHER = frozenset(("another", "further", "additional"))


def shares(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether a figure without words of its own goes on with the one before it."""
    if phrase.bare and adds_up(items, at):
        return True
    if so_were(items, at) or (phrase.bare and items[at - 1].low in ANOTHER):
        return True
    if phrase.bare and (compared(items, at, phrase) or countered(items, at, phrase, last)):
        return True
    if does_it(items, phrase.end):
        return False
    near = (
        listed(items, last.phrase, at, last.at)
        or along(items, last, at)
        or elsewhere(items, at, phrase, last)
        or restates(items, at, phrase, last)
    )
    return near and undergoes_same(items, phrase, last)


def does_it(items: list[Item], verb: int) -> bool:
    """Tell whether a figure is the subject of an active verb: "and a soldier wounded one"."""
    if verb >= len(items) or not takes_object(items, verb + 1):
        return False
    return any(
        toll.role == Role.ACT and toll.form in (Form.PAST, Form.ONLY_PAST)
        for toll in items[verb].tolls
    )


def elsewhere(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether a bare figure goes on for another place.

    "4 people died in Haiti, 3 in Cuba", "three died on the spot and two in hospital".
    """
    here = at + 2 if items[at + 1 : at + 2] and items[at + 1].low == "more" else at + 1
    if not phrase.bare or here + 1 >= len(items) or items[here].low not in PLACING:
        return False
    after = items[here + 1]
    hospital = after.low in HOSPITALS or any(i.low in HOSPITALS for i in items[here + 2 : here + 3])
    placed = after.capital or after.kind == "det" or hospital
    verb = max((b for b in range(last.word, at) if items[b].tolls), default=last.word)
    after_verb = verb > last.at and listed(items, last.phrase, at, verb)
    return placed and after_verb


def restates(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether brackets count the same again: "1,800 households (some 11,000 persons)"."""
    opens = items[at - 1].text == "(" and last.phrase.end == at - 1 and not last.phrase.bare
    closes = phrase.end < len(items) and items[phrase.end].text == ")"
    return opens and closes and not phrase.bare and kind_of(items[phrase.last]) is Kind.PEOPLE


def so_were(items: list[Item], at: int) -> bool:
    """Tell whether a figure follows "as were": "90 were wounded, as were 17 from the army"."""
    return [item.low for item in items[max(0, at - 2) : at]] in (["as", "were"], ["as", "was"])


def part(
    items: list[Item], at: int, phrase: Phrase, whole: Measured, own: Measured | None
) -> Measured:
    """Give a part of a whole; its own measure counts if words of its own say it."""
    if own is not None and own.how != "list before":
        same = whole.at if own.measure is whole.measure else -1
        return Measured(at, own.measure, own.word, own.phrase, own.how, same)
    named = named_part(items, phrase)
    return Measured(at, whole.measure, whole.word, named or phrase, "part", whole.at, whole.at)


def named_part(items: list[Item], phrase: Phrase) -> Phrase | None:
    """Give the noun of "nine of them children", None if there is none."""
    if not phrase.bare or phrase.end >= len(items):
        return None
    here = phrase.end
    while here < len(items) and (
        items[here].low in THEM or items[here].low == "of" or items[here].kind in ("be", "adv")
    ):
        here += 1
    being = here < len(items) and any(t.role == Role.BEING for t in items[here].tolls)
    if here < len(items) and items[here].kind == "word" and (being or not items[here].tolls):
        after = phrase_after(items, here - 1)
        known = being or (not after.bare and kind_of(items[after.last]) is not Kind.UNKNOWN)
        return after if known and not after.bare else None
    return None


def whole_of(items: list[Item], at: int, phrase: Phrase, before: list[Measured]) -> Measured | None:
    """Give the figure that the one at ``at`` is part of: "406, including 27 children"."""
    last = before[-1]
    sign = at - 1
    while sign > last.at and (items[sign].kind in ("det", "adv") or items[sign].text in '“"‘'):
        sign -= 1
    root = next((b for b in before if b.at == last.whole), last)
    if sign > last.at and (
        items[sign].low in PARTS
        or (items[sign].low == "them" and items[sign - 1].low in ("among", "of"))
    ):
        return root if root.at != last.at and listed(items, last.phrase, at, last.at) else last
    if (
        items[at].figure is not None
        and at + 2 < len(items)
        and items[at + 1].low == "of"
        and items[at + 2].low in THEM
    ):
        return root
    if (
        sign > last.at + 1
        and items[sign].low in ("whom", "which", "them", "these", "those")
        and items[sign - 1].low == "of"
    ):
        return root
    if among_them(items, at, phrase):
        return root
    if by_degree(items, at, phrase, last):
        return last
    if last.whole >= 0 and listed(items, last.phrase, at, last.at) and last.how == "part":
        return root if not phrase.state else None
    return None


def shared_out(items: list[Item], last: Measured, at: int) -> bool:
    """Tell whether a figure opened its clause as a whole: "of the 61 injured, 14 are critical"."""
    here = last.at - 1
    while here > 0 and items[here].low in DEFINITE and items[here].low != "of":
        here -= 1
    opens = here >= 0 and items[here].low == "of" and (here == 0 or items[here - 1].kind == "punct")
    end = max(last.phrase.end, last.word + 1)
    return opens and any(item.text == "," for item in items[end:at])


def among_them(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether what follows a noun makes it a part: "400 died, 121 children among them"."""
    if phrase.bare or items[at].figure is None or items[at - 1].text not in OPENS_PART:
        return False
    after = [item.low for item in items[phrase.end : phrase.end + 2]]
    return after[:1] == ["included"] or after in (["among", "them"], ["amongst", "them"])


# "two were hurt, one seriously".
DEGREES = frozenset(
    "seriously critically badly severely slightly lightly gravely grievously superficially".split()
)


def by_degree(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether a bare figure says how many of the hurt are badly so: "one seriously"."""
    if not phrase.bare or at + 1 >= len(items) or items[at + 1].low not in DEGREES:
        return False
    ends = at + 2 >= len(items) or items[at + 2].kind in ("punct", "conj")
    start = max(last.phrase.end, last.word + 1, last.at + 1)
    near = all(i.kind in ("punct", "conj", "det", "prep") for i in items[start:at])
    return ends and near and items[at - 1].low in (",", "and", "(") and last.measure in HURT


HURT = frozenset((Measure.INJURED, Measure.CASUALTIES))
OPENS_PART = frozenset((",", "(", "-", "–", "—", ";"))


def undergoes_same(items: list[Item], phrase: Phrase, other: Measured) -> bool:
    """Tell whether a listed noun can share the measure of its neighbour."""
    if phrase.bare:
        return True
    kind = kind_of(items[phrase.last])
    if kind is Kind.UNKNOWN or other.phrase.bare:
        return True
    neighbour = kind_of(items[other.phrase.last])
    return neighbour in (kind, Kind.UNKNOWN)


def along(items: list[Item], last: Measured, at: int) -> bool:
    """Tell whether a figure is added after the verb.

    "176 helicopters as destroyed, along with 13 boats".
    """
    between = [item.low for item in items[last.word + 1 : at]] if last.word > last.at else []
    return [low for low in between if low != ","] in (
        ["along", "with"],
        ["together", "with"],
        ["plus"],
        ["as well as"],
    )


SEPARATORS = frozenset(
    (",", "and", "&", "plus", "or", ";", "then", "also", "along", "together", "as well as")
)


def outside(items: list[Item]) -> Iterator[Item]:
    """Yield the items that stand in no brackets."""
    inside = False
    for item in items:
        inside = item.text == "(" or (inside and item.text != ")")
        if not inside and item.text != ")":
            yield item


OWNERS = frozenset(("his", "her", "their"))


def is_age(item: Item) -> bool:
    """Tell whether an item belongs to the ages of those counted: "20 children ages 6 and 7"."""
    return item.low in ("age", "ages", "aged") or (item.kind == "word" and item.text.isdigit())


def listed(items: list[Item], phrase: Phrase, at: int, start: int = -1) -> bool:
    """Tell whether only a comma or "and" (and a place) parts a phrase from the figure at ``at``."""
    here = max(phrase.end, start + 1)
    separated = in_place = False
    if at - here > 12:  # noqa: PLR2004 - a list's items stand close together
        return False
    owned = False
    for item in outside(items[here:at]):
        if item.low in SEPARATORS:
            separated, in_place = True, False
        elif item.low in ("were", "was"):
            in_place = False
        elif item.kind == "prep":
            in_place = not separated
            if separated:
                return False
        elif item.kind in ("det", "adv") or item.text in '“”"‘’' or is_age(item):
            owned = item.low in OWNERS
        elif owned and separated and kind_of(item) is Kind.PEOPLE:
            # "a senator, his wife and three guards": she is not counted.
            separated = False
        elif not (in_place and item.kind == "word" and not item.tolls):
            return False
    return separated
