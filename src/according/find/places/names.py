"""The name of a place behind a word of place: where it begins and ends, and whether it is one."""

from according.find.grammar.items import Item
from according.find.grammar.predicates import TIME_WORDS
from according.find.lexicon import lexicon
from according.find.places.candidates import can_be_place, is_court
from according.find.places.countrynames import ADJECTIVES, countries, is_wide, seats
from according.find.places.naming import (
    BEFORE,
    KINDS,
    LEADING,
    PARTS,
    followed_by,
    in_name,
    introduces,
    is_money,
    is_numbered,
    is_seat_of,
    joins_name,
    leads,
    opens_with,
    part_of_owner,
)
from according.find.places.occasions import describes, is_occasion
from according.find.places.sites import is_dated, is_people
from according.find.tolls.harm.camps import CAMP

__all__ = ["RIDES", "name_after"]

PEOPLE = lexicon().words["people"]


def name_after(items: list[Item], start: int) -> tuple[int, int] | None:
    """Give first and last item of the name at ``start``, behind "the northern city of"."""
    start = here = after_capital(items, start)
    while here < min(len(items), start + LEADING) and leads(items, here, start):
        if items[here].kind == "word" and not introduces(items, here):
            return None
        here += 1
    first, last = stretch(items, here)
    if last < first or is_money(items, last):
        return None
    if not can_be_place(items[first : last + 1]) and not is_court(items, start, last):
        return None
    if items[last].text == "Department" and followed_by(items, last) == "of":
        # "for the California Department of Forestry"
        return None
    article = items[first - 1].low if first > start else ""
    if is_occasion(items, first, last) or describes(items, first, last, article):
        return None
    if followed_by(items, last) == "capital" and items[min(last + 2, len(items) - 1)].capital:
        # "in the Indonesian capital Jakarta", "the Sindh capital Karachi"
        return name_after(items, last + 2)
    if owns_next(items, last):
        # "in Kandahar province's Zhari district", not "in the Pacific nation's north"
        return name_after(items, last + 2) if items[last + 2].capital else None
    whole = finished(items, first, last)
    return None if is_direction(items, whole) else whole


def owns_next(items: list[Item], last: int) -> bool:
    """Tell whether the kind of a name owns the place that is meant: "nation's", "province's"."""
    kind, mark, _ = followed_by(items, last).partition("'s")
    if not mark or last + 2 >= len(items):
        return False
    return kind in LANDS or (kind in KINDS and items[last + 2].capital)


def is_direction(items: list[Item], name: tuple[int, int] | None) -> bool:
    """Tell whether a name is only a direction's: "in the country's East" names none."""
    if name is None or name[0] != name[1] or items[name[0]].low not in DIRECTIONS:
        return False
    # "in West, Texas": a town
    after = items[name[1] + 1 : name[1] + 3]
    return not (len(after) > 1 and after[0].text == "," and is_wide(after[1].text))


def after_capital(items: list[Item], start: int) -> int:
    """Give where the name of "the Guinean capital, Conakry" begins, ``start`` if none does."""
    for here in range(start, min(len(items) - 2, start + LEADING)):
        # "the country's second city, Orta"
        ranked = items[here].low == "city" and here > start and items[here - 1].low in RANKED
        if items[here].low == "capital" or ranked:
            first, last = here + 2, here + 2
            while last + 1 < len(items) and items[last + 1].capital:
                last += 1
            after = items[last + 1] if last + 1 < len(items) else None
            named = items[here + 1].text == "," and items[first].capital
            # Not "in the capital, police spokesman Ruiz said".
            closed = after is None or after.kind in ("punct", "prep")
            return first if named and closed else start
        if items[here].kind not in ("det", "word", "adv"):
            return start
    return start


RANKED = frozenset("second third largest biggest main second-largest second-biggest port".split())


def stretch(items: list[Item], first: int) -> tuple[int, int]:
    """Give first and last item of the name that begins at ``first``; the last before it if none."""
    here = first
    while here < len(items) and belongs(items, here, first):
        initial = len(items[here].text) == 1 and (here > first or items[here].text in "NSEW")
        if (initial or items[here].low in SAINTS) and is_short(items, here):
            # "from St. Mary's school", "at Ana R. Ruiz School", "in S. Punjab"
            here += 2
        if owns_place(items, here):
            # "at Fishmongers' Hall"
            here += 1
        elif items[here].low.endswith("'s"):
            # "in Russia's Belgorod" goes on; "in Ukraine's army" does not.
            if is_seat_of(items, here + 1):
                # "on the edge of Sierra Leone's capital Freetown"
                first = here + 2
                here += 2
                continue
            if is_side_of(items, here + 1):
                # "in Peru's southern Puno region"
                first = here = here + 2
                continue
            if part := part_of_owner(items, here + 1):
                # As in "in Russia's breakaway region of Mora".
                first = here = part
                continue
            if is_called_after(items, here + 1):
                # "on St Peter's Road"
                here += 2
                continue
            if here + 1 >= len(items) or not items[here + 1].capital:
                # "in Burkina Faso's north"
                here += owns_building(items, here) or here > first
                break
            first = here + 1
        here += 1
    return first, here - 1


def belongs(items: list[Item], here: int, first: int) -> bool:
    """Tell whether a name that begins at ``first`` goes on with an item."""
    own = in_name(items, here, first) and not ends_before(items, here, first)
    return own or joins_name(items, here, first)


# What lies in what "of" names: "the Tirah Valley of Khyber Agency", not "the Republic of Congo".
WITHIN = KINDS - frozenset("republic university school church state hospital cathedral".split())


def holds_many(items: list[Item], name: tuple[int, int], *, cities: bool) -> bool:
    """Tell whether a name is of a country, or if ``cities`` of a city with parts of its own."""
    said = " ".join(item.text for item in items[name[0] : name[1] + 1])
    return said in countries() or (
        cities and (said.casefold() in seats() or said.endswith(" City"))
    )


def is_side_of(items: list[Item], here: int) -> bool:
    """Tell whether an adjective of place and a name go on from an owner: "'s southern Puno"."""
    if here + 1 >= len(items) or items[here].capital or items[here].kind != "word":
        return False
    named = items[here + 1].capital and items[here + 1].kind == "word"
    # "'s restless Mora region"
    kind = items[here].text.isalpha() and followed_by(items, here + 1) in KINDS
    told = items[here].low.startswith(BEFORE) or kind
    return named and told and items[here].low not in KINDS


def is_called_after(items: list[Item], here: int) -> bool:
    """Tell whether only a kind of place follows its owner, as a part of its name: "'s Road"."""
    if here >= len(items) or not items[here].capital or items[here].low not in KINDS | SITES:
        return False
    return here + 1 >= len(items) or not items[here + 1].capital


SITES = frozenset(
    (
        "park lane bazar bazaar cross green gate church cathedral hall close museum monument"
        " reserve preserve memorial sanctuary"
    ).split()
)
SAINTS = frozenset(("st", "mt", "ft", "sta"))


def is_short(items: list[Item], here: int) -> bool:
    """Tell whether a full stop only shortens a word of a name: "St. Mary's"."""
    return here + 2 < len(items) and items[here + 1].text == "." and items[here + 2].capital


def ends_before(items: list[Item], here: int, first: int) -> bool:
    """Tell whether a name ends before an item that could belong to it."""
    if here - 1 > first and items[here - 2].text == "Old" and items[here].low == "of":
        # "in the Old City of Gori": many towns have one.
        return False
    if here > first and items[here].low == "of" and items[here - 1].low in WITHIN:
        # "in the Tirah Valley of Khyber Agency"
        return here - 1 > first
    parted = items[here].text in BOMBS or is_apart(items, here) or is_dated(items, here)
    if here > first and parted:
        return True
    people = names_people(items, here) and not owns_place(items, here)
    return people or items[here].low.removesuffix("'s") in TIME_WORDS


def is_apart(items: list[Item], here: int) -> bool:
    """Tell whether a reference or a line of its own parts a word from the name before it."""
    return items[here].start - items[here - 1].end > 1


# "the Moslem enclave of Gori"
PEOPLES = frozenset("soviet moslem muslim serb croat kurd arab tamil druze christian sunni".split())
DESCRIBING = ("an", "ese", "ish", "i", "ch", "ine")
# "the Siberian region of": what a part of a country is called after.
OF_LANDS = ("ian", "ese", "ish", "yan", "ean")
# Kinds of places that hold towns.
AREAS = frozenset(
    (
        "district province county region state governorate department oblast division prefecture"
        " area municipality township tehsil regency raion"
    ).split()
)
# "a bomb on a Tel Aviv bus"
RIDES = frozenset("bus buses train trains tram trams metro subway underground".split())
SMALL_KINDS = frozenset(
    "town village city suburb hamlet neighbourhood neighborhood port resort".split()
)
VILLAGES = SMALL_KINDS - {"city", "port"}


def is_described(items: list[Item], here: int, name: str) -> bool:
    """Tell whether a people's name only describes: "an Ethiopian restaurant", "their own side"."""
    if items[here].low in SIDES_OF:
        return " " not in name
    return is_people(name) and (
        items[here].low == "capital" or not (items[here].capital or items[here].low in KINDS)
    )


INSIDE = ("in", "at", "near", "from")
DIRECTIONS = frozenset("north south east west northern southern eastern western".split())
SIDES_OF = frozenset(("side", "sides", "soil", "hands", "custody", "lines", "ranks"))
# "the North Waziristan IED blast"
BOMBS = frozenset(("IED", "IEDs", "VBIED"))


def owns_building(items: list[Item], here: int) -> bool:
    """Tell whether what a name owns is in it: "outside Kabul's main police station"."""
    after = items[here + 1 : here + 1 + OWNED]
    return any(item.low in KINDS or item.low.removesuffix("s") in KINDS for item in after)


# How far a building may stand behind its town.
OWNED = 4


def owns_place(items: list[Item], here: int) -> bool:
    """Tell whether the apostrophe of a plural and the rest of a name follow: "Traders' Hall"."""
    after = items[here + 1 : here + 3]
    return (
        len(after) == 2  # noqa: PLR2004 - the apostrophe and a word
        and items[here].low.endswith("s")
        and after[0].text in ("'", "’")
        and after[0].start == items[here].end
        and after[1].capital
        and after[1].low in KINDS | {"hall", "house", "home", "club"}
    )


def names_people(items: list[Item], here: int) -> bool:
    """Tell whether a word names people, not the place it begins: "in Orva National Park"."""
    if items[here].low not in PEOPLE:
        return False
    after = items[here + 1 : here + 3]
    return not (items[here].capital and any(i.capital and i.low in KINDS | SITES for i in after))


LANDS = frozenset(("country", "nation", "state", "kingdom"))


def finished(items: list[Item], first: int, last: int) -> tuple[int, int] | None:
    """Give a name with the kind of place after it ("Sulu region"); None if people are named so."""
    last += is_numbered(items, last)
    # "in the Mohmand tribal region"
    here = last + 1 + (followed_by(items, last) == "tribal")
    if here >= len(items) or items[here].kind != "word":
        return first, last
    said = " ".join(item.text for item in items[first : last + 1])
    if is_joined(items[here].low, said):
        return first, here
    # "in the Shati refugee camp", "in the village of Orta soldiers shot 12"
    camp = items[here].low in ("refugee", "displacement") and followed_by(items, here) in CAMP
    people = items[here].low in PEOPLE or is_described(items, here, said)
    town = first > 1 and items[first - 1].low == "of" and items[first - 2].low in SMALL_KINDS
    if people and not (camp or town or opens_with(items, first, here)):
        return None
    if items[here].low in LANDS and items[last].low.endswith(DESCRIBING) and last > first:
        # "in the West African country"
        return None
    if items[here].capital or items[here].low not in KINDS:
        return first, last
    if is_people(said) and followed_by(items, here) != "of":
        # "a Nigerian school" names none.
        return None
    if said in countries() and items[here].low in VILLAGES and followed_by(items, here) != "of":
        # "in eastern DR Congo village": a headline's way to say "in a village in".
        return first, last
    return of_kind(items, first, last, here)


def is_joined(kind: str, name: str) -> bool:
    """Tell whether a kind ends a name: "the Malian-Peruvian borders", "the Western provinces"."""
    parted = kind in ("border", "borders") and "-" in name
    return parted or (kind in PARTS and name.lower() in DIRECTIONS)


def is_demonym(item: Item) -> bool:
    """Tell whether a word only says whose a place is: "the Chadian town", "the US state"."""
    return is_people(item.text) or item.low in PEOPLES or item.text in ADJECTIVES


def says_whose(item: Item, *, small: bool) -> bool:
    """Tell whether a word may only say whose a place is; before a ``small`` one by its ending."""
    # "the Kashmiri town of Orta", but "the Zhari district of Kandahar"
    return is_demonym(item) or item.low.endswith(DESCRIBING if small else OF_LANDS)


# "the Kabul district of Dasht": kinds of parts that cities have.
QUARTERS = frozenset(
    "district neighbourhood neighborhood quarter area suburb borough enclave".split()
)


def holds_part(items: list[Item], first: int, last: int, here: int) -> bool:
    """Tell whether what "of" adds is a part of a name: "the Kabul district of", "Sind Province".

    So is what a people's name describes: "the Soviet Caucasian republic of Georgia".
    """
    name = items[first : last + 1]
    if items[here].low in QUARTERS and " ".join(i.text for i in name).casefold() in seats():
        return items[first - 1].low == "the"
    if last == first:
        return False
    peoples = all(is_demonym(i) or i.low.endswith(OF_LANDS) for i in name)
    return peoples or (items[last].low in WIDER and items[here].low in AREAS | SMALL_KINDS)


WIDER = frozenset("province state region republic territory governorate".split())


def of_kind(items: list[Item], first: int, last: int, here: int) -> tuple[int, int]:
    """Give a name with the kind of place behind it, or the nearer place that "of" adds."""
    # "the Chadian town of Adré", "the Kosovo village of Korisa": the town and the village.
    described = last == first and says_whose(items[first], small=items[here].low in SMALL_KINDS)
    described = described or holds_part(items, first, last, here)
    # "in Pinglena village of Pulwama district", not "in the Kosovo village of Korisa"
    itself = last == first and items[first - 1].low in INSIDE
    small = items[here].low in SMALL_KINDS and not itself
    if items[here].low == "coast" and followed_by(items, here) == "of":
        # "off the Pacific coast of Guatemala"
        return name_after(items, here + 2) or (first, here)
    if (described or small) and followed_by(items, here) == "of":
        other = name_after(items, here + 2) or (first, here)
        if items[other[1]].low in AREAS and not is_demonym(items[first]):
            # "in the Rodan area of Pulwama district", not "in the Chadian town of Adré"
            return first, here
        if items[here].low == "republic" and described:
            # "the Soviet republic of Georgia"
            return other
        # "in the Shilo neighbourhood of Kabul", "in the Basti province of Malawi"
        return (first, here) if holds_many(items, other, cities=not described) else other
    if followed_by(items, here) in SMALL_KINDS and followed_by(items, here + 1) == "of":
        # "the New York state city of Binghamton"
        return name_after(items, here + 3) or (first, here)
    return first, here
