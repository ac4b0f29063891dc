"""Fits what tells figures to be running totals or of one event: weights, and trees over signs.

usage: python -m benchmarks.scopes [--update]

Fits a weight for each sign of `according.find.times.signs` to the labelled reports that may be
read, by logistic regression with an L2 penalty, and boosted trees over the signs and what the
figures around lean to by these weights. Prints how often the rules and what was fitted are right:
for each set where it was left out, with others, and for the sets aside, to which nothing is ever
fitted. `--update` writes weights and trees.
"""

import argparse
import json
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from according.find.grammar.capitals import recased
from according.find.odds import START, log_odds
from according.find.places.scenes import Scenes
from according.find.times.periods import Times
from according.find.times.ruling import settled
from according.find.times.weighing import (
    FARTHEST,
    PLAIN,
    REACH,
    Around,
    Leaning,
    Near,
    leaning_of,
    row_of,
    size_of,
    telling,
)
from according.find.tolls.across.leads import leads
from according.find.tolls.passages import passages
from according.model import Scope
from benchmarks.boosting import Answers, Growth, Ints, Tree, grown_to, sums
from benchmarks.gate import ROOT, all_labels, is_aside, is_by_others, report_of
from benchmarks.logistic import Vector, solved
from benchmarks.places import PARTS, forest_of, parts_of, weight
from benchmarks.score import Fields, claims_in

__all__ = ["Fit", "Told", "fitted", "right", "told"]

WEIGHTS = ROOT / "src" / "according" / "find" / "times" / "scopes.json"
TREES = WEIGHTS.with_name("scope_trees.json")
# Signs seen less often are left out: they say more of the labels than of reports. Penalties of 6 to
# 20 do alike on sets left out.
RAREST, PENALTY = 20, 10.0
# Trees of 6 to 24 leaves do alike, as do 150 to 300 trees, and twice as many that are taught half
# as fast.
GROWTH = Growth(trees=200, leaves=20, rate=0.07, least=25, penalty=3.0, signs=0.4, cases=0.6)

# How much sets count beside what `benchmarks.places` gives them. Two that were written for the
# project hold half of all figures: they are not to outweigh the rest. Single sentences of aid
# bodies are met often, and the gold set is small.
COUNTED = {"genres.jsonl": 0.5, "reports.jsonl": 0.5, "relief.jsonl": 3.0, "dev.jsonl": 2.0}

Weights = dict[str, float]


class Told(NamedTuple):
    """One labelled figure: its set and report, where it stands, its signs, and what is right.

    Attributes:
        place: what of it a neighbour sees, but for how far it leans.
        settled: what its sentence plainly says, None if nothing.
        is_total: what is right; None of a figure without a label, which is a neighbour only.
    """

    file: str
    report: str
    place: Leaning
    signs: tuple[str, ...]
    by_rule: bool
    settled: bool | None
    is_total: bool | None

    @property
    def aside(self) -> bool:
        """Whether its labels are kept aside."""
        return is_aside(self.file)

    @property
    def part(self) -> int:
        """The part of the reports that its report belongs to."""
        return zlib.crc32(f"{self.file} {self.report}".encode()) % PARTS


class Fit(NamedTuple):
    """What is fitted: weights of signs alone, and trees over signs and neighbours together."""

    alone: Weights
    signs: tuple[str, ...]
    trees: Sequence[Tree]


def told() -> list[Told]:
    """Give every figure that is found in labelled reports, rates left out."""
    return [figure for name, id_, labels in all_labels() for figure in told_in(name, id_, labels)]


def told_in(name: str, id_: str, labels: Fields) -> Iterator[Told]:
    """Yield the figures of one labelled report."""
    read = passages(recased(report_of(labels)))
    wanted = {
        (int(str(claim["start"])), str(claim["measure"])): str(claim["scope"])
        for claim in claims_in(labels)
    }
    times = Times(read, Scenes(read), leads(read))
    for passage in read:
        for toll in passage.tolls:
            scope = wanted.get((passage.items[toll.at].start, toll.measure.value))
            asked = telling(times.onset, passage, toll, size_of(passage, toll))
            answer, plain = times.weighing.by_rule(asked), settled(asked)
            if Scope.RATE not in (answer, plain):
                yield Told(
                    name,
                    id_,
                    leaning_of(passage, toll, 0.0),
                    tuple(times.weighing.signs(asked)),
                    answer is Scope.TOTAL,
                    None if plain is None else plain is Scope.TOTAL,
                    None if scope in (None, Scope.RATE.value) else scope == Scope.TOTAL.value,
                )


def fitted(figures: Sequence[Told], growth: Growth = GROWTH) -> Fit:
    """Give what fits best the labelled figures of which no sentence says plainly."""
    alone = weighted(figures)
    leaning = [0.0] * len(figures)
    for part in range(PARTS):
        known = weighted([figure for figure in figures if figure.part != part])
        for at, figure in enumerate(figures):
            if figure.part == part:
                leaning[at] = leant(known, figure)
    around = neighbours(figures, leaning)
    used = weighed(figures)
    names = (*often(figures, used), *sorted({name for at in used for name in around[at]}))
    if not names:
        return Fit(alone, (), [])
    seen = rows(figures, around, names)[used]
    right = np.array([figures[at].is_total is True for at in used], dtype=float)
    return Fit(alone, names, grown_to(Answers(seen, right, shares(figures, used)), growth))


def leant(alone: Weights, figure: Told) -> float:
    """Give how far a figure leans to a total by itself."""
    if figure.settled is not None:
        return PLAIN if figure.settled else -PLAIN
    return log_odds(alone, figure.signs)


def neighbours(figures: Sequence[Told], leaning: Sequence[float]) -> list[Around]:
    """Give what the figures around each lean to."""
    near: dict[tuple[str, str], list[Leaning]] = {}
    for figure, odds in zip(figures, leaning, strict=True):
        held = figure.place._replace(odds=max(-FARTHEST, min(FARTHEST, odds)))
        near.setdefault((figure.file, figure.report), []).append(held)
    return [beside(near[figure.file, figure.report], figure.place) for figure in figures]


def rows(figures: Sequence[Told], around: Sequence[Around], names: Sequence[str]) -> Ints:
    """Give what is seen of each figure, a row each."""
    order = {name: at for at, name in enumerate(names)}
    both = zip(figures, around, strict=True)
    return np.array([row_of(figure.signs, near, order) for figure, near in both], dtype=np.int64)


def beside(leanings: Sequence[Leaning], mine: Leaning) -> Around:
    """Give what those of a report's figures lean to that a figure's neighbours are."""
    reached = [one for one in leanings if abs(one.sentence - mine.sentence) <= REACH]
    return Near(reached, mine.sentence, mine.paragraph).around(mine)


def weighed(figures: Sequence[Told]) -> list[int]:
    """Give the numbers of the labelled figures of which no sentence says plainly."""
    return [at for at, f in enumerate(figures) if f.settled is None and f.is_total is not None]


def often(figures: Sequence[Told], used: Sequence[int]) -> list[str]:
    """Give the signs that are seen often enough."""
    counted = Counter(name for at in used for name in figures[at].signs)
    return sorted(name for name, n in counted.items() if n >= RAREST)


def shares(figures: Sequence[Told], used: Sequence[int]) -> Vector:
    """Give how much figures count: those of a report of many less, on average 1."""
    many = Counter((figures[at].file, figures[at].report) for at in used)
    each = (figures[at] for at in used)
    counts: Vector = np.array(
        [weight(f.file, many[f.file, f.report]) * kept(f.file) for f in each], dtype=np.float64
    )
    counts *= len(used) / max(1.0, float(counts.sum()))
    return counts


def kept(file: str) -> float:
    """Give how much more or less than others of its kind a set counts."""
    return COUNTED.get(file.rpartition("/")[2], 1.0)


def weighted(figures: Sequence[Told]) -> Weights:
    """Give the weights of signs that fit best, and of START."""
    used = weighed(figures)
    names = often(figures, used)
    held = [set(figures[at].signs) for at in used]
    seen = [[1.0, *(1.0 if name in signs else 0.0 for name in names)] for signs in held]
    right = [figures[at].is_total is True for at in used]
    found = solved(seen, right, PENALTY, shares(figures, used))
    given = dict(zip((START, *names), found, strict=True))
    rounded = {name: round(weight, 2) for name, weight in given.items()}
    return {name: weight for name, weight in rounded.items() if weight or name == START}


def right(fit: Fit, figures: Sequence[Told]) -> list[tuple[Told, bool]]:
    """Give the labelled ones of figures, and whether what was fitted has each right."""
    around = neighbours(figures, [leant(fit.alone, figure) for figure in figures])
    odds = sums(fit.trees, rows(figures, around, fit.signs))
    return [
        (figure, (figure.settled if figure.settled is not None else own > 0) is figure.is_total)
        for figure, own in zip(figures, odds.tolist(), strict=True)
        if figure.is_total is not None
    ]


def main() -> None:
    """Fit, measure and print; write what is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--update", action="store_true", help="write the weights")
    update = parser.parse_args().update
    figures = told()
    open_ = [figure for figure in figures if not figure.aside]
    fit = fitted(open_)
    if update:
        WEIGHTS.write_text(json.dumps({"weights": fit.alone}, indent=1) + "\n", encoding="utf-8")
        told_so = forest_of(fit.trees, fit.signs)._asdict()
        TREES.write_text(json.dumps(told_so) + "\n", encoding="utf-8")
    parts = parts_of(figure.file for figure in open_)
    found = right(fit, [figure for figure in figures if figure.aside])
    for part in range(PARTS):
        known = fitted([figure for figure in open_ if parts[figure.file] != part])
        found += right(known, [figure for figure in open_ if parts[figure.file] == part])
    print(f"{len(fit.signs)} signs; share right: rules, trees grown without the set")
    for name in dict.fromkeys(figure.file for figure in figures):
        print(line(name, [row for row in found if row[0].file == name]))
    print(line("all open", [row for row in found if not row[0].aside]))
    print(line("all by others", [row for row in found if is_of_others(row[0])]))
    print(line("all aside", [row for row in found if row[0].aside]))


def is_of_others(figure: Told) -> bool:
    """Tell whether a figure is of an open set of reports that others published."""
    return is_by_others(figure.file) and not figure.aside


def line(name: str, rows: Sequence[tuple[Told, bool]]) -> str:
    """Give the shares right of one set."""
    many = max(1, len(rows))
    rules = sum(figure.by_rule is figure.is_total for figure, _ in rows) / many
    weighed = sum(weights for _, weights in rows) / many
    return f"{name:32} {len(rows):5d}  {rules:.3f}  {weighed:.3f}"


if __name__ == "__main__":
    main()
