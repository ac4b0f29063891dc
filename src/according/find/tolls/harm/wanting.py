"""Those of whom a clause tells what they need: "1.4 million need life-saving health assistance"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.voices import QUOTES
from according.find.numbers.figures import Figure
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["CUES", "NEEDS", "needs_aid", "past_place", "past_small", "wanting"]

NEEDS = frozenset(
    "need needs needed needing require requires required requiring await awaiting awaits"
    " waiting lack lacks lacked lacking".split()
)
# What people need after a disaster whatever stands before it, and what they need elsewhere as well.
AID = frozenset(
    "aid assistance relief shelter shelters food water rations blankets medicine medicines"
    " sanitation evacuation rescue malnutrition".split()
)
CARE = frozenset("help support care treatment protection services healthcare supplies".split())
DIRE = frozenset(
    "humanitarian urgent emergency life-saving lifesaving immediate critical basic urgently"
    " desperately medical nutritional nutrition psychosocial".split()
)
# "need food, clean water and emergency shelter": how far behind the verb the aid may stand.
REACH = 5


def wanting(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the plight of people who need aid, None if they need something else."""
    figure = items[at].figure
    if figure is None or not (many(figure) if phrase.bare else of_people(items, phrase)):
        return None
    after = [item.low for item in items[phrase.end : phrase.end + 2]]
    if items[at - 1].low in LEAVES and after[:1] == ["without"]:
        # "left 12,000 children without a school"
        lacks = len(after) > 1 and after[1] not in UNHURT
        return Measured(at, Measure.AFFECTED, phrase.end, phrase, "object") if lacks else None
    if items[at - 1].low in DEPRIVES and after[:1] == ["of"]:
        # "depriving 400,000 pupils of lessons"
        return Measured(at, Measure.AFFECTED, at - 1, phrase, "object")
    verb = past_small(items, past_inserted(items, phrase.end))
    if any(way(items, verb) for way in (in_phase, in_struck_area, suffering, lacking, struggling)):
        return Measured(at, Measure.AFFECTED, verb, phrase, "predicate")
    if verb >= len(items) or items[verb].low.split(" ")[0] not in NEEDS:
        return None
    needed = needs_aid(items, verb)
    return Measured(at, Measure.AFFECTED, verb, phrase, "predicate") if needed else None


def needs_aid(items: list[Item], verb: int) -> bool:
    """Tell whether it is aid that a verb of need asks for: "need life-saving health assistance"."""
    dire = not DIRE.isdisjoint((*items[verb].low.split(" "), items[verb - 1].low))
    for item in items[verb + 1 : verb + 1 + REACH]:
        dire = dire or item.low in DIRE
        if item.low in AID or (dire and item.low in CARE):
            return True
        if item.kind not in ("word", "det", "adv", "conj") and item.low not in (",", "for"):
            return False
    return False


# So many without a noun are people.
MANY = 1000


def many(figure: Figure) -> bool:
    """Tell whether a bare number is so high that it counts people: "17 million need help"."""
    return (figure.low or 0) >= MANY


def of_people(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a noun phrase names people: "children", "Gazans"."""
    head = items[phrase.last]
    return kind_of(head) is Kind.PEOPLE or (head.capital and head.low.endswith("ns"))


LEAVES = frozenset(("leave", "leaves", "left", "leaving"))
DEPRIVES = frozenset("deprive deprives deprived depriving".split())
UNHURT = frozenset(
    "injury injuries harm incident warning notice healthcare coverage insurance".split()
)
HUNGER = frozenset("ipc hunger food famine starvation fews integrated insecurity".split())


# "at crisis and at emergency levels of food insecurity": how far behind "at" the level may stand.
LEVEL = 7


def in_phase(items: list[Item], here: int) -> bool:
    """Tell whether people are said to be in a phase of hunger: "are in IPC Phase 4"."""
    if here + 2 >= len(items) or items[here].low not in ("in", "at"):
        return False
    near = [item.low for item in items[here + 1 : here + 1 + LEVEL]]
    phase = "phase" in near[:2] or "phases" in near[:2]
    level = ("level" in near or "levels" in near) and not PLIGHTS.isdisjoint(" ".join(near).split())
    return level or (phase and any(item.low.split(" ")[0] in HUNGER for item in items))


FACES = frozenset(
    "face faces faced facing experience experiences experienced experiencing endure endured"
    " enduring suffer suffers suffered suffering".split()
)
PLIGHTS = frozenset(
    "hunger famine starvation malnutrition insecurity shortages thirst blackouts outages".split()
)
# "face “high levels of acute food insecurity”": how far behind the verb the plight may stand.
PLIGHT = 8
# "suffering from food and fuel shortages": what may stand between.
TELLING = frozenset(("word", "adv", "prep", "det", "conj"))


def suffering(items: list[Item], here: int) -> bool:
    """Tell whether people are said to face a plight: "are facing crisis-level hunger"."""
    if here >= len(items) or items[here].low.split(" ")[0] not in FACES:
        return False
    for item in items[here : here + PLIGHT]:
        if not PLIGHTS.isdisjoint(item.low.split(" ")):
            return True
        if item.kind not in TELLING and item.text not in QUOTES:
            return False
    return False


SUPPLIES = frozenset(
    "water electricity power heating gas food sanitation toilets medicine medicines healthcare"
    " internet fuel".split()
)
# "do not have safe drinking water": how far behind "have" the supply may stand.
SUPPLY = 5


def lacking(items: list[Item], here: int) -> bool:
    """Tell whether people are said to have no supply: "do not have safe drinking water"."""
    said = [item.low for item in items[here : here + 3]]
    without = said[:2] in (["do", "not"], ["did", "not"]) and said[2:] in (["have"], ["get"])
    if not without:
        return False
    for item in items[here + 3 : here + 3 + SUPPLY]:
        if item.low in SUPPLIES:
            return True
        if item.kind not in ("word", "det", "adv"):
            return False
    return False


STRUGGLES = frozenset(("struggle", "struggles", "struggled", "struggling"))
FEEDING = frozenset("food feed eat hunger meal meals".split())


def struggling(items: list[Item], here: int) -> bool:
    """Tell whether people are said to lack food: "struggling to put food on the table"."""
    if here + 1 >= len(items) or items[here].low.split(" ")[0] not in STRUGGLES:
        return False
    after = items[here + 1 : here + REACH]
    return items[here + 1].low == "to" and any(item.low in FEEDING for item in after)


LIVES = frozenset("live lives living lived reside resides residing resided".split())
STRUCK = ("-hit", "-affected", "-stricken", "-ravaged", "-struck", "-torn")


def in_struck_area(items: list[Item], here: int) -> bool:
    """Tell whether people live where it struck: "live in quake-hit areas"."""
    if here + 2 >= len(items) or items[here].low not in LIVES or items[here + 1].low != "in":
        return False
    return any(item.low.endswith(STRUCK) for item in items[here + 2 : here + 5])


SMALL = ("be", "have", "adv", "modal", "link")
PLACING = frozenset("in from across of".split())


# "80,000 people, including the old, infants and the sick, require evacuation"
INSERTION = 12


def past_inserted(items: list[Item], here: int) -> int:
    """Give the item behind ", including children and the sick,", or the same if none stands."""
    if [item.low for item in items[here : here + 2]] not in INSERTED:
        return here
    for end in range(here + 2, min(len(items) - 1, here + INSERTION)):
        if items[end].text == "," and items[end + 1].low.split(" ")[0] in NEEDS | FACES:
            return end + 1
        if items[end].kind in ("be", "have", "modal"):
            break
    return here


INSERTED = ([",", "including"], [",", "mostly"], [",", "many"], [",", "most"])


def past_small(items: list[Item], here: int) -> int:
    """Give the item behind "in Haiti who have now", where the verb of those before may stand."""
    here = past_place(items, here)
    here += here < len(items) and items[here].low in ("who", "that")
    while here < len(items) and (items[here].kind in SMALL or items[here].text in QUOTES):
        here += 1
    return here


def past_place(items: list[Item], here: int) -> int:
    """Give the item behind "in the Central Highlands", or the same if no name follows."""
    if here + 1 >= len(items) or items[here].low not in PLACING:
        return here
    end = here + 1 + (items[here + 1].kind == "det")
    named = end
    while named < len(items) and items[named].capital and items[named].kind == "word":
        named += 1
    return named if named > end else past_apposed(items, end) or here


# "the besieged provincial capital,": how many words may stand before the comma.
DESCRIBED = 4


def past_apposed(items: list[Item], here: int) -> int:
    """Give the item behind "the provincial capital, Gori,", 0 if no name is set so."""
    comma = here
    while comma < len(items) - 1 and items[comma].kind == "word" and comma - here < DESCRIBED:
        comma += 1
    end = comma + 1
    while end < len(items) and items[end].capital and items[end].kind == "word":
        end += 1
    set_so = comma > here and items[comma].text == "," and end > comma + 1
    return end + 1 if set_so and end < len(items) and items[end].text == "," else 0


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = (
    (DEPRIVES,),
    (NEEDS, AID | CARE),
    (FACES, PLIGHTS),
    (HUNGER, frozenset(("phase", "phases"))),
    (LIVES, frozenset(ending.removeprefix("-") for ending in STRUCK)),
    (SUPPLIES, frozenset(("not",))),
    (LEAVES, frozenset(("without",))),
    (STRUGGLES, FEEDING),
    (PLIGHTS, frozenset(("level", "levels"))),
)
