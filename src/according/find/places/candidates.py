"""Whether a name may be a place's: none of a body, a side, troops, a day or a title."""

from according.find.grammar.items import Item
from according.find.grammar.predicates import TIME_WORDS
from according.find.lexicon import lexicon
from according.find.places.naming import KINDS, UNITS, heads_of
from according.find.places.sites import NO_PLACES
from according.find.sources.offices import BODIES, ROLES

__all__ = ["can_be_place", "is_court"]
CENTRES = frozenset(("center", "centre", "centers", "centres"))
CENTRED = frozenset(
    "trade shopping convention community sports cultural exhibition conference civic arts".split()
)


# "near Justice Reed's house"
TITLES = lexicon().words["labels_titles"] | {"justice"}
# Whatever ends with one of these is an authority or troops.
ORDERED = BODIES | UNITS
# "the Tarna Fire Department", "at a Red Cross shelter"
SERVICES = frozenset("fire police sheriff's health highway transport justice state".split())


def is_service(name: list[Item]) -> bool:
    """Tell whether a name is that of a department of a town, or of the Red Cross."""
    low = [item.low for item in name]
    cross = "red" in low[:-1] and low[low.index("red") + 1] in ("cross", "crescent")
    return cross or (len(low) > 1 and low[-1] == "department" and low[-2] in SERVICES)


def is_plain(name: list[Item]) -> bool:
    """Tell whether a name is only a chamber's, or a small word of a heading: "in the House"."""
    return len(name) == 1 and (name[0].low == "house" or name[0].kind in ("prep", "det"))


def can_be_place(name: list[Item]) -> bool:
    """Tell whether a name is none of a person with a title, a body or a day."""
    if is_service(name) or [item.low for item in name[:2]] == ["united", "nations"]:
        return False
    if (len(name) > 1 and name[0].low == "al" and name[1].low in NO_PLACES) or is_plain(name):
        # "an Al Qaeda base"
        return False
    if name[-1].low in KINDS:
        return name[0].low not in NO_PLACES
    low = [item.low.removesuffix("'s") for item in name]
    if low[0] in TITLES or any(word in ROLES or word.endswith("-based") for word in low):
        # "the Boston, Ohio-based Jail Centre", "around Sen. Reed's office", "the Chairman's house"
        return False
    if len(name) > 1 and name[-1].low in CENTRES and name[-2].low in CENTRED:
        # "inside the World Trade Center"
        return True
    if name[-1].low.endswith(OF_SIDES):
        # "near Maoist positions", "in the Hamas-led attack"
        return False
    if name[heads_of(name)].low in BODIES:
        # "the Recording Association of America"
        return False
    # "in the responsibility area of Battlegroup North"
    unit = name[0].low in TROOPS
    if unit or not ORDERED.isdisjoint((name[-1].low, name[-1].low.rstrip("s"))):
        return False
    # "IS" keeps its capitals, as no verb.
    return name[0].low.lower() not in NO_PLACES and name[0].low not in TIME_WORDS


# What soldiers are called by, and no street.
TROOPS = frozenset("battlegroup battlegroups battalion regiment brigade squadron platoon".split())
COURTS = frozenset(("court", "courts", "courthouse", "tribunal"))
AROUND = frozenset(("outside", "inside", "near"))
# "the Supreme Court in Kabul": the town says more.
RANKS = frozenset("supreme high crown district federal criminal county appeal".split())


def is_court(items: list[Item], start: int, last: int) -> bool:
    """Tell whether a court is where something happened: "outside Kabul Supreme Court"."""
    first = next((at for at in range(start, last) if items[at].capital), last)
    named = first < last and items[first].low not in RANKS
    return named and items[last].low in COURTS and start > 0 and items[start - 1].low in AROUND


# Words that only say whose something is: "near Maoist positions", "in an ISIL-claimed attack".
OF_SIDES = (
    *(
        "ist",
        "ists",
        "-supported",
        "-sponsored",
        "-led",
        "-backed",
        "-run",
        "-linked",
        "-made",
        "-built",
        "-era",
        "-claimed",
    ),
    *(
        "-held",
        "-controlled",
        "-inspired",
        "-affiliated",
        "-allied",
        "-owned",
        "-occupied",
        "-ruled",
    ),
    *("-dominated", "-style", "-based", "-born", "-funded", "-trained"),
    *("-related", "-induced", "-triggered", "-caused"),
)
