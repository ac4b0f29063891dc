"""Nouns that share a number: "12 women and children", "75 grenade and rocket launchers"."""

from according.find.grammar.heads import MODIFIERS
from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.lexicon import Role

__all__ = ["joined", "parts_follow"]


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
    # "300 staff and family members"
    noun += items[noun].low == "family" and [i.low for i in items[noun + 1 :][:1]] == ["members"]
    while (
        noun + 1 < len(items)
        and kind_of(items[noun]) is Kind.MATERIEL
        and kind_of(items[noun + 1]) is Kind.MATERIEL
        and not items[noun + 1].tolls
    ):
        noun += 1
    return noun


# "Of the ninety conscripts aboard thirty-one were drowned": how far the part may stand.
PART = 12


def parts_follow(items: list[Item], at: int) -> bool:
    """Tell whether the part follows without a comma: "of the ninety aboard thirty-one died"."""
    for here in range(at + 2, min(len(items) - 1, at + PART)):
        item = items[here]
        if item.figure is not None:
            before = items[here - 1]
            joined = before.kind in ("conj", "prep", "det") and before.low != "aboard"
            verb = items[here + 1]
            told = verb.kind in ("be", "have") or any(t.role == Role.BEFALL for t in verb.tolls)
            return told and not joined
        if item.kind not in ("word", "prep", "det", "adv") or item.tolls:
            return False
    return False
