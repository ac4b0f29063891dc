"""Boosted trees, fitted to labelled reports and kept as data.

They tell which of several options is right, or whether something is so.
"""

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

__all__ = ["Forest", "best_of", "forest", "order_of", "sum_of"]

# After so many trees options are left out that so much less speaks for: what the rest add seldom
# makes up for it (one choice in eighty is another, and it takes a third of the time).
ROUND, BEHIND = 20, 1.2
# What is so far from zero after some rounds stays on its side (one answer in a thousand does not).
FAR = 2.0


class Forest(NamedTuple):
    """Trees whose leaves are added, the knots of all of them one after the other.

    Attributes:
        signs: the names of the signs, in the order in which an option gives them.
        roots: the first knot of each tree, or of a tree that is one leaf its complement.
        sign: for each knot the number of the sign that it asks for.
        most: for each knot the largest value of that sign that goes on to ``less``.
        less: the next knot, or of a leaf the complement of its number.
        more: the same for larger values.
        leaves: the value of each leaf, in log-odds.
    """

    signs: tuple[str, ...]
    roots: list[int]
    sign: list[int]
    most: list[int]
    less: list[int]
    more: list[int]
    leaves: list[float]


@cache
def forest(name: str) -> Forest:
    """Give the trees of a file of the finder: "places/ranking.json"."""
    told = json.loads(files("according.find").joinpath(name).read_text(encoding="utf-8"))
    return Forest(tuple(told.pop("signs")), **told)


@cache
def order_of(name: str) -> dict[str, int]:
    """Give where each sign stands among those that the trees of a file ask for."""
    return {sign: at for at, sign in enumerate(forest(name).signs)}


def sum_of(trees: Forest, signs: Sequence[int]) -> float:
    """Give how much trees say that something is so, in log-odds; far from zero about how much."""
    total = 0.0
    for first in range(0, len(trees.roots), ROUND):
        total += scored(trees, trees.roots[first : first + ROUND], signs)
        if abs(total) > FAR:
            break
    return total


def best_of(trees: Forest, options: Sequence[Sequence[int]], usual: int) -> int:
    """Give the number of the option for which most speaks; of several ``usual``, else the first.

    Args:
        trees: the trees.
        options: for each option the values of its signs.
        usual: the option that is taken where nothing speaks for another.
    """
    sums = [0.0] * len(options)
    left = list(range(len(options)))
    for first in range(0, len(trees.roots), ROUND):
        roots = trees.roots[first : first + ROUND]
        for at in left:
            sums[at] += scored(trees, roots, options[at])
        least = max(sums[at] for at in left) - BEHIND
        left = [at for at in left if sums[at] >= least]
        if len(left) == 1:
            break
    best = max(left, key=sums.__getitem__)
    return usual if usual in left and sums[usual] == sums[best] else best


def scored(trees: Forest, roots: Sequence[int], signs: Sequence[int]) -> float:
    """Give how much some of the trees say for an option, in log-odds."""
    _, _, sign, most, less, more, leaves = trees
    total = 0.0
    for at in roots:
        while at >= 0:
            at = less[at] if signs[sign[at]] <= most[at] else more[at]
        total += leaves[~at]
    return total
