"""Logistic regression with an L2 penalty, by Newton's steps: the weights of signs that are seen."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

__all__ = ["Vector", "solved"]

Vector = npt.NDArray[np.float64]
# Enough steps for any weights to stand still.
ROUNDS = 30


def solved(
    rows: Sequence[Sequence[float]],
    right: Sequence[bool],
    penalty: float,
    share: Sequence[float] | Vector | None = None,
) -> list[float]:
    """Give the weights that fit best, in log-odds.

    Args:
        rows: what is seen of each case, a number for each weight; the first bears no penalty.
        right: whether each case is what is asked for.
        penalty: how much the square of every other weight costs.
        share: how much each case counts, all alike if None.
    """
    signs: Vector = np.array(rows, dtype=np.float64)
    wanted: Vector = np.array(right, dtype=np.float64)
    counts: Vector = np.ones(len(wanted)) if share is None else np.asarray(share, dtype=np.float64)
    costs = np.diag([0.0, *[penalty] * (signs.shape[1] - 1)])
    found: Vector = np.zeros(signs.shape[1])
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-signs @ found))
        slope = signs.T @ (counts * (wanted - chance)) - costs @ found
        bend = (signs.T * (counts * chance * (1 - chance))) @ signs + costs
        found = found + np.linalg.solve(bend, slope)
    return [float(weight) for weight in found]
