"""Which reading of a toll word fits what is counted: "eliminated 12" soldiers, or tanks."""

from according.find.grammar.hauled import DOWNED, GLIDING
from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.voices import Reading
from according.find.lexicon import Form, Role, Toll, lexicon
from according.find.tolls.harm.collisions import DOWN, HITS, VEHICLES, is_event
from according.find.tolls.harm.falling import is_no_death
from according.find.tolls.harm.flooded import as_left, as_touched
from according.find.tolls.harm.hazards import struck_by
from according.find.tolls.harm.losing import LOSES, MOURNING, kind_counted, loss_of
from according.find.tolls.harm.parted import TREATS
from according.find.tolls.harm.ruled import is_destination, is_ruled
from according.find.tolls.harm.shots import hit_by_shots
from according.find.tolls.harm.ways import is_passable
from according.model import Measure

__all__ = ["PEOPLE_ONLY", "THINGS_ONLY", "choose"]

# Measures that only things, only people, or certain kinds can undergo.
THINGS_ONLY = {Measure.DESTROYED, Measure.DAMAGED, Measure.LOST}
PEOPLE_ONLY = {
    Measure.KILLED,
    Measure.INJURED,
    Measure.CASUALTIES,
    Measure.DETAINED,
    Measure.DISPLACED,
    Measure.ABDUCTED,
    Measure.RESCUED,
}

# These verbs mean something else of what is neither people nor materiel ("released 12 albums",
# "lost 12
# games"), so what they count must be known to be such.
LOOSE = lexicon().words["measures_loose"]
# Of these, the ones that tell nothing without a noun beside the figure.
VAGUE = lexicon().words["measures_vague"]


def choose(items: list[Item], phrase: Phrase, reading: Reading) -> Toll | None:
    """Give the reading that fits what is counted: "eliminated" kills people and destroys tanks."""
    if struck_by(items, reading[0], phrase):
        return Toll(Measure.AFFECTED, Role.ACT, Form.PART)
    if shot := hit_by_shots(items, reading[0], phrase):
        return reading[1][0]._replace(measure=shot)
    if came_from(items, reading) or is_ruled(items, reading):
        return None
    if is_destination(items, phrase, reading):
        return None
    if items[reading[0]].low in DESTROYS and items[phrase.last].low in ENEMIES:
        # "four militants were destroyed in the raid"
        return reading[1][0]._replace(measure=Measure.KILLED)
    if items[reading[0]].low in AFLAME and kind_counted(items, phrase) is Kind.PEOPLE:
        return reading[1][0]._replace(measure=Measure.INJURED)
    if items[reading[0]].low in DOWNED and items[phrase.last].low in GLIDING:
        return reading[1][0]._replace(measure=Measure.DESTROYED)
    return fitting(items, phrase, reading)


def came_from(items: list[Item], reading: Reading) -> bool:
    """Tell whether bodies only came from where some are missing: "recovered from under rubble"."""
    missing = any(toll.measure is Measure.MISSING for toll in reading[1])
    return missing and reading[0] > 0 and items[reading[0] - 1].low == "from"


def is_picked_up(items: list[Item], word: int) -> bool:
    """Tell whether it is said who saved some: "thirty were picked up by a passing freighter"."""
    by = [item.low for item in items[word + 1 : word + 2]] == ["by"]
    return by and items[word].low == "picked up" and items[word - 1].kind == "be"


def says_whom(items: list[Item], phrase: Phrase, reading: Reading) -> bool:
    """Tell whether words of harm say by themselves that people were counted.

    "killed two and captured 12" counts people; "picked up 14" may count anything.
    """
    word, readings = reading
    if " " in items[word].low:
        # A phrase of several words says enough of its subject: "took shelter", "left their homes";
        # so do "24 were shot down", "six were beaten to death".
        befell = any(toll.role == Role.BEFALL for toll in readings)
        if befell or all(toll.measure in ENDED for toll in readings):
            return True
    # "24 Harijans were shot": a people's name, or a group's.
    shot = items[word].low == "shot" and items[word - 1].kind in ("be", "adv")
    if is_picked_up(items, word) or (shot and is_group(items, phrase)):
        return True
    if items[word].low == "shot" and opens_line(items, phrase, word):
        return True
    # "captured eight members of the network"
    members = items[phrase.last].low == "members"
    return is_wound(items, word) or (members and items[word].low.split(" ")[0] in CAPTURES)


OPENED = frozenset(("be", "have", "adv"))


def opens_line(items: list[Item], phrase: Phrase, word: int) -> bool:
    """Tell whether a bare number opens a line on those shot: "6 shot in a club", no clocks."""
    at = phrase.end - 1
    opens = at == 0 or items[at - 1].text in ":;—–"
    if not (opens and phrase.bare and all(i.kind in OPENED for i in items[phrase.end : word])):
        return False
    return word + 1 >= len(items) or items[word + 1].kind in ("prep", "punct", "conj", "adv")


def fitting(items: list[Item], phrase: Phrase, reading: Reading) -> Toll | None:
    """Give the reading of a verb or noun that fits its people or things, None if none does."""
    word, readings = reading
    first = items[word].low.split(" ")[0]
    kind = kind_counted(items, phrase)
    if kind is Kind.UNKNOWN and (
        phrase.head_toll or (phrase.bare and is_aboard(items, phrase.end))
    ):
        # "boats with 514 on board sink": no wrecks.
        kind = Kind.PEOPLE
    if not said_of(items, word, kind, bare=phrase.bare) and not fell(items, word, phrase):
        return None
    ashore = items[word].low == "ashore" and items[word - 1].low in GOES
    if ashore or (items[word].low == "alive" and not was_found(items, word)):
        return None
    told_otherwise = is_event(items, phrase, reading) or is_no_death(items, phrase, reading)
    told_otherwise = (
        told_otherwise
        or is_no_hold(items, word, phrase)
        or ran_out(items, word)
        or given_to_kin(items, phrase, first)
        or is_passable(items, phrase, word)
    )
    if told_otherwise or is_stopped(items, phrase, first):
        return None
    if first in LOSES and readings[0].measure in MOURNING and readings[0].role != Role.TOTAL:
        aboard = phrase.bare and is_aboard(items, phrase.end)
        return loss_of(items, phrase, reading, kind, aboard=aboard)
    said = says_whom(items, phrase, reading)
    loose = first in LOOSE and not said and (not phrase.bare or first in VAGUE)
    if first in LOOTS and kind is Kind.MATERIEL and not is_movable(items[phrase.last]):
        # "96 houses looted": nobody took them.
        return None
    if is_shelled(readings[0].measure, items[word], items[phrase.last]):
        return None
    twofold = items[phrase.last].low in OTHERS | TWOFOLD and first not in HIT
    # "shot down a bomber", no man
    twofold = twofold or (items[phrase.last].low == "bomber" and items[word].low in DOWNED)
    kinds = (kind, Kind.MATERIEL) if twofold and not phrase.bare else (kind,)
    if kind is not Kind.PEOPLE and not phrase.bare:
        # Bridges that are swept away are destroyed; people who are, missing.
        readings = tuple(sorted(readings, key=lambda toll: toll.measure is Measure.MISSING))
    fits = (
        t for k in kinds for t in readings if undergoes(t, k, loose=loose, known=not phrase.bare)
    )
    toll = next(fits, None)
    if toll is not None and kind is Kind.MATERIEL:
        toll = as_left(toll, items[word], items[phrase.last])
        toll = as_touched(items, toll, word, phrase.first)
    return toll


ENGULFING = ("fire", "flames", "the fire", "the flames")
# "two women were set alight", "a man was engulfed in flames": burnt, if nobody says that they died.
AFLAME = frozenset(("in flames", "ablaze", "alight")).union(
    (f"set {how}" for how in ("alight", "ablaze", "on fire", "fire to")),
    (f"engulfed {by} {the}" for by in ("in", "by") for the in ENGULFING),
)


LIMBS = lexicon().words["parted_limbs"]
SHOTS = frozenset("bullets rounds ammunition pellets".split())


def is_wound(items: list[Item], word: int) -> bool:
    """Tell whether shots hit a body: "two were shot in the leg", "with rubber bullets"."""
    if items[word].low.rpartition(" ")[2] in SHOTS:
        return True
    after = items[word + 1].low if word + 1 < len(items) else ""
    return items[word].low == "shot in the" and after in LIMBS


def is_group(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a plural with a capital inside a sentence stands for people."""
    head = items[phrase.last]
    return not phrase.bare and phrase.last > 1 and head.capital and head.low.endswith("s")


DESTROYS = frozenset("destroy destroys destroyed destroying".split())
ENEMIES = lexicon().words["fitting_fighters"] | frozenset(
    "terrorist bandits bandit extremists nationalists mercenaries saboteurs".split()
)
CAPTURES = frozenset("capture captures captured capturing".split())

LOOTS = frozenset("loot loots looted looting".split())
ARMS = lexicon().words["seized_arms"]


def is_movable(item: Item) -> bool:
    """Tell whether a thing can be carried or driven away: arms and vehicles, no houses."""
    return item.low in ARMS or item.low in VEHICLES


SHELLS = frozenset("shelled shelling bombed bombing bombarded bombarding strafed pounded".split())
TOWNS = frozenset("town village city district suburb neighbourhood neighborhood".split())


def is_shelled(measure: Measure, verb: Item, head: Item) -> bool:
    """Tell whether a place is only fired at, and no building: "shelled a town"."""
    return measure is Measure.DAMAGED and verb.low in SHELLS and head.low in TOWNS


def is_aboard(items: list[Item], here: int) -> bool:
    """Tell whether those counted are said to be on board."""
    after = [item.low for item in items[here : here + 2]]
    return after[:1] == ["aboard"] or after == ["on", "board"]


# "Four of the nine were critical", "40 homes are ash": of what alone these words tell of harm.
SAID_OF = dict.fromkeys(lexicon().words["measures_of_people"], Kind.PEOPLE)
SAID_OF |= dict.fromkeys(lexicon().words["measures_of_things"], Kind.MATERIEL)
# Protests are held as well.
SAID_OF |= dict.fromkeys(("held in", "held at", "held inside"), Kind.PEOPLE)
# Attacks are carried out as well.
CARRIED = ("carry out", "carries out", "carried out", "carrying out")
SAID_OF |= dict.fromkeys(CARRIED, Kind.PEOPLE)
CARED = ("being treated", "still being treated", "undergoing treatment", "receiving treatment")
SAID_OF |= dict.fromkeys((*CARED, "under treatment"), Kind.PEOPLE)
# Ballots never arrive, too.
NEVER = ("never came back", "never returned", "never arrived", "never reached")
SAID_OF |= dict.fromkeys(NEVER, Kind.PEOPLE)
# "being treated as suspects", "for measles", "with respect": no injury.
OTHERWISE = frozenset("as like for with differently unfairly fairly equally well badly".split())
HARMS = lexicon().words["items_injuries"] | lexicon().words["items_hospitals"]
# What people are treated for without a wound.
HARMS |= frozenset("heat heat-related heatstroke hypothermia dehydration smoke fumes".split())
HARMS |= frozenset("burn trauma shock anxiety gas cuts lacerations breathing broken".split())
HARMS |= frozenset("pellet pellets bullet bullets shrapnel splinters".split())
# "being treated for severe smoke inhalation": how far the harm may stand.
HARMED = 6
SAID_OF |= dict.fromkeys(DOWN, Kind.MATERIEL)
# Staff on strike stop working as well.
STOPPED = ("stop working", "stops working", "stopped working", "stopping working")
SAID_OF |= dict.fromkeys(STOPPED, Kind.MATERIEL)


def said_of(items: list[Item], word: int, kind: Kind, *, bare: bool) -> bool:
    """Tell whether a word that tells of harm only of people, or only of things, tells of these."""
    low, after = items[word].low, items[word + 1 : word + HARMED]
    if low.endswith(("treated", "treatment")) and after and after[0].low in OTHERWISE:
        return (bare or kind is Kind.PEOPLE) and any(item.low in HARMS for item in after)
    if low in TREATS and not by_doctors(items, word):
        return False
    if low.endswith("evacuate") and acts_on_people(items, word + 1):
        # "three hospitals were forced to evacuate patients"
        return False
    wanted = SAID_OF.get(low, kind)
    # "eight killed, two critical", "30 are still in hospital"
    before = word - 1
    while before > 0 and items[before].kind == "adv":
        before -= 1
    alone = items[before].kind in ("be", "link") or items[before].figure is not None
    return wanted is kind or (bare and wanted is Kind.PEOPLE and alone)


EVENTS = lexicon().words["sources_events"]
DOCTORS = lexicon().words["fitting_doctors"]
# "Sunrise Hospital said on Monday that it had treated": how far from the verb they may stand.
DOCTOR = 9


def acts_on_people(items: list[Item], here: int) -> bool:
    """Tell whether people follow a verb: "evacuate staff", not "evacuate their homes"."""
    return here < len(items) and kind_of(items[here]) is Kind.PEOPLE


def by_doctors(items: list[Item], word: int) -> bool:
    """Tell whether doctors treat those counted, after what hurt them and for no illness."""
    after = items[word + 1 : word + HARMED]
    if any(item.low in ("year", "month", "years", "months", "since") for item in after):
        return False
    if any(item.low in ("for", "as", "like", "with") for item in after[2:] + after[:1]):
        return any(item.low in HARMS for item in after)
    if len(after) > 1 and after[0].low == "at" and after[1].capital:
        # "treated at Mercy Health"
        return True
    if items[word - 1].figure is not None and (not after or after[0].kind == "punct"):
        # "one dead, 164 treated"
        return any(item.tolls for item in items[: word - 1])
    patients = any(item.low.startswith("patient") for item in after)
    if patients and any(item.low in EVENTS for item in items[word + 1 : word + DOCTOR]):
        # "treated 58 patients from the explosion"
        return True
    # "A nurse at St Anna's said 39 people from the crash had been treated there."
    back = 0 if after and after[0].low == "there" else max(0, word - DOCTOR)
    near = (*items[back:word], *items[word + 1 : word + DOCTOR + 1])
    return any(word in DOCTORS or word in HARMS for item in near for word in item.low.split())


def fell(items: list[Item], word: int, phrase: Phrase) -> bool:
    """Tell whether it is told of a bare number that they came down, and not with or to what."""
    after = items[word + 1].low if word + 1 < len(items) else "."
    return phrase.bare and items[word].low in DOWN and after in (".", ",", "at", "in", "during")


def is_stopped(items: list[Item], phrase: Phrase, verb: str) -> bool:
    """Tell whether vehicles are only stopped: "the navy intercepts two dinghies", not drones."""
    stopped = verb.startswith("intercept") and not phrase.bare
    return stopped and items[phrase.last].low in VEHICLES - FLYING


# "Thirty went ashore": to land, and not to safety.
GOES = frozenset("go goes went gone going".split())
RUSHES = frozenset(
    "rush rushes rushed rushing run runs ran running pour poured dash dashed".split()
)


def ran_out(items: list[Item], word: int) -> bool:
    """Tell whether people only ran out of doors: "thousands rushed out of their homes"."""
    out = items[word].low.startswith(("out of their", "from their"))
    return out and word > 0 and items[word - 1].low in RUSHES


FLYING = frozenset("plane planes aircraft helicopter helicopters".split())
BETWEEN = frozenset(
    (
        "crossfire cross-fire middle between up off fighting gunfire open video camera tape film"
        " traffic storm rain snow flood floods fire blaze blast surprise act unawares"
    ).split()
)
RELEASED = frozenset("release releases released releasing".split())
EXPELS = frozenset("expel expels expelled expelling".split())
ENVOYS = frozenset(
    "diplomat diplomats envoy envoys ambassador ambassadors lawmaker lawmakers student students"
    " pupil pupils player players member members mp mps attache attaches attachés spies".split()
)


def is_no_hold(items: list[Item], word: int, phrase: Phrase) -> bool:
    """Tell whether people are only "caught in the crossfire", or envoys expelled."""
    after = [item.low for item in items[word + 1 : word + 4]]
    head = items[phrase.last].low if not phrase.bare else ""
    if items[word].low in RELEASED and head in ("player", "players", "footballers"):
        # clubs let players go
        return True
    if items[word].low.startswith("let") and head in ("staff", "employees"):
        return True
    crossed = items[word].low == "caught" and not BETWEEN.isdisjoint(after)
    return crossed or (items[word].low in EXPELS and head in ENVOYS)


HANDS = frozenset("release releases released releasing hand handed hands handing".split())
KIN = frozenset("families family relatives kin burial undertakers".split())


def given_to_kin(items: list[Item], phrase: Phrase, verb: str) -> bool:
    """Tell whether the dead are given back: "released 31 of the victims to their families"."""
    given = verb in HANDS and not phrase.bare
    dead = given and items[phrase.last].low in ("victims", "remains")
    return dead and any(item.low in KIN for item in items[phrase.end : phrase.end + 5])


ENDED = frozenset((Measure.KILLED, Measure.DESTROYED, Measure.MISSING))
FINDS = lexicon().words["items_pulled"] | lexicon().words["items_pulls"]
# "were found, five days later, alive": how far the verb may stand.
FOUND = 8


def was_found(items: list[Item], word: int) -> bool:
    """Tell whether those alive were brought to safety, not only thought to live."""
    return any(item.low in FINDS for item in items[max(0, word - FOUND) : word])


# "14 others were wrecked": people or things.
OTHERS = frozenset(("others", "other", "more"))
# Bombers and carriers are people as well as machines; a household is people, and their house.
TWOFOLD = frozenset(("bombers", "interceptors", "carriers", "households"))
# "Seven others had been hit": people are.
HIT = HITS | {"struck"}


def undergoes(toll: Toll, kind: Kind, *, loose: bool, known: bool) -> bool:
    """Tell whether what is counted can undergo what a toll word says."""
    if kind is Kind.PEOPLE:
        return toll.measure not in THINGS_ONLY
    if kind is Kind.MATERIEL:
        return toll.measure not in PEOPLE_ONLY
    if toll.measure is Measure.MISSING and toll.role == Role.EVENT and known:
        # "the fate of 12 golf courses"
        return False
    return kind is not Kind.NEVER and not (loose and toll.role in (Role.ACT, Role.BEFALL))
