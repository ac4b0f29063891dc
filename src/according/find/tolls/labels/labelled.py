"""Figures that labels name: "Killed: 12 / Injured: 30", "Houses destroyed | 186", "dead (12)".

Bulletins, tables and casualty pages give their figures without verbs. A label is a few plain words
between signs that part it from its neighbours; what befell those counted stands in it, and their
noun beside that.
"""

from typing import NamedTuple

from according.find.grammar.items import Item, items_of
from according.find.grammar.kinds import COUNTABLE
from according.find.grammar.passing import DASHES
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.predicates import coordinated
from according.find.lexicon import Form, Role, Toll
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose
from according.find.tolls.harm.losing import LOSES
from according.find.tolls.labels.linelabels import TOGETHER, second_named, tells_otherwise
from according.model import Measure, Span

__all__ = ["LISTING", "Label", "label_in", "labelled", "placed", "shares_of_places"]

# "Arrested during the disturbances in Old Port": the longest label that was met has nine words.
LONGEST = 10
# What parts a label from the one before it.
PARTS = frozenset((";", "/", "|", "•", ",", ":", "(", ")", "*", ".", "·", "►", "+", "=")) | DASHES
# What parts a label from its number.
# What opens a list of what a label or a whole counts.
LISTING = frozenset((":", "("))
LINKS = frozenset((":", "|", "=")) | DASHES
# "Civilians (killed or wounded): 45": words that a label may have besides its nouns.
PLAIN = frozenset(("word", "prep", "adv", "det", "conj", "link"))
SUMMED = frozenset(("total", "totals", "overall"))
DONE = (Form.PAST, Form.PART, Form.NONE)
OF_WHOM = (("of", "whom"), ("of", "which"), ("of", "these"), ("of", "them"))
INCLUDED = frozenset(("including", "include", "includes", "incl", "comprising"))


def labelled(items: list[Item], figures: list[int], signs: frozenset[str]) -> dict[int, Measured]:
    """Give the figures of a sentence whose labels say what befell those counted.

    Args:
        items: the sentence.
        figures: where its figures stand.
        signs: the signs in it that open lists.
    """
    found = by_place(items) if ":" in signs else {}
    last: Measured | None = None
    for at in figures:
        if (one := by_label(items, at, last)) is not None:
            found[at] = last = one
            found.update((part.at, part) for part in behind(items, one))
    return found


def behind(items: list[Item], whole: Measured) -> list[Measured]:
    """Give the parts in brackets behind a label's number: "Killed: 227 (children 82, women 40)"."""
    found: list[Measured] = []
    here = whole.at + 1
    if here >= len(items) or items[here].text != "(":
        return []
    while here + 2 < len(items) and items[here].text in ("(", ",", ";"):
        noun, number = here + 1, here + 2 + (items[here + 2].text == ":")
        if number >= len(items) or items[number].figure is None:
            return []
        if kind_of(items[noun]) is not Kind.PEOPLE or not ends(items, number + 1):
            return []
        phrase = Phrase(noun, noun, number + 1)
        found.append(
            Measured(number, whole.measure, whole.word, phrase, "part", whole.at, whole.at)
        )
        here = number + 1
    return found if here < len(items) and items[here].text == ")" else []


class Label(NamedTuple):
    """What a heading says of the numbers under it.

    Attributes:
        measure: what befell those counted.
        subject: who or what is counted; the heading's toll word if it names nobody.
        word: the toll word.
    """

    measure: Measure
    subject: Span
    word: Span


def label_in(text: str, start: int, end: int) -> Label | None:
    """Give what a heading says of the numbers under it, None if it tells of no toll."""
    items = items_of(text, start, end)
    said = [item for item in items if item.kind != "punct"]
    if not said or len(said) > LONGEST or "%" in text[start:end] or tells_otherwise(said):
        return None
    if any(item.kind not in PLAIN for item in said):
        return None
    noun = noun_of(items, 0, len(items))
    told = told_by(items, 0, len(items), Phrase(*noun, len(items)))
    if told is None:
        return None
    first, last = noun if noun[1] >= 0 else (told[0], told[0])
    subject = Span.of(text, items[first].start, items[last].end)
    return Label(told[1].measure, subject, Span.of(text, items[told[0]].start, items[told[0]].end))


def by_label(items: list[Item], at: int, before: Measured | None) -> Measured | None:
    """Give the measure of a number that a label names, by the label; None if there is none.

    A label without a toll word in brackets names a part of the figure ``before`` it: "31 (of whom
    minors: 5)".
    """
    link = at - 1
    if link < 0 or items[at].figure is None or not ends(items, at + 1):
        return None
    if items[link].text == "(":
        return in_brackets(items, at)
    if items[link].text not in LINKS:
        return None
    if items[link - 1].text == ")":
        # What stands in brackets before the colon only says where those counted are.
        link = next((here for here in range(link - 2, 0, -1) if items[here].text == "("), link)
    first = opens(items, link)
    noun = noun_of(items, first or 0, link)
    if first is not None and [item.low for item in items[first : first + 2]] == ["number", "of"]:
        first += 2
    if first is None or tells_otherwise(items[first : head_of(items, noun, link)]):
        return None
    told = told_by(items, first, link, Phrase(*noun, at + 1))
    if told is not None:
        return found_by(noun, told, at)
    if before is None or not is_part(items, first) or noun[1] < 0:
        return None
    phrase = Phrase(*noun, at + 1)
    return Measured(at, before.measure, before.word, phrase, "part", before.at, before.at)


# "Deaths by municipality: Nova 357, Santa Teresa 301": the longest name has four words.
NAME = 4


def by_place(items: list[Item]) -> dict[int, Measured]:
    """Give the figures of a label that is told place by place: "Deaths: Nova 357, Teresa 301"."""
    colon = next((at for at, item in enumerate(items) if item.text == ":"), 0)
    first = opens(items, colon) if colon else None
    if first is None or tells_otherwise(items[first : min(colon, first + 2)]):
        return {}
    noun = noun_of(items, first, colon)
    told = told_by(items, first, colon, Phrase(*noun, colon))
    # In "Deaths by district: Kost (48)" no number is an age.
    by = any(item.low == "by" for item in items[first:colon])
    members = placed(items, colon + 1, bracketed=by)
    # "Deaths by district: Kost 48; Alba 7": the list goes on behind the sign.
    if told is None or len(members) < 2 - by:
        return {}
    return {at: found_by(noun, told, at) for at in members}


def shares_of_places(items: list[Item], found: dict[int, Measured]) -> None:
    """Add the shares of places behind a whole: "40,000 have fled: Karsk 22,000, ..."."""
    colon = next((at for at, item in enumerate(items) if item.text == ":" and at > 0), 0)
    colon = colon or opened(items)
    before = [one for at, one in found.items() if at < colon and one.whole < 0]
    members = placed(items, colon + 1) if before else []
    if len(members) < 2:  # noqa: PLR2004 - one is no list
        return
    whole = max(before, key=lambda one: one.at)
    for at in members:
        phrase = Phrase(-1, -1, at + 1)
        found[at] = Measured(at, whole.measure, whole.word, phrase, "part", whole.at, whole.at)


def opened(items: list[Item]) -> int:
    """Give the bracket that opens a list of places: "to others (Uganda 118,400, Kenya 41,100)"."""
    starts = (at for at in range(1, len(items) - 2) if items[at].text == "(")
    named = (at for at in starts if items[at + 1].capital and items[at + 2].figure is not None)
    return next(named, 0)


def placed(items: list[Item], start: int, *, bracketed: bool = False) -> list[int]:
    """Give the figures of a list of names, each with its own number; none if it is another list.

    ``bracketed`` if the numbers may stand in brackets: elsewhere those are ages.
    """
    members: list[int] = []
    here = start
    while here < len(items) and items[here].text not in ".)":
        name = here = past_kind(items, here)
        while here < len(items) and items[here].kind == "word" and items[here].capital:
            here += 1
        if members and here == name and items[here].low in REST:
            here += 1
        number, after = number_of_name(items, here, bracketed=bracketed)
        if not name < here <= name + NAME or number < 0:
            return []
        if not (ends(items, after) or (members and items[after].low == "and")):
            return []
        members.append(number)
        here = past_brackets(items, after)
        while here < len(items) and (items[here].text in ",;" or items[here].low == "and"):
            here += 1
    return members


def number_of_name(items: list[Item], here: int, *, bracketed: bool) -> tuple[int, int]:
    """Give the number behind a name and where it ends: "Kost 48", "Kost: 48"; -1 if it has none."""
    opens = here < len(items) and items[here].text == "("
    here += here < len(items) and (items[here].text in LINKS or (opens and bracketed))
    if here >= len(items) or items[here].figure is None:
        return -1, here
    closes = opens and here + 1 < len(items) and items[here + 1].text == ")"
    return here, here + 1 + closes


def past_kind(items: list[Item], here: int) -> int:
    """Give where a name begins behind "the capital" or "the port of", ``here`` if none stands."""
    end = here
    if end < len(items) and items[end].kind == "det":
        end += 1
        while end < len(items) and (items[end].low in PLACES or items[end].low == "of"):
            end += 1
    named = end < len(items) and items[end].capital
    return end if named else here


PLACES = frozenset("capital city port town island district province county region state".split())
REST = frozenset(("others", "other", "elsewhere"))


def past_brackets(items: list[Item], here: int) -> int:
    """Give where a list goes on behind "(of which 41 in the city)", ``here`` if none is there."""
    if here >= len(items) or items[here].text != "(":
        return here
    closes = (at + 1 for at in range(here, len(items)) if items[at].text == ")")
    return next(closes, here)


def ends(items: list[Item], here: int) -> bool:
    """Tell whether a label's number ends its line or its member of a list."""
    if here >= len(items):
        return True
    item = items[here]
    if item.text in ("-", "–", "—") and here + 1 < len(items) and items[here + 1].figure:
        return False
    return item.kind == "punct" and item.text not in "%\"'’“”"


def opens(items: list[Item], link: int) -> int | None:
    """Give where the label before a link begins, None if what stands there is no label."""
    first = link
    while first > 0 and items[first - 1].text not in PARTS:
        first -= 1
    label = items[first:link]
    if not label or len(label) > LONGEST:
        return None
    # "Minors who were killed"
    kinds = PLAIN | {"rel", "be"} if label[0].kind == "word" else PLAIN
    plain = all(item.kind in kinds or is_part(items, first) for item in label)
    return first if plain and all(item.figure is None for item in label) else None


def is_part(items: list[Item], first: int) -> bool:
    """Tell whether a label says that its number is part of the one before: "of whom minors"."""
    said = tuple(item.low for item in items[first : first + 2])
    return said in OF_WHOM or said[0] in INCLUDED


def noun_of(items: list[Item], first: int, link: int) -> tuple[int, int]:
    """Give the noun that a label counts, (-1, -1) if it has none."""
    found = (-1, -1)
    for here in range(first, link):
        item = items[here]
        if item.kind in ("prep", "rel") and kind_of(items[found[1]]) in COUNTABLE and found[1] >= 0:
            # "Civilians killed by rocket fire": what follows says how, where or who they were.
            break
        if item.kind != "word" or (item.tolls and not is_being(item)):
            continue
        placed = here > first and items[here - 1].kind in ("prep", "det")
        placed = placed and not (here > first + 1 and items[here - 2].low == "number")
        if kind_of(item) is not Kind.UNKNOWN and not placed:
            start = here
            while start > first and items[start - 1].kind == "word" and not items[start - 1].tolls:
                start -= 1
            found = (start, here)
    return found


# "Civilians killed by rocket fire": behind these words stands how it happened.
HOW = frozenset("by in during at from after who with".split())


def head_of(items: list[Item], noun: tuple[int, int], link: int) -> int:
    """Give where a label ends that goes on to say how or where it befell those whom it names."""
    start = noun[1] if kind_of(items[noun[1]]) in COUNTABLE else link
    if noun[1] < 0:
        # "number of houses destroyed" is one item.
        total = (here for here in range(link) if items[here].low.startswith("number of "))
        start = next(total, link)
    tolls = any(item.tolls for item in items[start:link])
    said = (here for here in range(start + 1, link) if tolls and items[here].low in HOW)
    return next(said, link)


def is_being(item: Item) -> bool:
    """Tell whether a toll word is a noun as well: "Hostages freed: 4"."""
    return any(toll.role == Role.BEING for toll in item.tolls)


def told_by(items: list[Item], first: int, link: int, phrase: Phrase) -> tuple[int, Toll] | None:
    """Give the toll word of a label and its reading, verbs before nouns that only name."""
    if (
        items[link - 1].low == "down"
        and not phrase.bare
        and kind_of(items[phrase.last]) is Kind.MATERIEL
    ):
        # Bridges that are down are destroyed.
        return link - 1, Toll(Measure.DESTROYED, Role.STATE, Form.NONE)
    words = [here for here in range(first, link) if items[here].tolls]
    for here in sorted(words, key=lambda here: is_being(items[here])):
        readings = tuple(t for t in items[here].tolls if t.form in DONE)
        if here + 1 < link and items[here + 1].kind == "word" and items[here + 1].low not in SUMMED:
            # Rescue boats rescue, and are not rescued.
            readings = tuple(t for t in readings if t.role != Role.EVENT)
        if phrase.bare and items[here].low.split(" ")[0] in LOSES:
            # Games are lost, too.
            continue
        readings = coordinated(items, here, readings)
        if here + 2 < link and second_named(items, here) is not None:
            # "Killing and maiming" of so many children
            readings = TOGETHER
        if readings and (toll := choose(items, phrase, (here, readings))):
            return here, toll
    return None


def found_by(noun: tuple[int, int], told: tuple[int, Toll], at: int) -> Measured:
    """Give the figure of a label: the noun it counts, or the value of its toll word."""
    how = "label" if noun[1] >= 0 else "total"
    return Measured(at, told[1].measure, told[0], Phrase(*noun, at + 1), how)


# "Dead (12), wounded (30)": roles of words that name those whose number stands in brackets.
NAMING = (Role.STATE, Role.COUNT, Role.TOTAL)


def in_brackets(items: list[Item], at: int) -> Measured | None:
    """Give the measure of a number in brackets behind a toll word: "dead (12)"."""
    word = at - 2
    if word < 0 or at + 1 >= len(items) or items[at + 1].text != ")":
        return None
    tolls = tuple(t for t in items[word].tolls if t.role in NAMING or t.form in DONE)
    definite = items[word].low.startswith("the ")
    if not tolls or definite or (word > 0 and items[word - 1].kind in ("det", "be", "have")):
        # "the deceased (42)" is an age.
        return None
    first = word
    while first > 0 and items[first - 1].kind == "word" and not items[first - 1].tolls:
        first -= 1
    noun = (
        (first, word - 1) if first < word and kind_of(items[word - 1]) is not Kind.UNKNOWN else None
    )
    phrase = Phrase(*noun, at + 1) if noun else Phrase(-1, -1, at + 1)
    toll = choose(items, phrase, (word, tolls))
    if toll is None or (toll.measure is Measure.LOST and noun is None):
        return None
    return found_by(noun or (-1, -1), (word, toll), at)
