"""Words of harm that are none, by more than the words beside them (which `senses` has).

A plan to deport millions, a plot made a lot easier, a number that is part of a name or an amount.
"""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.lexicon import Form, Role
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["FIGURATIVE", "is_amount"]

MIGRANTS = frozenset(
    "undocumented illegal illegally unauthorized unauthorised immigrants immigrant".split()
)
# So many are only spoken of: "his plan to deport 11 million people".
MILLION = 1_000_000
SENDS_OFF = ("deport", "forcibly deport")
ROUNDS_UP = ("round up", "rounds up", "rounded up", "rounding up")


def is_policy(items: list[Item], one: Measured) -> bool:
    """Tell whether migrants are sent off by law, or so many are only said to be: "deport 11m"."""
    word = items[one.word].low if one.word >= 0 else ""
    if not word.startswith((*SENDS_OFF, *ROUNDS_UP)):
        return False
    if any(item.low in MIGRANTS for item in items[one.at : one.phrase.end + 2]):
        return True
    figure = items[one.at].figure
    meant = all(toll.form in (Form.BASE, Form.ING) for toll in items[one.word].tolls)
    return meant and figure is not None and (figure.low or 0) >= MILLION


def is_degree(items: list[Item], one: Measured) -> bool:
    """Tell whether an article is one of degree: "it makes killing a lot easier"."""
    said = [item.low for item in items[one.at : one.at + 3]]
    by_far = said[:2] in (["a", "lot"], ["a", "bit"], ["a", "little"])
    return by_far and said[2:] != [] and said[2].endswith(("er", "more", "less"))


def is_deal(items: list[Item], one: Measured) -> bool:
    """Tell whether something else than a building collapses: "the collapse of a market deal"."""
    if one.how != "object" or not items[one.word].low.startswith("collapse"):
        return False
    after = items[one.phrase.end] if one.phrase.end < len(items) else None
    single = items[one.at].figure is None and after is not None and after.kind == "word"
    return single and not after.tolls and not after.capital if after is not None else False


def is_particle(items: list[Item], one: Measured) -> bool:
    """Tell whether "down" only goes with a verb, and no plane is downed: "walked down a road"."""
    if one.how != "object" or not 0 < one.word < one.at or items[one.word].low != "down":
        return False
    verb = items[one.word - 1]
    # "rebels down a helicopter"
    people = kind_of(verb) is Kind.PEOPLE
    return verb.kind == "word" and not verb.tolls and not people


# How nouns end that name no people.
THING_ENDS = ("ings", "tions", "sions", "ments", "ities", "nesses")


def is_adjective(items: list[Item], one: Measured) -> bool:
    """Tell whether a state is that of things named behind it: "three missing paintings"."""
    if one.how != "noun" or one.word != one.phrase.last or one.word + 1 >= len(items):
        return False
    after = items[one.word + 1]
    if after.kind != "word" or after.tolls or after.capital or after.low == "beings":
        return False
    states = all(toll.role == Role.STATE or toll.form for toll in items[one.word].tolls)
    return states and after.low.endswith(THING_ENDS)


def is_amount(items: list[Item], one: Measured) -> bool:
    """Tell whether a number goes on as an amount, which counts nobody: "two and a half tons"."""
    # The article, or the number before "and".
    article = one.at if items[one.at].low == "a" else one.at + 2
    if article + 1 >= len(items) or items[article + 1].low not in FRACTIONS:
        return False
    words = [item.low for item in items[article - 1 : article + 1]]
    return words == ["and", "a"] and items[article - 2].figure is not None


FRACTIONS = frozenset("half third quarter fifth tenth".split())


def is_date(items: list[Item], one: Measured) -> bool:
    """Tell whether a number is part of a name: "the 9 de Julio bridge"."""
    said = items[one.at + 1 : one.at + 3]
    return len(said) > 1 and said[0].low == "de" and said[1].capital


def are_events(items: list[Item], one: Measured) -> bool:
    """Tell whether things made others leave: "fires, two of which forced a family to evacuate"."""
    said = items[one.at + 1 : one.at + 5]
    # "85,000 of which have been relocated" are those who left.
    passive = any(item.kind == "be" for item in said[2:])
    return [item.low for item in said[:2]] == ["of", "which"] and not passive


def is_populace(items: list[Item], one: Measured) -> bool:
    """Tell whether so many only live there: "2 million out of a population of 5 million starve"."""
    before = [item.low for item in items[max(0, one.at - 4) : one.at]]
    return before == ["of", "a", "population", "of"]


# By what seems to have befallen them.
FIGURATIVE = {
    Measure.DISPLACED: (is_policy, is_populace, are_events),
    Measure.EVACUATED: (are_events,),
    Measure.DAMAGED: (is_date,),
    Measure.AFFECTED: (is_populace,),
    Measure.DETAINED: (is_policy,),
    Measure.ABDUCTED: (is_policy,),
    Measure.INJURED: (is_degree, is_adjective),
    Measure.KILLED: (is_degree, is_adjective),
    Measure.MISSING: (is_adjective,),
    Measure.DESTROYED: (is_deal, is_date, is_particle),
}
