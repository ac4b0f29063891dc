"""Whether a number counts places in which something befell others: "people in 12 villages"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import lexicon
from according.find.tolls.clauses.lists import RESULTS
from according.find.tolls.harm.camps import HOUSES

__all__ = ["is_placed", "tells_of_people"]

PLACING = lexicon().words["measures_placing"]
DWELLERS = lexicon().words["known_dwellers"]
HOMES = frozenset("homes houses properties households apartments flats buildings".split())


def tells_of_people(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a relative clause goes on about people: "articles on the six who were shot"."""
    people = not phrase.bare and kind_of(items[phrase.last]) is Kind.PEOPLE
    return people and phrase.end < len(items) and items[phrase.end].kind == "rel"


def is_placed(items: list[Item], at: int) -> bool:
    """Tell whether the figure's noun is a place ("people in 12 villages were killed")."""
    here = at - 1
    while here > 0 and items[here].kind == "det":
        here -= 1
    if here > 0 and items[here].low == "in" and items[here - 1].low in RESULTS:
        # "resulted in 62 civilians being killed"
        return False
    if here == at - 1 and items[here].low in HOUSES:
        # "at a camp housing 12,000 people, eleven have died"
        return True
    if here > 0 and items[here].low == "from" and items[here - 1].low in DWELLERS:
        # "Residents from 60 homes were evacuated": as many homes were.
        return HOMES.isdisjoint(item.low for item in items[at + 1 : at + 3])
    whole = here >= 0 and [i.low for i in items[here : here + 2]] == ["in", "all"]
    return here >= 0 and items[here].low in PLACING and not whole
