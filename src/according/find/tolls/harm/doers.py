"""Verbs that tell of a toll by who does it: mourners bury the dead, police pick up suspects."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of, phrase_after
from according.find.lexicon import Role, Toll, lexicon
from according.model import Measure

__all__ = ["HOSPITALS", "MORGUES", "OPPONENTS", "burial", "by_doer", "in_hospital", "of_others"]


def burial(items: list[Item], verb: int, phrase: Phrase) -> Measure | None:
    """Give what befell people whom mourners bury, None if nobody is said to."""
    if items[verb].low not in BURIES:
        return None
    before = items[max(0, verb - POLICE_REACH) : verb]
    # "We buried 12 on Monday."
    people = phrase.bare and (of_theirs(items, phrase) or (before[-1:] and before[-1].low in WE))
    if not people and (phrase.bare or kind_of(items[phrase.last]) is not Kind.PEOPLE):
        return None
    if any(item.low in SLIDES for item in before):
        return Measure.MISSING
    mourned = any(
        i.kind == "pron" or kind_of(i) is Kind.PEOPLE or i.low in MOURNERS for i in before
    )
    return Measure.KILLED if mourned else None


WE = frozenset(("we", "they"))


def of_theirs(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a number counts some of those who bury: "we had to bury 62 of them"."""
    them = ("them", "us", "ours", "theirs", "their", "our")
    return any(item.low in them for item in items[phrase.end - 1 : phrase.end + 1])


BURIES = frozenset(("bury", "buries", "buried", "burying"))
# "An avalanche buried seven trekkers", "the collapse of a mine buried 12": nobody knows yet whether
# they live.
SLIDES = frozenset(
    "avalanche avalanches landslide landslides mudslide mudslides rockslide lahar mud snow rubble"
    " debris earth rocks boulders hillside slope building buildings block ruins collapse collapsed"
    " tower mine tunnel shaft quarry wall roof cave-in rockfall earthquake quake slurry tailings"
    " waste garbage".split()
)
MOURNERS = frozenset("group party town village city church community union family army".split())


def policed(items: list[Item], verb: int, phrase: Phrase) -> bool:
    """Tell whether the police "pick up" those counted, and not rescuers."""
    if not items[verb].low.startswith("pick"):
        return False
    if not phrase.bare and items[phrase.last].low in OPPONENTS:
        # "Dozens of activists were picked up."
        return True
    return any(item.low in POLICE for item in items[max(0, verb - POLICE_REACH) : verb])


# Whom the police take, and nobody saves.
OPPONENTS = frozenset(
    "activists activist politicians politician protesters protester demonstrators demonstrator"
    " suspects suspect dissidents dissident critics opponents organisers organizers leaders"
    " lawyers bloggers editors reporters journalists journalist students separatists".split()
)
POLICE = frozenset("police policemen officers troops soldiers agents gendarmes army".split())
POLICE_REACH = 5


def by_doer(items: list[Item], verb: int, phrase: Phrase, measure: Measure) -> tuple[Measure, str]:
    """Give what a verb tells by who does it, and whether of an object or as a predicate does."""
    if measure is Measure.ABDUCTED and by_ambulance(items, verb):
        # "ambulances took away 14 people"
        return Measure.INJURED, "object"
    if measure is Measure.RESCUED and policed(items, verb, phrase):
        return Measure.DETAINED, "object"
    if measure is Measure.EVACUATED and [i.low for i in items[phrase.end :][:1]] == ["alive"]:
        # "I brought out three alive."
        return Measure.RESCUED, "object"
    if measure is Measure.DISPLACED and phrase.bare and in_morgue(items, verb):
        return Measure.KILLED, "object"
    if measure is Measure.DISPLACED and in_hospital(items, verb, phrase):
        # "the hospital took in 180 patients after the blast"
        return Measure.INJURED, "object"
    if measure is Measure.DISPLACED and (hurt := hurt_beside(items, phrase)):
        # "the hospital took in 46 people with gunshot wounds", "took in 300 wounded civilians".
        return hurt.measure, "predicate"
    return measure, "object"


AMBULANCES = frozenset("ambulance ambulances paramedics medics stretchers".split())


def by_ambulance(items: list[Item], verb: int) -> bool:
    """Tell whether ambulances take people away, and no gunmen do."""
    return any(item.low in AMBULANCES for item in items[max(0, verb - POLICE_REACH) : verb])


def hurt_beside(items: list[Item], phrase: Phrase) -> Toll | None:
    """Give the reading of an injury right beside those counted: "with gunshot wounds"."""
    tolls = (*phrase.state, *(items[phrase.end].tolls if phrase.end < len(items) else ()))
    hurt = (t for t in tolls if t.role == Role.STATE and t.measure is Measure.INJURED)
    return next(hurt, None)


HOSPITALS = lexicon().words["items_hospitals"]
MORGUES = frozenset("morgue morgues mortuary mortuaries".split())
PATIENTS = frozenset(("patients", "patient", "casualties", "wounded", "victims", "people"))
PATIENTS |= lexicon().words["fitting_fighters"]
# Whoever lives or works in a hospital, or comes there to be safe.
NO_PATIENTS = frozenset(
    "families residents villagers evacuees doctors nurses medics staff trainees interns students"
    " volunteers guests staffers employees workers surgeons midwives specialists physicians".split()
)
# "Sunrise Hospital, which may give no figures, is understood to have taken in": how far before the
# verb it may stand.
BEFORE = 16


def in_morgue(items: list[Item], verb: int) -> bool:
    """Tell whether those taken in are dead: "the morgue had taken in 104"."""
    return any(item.low in MORGUES for item in items[max(0, verb - BEFORE) : verb])


def in_hospital(items: list[Item], verb: int, phrase: Phrase) -> bool:
    """Tell whether a hospital takes people in."""
    if not phrase.bare and items[phrase.last].low not in PATIENTS:
        # "took in 26 sailors", no nurses and nobody who fled
        driven = any(toll.role == Role.BEING for toll in phrase.head_toll)
        if kind_of(items[phrase.last]) is not Kind.PEOPLE or driven:
            return False
        if items[phrase.last].low in NO_PATIENTS:
            return False
    return any(item.low in HOSPITALS for item in items[max(0, verb - BEFORE) : verb])


def of_others(items: list[Item], at: int, told: int) -> bool:
    """Tell whether those right before count in no toll: "when three bombers, two girls among them".

    A figure behind ``told``, where the last toll ended, is none.
    """
    if items[at - 1].text != ",":
        return False
    for here in range(at - 2, told, -1):
        if items[here].figure is not None:
            phrase = phrase_after(items, here)
            people = not phrase.bare and kind_of(items[phrase.last]) is Kind.PEOPLE
            # "11 members of one family, five of them"
            own = items[here - 1].kind != "prep"
            return people and own and phrase.end == at - 1
        if items[here].kind not in ("word", "det"):
            return False
    return False
