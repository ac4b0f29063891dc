"""Fits the weights by which figures that no rule claims are told to be claims all the same.

usage: python -m benchmarks.likely [--update] [--news FILE ...]

Fits a weight to each sign of `according.find.tolls.across.unclaimed`, over the measures that a
figure may be of and none: by softmax regression with an L2 penalty, to the labelled reports that
may be read, to the examples of the finder's tests, which say what is no claim, and to news that
nobody labelled. Of both, figures that no rule claims count as none. Figures that rules claim are
fitted to as well, as if no rule did, but count less. News are the shared wikinews, the whole
reports that `python -m benchmarks.news` fetched, and FILE, JSON lines with `title` and `text`.
Prints, for parts left out of the fit in turn and for the sets aside, how many more figures would be
claimed and how many of these rightly, and how many of a part of the news that is left out.
`--update` writes the weights; sets aside are never fitted to.
"""

import argparse
import ast
import json
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from according.find.claims import findings_of
from according.find.grammar.capitals import recased
from according.find.odds import START
from according.find.tolls.across.likely import FILE, LEAST, chances, is_toll, measured_as
from according.find.tolls.across.unclaimed import Before, Unclaimed, unclaimed
from according.find.tolls.passages import Passage, passages
from according.model import Measure, Report
from benchmarks.gate import GOLD, ROOT, all_labels, is_aside, is_by_others, report_of, shared
from benchmarks.labels import NEWS as NEWS_FILES
from benchmarks.labels import WITHOUT_TEXTS, document_of, rows
from benchmarks.labels import news as fetched_news
from benchmarks.score import Fields, claims_in
from benchmarks.softmax import Case, solved

__all__ = ["Seen", "fitted", "seen_in"]

WEIGHTS = ROOT / "src" / "according" / "find" / FILE
NEWS, EXAMPLES = "news", "examples"
# Shorter strings of the tests are what is expected.
SHORTEST = 24
# Signs seen in fewer reports are left out: they say more of the reports than of English. Penalties
# of 1 to 4 do alike on sets left out.
RAREST, PENALTY = 8, 2.0
# Weights so slight move nothing.
SLIGHTEST = 0.05
# How much figures count that a rule claims, those of news, few of which are claims after all, those
# of examples, of which none is, and those of reports that others published, which are met most.
CLAIMED, OF_NEWS, OF_EXAMPLES, OF_OTHERS = 0.2, 0.5, 3.0, 3.0
# Sentences chosen for what they tell of relief hold claims that rules miss: no news to learn from.
CHOSEN = "relief"
# One report of so many is left out of the news that are fitted to; so many parts of the others.
LEFT_OUT, PARTS = 4, 4


class Seen(NamedTuple):
    """A figure of a report.

    Attributes:
        file: the set, NEWS of news.
        report: the id of its report.
        figure: what is seen of it.
        claimed: whether a rule claims it.
        spared: whether a rule says that it counts nothing of the kind.
        right: what befell those it counts; empty if it is no claim.
    """

    file: str
    report: str
    figure: Unclaimed
    claimed: bool
    spared: bool
    right: frozenset[Measure]

    @property
    def part(self) -> int:
        """The part of the reports that its report belongs to."""
        return zlib.crc32(f"{self.file} {self.report}".encode()) % PARTS

    @property
    def weight(self) -> float:
        """How much it counts."""
        if self.claimed:
            return CLAIMED
        others = OF_OTHERS if is_by_others(self.file) else 1.0
        return {NEWS: OF_NEWS, EXAMPLES: OF_EXAMPLES}.get(self.file, others)

    @property
    def asked(self) -> bool:
        """Whether the finder asks whether it is a claim."""
        return not (self.claimed or self.spared)


def seen() -> Iterator[Seen]:
    """Yield the figures of the labelled reports."""
    for name, id_, labels in all_labels():
        yield from seen_in(name, id_, report_of(labels), claims_in(labels))


def of_news(paths: Iterable[Path]) -> Iterator[Seen]:
    """Yield the figures of news that no rule claims, of reports that nobody labelled."""
    known = {document_of(row) for name in WITHOUT_TEXTS for row in rows(GOLD / name)}
    for path in paths:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                told = json.loads(line)
                if str(told.get("id")) in known:
                    continue
                report = Report(text=told["text"], title=told.get("title") or "")
                found = seen_in(NEWS, f"{path.name} {number}", report, [])
                yield from (one for one in found if not one.claimed)


def examples() -> Iterator[Seen]:
    """Yield the figures of the examples in the finder's tests that no rule claims."""
    for path in sorted((ROOT / "tests" / "find").rglob("test_*.py")):
        strings = (
            (node.lineno, node.value)
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        )
        for line, text in strings:
            if len(text) >= SHORTEST:
                found = seen_in(EXAMPLES, f"{path.name} {line}", Report(text=text), [])
                yield from (one for one in found if not one.claimed)


def seen_in(file: str, id_: str, report: Report, labels: Sequence[Fields]) -> Iterator[Seen]:
    """Yield the figures of one report."""
    measures = {
        claim.figure.start: claim.measure for claim in findings_of(report, "", likely=False).claims
    }
    before = Before()
    for passage in passages(recased(report)):
        starts = [item.start for item in passage.items if item.start in measures]
        claimed = {start: measures[start] for start in starts}
        for figure, by_rule in figures_in(passage, claimed, before):
            options = (measured_as(passage, figure, one) for one in figure.options)
            spared = not any(is_toll(passage, one) for one in options)
            yield Seen(file, id_, figure, by_rule, spared, right(passage, figure, labels))
        if claimed:
            before = Before(frozenset(claimed.values()), passage.number)


def figures_in(
    passage: Passage, claimed: dict[int, Measure], before: Before
) -> Iterator[tuple[Unclaimed, bool]]:
    """Yield the figures of a sentence, each as if no rule claimed it, and whether one does."""
    yield from ((figure, False) for figure in unclaimed(passage, claimed, before))
    for start in claimed:
        others = {other: one for other, one in claimed.items() if other != start}
        for figure in unclaimed(passage, others, before):
            if passage.items[figure.at].start == start:
                yield figure, True


def right(passage: Passage, figure: Unclaimed, labels: Sequence[Fields]) -> frozenset[Measure]:
    """Give what befell those whom a figure counts by the labels."""
    item = passage.items[figure.at]
    if item.figure is None:
        return frozenset()
    bounds = item.figure.low, item.figure.high
    return frozenset(
        Measure(str(label["measure"]))
        for label in labels
        if int(str(label["start"])) < item.end
        and item.start < int(str(label["end"]))
        and (label["low"], label["high"]) == bounds
    )


def fitted(figures: Sequence[Seen]) -> dict[str, float]:
    """Give the weights that fit best, of signs that enough reports have, and of START."""
    reports: Counter[str] = Counter()
    for signs in by_report(figures):
        reports.update(signs)
    names = sorted(sign for sign, n in reports.items() if n >= RAREST)
    index = {name: at for at, name in enumerate((START, *names))}
    cases = [case_of(one, index) for one in figures]
    found = solved(cases, len(index), PENALTY)
    rounded = {name: round(float(found[at]), 2) for name, at in index.items()}
    return {
        name: weight
        for name, weight in rounded.items()
        if abs(weight) >= SLIGHTEST or name == START
    }


def by_report(figures: Sequence[Seen]) -> Iterator[set[str]]:
    """Yield the signs of each report."""
    signs: dict[tuple[str, str], set[str]] = {}
    for one in figures:
        own = signs.setdefault((one.file, one.report), set())
        own.update(one.figure.signs, *one.figure.options.values())
    yield from signs.values()


def case_of(one: Seen, index: dict[str, int]) -> Case:
    """Give a figure as a case: the signs of each option, and which is right."""
    own = [index[START], *(index[sign] for sign in one.figure.signs if sign in index)]
    options = [
        [*own, *(index[sign] for sign in signs if sign in index)]
        for signs in one.figure.options.values()
    ]
    answers = [at for at, measure in enumerate(one.figure.options) if measure in one.right]
    return Case(options, answers[0] if answers else -1, one.weight)


def tally(known: dict[str, float], figures: Iterable[Seen]) -> tuple[int, int]:
    """Give how many figures would be claimed, and how many of these rightly."""
    claimed = correct = 0
    for one in figures:
        told = chances(known, one.figure)
        measure = max(told, key=told.__getitem__)
        if one.asked and told[measure] >= LEAST:
            claimed += 1
            correct += measure in one.right
    return claimed, correct


def main() -> None:
    """Fit, measure and print; write what is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--update", action="store_true", help="write the weights")
    parser.add_argument("--news", nargs="*", type=Path, default=[], metavar="FILE")
    asked = parser.parse_args()
    wikinews = shared() / "data" / "wikinews" / "articles.jsonl"
    fetched = (fetched_news() / path for name, path in NEWS_FILES.items() if name != CHOSEN)
    news = list(of_news(path for path in (wikinews, *fetched, *asked.news) if path.exists()))
    kept = [one for one in news if zlib.crc32(one.report.encode()) % LEFT_OUT]
    left = [one for one in news if not zlib.crc32(one.report.encode()) % LEFT_OUT]
    figures, told = list(seen()), list(examples())
    open_ = [one for one in figures if not is_aside(one.file)]
    known = fitted([*open_, *told, *kept])
    tallies: dict[str, list[tuple[int, int]]] = {}
    for part in range(PARTS):
        others = fitted([*(one for one in open_ if one.part != part), *told, *kept])
        for name in dict.fromkeys(one.file for one in open_):
            own = [one for one in open_ if one.part == part and one.file == name]
            tallies.setdefault(name, []).append(tally(others, own))
    for name in dict.fromkeys(one.file for one in figures if is_aside(one.file)):
        tallies[name] = [tally(known, [one for one in figures if one.file == name])]
    tallies[f"{NEWS} left out"] = [tally(known, left)]
    print(f"{len(known) - 1} signs; more claims, and how many right")
    for name, counts in tallies.items():
        print(f"{name:32} {sum(n for n, _ in counts):5d} {sum(n for _, n in counts):5d}")
    if asked.update:
        written = json.dumps({"weights": known}, indent=0, ensure_ascii=False)
        WEIGHTS.write_text(written + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
