"""What floods and fires do to those counted: floods hit them, avalanches bury them.

A car or a bullet hits people otherwise, and survivors are found where others died.
"""

from according.find.grammar.items import Item
from according.find.grammar.objects import CLAIMS, before_number
from according.find.grammar.phrases import Kind, Phrase, kind_of, phrase_after
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.harm.doers import burial
from according.model import Measure

__all__ = [
    "CUES",
    "SURVIVORS",
    "alive",
    "by_nature",
    "consumed",
    "struck_by",
    "takes_lives",
]

HAZARDS = lexicon().words["doers_hazards"]
STRIKES = frozenset("hit hits hitting struck strikes striking batter battered lashed".split())
# "the floods that began in July have hit 20 million people": how far the flood may stand.
HAZARD_REACH = 10


def by_nature(items: list[Item], verb: int, phrase: Phrase) -> Measure | None:
    """Give what befell people by who did it: floods hit them, mourners or avalanches bury them."""
    if struck(items, verb, phrase):
        return Measure.AFFECTED
    return burial(items, verb, phrase)


def struck(items: list[Item], verb: int, phrase: Phrase) -> bool:
    """Tell whether people are hit by a flood or a drought, and not by a bullet or a car."""
    if items[verb].low not in STRIKES:
        return False
    if phrase.bare:
        # "cyclone hits 2 million"
        counted = items[phrase.end - 1].figure
        many = counted is not None and (counted.low or 0) >= MANY
        return many and verb > 0 and is_hazard(items[verb - 1])
    people = kind_of(items[phrase.last]) is Kind.PEOPLE
    before = items[max(0, verb - HAZARD_REACH) : verb]
    return people and any(is_hazard(item) for item in before)


def is_hazard(item: Item) -> bool:
    """Tell whether a word, or a phrase as one, names what nature or the grid does: "power cuts"."""
    return item.low in HAZARDS or item.low in ("power cuts", "power outages")


# Floods hit whole places as they do people.
VILLAGES = frozenset("villages towns settlements communities hamlets neighbourhoods".split())
# So many are hit at once by what befalls a whole region only.
MANY = 1000
MILLION = 1_000_000
# "hit by one of the worst floods in memory": how far behind "by" the flood may stand.
BY_REACH = 7


def struck_by(items: list[Item], verb: int, phrase: Phrase) -> bool:
    """Tell whether people are said to be hit by a flood or a drought: "had been hit by a quake"."""
    if items[verb].low not in STRIKES:
        return False
    if phrase.bare:
        # "Over 40,000 hit by floods": people.
        counted = items[phrase.end - 1].figure
        least = (counted.low or 0) if counted is not None else 0
        if least >= MILLION and items[verb - 1].kind == "be":
            # "about 14 million have been hit in Peru"
            return True
        return least >= MANY and verb == phrase.end and by_hazard(items, verb)
    head = items[phrase.last]
    if kind_of(head) is not Kind.PEOPLE and head.low not in VILLAGES:
        return False
    if in_headline(items, verb):
        return True
    if verb + 1 >= len(items) or items[verb + 1].low != "by":
        return False
    if (many := items[max(0, phrase.first - 1)].figure) and (many.low or 0) >= MANY:
        # "460,000 families were hit by Crising": no car hits so many.
        return True
    return by_hazard(items, verb)


def by_hazard(items: list[Item], verb: int) -> bool:
    """Tell whether it is a flood or a drought by which something is hit."""
    for item in items[verb + 1 : verb + BY_REACH]:
        if item.low in HAZARDS:
            return True
        if item.kind not in ("word", "det", "prep", "adv", "figure"):
            return False
    return False


def in_headline(items: list[Item], verb: int) -> bool:
    """Tell whether a line that names the flood says whom it hit: "Kost flood: 650 people hit"."""
    ends = verb + 1 >= len(items) or items[verb + 1].kind == "punct"
    first = next((at for at in range(verb) if items[at].text == ":"), 0)
    return ends and any(item.low in HAZARDS for item in items[max(0, first - BY_REACH) : first])


SACKS = frozenset("sack sacks sacked sacking".split())


def sacks(items: list[Item], verb: int, phrase: Phrase) -> bool:
    """Tell whether a flood drives people out, as Nigeria's papers say: "flood sacks 75,000"."""
    if verb < 1 or items[verb].low not in SACKS or not (phrase.bare or phrase.last >= 0):
        return False
    people = phrase.bare or kind_of(items[phrase.last]) is Kind.PEOPLE
    return people and any(is_hazard(item) for item in items[max(0, verb - HAZARD_REACH) : verb])


FIRES = frozenset(
    "fireball firestorm fire fires blaze blazes wildfire wildfires flames inferno bushfire"
    " tide".split()
)


BLOWS = lexicon().words["places_attacks"]
KIN = frozenset(
    "mother father brother sister brothers sisters parents wife husband son daughter sons daughters"
    " uncle aunt cousin cousins grandmother grandfather baby children child".split()
)
ACCIDENTS = frozenset("crash accident collision stampede sinking collapse epidemic".split())


TAKES = frozenset(("took", "take", "takes", "taken"))
PLAGUES = frozenset(
    "plague cholera typhus influenza fever sea explosion blast bomb epidemic".split()
)


def consumed(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the ruin of things that a fire takes as it does lives: "the blaze claimed 16 homes"."""
    verb = before_kin(items, before_number(items, at))
    if sacks(items, verb, phrase):
        return Measured(at, Measure.DISPLACED, verb, phrase, "object")
    taken = [item.low for item in items[max(0, at - 3) : at]]
    if taken[:2] == ["taking", "with"] and taken[2] in ("her", "it", "him", "them"):
        # "She went down in the gale, taking with her 204 of her crew."
        return Measured(at, Measure.KILLED, at - 3, phrase, "object")
    # "The fire took eighty-seven children."
    doer = verb - 1
    while doer > 0 and items[doer].kind in ("have", "adv"):
        doer -= 1
    takes = doer >= 0 and items[verb].low in TAKES and items[doer].low in HAZARDS | FIRES | PLAGUES
    ends = phrase.end >= len(items) or items[phrase.end].kind in ("punct", "conj")
    if verb < 1 or not (items[verb].low in CLAIMS or (takes and ends)):
        return None
    before = items[max(0, verb - HAZARD_REACH) : verb]
    if phrase.bare:
        # "The crash of 1999 had claimed 285.", "the mudslide took 52."
        ends = phrase.end >= len(items) or items[phrase.end].text in ".;,"
        killed = ends and any(i.low in HAZARDS or i.low in ACCIDENTS for i in before)
        return Measured(at, Measure.KILLED, verb, phrase, "object") if killed else None
    if kind_of(items[phrase.last]) is Kind.PEOPLE:
        died = any(i.low in HAZARDS or i.low in ACCIDENTS or i.low in FIRES for i in before)
        died = died or (items[verb].low in CLAIMS and items[verb - 1].low in BLOWS)
        died = died or ends_there(items, phrase.end)
        return Measured(at, Measure.KILLED, verb, phrase, "object") if died else None
    things = kind_of(items[phrase.last]) is Kind.MATERIEL
    if not things or not any(item.low in FIRES for item in before):
        return None
    return Measured(at, Measure.DESTROYED, verb, phrase, "object")


def before_kin(items: list[Item], verb: int) -> int:
    """Give the verb before relatives in a list with a number: "claimed his wife and two sons"."""
    if verb < 1 or items[verb].low != "and":
        return verb
    here = verb - 1
    while here > 0 and (
        items[here].low in KIN or items[here].kind == "det" or items[here].text == ","
    ):
        here -= 1
    return here if items[here].low in CLAIMS and here < verb - 1 else verb


CLAUSE = 8


def ends_there(items: list[Item], here: int) -> bool:
    """Tell whether those claimed are all that is told: "claimed nine traders on the spot"."""
    ends = here >= len(items) or items[here].low in (".", ";", "on", "in", "at", "when")
    # "claimed 12 soldiers in the north had died"
    return ends and not any(item.kind in ("be", "have") for item in items[here : here + CLAUSE])


SURVIVORS = frozenset(("survivor", "survivors"))
FINDS = lexicon().words["items_pulled"] | lexicon().words["doers_finds"]
# "found nine bodies in the cabin and two survivors": how far before them the verb may stand.
FOUND_REACH = 12


def alive(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the rescue of survivors whom somebody finds or brings out."""
    if phrase.bare or items[phrase.last].low not in SURVIVORS:
        return None
    if (verb := found_alive(items, phrase.end)) >= 0:
        return Measured(at, Measure.RESCUED, verb, phrase, "predicate")
    for here in range(at - 1, max(-1, at - FOUND_REACH), -1):
        item = items[here]
        if item.low.split(" ")[0] in FINDS:
            return Measured(at, Measure.RESCUED, here, phrase, "object")
        if item.text in ";:(" or item.kind in ("be", "modal", "rel") or item.low in lexicon().say:
            return None
    return None


def found_alive(items: list[Item], here: int) -> int:
    """Give the verb by which survivors are found: "had been located", -1 if none follows."""
    passive = False
    for verb in range(here, len(items)):
        if items[verb].low.split(" ")[0] in FINDS:
            return verb if passive else -1
        if items[verb].kind not in ("be", "have", "adv"):
            break
        passive = passive or items[verb].kind == "be"
    return -1


ATTACKS = lexicon().words["places_attacks"]
# "claimed a second drone attack on": how far the noun may stand.
ATTACKED = 4


def claims_attack(items: list[Item], here: int) -> bool:
    """Tell whether somebody owns to an attack: "claim an attack on", not "claim a raid killed"."""
    if here >= len(items) or items[here].kind != "det":
        return False
    for at in range(here + 1, min(len(items) - 1, here + ATTACKED)):
        if items[at].low in ATTACKS:
            return items[at + 1].kind in ("prep", "rel")
    return False


def takes_lives(items: list[Item], at: int) -> bool:
    """Tell whether lives are claimed, and nothing is said: "claimed nine traders on the spot"."""
    if [item.low for item in items[at + 1 : at + 2]] in (["there"], ["that"]):
        # "Residents claimed there were 90 victims"
        return False
    if any(item.low in ("lives", "victims") for item in items[at + 1 : at + 7]):
        return True
    if at and items[at - 1].low in ("which", "that") and names_victim(items, at + 1):
        return True
    if claims_attack(items, at + 1):
        return True
    if at + 1 >= len(items) or items[at + 1].figure is None:
        return False
    phrase = phrase_after(items, at + 1)
    if phrase.bare or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return False
    return phrase.end >= len(items) or items[phrase.end].low in (".", ";", "on", "in", "at")


# "claimed volunteer firefighter Ana Ruiz": how long a name and what stands before it may be.
NAMED = 8


def names_victim(items: list[Item], here: int) -> bool:
    """Tell whether a clause ends on names: "the fire, which claimed Mr Ryan and Ms Lowe."."""
    capital = False
    for item in items[here : here + NAMED]:
        if item.text in (",", ".", ";"):
            return capital
        if not (item.kind == "word" or item.low == "and") or item.tolls:
            return False
        capital = item.capital
    return capital and here + NAMED > len(items)


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = (
    (SURVIVORS,),
    (CLAIMS,),
    (TAKES, HAZARDS | FIRES | PLAGUES),
    (SACKS, HAZARDS),
    (frozenset(("taking",)), frozenset(("with",))),
)
