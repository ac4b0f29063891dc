"""Verbs told together: "killed, wounded or missing", "killed, injured in", "looted and burned"."""

from according.find.grammar.items import Item
from according.find.lexicon import Role
from according.model import Measure

__all__ = ["BOTH", "is_headlined", "is_joined", "is_robbed", "lost_in_all"]

BOTH = frozenset((Measure.KILLED, Measure.INJURED))
# "killed, wounded and missing", "dead, wounded or prisoners": what else an army's losses are.
GONE = ("missing", "captured", "prisoner", "taken prisoner")


def lost_in_all(items: list[Item], at: int, measure: Measure) -> bool:
    """Tell whether the dead, the hurt and others lost are counted together behind commas."""
    if at + 4 >= len(items) or items[at + 1].text != "," or measure not in BOTH:
        return False
    others = {toll.measure for toll in items[at + 2].tolls}
    third = at + 3 + (items[at + 3].text == ",")
    joined = items[third].low in ("and", "or", "and/or") and third + 1 < len(items)
    if not joined or not items[third + 1].low.startswith(GONE):
        return False
    return not others.isdisjoint(BOTH - {measure})


def is_joined(items: list[Item], at: int) -> bool:
    """Tell whether "and" or "or" and more follow a verb."""
    return at + 2 < len(items) and items[at + 1].low in ("and", "or", "and/or", "/")


def is_headlined(items: list[Item], at: int) -> bool:
    """Tell whether a comma stands for "and", as in a headline: "22 rebels killed, injured in"."""
    if at + 2 >= len(items) or items[at + 1].text != ",":
        return False
    if any(item.kind != "prep" and item.low != "as" for item in items[at + 3 : at + 4]):
        return False
    harm = ({t.measure for t in items[here].tolls} for here in (at, at + 2))
    return all(not BOTH.isdisjoint(measures) for measures in harm)


ROBBED = frozenset("looted ransacked plundered pillaged vandalised vandalized".split())


def is_robbed(items: list[Item], at: int) -> bool:
    """Tell whether worse befell what was robbed: "were looted and burned"."""
    if items[at].low not in ROBBED or [i.low for i in items[at + 1 : at + 2]] != ["and"]:
        return False
    return any(toll.role == Role.ACT for item in items[at + 2 : at + 3] for toll in item.tolls)
