"""Nouns that share a number: "12 women and children", "75 grenade and rocket launchers"."""

from according.find.grammar.heads import MODIFIERS
from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of

__all__ = ["joined"]


def joined(items: list[Item], last: int, end: int) -> tuple[int, int]:
    """Give end and head of "women and children": a bare noun joined to the phrase."""
    if (
        end + 1 < len(items)
        and items[end].low in ("and", "or")
        and kind_of(items[last]) is not Kind.UNKNOWN
    ):
        after = end + 1
        # "tanks and other armoured vehicles"
        after += after + 1 < len(items) and items[after].low == "other"
        while (
            after + 1 < len(items)
            and items[after].kind == "word"
            and not items[after].tolls
            and kind_of(items[after]) is Kind.UNKNOWN
            and items[after + 1].kind == "word"
            and after - end < MODIFIERS
        ):
            after += 1
        noun = items[after]
        if noun.kind == "word" and not noun.tolls and kind_of(noun) is kind_of(items[last]):
            after = compound_end(items, after)
            return after + 1, after
    return end, last


def compound_end(items: list[Item], noun: int) -> int:
    """Give the last noun of things named together: "75 grenade and rocket launchers"."""
    while (
        noun + 1 < len(items)
        and kind_of(items[noun]) is Kind.MATERIEL
        and kind_of(items[noun + 1]) is Kind.MATERIEL
        and not items[noun + 1].tolls
    ):
        noun += 1
    return noun
