"""Measure what a ledger of real reports lists as contradictions and revisions.

usage: python -m benchmarks.rivals [--rows] [--missed] [--ledger FILE]

All reports of the shared corpora (ACCORDING_SHARED, by default ../shared), but those whose labels
are set aside, are added to one ledger, each under the publisher that its dateline names. The labels
(`tests/gold/rivals.jsonl`) hold no text: corpus, report, offsets, what the figure counts ("killed"
of an event), who says so (`by`), from when to when it can hold, and as of which day. Figures with
one `event` and `counts` are of one total.

A row is right if both its figures are labelled as being of one total. A *rivalry* is two claimants
(or one who restates) whose figures of one total cannot both hold, as the ledger defines it: a toll
only grows, so the lower one must not be the earlier. It is shown if some row has both.
"""

import argparse
import json
import os
import re
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations_with_replacement, product
from pathlib import Path

from according.find import find
from according.ledger import Ledger
from according.model import Report
from according.read import LeftOut, reports

__all__ = ["Label", "Row", "labels", "listed", "measure", "rivalries"]

ROOT = Path(__file__).parent.parent
GOLD = ROOT / "tests" / "gold"
LABELS = GOLD / "rivals.jsonl"
CORPORA = (
    "data/wikinews/articles.jsonl",
    "corpora/muc4_dev.jsonl",
    "corpora/muc4_tst1.jsonl",
    "corpora/muc4_tst2.jsonl",
    "corpora/polnear_dev.jsonl",
    "corpora/polnear_train.jsonl",
    "corpora/wikimpacts_dev.jsonl",
)
NOW = "2026-01-01T00:00:00Z"
# "BOGOTA, 6 DEC 89 (AFP) -- [TEXT]": the wire, station or paper of a monitored broadcast.
DATELINE = re.compile(r"\s*[^\n(]{0,60}(?:\([A-Z .,]+\)[^\n(]{0,20})?\(([^()]{2,60})\)\s+--")


@dataclass(frozen=True, slots=True)
class Label:
    """A figure of a total, as a person read it.

    Attributes:
        report: the report's own id.
        start: where the figure begins.
        total: the event and what is counted.
        running: whether it is a count that goes on, and no single event.
        by: who says so.
        least: the least that the figure lets hold.
        most: the most, None if open.
        day: the day of which it is said.
    """

    report: str
    start: int
    total: tuple[str, str]
    running: bool
    by: str
    least: int
    most: int | None
    day: str


@dataclass(frozen=True, slots=True)
class Row:
    """What the ledger lists: two figures, each by report and offset.

    Attributes:
        kind: "contradiction", or how a figure was revised.
        question: the question in words.
        one: the higher claim, or the one before.
        other: the lower claim, or the one after.
    """

    kind: str
    question: str
    one: tuple[str, int]
    other: tuple[str, int]


def shared() -> Path:
    """Give the folder of shared data."""
    return Path(os.environ.get("ACCORDING_SHARED") or ROOT.parent / "shared")


def labels() -> list[Label]:
    """Give the labelled figures."""
    given = map(json.loads, LABELS.read_text(encoding="utf-8").splitlines())
    return [
        Label(
            each["id"],
            each["start"],
            (each["event"], each["counts"]),
            each["scope"] == "total",
            each["by"],
            each["least"],
            each["most"],
            each["day"],
        )
        for each in given
    ]


def set_aside() -> set[str]:
    """Give the ids of reports whose labels nobody reads."""
    found: set[str] = set()
    for path in GOLD.glob("*_aside.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            each = json.loads(line)
            found |= {str(each["id"]), str(each.get("document", each["id"]))}
    return found


def texts() -> Iterator[Report]:
    """Yield the reports of all corpora that are at hand."""
    aside = set_aside()
    for name in CORPORA:
        path = shared() / name
        if not path.exists():
            continue
        with path.open("rb") as lines:
            for report in reports(lines, name):
                if isinstance(report, LeftOut) or report.given_id in aside:
                    continue
                wire = DATELINE.match(report.text)
                named = " ".join(wire[1].split()).title() if wire else ""
                yield replace(report, publisher=report.publisher or named)


def fill(path: Path) -> None:
    """Add all reports to a new ledger."""
    with Ledger(str(path)) as ledger:
        for report in texts():
            ledger.add(report, find(report), now=NOW, conclude=False)
        ledger.conclude()


def listed(path: Path) -> list[Row]:
    """Give every contradiction and revision that a ledger lists."""
    with Ledger(str(path)) as ledger:
        pairs = [
            ("contradiction", one.question.title, one.contradiction.higher, one.contradiction.lower)
            for one in ledger.conclusions.contradictions()
        ]
        for one in ledger.conclusions.revisions():
            revision = one.revision
            after = revision.after or revision.before
            pairs.append((str(revision.kind), one.question.title, revision.before, after))
        ids = [claim.claim_id for *_, one, other in pairs for claim in (one, other)]
        kept = ledger.conclusions.evidence(ids)

    def place(claim_id: str) -> tuple[str, int]:
        found = kept[claim_id]
        return found.given_id, found.claim.figure.start

    return [
        Row(kind, title, place(one.claim_id), place(other.claim_id))
        for kind, title, one, other in pairs
    ]


Rivalry = tuple[tuple[str, str], tuple[str, str]]


def rivalries(given: Iterable[Label]) -> Iterator[Rivalry]:
    """Yield each total and two claimants whose figures of it cannot both hold."""
    totals: dict[tuple[str, str], list[Label]] = defaultdict(list)
    for each in given:
        totals[each.total].append(each)
    for total, said in totals.items():
        names = sorted({each.by for each in said})
        for one, other in combinations_with_replacement(names, 2):
            pairs = product(
                [each for each in said if each.by == one],
                [each for each in said if each.by == other],
            )
            if any(_rival(a, b) or _rival(b, a) for a, b in pairs):
                yield total, (one, other)


def _rival(higher: Label, lower: Label) -> bool:
    above = lower.most is not None and higher.least > lower.most
    restated = higher.by == lower.by and not higher.running
    return above and (restated or lower.day >= higher.day)


def measure(rows: Sequence[Row], given: Sequence[Label]) -> tuple[list[Row], list[Rivalry]]:
    """Give the rows that are right, and the rivalries that none of them shows."""
    known: dict[tuple[str, int], list[Label]] = defaultdict(list)
    for each in given:
        known[each.report, each.start].append(each)
    shown: dict[Row, list[Rivalry]] = {row: [] for row in rows}
    for row in rows:
        for one, other in product(known[row.one], known[row.other]):
            if one.total == other.total:
                first, second = sorted((one.by, other.by))
                shown[row].append((one.total, (first, second)))
    told = {each for some in shown.values() for each in some}
    right = [row for row in rows if shown[row]]
    return right, [each for each in rivalries(given) if each not in told]


def main() -> None:
    """Print how many rows are right, and how many rivalries are shown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", action="store_true", help="print every row with its verdict")
    parser.add_argument("--missed", action="store_true", help="print the rivalries not shown")
    parser.add_argument("--ledger", type=Path, help="a ledger that was filled before, or is now")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = asked.ledger or Path(folder) / "rivals.db"
        if not path.exists():
            fill(path)
        rows = listed(path)
    given = labels()
    right, missed = measure(rows, given)
    wanted = sum(1 for _ in rivalries(given))
    for kind in ("contradictions", "revisions"):
        of = [row for row in rows if (row.kind == "contradiction") == (kind == "contradictions")]
        held = [row for row in right if row in of]
        print(f"{kind}: {len(held)} of {len(of)} right")
    print(f"all: {len(right)} of {len(rows)} right; {wanted - len(missed)} of {wanted} rivalries")
    if asked.rows:
        for row in sorted(rows, key=lambda row: (row in right, row.kind)):
            print("right" if row in right else "WRONG", row.kind, row.question, row.one, row.other)
    if asked.missed:
        for total, claimants in missed:
            print("missed", *total, *claimants, sep=" | ")


if __name__ == "__main__":
    main()
