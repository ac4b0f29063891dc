"""Fits the weights by which figures are told to be running totals or of one event.

usage: python -m benchmarks.scopes [--update]

Fits a weight for each sign of `according.find.times.signs` to the labelled reports that may be
read, by logistic regression with an L2 penalty, and again for each together with what the figures
around lean to. Prints how often rules and weights are right where the weights were fitted to all
other sets (each set left out in turn), and on the sets aside. `--update` writes the weights; they
are not fitted to sets aside.
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
    size_of,
    telling,
)
from according.find.tolls.across.leads import leads
from according.find.tolls.passages import passages
from according.model import Scope
from benchmarks.gate import ROOT, gold_of, is_aside, labelled, report_of
from benchmarks.logistic import solved
from benchmarks.score import Fields, claims_in

__all__ = ["Fit", "Told", "fitted", "right", "told"]

WEIGHTS = ROOT / "src" / "according" / "find" / "times" / "scopes.json"
# Signs seen less often are left out: they say more of the labels than of reports. Penalties of 6 to
# 15 do alike on sets left out (0.871 to 0.874 right).
RAREST, PENALTY = 20, 8.0
# How much a sentence or three count that have no report around them: many are labelled, and other
# reports are told less well the more these count.
PASSAGES, TORN = "wordings", 0.5
# Figures are weighed with neighbours whose weights were fitted to other reports: in so many parts.
PARTS = 5

# Signs, or what neighbours lean to, each with how much of it there is.
Seen = dict[str, float]


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
    def is_torn(self) -> bool:
        """Whether it is of a passage without its report."""
        return PASSAGES in self.file

    @property
    def part(self) -> int:
        """The part of the reports that its report belongs to."""
        return zlib.crc32(f"{self.file} {self.report}".encode()) % PARTS


class Fit(NamedTuple):
    """Weights of signs alone, and of signs and neighbours together."""

    alone: Seen
    together: Seen


def told() -> list[Told]:
    """Give every figure that is found in labelled reports, rates left out."""
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


def fitted(figures: Sequence[Told]) -> Fit:
    """Give the weights fitted to labelled figures of which no sentence says plainly."""
    own: list[Seen] = [dict.fromkeys(figure.signs, 1.0) for figure in figures]
    alone = weighted(figures, own)
    leaning = [0.0] * len(figures)
    for part in range(PARTS):
        others = [at for at, figure in enumerate(figures) if figure.part != part]
        known = weighted([figures[at] for at in others], [own[at] for at in others])
        for at, figure in enumerate(figures):
            if figure.part == part:
                leaning[at] = leant(known, figure)
    return Fit(alone, weighted(figures, with_neighbours(figures, leaning)))


def leant(alone: Seen, figure: Told) -> float:
    """Give how far a figure leans to a total by itself."""
    if figure.settled is not None:
        return PLAIN if figure.settled else -PLAIN
    return log_odds(alone, figure.signs)


def with_neighbours(figures: Sequence[Told], leaning: Sequence[float]) -> list[Seen]:
    """Give what is seen of each figure: its signs, and what the figures around it lean to."""
    near: dict[tuple[str, str], list[Leaning]] = {}
    for figure, odds in zip(figures, leaning, strict=True):
        held = figure.place._replace(odds=max(-FARTHEST, min(FARTHEST, odds)))
        near.setdefault((figure.file, figure.report), []).append(held)
    return [
        {
            **dict.fromkeys(figure.signs, 1.0),
            **beside(near[figure.file, figure.report], figure.place),
        }
        for figure in figures
    ]


def beside(leanings: Sequence[Leaning], mine: Leaning) -> Around:
    """Give what those of a report's figures lean to that a figure's neighbours are."""
    reached = [one for one in leanings if abs(one.sentence - mine.sentence) <= REACH]
    return Near(reached, mine.sentence, mine.paragraph).around(mine)


def weighted(figures: Sequence[Told], seen: Sequence[Seen]) -> Seen:
    """Give the weights that fit best, of what is seen often enough, and of START."""
    used = [at for at, f in enumerate(figures) if f.settled is None and f.is_total is not None]
    counted = Counter(name for at in used for name in seen[at])
    names = sorted(name for name, n in counted.items() if n >= RAREST)
    # A report of many figures counts less for each.
    many = Counter((figures[at].file, figures[at].report) for at in used)
    share = np.array([many[figures[at].file, figures[at].report] ** -0.5 for at in used])
    share *= np.array([TORN if figures[at].is_torn else 1.0 for at in used])
    share *= len(used) / share.sum()
    rows = [[1.0, *(seen[at].get(name, 0.0) for name in names)] for at in used]
    found = solved(rows, [figures[at].is_total is True for at in used], PENALTY, share)
    given = dict(zip((START, *names), found, strict=True))
    rounded = {name: round(weight, 2) for name, weight in given.items()}
    return {name: weight for name, weight in rounded.items() if weight or name == START}


def right(fit: Fit, figures: Sequence[Told]) -> list[tuple[Told, bool]]:
    """Give the labelled ones of figures, and whether these weights have each right."""
    seen = with_neighbours(figures, [leant(fit.alone, figure) for figure in figures])
    return [
        (figure, is_right(fit.together, figure, one))
        for figure, one in zip(figures, seen, strict=True)
        if figure.is_total is not None
    ]


def is_right(together: Seen, figure: Told, seen: Seen) -> bool:
    """Tell whether a figure's scope is right by these weights."""
    if figure.settled is not None:
        return figure.settled is figure.is_total
    odds = together[START] + sum(together.get(name, 0.0) * n for name, n in seen.items())
    return (odds > 0) is figure.is_total


def main() -> None:
    """Fit, measure and print; write what is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--update", action="store_true", help="write the weights")
    update = parser.parse_args().update
    figures = told()
    open_ = [figure for figure in figures if not figure.aside]
    fit = fitted(open_)
    if update:
        WEIGHTS.write_text(json.dumps(fit._asdict(), indent=1) + "\n", encoding="utf-8")
    rows = []
    for name in dict.fromkeys(figure.file for figure in figures):
        known = fit if is_aside(name) else fitted([f for f in open_ if f.file != name])
        rows += right(known, [figure for figure in figures if figure.file == name])
    print(f"{len(fit.together) - 1} signs; share right: rules, weights fitted without the set")
    for name in dict.fromkeys(figure.file for figure, _ in rows):
        print(line(name, [row for row in rows if row[0].file == name]))
    print(line("all open", [row for row in rows if not row[0].aside]))
    print(line("all aside", [row for row in rows if row[0].aside]))


def line(name: str, rows: Sequence[tuple[Told, bool]]) -> str:
    """Give the shares right of one set."""
    many = max(1, len(rows))
    rules = sum(figure.by_rule is figure.is_total for figure, _ in rows) / many
    weighed = sum(weights for _, weights in rows) / many
    return f"{name:32} {len(rows):5d}  {rules:.3f}  {weighed:.3f}"


if __name__ == "__main__":
    main()
