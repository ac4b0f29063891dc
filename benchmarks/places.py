"""Fits the trees that choose where a figure was, if its sentence does not say so.

usage: python -m benchmarks.places [--update]

Grows trees over the signs of `according.find.places.options` to the labelled reports that may be
read. Prints the share of all places that are right by the rules alone and with the trees, and what
it would be if the best option were always chosen: for each set with trees grown without it and the
sets left out with it, and for the sets aside, which no tree is ever grown to. `--update` writes the
trees.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from according.find.claims import findings_of
from according.find.places.choices import SIGNS, Choice, Option
from according.find.places.ranking import FILE, ruled
from according.find.trees import Forest
from benchmarks.boosting import Cases, Growth, Ints, Tree, grown, sums
from benchmarks.gate import ROOT, all_labels, is_aside, is_by_others, report_of
from benchmarks.score import Fields, claims_in, is_right, pair

__all__ = ["PARTS", "Figure", "figures_of", "fitted", "forest_of", "parts_of", "picks", "weight"]

TREES = ROOT / "src" / "according" / "find" / FILE
# Twice as fast with half as many trees does as well, but less evenly from set to set.
GROWTH = Growth(trees=200, leaves=16, rate=0.07, least=25, penalty=2.0, signs=0.4, cases=0.6)
# How much figures count of reports that others published, which are met most, and of passages
# without their reports.
OF_OTHERS, TORN = 3.0, 0.5
PASSAGES = ("wordings", "relief")
# A report of many figures counts less for each.
MANY = -0.3
# Sets are left out in so many parts.
PARTS = 5
# Log-odds are kept so finely.
DIGITS = 3


class Figure(NamedTuple):
    """A labelled figure that is found.

    Attributes:
        file: its set.
        report: the id of its report.
        by_rule: whether the rules alone are right.
        answer: which option the rules give.
        options: the signs of each option, empty if the figure's sentence says where.
        right: which options are right.
    """

    file: str
    report: str
    by_rule: bool
    answer: int = -1
    options: Sequence[Sequence[int]] = ()
    right: Sequence[bool] = ()


def figures() -> list[Figure]:
    """Give the figures of all labelled reports."""
    return [
        figure for name, id_, labels in all_labels() for figure in figures_of(name, id_, labels)
    ]


def figures_of(file: str, id_: str, labels: Fields) -> Iterator[Figure]:
    """Yield the figures of one labelled report that are found and labelled."""
    choices: dict[int, Choice] = {}

    def watched(choice: Choice) -> Option:
        choices[choice.start] = choice
        return ruled(choice)

    text = str(labels["text"])
    found = findings_of(report_of(labels), "", choose=watched).claims
    pairs, _ = pair(claims_in(labels), [claim.to_dict() for claim in found])
    for label, claim in pairs:
        by_rule = is_right("place", label, claim)
        choice = choices.get(int(str(claim["start"])))
        if choice is None:
            yield Figure(file, id_, by_rule)
            continue
        spans = [option.place for option in choice.options]
        # As the report has it, which may be set in capitals.
        names = [text[span.start : span.end] if span else None for span in spans]
        yield Figure(
            file,
            id_,
            by_rule,
            choice.answer,
            [[int(sign) for sign in option.signs] for option in choice.options],
            [is_right("place", label, {"place": name}) for name in names],
        )


def weight(file: str, many: int) -> float:
    """Give how much a figure of a set counts, of a report of so many."""
    others = OF_OTHERS if is_by_others(file) else 1.0
    if any(name in file for name in PASSAGES):
        others = TORN
    return others * float(many**MANY)


def fitted(some: Sequence[Figure], growth: Growth = GROWTH) -> list[Tree]:
    """Give the trees that fit best the figures of which an option is right."""
    used = [one for one in some if any(one.right)]
    many = Counter((one.file, one.report) for one in used)
    weights = np.array([weight(one.file, many[one.file, one.report]) for one in used])
    return grown(
        Cases(
            seen(used),
            np.repeat(np.arange(len(used)), [len(one.options) for one in used]),
            np.array([right for one in used for right in one.right], dtype=float),
            weights * len(used) / weights.sum(),
        ),
        growth,
    )


def seen(some: Sequence[Figure]) -> Ints:
    """Give the signs of all options, a row each."""
    return np.array([signs for one in some for signs in one.options], dtype=np.int64)


def forest_of(trees: Sequence[Tree], signs: tuple[str, ...] = SIGNS) -> Forest:
    """Give trees over some signs as one forest, as the finder keeps it."""
    forest = Forest(signs, [], [], [], [], [], [])
    for tree in trees:
        knots, leaves = len(forest.sign), len(forest.leaves)
        forest.roots.append(knots if tree.sign else ~leaves)
        forest.sign.extend(tree.sign)
        forest.most.extend(tree.most)
        for own, all_ in ((tree.less, forest.less), (tree.more, forest.more)):
            all_.extend(at + knots if at >= 0 else at - leaves for at in own)
        forest.leaves.extend(round(leaf, DIGITS) for leaf in tree.leaves)
    return forest


def picks(trees: Sequence[Tree], some: Sequence[Figure]) -> list[bool]:
    """Tell for each figure whether its place is right by these trees."""
    chosen = [one for one in some if one.options]
    if not chosen:
        return [one.by_rule for one in some]
    told = iter(sums(trees, seen(chosen)).tolist())
    found = []
    for one in some:
        if not one.options:
            found.append(one.by_rule)
            continue
        scores = [next(told) for _ in one.options]
        at = one.answer if scores[one.answer] == max(scores) else scores.index(max(scores))
        found.append(one.right[at])
    return found


def parts_of(files: Iterable[str]) -> dict[str, int]:
    """Give the part of each set of figures: the largest first, each to the smallest part so far."""
    sizes, parts = [0] * PARTS, {}
    for name, many in Counter(files).most_common():
        parts[name] = sizes.index(min(sizes))
        sizes[parts[name]] += many
    return parts


def main() -> None:
    """Fit, measure and print; write what is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--update", action="store_true", help="write the trees")
    update = parser.parse_args().update
    told = figures()
    open_ = [one for one in told if not is_aside(one.file)]
    trees = fitted(open_)
    if update:
        TREES.write_text(json.dumps(forest_of(trees)._asdict()) + "\n", encoding="utf-8")
    print("\n".join(lines(told, open_, trees)))


def lines(told: Sequence[Figure], open_: Sequence[Figure], trees: Sequence[Tree]) -> Iterator[str]:
    """Yield the table of what is right, set by set."""
    parts = parts_of(one.file for one in open_)
    rows: list[tuple[Figure, bool]] = []
    for part in range(PARTS):
        others = fitted([one for one in open_ if parts[one.file] != part])
        own = [one for one in open_ if parts[one.file] == part]
        rows += zip(own, picks(others, own), strict=True)
    aside = [one for one in told if is_aside(one.file)]
    rows += zip(aside, picks(trees, aside), strict=True)
    yield f"{len(trees)} trees, {len(SIGNS)} signs; share right: rules, trees, the best option"
    for name in dict.fromkeys(one.file for one in told):
        yield line(name, [row for row in rows if row[0].file == name])
    yield line("all open", [row for row in rows if not is_aside(row[0].file)])
    yield line("all aside", [row for row in rows if is_aside(row[0].file)])


def line(name: str, rows: Sequence[tuple[Figure, bool]]) -> str:
    """Give the shares right of one set."""
    many = max(1, len(rows))
    rules = sum(one.by_rule for one, _ in rows) / many
    chosen = sum(right for _, right in rows) / many
    best = sum(any(one.right) if one.options else one.by_rule for one, _ in rows) / many
    return f"{name:32} {len(rows):5d}  {rules:.3f}  {chosen:.3f}  {best:.3f}"


if __name__ == "__main__":
    main()
