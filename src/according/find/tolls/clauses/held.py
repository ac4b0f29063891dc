"""Whom somebody holds or takes, by who does it: "police were holding 31 protesters".

"A boat holds 200 people" tells of nothing: whoever holds must be armed, or the police.
"""

import re

from according.find.grammar.item import behind_auxiliaries
from according.find.grammar.items import Item
from according.find.grammar.kinds import singular
from according.find.grammar.objects import before_number, passive_before
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.predicates import QUOTES
from according.find.grammar.supposing import NO_ONE
from according.find.lexicon import lexicon
from according.find.tolls.clauses.left_out import BEFORE_DEATH, of_bodies
from according.find.tolls.clauses.suffered import still_held
from according.find.tolls.counted import Measured
from according.find.tolls.harm.beforehand import as_before
from according.find.tolls.harm.beside import is_asked_for
from according.find.tolls.harm.doers import HOSPITALS, in_hospital
from according.find.tolls.harm.hiding import SUSPECTS
from according.find.tolls.harm.jailed import by_jail, holder
from according.find.tolls.harm.savers import is_saved
from according.find.tolls.harm.shots import by_shots
from according.find.tolls.harm.takers import by_taker, takers
from according.find.tolls.within.wholes import WHOLLY_SO
from according.model import Claim, Measure

__all__ = [
    "CUES",
    "amended",
    "by_hijack",
    "by_holder",
    "is_custody",
    "is_ground",
    "is_held",
    "is_jailed",
    "is_not_done",
    "taken_prisoner",
]

HOLDS = frozenset(("hold", "holds", "holding", "keeping"))
HELD = frozenset(("held", "taken"))
TAKES = frozenset(("take", "takes", "took", "taking"))
POLICE = lexicon().words["held_police"]
ARMED = lexicon().words["held_armed"]
# How far before the verb, or behind its "by", the holder may stand.
REACH = 8


def by_holder(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell those whom the police or gunmen hold or take, None if nobody does."""
    return by_jail(items, at, phrase) or held_by(items, at, phrase)


def held_by(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell those whom somebody armed, the police or a hospital holds or takes."""
    if in_prison(items, at, phrase):
        return Measured(at, Measure.DETAINED, before_number(items, at), phrase, "object")
    verb = before_number(items, at)
    if verb > 0 and items[verb].low in RECEIVES and in_hospital(items, verb, phrase):
        # "the hospital received 11 victims"
        return Measured(at, Measure.INJURED, verb, phrase, "object")
    if phrase.bare:
        return None
    if items[phrase.last].low in SHIPS:
        pirates = verb > 0 and holds(items, verb) and before_verb(items, verb)
        return held(items, verb, at, phrase, pirates) if pirates else None
    if kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return None
    if verb > 0 and holds(items, verb):
        return held(items, verb, at, phrase, before_verb(items, verb))
    for here in range(phrase.end, min(len(items) - 1, phrase.end + REACH)):
        if items[here].low in HELD and passive_before(items, here) and (by := holder(items, here)):
            return held(items, here, at, phrase, items[by + 1 : by + REACH])
        if items[here].kind not in ("be", "have", "adv", "prep", "word") or items[here].tolls:
            return None
    return None


def taken_prisoner(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the capture of "400 prisoners were taken", "four guards were made prisoners"."""
    here = behind_auxiliaries(items, phrase.end)
    if here in (phrase.end, len(items)) or phrase.bare or items[phrase.last].low != "prisoners":
        return None
    taken = items[here].low.split(" ")[0] == "taken" and not items[here].low.endswith("hostage")
    moved = any(item.low in ("to", "from", "off") for item in items[here + 1 : here + 2])
    if not taken or moved:
        return None
    return Measured(at, Measure.CAPTURED, here, phrase, "predicate")


# "with 25 crew aboard, was hijacked by pirates": how far the verb may stand.
HIJACKS, HIJACK = frozenset("hijacked seized commandeered".split()), 7


def by_hijack(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell those on board of a vessel that pirates take, None if none do."""
    if items[at - 1].low not in ("with", "carrying"):
        return None
    if phrase.bare or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return None
    took = [here for here in range(max(1, at - HIJACK), at) if items[here].low == "hijacked"]
    if took and items[took[0] - 1].kind != "be":
        # "pirates hijacked a ship with 25 crew aboard"
        return Measured(at, Measure.ABDUCTED, took[0], phrase, "object")
    for here in range(phrase.end, min(len(items) - 1, phrase.end + HIJACK)):
        if items[here].low in HIJACKS and items[here - 1].kind == "be":
            armed = any(i.low in ARMED for i in items[here + 1 : here + REACH])
            armed = armed or items[here].low == "hijacked"
            return Measured(at, Measure.ABDUCTED, here, phrase, "predicate") if armed else None
        if items[here].figure is not None or items[here].text in ".;":
            return None
    return None


CAPTIVE = frozenset(("hostage", "hostages", "captive"))
RECEIVES = frozenset("received receives receiving admitted admits accepted seen".split())
SHIPS = frozenset(
    "ship ships vessel vessels tanker tankers boat boats dhow dhows trawler trawlers".split()
)
PRISONS = frozenset("prison prisons jail jails penitentiary gaol gaols detention".split())
HOUSES = frozenset("hold holds held house houses housed holding housing".split())
HOLDERS = ARMED | POLICE | PRISONS | HOSPITALS
# "the prison, which was built for 1,200 men, now holds": how far before the verb it may stand.
PRISON = 16


def in_prison(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a prison is said to hold so many: "built for 500, the jail holds 2,300"."""
    if any(item.low in CAPTIVE for item in items[phrase.end : phrase.end + 6]):
        # "inmates in five prisons were holding 139 guards hostage"
        return False
    people = phrase.bare or phrase.head_toll or kind_of(items[phrase.last]) is Kind.PEOPLE
    verb = before_number(items, at)
    if not people or verb < 1 or items[at].figure is None or items[verb].low not in HOUSES:
        return False
    may = any(item.kind == "modal" or item.low == "to" for item in items[max(0, verb - 2) : verb])
    if may or passive_before(items, verb):
        return False
    return any(item.low in PRISONS for item in items[max(0, verb - PRISON) : verb])


def before_verb(items: list[Item], verb: int) -> list[Item]:
    """Give the items of the clause before a verb, those nearest only."""
    start = max(0, verb - REACH)
    marks = (here for here in range(verb - 1, start - 1, -1) if items[here].kind == "punct")
    signs = (here + 1 for here in marks if items[here].text not in QUOTES)
    beside = items[next(signs, start) : verb]
    if all(item.kind == "adv" or item.low == "first" for item in beside):
        # "the rebels, who are few, first held": the sentence's subject.
        return items[: min(verb, REACH)]
    return beside


def holds(items: list[Item], verb: int) -> bool:
    """Tell whether a verb is one of holding or taking, and active."""
    low = items[verb].low
    return low in HOLDS | TAKES or (low == "held" and not passive_before(items, verb))


def held(
    items: list[Item], verb: int, at: int, phrase: Phrase, beside: list[Item]
) -> Measured | None:
    """Give the measure by those who stand beside the verb."""
    low = {word for item in beside for word in item.low.split("-")}
    if not low.isdisjoint(ARMED):
        return Measured(at, Measure.CAPTURED, verb, phrase, "object")
    if not low.isdisjoint(POLICE) and items[verb].low not in TAKES and items[verb].low != "taken":
        return Measured(at, Measure.DETAINED, verb, phrase, "object")
    return None


JAILED = frozenset("jail jails prison prisons custody detention cells dungeons".split())
DETAINEES = frozenset("detainees detainee inmates inmate".split())
# "are still being held in Israeli jails": how far behind the verb the jail may stand.
JAIL = 6


def is_jailed(items: list[Item], toll: Measured) -> bool:
    """Tell whether those "still held" are in jail, and no hostages."""
    head = items[toll.phrase.last].low if not toll.phrase.bare else ""
    word = items[toll.word].low if toll.word > toll.at else "hostage"
    # Not "took 12 guards hostage in a prison".
    behind = [] if word.endswith("hostage") else items[toll.word + 1 : toll.word + JAIL]
    return head in DETAINEES or any(item.low in JAILED for item in behind)


# Who is let go like this was under arrest.
BAILED = re.compile(r"\b(?:bail|bond|parole|charges?)\Z", re.IGNORECASE)


def is_custody(claim: Claim) -> bool:
    """Tell whether people are arrested or let go: thieves and drunkards, too, are no victims."""
    let_go = claim.word is not None and BAILED.search(claim.word.text) is not None
    return claim.measure is Measure.DETAINED or (let_go and claim.measure is Measure.RESCUED)


def is_held(items: list[Item], toll: Measured) -> bool:
    """Tell whether it is only said that people are held, not by whom."""
    return toll.word >= 0 and items[toll.word].low.split(" ")[-1] == "held"


ARMS = lexicon().words["seized_arms"]
GROUND = lexicon().words["places_kinds"] | frozenset(
    "building house home post outpost position bunker checkpoint block office headquarters"
    " stronghold redoubt airbase dam oilfield airstrip refinery".split()
)


def is_ground(items: list[Item], one: Measured) -> bool:
    """Tell whether what is captured stays where it is: "seized two villages and ten tanks"."""
    if one.phrase.bare:
        return False
    low = items[one.phrase.last].low
    if one.phrase.of and low == "garrison":
        # "four hundred of the garrison"
        return False
    return low not in ARMS and not GROUND.isdisjoint((low, *singular(low)))


SOLDIERS = frozenset(
    "soldier soldiers troops serviceman servicemen pilot pilots marine marines airman airmen"
    " paratrooper paratroopers conscript conscripts".split()
)
SUSPECTED = frozenset("over for on in after".split())
# "8,000 of them totally": how far the word may stand.
WHOLLY = 6


def ruined(items: list[Item], one: Measured) -> bool:
    """Tell whether some of what was damaged was wholly so: "8,000 of them totally"."""
    if one.measure is not Measure.DAMAGED:
        return False
    for here, item in enumerate(items[one.at + 1 : one.at + 1 + WHOLLY], one.at + 1):
        if item.low in WHOLLY_SO:
            # 'and 20,747 were tagged as "totally" damaged'
            quoted = [after.low for after in items[here + 1 : here + 3] if after.text not in QUOTES]
            return one.whole >= 0 or quoted[:1] == ["damaged"]
        if any(toll.measure is Measure.DESTROYED for toll in item.tolls):
            # '14,000 were tagged as "partially damaged" and 2,600 as "totally damaged"'
            return item.low.split()[0] in WHOLLY_SO
        if item.text in QUOTES or item.low == "as":
            continue
        if item.kind in ("punct", "conj", "figure"):
            return False
    return False


def amended(items: list[Item], one: Measured) -> Measured:
    """Give a figure with the measure that what is counted makes of it."""
    if ruined(items, one):
        return one._replace(measure=Measure.DESTROYED)
    if (done := as_before(items, one)) is not None:
        return one._replace(measure=done)
    counted = items[one.word - 1] if one.how == "total" and one.word > 0 else None
    if one.measure is Measure.INJURED and counted and kind_of(counted) is Kind.MATERIEL:
        # "put the number of houses burnt at 221"
        return one._replace(measure=Measure.DESTROYED)
    if one.measure in BEFORE_DEATH and of_bodies(items, one.at):
        return one._replace(measure=Measure.KILLED)
    if one.measure is Measure.RESCUED and (is_not_done(items, one) or is_asked_for(items, one)):
        return still_held(items, one) or one
    if one.measure is Measure.RESCUED and from_care(items, one.word):
        return one._replace(measure=Measure.INJURED)
    if one.measure is Measure.EVACUATED and is_saved(items, one.word):
        return one._replace(measure=Measure.RESCUED)
    one = by_taker(items, taken_in(items, by_shots(items, hit_nobody(items, one))))
    if one.measure is Measure.DETAINED and is_hostage(items, one):
        return one._replace(measure=Measure.ABDUCTED)
    return as_prisoners(items, one) if one.measure is Measure.DETAINED else one


def hit_nobody(items: list[Item], one: Measured) -> Measured:
    """Give people as hurt, not damaged: "no one is believed to have been hit"."""
    nobody = one.measure is Measure.DAMAGED and items[one.at].low in NO_ONE
    return one._replace(measure=Measure.INJURED) if nobody else one


TAKES_IN = frozenset(("took in", "take in", "takes in", "taken in", "taking in"))


def taken_in(items: list[Item], one: Measured) -> Measured:
    """Give those "taken in" or held by somebody armed as such: they are given no home."""
    verb = before_number(items, one.at)
    if one.measure is Measure.DISPLACED and verb > 0 and holds(items, verb):
        # "are holding 900 civilians in camps"
        return held_by(items, one.at, one.phrase) or one
    if one.phrase.bare or items[one.word].low not in TAKES_IN:
        return one
    suspects = SUSPECTS.fullmatch(items[one.phrase.last].low) is not None
    suspects = suspects or not POLICE.isdisjoint(takers(items, one.word))
    return one._replace(measure=Measure.DETAINED) if suspects else one


HOSTAGES = frozenset(("hostage", "hostages", "kidnapped", "abductees"))


def is_hostage(items: list[Item], one: Measured) -> bool:
    """Tell whether those held are hostages: "100 hostages are believed to be held in the hills"."""
    held = one.word >= 0 and items[one.word].low.startswith(("held", "being held", "still held"))
    return held and not one.phrase.bare and items[one.phrase.last].low in HOSTAGES


RELEASED = frozenset(("released", "discharged"))


def from_care(items: list[Item], word: int) -> bool:
    """Tell whether the hurt are let go home: "two were in fair condition and three released"."""
    if word < 0 or items[word].low not in RELEASED:
        return False
    return any(item.low == "condition" or item.low.endswith(" condition") for item in items)


def as_prisoners(items: list[Item], one: Measured) -> Measured:
    """Give soldiers who are held in a war as captured: "70 soldiers are being held in a cellar".

    Not "three soldiers were held over the killing".
    """
    if as_captives(items, one.word):
        return one._replace(measure=Measure.CAPTURED)
    if (
        not items[one.word].low.endswith("held")
        or one.phrase.bare
        or items[one.phrase.last].low not in SOLDIERS
    ):
        return one
    after = items[one.word + 1 : one.word + 3]
    suspected = len(after) > 1 and after[0].low in SUSPECTED and after[1].low not in PLACED
    return one if suspected else one._replace(measure=Measure.CAPTURED)


PLACED = frozenset("a an the captivity".split())
# "held in Arland as prisoners of war": how far the words may stand.
AS_CAPTIVES = 8
POWS = frozenset(("prisoners of war", "as prisoners of war", "pows"))


def as_captives(items: list[Item], word: int) -> bool:
    """Tell whether those held are said to be prisoners of war."""
    held = word >= 0 and items[word].low.split(" ")[0] in ("held", "being", "registered")
    behind = items[word + 1 : word + AS_CAPTIVES]
    return held and any(item.low in POWS for item in behind)


CONVICTS = frozenset("inmates prisoners convicts".split())


# "were not able to rescue": how far before the verb the word may stand that denies it.
DENIED = 4
NEVER = frozenset("not never unable fail fails failed cannot can't couldn't didn't".split())


def is_not_done(items: list[Item], one: Measured) -> bool:
    """Tell whether a rescue failed: "could not rescue the two chiefs", "failed to free 12"."""
    before = [item.low for item in items[max(0, one.word - 3) : one.word] if item.kind != "be"]
    if before[-2:] == ["yet", "to"]:
        # "90 have yet to come home"
        return True
    if one.how != "object" or one.word < 0:
        return False
    group = items[max(0, one.word - DENIED) : one.word]
    verbal = (item for item in reversed(group))
    for item in verbal:
        if item.low in NEVER:
            return True
        if item.kind not in ("adv", "be", "modal") and item.low not in ("to", "able"):
            return False
    return False


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = ((HOLDS | HELD | TAKES | HOUSES | RECEIVES, HOLDERS), (HIJACKS,))
