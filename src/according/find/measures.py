"""What happened to those counted: killed, injured, displaced and so on.

For each figure of a sentence the rules ask, in this order: is its noun itself a toll word ("12
deaths")? Is it the object of a verb before it ("killing 12 people")? What does its own predicate
say ("12 people, most of them women, were killed")? What does a participle before its noun say
("five dead hostages")? Is it the value of a toll noun ("the death toll rose to 12")? Else it may
share the measure of its neighbour in a list, or of the whole that it is part of.
"""

from dataclasses import dataclass
from itertools import pairwise

from according.find.items import Item
from according.find.lexicon import Form, Role, Toll, lexicon
from according.find.phrases import (
    ONE_PERSON,
    PEOPLE_ONLY,
    THINGS_ONLY,
    Kind,
    Phrase,
    kind_of,
    phrase_after,
)
from according.find.predicates import coordinated, object_verb, predicates_after, total_before
from according.model import Measure

__all__ = ["Measured", "measured"]


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure of a sentence and what happened to those it counts.

    Attributes:
        at: index of the figure, or of the article, among the sentence's items.
        measure: what happened.
        word: index of the item that says so, -1 if it is shared from another figure.
        phrase: who or what is counted.
        how: the rule that found it.
        whole: ``at`` of the figure that this one is part of, -1 if none.
        shared: ``at`` of the figure whose measure it shares, -1 if none.
    """

    at: int
    measure: Measure
    word: int
    phrase: Phrase
    how: str
    whole: int = -1
    shared: int = -1


# These verbs mean something else of what is neither people nor materiel ("released 12 albums",
# "lost 12
# games"), so what they count must be known to be such.
LOOSE = lexicon().words["measures_loose"]
PARTS = lexicon().words["measures_parts"]
THEM = lexicon().words["measures_them"]
PLACING = lexicon().words["measures_placing"]
SUPPOSED = lexicon().words["measures_supposed"]


def measured(items: list[Item]) -> list[Measured]:
    """Give the figures of a sentence that count a toll, in order."""
    phrases = counted(items)
    found = {at: one for at, phrase in phrases.items() if (one := direct(items, at, phrase))}
    share_back(items, phrases, found)
    share_on(items, phrases, found)
    return [one for _, one in sorted(found.items())]


def counted(items: list[Item]) -> dict[int, Phrase]:
    """Give the index of every figure and countable article, with the noun phrase after it."""
    phrases = {}
    for at, item in enumerate(items):
        if item.figure is None and item.low not in ("a", "an", "no"):
            continue
        if at >= 2 and items[at - 1].low in DEFINITE and of_figure(items, at):  # noqa: PLR2004
            continue
        if item.low == "both" and (pairs_words(items, at) or supposed(items, at)):
            continue
        if at and items[at - 1].low == "but" and item.figure is not None:
            # "all but one of the sixteen": those it did not happen to.
            continue
        phrase = phrase_after(items, at)
        if not phrase.bare and kind_of(items[phrase.last]) is Kind.NEVER:
            continue
        if item.figure is not None or (
            none_of(items, phrase) if item.low == "no" else countable(items, at, phrase)
        ):
            phrases[at] = phrase
    return phrases


DEFINITE = lexicon().words["measures_definite"]


# "both alive and dead", "both the pilot and co-pilot": how far "and" may stand from "both".
PAIRED = 5


def pairs_words(items: list[Item], at: int) -> bool:
    """Tell whether "both" only goes with an "and": "both alive and dead"."""
    for item in items[at + 1 : at + 1 + PAIRED]:
        if item.low == "and":
            return True
        if item.kind in ("be", "have", "modal", "punct") or item.low == "of":
            return False
    return False


def of_figure(items: list[Item], at: int) -> bool:
    """Tell whether a figure only says of how many another is a part: "two of the five"."""
    here = at - 1
    while here > 0 and items[here].low in DEFINITE and items[here].low != "of":
        here -= 1
    return items[here].low == "of" and here > 0 and items[here - 1].figure is not None


def countable(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether an article's noun is one person or thing, not named and not only supposed."""
    if phrase.bare or phrase.of:
        return False
    head = items[phrase.last]
    if kind_of(head) not in (Kind.PEOPLE, Kind.MATERIEL) and not head.low.endswith(ONE_PERSON):
        return False
    if at >= 2 and items[at - 1].text == "," and items[at - 2].capital:  # noqa: PLR2004
        return False
    if items[at - 1].low in PLACING and at > 0:
        return False
    after = items[phrase.end : phrase.end + 2]
    if after and after[0].low in lexicon().say:
        return False
    if after and (after[0].low in ("named", "called", "identified") or is_name(after[0])):
        return False
    if len(after) > 1 and after[0].text == "," and is_name(after[1]):
        return False
    if at and any(t.form == Form.BASE for t in items[at - 1].tolls) and not happened(items, at - 1):
        return False
    return not supposed(items, at)


def supposed(items: list[Item], at: int) -> bool:
    """Tell whether a sentence only supposes what it says before ``at``: "if both are killed"."""
    return any(item.low in SUPPOSED for item in items[:at])


def happened(items: list[Item], verb: int) -> bool:
    """Tell whether a base form says what happened, not what may: "to arrest a person"."""
    return not any(
        item.low == "to" or item.kind == "modal" for item in items[max(0, verb - 3) : verb]
    )


def none_of(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether "no" counts people or a toll: "no civilians were hurt", "no casualties"."""
    if phrase.bare:
        return False
    head = items[phrase.last]
    return kind_of(head) is Kind.PEOPLE or any(t.role == Role.COUNT for t in phrase.head_toll)


def is_name(item: Item) -> bool:
    """Tell whether an item looks like part of a name."""
    return item.capital and item.kind == "word"


def direct(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure that the figure's own noun or verbs say, None if they say none."""
    counts = [t for t in phrase.head_toll if t.role == Role.COUNT]
    counts = list(coordinated(items, phrase.last, tuple(counts)))
    if counts and (items[at].figure is not None or items[at].low == "no"):
        return Measured(at, counts[0].measure, phrase.last, phrase, "noun")
    if phrase.of and (among := of_toll(items, at, phrase)):
        return Measured(at, among[1], among[0], phrase, "partitive")
    left = object_verb(items, at)
    if left is not None and (toll := choose(items, phrase, left)):
        return Measured(at, toll.measure, left[0], phrase, "object")
    for reading in predicates_after(items, phrase.end, placed=is_placed(items, at)):
        if toll := choose(items, phrase, reading):
            return Measured(at, toll.measure, reading[0], phrase, "predicate")
    if items[at].figure is None:
        return None
    state = max(phrase.first - 1, at + 1)
    if phrase.state and (toll := choose(items, phrase, (state, phrase.state))):
        return Measured(at, toll.measure, state, phrase, "state")
    beings = [t for t in phrase.head_toll if t.role == Role.BEING]
    if beings:
        return Measured(at, beings[0].measure, phrase.last, phrase, "being")
    total = total_before(items, at)
    if total is not None and (toll := choose(items, phrase, total)):
        return Measured(at, toll.measure, total[0], phrase, "total")
    return None


def of_toll(items: list[Item], at: int, phrase: Phrase) -> tuple[int, Measure] | None:
    """Give the toll noun of "23 of the dead", and its measure, None if it is another noun."""
    for here in range(at + 1, min(len(items), phrase.end + 1, at + 6)):
        for toll in items[here].tolls:
            if toll.role in (Role.TOTAL, Role.COUNT) or (
                toll.role == Role.STATE and items[here - 1].kind == "det"
            ):
                return here, toll.measure
        if items[here].kind not in ("prep", "det"):
            return None
    return None


def is_placed(items: list[Item], at: int) -> bool:
    """Tell whether the figure's noun is a place ("people in 12 villages were killed")."""
    here = at - 1
    while here > 0 and items[here].kind == "det":
        here -= 1
    return here >= 0 and items[here].low in PLACING


def choose(items: list[Item], phrase: Phrase, reading: tuple[int, tuple[Toll, ...]]) -> Toll | None:
    """Give the reading that fits what is counted: "eliminated" kills people and destroys tanks."""
    word, readings = reading
    loose = items[word].low.split(" ")[0] in LOOSE
    kind = kind_of(items[phrase.last]) if not phrase.bare else Kind.UNKNOWN
    if phrase.head_toll and kind is Kind.UNKNOWN:
        kind = Kind.PEOPLE
    return next(
        (toll for toll in readings if undergoes(toll, kind, loose=loose and not phrase.bare)), None
    )


def undergoes(toll: Toll, kind: Kind, *, loose: bool) -> bool:
    """Tell whether what is counted can undergo what a toll word says."""
    if toll.measure is Measure.LOST:
        return kind is Kind.MATERIEL
    if kind is Kind.PEOPLE:
        return toll.measure not in THINGS_ONLY
    if kind is Kind.MATERIEL:
        return toll.measure not in PEOPLE_ONLY
    return kind is not Kind.NEVER and not (loose and toll.role in (Role.ACT, Role.BEFALL))


def share_back(items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]) -> None:
    """Give a list's common predicate to the figures before the last.

    "303 tanks, 48 jets were lost".
    """
    order = sorted(phrases)
    for at, after in reversed(list(pairwise(order))):
        later = found.get(after)
        if at in found or later is None or later.how not in ("predicate", "list before"):
            continue
        if listed(items, phrases[at], after) and undergoes_same(items, phrases[at], later):
            found[at] = Measured(
                at, later.measure, later.word, phrases[at], "list before", shared=after
            )


def share_on(items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]) -> None:
    """Give the measure of a whole to its parts and of a list's first figure to those after it."""
    order = sorted(phrases)
    for number, at in enumerate(order):
        before = [found[b] for b in order[:number] if b in found]
        if not before:
            continue
        phrase, last = phrases[at], before[-1]
        whole = whole_of(items, at, phrase, before)
        if whole is not None:
            found[at] = part(items, at, phrase, whole, found.get(at))
        elif at not in found and so_were(items, at):
            found[at] = Measured(at, last.measure, last.word, phrase, "list", last.whole, last.at)
        elif (
            at not in found
            and phrase.bare
            and items[at - 1].low in ("another", "further", "additional")
        ):
            found[at] = Measured(at, last.measure, last.word, phrase, "list", -1, last.at)
        elif (
            at not in found
            and (listed(items, last.phrase, at, last.at) or along(items, last, at))
            and undergoes_same(items, phrase, last)
        ):
            found[at] = Measured(at, last.measure, last.word, phrase, "list", last.whole, last.at)
        elif (
            at in found
            and last.whole >= 0
            and found[at].how == "list before"
            and listed(items, last.phrase, at, last.at)
        ):
            found[at] = part(items, at, phrase, found[last.whole], found[at])


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
    if here < len(items) and items[here].kind == "word" and not items[here].tolls:
        after = phrase_after(items, here - 1)
        return None if after.bare or kind_of(items[after.last]) is Kind.UNKNOWN else after
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
        return root if root.at != last.at and same_list(items, last, at) else last
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
    if last.whole >= 0 and listed(items, last.phrase, at, last.at) and last.how == "part":
        return root if not phrase.state else None
    return None


def same_list(items: list[Item], last: Measured, at: int) -> bool:
    """Tell whether a second "including" still speaks of the same whole."""
    return listed(items, last.phrase, at, last.at)


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
    (",", "and", "&", "plus", "or", ";", "with", "then", "also", "along", "together", "as well as")
)


def listed(items: list[Item], phrase: Phrase, at: int, start: int = -1) -> bool:
    """Tell whether only a comma or "and" (and a place) parts a phrase from the figure at ``at``."""
    here = max(phrase.end, start + 1)
    separated = in_place = False
    if at - here > 12:  # noqa: PLR2004 - a list's items stand close together
        return False
    for item in items[here:at]:
        if item.low in SEPARATORS:
            separated, in_place = True, False
        elif item.low in ("were", "was"):
            in_place = False
        elif item.kind == "prep":
            in_place = not separated
            if separated:
                return False
        elif item.kind in ("det", "adv") or item.text in '“”"‘’':
            continue
        elif not (in_place and item.kind == "word" and not item.tolls):
            return False
    return separated
