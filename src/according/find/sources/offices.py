"""Bodies and offices among the words of a phrase: "the emergency ministry", "the mayor".

Some speak though their names hold a word for harm: "association of the missing".
"""

from according.find.grammar.items import Item
from according.find.lexicon import lexicon

__all__ = ["BODIES", "ROLES", "is_institution", "is_office", "names_office"]

BODIES = lexicon().words["sources_bodies"]
ROLES = lexicon().words["sources_roles"]
INSTITUTIONAL = lexicon().words["measures_institutional"]


def is_institution(words: list[Item]) -> bool:
    """Tell whether bodies speak, no corpses: "the civil aeronautics body", "UN bodies"."""
    if len(words) <= 1 or words[-1].low not in ("body", "bodies"):
        return False
    what = words[-2]
    return what.low in INSTITUTIONAL or (len(what.text) > 1 and what.text.isupper())


def names_office(phrase: list[Item]) -> bool:
    """Tell whether one of some words names a body, or whoever holds an office, or several do."""
    return any(
        i.low in BODIES or i.low in ROLES or i.low.removesuffix("s") in ROLES for i in phrase
    )


def is_office(phrase: list[Item]) -> bool:
    """Tell whether a body's name says what it is for: "the Commission for Missing Persons".

    Or a phrase does: "the association of families of the disappeared".
    """
    tolls = [at for at, item in enumerate(phrase) if item.tolls]
    if tolls and all([i.low for i in phrase[at : at + 2]] == ["death", "penalty"] for at in tolls):
        # "Together Against the Death Penalty"
        return phrase[tolls[0]].capital
    heads = (at for at, item in enumerate(phrase) if item.low in BODIES)
    head = next(heads, None)
    if head is None:
        return False
    of_families = any(item.low in ("families", "relatives") for item in phrase[head:])
    return all(
        at > head and (of_families or (phrase[at].capital and phrase[head].capital)) for at in tolls
    )
