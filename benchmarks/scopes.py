"""Fits the weights by which figures are told to be running totals or of one event.

usage: python -m benchmarks.scopes [--update]

Fits a weight for each sign of `according.find.times.weighing` to the labelled reports that may be
read, by logistic regression with an L2 penalty; a report of many figures counts less for each.
Prints how often rules and weights are right where the weights were fitted to all other sets (each
set left out in turn), and on the sets aside. `--update` writes the weights; they are not fitted to
sets aside.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from according.find.grammar.capitals import recased
from according.find.odds import START, log_odds
from according.find.places.scenes import Scenes
from according.find.times.periods import Times
from according.find.times.scopes import settled
from according.find.times.weighing import bounds
from according.find.tolls.passages import passages
from according.model import Scope
from benchmarks.gate import ROOT, gold_of, is_aside, labelled, report_of
from benchmarks.logistic import solved
from benchmarks.score import Fields, claims_in

__all__ = ["Told", "fitted", "right", "told"]

WEIGHTS = ROOT / "src" / "according" / "find" / "times" / "scopes.json"
# Signs seen less often, or that weigh less, are left out: they say more of the labels than of
# reports. Penalties of 5 to 20 do alike on sets left out (0.866 to 0.875 right).
RAREST, LEAST, PENALTY = 20, 0.1, 10.0


class Told(NamedTuple):
    """One labelled figure: its set and report, its signs, what is right and what rules say."""

    file: str
    report: str
    signs: tuple[str, ...]
    is_total: bool
    by_rule: bool
    settled: bool

    @property
    def aside(self) -> bool:
        """Whether its labels are kept aside."""
        return is_aside(self.file)


def told() -> list[Told]:
    """Give every labelled figure that is found, rates left out."""
    return [
        figure
        for name, path in labelled()
        for id_, labels in gold_of(path).items()
        for figure in told_in(name, id_, labels)
    ]


def told_in(name: str, id_: str, labels: Fields) -> Iterator[Told]:
    """Yield the figures of one labelled report."""
    read = passages(recased(report_of(labels)))
    wanted = {
        (int(str(claim["start"])), str(claim["measure"])): str(claim["scope"])
        for claim in claims_in(labels)
    }
    times = Times(read, Scenes(read))
    for passage in read:
        for toll in passage.tolls:
            scope = wanted.get((passage.items[toll.at].start, toll.measure.value))
            if scope in (None, Scope.RATE.value):
                continue
            asked = times.asked(passage, toll, bounds(passage, toll))
            answer = times.weighing.by_rule(asked)
            if answer is not Scope.RATE:
                signs = tuple(times.weighing.signs(asked))
                total = answer is Scope.TOTAL
                plain = settled(asked) is not None
                yield Told(name, id_, signs, scope == Scope.TOTAL.value, total, plain)


def fitted(figures: Sequence[Told]) -> dict[str, float]:
    """Give the weight of each sign, fitted to figures of which no sentence says plainly."""
    used = [figure for figure in figures if not figure.settled]
    counted = Counter(sign for figure in used for sign in figure.signs)
    names = sorted(sign for sign, n in counted.items() if n >= RAREST)
    first = weighted(used, names)
    return weighted(used, [name for name in names if abs(first[name]) >= LEAST])


def weighted(figures: Sequence[Told], names: Sequence[str]) -> dict[str, float]:
    """Give the weights of the named signs that fit best, and of START."""
    many = Counter((figure.file, figure.report) for figure in figures)
    share = np.array([many[figure.file, figure.report] ** -0.5 for figure in figures])
    share *= len(figures) / share.sum()
    rows = [[1.0, *(name in figure.signs for name in names)] for figure in figures]
    found = solved(rows, [figure.is_total for figure in figures], PENALTY, share)
    given = dict(zip((START, *names), found, strict=True))
    return {sign: round(weight, 2) for sign, weight in given.items()}


def right(weights: dict[str, float], figure: Told) -> bool:
    """Tell whether a figure's scope is right by these weights."""
    if figure.settled:
        return figure.by_rule == figure.is_total
    return (log_odds(weights, figure.signs) > 0) == figure.is_total


def main() -> None:
    """Fit, measure and print; write what is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--update", action="store_true", help="write the weights")
    update = parser.parse_args().update
    figures = told()
    open_ = [figure for figure in figures if not figure.aside]
    weights = fitted(open_)
    if update:
        WEIGHTS.write_text(json.dumps({"weights": weights}, indent=1) + "\n", encoding="utf-8")
    rows = []
    for name in dict.fromkeys(figure.file for figure in figures):
        known = weights if is_aside(name) else fitted([f for f in open_ if f.file != name])
        rows += [
            (figure.aside, name, figure.by_rule == figure.is_total, right(known, figure))
            for figure in figures
            if figure.file == name
        ]
    print(f"{len(weights) - 1} signs; share right: rules, weights fitted without the set")
    for name in dict.fromkeys(row[1] for row in rows):
        print(line(name, [row for row in rows if row[1] == name]))
    print(line("all open", [row for row in rows if not row[0]]))
    print(line("all aside", [row for row in rows if row[0]]))


def line(name: str, rows: Sequence[tuple[bool, str, bool, bool]]) -> str:
    """Give the shares right of one set."""
    many = max(1, len(rows))
    rules, weighed = sum(row[2] for row in rows) / many, sum(row[3] for row in rows) / many
    return f"{name:32} {len(rows):5d}  {rules:.3f}  {weighed:.3f}"


if __name__ == "__main__":
    main()
