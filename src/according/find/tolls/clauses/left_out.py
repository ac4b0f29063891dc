"""Nouns and verbs left out behind "and": "bodies of five and those of 17 more"."""

from collections.abc import Iterator, Mapping

from according.find.grammar.items import Item
from according.find.grammar.listing import listed
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import Role, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import THINGS_ONLY
from according.model import Measure

__all__ = [
    "BEFORE_DEATH",
    "JOINING",
    "bodies_elsewhere",
    "died_elsewhere",
    "is_event",
    "is_headed",
    "of_bodies",
    "opens_member",
    "others_so",
    "share_nouns",
    "those_of",
]

PLACING = lexicon().words["measures_placing"]


def those_of(items: list[Item], at: int) -> bool:
    """Tell whether "those" stands for a noun before: "bodies of five and those of 17 more"."""
    return [item.low for item in items[max(0, at - 3) : at]] == ["and", "those", "of"]


def is_event(items: list[Item], last: Measured) -> bool:
    """Tell whether a noun before "of" says what befell: "the bodies of five"."""
    return last.word >= 0 and any(toll.role == Role.EVENT for toll in items[last.word].tolls)


def died_elsewhere(items: list[Item], found: Mapping[int, Measured]) -> Iterator[Measured]:
    """Yield the deaths in hospital of others than died elsewhere.

    "38 died at the site and seven in hospital".
    """
    for at, one in found.items():
        if one.measure is not Measure.INJURED or not one.phrase.bare or items[at].figure is None:
            continue
        here = one.word == one.phrase.end and items[one.word].low.startswith("in hospital")
        last = max((other for other in found if other < at), default=-1)
        if not here or last < 0 or items[at - 1].low not in ("and", ","):
            continue
        died = found[last]
        placed = died.at < died.word < at - 2 and items[died.word + 1].low in PLACING
        placed = placed and died.how == "predicate"
        # "Twelve died, four at the scene and eight in hospital"
        goes_on = died.phrase.bare and items[at - 1].low == "and"
        placed = placed or (goes_on and items[last + 1].low in PLACING)
        if died.measure is Measure.KILLED and placed:
            yield Measured(at, Measure.KILLED, died.word, one.phrase, "list", -1, died.at)


FOUND = lexicon().words["items_pulled"] | frozenset(("located", "discovered", "retrieved", "lying"))
LAY = ("bod", "corpse", "remains")


def bodies_elsewhere(
    items: list[Item], phrases: Mapping[int, Phrase], found: Mapping[int, Measured]
) -> Iterator[Measured]:
    """Yield the dead who lay elsewhere than those before them in the sentence.

    "The bodies of four were found on the train; one was found beside the rails".
    """
    for at, phrase in phrases.items():
        plain = phrase.bare or items[phrase.last].low in ("others", "other", "more")
        if at in found or not plain or phrase.of or items[at].figure is None:
            continue
        last = max((other for other in found if other < at), default=-1)
        joint = [item.low for item in items[max(0, at - 2) : at]]
        if last < 0 or not (
            joint[-1:] in ([";"], ["and"]) or joint in ([",", "while"], [";", "and"])
        ):
            continue
        dead = found[last]
        named = dead.measure is Measure.KILLED and items[dead.word].low.startswith(LAY)
        verb = phrase.end + 1
        passive = verb < len(items) and items[phrase.end].kind == "be"
        if named and passive and items[verb].low.split(" ")[0] in FOUND:
            yield Measured(at, Measure.KILLED, dead.word, phrase, "list", -1, last)


def untold(own: Measured | None) -> bool:
    """Tell whether nothing is said of a figure but that it counts captives: "29 detainees"."""
    return own is None or own.how == "being"


def others_elsewhere(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether others without a verb are told of another place.

    "Sixty-eight people perished in Valencia in 2018, and 29 detainees in Acarigua a year later."
    """
    if phrase.bare or phrase.of or phrase.end + 1 >= len(items) or items[at - 1].low != "and":
        return False
    placed = items[phrase.end].low in PLACING and items[phrase.end + 1].capital
    after_verb = last.at < last.word < at and last.how == "predicate"
    people = kind_of(items[phrase.last]) is Kind.PEOPLE or bool(phrase.head_toll)
    if not (placed and after_verb and people and last.measure not in THINGS_ONLY):
        return False
    rest = items[last.word + 1 : at] + items[phrase.end :]
    return all(
        item.kind in ("word", "prep", "det", "adv", "punct", "conj") and not is_told(item)
        for item in rest
        if item.text != "."
    )


def is_told(item: Item) -> bool:
    """Tell whether a word says what befell somebody, or what somebody said."""
    verbs = (Role.ACT, Role.BEFALL, Role.STATE)
    return item.low in lexicon().say or any(toll.role in verbs for toll in item.tolls)


def share_nouns(items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]) -> None:
    """Give the toll noun of a figure to the people's name before it: "8 US and 3 Afghan lives"."""
    for at in phrases.keys() - found.keys():
        later = found.get(phrases[at].end + 1)
        if later is not None and waits(items, phrases[at], later):
            found[at] = later._replace(
                at=at, phrase=phrases[at], how="list before", shared=later.at
            )


def waits(items: list[Item], phrase: Phrase, later: Measured) -> bool:
    """Tell whether a people's name waits for the toll noun of the next figure.

    "Eight American and three Afghan lives".
    """
    if later.how != "noun" or phrase.bare or phrase.end + 1 != later.at:
        return False
    last = items[phrase.last]
    joined = items[phrase.end].low in ("and", "or", ",")
    return joined and last.capital and not last.low.endswith("s") and phrase.first == phrase.last


def is_headed(items: list[Item], one: Measured) -> bool:
    """Tell whether only a heading tells of a figure: "Casualties: one planter and two … killed"."""
    headed = one.how in ("total", "label") and one.measure is Measure.CASUALTIES
    return headed and items[one.at - 1].text == ":"


def opens_member(items: list[Item], at: int) -> bool:
    """Tell whether a figure opens its sentence or a member of a list."""
    return at == 0 or items[at - 1].kind == "punct" or items[at - 1].low in ("and", "also")


def others_so(
    items: list[Item], at: int, phrase: Phrase, last: Measured, own: Measured | None
) -> bool:
    """Tell whether others are what those before are: further bodies, or the hurt elsewhere.

    Or captives who go free with them: "freed 12 nuns and two hostages".
    """
    free = last.measure is Measure.RESCUED and last.how in ("object", "list")
    if free and own is not None and own.how == "being":
        return listed(items, last.phrase, at, last.at)
    elsewhere = untold(own) and others_elsewhere(items, at, phrase, last)
    return elsewhere or more_bodies(items, at, phrase, last)


JOINING = frozenset((",", ";", "and", "while"))
BODIES = frozenset(("bodies", "corpses", "dead bodies"))
# What is done with the dead: "while six were found in the truck".
FOUND = (
    lexicon().words["items_pulled"]
    | lexicon().words["items_taken"]
    | frozenset("found recovered retrieved fished exhumed handed".split())
)


def more_bodies(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether a bare figure counts further bodies: "three bodies …, while six were found"."""
    if not phrase.bare or phrase.of or items[at - 1].low not in JOINING or last.phrase.bare:
        return False
    if items[last.phrase.last].low not in BODIES or items[at].figure is None:
        return False
    verb = phrase.end
    while verb < len(items) and items[verb].kind in ("be", "have"):
        verb += 1
    between = items[last.phrase.end : at]
    apart = any(i.figure is not None or i.text in ";." for i in between)
    done = phrase.end < verb < len(items) and items[verb].low.split(" ")[0] in FOUND
    return done and not apart


BEFORE_DEATH = frozenset((Measure.INJURED, Measure.MISSING))


def of_bodies(items: list[Item], at: int) -> bool:
    """Tell whether the dead are counted: "84 bodies, 60 of them hurt", "bodies of six missing"."""
    if [item.low for item in items[max(0, at - 2) : at]] == ["bodies", "of"]:
        return True
    of_them = [item.low for item in items[at + 1 : at + 3]] == ["of", "them"]
    return of_them and any(item.low in BODIES for item in items[max(0, at - 3) : at])
