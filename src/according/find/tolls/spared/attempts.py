"""What was only tried: "trying to kill 12 others", "fought to save two boys", "a vain attempt".

Nobody is told dead or safe by it.
"""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.grammar.objects import SEEKS
from according.find.tolls.counted import Measured
from according.find.tolls.harm.losing import HOUSES

__all__ = ["are_spared", "is_attempt", "is_called_for", "is_effort"]

TRIES = frozenset("try tries tried attempt attempts attempted attempting".split())
# "were trying to kill" goes on, and may be told as what is to come.
TRYING = TRIES | {"trying"}
EFFORTS = frozenset(
    "attempt attempts effort efforts bid bids battle battles battled battling fight fights fought"
    " fighting called struggle struggled struggling race raced racing desperate failed vain".split()
)


def tried_before(items: list[Item], verb: int) -> int:
    """Give the word before "to" and a verb, past "in vain"; -1 if there is no "to"."""
    here = verb - 1
    while here > 0 and items[here].kind == "adv":
        here -= 1
    if here < 1 or items[here].low != "to":
        return -1
    here -= 1
    return here - 2 if [i.low for i in items[max(0, here - 1) : here + 1]] == IN_VAIN else here


IN_VAIN = ["in", "vain"]


def is_attempt(items: list[Item], one: Measured) -> bool:
    """Tell whether a killing was only tried: "guilty of attempting to murder six others"."""
    if one.how not in ("object", "list") or not 0 < one.word < one.at:
        return False
    here = tried_before(items, one.word)
    if here < 0 or items[here].low not in TRYING:
        return False
    return items[here].low in TRIES or items[here - 1].kind not in ("be", "adv")


def is_effort(items: list[Item], one: Measured) -> bool:
    """Tell whether a rescue was only tried: "tried in vain to rescue four men"."""
    if one.how not in ("object", "list") or not 0 < one.word < one.at:
        return False
    here = tried_before(items, one.word)
    if here < 0:
        return False
    vain = items[here + 1].low == "in" or items[here - 1].low == "vain"
    return items[here].low in EFFORTS or (vain and items[here].low in TRYING)


# "boys climbed poles and saved eight"
CREWED = frozenset("boys girls family families passengers".split())
SAVES = frozenset(("save", "saves", "saved", "saving", "spared"))


def are_spared(items: list[Item], one: Measured) -> bool:
    """Tell whether things and nobody were saved: "31 homes destroyed, 12 damaged, 88 saved"."""
    if one.word < 0 or items[one.word].low not in SAVES:
        return False
    if not one.phrase.bare and items[one.phrase.last].low not in ("others", "more"):
        return False
    # "Crews saved 200 others": who did it stands right before the verb.
    before = items[: min(one.at, one.word - 1)]
    if any(kind_of(item) is Kind.PEOPLE or item.low in CREWED for item in before):
        return False
    return any(item.low in HOUSES for item in before)


def is_called_for(items: list[Item], at: int, word: int) -> bool:
    """Tell whether a release is only asked for: "we call for the 150 to be freed"."""
    hoped = items[word - 2].low == "to" and items[word - 1].kind == "be"
    return hoped and any(item.low.startswith(SEEKS) for item in items[max(0, at - 5) : at])
