"""Softmax regression with an L2 penalty: the weights by which one option is chosen, or none.

Solved by L-BFGS, so that a hundred thousand signs take a minute.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from benchmarks.logistic import Vector

__all__ = ["Case", "solved"]

# Enough steps for weights that move no choice any more, and how many of them are looked back on.
STEPS, MEMORY = 150, 8
# A step is shortened until it gains at least this share of what its slope promises.
GAIN, SHORTEST = 1e-4, 1e-8
STILL = 1e-3


class Case(NamedTuple):
    """One choice: the signs that each option has, by number; none has no signs.

    Attributes:
        options: for each option its signs.
        right: the option that is right, -1 for none.
        weight: how much the case counts.
    """

    options: Sequence[Sequence[int]]
    right: int
    weight: float


class Fitting:
    """All cases as arrays: the signs of all options one after the other."""

    def __init__(self, cases: Sequence[Case], signs: int, penalty: float) -> None:
        rows = [signs_ for case in cases for signs_ in case.options]
        self.cases, self.signs, self.penalty = len(cases), signs, penalty
        self.lengths = np.array([len(row) for row in rows])
        self.starts = np.concatenate(([0], np.cumsum(self.lengths)[:-1]))
        self.flat = np.fromiter((sign for row in rows for sign in row), dtype=np.int64)
        options = np.array([len(case.options) for case in cases])
        self.case = np.repeat(np.arange(len(cases)), options)
        first = np.concatenate(([0], np.cumsum(options)[:-1]))
        right = np.array([case.right for case in cases])
        self.told = right >= 0
        self.right = (first + right)[self.told]
        self.weight = np.array([case.weight for case in cases])

    def cost(self, known: Vector) -> tuple[float, Vector]:
        """Give what weights cost, and how that changes with each of them."""
        odds = np.exp(np.clip(np.add.reduceat(known[self.flat], self.starts), -30, 30))
        whole = 1 + np.bincount(self.case, odds, self.cases)
        chance = odds / whole[self.case]
        likely = 1 / whole
        likely[self.told] = chance[self.right]
        square = self.penalty * known
        square[0] = 0
        cost = float(-(self.weight * np.log(likely)).sum() + square @ known / 2)
        off = chance.copy()
        off[self.right] -= 1
        off *= self.weight[self.case]
        slope = np.bincount(self.flat, np.repeat(off, self.lengths), self.signs)
        return cost, slope + square


def solved(cases: Sequence[Case], signs: int, penalty: float) -> Vector:
    """Give the weights that fit best, in log-odds; every option has the first sign, unpenalised.

    Args:
        cases: the choices.
        signs: how many signs there are.
        penalty: how much the square of every weight but the first costs.
    """
    fitting = Fitting(cases, signs, penalty)
    known: Vector = np.zeros(signs)
    cost, slope = fitting.cost(known)
    past: list[tuple[Vector, Vector]] = []
    for _ in range(STEPS):
        step = direction(slope, past)
        size = 1.0 if past else 1 / max(1.0, float(np.abs(slope).sum()))
        promised = float(slope @ step)
        moved, (dearer, steeper) = known, (cost, slope)
        while size > SHORTEST:
            moved = known + size * step
            dearer, steeper = fitting.cost(moved)
            if dearer <= cost + GAIN * size * promised:
                break
            size /= 2
        past = [*past, (moved - known, steeper - slope)][-MEMORY:]
        known, cost, slope = moved, dearer, steeper
        if np.abs(slope).max() < STILL:
            break
    return known


def direction(slope: Vector, past: Sequence[tuple[Vector, Vector]]) -> Vector:
    """Give where to go, by the slope and how it changed over the last steps."""
    step = slope.copy()
    shares = []
    for moved, changed in reversed(past):
        share = float(moved @ step) / float(moved @ changed)
        shares.append(share)
        step -= share * changed
    if past:
        moved, changed = past[-1]
        step *= float(moved @ changed) / float(changed @ changed)
    for (moved, changed), share in zip(past, reversed(shares), strict=True):
        step += moved * (share - float(changed @ step) / float(moved @ changed))
    return -step
