"""Measure how well mentions of claimants resolve to actors, over labelled mentions.

usage: python -m benchmarks.identity [--errors N] [--half development|aside]

The labels (`tests/gold/identity/actors.jsonl`) hold corpus, report, offsets and the actor; the
texts are the shared ones (ACCORDING_SHARED, by default ../shared). `exact` is the share of
mentions with exactly the labelled id; `precision` and `recall` are those of the pairs of mentions
taken for the same actor, and `f1` joins them. Pairs of unnamed sources (an id without "/") do
not count as the same. Below them, of mentions one by one: how many of those that were resolved to
somebody are right, and how many of those who are somebody were.
"""

import argparse
import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from according.ledger.identity import actor_at

__all__ = ["HALVES", "LABELS", "Labelled", "digest", "figures", "labelled", "resolved"]

ROOT = Path(__file__).parent.parent
LABELS = ROOT / "tests" / "gold" / "identity" / "actors.jsonl"
HALVES = ("development", "aside")


class Labelled(NamedTuple):
    """One labelled mention, and the report it stands in."""

    text: str
    start: int
    end: int
    actor: str
    half: str


def shared() -> Path:
    """Give the folder of shared data: ACCORDING_SHARED, else ../shared beside the project."""
    return Path(os.environ.get("ACCORDING_SHARED") or ROOT.parent / "shared")


@cache
def texts(corpus: Path) -> dict[str, str]:
    """Give the texts of a corpus by report id."""
    with corpus.open(encoding="utf-8") as lines:
        reports = [json.loads(line) for line in lines]
    return {str(report["id"]): str(report["text"]) for report in reports}


def labelled() -> Iterator[Labelled]:
    """Yield the labelled mentions whose texts are at hand."""
    for line in LABELS.read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        corpus = shared() / label["corpus"]
        if corpus.exists():
            text = texts(corpus)[label["report"]]
            yield Labelled(text, label["start"], label["end"], label["actor"], label["half"])


def resolved(mention: Labelled) -> str:
    """Give the id that a mention resolves to in its report."""
    return actor_at(mention.text, mention.start, mention.end).id


def same(one: str, other: str) -> bool:
    """Tell whether two ids are one actor's; unnamed sources never are."""
    return one == other and named(one)


def figures(mentions: Sequence[Labelled]) -> dict[str, float]:
    """Give exact, precision, recall and f1 of one half, 0 to 1."""
    pairs = [(mention.actor, resolved(mention)) for mention in mentions]
    meant = found = both = 0
    for one, other in combinations(pairs, 2):
        wanted, given = same(one[0], other[0]), same(one[1], other[1])
        meant += wanted
        found += given
        both += wanted and given
    return {
        "exact": sum(wanted == given for wanted, given in pairs) / max(1, len(pairs)),
        "precision": both / max(1, found),
        "recall": both / max(1, meant),
        "f1": 2 * both / max(1, meant + found),
    }


def one_by_one(mentions: Sequence[Labelled]) -> tuple[float, float]:
    """Give precision and recall of mentions, 0 to 1: of those resolved, of those to be."""
    pairs = [(mention.actor, resolved(mention)) for mention in mentions]
    right = sum(wanted == given for wanted, given in pairs if named(wanted))
    return (
        right / max(1, sum(named(given) for _, given in pairs)),
        right / max(1, sum(named(wanted) for wanted, _ in pairs)),
    )


def named(actor: str) -> bool:
    """Tell whether an id is somebody's in particular."""
    return "/" in actor and not actor.startswith("other/")


def digest() -> str:
    """Give the hash of the labels."""
    return hashlib.sha256(LABELS.read_bytes()).hexdigest()


def main() -> None:
    """Print the figures of each half, and the errors that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", type=int, default=0, help="errors to print")
    parser.add_argument("--half", choices=HALVES, help="only this half")
    asked = parser.parse_args()
    mentions = list(labelled())
    for half in HALVES:
        if asked.half in (None, half):
            own = [mention for mention in mentions if mention.half == half]
            scores = "  ".join(f"{name} {value:.3f}" for name, value in figures(own).items())
            precision, recall = one_by_one(own)
            print(f"{half}: {len(own)} mentions\n  {scores}")
            print(f"  of mentions one by one: precision {precision:.3f}  recall {recall:.3f}")
    wrong = [m for m in mentions if m.half == (asked.half or HALVES[0]) and resolved(m) != m.actor]
    for mention in wrong[: asked.errors]:
        said = " ".join(mention.text[mention.start : mention.end].split())
        print(f"{said[:70]}\n    meant {mention.actor}  given {resolved(mention)}")


if __name__ == "__main__":
    main()
