"""Verbs of saying that say nothing of a number: "as survivors tell of escapes"."""

from itertools import pairwise

from according.find.grammar.items import VERBAL, Item
from according.find.grammar.kinds import COUNTABLE, kind_of
from according.find.lexicon import Form, lexicon
from according.model import Measure

__all__ = ["SPEAKS", "only_finds", "tells_nothing"]


def tells_nothing(items: list[Item], at: int) -> bool:
    """Tell whether a verb of saying tells of no number, or only what was done to somebody."""
    found = items[at].low == "found" and lies_found(items, at)
    # "has 970 people confirmed to be in jail"
    held = [item.low for item in items[at : at + 3]] == ["confirmed", "to", "be"]
    # "spoke to the parents of accused gunman Jan Ruiz"
    held = held or (
        at > 0 and items[at].low in ("accused", "alleged") and items[at - 1].kind == "prep"
    )
    done = found or held or tells_of_none(items, at) or takes_in(items, at)
    if items[at].low == "points" and at + 1 < len(items) and items[at + 1].text == ":":
        # The heading "Key points:" names nobody.
        return True
    done = done or names_states(items, at) or is_related(items, at) or is_said_of(items, at)
    return done or resounds(items, at) or falls_ill(items, at)


def is_said_of(items: list[Item], at: int) -> bool:
    """Tell whether others say or accuse: "arms said to be from the raid", "all nine accused"."""
    if items[at].low == "said":
        after = items[at + 1 : at + 3]
        return len(after) > 1 and after[0].low == "to" and after[1].kind in ("be", "have")
    if items[at].low in ("suspected", "alleged"):
        # "a raid in which suspected rebels shot"
        return at > 1 and items[at - 1].kind == "rel" and items[at - 2].kind == "prep"
    return items[at].low == "accused" and at > 0 and items[at - 1].kind in ("figure", "det")


def is_related(items: list[Item], at: int) -> bool:
    """Tell whether a thing is one of another: "died from drug related causes"."""
    beside = (items[at - 1], items[at + 1]) if 0 < at < len(items) - 1 else ()
    plain = all(item.kind == "word" and not item.capital for item in beside)
    return items[at].low == "related" and beside != () and plain


SHOWS = frozenset("show shows showed showing".split())
SIGNS = frozenset(
    (
        "symptoms symptom signs sign callousness courage restraint mercy respect solidarity remorse"
        " disregard contempt indifference compassion"
    ).split()
)


def falls_ill(items: list[Item], at: int) -> bool:
    """Tell whether it is told how some are: "nine people showed symptoms", "showed no remorse"."""
    after = items[at + 1 : at + 4]
    return items[at].low in SHOWS and any(item.low in SIGNS for item in after)


def names_states(items: list[Item], at: int) -> bool:
    """Tell whether a word names states: "police in Rio state", "in Borno and Yobe states"."""
    if at and [item.low for item in items[at - 1 : at + 1]] == ["united", "states"]:
        return True
    if at == 0 or not items[at - 1].capital:
        return False
    several = items[at].low == "states" and at > 1 and items[at - 2].low in ("and", "or")
    return several or items[at].low == "state"


TELLS = frozenset("tell tells told speak speaks spoke".split())


def tells_of_none(items: list[Item], at: int) -> bool:
    """Tell whether a verb tells of what is no number: "55 dead as survivors tell of escapes"."""
    of = items[at].low in TELLS and at + 1 < len(items) and items[at + 1].low in ("of", "about")
    # "spoke of damage to a school", "tells of heavy losses"
    harm = any(item.kind == "word" and does_harm(item) for item in items[at + 2 : at + 4])
    harm = harm and items[at + 2].kind == "word"
    return of and not harm and all(item.figure is None for item in items[at + 2 :])


def does_harm(item: Item) -> bool:
    """Tell whether a word tells of harm, not of being saved from it."""
    return any(toll.measure is not Measure.RESCUED for toll in item.tolls)


def takes_in(items: list[Item], at: int) -> bool:
    """Tell whether a hospital takes people in: "a clinic, which admitted 19 people with burns"."""
    after = items[at + 1 : at + 3]
    counted = len(after) == 2 and after[0].figure is not None  # noqa: PLR2004 - and a noun
    counted = counted and any(item.kind == "rel" for item in items[max(0, at - 2) : at])
    return counted and items[at].low.startswith("admit") and after[1].low in PATIENTS


def resounds(items: list[Item], at: int) -> bool:
    """Tell whether a sound is only heard somewhere: "gunfire echoed across the town"."""
    return (
        items[at].low.startswith("echo")
        and items[at + 1 : at + 2] != []
        and (items[at + 1].kind == "prep")
    )


PATIENTS = frozenset("people patients victims wounded injured casualties children men".split())


# "a child found under its mother": how many words may follow that could tell a finding.
FOUND = 8


def lies_found(items: list[Item], at: int) -> bool:
    """Tell whether "found" only says where the dead lay: "two crewmen found in a cabin"."""
    after = items[at + 1 : at + FOUND]
    told = items[at - 1].low in lexicon().words["documents"] if at else True
    if told or not after or after[0].kind != "prep":
        return False
    return all(item.low != "that" and item.figure is None for item in after)


FINDS = frozenset("find finds found".split())
# What lies where rescuers, soldiers or the police come upon it.
LIES = frozenset(
    (
        "body bodies corpse corpses remains head heads skull skulls skeleton skeletons survivor"
        " survivors wounded alive dead"
    ).split()
)
# Who looks into what happened speaks by what is found.
EXAMINES = lexicon().words["documents"] | frozenset(
    (
        "researcher researchers investigator investigators reporter reporters journalist"
        " journalists correspondent correspondents observer observers monitor monitors expert"
        " experts inquiry commission court judge study mission"
    ).split()
)
# "found the severed heads of four abducted engineers": how far what is found may stand.
OBJECT = 8
# "found six of the eight staff of the mountain company guilty": how far the verdict may stand.
VERDICT = 14


# "speaks of 12 dead", "has spoken to those who were there"
SPEAKS = frozenset("speak speaks spoke spoken talk talks talked tell tells told".split())


def only_meets(items: list[Item], at: int) -> bool:
    """Tell whether somebody speaks to others, of no number: "has spoken to men who were there"."""
    if items[at].low not in SPEAKS or [i.low for i in items[at + 1 : at + 2]] not in (
        ["to"],
        ["with"],
    ):
        return False
    return not any(one.low == "of" and on.figure for one, on in pairwise(items[at + 2 :]))


def only_finds(items: list[Item], at: int, first: int, *, spoken: bool) -> bool:
    """Tell whether somebody comes upon what lies there: "divers found six bodies", no source.

    Not "found that", "found evidence of 44 deaths", nor what reporters found; nor what they who
    have ``spoken`` found themselves: "Police said that they found 12 bodies".
    """
    if only_meets(items, at):
        return True
    if items[at].low not in FINDS or (spoken and items[first].kind == "pron"):
        return False
    if any(item.low in ("them", "him") for item in items[at + 1 : at + 2]):
        # "when a patrol found them by a stream"
        return True
    if any(item.low == "guilty" for item in items[at + 1 : at + VERDICT]):
        # "A court found the mayor not guilty of the deaths of six men".
        return True
    if any(item.low in EXAMINES for item in items[first:at]):
        return False
    stop = at + 1
    while stop < min(len(items), at + OBJECT) and items[stop].kind not in ("punct", "conj", "rel"):
        stop += 1
    told = items[at + 1 : stop]
    place = (n for n, i in enumerate(told) if i.kind == "prep" and i.low != "of")
    if any(item.kind in VERBAL for item in told):
        return False
    if any(not LIES.isdisjoint(item.low.split()) for item in told):
        return True
    counted = next((n for n, item in enumerate(told) if item.figure is not None), len(told))
    befell = any(t.form in Form.DONE for item in told for t in item.tolls)
    things = (i for i in told[counted + 1 : next(place, len(told))] if not i.tolls)
    return not befell and any(kind_of(item) in COUNTABLE for item in things)
