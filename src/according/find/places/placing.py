"""Whether the preposition before a name says that something is there: "strikes on Hodeidah"."""

from according.find.grammar.items import Item
from according.find.lexicon import lexicon
from according.find.places.countrynames import countries, is_wide, seats
from according.find.places.names import RIDES
from according.find.places.naming import KINDS, PARTS, followed_by, is_acronym, word_before
from according.find.places.sides import SIDES, beside
from according.find.sources.offices import ROLES

__all__ = ["placed"]

ATTACKS = lexicon().words["places_attacks"]
# "the shelling of Aleppo", "the battle for Aleppo".
NOUNS_OF = lexicon().words["places_of"]
BATTLES = frozenset(("battle", "battles", "fight"))
ISLANDS = lexicon().words["places_islands"]
# "bombs fall on Gori".
FALLS = frozenset(
    (
        "down fall falls fell falling rain rained raining ashore aground landed landing landfall"
    ).split()
)
# "downed a passenger plane over the Sinai Peninsula"
FLIES = frozenset("plane jet airliner aircraft helicopter drone drones planes jets".split())
ROADS = frozenset("roads beaches streets waters railways".split())
OF_THESE = KINDS | PARTS | NOUNS_OF
# "over the Sea of Azov".
WATERS = frozenset("sea gulf bay strait lake ocean straits".split())
# "no confirmation from Israel".
ANSWERS = lexicon().words["places_answers"]
# "a bus coming from Gori", "independence from Portugal": not where it happened.
LEAVING = lexicon().words["places_leaving"]
# Nor is it "before leaving for Malia".
LEAVES = frozenset("leave leaves leaving left depart departed departing bound headed heads".split())
AWAY = {"from": ANSWERS | LEAVING | {"deaths", "fatalities", "damage", "losses"}, "for": LEAVES}
# "went down over Donetsk", "collided between Gori and Tbilisi".
ABOVE = lexicon().words["places_above"]
CLOSE = frozenset(("close", "next", "adjacent"))
# "a source close to Gori"
FRIENDS = lexicon().words["people"] | ROLES | {"source", "sources", "figure", "figures"}
AIMED = frozenset("fired launched aimed heading headed directed".split())
JOINING = lexicon().words["places_joining"]


def placed(items: list[Item], at: int, name: tuple[int, int], preposition: str) -> bool:
    """Tell whether a name after a weak word of place ("of", "to", "from", "on") is a place."""
    if preposition in ("to", "towards", "toward"):
        # "a missile fired towards Riyadh", "a blast close to Gori"
        nouns = items[at - 2].low if at > 1 else ""
        close = items[at - 1].low in CLOSE and nouns not in FRIENDS
        return close if preposition == "to" else items[at - 1].low in AIMED
    if items[at - 1].low in AWAY.get(preposition, ()) or (
        # "The numbers come from the CDC": somebody.
        preposition == "from"
        and name[0] == name[1]
        and is_acronym(items[name[0]])
        and is_last(items, name[1])
    ):
        return False
    words = [item.text for item in items[name[0] : name[1] + 1]]
    if " ".join(words).removeprefix("the ") in countries() and preposition != "between":
        # Not "the conflict between Peru and Malia", who are its parties.
        return preposition != "of" or items[at - 1].low not in OF_BODIES
    if preposition == "of" and items[at - 1].low == "out" and items[name[1]].low in KINDS:
        # "shot their way out of the Maze Prison"
        return True
    if preposition == "of" or (preposition == "for" and items[at - 1].low in BATTLES):
        return at > 0 and is_of(items, at - 1) and not heads_for(items, at)
    if preposition == "between" or (
        preposition == "over" and WATERS.isdisjoint((items[name[0]].low, items[name[1]].low))
    ):
        # "30 over Bryansk region": of drones.
        before = items[at - 1]
        counted = preposition == "over" and (
            before.kind == "figure" or before.low in FLIES or before.low == "them"
        )
        return counted or items[at - 1].low in (JOINING if preposition == "between" else ABOVE)
    if items[name[1]].low in KINDS or is_kind(items, name[1] + 1):
        return items[name[0] - 1].low not in ("a", "an")
    if preposition == "on":
        # "strikes on Hodeidah"
        hit = at > 0 and word_before(items, at) in ATTACKS | FALLS
        named = items[name[0] - 1].low == "the" and not (
            # "casualties on the FLK": somebody.
            name[0] == name[1] and is_acronym(items[name[0]])
        )
        said, after = " ".join(words), followed_by(items, name[1])
        rides = said.casefold() in seats() and after in RIDES
        # "seven have died on Queensland roads"
        rides = rides or (after in ROADS and is_wide(said))
        # "a resort on Palawan", "a bomb on a Tel Aviv bus"
        lies = rides or (at > 0 and items[at - 1].low in KINDS | PARTS)
        return hit or named or lies or items[name[0]].low in KINDS | ISLANDS
    return (
        preposition in ("from", "into")
        and items[at - 1].kind in ("word", "adv")
        and items[at - 1].low not in lexicon().say
    )


# "the Armed Forces of Peru": somebody.
OF_BODIES = frozenset(
    "forces army front party government bank university federation request behest urging help"
    " support backing assistance mediation approval behalf".split()
)


def is_last(items: list[Item], last: int) -> bool:
    """Tell whether no noun follows a name: "from the CDC, which", not "from the ABC arcade"."""
    return last + 1 >= len(items) or items[last + 1].kind != "word"


def heads_for(items: list[Item], at: int) -> bool:
    """Tell whether people only make for a place: "fled south towards the town of Gori"."""
    towards = (item.low in ("towards", "toward") for item in items[max(0, at - KIND_OF) : at])
    return items[at - 1].low in KINDS and any(towards)


# "towards the nearby port city of": how far before "of" the preposition may stand.
KIND_OF = 6


def is_kind(items: list[Item], at: int) -> bool:
    """Tell whether a kind of place stands at an item: "the Kivu region", "the NSW south coast"."""
    here = at + 1 if at < len(items) and items[at].low in SIDES else at
    return here < len(items) and items[here].low in KINDS


def is_of(items: list[Item], at: int) -> bool:
    """Tell whether "of" behind an item has a place behind it: "the city of", "the fall of"."""
    if items[at].text == "Department":
        # "the Department of Forestry": a body.
        return False
    return items[at].low in OF_THESE or beside(items, at)
