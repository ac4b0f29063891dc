"""What is lost: soldiers are dead, tanks are materiel, and players neither."""

import re

from according.find.grammar.items import Item
from according.find.grammar.kinds import COUNTABLE
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.voices import Reading
from according.find.lexicon import Role, Toll, lexicon
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = [
    "ALL_LOST",
    "HOUSES",
    "LOSES",
    "MOURNING",
    "abandoned",
    "fronted",
    "is_loss",
    "is_toll",
    "kind_counted",
    "loss_of",
]


def loss_of(
    items: list[Item], phrase: Phrase, reading: Reading, kind: Kind, *, aboard: bool
) -> Toll | None:
    """Give the reading of a loss by what was lost, None if it is no toll.

    ``aboard`` if a bare figure is of those on board.
    """
    word, readings = reading
    gone = aboard or lives_lost(items, word, phrase.end) or is_wreck(items, word)
    gone = gone or in_battle(items, word, phrase.end)
    # "lost 6,261 of its own"
    gone = gone or items[phrase.end - 1].low in OWN
    if phrase.bare and not gone and (other := traded(items, word)):
        # "downed 22 planes for the loss of four"
        return lost(readings, kind_of(other), other.low)
    if phrase.bare and gone:
        # "with the loss of all 189 on board", "lost three and killed 41"
        return next((t for t in readings if t.measure is Measure.KILLED), None)
    toll = lost(readings, kind, mourned(items, phrase))
    if toll is None:
        return None
    if toll.measure is Measure.CASUALTIES and tells_of_hurt(items, phrase):
        return toll._replace(measure=Measure.KILLED)
    tallied = toll.measure is Measure.KILLED and is_strength(items, phrase)
    return toll._replace(measure=Measure.CASUALTIES) if tallied else toll


def tells_of_hurt(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether the hurt are counted by themselves: "lost nine servicemen, 40 were wounded"."""
    behind = range(phrase.end, len(items))
    figure = next((here for here in behind if items[here].figure is not None), len(items))
    return any(toll.measure is Measure.INJURED for item in items[figure:] for toll in item.tolls)


OWN = frozenset(("own", "ours", "theirs", "his", "hers"))
# "lost 12 soldiers" are dead, "lost 12 tanks" is materiel, "lost 12 players" is neither.
MOURNING = frozenset((Measure.KILLED, Measure.LOST))
LOSES = frozenset(("lose", "loses", "lost", "losing", "loss", "losses"))
FIGHTERS = lexicon().words["fitting_fighters"]
MOURNED = lexicon().words["measures_mourned"] | FIGHTERS


# "12 members of our family", "14 staff members": whose loss is a death.
BLOWS = lexicon().words["places_attacks"] | lexicon().words["places_events"]
THEIRS = frozenset("family staff crew team squad unit patrol community congregation".split())


def mourned(items: list[Item], phrase: Phrase) -> str:
    """Give whom somebody lost: "12 members of our family" are relatives."""
    if phrase.bare:
        return ""
    if items[phrase.last].capital and items[phrase.last].low.endswith(("ans", "ese")):
        # "lost 250 Americans"
        return "people"
    head = items[phrase.last].low
    if phrase.of and head in THEIR_OWN:
        # "losing six of their number"
        return "relatives"
    beside = (items[phrase.last - 1], *items[phrase.last + 1 : phrase.last + 5])
    kin = head == "members" and any(item.low in THEIRS for item in beside)
    blow = phrase.end < len(items) and items[phrase.end].low == "to"
    # "lost eight members to an air strike"
    kin = kin or (blow and any(item.low in BLOWS for item in beside))
    # "lost seven members, including two generals, in the strike"
    kin = kin or (head == "members" and any(item.low in BLOWS for item in items[phrase.end :]))
    return "relatives" if kin else head


THEIR_OWN = frozenset("number ranks comrades colleagues".split())
TROOPS = frozenset("servicemen troops personnel manpower".split())
# "with the loss of 200 passengers" they are dead; an airline that "lost 200" has lost their custom.
CARRIED = frozenset("passengers passenger tourists holidaymakers migrants".split())


def lost(readings: tuple[Toll, ...], kind: Kind, head: str) -> Toll | None:
    """Give the reading of "lost", by what was lost; None if it is no toll."""
    if readings[0].role == Role.BEFALL:
        return readings[0]
    if head in ("post", "market"):
        # "lost a post in the cabinet"
        return None
    # "lost 200 servicemen": the wounded as well, as armies count; "lost ten men": the dead.
    # "with the loss of 60 troops": the dead, too.
    both = head in TROOPS and readings[0].role != Role.EVENT
    people = Measure.CASUALTIES if both else Measure.KILLED
    wanted = Measure.LOST if kind is Kind.MATERIEL else people
    carried = readings[0].role == Role.EVENT and head in CARRIED
    if kind is not Kind.MATERIEL and not carried and MOURNED.isdisjoint((head, head + "s")):
        return None
    found = next((toll for toll in readings if toll.measure is wanted), None)
    # "381 homes have been lost" to a fire or a storm: they are gone for good.
    return found._replace(measure=Measure.DESTROYED) if found and head in HOUSES else found


HOUSES = frozenset(
    "homes houses buildings structures dwellings cabins outbuildings sheds home house building"
    " structure facilities facility halls hall properties property shops shop churches church"
    " schools school barns barn garages garage cottages cottage businesses premises".split()
)


STRENGTH = TROOPS | {"soldiers"}


def is_strength(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a general staff counts whom the other army can use no more: the hurt as well."""
    if phrase.bare or items[phrase.last].low not in STRENGTH:
        return False
    staffs = (at for at, item in enumerate(items) if item.text == "Staff")
    return any(items[at - 1].low in ("general", "joint") for at in staffs)


def lives_lost(items: list[Item], verb: int, end: int) -> bool:
    """Tell whether a bare figure counts lives: "lost three and killed 41"."""
    after = items[end].low if end < len(items) else ""
    killed = any(
        toll.measure is Measure.KILLED and item.low not in LOSES
        for item in items[verb + 1 :]
        for toll in item.tolls
    )
    return killed and after in ("and", ",")


# "downed 22 enemy planes over the strait on Friday for the loss of": how far the 22 may stand.
TRADED = 24


def traded(items: list[Item], loss: int) -> Item | None:
    """Give the noun of those for whom others were lost: "downed 22 planes for the loss of"."""
    before = [item.low for item in items[max(0, loss - 2) : loss]]
    if before not in (["for", "the"], ["against", "the"], ["for", "a"]):
        return None
    for at in range(loss - 3, max(-1, loss - TRADED), -1):
        if items[at].figure is not None:
            nouns = (item for item in items[at + 1 : at + 4] if kind_of(item) in COUNTABLE)
            return next(nouns, None)
    return None


WRECKED = frozenset("sank sunk bottom crashed capsized exploded foundered disaster wreck".split())
# "sank in 1996 with the loss of more than 800": how far before "with" the wreck may stand.
WRECK = 10


def is_wreck(items: list[Item], loss: int) -> bool:
    """Tell whether a bare loss is one of lives: "the ferry sank with the loss of 800"."""
    with_it = [item.low for item in items[max(0, loss - 2) : loss]] == ["with", "the"]
    before = items[max(0, loss - WRECK) : loss]
    return with_it and any(not WRECKED.isdisjoint(i.low.split(" ")) for i in before)


# "four hundred of the garrison"
BODIES = frozenset(
    "garrison crew regiment battalion company brigade division squadron platoon section population"
    " congregation community tribe clan household village town".split()
)


CREWED = frozenset("bomber bombers fighter fighters".split())
MODEL = re.compile(r"[a-z]{1,4}-?\d{1,3}[a-z]{0,2}|stealth|strategic|strike|jet|heavy")


def kind_counted(items: list[Item], phrase: Phrase) -> Kind:
    """Give what kind those counted are of, by their noun or by the whole that stands before them.

    "Of the seven bridges four were carried away", "four hundred of the garrison".
    """
    if not phrase.bare:
        of_body = phrase.of and items[phrase.last].low in BODIES
        if items[phrase.last].low in CREWED and MODEL.fullmatch(items[phrase.last - 1].low):
            # "a B-1 bomber", "14 Su-34 bombers"
            return Kind.MATERIEL
        if items[phrase.last].low in PIECES and is_gear(items, phrase.end):
            return Kind.MATERIEL
        return Kind.PEOPLE if of_body else kind_of(items[phrase.last])
    whole = fronted(items, phrase.end - 1)
    return last_known(items[whole[0] : whole[1] + 1]) if whole else Kind.UNKNOWN


# "at least 130 pieces of heavy equipment": how far behind "of" the gear may stand.
GEARED = 5
PIECES = frozenset("piece pieces item items".split())
GEAR = frozenset(
    "equipment hardware artillery machinery weaponry armour armor materiel kit gear".split()
)


def is_gear(items: list[Item], end: int) -> bool:
    """Tell whether what stands behind "pieces" is an army's gear: "of heavy equipment"."""
    behind = [item.low for item in items[end : end + GEARED]]
    return behind[:1] == ["of"] and not GEAR.isdisjoint(behind)


def fronted(items: list[Item], at: int) -> tuple[int, int] | None:
    """Give the noun phrase that stands before its part: "of the seven bridges four"."""
    last = at - 1 - (at > 0 and items[at - 1].text == ",")
    for here in range(last, max(-1, at - WHOLE), -1):
        item = items[here]
        if item.low == "of":
            opens = here == 0 or items[here - 1].kind in ("punct", "conj")
            # "of the ferry's 160 passengers": the passengers.
            counted = [at for at in range(here + 1, last) if items[at].kind in ("det", "figure")]
            first = counted[-1] + 1 if counted else here + 1
            return (first, last) if opens and first <= last else None
        if item.kind not in ("word", "det", "figure"):
            return None
    return None


def last_known(words: list[Item]) -> Kind:
    """Give the kind of a noun phrase's head: of "the ferry's 160 passengers" the passengers."""
    ends = next((at for at, item in enumerate(words) if item.kind == "prep"), len(words))
    kinds = (kind_of(item) for item in reversed(words[:ends]))
    return next((kind for kind in kinds if kind in COUNTABLE), Kind.UNKNOWN)


# "Of the seven railway bridges in the valley, four": how far before the number the whole may open.
WHOLE = 9


ARMIES = frozenset("enemy troop troops army military government rebel guerrilla insurgent".split())


def is_army(item: Item) -> bool:
    """Tell whether an adjective names whose losses are counted: a people's, or an army's."""
    people = item.capital and item.low.endswith(("an", "ese", "ish", "i", "ch", "aeli"))
    owner = item.capital and item.low.endswith("'s")
    return people or owner or item.low in ARMIES


def of_people(items: list[Item], link: int) -> bool:
    """Tell whether losses are said in people: "put the losses at some 900 soldiers"."""
    after = items[link + 1 : link + 5]
    number = next((here for here, item in enumerate(after) if item.figure is not None), len(after))
    return any(kind_of(item) is Kind.PEOPLE for item in after[number + 1 : number + 2])


def is_loss(items: list[Item], here: int) -> bool:
    """Tell whether an army's whole loss is told: "the enemy's loss was 700", no "loss of 700"."""
    return items[here].low == "loss" and items[here + 1].low != "of"


# Of soldiers; those of homes are ruins.
ALL_LOST = "total losses"


def is_toll(items: list[Item], here: int, link: int) -> bool:
    """Tell whether losses are an army's or said in people: "property losses" are neither."""
    enemy = is_loss(items, here) and items[here - 1].low.removesuffix("'s") in ARMIES
    # "lost 1,180 troops, bringing its losses since January to 9,000"
    own = items[here - 1].low in OWNERS and any(i.low in FORCES for i in items[:here])
    return enemy or own or is_army(items[here - 1]) or of_people(items, link)


FORCES = FIGHTERS | {"army"}
# "the rebels, whose losses it put at 60"
OWNERS = frozenset(("its", "their", "our", "his", "whose", "total", "overall", "bringing"))


# "We lost 12 on the road": who tells of a battle, and by what words it is known for one.
WHO = frozenset("we i they us he who".split())
BATTLE = (
    lexicon().words["places_attacks"]
    | lexicon().words["fitting_weapons"]
    | FIGHTERS
    | frozenset("ambush ambushed ambushes battle battles fighting enemy clashes explosion".split())
)
BEHIND = frozenset("in on at during when to that and as near".split())


def in_battle(items: list[Item], verb: int, end: int) -> bool:
    """Tell whether a bare loss is one of men: "we lost 12 when the convoy was ambushed"."""
    after = items[end].low if end < len(items) else "."
    row = [item.low for item in items[end : end + 3]] == ["in", "a", "row"]
    told = after in BEHIND or after in (".", ",", ";")
    here = verb - 1
    while here > 0 and items[here].kind in ("have", "adv"):
        here -= 1
    who = here >= 0 and (items[here].low in WHO or items[here].low in BATTLE)
    return who and told and not row and any(item.low in BATTLE for item in items)


BESIDE = frozenset(("destroyed", "captured", "damaged", "burnt", "burned"))


def abandoned(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the loss of arms left behind, beside others destroyed: "7 BMD-2 abandoned"."""
    if phrase.bare or phrase.end >= len(items) or items[phrase.end].low != "abandoned":
        return None
    if kind_of(items[phrase.last]) is not Kind.MATERIEL or not items[at].figure:
        return None
    if all(item.low not in BESIDE for item in items):
        return None
    return Measured(at, Measure.LOST, phrase.end, phrase, "state")
