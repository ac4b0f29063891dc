"""What befell those whose homes, roofs, power or lives are told of, and those that an order is for.

"Flooded the homes of 90 families", "power was cut to 45,000 homes", "evacuation orders for 800".
"""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.grammar.voices import BOTH, Reading
from according.find.lexicon import Form, Role, Toll
from according.model import Measure

__all__ = [
    "CUES",
    "EVACUATION",
    "SUPPLIES",
    "belonging",
    "deprived",
    "describes_dead",
    "evacuation_for",
    "events_named",
    "first_of",
    "is_origin",
    "lives_of",
    "named_event",
    "passes",
]

# "the evacuation for 500 residents": a noun that says so whom it befell.
EVACUATION = frozenset(("evacuation", "evacuations"))
# "Evacuation orders were issued for 800": how far before "for" the noun may stand.
ORDERED = 7


def evacuation_for(items: list[Item], link: int) -> Reading | None:
    """Give the evacuation that orders are said to be given for."""
    if items[link - 1].low not in ("issued", "ordered", "announced", "declared"):
        return None
    for here in range(link - 2, max(-1, link - ORDERED), -1):
        if items[here].kind in ("punct", "figure", "conj"):
            return None
        if items[here].low in EVACUATION:
            return here, tuple(t for t in items[here].tolls if t.role == Role.EVENT)
    return None


# "tore the roofs off 30 houses" damages them, "flooded the homes of 90 families" affects these.
ROOFS = frozenset(
    "roof roofs wall walls window windows door doors facade facades façade façades ceiling ceilings"
    " shopfronts showcases interior interiors balcony balconies chimneys foundations"
    " furniture entrance entrances".split()
)
HOMES = frozenset(("home", "homes", "house", "houses", "crops", "belongings", "livelihoods"))
TEARS = frozenset("tore tears tearing torn ripped rips ripping blew blown blows".split())
HARMS = frozenset((Measure.DAMAGED, Measure.DESTROYED, Measure.AFFECTED))
# "power was cut off to 45,000 homes".
SUPPLIES = frozenset(("power", "electricity", "water", "gas", "heating", "supply", "supplies"))
SUPPLIED = 6
REPORTED = frozenset(("reported", "done", "caused", "inflicted"))
# "knocked out power to 12,000 homes".
CUTS = frozenset(
    "cut cuts cutting knock knocks knocked knocking sever severs severed severing disrupt disrupts"
    " disrupted disrupting interrupt interrupted interrupting".split()
)
DAMAGED = (Toll(Measure.DAMAGED, Role.ACT, Form.PAST),)
AFFECTED = (Toll(Measure.AFFECTED, Role.ACT, Form.PAST),)


def belonging(items: list[Item], here: int) -> Reading | None:
    """Give the verb that befell what belongs to those counted: "the homes of 90 families"."""
    if items[here].low == "to" and items[here - 1].low in REPORTED:
        # "Damage was reported to 318 houses."
        damage = any(item.low == "damage" for item in items[max(0, here - SUPPLIED) : here])
        return (here - 1, DAMAGED) if damage else None
    noun = items[here - 1].low if here > 0 and items[here].low in ("of", "off") else ""
    if noun not in ROOFS and noun not in HOMES:
        return None
    verb = here - 2
    while verb > 0 and items[verb].kind == "det":
        verb -= 1
    # "set fire to the ceiling of a club": the fire itself
    if (
        verb < 0
        or items[verb].low.startswith("set ")
        or not (tears(items[verb]) or HARMS & {t.measure for t in items[verb].tolls})
    ):
        return None
    return verb, DAMAGED if noun in ROOFS else AFFECTED


def tears(item: Item) -> bool:
    """Tell whether a word, or the first of a toll phrase, is a verb of tearing: "ripped off"."""
    return item.low.split(" ")[0] in TEARS


def deprived(items: list[Item], here: int) -> Reading | None:
    """Give the verb of "roofs were ripped off 32 houses", "power was cut off to 45,000 homes"."""
    before = {item.low for item in items[max(0, here - SUPPLIED) : here]}
    if tears(items[here]) and before & ROOFS:
        return here, DAMAGED
    cut = here > 0 and items[here].low in ("to", "for")
    if cut and (items[here - 1].tolls or items[here - 1].low in CUTS) and before & SUPPLIES:
        return here - 1, AFFECTED
    if items[here].low == "for" and items[here - 1].low in ("shortage", "shortages"):
        return (here - 1, AFFECTED) if items[here - 2].low in SUPPLIES | {"food", "fuel"} else None
    supplied = (
        here > 1 and items[here].low in ("to", "for", "in") and items[here - 1].low in SUPPLIES
    )
    cutting = supplied and any(i.low.split(" ")[0] in CUTS for i in items[max(0, here - 4) : here])
    return (here - 1, AFFECTED) if cutting else None


# "ended the lives of 12", "saved the lives of 12"; other verbs take nobody's life.
ENDS = frozenset(
    "cost costs costing claim claims claimed took end ends ended ending lose loses lost losing"
    " extinguished of in".split()
)
SAVES = frozenset("save saves saved saving spare spares spared sparing".split())


def lives_of(items: list[Item], noun: int) -> Reading | None:
    """Give what befell those whose lives are told of: "saved the lives of 30 soldiers"."""
    verb = noun - 1
    while verb > 0 and items[verb].kind in ("det", "adv"):
        verb -= 1
    if items[verb].low in SAVES:
        return verb, (Toll(Measure.RESCUED, Role.ACT, Form.PAST),)
    ended = verb < 0 or items[verb].low in ENDS or items[verb].kind == "punct"
    lost = any(item.low in ("lost", "claimed", "taken") for item in items[noun : noun + LOST])
    if not (ended or lost):
        return None
    return noun, tuple(t for t in items[noun].tolls if t.role == Role.EVENT)


# "the lives of 12 clerks, porters and guards have been lost": how far the verb may stand.
LOST = 16


# "the killing of 2,267 children, most of them in Gori, and of 43": how far the first may stand.
FIRST = 20


def first_of(items: list[Item], second: int) -> int:
    """Give the "of" of "the killing of 12" before "and of 30", else the second itself."""
    for here in range(second - 2, max(0, second - FIRST), -1):
        if items[here].low == "of" and any(t.role == Role.EVENT for t in items[here - 1].tolls):
            return here
        if items[here].kind in ("be", "have", "modal", "rel") or items[here].text in ".;:":
            return second
    return second


def takes_up(items: list[Item], here: int) -> bool:
    """Tell whether a pronoun is the first object of a verb that has others: "killed them and"."""
    return items[here].low in ("him", "her", "them") and bool(items[here - 1].tolls)


def describes_dead(items: list[Item], here: int) -> bool:
    """Tell whether a word only describes the people behind it: "dead soldiers and three women"."""
    if here + 1 >= len(items) or items[here - 1].low != "of":
        return False
    if " " in items[here].low:
        # "dead soldiers" is one word of the lists.
        return all(toll.role == Role.COUNT for toll in items[here].tolls)
    state = all(toll.role == Role.STATE for toll in items[here].tolls)
    return state and kind_of(items[here + 1]) is Kind.PEOPLE


def passes(items: list[Item], here: int) -> bool:
    """Tell whether a list of objects goes on over an item that would end it elsewhere."""
    # "killed all but one of those on board and 19 people"
    said = [item.low for item in items[max(0, here - 2) : here + 1]]
    spared = said[:2] == ["all", "but"] or said[1:] == ["all", "but"]
    return spared or counts_areas(items, here) or takes_up(items, here) or names(items, here)


NAMES = frozenset("identified named known described".split())


def names(items: list[Item], here: int) -> bool:
    """Tell whether somebody in a list is named: "the chief, identified as Ali, and 12 others"."""
    at = here - (items[here].low == "as")
    return items[at].low in NAMES and items[at + 1].low == "as"


def counts_areas(items: list[Item], here: int) -> bool:
    """Tell whether a list's figure counts what no toll counts: "12 provinces, 345 barangays"."""
    return items[here].figure is not None and kind_of(items[here + 1]) is Kind.NEVER


CLOSED = (
    *(" of", " with", " on", " from", " in", " for", " to"),
    *(" into", " at", " off", " cover", " suffered by", " sustained by"),
)


def named_event(item: Item) -> tuple[Toll, ...]:
    """Give the readings of a noun that has its "of" within it: "no trace of", "contact with"."""
    closed = item.low.endswith(CLOSED)
    return tuple(t for t in item.tolls if t.role == Role.EVENT) if closed else ()


def is_origin(item: Item) -> bool:
    """Tell whether a verb's object has come from what follows: "pulled from"."""
    return item.low.endswith((" from", "swept off")) and "roofs" not in item.low


# "the death or injury of 700 people"
EITHER = (Toll(Measure.CASUALTIES, Role.EVENT, Form.NONE),)


def events_named(items: list[Item], noun: int) -> tuple[Toll, ...]:
    """Give the readings of a noun for what befell people, casualties for "death or injury"."""
    events = tuple(t for t in items[noun].tolls if t.role == Role.EVENT)
    if not events or noun < 2 or items[noun - 1].low not in ("or", "and", "and/or"):  # noqa: PLR2004
        return events
    nouns = (*items[noun - 2].tolls, *events)
    said = {t.measure for t in nouns if t.role in (Role.EVENT, Role.COUNT)}
    return EITHER if said == BOTH else events


# What stands wherever these rules tell of a toll without a toll word, one of each (as in ``gate``).
CUES = (
    (ROOFS, TEARS),
    (SUPPLIES, CUTS),
    (SUPPLIES | {"food", "fuel"}, frozenset(("shortage", "shortages"))),
)
