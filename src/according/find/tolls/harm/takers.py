"""Whom somebody takes or holds, by who does it: police detain, kidnappers abduct.

"Carried off", "seized" and "led away" tell it of either.
"""

from according.find.grammar.items import Item
from according.find.grammar.objects import before_number, passive_before
from according.find.grammar.phrases import Kind, kind_of
from according.find.grammar.voices import Reading
from according.find.lexicon import Form, Role, Toll, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.harm.doers import OPPONENTS
from according.find.tolls.harm.hiding import SUSPECTS
from according.model import Measure

__all__ = ["ARMED", "POLICE", "RECOVERS", "TAKING", "by_taker", "fought", "taken_from"]

POLICE = lexicon().words["takers_police"]
KIDNAPPERS = lexicon().words["takers_kidnappers"]
ARMED = KIDNAPPERS | lexicon().words["held_armed"]
# Whoever is at war: soldiers whom they take are prisoners, and so is whoever yields to them.
SOLDIERS = lexicon().words["fitting_fighters"] | frozenset("pilot pilots airmen airman".split())
TAKING = frozenset(
    "seize seizes seized seizing hold holds held holding take takes took taken taking carry carries"
    " carried carrying lead leads led leading march marches marched marching drag drags dragged"
    " dragging haul hauls hauled hauling grab grabs grabbed grabbing snatch snatches snatched"
    " snatching bundle bundles bundled bundling herd herds herded herding capture captures captured"
    " capturing drive drives drove driven driving make makes made making spirit spirited whisk"
    " whisked cart carted carting pull pulls pulled pulling force forces forced forcing".split()
)
# Whoever is no fighter is no prisoner of war.
ANYBODY = frozenset("people persons foreigners locals nationals citizens".split())
HELD = frozenset((Measure.CAPTURED, Measure.ABDUCTED))
TAKEN = frozenset((Measure.CAPTURED, Measure.ABDUCTED, Measure.DETAINED, Measure.RESCUED))
# How far before the verb, or behind its "by", whoever takes may stand.
REACH = 8


def by_taker(items: list[Item], one: Measured) -> Measured:
    """Give those whom somebody takes or holds with what that is by who does it."""
    if one.measure is Measure.ABDUCTED and recovered(items, one):
        return one._replace(measure=Measure.RESCUED)
    if one.measure is Measure.ABDUCTED and are_soldiers(items, one):
        return one._replace(measure=Measure.CAPTURED)
    if one.measure is Measure.DISPLACED and made_off(items, one):
        return one._replace(measure=Measure.ABDUCTED)
    if one.measure is Measure.DISPLACED and is_told_to(items, one):
        return one._replace(measure=Measure.EVACUATED)
    if one.measure is Measure.RESCUED and off_plane(items, one.word):
        return one._replace(measure=Measure.EVACUATED)
    if one.measure is Measure.RESCUED and (given_up(items, one) or is_rounded_up(items, one)):
        return one._replace(measure=Measure.DETAINED)
    if one.measure in HELD and by_plague(items, one.word):
        return one._replace(measure=Measure.KILLED)
    if led_off(items, one) or sought_from_kidnappers(items, one):
        return one._replace(measure=Measure.ABDUCTED)
    return taken_by(items, one)


def taken_by(items: list[Item], one: Measured) -> Measured:
    """Give those whom the police or gunmen take with what that is by which of them does it."""
    if one.measure not in TAKEN or one.word < 0 or one.how == "total":
        return one
    said = items[one.word].low.removeprefix("being ").removeprefix("still ")
    in_hands = said.startswith("in the hands of")
    if not (said.split(" ")[0] in TAKING or in_hands) or not takes_people(items, one):
        return one
    if [item.low for item in items[one.word + 1 : one.word + 3]] == ["on", "suspicion"]:
        return one._replace(measure=Measure.DETAINED)
    low = takers(items, one.word)
    if low.isdisjoint(ARMED | POLICE):
        low |= joined_takers(items, one.word)
    soldiers = not one.phrase.bare and items[one.phrase.last].low in SOLDIERS
    if not low.isdisjoint(POLICE) and low.isdisjoint(ARMED):
        rescued = one.measure is Measure.RESCUED or soldiers
        return one if rescued else one._replace(measure=Measure.DETAINED)
    if low.isdisjoint(ARMED) or soldiers:
        return one
    anybody = not one.phrase.bare and items[one.phrase.last].low in ANYBODY
    if not low.isdisjoint(KIDNAPPERS) or anybody or one.measure is not Measure.CAPTURED:
        return one._replace(measure=Measure.ABDUCTED)
    return one


def made_off(items: list[Item], one: Measured) -> bool:
    """Tell whether gunmen who flee take others with them: "the bandits fled with 43 children"."""
    if not 0 <= one.word < one.at or items[one.word].low not in ("fled", "flee", "fleeing"):
        return False
    taken = items[one.at - 1].low == "with" and takes_people(items, one)
    if not taken or takers(items, one.word).isdisjoint(ARMED):
        them = items[one.word - 1].low == "they" and taken
        return them and not SAFE.isdisjoint([item.low for item in items[one.at : one.phrase.end]])
    return True


TELLS = frozenset(
    "urge urges urged urging order orders ordered ordering tell tells told telling ask asks asked"
    " asking advise advised warn warned".split()
)


def is_told_to(items: list[Item], one: Measured) -> bool:
    """Tell whether an authority moves people out: "urged 4,000 residents to flee their homes"."""
    if one.word <= one.phrase.end or not items[one.word].low.startswith(("flee", "leave")):
        return False
    verb = before_number(items, one.at)
    active = verb > 0 and items[verb].low in TELLS and not passive_before(items, verb)
    return active and items[one.word - 1].low == "to"


PLANES = frozenset("plane aircraft jet flight airliner train bus".split())


def off_plane(items: list[Item], word: int) -> bool:
    """Tell whether passengers are "taken off the plane", where nobody saves them from the sea."""
    if word < 0 or not items[word].low.startswith(("taken off", "took off")):
        return False
    return any(item.low in PLANES for item in items[word + 1 : word + 3])


PLAGUES = lexicon().words["takers_plagues"]


def by_plague(items: list[Item], word: int) -> bool:
    """Tell whether an illness carries people off: "the fever carried off 40 children"."""
    off = word >= 0 and items[word].low.split(" ")[-1] == "off"
    return off and not PLAGUES.isdisjoint(takers(items, word))


def is_rounded_up(items: list[Item], one: Measured) -> bool:
    """Tell whether those picked up are held: "30 suspects were picked up", "picked up in raids"."""
    if one.word < 0 or items[one.word].low not in PICKED:
        return False
    head = "" if one.phrase.bare else items[one.phrase.last].low
    suspects = head in OPPONENTS or SUSPECTS.fullmatch(head) is not None
    behind = {item.low for item in items[one.word + 1 : one.word + REACH]}
    return suspects or not SWEEPS.isdisjoint(behind) or seeks(takers(items, one.word))


PICKED = frozenset(("picked up", "pick up", "picks up", "picking up"))
SWEEPS = frozenset("raid raids sweep sweeps dragnet suspicion connection questioning".split())


def seeks(low: set[str]) -> bool:
    """Tell whether the police, and no crew of theirs, pick people up."""
    return not low.isdisjoint(POLICE) and low.isdisjoint(CREWS)


CREWS = frozenset("helicopter boat boats launch vessel patrol rescuers divers".split())


def takes_people(items: list[Item], one: Measured) -> bool:
    """Tell whether people are counted, by a noun or by none."""
    if one.phrase.bare or kind_of(items[one.phrase.last]) is Kind.PEOPLE:
        return True
    head = items[one.phrase.last]
    # "holding 16 Americans"
    return kind_of(head) is Kind.UNKNOWN and head.capital and head.low.endswith("s")


def takers(items: list[Item], verb: int) -> set[str]:
    """Give the words that name who does what a verb says, none if nobody is named."""
    by = [at for at in range(verb, min(len(items), verb + REACH)) if says_by(items[at])]
    if items[verb].low.endswith((" by", " hands of")):
        beside = items[verb + 1 : verb + REACH]
    elif passive_before(items, verb):
        beside = items[by[0] + 1 : by[0] + REACH] if by else []
    else:
        start = max(0, verb - REACH)
        signs = (at + 1 for at in range(verb - 1, start - 1, -1) if items[at].kind == "punct")
        beside = unnumbered(items[next(signs, start) : verb])
    ended = (at for at, item in enumerate(beside) if item.kind == "punct" and at)
    beside = beside[: next(ended, len(beside))]
    said = {word for item in beside for word in item.low.replace("-", " ").split()}
    # "kidnappers by the police"
    return said | set(items[verb].low.split(" by ")[1:])


# "assailants ambushed a convoy, burned four trucks and made off with 13 people": how far they may
# stand.
JOINED = 24


def joined_takers(items: list[Item], verb: int) -> set[str]:
    """Give the words of a sentence up to a verb that "and" joins to those before it."""
    here = verb - 1
    while here > 0 and items[here].kind == "adv":
        here -= 1
    if here < 1 or items[here].low != "and" or passive_before(items, verb):
        return set()
    before = unnumbered(items[max(0, here - JOINED) : here])
    first = next((at for at, item in enumerate(before) if item.tolls), len(before))
    return {word for item in before[:first] for word in item.low.replace("-", " ").split()}


def unnumbered(items: list[Item]) -> list[Item]:
    """Give the items but those that a number counts: "killing eight pirates and capturing five"."""
    kept: list[Item] = []
    counting = False
    for item in items:
        counting = item.figure is not None or (counting and item.kind in ("word", "det"))
        if not counting:
            kept.append(item)
    return kept


def says_by(item: Item) -> bool:
    """Tell whether whoever does something stands behind an item."""
    return item.low == "by"


# "handed over to the federal police": how far behind the verb these may stand.
TO_WHOM = 5
SAFE = frozenset("victims children hostages girls boys captives survivors families".split())


def given_up(items: list[Item], one: Measured) -> bool:
    """Tell whether people are handed over to the police, who hold them."""
    handed = one.word >= 0 and items[one.word].low in ("handed over", "hand over", "handing over")
    if not handed or one.phrase.bare or items[one.phrase.last].low in SAFE:
        return False
    behind = [item.low for item in items[one.word + 1 : one.word + TO_WHOM]]
    return behind[:1] == ["to"] and not POLICE.isdisjoint(behind)


CIVILIANS = ANYBODY | frozenset(
    "civilians women children men girls boys villagers residents families tourists workers".split()
)


def led_off(items: list[Item], one: Measured) -> bool:
    """Tell whether civilians are taken "into captivity", which tells of prisoners else."""
    captive = one.measure is Measure.CAPTURED and items[one.word].low.endswith("into captivity")
    if not captive or one.phrase.bare:
        return False
    if items[one.phrase.last].low in CIVILIANS:
        return True
    verb = before_number(items, one.at)
    gunmen = verb > 0 and not takers(items, verb).isdisjoint(KIDNAPPERS)
    return gunmen and items[one.phrase.last].low not in SOLDIERS


def sought_from_kidnappers(items: list[Item], one: Measured) -> bool:
    """Tell whether those searched for were abducted: "hunting for 12 pupils who were kidnapped"."""
    here = one.phrase.end
    sought = one.measure is Measure.MISSING and one.how == "object" and not one.phrase.bare
    if not sought or here >= len(items) or items[here].kind != "rel":
        return False
    here, passive = here + 1, False
    while here < len(items) and items[here].kind in ("be", "have", "adv"):
        passive = passive or items[here].kind == "be"
        here += 1
    tolls = items[here].tolls if passive and here < len(items) else ()
    return any(toll.measure is Measure.ABDUCTED for toll in tolls)


IN_CAPTIVITY = frozenset(
    ("in captivity", "remain in captivity", "still in captivity", "still held")
)


def are_soldiers(items: list[Item], one: Measured) -> bool:
    """Tell whether soldiers are "in captivity", and no gang's hostages."""
    captive = one.word >= 0 and items[one.word].low in IN_CAPTIVITY
    gang = captive and any(not KIDNAPPERS.isdisjoint(i.low.split()) for i in items[one.word :])
    soldiers = not one.phrase.bare and items[one.phrase.last].low in SOLDIERS
    return captive and soldiers and not gang


RECOVERS = frozenset("recover recovers recovered recovering".split())


def recovered(items: list[Item], one: Measured) -> bool:
    """Tell whether the police got back who was abducted: "recovered three kidnapped traders"."""
    verb = before_number(items, one.at)
    if verb > 0 and items[verb].low in RECOVERS and not passive_before(items, verb):
        return True
    here = one.at + 3 if items[min(one.at + 2, len(items) - 1)].low == "whom" else one.phrase.end
    passive = False
    while here < len(items) and items[here].kind in ("be", "have", "adv"):
        passive = passive or items[here].kind == "be"
        here += 1
    return passive and here < len(items) and items[here].low == "recovered"


WAYS = frozenset("from off onto into away out aboard".split())
VANS = frozenset(
    "van vans bus buses car cars truck trucks lorry lorries wagon wagons vehicle vehicles station"
    " stations cell cells jail prison custody".split()
)
HOMES = frozenset("homes houses beds home house dormitories offices campus".split())
DANGERS = lexicon().words["objects_dangers"]
# "from the rooms of their homes", "into unmarked cars": how far behind the way these may stand.
PLACE = 6


def taken_from(items: list[Item], verb: int, end: int) -> Reading | None:
    """Give the capture of "dragged eight men from a bus", by who does it."""
    if end >= len(items) or items[end].low not in WAYS or passive_before(items, verb):
        return None
    behind = {item.low for item in items[end + 1 : end + PLACE]}
    low = takers(items, verb)
    if not behind.isdisjoint(DANGERS - VANS):
        return None
    if not low.isdisjoint(ARMED):
        return end, (Toll(Measure.ABDUCTED, Role.ACT, Form.PAST),)
    if low.isdisjoint(POLICE):
        return None
    into = items[end].low in ("into", "onto", "aboard") and not behind.isdisjoint(VANS)
    out = items[end].low in ("from", "out") and not behind.isdisjoint(HOMES)
    held = into or out
    return (end, (Toll(Measure.DETAINED, Role.ACT, Form.PAST),)) if held else None


FIGHTERS = lexicon().words["fitting_fighters"] | frozenset(
    "enemy battalion brigade regiment division platoon company tanks t-55s".split()
)
JAILS = frozenset("jail jails prison prisons detention cells political convicted".split())


def fought(items: list[Item]) -> bool:
    """Tell whether prisoners are told of beside soldiers, and in no jail."""
    words = [item.low for item in items]
    return not FIGHTERS.isdisjoint(words) and JAILS.isdisjoint(words)
