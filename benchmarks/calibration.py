"""Fits what a claim's confidence rests on, and measures how well it holds.

usage: python -m benchmarks.calibration [--update]

Fits a weight for each sign of `according.find.confidence` to the labelled reports that may be read,
by logistic regression with an L2 penalty. Reports that the rules were written against are told
apart by a weight of their own, which is left out of what is used: the finder is better on them
than it is elsewhere. How sure that makes it on the whole is then levelled, by a slope and a start,
to the reports set aside. Prints, for each file of those by the level of the others alone, how often
claims of each confidence are right (a reliability table), the expected calibration error over ten
bins of equal width and how often a right claim is surer than a wrong one. `--update` writes the
weights, levelled to all, and the table in docs/quality.md.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from according.find import find
from according.find.claims import Rules
from according.find.confidence import signs_of
from according.find.odds import START, log_odds
from according.find.tolls.passages import passages
from benchmarks.gate import ROOT, all_labels, is_aside, report_of
from benchmarks.logistic import solved
from benchmarks.score import STRICT, Fields, claims_in, is_right, pair

__all__ = ["Judged", "fitted", "judged", "reliability"]

WEIGHTS = ROOT / "src" / "according" / "find" / "confidence.json"
DOCUMENT = ROOT / "docs" / "quality.md"
TABLE = re.compile(r"(?<=<!-- reliability -->\n).*?(?=<!-- end -->)", re.DOTALL)
# Labelled reports that the rules were written against.
KNOWN = (
    "gold/dev.jsonl",
    *(
        f"tests/gold/{name}.jsonl"
        for name in (
            *("aid", "attacks", "briefs", "disasters", "events", "open", "real", "real2", "real3"),
            *("varied", "wars"),
        )
    ),
    "tests/gold/written.jsonl",
)
KNOWN_SIGN = "known"
RAREST, PENALTY, LEVEL_PENALTY = 12, 30.0, 1.0
BINS = 10


class Judged(NamedTuple):
    """One found claim: its file, its signs, its confidence, whether all main fields are right."""

    file: str
    signs: tuple[str, ...]
    confidence: float
    is_right: bool

    @property
    def aside(self) -> bool:
        """Whether its labels are kept aside."""
        return is_aside(self.file)


def judged() -> list[Judged]:
    """Give every claim found in the labelled reports at hand."""
    return [claim for name, _, labels in all_labels() for claim in judged_in(name, labels)]


def judged_in(name: str, labels: Fields) -> list[Judged]:
    """Give every claim found in one labelled report."""
    report = report_of(labels)
    found = find(report).claims
    rules = Rules(passages(report), "")
    said: list[Fields] = [claim.to_dict() for claim in found]
    pairs, _ = pair(claims_in(labels), said)
    right = {
        id(guess)
        for label, guess in pairs
        if all(is_right(field, label, guess) for field in STRICT)
    }
    return [
        Judged(
            name, tuple(signs_of(claim, *rules.seen(claim))), claim.confidence, id(guess) in right
        )
        for claim, guess in zip(found, said, strict=True)
    ]


def fitted(claims: Sequence[Judged]) -> dict[str, float]:
    """Give the weight of each sign, fitted to claims that are not kept aside."""
    used = [claim for claim in claims if not claim.aside]
    seen_in = Counter(sign for claim in used for sign in claim.signs)
    names = sorted(sign for sign, n in seen_in.items() if n >= RAREST)
    rows = [[1.0, claim.file in KNOWN, *(name in claim.signs for name in names)] for claim in used]
    found = solved(rows, [claim.is_right for claim in used], PENALTY)
    given = dict(zip((START, KNOWN_SIGN, *names), found, strict=True))
    return {sign: round(weight, 3) for sign, weight in given.items() if sign != KNOWN_SIGN}


def levelled(weights: dict[str, float], aside: Sequence[Judged]) -> dict[str, float]:
    """Give the weights with the slope and the start that fit claims set aside best."""
    odds = [log_odds(weights, claim.signs) for claim in aside]
    mean = sum(odds) / len(odds)
    start, slope = solved(
        [[1.0, one - mean] for one in odds], [claim.is_right for claim in aside], LEVEL_PENALTY
    )
    level = {sign: round(slope * weight, 3) for sign, weight in weights.items()}
    level[START] = round(start + slope * (weights[START] - mean), 3)
    return level


def by_the_others(weights: dict[str, float], aside: Sequence[Judged]) -> list[Judged]:
    """Give the claims set aside, each with the confidence that the files of the others allow."""
    found = []
    for file in sorted({claim.file for claim in aside}):
        level = levelled(weights, [claim for claim in aside if claim.file != file])
        found += [
            claim._replace(confidence=chance(level, claim.signs))
            for claim in aside
            if claim.file == file
        ]
    return found


def reliability(claims: Sequence[Judged]) -> tuple[list[tuple[str, int, float, float]], float]:
    """Give the table of confidence against what was right, and the expected calibration error.

    Returns:
        Rows of bin, claims, mean confidence and share right; the error, 0 to 1.
    """
    table, error = [], 0.0
    for n in range(BINS):
        within = [c for c in claims if min(int(c.confidence * BINS), BINS - 1) == n]
        if not within:
            continue
        mean = sum(c.confidence for c in within) / len(within)
        share = sum(c.is_right for c in within) / len(within)
        error += len(within) / len(claims) * abs(mean - share)
        table.append((f"{n / BINS:.1f} to {(n + 1) / BINS:.1f}", len(within), mean, share))
    return table, error


def curve(claims: Sequence[Judged]) -> float:
    """Give how often a right claim is surer than a wrong one, ties by half: 0 to 1."""
    right = np.array([c.confidence for c in claims if c.is_right])[:, None]
    wrong = np.array([c.confidence for c in claims if not c.is_right])[None, :]
    return float((right > wrong).mean() + (right == wrong).mean() / 2)


def restated(claims: Sequence[Judged]) -> str:
    """Give the table as the document shows it."""
    rows, error = reliability(claims)
    lines = [
        "| confidence | claims | mean confidence | share right |",
        "|---|---:|---:|---:|",
        *(f"| {name} | {n} | {mean:.2f} | {share:.2f} |" for name, n, mean, share in rows),
        "",
        f"Expected calibration error over {len(claims)} claims in reports set aside: {error:.3f}; "
        f"a right claim is surer than a wrong one {curve(claims):.0%} of the time.",
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Fit, measure and print; write what is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--update", action="store_true", help="write the weights and the table")
    update = parser.parse_args().update
    found = judged()
    aside = [claim for claim in found if claim.aside]
    known = fitted(found)
    if update:
        weights = {"weights": levelled(known, aside)}
        WEIGHTS.write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")
    table = restated(by_the_others(known, aside))
    print(table, end="")
    if update and DOCUMENT.exists():
        write(DOCUMENT, table)


def chance(weights: dict[str, float], signs: Sequence[str]) -> float:
    """Give the confidence of a claim with these signs by these weights."""
    return float(round(1 / (1 + np.exp(-log_odds(weights, signs))), 2))


def write(document: Path, table: str) -> None:
    """Put the table into the document."""
    text = document.read_text(encoding="utf-8")
    document.write_text(TABLE.sub(lambda _: table, text), encoding="utf-8")


if __name__ == "__main__":
    main()
