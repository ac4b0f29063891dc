"""Who lives in a camp: "the camp, which houses 12,000 people"; "its population fell to 4,100".

Whoever fled does, and in camps that are jails whoever is held.
"""

import re
from functools import lru_cache

from according.find.grammar.items import Item
from according.find.grammar.objects import before_number
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.tolls.conflicts import conflict
from according.find.tolls.counted import Measured
from according.find.tolls.harm.moving import lives_there
from according.find.tolls.harm.wanting import many
from according.model import Measure

__all__ = ["CAMP", "CAMPS", "HOUSES", "RELIEF", "housed", "in_report", "populating"]

# How far before its verb the refuge may stand.
REFUGE_REACH = 6
HOUSES = frozenset(
    "house houses housing housed shelter shelters sheltering accommodating"
    " held hold holds host hosts".split()
)
KEEPS = HOUSES | frozenset(
    "sheltered accommodate accommodates accommodated hosted hosting holding contains contained"
    " detains".split()
)
# Prisoners are held in camps, too.
RELIEF = frozenset(
    "relief evacuation displacement displaced temporary transit refugee emergency makeshift tent"
    " shelter shelters idp".split()
)
CAMP = frozenset(("camp", "camps"))
CAMPS = CAMP | frozenset("shelter shelters centre centres center centers tents".split())


def housed(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the displacement of "a camp housing 12,000 people", None if no refuge houses those."""
    return in_relief(items, at, phrase) or in_camp(items, at, phrase)


def in_relief(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the displacement of those in a refuge that is called so: "a relief camp housing"."""
    verb = at - 1
    if verb < 1 or phrase.bare or items[verb].low not in HOUSES:
        return None
    before = [item.low for item in items[max(0, verb - REFUGE_REACH) : verb]]
    relief = not RELIEF.isdisjoint(word for low in before for word in low.split(" "))
    if not relief or CAMPS.isdisjoint(before) or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return None
    return Measured(at, Measure.DISPLACED, verb, phrase, "object")


# Camps that nobody fled to, and those that are jails.
OTHER = frozenset(
    "training army military base summer holiday mining boot work logging scout youth sports"
    " protest climate rebel militia terrorist police guerrilla".split()
)
JAILS = frozenset(
    "detention internment prison concentration re-education reeducation labour labor penal"
    " prisoner-of-war".split()
)
# "the camp, which was built for 5,000 and is run by a charity, houses": how far it may stand.
REACH = 16


def in_camp(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the displacement of those whom a camp houses; the report must tell of some who fled."""
    verb = before_number(items, at)
    figure = items[at].figure
    people = many(figure) if figure and phrase.bare else lives_there(items, phrase)
    if verb < 1 or figure is None or not people or not houses(items, verb):
        return None
    camp = next((h for h in range(verb - 1, max(-1, verb - REACH), -1) if ends(items, h)), -1)
    if camp < 0 or items[camp].low not in CAMP or items[camp - 1].low in OTHER:
        return None
    if any(word.kind == "modal" or word.low == "to" for word in items[camp + 1 : verb]):
        # "the camp can house 300 people"
        return None
    jail = items[camp - 1].low in JAILS
    measure = Measure.DETAINED if jail else Measure.DISPLACED
    return Measured(at, measure, camp, phrase, "object")


def ends(items: list[Item], here: int) -> bool:
    """Tell whether the search for a camp ends here, on one or on another clause."""
    return items[here].low in CAMP or items[here].text in ".;:" or items[here].low == "but"


def houses(items: list[Item], verb: int) -> bool:
    """Tell whether a verb says that somewhere is where others live: "houses", "is home to"."""
    if items[verb].low == "to":
        return items[verb - 1].low == "home"
    passive = any(item.kind == "be" for item in items[max(0, verb - 2) : verb])
    return items[verb].low in KEEPS and not passive


# "the population of the al-Nur camp, once the largest of all, has fallen from": how far.
LEVEL = 14
NAMED = 6


def populating(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the displacement of a camp's people: "the camp's population has swollen to 17,300"."""
    link = at - 1
    if link < 2 or items[at].figure is None or items[link].low not in LEVELS:  # noqa: PLR2004
        return None
    if not (phrase.bare or lives_there(items, phrase)):
        return None
    for here in range(link - 1, max(-1, link - LEVEL), -1):
        if items[here].low == "population":
            near = range(max(0, here - 2), min(link, here + NAMED))
            camp = next((h for h in near if is_camp(items[h])), None)
            return None if camp is None else Measured(at, Measure.DISPLACED, camp, phrase, "total")
        if items[here].text in ".;:" or (items[here].figure and items[here - 1].low != "from"):
            return None
    return None


LEVELS = frozenset("to at from is was of reached exceeded numbered".split())

DRIVEN = re.compile(
    r"\b(?:refugees?|displac\w+|fled|flee|fleeing|idps?|asylum|homeless|evict\w+|uproot\w+"
    r"|driven from|relief|disasters?|floods?|flooding|earthquakes?|quakes?|cyclones?|storms?"
    r"|hurricanes?|typhoons?|tsunami|landslides?|drought|eruptions?|wildfires?)\b"
)
# "women are detained in the camps", "the camps have long held them", "held in a locked camp".
INTERNED = re.compile(
    r"\b(?:detention|internment|prison|concentration|re-?education|labou?r) camps?\b"
    r"|\b(?:held|detained|confined|interned|imprisoned)\W(?:[\w-]+\W+){0,3}?(?:in|of|at)"
    r"\W(?:[\w-]+\W){0,3}?camps?\b"
    r"|\bcamps? (?:have |has |had )?(?:long )?held\b"
)
FLED = re.compile(r"refugee|displaced|idp|asylum|who fled", re.IGNORECASE)
# Rules ask of one report after the other.
REPORTS = 8


def in_report(text: str, items: list[Item], found: list[Measured]) -> list[Measured]:
    """Give a sentence's tolls with those in camps as the report speaks of them: driven, or held."""
    changed: dict[int, Measure | None] = {}
    for toll in found:
        if toll.measure is Measure.DISPLACED and toll.word >= 0 and is_camp(items[toll.word]):
            last = max(toll.phrase.last, toll.at)
            counted = text[items[toll.at].start : items[last].end]
            alone = items[toll.word].low.removesuffix("'s") in CAMP
            changed[toll.at] = among(text, counted, alone=alone)
    if not changed:
        return found
    told = ((toll, changed.get(toll.at, changed.get(toll.shared, toll.measure))) for toll in found)
    return [toll._replace(measure=measure) for toll, measure in told if measure is not None]


def is_camp(item: Item) -> bool:
    """Tell whether a word is of a camp: "the camp's population", "confined in camps"."""
    return item.low.rsplit(" ", 1)[-1].removesuffix("'s") in CAMP


def among(text: str, counted: str, *, alone: bool) -> Measure | None:
    """Give what befell people of whom a report says that they are in a camp, None if nothing.

    ``alone`` if nothing but the camp tells so, and no phrase: "live in camps".
    """
    if FLED.search(counted) is None and is_interned(text):
        return Measure.DETAINED
    return Measure.DISPLACED if not alone or is_driven(text) else None


@lru_cache(maxsize=REPORTS)
def is_driven(text: str) -> bool:
    """Tell whether a report tells of what drives people into camps."""
    low = text.lower()
    return DRIVEN.search(low) is not None or conflict().search(low) is not None


@lru_cache(maxsize=REPORTS)
def is_interned(text: str) -> bool:
    """Tell whether a report says that people are held in camps."""
    return INTERNED.search(text.lower()) is not None
