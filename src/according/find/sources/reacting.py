"""Who speaks by what he does about a toll: "condemned the killing of 30", "told 900 to leave"."""

from according.find.grammar.items import Item
from according.find.sources.mentions import phrase_to
from according.find.sources.offices import names_office
from according.find.sources.speakers import DOCUMENTS, Source, is_passive
from according.model import Measure

__all__ = ["REACTING", "reacting"]

# Verbs whose object tells what happened to those counted.
FEELS = frozenset(
    (
        "condemned condemns condemn deplored deplores deplore mourned mourns mourn denounced"
        " denounces lamented laments welcomed welcomes protested demanded demands demand"
        " regretted regrets decried decries"
    ).split()
)
# Verbs by which people are made to leave: "ordered 900 residents to evacuate".
ORDERS = frozenset("ordered urged urges urge".split())
# Of these only a document's word is somebody's: "a communique demanding", "crowds demanding".
WRITTEN = frozenset("condemning deploring demanding denouncing welcoming".split())
# "Doctors have tied six deaths to the heat."
TIES = frozenset("tied ties tie linked links link attributed attributes attribute".split())
# "conveyed his condolences to his counterpart over the death of three": their object.
SENDS = frozenset(
    "conveyed conveys expressed expresses offered offers extended extends sent sends".split()
)
SORROWS = frozenset("condolences condolence sympathies sympathy sorrow grief sadness".split())
# How far behind its verb the sorrow may stand, and how far behind that what it is over.
SENT, OVER = 6, 12
# "The board is mourning the loss of a medic."
GRIEVING = frozenset(("mourning", "grieving"))
REACTING = FEELS | ORDERS | WRITTEN | TIES | SENDS | GRIEVING
LEAVING = frozenset((Measure.EVACUATED, Measure.DISPLACED))
# How far behind its verb the figure and what befell those counted may stand.
FAR, NEAR = 14, 8
# "urged 900 people on low ground at risk from surges to flee"
FARTHER = 20
# Here the report goes on by itself: "condemned the raid after 30 people died".
# Who condemns an event does not tell what more a clause tells of it: "the raids, which killed 12".
PLAIN = frozenset("condemned condemns denounced denounces welcomed welcomes".split())
RELATIVES = frozenset(("that", "which", "where", "when"))
STOPS = frozenset("after when as while because since before but who".split())


def reacting(items: list[Item], at: int) -> Source | None:
    """Give who reacts to a toll by the verb at ``at``, or orders people away; None if nobody."""
    if items[at].low not in REACTING or not at:
        return None
    grieving = items[at].low in GRIEVING
    if is_passive(items, at) != grieving:
        return None
    if items[at].low in WRITTEN and items[at - 1].low not in DOCUMENTS:
        return None
    if items[at].low in SENDS and not sends(items, at):
        return None
    far = FARTHER if items[at].low in ORDERS | SENDS else FAR
    end = min(len(items), at + far)
    stops = STOPS | (RELATIVES | REACTING if items[at].low in PLAIN else frozenset())
    stop = next(
        (i for i in range(at + 1, end) if items[i].low in stops or items[i].text in ";:"), end
    )
    told = items[at + 1 : stop]
    figure = next((i for i, item in enumerate(told) if item.figure is not None), None)
    if figure is None or not any(item.tolls for item in told):
        return None
    if items[at].low in ORDERS and (figure > NEAR or not moves(told)):
        return None
    if items[at].low in TIES and (figure > 1 or all(item.low != "to" for item in told)):
        return None
    first, last = phrase_to(items, at - 1 - grieving)
    if last < first or not speaks_out(items, first, last):
        return None
    return Source(first, last, at, at, (at + 1, stop))


def sends(items: list[Item], at: int) -> bool:
    """Tell whether somebody sends condolences over a death: what he is sorry for is his word."""
    sent = (i for i in range(at + 1, min(len(items), at + SENT)) if items[i].low in SORROWS)
    sorrow = next(sent, len(items))
    over = (item.low in ("over", "for", "on") for item in items[sorrow + 1 : sorrow + OVER])
    return any(over)


def moves(told: list[Item]) -> bool:
    """Tell whether people are made to leave; whom somebody had shot or freed others tell."""
    return any(toll.measure in LEAVING for item in told for toll in item.tolls)


def speaks_out(items: list[Item], first: int, last: int) -> bool:
    """Tell whether a body or somebody by office or name reacts; a crowd only feels."""
    named = items[first : last + 1]
    if any(item.tolls or item.kind in ("figure", "rel") for item in named):
        return False
    return names_office(named) or named[-1].capital
