"""Those who are under siege where they live, and those whose power is back.

"The besieged suburb is home to 40,000 people", "19,000 households had their power restored".
"""

from according.find.grammar.item import behind_auxiliaries
from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["CUES", "besieged_at_home", "in_the_dark", "reconnected"]

SUPPLIED = frozenset(
    "customers homes households properties people families houses businesses premises residents"
    " consumers subscribers buildings".split()
)
SUPPLIES = frozenset("power electricity water gas heating supply supplies lights".split())
RESTORED = frozenset("restored reconnected".split())
# "households have had their current restored": how far the supply may stand.
REACH = 7
SIEGES = frozenset(("siege", "besieged", "sieges", "blockade"))


def reconnected(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give those who had no power until it was restored: "had their power restored"."""
    if phrase.bare or items[phrase.last].low not in SUPPLIED or items[at].figure is None:
        return None
    end = phrase.end
    behind = items[end : end + REACH]
    if behind and behind[0].kind == "have" and any(item.low == "their" for item in behind):
        low = {word for item in behind for word in item.low.split(" ")}
        if not SUPPLIES.isdisjoint(low) and not RESTORED.isdisjoint(low):
            return Measured(at, Measure.AFFECTED, end, phrase, "predicate")
    return None


def besieged_at_home(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give those whose home is besieged: "is home to 75,000 people and has been under siege"."""
    if items[at].figure is None or phrase.bare or items[phrase.last].low not in SUPPLIED:
        return None
    if [item.low for item in items[max(0, at - 2) : at]] != ["home", "to"]:
        return None
    siege = any(not SIEGES.isdisjoint(item.low.split(" ")) for item in items)
    return Measured(at, Measure.AFFECTED, at - 2, phrase, "object") if siege else None


CUSTOMERS = frozenset("customers consumers subscribers households".split())
OUT = frozenset(("out", "dark"))
# What may follow: "were out across the county", not "were out of the country".
WHERE = frozenset(
    "in across at on as after statewide and but while early late overnight when since".split()
)


def in_the_dark(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the customers of a utility that are said to be out: "540,000 customers were out"."""
    if phrase.bare or items[phrase.last].low not in CUSTOMERS or items[at].figure is None:
        return None
    verb = behind_auxiliaries(items, phrase.end)
    if verb in (phrase.end, len(items)) or items[verb].low not in OUT:
        return None
    after = items[verb + 1] if verb + 1 < len(items) else None
    ends = after is None or after.kind == "punct" or after.low in WHERE
    return Measured(at, Measure.AFFECTED, verb, phrase, "predicate") if ends else None


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = ((RESTORED, SUPPLIES), (SIEGES, frozenset(("home",))), (CUSTOMERS, OUT))
