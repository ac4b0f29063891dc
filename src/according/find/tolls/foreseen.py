"""Forecasts: words before a figure that make it one, and the clauses that only give reasons."""

from according.find.grammar.item import Item
from according.find.tolls.counted import Measured

__all__ = ["foretells", "is_reason"]

FORESEES = ("effort", "expect", "forecast", "predict", "anticipat", "project")


def foretells(items: list[Item], at: int, toll: Measured) -> bool:
    """Tell whether a word before a figure makes it a forecast: "expects 12,000 people to flee"."""
    told = toll.how in ("total", "noun") or items[at].low.startswith(FORESEES)
    return told or sees(items, at, toll) or reaches(items, at, toll)


# Where what is foreseen ends and why begins: "is expected to rise as 27 are missing".
REASONS = frozenset(("as", "because", "since", "while", "given"))


def is_reason(items: list[Item], at: int, first: int) -> bool:
    """Tell whether a figure stands in the clause that gives the reason for a forecast."""
    return any(
        items[here].low in REASONS and items[here + 1].low not in ("of", "many", "a")
        for here in range(at + 1, first)
    )


# "could see 80,000 displaced": a verb of which those counted are the object.
SEES = frozenset("see leave".split())
FORECASTING = frozenset("could may might will".split())
# "the figure may rise to 60": a figure told again, with the verb of its own.
REACHES = frozenset("reach rise climb grow increase go run top exceed pass hit surpass".split())


def reaches(items: list[Item], at: int, toll: Measured) -> bool:
    """Tell whether a count that was told before may only come to a figure: "could reach 60"."""
    verb = at + 1
    while verb < toll.at and (items[verb].kind == "adv" or items[verb].low in ("well", "yet")):
        verb += 1
    near = items[verb + 1 : toll.at]
    rises = verb < toll.at and toll.word < 0 and items[verb].low in REACHES
    return rises and all(i.kind in ("adv", "prep", "det") or i.low in ("high", "as") for i in near)


def sees(items: list[Item], at: int, toll: Measured) -> bool:
    """Tell whether what befalls a verb's object is a forecast: "could see 80,000 displaced"."""
    here = at + 1
    while here < toll.at and items[here].kind == "adv":
        here += 1
    return items[at].low in FORECASTING and here + 1 == toll.at and items[here].low in SEES
