"""Boosted trees that choose one of several options, or say yes or no, fitted by histograms.

Of options the softmax of their sums tells which is right, of a question the sum's logistic. Each
tree is grown leaf by leaf, the best split first, to the slope and the bend of what the sum of
those before costs. For signs of few whole values a histogram of each says all splits at once.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["Answers", "Cases", "Growth", "Tree", "grown", "grown_to", "sums"]

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
# Two options are never so far apart that one is impossible.
SLIGHTEST = 1e-3


class Growth(NamedTuple):
    """How trees are grown.

    Attributes:
        trees: how many.
        leaves: the most leaves of one.
        rate: how much of what a tree tells is added.
        least: the fewest options of a leaf.
        penalty: what is added to the bend of a leaf, which shrinks its value.
        signs: the share of signs that a tree may ask for.
        cases: the share of cases that it is grown to.
    """

    trees: int
    leaves: int
    rate: float
    least: int
    penalty: float
    signs: float
    cases: float


class Cases(NamedTuple):
    """All options of all cases, one after the other.

    Attributes:
        seen: the signs of each option, a row each.
        case: the number of each option's case, from 0, in order.
        right: whether each is right; of every case one is.
        weight: how much each case counts.
    """

    seen: Ints
    case: Ints
    right: Floats
    weight: Floats


class Answers(NamedTuple):
    """Questions that are answered with yes or no.

    Attributes:
        seen: the signs of each, a row each.
        right: whether the answer is yes.
        weight: how much each counts.
    """

    seen: Ints
    right: Floats
    weight: Floats


class Tree(NamedTuple):
    """A tree by its knots: the sign asked for, its largest value that goes to ``less``.

    Of a leaf ``less`` and ``more`` hold the complement of its number among ``leaves``.
    """

    sign: list[int]
    most: list[int]
    less: list[int]
    more: list[int]
    leaves: list[float]


class Leaf(NamedTuple):
    """A leaf while a tree grows: its options, its histograms, and its best split."""

    rows: Ints
    slopes: Floats
    bends: Floats
    gain: float
    sign: int
    most: int


class Bins:
    """The values of signs as numbers from 0, each sign's behind those of the one before."""

    def __init__(self, seen: Ints) -> None:
        self.values = [np.unique(seen[:, at]) for at in range(seen.shape[1])]
        self.width = max(len(values) for values in self.values)
        columns = [np.searchsorted(v, seen[:, at]) for at, v in enumerate(self.values)]
        self.codes = np.stack(columns, 1).astype(np.int32)

    def most(self, sign: int, code: int) -> int:
        """Give the value of a sign that a code stands for."""
        return int(self.values[sign][code])


def grown(cases: Cases, growth: Growth) -> list[Tree]:
    """Give the trees that fit best, the same for the same cases."""
    first = np.searchsorted(cases.case, np.arange(int(cases.case[-1]) + 1))
    return boosted(cases.seen, cases.case, lambda total: told(cases, total, first), growth)


def grown_to(answers: Answers, growth: Growth) -> list[Tree]:
    """Give the trees whose sum says yes above zero, the same for the same answers."""
    rows = np.arange(len(answers.right))
    return boosted(answers.seen, rows, lambda total: said(answers, total), growth)


def boosted(
    seen: Ints, case: Ints, costs: Callable[[Floats], tuple[Floats, Floats]], growth: Growth
) -> list[Tree]:
    """Give trees, each grown to what the sum of those before costs."""
    chance = np.random.default_rng(0)
    bins = Bins(seen)
    many, signs = int(case[-1]) + 1, seen.shape[1]
    total = np.zeros(len(case))
    trees = []
    for _ in range(growth.trees):
        slopes, bends = costs(total)
        drawn = chance.random(many)[case] < growth.cases
        rows = np.flatnonzero(drawn)
        asked = np.sort(chance.permutation(signs)[: max(1, int(growth.signs * signs))])
        tree = Growing(bins, asked, (slopes, bends), growth).tree(rows)
        trees.append(tree)
        total += sums([tree], seen)
    return trees


def said(answers: Answers, total: Floats) -> tuple[Floats, Floats]:
    """Give the slope and the bend of the cost for the sum of each question."""
    chance = 1 / (1 + np.exp(-total))
    bend = np.maximum(chance * (1 - chance), SLIGHTEST)
    return (chance - answers.right) * answers.weight, bend * answers.weight


def told(cases: Cases, total: Floats, first: Ints) -> tuple[Floats, Floats]:
    """Give the slope and the bend of the cost for each option's sum."""
    top = np.maximum.reduceat(total, first)
    odds = np.exp(total - top[cases.case])
    chance = odds / np.add.reduceat(odds, first)[cases.case]
    rightly = odds * cases.right
    among = rightly / np.add.reduceat(rightly, first)[cases.case]
    weight = cases.weight[cases.case]
    return (chance - among) * weight, np.maximum(chance * (1 - chance), SLIGHTEST) * weight


class Growing:
    """One tree while it grows, to some options and by some signs."""

    def __init__(
        self, bins: Bins, signs: Ints, told: tuple[Floats, Floats], growth: Growth
    ) -> None:
        self.bins, self.signs, self.told, self.growth = bins, signs, told, growth
        self.codes = bins.codes[:, signs] + np.arange(len(signs), dtype=np.int32) * bins.width

    def tree(self, rows: Ints) -> Tree:
        """Grow it to the options of these rows."""
        tree = Tree([], [], [], [], [])
        # Each leaf with the knot it hangs from and on which side; the first from none.
        hanging: list[tuple[Leaf, int, bool]] = [(self.leaf(rows, *self.counted(rows)), -1, False)]
        done: list[tuple[Leaf, int, bool]] = []
        while hanging and len(hanging) + len(done) < self.growth.leaves:
            place = max(range(len(hanging)), key=lambda here: hanging[here][0].gain)
            top, knot, side = hanging.pop(place)
            if (parts := self.parted(top)) is None:
                done.append((top, knot, side))
                continue
            here = len(tree.sign)
            tree.sign.append(int(self.signs[top.sign]))
            tree.most.append(self.bins.most(int(self.signs[top.sign]), top.most))
            tree.less.append(0)
            tree.more.append(0)
            hang(tree, knot, here, more=side)
            hanging += [(parts[0], here, False), (parts[1], here, True)]
        for left, knot, side in (*done, *hanging):
            # Every sign's histogram has all options: the first one's is added up.
            slope = left.slopes[: self.bins.width].sum()
            bend = left.bends[: self.bins.width].sum()
            hang(tree, knot, ~len(tree.leaves), more=side)
            tree.leaves.append(float(-slope / (bend + self.growth.penalty)) * self.growth.rate)
        return tree

    def parted(self, top: Leaf) -> tuple[Leaf, Leaf] | None:
        """Part a leaf by its best split; None if that gains nothing or leaves too few."""
        goes = self.codes[top.rows, top.sign] - top.sign * self.bins.width <= top.most
        low, high = top.rows[goes], top.rows[~goes]
        if top.gain <= 0 or min(len(low), len(high)) < self.growth.least:
            return None
        # The histograms of the larger part are what those of the smaller leave.
        slopes, bends = self.counted(low if len(low) <= len(high) else high)
        rest = top.slopes - slopes, top.bends - bends
        if len(low) <= len(high):
            return self.leaf(low, slopes, bends), self.leaf(high, *rest)
        return self.leaf(low, *rest), self.leaf(high, slopes, bends)

    def counted(self, rows: Ints) -> tuple[Floats, Floats]:
        """Give the histograms of slopes and of bends, those of all signs one after the other."""
        flat = self.codes[rows].ravel()
        size, many = len(self.signs) * self.bins.width, len(self.signs)
        slopes, bends = self.told
        by_slope: Floats = np.bincount(flat, np.repeat(slopes[rows], many), size).astype(float)
        by_bend: Floats = np.bincount(flat, np.repeat(bends[rows], many), size).astype(float)
        return by_slope, by_bend

    def leaf(self, rows: Ints, slopes: Floats, bends: Floats) -> Leaf:
        """Give a leaf with its best split."""
        gain, at = best(slopes, bends, self.bins.width, self.growth)
        return Leaf(rows, slopes, bends, gain, at // self.bins.width, at % self.bins.width)


def hang(tree: Tree, knot: int, here: int, *, more: bool) -> None:
    """Hang a knot or a leaf on one side of a knot; the first hangs from none."""
    if knot >= 0:
        (tree.more if more else tree.less)[knot] = here


def best(slopes: Floats, bends: Floats, width: int, growth: Growth) -> tuple[float, int]:
    """Give how much the best split gains, and which code of which sign is the last before it."""
    low = slopes.reshape(-1, width).cumsum(1), bends.reshape(-1, width).cumsum(1)
    whole = low[0][:, -1:], low[1][:, -1:]
    high = whole[0] - low[0], whole[1] - low[1]
    penalty = growth.penalty
    gains = low[0] ** 2 / (low[1] + penalty) + high[0] ** 2 / (high[1] + penalty)
    gains -= whole[0] ** 2 / (whole[1] + penalty)
    # Nothing lies beyond the last code.
    gains[:, -1] = 0
    gains[(low[1] <= SLIGHTEST) | (high[1] <= SLIGHTEST)] = 0
    at = int(gains.argmax())
    return float(gains.flat[at]), at


def sums(trees: Sequence[Tree], seen: Ints) -> Floats:
    """Give what trees say together of each option."""
    total = np.zeros(len(seen))
    for tree in trees:
        sign, most = np.array(tree.sign), np.array(tree.most)
        less, more = np.array(tree.less), np.array(tree.more)
        at = np.zeros(len(seen), dtype=np.int64)
        if not len(sign):
            total += tree.leaves[0]
            continue
        while (going := np.flatnonzero(at >= 0)).size:
            here = at[going]
            goes = seen[going, sign[here]] <= most[here]
            at[going] = np.where(goes, less[here], more[here])
        total += np.array(tree.leaves)[~at]
    return total
