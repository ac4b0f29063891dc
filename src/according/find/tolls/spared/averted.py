"""What does not come, or not yet.

"Two million deaths have been averted", "could prevent 900 deaths", "to rescue the remaining six".
"""

from according.find.grammar.items import Item
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured

__all__ = ["is_averted", "is_still_sought", "of_death_row"]

AVERTS = lexicon().words["averted_verbs"]
DONE = frozenset(word for word in AVERTS if word.endswith("ed"))
# "deaths a year could be averted": how far the verb may stand from the deaths.
NEAR = 7


def is_averted(items: list[Item], one: Measured) -> bool:
    """Tell whether the deaths counted did not happen, or need not.

    Not "the 12 deaths could have been prevented": those people died.
    """
    return one.how == "noun" and (averts(items, one.at) or averted(items, one.phrase.end))


def averts(items: list[Item], at: int) -> bool:
    """Tell whether a verb of preventing stands right before a number and what leads to it."""
    here = at - 1
    while here >= 0 and (items[here].kind in ("det", "adv") or items[here].low == "another"):
        here -= 1
    return here >= 0 and items[here].low in AVERTS


def averted(items: list[Item], start: int) -> bool:
    """Tell whether deaths are told to be prevented in a passive behind them."""
    said: list[str] = []
    for item in items[start : start + NEAR]:
        if item.low in DONE:
            regretted = {"could", "should", "might"} & set(said) and "have" in said
            return bool(said) and said[-1] in ("be", "been", "were", "being") and not regretted
        if item.kind in ("punct", "rel", "conj", "figure") or item.tolls:
            return False
        said.append(item.low)
    return False


def is_still_sought(items: list[Item], one: Measured) -> bool:
    """Tell whether a rescue is yet to come: "to rescue the remaining six victims"."""
    sought = one.how == "object" and one.at > 1 and items[one.at - 1].low == "remaining"
    return sought and one.word > 0 and items[one.word - 1].low == "to"


def of_death_row(items: list[Item], one: Measured) -> bool:
    """Tell whether "death" only tells what people wait for or do: "six death row inmates"."""
    return one.how == "state" and one.word > one.at and items[one.word].low == "death"
