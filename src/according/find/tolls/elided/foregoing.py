"""People and things named in a sentence before a figure that has no noun of its own."""

import re
from collections.abc import Sequence
from itertools import pairwise

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, kind_of, phrase_after
from according.find.grammar.voices import QUOTES
from according.find.lexicon import Role, lexicon
from according.find.tolls.counted import STRUCK, Measured
from according.find.tolls.passages import Passage
from according.find.tolls.within.sizes import is_less
from according.model import Bound, Measure, Span

__all__ = [
    "ATTACKERS",
    "carried",
    "headed",
    "is_bracketed",
    "is_new",
    "is_of_them",
    "of_harmed",
    "of_larger",
    "of_one",
    "of_own_clause",
    "of_share",
    "of_these",
    "parted",
    "people_before",
    "said_to_be",
    "victims",
]


# One of these is not whom his attack struck: "the bomber died, and 12 were hurt".
ATTACKERS = frozenset("attacker bomber gunman assailant shooter suspect".split())


def victims(passage: Passage, toll: Measured) -> Span | None:
    """Give a plain noun before a bare figure: "the migrants … at least 12 of them drowned"."""
    items = passage.items
    if (
        toll.how != "predicate"
        and not toll.phrase.of
        and items[toll.at].low != "both"
        and not (toll.at + 1 < len(items) and items[toll.at + 1].low in ("of", "more"))
    ):
        return None
    return people_before(passage, toll.at)


# "He told reporters that 12 of them had died": not of the reporters.
TOLD = frozenset(("told", "tells", "tell", "telling"))
# How far before a figure its people may be named, in items.
FAR = 80


def people_before(passage: Passage, end: int) -> Span | None:
    """Give the last plural noun for people before an item, not one that speaks."""
    items = passage.items
    hedged = 0 < end < len(items) and items[end].low.startswith("estimated ")
    if hedged and items[end - 1].kind != "det":
        # "Officials estimated 3,977 were hurt": they count the others.
        return None
    for at in range(end - 1, max(-1, end - FAR), -1):
        item = items[at]
        after = items[at + 1] if at + 1 < len(items) else None
        # Who heads a line, as in "Health officials: Two killed", speaks too.
        if items[at - 1].low == "by" and at > 0:
            # "Eighty were brought out by commandos": who did it.
            continue
        said = after is not None and (after.low in lexicon().say or after.text == ":")
        speaks = said or tells(items, at, end)
        if at > 1 and (is_aside(items, at) or items[at - 1].low in TOLD):
            continue
        if (
            item.kind == "word"
            and (not item.tolls or item.low in lexicon().words["people"])
            and not speaks
            and kind_of(item) is Kind.PEOPLE
            and item.low.endswith(("s", "people", "men", "women", "children"))
            # No owner: "The minister's latest count: 137 killed".
            and not item.low.endswith(("'s", "s'"))
        ):
            return passage.span(at, at)
    return None


# "Officials, speaking on condition that nobody named them, said 12": the longest insertion.
INSERTED = 20
# "Officials at the ministry in Moscow said": how far the verb may stand.
SPOKEN = 9


def tells(items: Sequence[Item], at: int, end: int) -> bool:
    """Tell whether those named speak behind an insertion: "Officials, who feared for it, said"."""
    if at + 1 >= len(items) or items[at + 1].text != ",":
        # "Officials at the ministry in Moscow said 12 died", not "said 12 of them died".
        of = end + 1 < len(items) and items[end + 1].low == "of"
        ahead = range(at + 1, min(end, at + SPOKEN))
        said = next((i for i in ahead if items[i].low in lexicon().say), None)
        # "Officials now say 34 died", "MPs dispute this and speak of 50,000"
        plain = ("prep", "det", "word", "adv", "conj")
        return not of and said is not None and all(i.kind in plain for i in items[at + 1 : said])
    ahead = range(at + 2, min(end, at + INSERTED, len(items) - 1))
    return any(items[i].text == "," and items[i + 1].low in lexicon().say for i in ahead)


# "most of them women and children": how far before its nouns it may stand.
OF_THEM = 6


def is_aside(items: list[Item], at: int) -> bool:
    """Tell whether a noun only says who those before were: "most of them women and children"."""
    before = [item.low for item in items[max(0, at - OF_THEM) : at]]
    return any(pair in (("of", "them"), ("of", "whom")) for pair in pairwise(before))


def of_own_clause(items: Sequence[Item], at: int, toll: Measured) -> bool:
    """Tell whether "dozens" of a clause of its own are others: "…, as raids left dozens dead"."""
    figure = items[toll.at].figure
    if figure is None or figure.bound is not Bound.VAGUE or toll.how not in ("object", "noun"):
        return False
    between = range(at + 2, toll.at)
    return any(items[i].low in ("as", "while") and items[i - 1].text == "," for i in between)


CARRIES = frozenset("carrying carried carries transporting ferrying with holding".split())


def carried(passage: Passage, end: int) -> Span | None:
    """Give whom a vehicle carried: "a minibus carrying 14 workers crashed, killing nine"."""
    items = passage.items
    for at in range(end - 1):
        if items[at].low in CARRIES and items[at + 1].figure is not None:
            phrase = phrase_after(items, at + 1)
            if not phrase.bare and kind_of(items[phrase.last]) is Kind.PEOPLE:
                return passage.span(phrase.first, phrase.last)
    return None


# How many sentences back the larger number may stand.
LARGER = 2


def of_larger(passages: Sequence[Passage], passage: Passage, toll: Measured) -> Span | None:
    """Give the people of a larger number told of before: "116 men were aboard. Forty died"."""
    figure = passage.items[toll.at].figure
    said = passage.items[toll.word].tolls if toll.word >= 0 else ()
    if (
        figure is None
        or not figure.low
        or not toll.phrase.bare
        or not any(t.role in (Role.ACT, Role.BEFALL) for t in said)
    ):
        return None
    for other in reversed(passages[max(0, passage.number - LARGER) : passage.number]):
        if other.sentence.paragraph != passage.sentence.paragraph or not other.is_numbered:
            return None
        for low, phrase in reversed(other.peoples):
            if low > figure.low:
                return other.span(phrase.first, phrase.last)
    return None


def of_share(passage: Passage, toll: Measured) -> Span | None:
    """Give the noun of "of 28 drones launched, 24 were shot down", or those attacked before."""
    things = toll.measure in (Measure.DESTROYED, Measure.DAMAGED)
    for at in range(toll.at - 2, 0, -1):
        if passage.items[at].figure is None:
            continue
        if passage.items[at - 1].low in OF_SHARE:
            phrase = phrase_after(passage.items, at)
            # "the two storms left 50,000 homeless"
            none = phrase.bare or is_less(passage.items[at], passage.items[toll.at])
            # "It is one of several militias in a war that has displaced millions."
            none = none or passage.items[at - 2].low == "one"
            return None if none else passage.span(phrase.first, phrase.last)
        if things and not is_less(passage.items[at], passage.items[toll.at]):
            phrase = phrase_after(passage.items, at)
            if not phrase.bare and kind_of(passage.items[phrase.last]) is Kind.MATERIEL:
                return passage.span(phrase.first, phrase.last)
    return attacked(passage, toll)


ASSAULTED = frozenset("attacked attacks attacking ambushed ambushes ambushing".split())
FIRING = frozenset(("fire", "shots", "fired", "gunfire", "firing"))
# How far before a figure the attack may be told, and how long the words for those attacked may be.
ATTACK, NAMES = 30, 5


def attacked(passage: Passage, toll: Measured) -> Span | None:
    """Give whom an attack struck: "opened fire on marchers, killing three", not one by himself."""
    items = passage.items
    if toll.how == "predicate" or not toll.phrase.bare or toll.measure not in STRUCK:
        return None
    for at in range(toll.at - 3, max(0, toll.at - ATTACK), -1):
        if items[at].text in ";:":
            return None
        fired = items[at].low in ("on", "at", "into") and items[at - 1].low in FIRING
        fired = fired or items[at].low.endswith((" fire on", " fire at"))
        if not fired and (items[at].low not in ASSAULTED or items[at - 1].kind == "be"):
            continue
        last, end = at, min(at + NAMES, len(items) - 1)
        while last < end and items[last + 1].kind in ("word", "det", "figure"):
            last += 1
        first = next((i for i in range(at + 1, last + 1) if items[i].kind == "word"), last)
        many = items[last].low.endswith("s") or items[last].low in PLURALS
        named = last > at and many and kind_of(items[last]) is Kind.PEOPLE
        return passage.span(first, last) if named else None
    return None


PLURALS = frozenset("people men women children civilians police policemen servicemen".split())
OF_SHARE = frozenset(("of", "the"))


def of_one(earlier: Passage, before: Measured, passage: Passage, toll: Measured) -> bool:
    """Tell whether an earlier figure counts one, and a later one several: "a boy died; 12 were"."""
    figure = passage.items[toll.at].figure
    several = figure is not None and (figure.low or figure.high or 0) > 1
    one = earlier.items[before.at].figure
    return several and (one is None or (one.low == 1 and one.high == 1))


def parted(earlier: Passage, later: Passage) -> bool:
    """Tell whether two sentences tell of different things: lines of a digest of headlines."""
    same = earlier.sentence.paragraph == later.sentence.paragraph
    ends = later.text.rstrip(QUOTES).endswith((".", "!", "?", ";", ":"))
    return not same and (not ends or headed(earlier, later))


# "Mosul: 14 executed.", "Wednesday 27 July: 53 killed", "- Oct. 2, Chad: a flood", "5 May – A
# raid": a line headed by its place or day.
HEADED = re.compile(r"\W{0,3}[A-Z\d][\w’' .,/–-]{1,40}?(?::\s|\s[–—-]\s)")


def headed(earlier: Passage, later: Passage) -> bool:
    """Tell whether two sentences are entries of a list, each headed by its place or day."""
    return HEADED.match(earlier.text) is not None and HEADED.match(later.text) is not None


EVENTS = lexicon().words["sources_events"] | {"bomb", "bombs", "bomber"}
# How far before its verb such an event may stand.
NEAR = 6


def is_new(passage: Passage, toll: Measured) -> bool:
    """Tell whether an event told of anew harmed a bare number: "a hospital bombing killing 74"."""
    items, verb = passage.items, toll.word
    if toll.how != "object" or not 0 < verb < toll.at or not toll.phrase.bare:
        return False
    events = (at for at in range(verb - 1, max(0, verb - NEAR), -1) if items[at].low in EVENTS)
    event = next(events, 0)
    return any(item.low in ("a", "an") for item in items[max(0, event - 3) : event])


def said_to_be(passage: Passage, toll: Measured) -> Span | None:
    """Give the noun of "23 of the dead were pupils", None if there is none."""
    items = passage.items
    those = [item.low for item in items[toll.at + 1 : toll.at + 3]] == ["of", "those"]
    if toll.how != "partitive" and not (those and toll.word == toll.at + 3):
        return None
    named = items[min(toll.word + 1, len(items) - 1)]
    if named.kind == "word" and not named.tolls and kind_of(named) is Kind.PEOPLE:
        # "one of the dead rescuers"
        return passage.span(toll.word + 1, toll.word + 1)
    verb = next(
        (i for i in range(toll.at, min(len(items), toll.at + 8)) if items[i].kind == "be"), None
    )
    if verb is None:
        return None
    phrase = phrase_after(items, verb)
    return (
        passage.span(phrase.first, phrase.last)
        if not phrase.bare and kind_of(items[phrase.last]) is Kind.PEOPLE
        else None
    )


def of_harmed(passage: Passage, toll: Measured) -> Span | None:
    """Give the word that names those of "seven of the wounded die", None if there is none."""
    items, at = passage.items, toll.at + 2
    if toll.how != "predicate" or toll.phrase.end - at not in (0, 1) or at >= len(items):
        return None
    named = items[at - 1].low == "of" and items[at].low.startswith("the ")
    return passage.span(at, at) if named and items[at].tolls else None


def is_of_them(passage: Passage, toll: Measured) -> bool:
    """Tell whether "of them" stands between a figure and its toll word: "nine of them dead"."""
    after = [item.low for item in passage.items[toll.at + 1 : toll.at + 3]]
    return after == ["of", "them"] and toll.phrase.first == toll.phrase.last == toll.at + 3


def is_bracketed(items: Sequence[Item], at: int, end: int) -> bool:
    """Tell whether a figure stands in brackets that close before ``end``: "13 (four girls)"."""
    closes = next((here for here in range(at + 1, end) if items[here].text in "()"), -1)
    return closes >= 0 and items[closes].text == ")"


def of_these(passage: Passage, toll: Measured) -> Span | None:
    """Give what a figure is said to be of: "430 cases were recorded, of whom 90 died"."""
    items, at = passage.items, toll.at
    if at > 2 and items[at - 2].low == "of" and items[at - 1].low in ("which", "whom"):  # noqa: PLR2004
        for here in range(at - 3, -1, -1):
            if items[here].figure is not None:
                phrase = phrase_after(items, here)
                return None if phrase.bare else passage.span(phrase.first, phrase.last)
    return None
