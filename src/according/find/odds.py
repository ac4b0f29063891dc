"""Weights of signs, fitted to labelled reports and kept as data: what is seen, in log-odds."""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

__all__ = ["START", "added", "log_odds", "weights"]

# The weight that everything has, whatever is seen.
START = "any"


@cache
def weights(name: str, kind: str = "weights") -> dict[str, float]:
    """Give the weights of one kind, of each sign, by a file of the finder: "confidence.json"."""
    text = files("according.find").joinpath(name).read_text(encoding="utf-8")
    return {sign: float(weight) for sign, weight in json.loads(text)[kind].items()}


def log_odds(known: Mapping[str, float], signs: Iterable[str]) -> float:
    """Give the log-odds that these signs make; a sign without a weight says nothing."""
    return known[START] + added(known, signs)


def added(known: Mapping[str, float], signs: Iterable[str]) -> float:
    """Give how much signs add to the log-odds."""
    return sum(filter(None, map(known.get, signs)))
