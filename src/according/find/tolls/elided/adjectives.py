"""Adjectives that stand where a noun would: "16 Saudi and three Sudanese soldiers"."""

from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import Role, lexicon
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage

__all__ = ["goes_on", "is_adjective", "is_left", "only_adjective"]

ADJECTIVES = lexicon().words["subjects_adjectives"]


def is_adjective(passage: Passage, toll: Measured) -> bool:
    """Tell whether a phrase only describes the toll noun behind it: "civilian dead"."""
    # The noun stands before the figure in a label: "Civilian dead: 4".
    behind = (toll.phrase.last + 1, toll.phrase.end)
    if toll.word not in behind or not 0 <= toll.word < len(passage.items):
        return False
    noun = any(t.role == Role.COUNT for t in passage.items[toll.word].tolls)
    last = passage.items[toll.phrase.last]
    singular = not last.low.endswith("s")
    several = passage.items[toll.at].figure is not None and passage.items[toll.at].low != "one"
    # "63 Chinese dead"
    national = last.capital and last.low.endswith(PEOPLES)
    # "nine security personnel dead", "two personnel injured": they are it, not of "losses"
    people = last.low == "personnel" and not passage.items[toll.word].low.endswith("s")
    return noun and singular and several and ((last.low in ADJECTIVES and not people) or national)


PEOPLES = ("an", "ese", "ish", "i", "ch")


# "23 educational and 11 medical facilities"
OF_KIND = ("al", "ic", "ary", "ive", "ian", "ish", "ese", "ous", "ory")


JOINED = (["and"], ["or"], [","], [",", "and"])


def goes_on(passage: Passage, toll: Measured, other: Measured) -> bool:
    """Tell whether a figure's adjective waits for the noun of another, the next in its list."""
    # One civilian and two soldiers are told apart.
    several = passage.items[toll.at].figure is not None and passage.items[toll.at].low != "one"
    if other.phrase.bare or other.at <= toll.at or not several:
        return False
    if passage.items[toll.phrase.last].text.isupper():
        # "226 YPG, 20 civilians": a name of its own.
        return False
    if passage.items[other.phrase.last].capital and passage.items[toll.phrase.last].capital:
        # "ten Japanese, six Britons": peoples both.
        return False
    between = [item.low for item in passage.items[toll.phrase.end : other.at]]
    alike = kind_of(passage.items[other.phrase.last]) is not Kind.UNKNOWN
    return other.at == toll.shared or (alike and between in JOINED)


def only_adjective(passage: Passage, phrase: Phrase) -> bool:
    """Tell whether a phrase has lost its noun to the next in the list.

    "16 Saudi and three Sudanese soldiers".
    """
    # Ones that end so name people as well: "12 Russian and three Serbian soldiers".
    last = passage.items[phrase.last]
    of_kind = last.low.endswith(OF_KIND) or (last.capital and last.low.endswith(PEOPLES))
    return (
        not phrase.bare
        and (passage.items[phrase.last].capital or of_kind)
        # "40 Tamil Tigers and eight soldiers": a noun of its own.
        and not passage.items[phrase.last].low.endswith("s")
        and (of_kind or kind_of(passage.items[phrase.last]) is Kind.UNKNOWN)
    )


DISTRESS = frozenset(("homeless", "stranded"))
LEAVES = frozenset(("leave", "leaves", "left", "leaving"))
# "left, by early counts, thousands homeless": how far before them the verb may stand.
LEFT = 6


def is_left(passage: Passage, toll: Measured) -> bool:
    """Tell whether a state is no noun: "left thousands homeless", not "some 300 homeless"."""
    before = (item.low for item in passage.items[max(0, toll.at - LEFT) : toll.at])
    return passage.items[toll.word].low in DISTRESS and any(low in LEAVES for low in before)
