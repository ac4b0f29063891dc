"""Places that only say on which side of them, or how far off, what happened lies."""

import re

from according.find.grammar.items import Item
from according.find.lexicon import lexicon
from according.find.places.names import name_after
from according.find.places.naming import KINDS

__all__ = ["SIDES", "beside", "is_aside", "says_nearer"]

# "30 miles south of Crete", "the outskirts of Kabul": near enough to be the place.
SIDES = lexicon().words["places_sides"]
SITES = frozenset("site scene mine pit plant factory dam".split())


def beside(items: list[Item], at: int) -> bool:
    """Tell whether "south" at ``at`` places what happened, not a town before it.

    "Ten drowned 30 miles south of Crete", not "in Apopa, 12 km north of the capital".
    """
    if items[at].low not in SIDES:
        return False
    before = items[max(0, at - 3) : at]
    if [item.low for item in before[1:]] == ["to", "the"] and (
        before[0].capital or before[0].low in KINDS
    ):
        # "in Orva department to the north of Gori"
        return False
    comma = next((here for here in range(at, max(0, at - 4), -1) if items[here].text == ","), 0)
    # "in Apopa village, 12 km north of", "in the Chouf mountains, southeast of"
    kind = comma > 1 and items[comma - 1].low in KINDS and items[comma - 2].capital
    # "at the site, 75 km south of Gori": named before.
    kind = kind or (comma > 1 and items[comma - 1].low in SITES and items[comma - 2].low == "the")
    return comma == 0 or not (items[comma - 1].capital or kind)


def is_aside(items: list[Item], at: int) -> bool:
    """Tell whether a name behind "of" only says on which side of it another, told before, lies.

    "In the resort town of Poti, north of the port city of Lutova": not in Lutova.
    """
    here = at - 1
    if items[at].low == "of" and items[here].low in KINDS:
        while here > 0 and items[here].kind in ("word", "det") and not items[here].capital:
            here -= 1
        if items[here].low == "of" and items[here - 1].low in SIDES:
            return not beside(items, here - 1)
    return from_afar(items, at)


LENGTHS = frozenset("mile miles km kms kilometre kilometres kilometer kilometers".split())


# "70km from"
GLUED = re.compile(r"\d[\d.,]*(?:km|kms|mi)")


def from_afar(items: list[Item], at: int) -> bool:
    """Tell whether a name only says how far off another, told before it, is.

    "In the Jarat district, the epicentre, about 310 miles west of Kavra, 105 died"; "in Orva, 30 km
    from the capital".
    """
    side = at - 1 - (items[at - 1].low == "away") if items[at].low == "from" else at - 2
    if side <= 1 or not (
        items[at].low == "from" or (items[at].low == "of" and items[at - 1].low in SIDES)
    ):
        return False
    if items[side].text == ")":
        # The length again, in other units: "54 miles (87 kilometers) southeast of".
        opens = range(side - 1, max(0, side - FAR), -1)
        side = next((here - 1 for here in opens if items[here].text == "("), side)
    if items[side].low not in LENGTHS and not GLUED.fullmatch(items[side].low):
        return False
    apart = any(item.text in (",", "—", "–", "(") for item in items[max(0, side + 2 - FAR) : side])
    return apart or is_appended(items, side)


def is_appended(items: list[Item], length: int) -> bool:
    """Tell whether a length tells more of a town named right before: ", a port 30 miles"."""
    for here in range(length - 1, max(0, length - APPENDED), -1):
        if items[here].text == ",":
            return items[here - 1].capital
        if items[here].kind not in ("word", "det", "figure", "adv"):
            return False
    return False


def says_nearer(items: list[Item], name: tuple[int, int]) -> bool:
    """Tell whether a nearer town follows one that gives the side: "west of Orva, near Belm"."""
    first, last = name
    if first < 2 or items[first - 1].low != "of" or items[first - 2].low not in SIDES:  # noqa: PLR2004 - "west of"
        return False
    near = last + 1 + (last + 1 < len(items) and items[last + 1].text == ",")
    return (
        near < len(items) and items[near].low == "near" and name_after(items, near + 1) is not None
    )


# ", about 310 miles west": how far before "of" the comma may stand.
FAR = 5
# ", a small fishing town about 30 miles": how far before the length the comma may stand.
APPENDED = 9
