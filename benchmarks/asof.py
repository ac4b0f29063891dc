"""Fits the weights by which the day is told at which a figure holds.

usage: python -m benchmarks.asof [--update] [--labels FILE ...]

Fits a weight to each sign of `according.find.times.backdrop` and `candidates`, over the days that a
figure may be of and none that is told: by softmax regression with an L2 penalty, to the labelled
reports that may be read, and to those of FILE (labels with their texts, by the codebook). Prints
for parts left out of the fit in turn, and for the sets aside, how often rules and weights are
right. `--update` writes the weights; sets aside are never fitted to.
"""

import argparse
import json
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from according.find.claims import Rules
from according.find.grammar.capitals import recased
from according.find.odds import START
from according.find.times.backdrop import FigureToDate
from according.find.times.candidates import Candidate, candidates
from according.find.times.dating import DAY, FILE, NAMED, PUBLISHED, Dating, odds
from according.find.times.days import Moment
from according.find.tolls.passages import in_turn, passages
from according.model import Claim
from benchmarks.gate import ROOT, all_labels, is_aside, is_by_others, report_of
from benchmarks.score import Fields, claims_in, load
from benchmarks.softmax import Case, solved

__all__ = ["Dated", "dated_in", "fitted"]

WEIGHTS = ROOT / "src" / "according" / "find" / FILE
# Signs seen in fewer reports are left out: they say more of the reports than of English. Penalties
# of 8 to 25 do alike on reports left out.
RAREST, PENALTY = 40, 12.0
# Weights so slight move nothing.
SLIGHTEST = 0.03
# How much figures count of reports that others published, which are met most, and those that have
# no report around them.
OF_OTHERS, PASSAGES, TORN = 3.0, "wordings", 0.5
# The reports are left out of the fit in so many parts.
PARTS = 3

Weights = Mapping[str, Mapping[str, float]]


class Dated(NamedTuple):
    """A labelled figure.

    Attributes:
        file: its set.
        report: the id of its report.
        seen: what is seen of it, whatever day it is of.
        days: the days that it may be of.
        ruled: what the rules say.
        right: what the label says.
        plain: whether plain words say when, so that nothing is weighed.
    """

    file: str
    report: str
    seen: Sequence[str]
    days: Sequence[Candidate]
    ruled: str | None
    right: str | None
    plain: bool = False

    @property
    def part(self) -> int:
        """The part of the reports that its report belongs to."""
        return zlib.crc32(f"{self.file} {self.report}".encode()) % PARTS

    @property
    def weight(self) -> float:
        """How much it counts."""
        if PASSAGES in self.file:
            return TORN
        return OF_OTHERS if is_by_others(self.file) else 1.0

    @property
    def answer(self) -> int | None:
        """Which of the days is right: -1 if none is told, None if it is not among them."""
        if self.right is None:
            return -1
        return next((at for at, day in enumerate(self.days) if day.iso == self.right), None)


class Noting(Dating):
    """Leaves the rules' answers as they are, and notes what they are weighed by."""

    noted: tuple[Sequence[str], Sequence[Candidate], str | None] = ((), (), None)
    plain = False

    def of(self, asked: FigureToDate, ruled: Moment) -> Moment:
        """Give the rules' answer."""
        seen = self.backdrop.of(asked, ruled)
        self.noted = seen, candidates(self.onset, asked, ruled, self.backdrop.last), ruled[0]
        self.plain = self.is_plain(asked, ruled)
        self.backdrop.keep(asked, ruled)
        return ruled


def dated_in(file: str, id_: str, labels: Fields) -> Iterator[Dated]:
    """Yield the figures of one report that are labelled and found."""
    read = passages(recased(report_of(labels)))
    rules = Rules(read, "")
    rules.dating = noting = Noting(rules.times.onset)
    left = list(claims_in(labels))
    for passage in in_turn(read):
        own: list[Claim] = []
        for found in (rules.claims(passage), rules.likely_in(passage, own, ())):
            for claim in found:
                if not rules.belongs(claim):
                    continue
                own.append(claim)
                label = next((one for one in left if is_of(one, claim)), None)
                if label is not None:
                    left.remove(label)
                    right = None if label["as_of"] is None else str(label["as_of"])
                    yield Dated(file, id_, *noting.noted, right, noting.plain)


def is_of(label: Fields, claim: Claim) -> bool:
    """Tell whether a label is of a claim, as the scorer does."""
    same = (label["measure"], label["low"], label["high"])
    if same != (claim.measure.value, claim.low, claim.high):
        return False
    start, end = int(str(label["start"])), int(str(label["end"]))
    return start < claim.figure.end and claim.figure.start < end


def fitted(figures: Sequence[Dated]) -> dict[str, dict[str, float]]:
    """Give the weights that fit best, of signs that enough reports have."""
    reports: Counter[tuple[str, str]] = Counter()
    for signs in by_report(figures):
        reports.update(signs)
    names = sorted(sign for sign, n in reports.items() if n >= RAREST)
    index = {sign: at for at, sign in enumerate(((NAMED, START), *names))}
    many = Counter((one.file, one.report) for one in figures)
    cases = [
        Case(
            [[0, *known_of(one, day, index)] for day in one.days],
            one.answer,
            one.weight * float(many[one.file, one.report]) ** -0.5,
        )
        for one in figures
        if one.days and one.answer is not None
    ]
    found = solved(cases, len(index), PENALTY)
    known: dict[str, dict[str, float]] = {NAMED: {}, PUBLISHED: {}, DAY: {}}
    for (kind, sign), at in index.items():
        weight = round(float(found[at]), 2)
        if abs(weight) >= SLIGHTEST or at == 0:
            known[kind][sign] = weight
    return known


def signs_of(one: Dated, day: Candidate) -> Iterator[tuple[str, str]]:
    """Yield the signs of one of a figure's days, each with the kind of its weight."""
    kind = PUBLISHED if day.published else DAY
    yield from ((NAMED, sign) for sign in day.signs)
    yield from ((kind, sign) for sign in one.seen)


def known_of(one: Dated, day: Candidate, index: Mapping[tuple[str, str], int]) -> list[int]:
    """Give the numbers of the signs of one of a figure's days that have one."""
    return [index[sign] for sign in signs_of(one, day) if sign in index]


def by_report(figures: Iterable[Dated]) -> Iterator[set[tuple[str, str]]]:
    """Yield the signs of each report."""
    signs: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for one in figures:
        own = signs.setdefault((one.file, one.report), set())
        for day in one.days:
            own.update(signs_of(one, day))
    yield from signs.values()


def tally(known: Weights, figures: Sequence[Dated]) -> tuple[int, int, int]:
    """Give how many figures there are, and of how many rules and weights tell the day rightly."""
    by_rule = weighed = 0
    for one in figures:
        told = odds(known, one.seen, one.days)
        best = max(range(len(told)), key=told.__getitem__, default=None)
        day = None if best is None or told[best] <= 0 else one.days[best].iso
        day = one.ruled if one.plain else day
        by_rule += one.ruled == one.right
        weighed += day == one.right
    return len(figures), by_rule, weighed


def read(more: Iterable[Path]) -> Iterator[Dated]:
    """Yield the figures of the labelled reports, and those of further files."""
    for name, id_, labels in all_labels():
        yield from dated_in(name, id_, labels)
    for path in more:
        for id_, labels in load(path).items():
            yield from dated_in(str(path), id_, labels)


def main() -> None:
    """Fit, measure and print; write what is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--update", action="store_true", help="write the weights")
    parser.add_argument("--labels", nargs="*", type=Path, default=[], metavar="FILE")
    asked = parser.parse_args()
    figures = list(read(asked.labels))
    open_ = [one for one in figures if not is_aside(one.file)]
    known = fitted(open_)
    rows: dict[str, list[tuple[int, int, int]]] = {}
    for part in range(PARTS):
        others = fitted([one for one in open_ if one.part != part])
        for name in dict.fromkeys(one.file for one in open_):
            own = [one for one in open_ if one.part == part and one.file == name]
            rows.setdefault(name, []).append(tally(others, own))
    for name in dict.fromkeys(one.file for one in figures if is_aside(one.file)):
        rows[name] = [tally(known, [one for one in figures if one.file == name])]
    print(f"{sum(map(len, known.values()))} weights; figures, and share right: rules, weights")
    for name, tallies in rows.items():
        many, by_rule, weighed = (sum(column) for column in zip(*tallies, strict=True))
        print(f"{name:32} {many:5d}  {by_rule / max(1, many):.3f}  {weighed / max(1, many):.3f}")
    if asked.update:
        written = json.dumps(known, indent=0, ensure_ascii=False)
        WEIGHTS.write_text(written + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
