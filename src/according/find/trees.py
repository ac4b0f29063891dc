"""Boosted trees, fitted to labelled reports and kept as data.

They tell which of several options is right, or whether something is so.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

__all__ = ["Forest", "Rounds", "best_of", "forest", "order_of", "rounds_of", "sum_of"]

Score = Callable[[Sequence[int]], float]

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


class Rounds:
    """Trees by rounds of ROUND, each a function of an option's signs: what these trees say for it.

    A round is compiled when it is first asked, as most choices are made after a few: as nested
    conditions a tree takes a third of the time that going from knot to knot does.
    """

    def __init__(self, trees: Forest) -> None:
        self.trees = trees
        self.starts = range(0, len(trees.roots), ROUND)
        self.known: list[Score] = []

    def __iter__(self) -> Iterator[Score]:
        """Yield each round in turn."""
        for number, first in enumerate(self.starts):
            if number == len(self.known):
                self.known.append(self.compiled(first))
            yield self.known[number]

    def compiled(self, first: int) -> Score:
        """Give a round as a function."""
        roots = self.trees.roots[first : first + ROUND]
        told = " + ".join(map(self.told, roots))
        score: Score = eval(f"lambda signs: 0.0 + {told}")  # noqa: S307 - numbers of our own only
        return score

    def told(self, at: int) -> str:
        """Give a tree from one of its knots on as an expression: its leaf's value."""
        _, _, sign, most, less, more, leaves = self.trees
        if at < 0:
            return f"({float(leaves[~at])!r})"
        asked = f"signs[{int(sign[at])}] <= {int(most[at])}"
        return f"({self.told(less[at])} if {asked} else {self.told(more[at])})"


@cache
def rounds_of(name: str) -> Rounds:
    """Give the trees of a file of the finder by rounds."""
    return Rounds(forest(name))


@cache
def order_of(name: str) -> dict[str, int]:
    """Give where each sign stands among those that the trees of a file ask for."""
    return {sign: at for at, sign in enumerate(forest(name).signs)}


def sum_of(trees: Rounds, signs: Sequence[int]) -> float:
    """Give how much trees say that something is so, in log-odds; far from zero about how much."""
    total = 0.0
    for score in trees:
        total += score(signs)
        if abs(total) > FAR:
            break
    return total


def best_of(trees: Rounds, options: Sequence[Sequence[int]], usual: int) -> int:
    """Give the number of the option for which most speaks; of several ``usual``, else the first.

    Args:
        trees: the trees.
        options: for each option the values of its signs.
        usual: the option that is taken where nothing speaks for another.
    """
    sums = [0.0] * len(options)
    left = list(range(len(options)))
    for score in trees:
        for at in left:
            sums[at] += score(options[at])
        least = max(sums[at] for at in left) - BEHIND
        left = [at for at in left if sums[at] >= least]
        if len(left) == 1:
            break
    best = max(left, key=sums.__getitem__)
    return usual if usual in left and sums[usual] == sums[best] else best
