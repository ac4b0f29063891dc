"""What water or ash leaves: a flooded house is damaged, a flooded village affected."""

from according.find.grammar.items import Item
from according.find.lexicon import Toll
from according.model import Measure

__all__ = ["as_left"]

# "417 of the houses lie beneath the ash"
LYING = ("lie ", "lies ", "lay ", "lying ")
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
    if word.low.startswith(LYING):
        return toll._replace(measure=Measure.DESTROYED)
    soaked = toll.measure is Measure.AFFECTED and word.low.startswith(SOAKS)
    return toll._replace(measure=Measure.DAMAGED) if soaked and head.low in BUILT else toll
