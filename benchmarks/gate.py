"""The quality gate: fails if finding scores below what is pinned in floors.json.

usage: python -m benchmarks.gate [--update] [--allow-regression]

Runs the finder over the labelled reports that ship with the project, and over the shared ones
(`gold/dev.jsonl` under ACCORDING_SHARED, by default ../shared; the texts that `tests/gold/real*`
label, see `benchmarks.labels`) where they are at hand; the news that `python -m benchmarks.news`
fetches, once it is; and resolves the labelled claimants
(`python -m benchmarks.identity`) where their texts are; and the public corpora of the shared data
that do not take long (`benchmarks.published`). Each file is pinned by its SHA-256, so that
a score is never compared over other labels. The files that were read while writing rules are pooled
as well, and those that were set aside: what is to be expected of reports from elsewhere. `--update`
pins the scores of this run, here and in the README; it lowers none without `--allow-regression`.
"""

import argparse
import hashlib
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from according.find import find
from according.model import Published, Report
from benchmarks import identity, published
from benchmarks.labels import WITHOUT_TEXTS, at_hand, expand
from benchmarks.score import FIELDS as SCORED
from benchmarks.score import Fields, Score, load, score

__all__ = ["Measured", "measure"]

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
FLOORS = ROOT / "benchmarks" / "floors.json"
GOLD = ROOT / "tests" / "gold"
# The labelled files of the project by whether anybody read their errors while writing rules.
READ, ASIDE = POOLS = ("tests/gold, read while writing rules", "tests/gold, set aside")
# Real news that is fetched, not shipped or shared: in no pool, so that pools can be had without it.
FETCHED = tuple(
    f"{name}{aside}.jsonl"
    for name in ("news", "news2", "wire", "world", "relief")
    for aside in ("", "_aside")
)
# What the README's table has: a line for each field, a column for each of these.
REAL_ASIDE = ("world_aside", "news_aside", "relief_aside")
TOLD = ("gold/dev.jsonl", *(f"tests/gold/{name}.jsonl" for name in REAL_ASIDE), *POOLS)
# Labels of reports that others published; the rest were written for the project.
BY_OTHERS = re.compile(r"/(?:(?:real|news|wire|world|relief)\d*|dev)\.jsonl")
# Labels of what a ledger lists, not of reports; `benchmarks.rivals` scores them.
OF_LEDGERS = "rivals.jsonl"
# A score may move by a rounding in the last digit that is printed.
SLACK = 0.0005

# The scores of a labelled file, in the order of the codebook.
FIELDS = ("found", "whole", *SCORED)

Floors = dict[str, dict[str, str | float]]


class Measured(NamedTuple):
    """The scores of one labelled file."""

    name: str
    sha256: str
    figures: dict[str, float]


def shared() -> Path:
    """Give the folder of shared data: ACCORDING_SHARED, else ../shared beside the project."""
    return Path(os.environ.get("ACCORDING_SHARED") or ROOT.parent / "shared")


def shipped() -> list[Path]:
    """Give the files of labelled reports that ship with the project, some without their texts."""
    return sorted(path for path in GOLD.glob("*.jsonl") if path.name != OF_LEDGERS)


def is_aside(name: str) -> bool:
    """Tell whether a file of labels is set aside: nobody reads its errors while writing rules."""
    return "aside" in name


def is_by_others(name: str) -> bool:
    """Tell whether a file labels reports that others published, which are met most."""
    return BY_OTHERS.search(name) is not None


def labelled() -> Iterator[tuple[str, Path]]:
    """Yield the name and path of every labelled file that is at hand."""
    for path in shipped():
        if path.name not in WITHOUT_TEXTS or at_hand(path, shared()):
            yield f"tests/gold/{path.name}", path
    dev = shared() / "gold" / "dev.jsonl"
    if dev.exists():
        yield "gold/dev.jsonl", dev


def report_of(labels: Fields) -> Report:
    """Give the report of a labelled line."""
    day = labels.get("date")
    return Report(
        text=str(labels["text"]),
        publisher=str(labels.get("publisher") or ""),
        title=str(labels.get("title") or ""),
        published=Published(str(day)) if day else None,
        given_id=str(labels["id"]),
    )


def gold_of(path: Path) -> dict[str, Fields]:
    """Give the labelled reports of a file by id, with their texts."""
    if path.name in WITHOUT_TEXTS:
        return {str(report["id"]): report for report in expand(path, shared())}
    return load(path)


def all_labels() -> Iterator[tuple[str, str, Fields]]:
    """Yield every labelled report that is at hand: its file's name, its id, its labels."""
    for name, path in labelled():
        for id_, labels in gold_of(path).items():
            yield name, id_, labels


def scored(path: Path) -> Score:
    """Find the claims of a labelled file and score them."""
    gold = gold_of(path)
    predicted: dict[str, Fields] = {
        id_: {"claims": [claim.to_dict() for claim in find(report_of(labels)).claims]}
        for id_, labels in gold.items()
    }
    return score(gold, predicted)


def digest_of(*paths: Path) -> str:
    """Give the SHA-256 of labelled files, in hexadecimal digits."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()


def measure(name: str, path: Path) -> Measured:
    """Score the finder on one labelled file."""
    return Measured(name, digest_of(path), scored(path).figures())


def reports() -> list[Measured]:
    """Score the finder on every labelled file at hand, and on those of the project in two pools.

    A pool of which a file is not at hand is left out: its scores would be those of other labels.
    """
    found = [(name, path, scored(path)) for name, path in labelled()]
    measured = [Measured(name, digest_of(path), one.figures()) for name, path, one in found]
    for pool in POOLS:
        files = [
            path
            for path in shipped()
            if is_aside(path.name) is (pool == ASIDE) and path.name not in FETCHED
        ]
        some = [(path, one) for _, path, one in found if path in files]
        if len(some) == len(files):
            total = sum((one for _, one in some), Score())
            digest = digest_of(*(path for path, _ in some))
            measured.append(Measured(pool, digest, total.figures()))
    return measured


def claimants() -> list[Measured]:
    """Measure whom claimants are taken for, by half of the labels; empty without their texts."""
    mentions = list(identity.labelled())
    if len(mentions) < len(identity.LABELS.read_text(encoding="utf-8").splitlines()):
        return []
    digest = identity.digest()
    return [
        Measured(
            f"identity/{half}",
            digest,
            identity.figures([mention for mention in mentions if mention.half == half]),
        )
        for half in identity.HALVES
    ]


def corpora() -> list[Measured]:
    """Measure the public corpora of the shared data; those that take long are left out."""
    return [
        Measured(
            f"corpora/{corpus.name}",
            published.digest(shared(), corpus),
            published.scores(shared(), corpus),
        )
        for corpus in published.at_hand(shared())
        if not corpus.heavy
    ]


def problems(measured: Measured, floors: Floors) -> Iterator[str]:
    """Yield what is wrong with the scores of one file."""
    floor = floors.get(measured.name)
    if floor is None:
        yield f"{measured.name}: not pinned; run with --update"
    elif floor["sha256"] != measured.sha256:
        yield f"{measured.name}: its labels are not the ones that were pinned"
    else:
        for name, value in measured.figures.items():
            if value < float(floor[name]) - SLACK:
                yield f"{measured.name}: {name} fell from {floor[name]} to {value:.3f}"


def table(measured: Measured) -> str:
    """Give the scores of one file in a line."""
    scores = "  ".join(f"{name} {value:.3f}" for name, value in measured.figures.items())
    return f"{measured.name}\n  {scores}"


def restated(readme: str, floors: Floors) -> str:
    """Give the README with the pinned scores in its table: a line for each field."""

    def line(row: re.Match[str]) -> str:
        cells = (f"{float(floors[name][row['field']]):.2f}" for name in TOLD)
        return f"| {row['field']} | {' | '.join(cells)} |"

    rows = re.compile(rf"^\| (?P<field>{'|'.join(FIELDS)}) \|.*\|$", re.MULTILINE)
    return rows.sub(line, readme)


def main() -> None:
    """Run the gate."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true", help="pin the scores of this run")
    parser.add_argument("--allow-regression", action="store_true", help="let --update lower them")
    asked = parser.parse_args()
    floors: Floors = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    found = reports() + claimants() + corpora()
    print("\n".join(map(table, found)))
    if not any(measured.name.startswith("gold/") for measured in found):
        print(f"gold/dev.jsonl: skipped, there is no {shared() / 'gold'} (set ACCORDING_SHARED)")
    for path in map(GOLD.joinpath, FETCHED):
        if not at_hand(path, shared()):
            print(f"tests/gold/{path.name}: skipped, run `python -m benchmarks.news` to fetch it")
    wrong = [problem for measured in found for problem in problems(measured, floors)]
    fell = [problem for problem in wrong if " fell from " in problem]
    if asked.update and (not fell or asked.allow_regression):
        pinned: Floors = {
            one.name: {
                "sha256": one.sha256,
                **{k: int(v * 1000) / 1000 for k, v in one.figures.items()},
            }
            for one in found
        }
        FLOORS.write_text(json.dumps(floors | pinned, indent=2) + "\n")
        README.write_text(restated(README.read_text(), floors | pinned))
        return
    if wrong:
        sys.exit("\n".join(("the quality gate fails:", *wrong)))


if __name__ == "__main__":
    main()
