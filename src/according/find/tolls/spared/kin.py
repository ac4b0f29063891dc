"""Of whom only the kin were harmed, and who is somebody with a name: no figures of a toll."""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.lexicon import Role
from according.find.tolls.counted import Measured

__all__ = ["KIN", "are_kin", "is_somebody"]

KIN = frozenset(
    "son daughter wife husband father mother brother sister widow relatives family friend".split()
)


def are_kin(items: list[Item], one: Measured) -> bool:
    """Tell whether only their kin are missing or held: "one mother of a missing man"."""
    of, last = one.phrase.end, one.phrase.last
    if one.how in ("predicate", "clause") and befell_kin(items, one):
        return True
    if last < 0 or of >= len(items) or items[of].low != "of" or not of < one.word <= of + OF_KIN:
        return False
    if any(item.kind in ("rel", "be", "have", "figure") for item in items[of : one.word]):
        # "a mother of five who died"
        return False
    after = items[one.word + 1] if one.word + 1 < len(items) else None
    being = any(toll.role == Role.BEING for toll in items[one.word].tolls)
    # "12 relatives of people killed"
    several = kind_of(items[one.word - 1]) is Kind.PEOPLE and items[one.word - 1].low in SEVERAL
    whose = being or several or (after is not None and after.kind == "word")
    low = items[last].low
    family = low == "members" and items[last - 1].low == "family"
    return whose and (family or is_kin(low))


def befell_kin(items: list[Item], one: Measured) -> bool:
    """Tell whether it befell the kin of somebody: "the son of a minister was killed"."""
    end = one.phrase.end
    if one.at < 2 or end >= len(items) or items[end].kind not in ("be", "have"):  # noqa: PLR2004
        return False
    kin = items[one.at - 2].low
    return items[one.at - 1].low == "of" and kin.removesuffix("s") != "family" and is_kin(kin)


def is_kin(low: str) -> bool:
    """Tell whether a word is of kin, of one or several."""
    return low in KIN or low.removesuffix("s") in KIN


SEVERAL = frozenset(
    "people those victims persons men women children civilians protesters prisoners".split()
)


# "a father of three missing girls": how far the word for what befell them may stand.
OF_KIN = 4


# "has been named as one of the two"
NAMED = frozenset("identified named confirmed".split())


def is_somebody(items: list[Item], one: Measured) -> bool:
    """Tell whether "one" is somebody with a name: "Ana Ruiz was one of the hostages"."""
    at = one.at
    if items[at].low != "one" or not one.phrase.of or at < 2:  # noqa: PLR2004
        return False
    if items[at - 1].low == "as" and items[at - 2].low in NAMED:
        return True
    if items[at - 1].text == "," and items[at + 2].low in ("the", "its", "several", "many"):
        # "in Ratna, one of the flooded towns": not "12 died in Ratna, one of the dead a boy"
        ends = one.phrase.end < len(items) and items[one.phrase.end].text in (",", ".")
        return ends and items[at - 2].capital and items[at - 2].kind == "word"
    if items[at - 1].kind != "be":
        return False
    who = items[at - 2]
    if who.text == ",":
        # "Ana Ruiz, who writes for us, was one of the hostages"
        return of_named(items, at - 2)
    return who.low in ("he", "she", "i") or (who.capital and who.kind == "word" and at > 2)  # noqa: PLR2004


# How long a relative clause behind a name may be, in items.
ASIDE = 16


def of_named(items: list[Item], closing: int) -> bool:
    """Tell whether an aside that a comma closes is set behind a name: "Ana Ruiz, who writes,"."""
    for here in range(closing - 1, max(1, closing - ASIDE), -1):
        if items[here].text == "," and items[here + 1].low in ("who", "whose", "a", "an", "the"):
            name = items[here - 1]
            return name.capital and name.kind == "word" and items[here - 2].capital
        if items[here].kind == "punct" or items[here].figure is not None:
            return False
    return False
