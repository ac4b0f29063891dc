"""Those who go where people flee to, told with what drives them: "4,000 reached Adre, UNHCR said".

"Left", "reached" and "arrived" are said of travellers as well: so the verb alone tells nothing.
"""

from itertools import pairwise

from according.find.grammar.items import Item
from according.find.grammar.objects import before_number
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import Role, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.harm.wanting import past_small
from according.model import Measure

__all__ = ["CUES", "PLIGHTS", "in_households", "lives_there", "moving", "registered"]

# Words by which a sentence may tell of people in need or on the move, with no toll phrase in it.
PLIGHTS = frozenset(
    "unhcr iom ipc convoy convoys corridor corridors nights windscreens tremors earthquakes"
    " asylum migrants refugees".split()
)

# Whoever is named so may be anybody who lives somewhere: no troops, guests or staff.
RESIDENTS = frozenset(
    "people persons civilians residents villagers inhabitants families households individuals"
    " townspeople women children islanders nationals citizens foreigners".split()
)
LEAVES = frozenset(
    "leave leaves left leaving quit vacate vacated depart departed departing".split()
)
# Of these it tells something only of an agreement: "rebels left under an evacuation deal".
FIGHTERS = lexicon().words["fitting_fighters"]
# Whoever is named so has fled, wherever it is told of their coming.
SEEKERS = frozenset("migrants refugees asylum-seekers".split())
ASKS = frozenset(
    "seek sought seeking request requested requesting claim claimed claiming apply applied applying"
    " ask asked asking file filed filing receive received receiving obtain obtained".split()
)
GOES = frozenset(
    "arrive arrives arrived arriving reach reached reaching enter entered entering cross crossed"
    " crossing walked walking trekked trekking moved moving headed heading poured pouring streamed"
    " streaming travelled traveled trickled gone went made came come coming sailed landed landing"
    " disembark disembarked docked".split()
)
TOWARDS = frozenset(
    "in into to at across over for towards toward on through from every each daily"
    " north south east west".split()
)
REGIONS = frozenset(
    "city town village villages area areas region province district country island islands camp"
    " enclave zone capital settlement north south east west territory border homes"
    " hills hill slopes slope valley valleys foothills mountain mountains".split()
)
# Who counts people that flee, and what they flee from.
FLIGHT = frozenset(
    "unhcr iom refugee refugees displacement displaced exodus fighting clashes offensive violence"
    " bombardment shelling airstrikes invasion war conflict hostilities persecution rohingya idp"
    " influx camp camps drought famine hunger floods flooding eruption wildfire tremors quakes"
    " earthquake earthquakes landslide landslides mudslide mudslides tsunami lava battle siege"
    " bombing volcano ifrc unrwa ocha nrc asylum migrant migrants".split()
)
# Who goes so is moved out: "1,730 left Kost through humanitarian corridors".
ORGANISED = frozenset(
    "convoy convoys corridor corridors evacuation airlift airlifts evacuations".split()
)
# Whoever goes for this is not driven: "travelled to the capital to join the group".
AIMS = frozenset(
    "join fight take attend visit study watch meet report cover train work help treat".split()
)
# How far behind the verb the aim may stand.
AIMED = 10
# How many items of the sentence are asked.
REACH = 26


def moving(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the displacement of those who leave or arrive, None if nothing drives them."""
    # "300 fighters and their families"
    kin = not phrase.bare and items[phrase.last - 1].low == "their"
    kin = kin and not FIGHTERS.isdisjoint(item.low for item in items[at : phrase.last])
    fights = kin or (not phrase.bare and items[phrase.last].low in FIGHTERS)
    company = past_company(items, phrase.end)
    verb = past_small(items, company)
    verb += verb + 1 < len(items) and items[verb].low in ("begun", "began", "started")
    # "Left" may be an adverb of participles, too: "found left".
    verb -= verb > phrase.end and items[verb - 1].low == "left"
    # "UNHCR said 7,300 had crossed to Chad"
    crossing = phrase.bare and (crosses(items, verb) or leaves_heights(items, at, verb))
    if items[at].figure is None or not (fights or crossing or lives_there(items, phrase)):
        return None
    if verb + 1 >= len(items):
        return None
    low = items[verb].low.split(" ")[0]
    asks = low in ASKS and "asylum" in (item.low for item in items[verb + 1 : verb + 4])
    if asks or leaves_home(items, phrase, verb):
        # "1,200 people applied for asylum", "300 families have left home"
        return Measured(at, Measure.DISPLACED, verb, phrase, "predicate")
    goes = low in GOES and TOWARDS.intersection(i.low for i in items[verb + 1 : verb + 6])
    reached = low in ("reach", "reached", "reaching", "enter", "entered", "entering")
    on_foot = any([i.low, j.low] == ["on", "foot"] for i, j in pairwise(items[verb + 1 : verb + 6]))
    placed = items[verb + 1].capital or items[verb + 1].low in BEYOND or on_foot
    # "left the town", not "left the meeting"
    there = [item for item in items[verb + 1 : verb + 5] if item.capital or item.low in REGIONS]
    placed = placed or (items[verb + 1].kind == "det" and bool(there))
    out = gets_out(items, verb)
    if not (goes or out or ((reached or low in LEAVES) and placed)):
        return None
    after = items[verb + 1 : verb + REACH]
    if any(i.low == "to" and j.low in AIMS for i, j in pairwise(after[:AIMED])):
        return None
    # "Under the evacuation deal, 1,500 people would depart for Idlib"
    led = items[:at] if not ORGANISED.isdisjoint(item.low for item in items[:at]) else ()
    if led or out or any(item.low in ORGANISED for item in after):
        return Measured(at, Measure.EVACUATED, verb, phrase, "predicate")
    if (kin or company > phrase.end) and fights:
        # "300 fighters and their families left the city": only an agreement lets them go.
        return Measured(at, Measure.EVACUATED, verb, phrase, "predicate")
    if fights:
        return None
    near = (*items[max(0, at - REACH) : at], *after)
    driven = (
        on_foot
        or items[phrase.last].low in SEEKERS
        or (any(word in FLIGHT for item in near for word in item.low.split(" ")))
    )
    return Measured(at, Measure.DISPLACED, verb, phrase, "predicate") if driven else None


BESIEGED = frozenset("besieged encircled blockaded surrounded".split())
# "managed to get out on Monday of four besieged towns": how far behind the verb they may stand.
TOWNS = 9


def gets_out(items: list[Item], verb: int) -> bool:
    """Tell whether people come out of a siege: "managed to get out of the besieged town"."""
    here = verb
    if [item.low for item in items[here : here + 2]] == ["managed", "to"]:
        here += 2
    if [item.low for item in items[here : here + 2]] not in (["get", "out"], ["got", "out"]):
        return False
    return any(item.low in BESIEGED for item in items[here + 2 : here + TOWNS])


# "left for the coast", "leave hills"
BEYOND = frozenset("by for villages towns homes areas hills slopes valleys".split())
HEIGHTS = frozenset("hill hills slope slopes hillside hillsides mountainside foothills".split())
# So many who leave, without a noun, are people.
HUNDREDS = 100


def leaves_heights(items: list[Item], at: int, verb: int) -> bool:
    """Tell whether a bare number leaves a mountain: "thousands have left the slopes"."""
    figure = items[at].figure
    if figure is None or (figure.low or 0) < HUNDREDS or verb >= len(items):
        return False
    near = items[verb + 1 : verb + 4]
    return items[verb].low in LEAVES and any(item.low in HEIGHTS for item in near)


FOLK = frozenset("families households villagers residents inhabitants islanders".split())


def leaves_home(items: list[Item], phrase: Phrase, verb: int) -> bool:
    """Tell whether families are said to have left home, which they do of no will of theirs."""
    home = verb + 1 < len(items) and items[verb + 1].low == "home"
    left = home and items[verb].low in LEAVES and items[verb - 1].kind == "have"
    return left and not phrase.bare and items[phrase.last].low in FOLK


COMPANY = frozenset(
    "families relatives family refugees migrants asylum-seekers wives children dependants".split()
)


def past_company(items: list[Item], here: int) -> int:
    """Give the item behind "and their families", "and refugees", or the same if none follow."""
    if here >= len(items) or items[here].low != "and":
        return here
    end = here + 1 + (items[here + 1 : here + 2] != [] and items[here + 1].low == "their")
    return end + 1 if end < len(items) and items[end].low in COMPANY else here


AGENCIES = frozenset("unhcr iom refugee refugees asylum-seekers displaced exodus".split())


def crosses(items: list[Item], verb: int) -> bool:
    """Tell whether a border is crossed, where refugees or those who help them are told of."""
    if verb >= len(items) or items[verb].low != "crossed":
        return False
    return any(not AGENCIES.isdisjoint(item.low.split(" ")) for item in items)


REGISTERS = frozenset("registered recorded received counted logged hosts hosting".split())
# "UNHCR had registered 867,000 Sudanese": how far before the verb the agency may stand.
AGENCY = 6


def registered(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the displacement of those whom an agency for refugees has on its books."""
    verb = before_number(items, at)
    if verb < 1 or items[at].figure is None or items[verb].low not in REGISTERS:
        return None
    agency = any(item.low == "unhcr" for item in items[max(0, verb - AGENCY) : verb])
    if not agency or not lives_there(items, phrase):
        return None
    return Measured(at, Measure.DISPLACED, verb, phrase, "object")


HOUSEHOLDS = frozenset(("households", "families"))


def in_households(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the displacement of households that people are counted in: "84,000 IDPs in 34,000"."""
    if at < 3 or phrase.bare or items[phrase.last].low not in HOUSEHOLDS:  # noqa: PLR2004
        return None
    who = items[at - 2]
    counted = items[at - 3].figure is not None and items[at - 1].low in ("in", "from")
    driven = any(t.role == Role.BEING and t.measure is Measure.DISPLACED for t in who.tolls)
    if not (counted and driven) or items[at].figure is None:
        return None
    return Measured(at, Measure.DISPLACED, at - 2, phrase, "noun")


PARTS = frozenset("south north central east west".split())


def lives_there(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether those counted may be anybody who lives somewhere: "families", "Armenians"."""
    if phrase.bare:
        return False
    head = items[phrase.last]
    if head.low in RESIDENTS or head.low in SEEKERS:
        return True
    # A people's name stands alone: "140,000 Armenians".
    group = head.low.endswith("s") or kind_of(head) is Kind.PEOPLE
    # "South Sudanese", "Central Africans"
    led = phrase.last == phrase.first + 1 and items[phrase.first].low in PARTS
    return head.capital and group and (phrase.last == phrase.first or led)


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = (
    (LEAVES, COMPANY),
    (GOES | LEAVES | ASKS, FLIGHT | ORGANISED | SEEKERS),
    (frozenset(("unhcr",)),),
    (LEAVES, frozenset(("home", "foot"))),
    (frozenset(("out",)), BESIEGED),
)
