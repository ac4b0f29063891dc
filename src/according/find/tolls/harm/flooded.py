"""What water, ash or fire leaves: a flooded house is damaged, a flooded village affected."""

from according.find.grammar.items import Item
from according.find.lexicon import Toll, lexicon
from according.model import Measure

__all__ = ["BUILT", "as_left", "as_touched"]

# "417 of the houses lie beneath the ash"
LYING = ("lie ", "lies ", "lay ", "lying ")
UNDER = ("under ", "beneath ", "buried under ", "buried in ")
SOAKS = (
    "flood",
    "had flooded",
    "have flooded",
    "inundat",
    "submerg",
    "under flood",
    "under water",
    "underwater",
    "waterlog",
)
# What has rooms or goods in it that water spoils.
BUILT = frozenset(
    "apartment apartments basement basements building buildings bungalow bungalows business"
    " businesses cabin cabins cellar cellars church churches classroom classrooms clinic clinics"
    " cottage cottages duplex duplexes dwelling dwellings facilities facility factories factory"
    " flats garage garages home homes hospital hospitals hotel hotels house houses mosque mosques"
    " offices properties property restaurant restaurants school schools shop shops store stores"
    " structure structures supermarket supermarkets temple temples warehouse warehouses".split()
)


def as_left(toll: Toll, word: Item, head: Item) -> Toll:
    """Give what befell things: under ash they are destroyed, and soaked if they have rooms damaged.

    ``word`` tells of it, ``head`` is the noun of the things.
    """
    if word.low.startswith(LYING) and toll.measure is not Measure.DAMAGED:
        return toll._replace(measure=Measure.DESTROYED)
    if toll.measure is Measure.MISSING and word.low.startswith(UNDER) and head.low in BUILT:
        # "eight houses were under mud"
        return toll._replace(measure=Measure.DAMAGED)
    soaked = toll.measure is Measure.AFFECTED and word.low.startswith(SOAKS)
    return toll._replace(measure=Measure.DAMAGED) if soaked and head.low in BUILT else toll


TOUCHES = frozenset("affect affects affected affecting impact impacts impacted impacting".split())
# What touches a house harms it; a storm or a power cut may only keep people from it.
HARMS = lexicon().words["places_attacks"] | frozenset(
    "blaze blazes fire fires flames bomb bombs blast blasts explosion explosions missile missiles"
    " rocket rockets shell shells drone drones".split()
)
# "the fire, which began in a flat upstairs, also affected": how far it may stand.
REACH = 12


# More than these one fire or blast does not touch: they are affected by it otherwise.
FEW = 50


def as_touched(items: list[Item], toll: Toll, word: int, first: int) -> Toll:
    """Give a few things that a fire or a blast "affected" or "impacted" as damaged."""
    if toll.measure is not Measure.AFFECTED or items[word].low not in TOUCHES:
        return toll
    figures = [item.figure for item in items[max(0, first - 2) : first] if item.figure is not None]
    if any((figure.low or FEW) >= FEW for figure in figures):
        return toll
    by = [item.low for item in items[word + 1 : word + 2]] == ["by"]
    near = items[word + 2 : word + REACH] if by else items[max(0, word - REACH) : word]
    touched = any(item.low in HARMS for item in near)
    return toll._replace(measure=Measure.DAMAGED) if touched else toll
