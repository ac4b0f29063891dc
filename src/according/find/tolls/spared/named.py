"""One of the victims who is told by name: "one of the dead was identified as Ana Ruiz"."""

from according.find.grammar.counting import is_name
from according.find.grammar.items import Item
from according.find.tolls.counted import Measured

__all__ = ["is_told_by_name"]

NAMES = frozenset("identified named identify identifies naming identifying".split())
# "identified as sisters Ana and Clara Ruiz": how far behind "as" a name may stand.
CALLED = 4
SETS_OFF = frozenset(", – — --".split())
# "one of the suspected attackers, Ana Ruiz,": how far behind "of" the noun may end.
NOUN = 5


def is_told_by_name(items: list[Item], one: Measured) -> bool:
    """Tell whether one or two of those hit are only named, and counted with all.

    "They identified two of the victims as sisters Ana and Clara Ruiz", "one of the victims, Ana
    Ruiz, was"; not "two of the dead were identified as Belgians", nor the names of all of them.
    """
    at = one.at
    if at + 1 >= len(items) or items[at + 1].low != "of" or not is_few(items[at]):
        return False
    ends = range(at + 2, min(at + 2 + NOUN, len(items) - 1))
    end = next((e for e in ends if items[e].kind in ("be", "conj", "punct", "rel")), None)
    if end is None:
        return False
    if items[end].low == "as":
        named = any(item.low in NAMES for item in items[max(0, at - 2) : at])
        return named and names_follow(items, end + 1)
    if items[end].text in SETS_OFF:
        return items[at].low == "one" and names_follow(items[: end + 4], end + 1)
    if items[end].kind != "be":
        return False
    if items[end + 1].low == "the body of":
        return names_follow(items, end + 2)
    said = [item.low for item in items[end + 1 : end + 1 + CALLED]]
    named = "as" in said and not NAMES.isdisjoint(said[: said.index("as")])
    return named and names_follow(items, end + 2 + said.index("as"))


def is_few(item: Item) -> bool:
    """Tell whether a number is so small that its names follow: one, or two."""
    figure = item.figure
    return item.low == "one" or (figure is not None and figure.low == figure.high == 2)  # noqa: PLR2004


def names_follow(items: list[Item], start: int) -> bool:
    """Tell whether somebody's name follows: "cousins Ana Ruiz", "Ana, 34", not "a Belgian"."""
    near = items[start : start + CALLED]
    if not near or near[0].low in ("a", "an", "the"):
        return False
    first = next((here for here, item in enumerate(near) if is_name(item)), len(near))
    beyond = items[start + first + 1 : start + first + 3]
    if not beyond or any(item.kind != "word" for item in near[:first]):
        return False
    if beyond[0].text == ",":
        # "Ana, aged 34", "Ana, who"
        return beyond[-1].low == "aged" or beyond[-1].text.isdigit() or beyond[-1].kind == "rel"
    joined = beyond[0].low == "and" and is_name(beyond[-1])
    return is_name(beyond[0]) or joined
