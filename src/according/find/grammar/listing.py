"""Whether two figures stand beside each other in a list."""

from collections.abc import Iterator

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import Role

__all__ = ["is_taken", "listed", "opens_with"]

SEPARATORS = frozenset(
    (",", "/", "and", "&", "plus", "or", ";", "then", "also", "along", "together", "as well as")
)


def outside(items: list[Item]) -> Iterator[Item]:
    """Yield the items that stand in no brackets."""
    inside = False
    for item in items:
        inside = item.text == "(" or (inside and item.text != ")")
        if not inside and item.text != ")":
            yield item


OWNERS = frozenset(("his", "her", "their"))


# "142 vehicles equipped with launchers, 870 guns", "90 schools built with reeds, two clinics"
EQUIPPED = frozenset(
    "equipped armed fitted mounted loaded filled packed built made belonging".split()
)


AGES = frozenset(("age", "ages", "aged", "years", "old"))


def is_age(item: Item) -> bool:
    """Tell whether an item belongs to the ages of those counted: "20 children ages 6 and 7"."""
    return item.low in AGES or (item.kind == "word" and item.text.isdigit())


# How many items may part two of a list.
LONGEST = 12


PLACED = frozenset(("in", "at", "near"))


def listed(items: list[Item], phrase: Phrase, at: int, start: int = -1) -> bool:
    """Tell whether only a comma or "and" (and a place) parts a phrase from the figure at ``at``."""
    here = max(phrase.end, start + 1)
    separated = in_place = False
    # A list's items stand close together; "which received 184 patients, said 19 were dead" is none.
    if at - here > LONGEST or items[at - 1].low in ("said", "says", "say"):
        return False
    owned = chained = False
    before = ""
    for item in outside(items[here:at]):
        # "22 people in Kirkuk, Iraq, and 32 in Baghdad": the country belongs to the town.
        named = item.capital or item.low.endswith("ern")
        wider = chained and before in (",", "and") and named and not item.tolls
        # "44 people, including 20 children, in Nondin, and 179 people in Soro"
        apart, before = before == "," and item.low in PLACED, item.low
        if item.low in SEPARATORS:
            chained = in_place and item.text in (",", "and")
            separated, in_place = True, False
        elif wider or item.low in ("were", "was"):
            separated, in_place = separated and not wider, wider
        elif item.kind == "prep" or item.low in EQUIPPED:
            in_place = apart or not separated
            if not in_place:
                return False
            separated = False
        elif (
            item.kind in ("det", "adv")
            or item.low in ("here", "each")
            or item.text in '“”"‘’'
            or is_age(item)
        ):
            owned = item.low in OWNERS
        elif owned and separated and kind_of(item) is Kind.PEOPLE:
            # "a senator, his wife and three guards": she is not counted.
            separated = False
        elif not (in_place and item.kind == "word" and not item.tolls):
            return False
    return separated


def is_taken(items: list[Item], at: int) -> bool:
    """Tell whether one is the object of its own verb: "had lost a son and 12 were displaced"."""
    if at > 1 and items[at - 2].kind == "have" and items[at - 1].low.endswith("ed"):
        # "have recruited 300 boys, and 58 were released"
        return not items[at - 1].tolls
    acts = at > 0 and any(toll.role == Role.ACT for toll in items[at - 1].tolls)
    return acts and items[at].figure is None


# "Among the 300 passengers, five were hurt": a number behind one of these is no subject.
LEADING = frozenset(("among", "amongst", "of", "for", "to", "regarding", "concerning", "with"))


def opens_with(items: list[Item], at: int, end: int) -> bool:
    """Tell whether a sentence opens with a phrase that says of whom it goes on to tell."""
    here = at - 1
    while here > 0 and items[here].kind == "det":
        here -= 1
    if here < 0 or items[here].low not in LEADING or items[end].text != ",":
        return False
    before = items[here - 1] if here else None
    led = before is None or before.kind == "punct" or before.low in ("as", "condition", "fate")
    return led and here < at - 1
