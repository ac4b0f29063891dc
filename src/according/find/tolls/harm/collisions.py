"""Crashes: whether what a vehicle hits, or a vehicle that falls, is the event itself."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.voices import Reading
from according.find.lexicon import Role, lexicon
from according.find.tolls.harm.falling import FALLS
from according.model import Measure

__all__ = ["DOWN", "HITS", "VEHICLES", "is_event"]

# Houses come down; people come down with a fever.
DOWN = frozenset(("come down", "comes down", "came down", "coming down"))


def is_event(items: list[Item], phrase: Phrase, reading: Reading) -> bool:
    """Tell whether what befell a thing is the event itself, or no attack on it."""
    word, readings = reading
    vehicle = not phrase.bare and items[phrase.last].low in VEHICLES
    taken = any(toll.measure is Measure.CAPTURED for toll in readings)
    one = phrase.first > 0 and items[phrase.first - 1].low in ("a", "an", "one", "another")
    if vehicle and one and phrase.last < word and items[word].low.split(" ")[0] in SWEPT:
        # "A bus was swept away": the accident; not "floods swept away a bus".
        return True
    manned = phrase.end < len(items) and items[phrase.end].low in ("with", "carrying")
    lost = manned and any(toll.measure in (Measure.MISSING, Measure.LOST) for toll in readings)
    if vehicle and (items[word].low in DOWN or lost):
        # "A ferry with 12 aboard vanished": they are missing.
        return True
    if vehicle and not taken and is_accident(items, phrase, items[word].low.split(" ")[0]):
        # "The storm sank a ship" counts it, "waves sank a boat with 19 people" tells of them.
        sunk = any(toll.role == Role.ACT for toll in readings)
        return manned or not sunk
    hurt = any(toll.measure is Measure.INJURED for toll in readings)
    if hurt and " by " in items[word].low:
        # "were struck by gunfire": the words themselves tell of an attack.
        return False
    return is_collision(items, phrase, word, vehicle=vehicle)


def is_accident(items: list[Item], phrase: Phrase, verb: str) -> bool:
    """Tell whether a vehicle's fall is the accident itself: "a bus fell", "a ferry sank"."""
    return verb in FALLS or (
        verb in SINKS and items[phrase.first - 1].low in ("a", "an", "one", "another")
    )


HITS = frozenset("hit hits hitting".split())
STRIKES = frozenset("strike strikes struck striking slam slams slammed slamming".split())
LANDS = frozenset(
    "slam slams slammed slamming crash crashes crashed crashing smash smashes smashed smashing land"
    " lands landed landing fall falls fell fallen falling".split()
)
FLUNG = frozenset(
    "missile missiles rocket rockets shell shells drone drones bomb bombs mortar mortars projectile"
    " projectiles round rounds grenade grenades munition munitions tree trees branch branches rock"
    " rocks boulder boulders crane debris pylon mast chimney balcony".split()
)
WEAPONS = lexicon().words["fitting_weapons"]


def is_collision(items: list[Item], phrase: Phrase, verb: int, *, vehicle: bool) -> bool:
    """Tell whether things are hit by no weapon: "after hitting a tanker", "struck a bridge"."""
    one = phrase.first > 0 and items[phrase.first - 1].low in ("a", "an", "one", "another")
    said = items[verb].low.split(" ")[0]
    before = (*items[: phrase.first], *items[phrase.end : verb])
    by_vehicle = vehicle and one and any(item.low in VEHICLES for item in before)
    if not phrase.bare and any(i.low in PARKED for i in items[phrase.first : phrase.last]):
        # "ran into two parked cars": they did nothing themselves.
        return False
    if said in LANDS and items[verb].low.endswith((" on", " into", " onto")):
        # "a shell landed on a house", not "a bus crashed into a shop": what flies has no driver.
        return not any(item.low in FLUNG for item in before)
    if not phrase.bare and items[phrase.last].low in MINES:
        # "a convoy strikes a landmine"
        return True
    driven = kind_of(items[phrase.last]) is not Kind.PEOPLE and drives(items, verb)
    if said not in STRIKES and not (said in HITS and (by_vehicle or driven)):
        return False
    # "a coach strikes a lorry": the verb is no air strike.
    strike = verb if by_vehicle else -1
    armed = any(i.low in WEAPONS for at, i in enumerate(items) if at != strike)
    # "was struck by a shell", "a mudslide struck a house", "homes struck by the plane"
    shelled = " by " in items[verb].low and items[verb].low.split(" ")[-1] in FLUNG
    still = not vehicle and kind_of(items[phrase.last]) is Kind.MATERIEL and not phrase.bare
    return not (armed or shelled or (still and falls_on(items, phrase, verb)))


# What comes down on houses: nobody steers it, or no more.
COMES_DOWN = (
    FLUNG
    | lexicon().words["doers_hazards"]
    | frozenset("avalanche avalanches rockfall lightning twister wave waves meteorite".split())
    | frozenset("plane jet airliner helicopter".split())
)
# "homes struck by the falling plane": how far behind the verb it may stand.
BY_WHAT = 5


def falls_on(items: list[Item], phrase: Phrase, verb: int) -> bool:
    """Tell whether something falls on what stands still: "a mudslide struck a house"."""
    if phrase.first > verb:
        return any(item.low in COMES_DOWN for item in items[max(0, verb - BY_WHAT) : verb])
    by = items[verb + 1 : verb + 1 + BY_WHAT]
    return by[:1] != [] and by[0].low == "by" and any(item.low in COMES_DOWN for item in by)


PARKED = frozenset(("parked", "stationary", "occupied", "unoccupied"))
MINES = frozenset("mine mines landmine landmines ied ieds reef reefs iceberg".split())
# What runs into things on a road.
ON_ROAD = frozenset(
    "bus minibus coach truck lorry car van train tram taxi jeep vehicle motorcycle tanker".split()
)


def drives(items: list[Item], verb: int) -> bool:
    """Tell whether a car runs into what it "hit": "his car hit a lamp post", "it hit a wall"."""
    before = items[verb - 1].low if verb else ""
    if before in ("it", "and", "then", "which", "that"):
        return any(item.low in ON_ROAD for item in items[:verb])
    return before in ON_ROAD


VEHICLES = lexicon().words["fitting_vehicles"]
SINKS = frozenset(("sink", "sinks", "sank", "sunk", "sinking"))
SWEPT = frozenset(("swept", "washed", "carried"))
