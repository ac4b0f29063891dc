"""Verbs within which their object stands: "brought 76 ashore", "took 251 to Gaza as hostages"."""

from collections.abc import Callable, Iterable

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.grammar.objects import ACTIVE, before_number, passive_before
from according.find.grammar.voices import Reading
from according.find.lexicon import Form, Role, Toll, lexicon
from according.find.tolls.harm.pulled import (
    ALIVE,
    APART,
    DANGERS,
    PULLS,
    RESCUED,
    SAFETY,
    brought_alive,
    past_joined,
    pulled_from,
)
from according.find.tolls.harm.takers import ARMED, POLICE, TAKING, taken_from
from according.find.tolls.harm.wanting import past_place
from according.model import Measure

__all__ = ["BRINGS", "CUES", "TREATS", "parted_verb"]


def parted_verb(items: list[Item], at: int, end: int) -> Reading | None:
    """Give a verb whose object, ending at ``end``, stands within it: "brought 76 ashore"."""
    verb = before_number(items, at)
    if verb < 0 or end >= len(items):
        return None
    if (safe := brought_alive(items, verb, end, ALIVE)) is not None:
        return safe
    for way in PARTED.get(items[verb].low, ()):
        if (found := way(items, verb, end)) is not None:
            return found
    if items[verb].low in lexicon().tolls and (found := within_verb(items, verb, end)):
        return found
    return pulled_from(items, verb, end) or brought_alive(items, verb, end, SAFETY)


def within_verb(items: list[Item], verb: int, end: int) -> Reading | None:
    """Give the verb of several words whose object stands within it, None if there is none."""
    phrases = lexicon().tolls[items[verb].low]
    # "has killed 300 and driven 8,000 to the brink of famine", "has thrown 400 into jail"
    forms = (*ACTIVE, Form.PART)
    joined = past_joined(items, end)
    # "shot two men and a security guard dead"
    # "ordered a million people in Port Kost to leave"
    placed = past_place(items, end)
    laden = past_load(items, end)
    for beyond in (end, joined, joined + (end < joined < len(items) - 1), placed, laden):
        if beyond >= len(items) or items[beyond].low.partition(" ")[0] not in phrases.longer:
            continue
        after = " ".join(item.low for item in items[beyond : beyond + TAIL]).split(" ")
        for words, readings in phrases.longer.get(after[0], ()):
            if tuple(after[: len(words) - 1]) == words[1:]:
                active = tuple(t for t in readings if t.role == Role.ACT and t.form in forms)
                done = not passive_before(items, verb) and is_particle(items, beyond, words)
                if active and done:
                    return beyond, active
    return None


MOVES = lexicon().words["items_taken"]
HOSPITALS = lexicon().words["items_hospitals"] - frozenset(("wounds", "injuries", "burns"))
SHELTERS = lexicon().words["items_shelters"]
REMOVES = frozenset(
    "move moves moved moving shifted shifting relocated relocating transferred transferring".split()
)
REFUGES = lexicon().words["items_refuges"]
# "shifted 3,000 people to 45 relief camps": how far behind "to" the place may stand.
PLACE = 6


def brought_to(items: list[Item], verb: int, end: int) -> Reading | None:
    """Give what it tells of people where they are brought: to shelters, or to a hospital."""
    if passive_before(items, verb) or items[end].low != "to":
        return None
    for here in range(end + 1, min(len(items), end + PLACE)):
        if items[here].low in HOSPITALS:
            return here, (Toll(Measure.INJURED, Role.ACT, Form.PAST),)
        several = items[here].low in REFUGES and items[here - 1].figure is not None
        moved = several or (items[verb].low in REMOVES and items[here].low in REFUGES)
        if moved or items[here].low in SHELTERS:
            return here, (Toll(Measure.EVACUATED, Role.ACT, Form.PAST),)
        if items[here].kind not in ("word", "det", "figure"):
            return None
    return None


EMPTIES = frozenset(("clear", "clears", "cleared", "clearing"))
# Who is moved from such a place is brought out of danger.
PERILOUS = frozenset(
    "flooded burning shelled besieged damaged collapsed collapsing inundated waterlogged sinking"
    " encircled frontline front-line low-lying affected flood-hit threatened"
    " mountain coastal riverside flood-prone high-risk exposed".split()
)


def cleared_from(items: list[Item], verb: int, end: int) -> Reading | None:
    """Give the evacuation of those cleared from a building, or moved from a flooded one."""
    out = [item.low for item in items[end : end + 2]] == ["out", "of"]
    if passive_before(items, verb) or not (out or items[end].low == "from"):
        return None
    if kind_of(items[end - 1]) is not Kind.PEOPLE:
        return None
    cleared = items[verb].low in EMPTIES
    for here in range(end + 1 + out, min(len(items), end + PLACE)):
        cleared = cleared or items[here].low in PERILOUS
        if (cleared and kind_of(items[here]) is Kind.MATERIEL) or items[here].low in AREAS:
            done = (Toll(Measure.EVACUATED, Role.ACT, Form.PAST),)
            return (here, done) if cleared else None
        if items[here].kind not in ("word", "det"):
            return None
    return None


AREAS = frozenset(
    "neighborhoods area areas zone zones district districts parts neighbourhoods".split()
)


TREATS = frozenset(("treat", "treats", "treated", "treating"))
HARMS = lexicon().words["items_injuries"] | (lexicon().words["items_hospitals"] - HOSPITALS)


def treated_for(items: list[Item], verb: int, end: int) -> Reading | None:
    """Give the injury of "treated 90 people for machete and gunshot wounds"."""
    if passive_before(items, verb) or items[end].low != "for":
        return None
    for here in range(end + 1, min(len(items), end + PLACE)):
        if items[here].low in HARMS:
            return here, (Toll(Measure.INJURED, Role.ACT, Form.PAST),)
        if items[here].kind not in ("word", "conj", "det"):
            return None
    return None


SENDS = frozenset(("send", "sends", "sent", "referred", "rushed"))


def sent_for(items: list[Item], verb: int, end: int) -> Reading | None:
    """Give the injury of "sent 15 others for treatment"."""
    if passive_before(items, verb) or items[end].low != "for" or end + 1 >= len(items):
        return None
    care = items[end + 1 : end + 3]
    if all(item.low != "treatment" for item in care):
        return None
    return end + 1, (Toll(Measure.INJURED, Role.ACT, Form.PAST),)


DRIVES = frozenset(
    "drive drives drove driven driving push pushes pushed pushing chase chases chased chasing"
    " force forces forced forcing".split()
)
# "into neighbouring Chad", "over the border", no crowd and no wall.
BORDERS = frozenset(("border", "borders", "frontier", "river", "lake"))
WAYS = {
    "into": SHELTERS | {"neighbouring", "neighboring", "exile", "camps"},
    "out": frozenset(("town", "city", "village", "villages", "area", "camp", "country")),
    "from": frozenset("town city village villages area camp country valley land region".split()),
    "off": frozenset(("land", "lands")),
    "across": BORDERS,
    "over": BORDERS,
}


def driven_over(items: list[Item], verb: int, end: int) -> Reading | None:
    """Give the flight of those whom somebody drives "across the border", "into Uganda"."""
    if items[end].low not in WAYS or passive_before(items, verb) or end + 1 >= len(items):
        return None
    beyond = items[end + 1 : end + 5]
    if len(beyond) > 1 and (items[end].low, beyond[0].low) == ("out", "of"):
        # "drove 6,000 people out of Mora"
        beyond = beyond[1:]
    abroad = beyond[0].capital or any(item.low in WAYS[items[end].low] for item in beyond)
    return (end, DISPLACED) if abroad else None


# What sends people over a border: "an exodus that has brought 90,000 people across the border".
UPHEAVALS = frozenset(
    "exodus violence fighting war offensive crackdown conflict unrest clashes persecution drought"
    " famine repression crisis massacre massacres".split()
)
# How far before the verb it may stand.
UPHEAVAL = 6
WILDS = frozenset("hills forest forests bush mountains fields swamps desert woods jungle".split())
OVER = {"across": BORDERS, "over": BORDERS, "into": WILDS, "to": WILDS}


def brought_over(items: list[Item], verb: int, end: int) -> Reading | None:
    """Give the flight of those whom a war brings or sends over a border."""
    upheaval = any(item.low in UPHEAVALS for item in items[max(0, verb - UPHEAVAL) : verb])
    ways = OVER.get(items[end].low, frozenset())
    across = any(item.low in ways for item in items[end + 1 : end + 4])
    return (end, DISPLACED) if upheaval and across and not passive_before(items, verb) else None


DISPLACED = (Toll(Measure.DISPLACED, Role.ACT, Form.PAST),)
TAKES = frozenset(("take", "takes", "took", "taken", "taking", "hold", "holds", "held", "holding"))
CAPTIVES = dict.fromkeys(("hostage", "hostages", "captive", "captives"), Measure.ABDUCTED)
CAPTIVES |= dict.fromkeys(("prisoner", "prisoners"), Measure.CAPTURED)
# "took 251 back to Gaza as hostages": how far the word may stand.
HELD = 7


def taken_as(items: list[Item], _verb: int, end: int) -> Reading | None:
    """Give what those become whom somebody takes somewhere "as hostages"."""
    for here in range(end, min(len(items) - 1, end + HELD)):
        if items[here].low == "as" and items[here + 1].low in CAPTIVES:
            measure = CAPTIVES[items[here + 1].low]
            return here + 1, (Toll(measure, Role.ACT, Form.PAST),)
        if items[here].kind in ("punct", "figure", "be", "have", "conj"):
            return None
    return None


CARRIES = lexicon().words["parted_carries"]
SCENES = lexicon().words["parted_scenes"]


def carried_out(items: list[Item], verb: int, end: int) -> Reading | None:
    """Give the evacuation of those whom somebody brings out of a town, or off a beach."""
    said = [item.low for item in items[end : end + 2]]
    if said[:1] not in (["off"], ["from"]) and said != ["out", "of"]:
        return None
    beyond = items[end + 1 + (said[0] == "out") :][:PLACE]
    while beyond and beyond[0].kind == "det":
        beyond = beyond[1:]
    if passive_before(items, verb) or not beyond or items[verb].low == "carrying":
        # "a ferry carrying 290 people off the island"
        return None
    named = said[0] == "out" and beyond[0].capital and not beyond[0].tolls
    near = [item.low for item in beyond]
    if not DANGERS.isdisjoint(near):
        return None
    if named or (said[0] != "from" and not SCENES.isdisjoint(near)) or cleared(items, verb, near):
        return end, (Toll(Measure.EVACUATED, Role.ACT, Form.PAST),)
    return None


def cleared(items: list[Item], verb: int, near: list[str]) -> bool:
    """Tell whether people are made to leave a place: "cleared 600 people from the building"."""
    return items[verb].low.startswith(CLEARS) and not SCENES.isdisjoint(near)


BRINGS = frozenset("bring brings brought bringing".split())
TAKES_OFF = BRINGS | frozenset("take takes took taken taking get gets got getting".split())
# Where people are in need: "a wooden boat", "the roof of a school".
PERCHES = frozenset(
    "roof roofs rooftop rooftops cliff cliffs ledge rocks sandbank rig platform boat boats ship"
    " ships vessel vessels dinghy dinghies raft rafts ferry ferries trawler trawlers barge barges"
    " tanker tankers".split()
)


def taken_off(items: list[Item], verb: int, end: int) -> Reading | None:
    """Give the rescue of those whom somebody takes off a boat or a roof, and not by force."""
    if items[end].low == "down" and items[end + 1 : end + 2] and not passive_before(items, verb):
        # "brought five climbers down from the ridge"
        return (end, RESCUED) if items[end + 1].low in ("from", "safely") else None
    if items[end].low != "off" or items[verb].low in BRINGS or passive_before(items, verb):
        return None
    near = items[end + 1 : end + PLACE]
    return (end, RESCUED) if any(item.low in PERCHES for item in near) else None


CLEARS = ("clear", "usher", "escort", "airlift", "bus")

Way = Callable[[list[Item], int, int], Reading | None]


def by_verb(ways: Iterable[tuple[Iterable[str], Way]]) -> dict[str, tuple[Way, ...]]:
    """Give each verb with the ways in which its object may stand within it, in order."""
    table: dict[str, tuple[Way, ...]] = {}
    for verbs, way in ways:
        for verb in verbs:
            table[verb] = (*table.get(verb, ()), way)
    return table


PARTED = by_verb(
    (
        (TAKES, taken_as),
        (MOVES | REMOVES, brought_to),
        (TREATS, treated_for),
        (SENDS, sent_for),
        (TAKING, taken_from),
        (EMPTIES | REMOVES | {"removed", "got", "get"}, cleared_from),
        (DRIVES, driven_over),
        (BRINGS | SENDS, brought_over),
        (CARRIES, carried_out),
        (TAKES_OFF, taken_off),
    )
)


# "set two trucks loaded with ore on fire", "a house belonging to the mayor": the longest load.
LOAD = 7
LOADED = frozenset("loaded laden filled full packed carrying belonging owned parked".split())


def past_load(items: list[Item], end: int) -> int:
    """Give where what is told of things behind them ends: "two trucks loaded with ore", "on"."""
    if items[end].low not in LOADED:
        return end
    for here in range(end + 2, min(len(items), end + LOAD)):
        if items[here].low in ABLAZE:
            return here
        if items[here].kind not in ("word", "det", "prep", "figure"):
            return end
    return end


ABLAZE = frozenset(("on fire", "ablaze", "alight", "on"))


def is_particle(items: list[Item], end: int, words: tuple[str, ...]) -> bool:
    """Tell whether a verb's last word is no preposition of what follows: "took him in stride"."""
    if words[-2:] == ("in", "the"):
        # "shot two in the leg", not "in the square"
        return limb_follows(items, end)
    if words[-1] not in lexicon().words["prepositions"]:
        return True
    here = end
    while here < len(items) and not items[here].low.endswith(words[-1]):
        here += 1
    after = items[here + 1] if here + 1 < len(items) else None
    pulled = words[0] in PULLED or (after is not None and after.low != "of")
    apart = words[-1] in APART and after is not None and after.kind == "prep" and pulled
    return after is None or apart or after.kind in ("punct", "conj", "adv")


def limb_follows(items: list[Item], here: int) -> bool:
    """Tell whether "in the" stands before a part of the body."""
    after = [word for item in items[here : here + 3] for word in item.low.split(" ")]
    return after[:2] == ["in", "the"] and not LIMBS.isdisjoint(after[2:4])


LIMBS = lexicon().words["parted_limbs"]
# "gunned 12 people down outside a cafe": these stay with the verb before another preposition.
PULLED = lexicon().words["items_pulled"]
# The longest rest of a verb of several words, in items.
TAIL = 6


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = (
    (TAKES, frozenset(CAPTIVES)),
    (MOVES | REMOVES, HOSPITALS | SHELTERS),
    (MOVES | REMOVES, REFUGES),
    (TREATS, HARMS),
    (SENDS, frozenset(("treatment",))),
    (TAKING, ARMED | POLICE),
    (EMPTIES, frozenset(("from", "out"))),
    (REMOVES | {"removed", "got", "get"}, PERILOUS),
    (DRIVES, frozenset(WAYS)),
    (BRINGS | SENDS, UPHEAVALS),
    (CARRIES, SCENES | {"out"}),
    (TAKES_OFF, PERCHES | {"down"}),
    (PULLS, DANGERS | {"alive", "safety"}),
)
