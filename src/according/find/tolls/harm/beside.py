"""Whom a toll told beside them does not befall: those who carry others or have a record.

"Three helicopters evacuated the climbers", "12 prior arrests".
"""

from according.find.grammar.items import Item
from according.find.grammar.objects import SEEKS
from according.find.grammar.phrases import Kind, kind_of
from according.find.lexicon import Form, Role, lexicon
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["BESIDE", "is_asked_for"]

VEHICLES = lexicon().words["fitting_vehicles"]
PREDICATES = frozenset(("predicate", "clause"))


def carries(items: list[Item], one: Measured) -> bool:
    """Tell whether vehicles move others out: "three helicopters evacuated the climbers"."""
    if one.word != one.phrase.end or one.phrase.bare or one.word + 1 >= len(items):
        return False
    moved = items[one.word + 1]
    others = moved.kind in ("det", "figure", "pron") or kind_of(moved) is Kind.PEOPLE
    return items[one.phrase.last].low in VEHICLES and others


MAKES = frozenset("make makes made making".split())


def costs_nothing(items: list[Item], one: Measured) -> bool:
    """Tell whether something is had for nothing: "served for free", "make both of them free"."""
    if one.word < 1 or items[one.word].low != "free":
        return False
    made = any(item.low in MAKES for item in items[max(0, one.at - 2) : one.at])
    return made or items[one.word - 1].low == "for"


# Whoever asks for a release, or grants none: "the demand to free 12", "refused to hand over two".
ASKS = (*SEEKS, "ask", "press", "refus", "reluctan", "unwilling", "declin")
FREES = frozenset("release free hand let return give set liberate".split())
# "asked the government of Malia to release": how far before the verb it may stand.
ASKED = 7


def is_asked_for(items: list[Item], one: Measured) -> bool:
    """Tell whether a release is only asked for, or refused: "asked Malia to free 400 prisoners"."""
    if one.how != "object" or one.word < 1 or items[one.word].low.split(" ")[0] not in FREES:
        return False
    if for_release(items, one.word):
        return True
    if all(toll.form != Form.BASE for toll in items[one.word].tolls):
        return False
    linked = False
    for item in reversed(items[max(0, one.word - ASKED) : one.word]):
        if item.low.startswith(ASKS):
            return linked
        linked = linked or item.low in ("to", "that")
        if item.kind not in ("word", "det", "prep", "adv", "rel", "conj") or item.tolls:
            return False
    return False


def for_release(items: list[Item], word: int) -> bool:
    """Tell whether somebody asks for a release, by the noun: "asked for the prompt release of"."""
    here = word - 1
    while here > 0 and items[here].kind in ("det", "word") and not items[here].tolls:
        here -= 1
    return here > 0 and items[here].low == "for" and items[here - 1].low.startswith("ask")


TROOPS = frozenset("armed security special government ground allied enemy rebel opposition".split())


def are_troops(items: list[Item], one: Measured) -> bool:
    """Tell whether "forces" are troops, and force nobody: "made its armed forces into an army"."""
    if one.word < 1 or not items[one.word].low.startswith("forces "):
        return False
    before = items[one.word - 1].low
    return before in TROOPS or before.endswith(("'s", "s'"))


EARLIER = frozenset("prior previous past earlier".split())


def has_record(items: list[Item], one: Measured) -> bool:
    """Tell whether arrests are somebody's record: "the driver, who has 12 prior arrests"."""
    if one.phrase.bare or not items[one.phrase.last].low.startswith("arrest"):
        return False
    return any(item.low in EARLIER for item in items[one.at + 1 : one.phrase.last])


def is_paired(items: list[Item], one: Measured) -> bool:
    """Tell whether "both" is no number: "both the arrest of the gunman and the panic"."""
    single = one.how == "noun" and not items[one.phrase.last].low.endswith("s")
    return items[one.at].low == "both" and single


def of_nearer(items: list[Item], one: Measured) -> bool:
    """Tell whether the state is of people named right before it: "churches helped people in need".

    They stand behind a preposition, so that they are no part of those counted.
    """
    near = one.word - 1
    if one.how not in PREDICATES or one.phrase.bare or near <= one.phrase.end + 1:
        return False
    if any(toll.role != Role.STATE for toll in items[one.word].tolls):
        return False
    given = items[near - 1].low in ("to", "for") and kind_of(items[near]) is Kind.PEOPLE
    return given and kind_of(items[one.phrase.last]) is not Kind.PEOPLE


def of_persons(items: list[Item], one: Measured) -> bool:
    """Tell whether "who" tells of people named behind things: "files smuggled by a clerk who"."""
    if one.how not in PREDICATES or one.phrase.bare:
        return False
    if kind_of(items[one.phrase.last]) is Kind.PEOPLE or one.phrase.head_toll:
        return False
    between = items[one.phrase.end : one.word]
    who = next((here for here, item in enumerate(between) if item.low == "who"), 0)
    return (
        who > 1
        and kind_of(between[who - 1]) is Kind.PEOPLE
        and all(item.kind != "punct" for item in between[:who])
    )


def of_doer(items: list[Item], one: Measured) -> bool:
    """Tell whether a verb goes on about who acts on those counted: "a man with"... has been held.

    "A man carrying a knife was shot", "a man who attacked four people was killed": one man.
    """
    at, end = one.at, one.phrase.end
    if one.how not in PREDICATES or at < DOER or one.word <= end:
        return False
    between = items[end : one.word]
    finite = next((item for item in between if item.kind in ("be", "have")), None)
    if finite is None or any(item.kind == "rel" for item in between):
        return False
    who = doer_before(items, at)
    if who < 0 or kind_of(items[who]) is not Kind.PEOPLE:
        return False
    many = items[who].low.endswith("s")
    return (finite.low in ("are", "were", "have")) is many


# "a man holding a": how many items stand before one whom somebody acts on, at least.
DOER = 3


def doer_before(items: list[Item], at: int) -> int:
    """Give who acts on those counted, by a participle or "who": "a man carrying a", else -1."""
    verb = items[at - 1]
    if verb.kind != "word" or verb.low in lexicon().say or verb.low in LEARNS:
        return -1
    if verb.low.endswith("ing"):
        who = at - 2
        if items[who].kind == "word" and items[who - 1].low == "who":
            # "a man who admitted abusing a"
            who -= 1
    else:
        who = at - 2 - (items[at - 2].kind == "adv")
        if items[who].low != "who":
            return -1
    return who - (items[who].low == "who")


# After these a clause tells of those counted themselves: "who saw four people were killed".
LEARNS = frozenset(
    "saw see sees seen heard hear hears knew know knows thought think thinks believed believe"
    " believes learned learnt found feared fear fears hoped hope hopes feel felt seeing hearing"
    " knowing believing thinking saying including involving following regarding concerning during"
    " meaning fearing being having".split()
)
AIRCRAFT = frozenset("helicopter plane jet warplane gunship drone aircraft".split())
# How those are told at whom shots are aimed.
AIMED = frozenset("by in at on with from and during".split())


def fires(items: list[Item], one: Measured) -> bool:
    """Tell whether an aircraft fires itself: "a helicopter strafed rebel positions"."""
    if one.word != one.phrase.end or items[one.phrase.last].low not in AIRCRAFT:
        return False
    after = items[one.word + 1] if one.word + 1 < len(items) else None
    return after is not None and after.kind != "punct" and after.low not in AIMED


STRUCK = frozenset("hit hits struck strikes".split())
WEAPONS = lexicon().words["fitting_weapons"]


def strikes(items: list[Item], one: Measured) -> bool:
    """Tell whether weapons hit something: "two of the drones hit flats in the south"."""
    first = one.phrase.first
    if first < 0 or first + 2 >= len(items) or items[first].low not in WEAPONS:
        return False
    struck = items[first + 1].low in STRUCK and items[first + 1].tolls
    return bool(struck) and items[first + 2].low not in AIMED


# "a bridge between two towns", "a post on top of a block".
NEXT_TO = frozenset("between to opposite outside beside behind alongside".split())
THINGS = lexicon().words["materiel"]


def only_near(items: list[Item], one: Measured) -> bool:
    """Tell whether those hit are others, of which it is said where: "roads to another town"."""
    before = [item.low for item in items[max(0, one.at - 4) : one.at]]
    if before[-2:] == ["top", "of"]:
        return before[0] != "from"
    if len(before) < 2 or before[-1] not in NEXT_TO:  # noqa: PLR2004
        return False
    if before[-2] == "home":
        # "The suburb is home to 30,000 people"
        return False
    return before[-2] in THINGS or before[-2].removesuffix("s") in THINGS


def acts_twice(items: list[Item], one: Measured) -> bool:
    """Tell whether those counted do two things to others: "a girl stabbed and hurt a guard"."""
    here = one.word
    if one.how not in PREDICATES or here != one.phrase.end or not does(items[here]):
        return False
    while here + 2 < len(items) and items[here + 1].low == "and" and does(items[here + 2]):
        here += 2
    after = items[here + 1] if here > one.word and here + 1 < len(items) else None
    return after is not None and (after.kind in ("det", "figure") or after.low in ("a", "an"))


def does(item: Item) -> bool:
    """Tell whether a word is a past tense of doing harm."""
    return any(toll.role == Role.ACT and toll.form == Form.PAST for toll in item.tolls)


CARRIES = frozenset("carrying wielding brandishing holding wearing".split())
# "armed with an axe, two knives and a pistol": how far before the last of them the verb may stand.
ARMS = 16


def are_arms(items: list[Item], one: Measured) -> bool:
    """Tell whether things are counted that somebody carries: "armed with two knives was held"."""
    if one.phrase.bare or kind_of(items[one.phrase.last]) is Kind.PEOPLE:
        return False
    for here in range(one.at - 1, max(0, one.at - ARMS), -1):
        item = items[here]
        if item.low in CARRIES or (item.low == "with" and items[here - 1].low == "armed"):
            return True
        if item.kind not in ("word", "det", "figure", "conj") and item.text != ",":
            return False
    return False


# By what seems to have befallen them, how those counted may be only beside it.
BESIDE = {
    Measure.EVACUATED: (carries, of_persons),
    Measure.RESCUED: (carries, costs_nothing, is_asked_for, of_persons, of_doer),
    Measure.MISSING: (of_persons,),
    Measure.DETAINED: (has_record, is_paired, of_persons, of_doer, are_arms),
    Measure.AFFECTED: (of_nearer, of_persons),
    Measure.DISPLACED: (are_troops, of_nearer, of_persons),
    Measure.KILLED: (is_paired, of_persons, of_doer, acts_twice, are_arms),
    Measure.INJURED: (of_persons, of_doer, acts_twice, are_arms),
    Measure.DAMAGED: (fires, strikes, only_near),
    Measure.DESTROYED: (only_near,),
}
