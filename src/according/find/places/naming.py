"""What belongs to a place's name, and what may stand before it: "the northern city of"."""

import re

from according.find.grammar.items import Item
from according.find.grammar.predicates import TIME_WORDS
from according.find.lexicon import Role, lexicon
from according.find.places.countrynames import countries, is_wide
from according.find.places.sites import is_people

__all__ = [
    "KINDS",
    "LEADING",
    "PARTS",
    "UNITS",
    "followed_by",
    "heads_of",
    "in_name",
    "introduces",
    "is_acronym",
    "is_money",
    "is_numbered",
    "is_seat_of",
    "joins_name",
    "leads",
    "opens_with",
    "part_of_owner",
    "word_before",
]

ARTICLED = re.compile(r"(?:al|el|ad|ar|as|at|an|ash|az)-[A-Z]")
# Kinds of places that stand before "of" or beside a name: "the city of Herat", "Sulu region".
KINDS = lexicon().words["places_kinds"]
# "the northern Afghan city of": what stands between a word of place and its name.
LEADING = 7
# Parts of a place, and several places, before "of": "the parking lot of", "the cities of".
PARTS = lexicon().words["places_parts"]
# "on 6th East Street", "at 5th Avenue".
ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)\Z", re.IGNORECASE)
STREETS = frozenset("street avenue road block neighborhood neighbourhood district".split())
TAKEN = frozenset("occupied besieged devastated shattered flooded".split())
# "in the city's Mill District", "the capital's Ruby Hotel".
OWNERS = ("city's", "town's", "country's", "nation's", "region's", "island's", "state's")
LINKS = ("-", "‑", "al", "de", "la", "el", "del", "do", "da", "dos", "das", "du", "des", "sur")


def leads(items: list[Item], here: int, start: int) -> bool:
    """Tell whether an item may stand between a word of place and the name."""
    item = items[here]
    if item.kind in ("det", "adv") or item.low.endswith((*HELD, *BEFALLEN)):
        # "in Houthi-held Hodeidah", "in war-torn Malia"
        return True
    if item.low == "of":
        return here > start
    # "in the occupied West Bank", "the besieged city of"
    plain = item.kind == "word" and not item.capital and (not item.tolls or item.low in TAKEN)
    return plain and not ARTICLED.match(item.text) and not ORDINAL.match(item.text)


OF_NAME = re.compile(r"d[’'](?=[A-Z])")


def in_name(items: list[Item], here: int, first: int) -> bool:
    """Tell whether an item belongs to a name: capitals, "al-Mawasi", "Republic of the Congo"."""
    item = items[here]
    if item.kind == "do" and here > first and item.text in LINKS:
        return here + 1 < len(items) and items[here + 1].capital
    if here == first and ORDINAL.match(item.text):
        return any(i.low in STREETS for i in items[here + 1 : here + 4] if i.kind == "word")
    if item.kind not in ("word", "prep", "punct", "det", "adv") or opens_event(items, here, first):
        return False
    if item.text == "-" and items[here - 1].end < item.start:
        # A dash: "in Syria - most of them children".
        return False
    if item.kind == "prep" and item.text.isupper() and item.low != "of":
        # "BUS FALLS INTO RIVER IN INDIA"
        return False
    if item.capital or ARTICLED.match(item.text) or item.text in LINKS:
        return True
    if here <= first:
        return False
    if item.low == "of":
        after = [i for i in items[here + 1 : here + 3] if i.low != "the"]
        return bool(after) and after[0].capital
    # "in Val d'Orta", "in the Republic of the Congo"
    own = OF_NAME.match(item.text) is not None
    return own or (item.low == "the" and items[here - 1].low == "of")


def joins_name(items: list[Item], here: int, first: int) -> bool:
    """Tell whether "and" stands within one name: "in Jammu and Kashmir", not "in Gori and Poti"."""
    if items[here].low != "and" or here <= first or here + 1 >= len(items):
        return False
    said = " ".join(item.text for item in items[first : here + 2])
    return is_wide(said.removesuffix("'s").removesuffix("’s"))


UNITS = lexicon().words["places_units"]
EVENTS = lexicon().words["places_events"] | lexicon().words["places_attacks"] | {"battles"}
WEAPONS = frozenset(
    "car truck suicide bomb roadside drone missile rocket gun air mass terror mine knife plane jet"
    " helicopter bus train ferry boat".split()
)


def opens_event(items: list[Item], here: int, first: int) -> bool:
    """Tell whether capitals of a headline name what happened: "Killed in Car Bomb Explosion".

    Not what is named by a place: "the Nanjing Massacre", "the Sierra Fire".
    """
    if here > first and items[here].low in UNITS:
        return False
    while here < len(items) - 1 and items[here].capital and items[here].low in WEAPONS:
        here += 1
    if not items[here].capital or items[here].low not in EVENTS:
        return False
    # "in Battle Creek", "at the Battle of Gori"
    after = items[here + 1] if here + 1 < len(items) else None
    if after is None or (after.low != "of" and after.kind in ("prep", "conj", "punct", "be")):
        return True
    # "Deaths in Airstrikes Anger Villagers"
    several = items[here].low.endswith("s")
    return after.low != "of" and (several or not after.capital)


# How the words begin and end that may stand between "in" and a name: "northern", "rebel-held".
BEFORE = tuple(sorted(lexicon().words["places_before"]))
HELD = ("-held", "-controlled", "-occupied", "-ruled", "-administered")
BEFALLEN = ("-torn", "-hit", "-stricken", "-dominated", "-ravaged", "-affected", "-majority")
BEHIND = (*HELD, "ern", "ese", "ian")
CALLED = frozenset(("called", "named"))


def introduces(items: list[Item], here: int) -> bool:
    """Tell whether a lower-case word can stand between "in" and a name: "northern", "city"."""
    low = items[here].low
    if low in KINDS or low in PARTS or low.startswith(BEFORE) or low.endswith(BEHIND):
        return True
    if low.replace("’", "'") in OWNERS:
        return True
    if low in CALLED and items[here - 1].low in KINDS:
        # "in a township called Orta"
        return True
    after = items[here + 1 : here + 3]
    # "the arrivals hall of": whatever stands before a part.
    return len(after) > 1 and after[0].low in PARTS and after[1].low == "of"


def is_acronym(item: Item) -> bool:
    """Tell whether a word is short and set in capitals, and no country's name."""
    name = item.text.removesuffix("'s").removesuffix("’s")
    return name.isupper() and 1 < len(name) <= ACRONYM and name not in countries()


# Longer words in capitals are headlines.
ACRONYM = 6


def is_money(items: list[Item], last: int) -> bool:
    """Tell whether a name stands right before an amount: "a donation of US$61,000"."""
    after = items[last + 1 : last + 2]
    return bool(after) and after[0].start == items[last].end and after[0].text[0] in "$€£¥"


NUMBERED = frozenset("Region District Zone Ward Sector Precinct Barangay Camp Block Area".split())


def is_numbered(items: list[Item], last: int) -> bool:
    """Tell whether a number ends a name: "in Region 2"."""
    after = items[last + 1 : last + 2]
    numbered = bool(after) and after[0].text.isdigit() and after[0].figure is None
    return numbered and items[last].text in NUMBERED


def opens_with(items: list[Item], first: int, here: int) -> bool:
    """Tell whether people behind a name do something there: "In Kobo fighters killed 12"."""
    if first != 1 or here != first + 1 or here + 1 >= len(items):
        return False
    name, after = items[first], items[here + 1]
    acts = any(toll.role == Role.ACT for toll in after.tolls)
    placed = items[0].low in ("in", "at", "near") and not is_people(name.text)
    return placed and acts and items[here].low.endswith("s")


def word_before(items: list[Item], at: int) -> str:
    """Give the word before one of place, a time passed over: "a missile attack overnight on"."""
    back = at - 1
    while back > 0 and items[back].low in TIME_WORDS | {"early", "late", "last", "this"}:
        back -= 1
    return items[back].low


def part_of_owner(items: list[Item], here: int) -> int:
    """Give where the name of an owner's part begins: "'s breakaway region of Mora"; else 0."""
    for at in range(here, min(len(items) - 2, here + 3)):
        if items[at].kind != "word" or items[at].capital:
            return 0
        if items[at].low in KINDS and items[at + 1].low == "of":
            return at + 2 if items[at + 2].capital and items[at + 2].kind == "word" else 0
    return 0


def is_seat_of(items: list[Item], here: int) -> bool:
    """Tell whether a country's capital or port is named: "'s capital Freetown"."""
    if here + 1 >= len(items) or items[here].low not in ("capital", "port", "city"):
        return False
    return items[here + 1].capital and items[here + 1].kind == "word"


def followed_by(items: list[Item], here: int) -> str:
    """Give the word after an item, lower case; empty if none."""
    return items[here + 1].low if here + 1 < len(items) else ""


def heads_of(name: list[Item]) -> int:
    """Give which item of a name is its head: the one before "of", else the last."""
    return next((at - 1 for at, item in enumerate(name) if item.low == "of" and at), -1)
