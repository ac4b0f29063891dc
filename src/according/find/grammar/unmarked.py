"""Owners whose mark a copy of a text has lost: "the countrys army", "Kabuls bazaar"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from according.find.grammar.item import Item

__all__ = ["marked", "unmarked"]

# No plural ends so: a text with one has lost its marks.
LOST = re.compile(r"\b[A-Za-z]+(?<!\b[A-Za-z])[bcdfghjklmnpqrstvwxz]ys\b|\b(?:child|wo?m)[er]+ns\b")
# One of these ends stands wherever that matches; looked for first, as it is soon told.
ENDS = (
    re.compile(r"ys\b(?<=[bcdfghjklmnpqrstvwxz]ys)"),
    re.compile(r"ns\b(?<=[er]ns)(?<=[ldmer]..s)"),
)
NAMED = re.compile(r"\b([A-Z][a-z]+[a-rt-z])s(?=\s[a-z\d])")
SAYS = r"(?:said|says|told|has|had|was|is|will|added|ordered|announced|wrote)"
# What is owned, or goes on behind a name: "Kabuls bazaar", not "Kabuls and".
GOES_ON = re.compile(
    r"\s(?:and|or|in|on|at|of|to|for|from|by|with|as|who|that|which|are|were|have|had|will|would"
    r"|can|could|may|said|say|told|did|do|but|into|over|since|after|before|while|when)\b"
)
# A name that stands alone, and not before what it describes.
STANDS = (
    re.compile(
        r"\b(?:in|of|to|for|from|at|near|with|by|against|across|and) ([A-Z][a-z]+)(?=[,.;:)\n])"
    ),
    re.compile(rf"(?:^|[.\n”\"] ?|\b[A-Z][a-z]+ )([A-Z][a-z]+)(?= {SAYS}\b)"),
)


@lru_cache(maxsize=4)
def unmarked(text: str) -> frozenset[str]:
    """Give the words of a text that are owners without their marks, none if it has its marks."""
    if not any(end.search(text) for end in ENDS):
        return frozenset()
    lost = {match[0] for match in LOST.finditer(text)}
    if not lost:
        return frozenset()
    # Names that the text also has as somebody's or some place's: "in Kabul,", "Reed said".
    names = {match[1] for match in NAMED.finditer(text) if not GOES_ON.match(text, match.end())}
    alone = {match[1] for stands in STANDS for match in stands.finditer(text)}
    told = {name for name in names if name.endswith("day") or name in alone}
    return frozenset((*lost, *(f"{name}s" for name in told)))


def marked(items: Sequence[Item], words: frozenset[str]) -> list[Item]:
    """Give items with those of some words that own what follows read as if they had their marks."""
    last = len(items) - 1
    return [
        item._replace(low=f"{item.low[:-1]}'s")
        if item.text in words and at < last and items[at + 1].kind in ("word", "figure")
        else item
        for at, item in enumerate(items)
    ]
