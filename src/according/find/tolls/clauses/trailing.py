"""Figures that are added behind the verb of others: "…, along with 13 boats"."""

from according.find.grammar.items import CLAUSAL, Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["along", "of_household", "of_whose_homes", "trails"]


def trails(items: list[Item], last: Measured, at: int, phrase: Phrase) -> bool:
    """Tell whether people are added behind the verb: "four soldiers were killed, and two guards".

    They end the sentence, so that nothing else is said of them.
    """
    if last.word < last.at or phrase.bare or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return False
    ends = phrase.end >= len(items) or items[phrase.end].text in (".", ";", ")")
    between = items[last.word + 1 : at]
    joined = [item.low for item in between[-2:]] == [",", "and"]
    said = any(item.kind in CLAUSAL or item.tolls for item in between)
    return ends and joined and not said


# ", the statement claimed, as well as 12": the longest such insertion.
SAYING = 6


def past_saying(items: list[Item], start: int, end: int) -> int:
    """Give the comma that closes "…, the statement claimed," behind ``start``, else ``start``."""
    if start >= len(items) or items[start].text != ",":
        return start
    for here in range(start + 1, min(end, start + SAYING)):
        if items[here].text == ",":
            return here if items[here - 1].low in lexicon().say else start
    return start


def closes(items: list[Item], at: int) -> bool:
    """Tell whether a figure with a noun of its own ends its sentence."""
    end = at + 2
    return end <= len(items) and all(item.text in ".;" for item in items[end : end + 1])


def along(items: list[Item], last: Measured, at: int) -> bool:
    """Tell whether a figure is added after the verb.

    "176 helicopters as destroyed, along with 13 boats".
    """
    if last.word < last.at:
        return False
    after = last.word + 1
    if after < len(items) and (items[after].low in ("and", "or") or items[after].kind == "prep"):
        # "were damaged and made inaccessible, as well as nine bridges", "were taken from the
        # enemy, along with three guns"
        commas = (here for here in range(after, at) if items[here].text == ",")
        after = next(commas, after)
    if all(item.text not in "'’" for item in items[at + 2 : at + 3]):
        # Not "along with 3,300 classrooms' worth of books".
        after = past_saying(items, after, at)
    between = [item.low for item in items[after:at]]
    if between == [",", "and"] and closes(items, at):
        # "five jets had been brought down, and 29 drones"
        return True
    return [low for low in between if low != ","] in (
        ["along", "with"],
        ["together", "with"],
        ["plus"],
        ["as well as"],
    )


HOUSEHOLDS = frozenset("family families crew party household".split())


def of_household(items: list[Item], last: Measured, at: int) -> bool:
    """Tell whether a figure says how many a list's member is: "an infant and a family of four"."""
    opens = at - 3
    if opens < 1 or items[at - 1].low != "of" or items[at - 2].low not in HOUSEHOLDS:
        return False
    joined = items[opens - 1].low in ("and", ",") and last.phrase.end == opens - 1
    return joined and items[opens].low in ("a", "an")


HOMES = frozenset(("households", "families"))
# What whole households undergo.
UPROOTED = frozenset((Measure.DISPLACED, Measure.EVACUATED, Measure.AFFECTED))


def of_whose_homes(items: list[Item], last: Measured, at: int, phrase: Phrase) -> bool:
    """Tell whether those counted are counted by homes as well: "900 people from 150 households"."""
    if phrase.bare or last.phrase.bare or items[phrase.last].low not in HOMES:
        return False
    if last.measure not in UPROOTED:
        return False
    beside = items[at - 1].low in ("from", "in", "of") and last.phrase.end == at - 1
    return beside and kind_of(items[last.phrase.last]) is Kind.PEOPLE
