"""Where people are from: nothing is said to have happened to them there."""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.lexicon import lexicon

__all__ = ["comes_from", "is_home"]

PEOPLE = lexicon().words["people"]
# "hundreds of rebels, many from Malia": who they are.
FROM = frozenset("them whom were many most some mostly mainly several others".split())
EVENTS = lexicon().words["places_events"]


def comes_from(items: list[Item], at: int) -> bool:
    """Tell whether "from" at an item says where people are from: "most of them from Nepal"."""
    if at == 0:
        return False
    before = items[at - 1]
    return (
        before.low in PEOPLE
        # "Eleven of the dead were from Ghana and four from Mali."
        or before.low in FROM
        or before.figure is not None
        # "a plane from Dubai"
        or before.low == "flight"
        or kind_of(before) is Kind.MATERIEL
    )


def is_home(items: list[Item], at: int) -> bool:
    """Tell whether "in" says where what people are from is: "monks from a convent in Gori"."""
    before = at - 1
    while before > 0 and at - before < HOME and items[before].kind in ("word", "det"):
        if items[before].low == "from" or items[before].capital:
            break
        before -= 1
    if items[before].low != "from" or items[at].low != "in" or not comes_from(items, before):
        return False
    if not EVENTS.isdisjoint(item.low for item in items[before:at]):
        # "saved nine from a mudslide in Gori"
        return False
    # "The gang took 20 nuns from a convent in Gori": they were taken there.
    return all(item.low not in TAKES for item in items[max(0, before - TAKEN) : before])


# How far before its place such a "from" may stand.
HOME = 5
TAKES = lexicon().words["places_takes"]
# How far before it those may be named who were taken from there.
TAKEN = 24
