"""Shares that two numbers give: "nine out of ten", "one in four", "one child in every three"."""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of

__all__ = ["ROUND", "is_measure", "is_share"]

# "Nine out of ten" is a share, "20 out of 31" a count.
ROUND = frozenset((*range(2, 11), 20, 100, 1000))
# What stands beside each figure of a share.
SHARING = frozenset(("out", "of", "in", "every"))


def is_share(items: list[Item], at: int) -> bool:
    """Tell whether a figure is one of the two of a share: "nine out of ten", "one in four"."""
    opens = items[at - 1].low if at else ""
    if parted_share(items, at):
        return True
    if opens not in SHARING and (at + 1 >= len(items) or items[at + 1].low not in SHARING):
        return False
    after = [item.low for item in items[at + 1 : at + 4]]
    for link in (["out", "of"], ["in"], ["in", "every"]):
        end = at + 1 + len(link)
        if after[: len(link)] == link and end < len(items) and shares(items, at, end, link):
            return True
        start = at - len(link)
        before = [item.low for item in items[max(0, start) : at]]
        if before == link and start > 0 and shares(items, start - 1, at, link):
            return True
    return False


def parted_share(items: list[Item], at: int) -> bool:
    """Tell whether a noun parts a share: "nine houses in ten", "one child in every three"."""
    beyond = at + 2
    if [item.low for item in items[beyond : beyond + 1]] != ["in"]:
        return False
    every = [item.low for item in items[beyond + 1 : beyond + 2]] == ["every"]
    whole = beyond + 1 + every
    if whole >= len(items) or items[whole].low not in TENS or items[at].figure is None:
        return False
    part, all_ = items[at].figure, items[whole].figure
    # "killed two people in three villages": a noun of its own follows the other number.
    ends = whole + 1 >= len(items) or items[whole + 1].kind in ("punct", "be", "have", "conj")
    return ends and part is not None and all_ is not None and (part.low or 0) < (all_.low or 0)


TENS = frozenset("two three four five six seven eight nine ten twelve twenty hundred".split())


def shares(items: list[Item], part: int, whole: int, link: list[str]) -> bool:
    """Tell whether two linked figures are a share, and not a count out of another."""
    one, all_ = items[part].figure, items[whole].figure
    if one is None or all_ is None or link != ["in"]:
        return one is not None and all_ is not None and (link[0] != "out" or all_.low in ROUND)
    # "25 in one village", "killed two in three raids"
    over = whole + 1 < len(items) and kind_of(items[whole + 1]) is Kind.NEVER
    return (one.low or 0) < (all_.low or 0) and not over


# "13 of every 10,000 children", "cattle worth millions": rates and prices.
MEASURING = frozenset(("every", "each", "worth", "per"))


def is_measure(items: list[Item], at: int) -> bool:
    """Tell whether a figure is what others are measured by: "of every 10,000", "worth millions"."""
    # "3,000 fewer than the day before"
    fewer = [item.low for item in items[at + 1 : at + 3]] == ["fewer", "than"]
    return at > 0 and items[at].figure is not None and (fewer or items[at - 1].low in MEASURING)
