"""The public corpora of the shared data, scored by their own scorer, and what others reached.

The corpora and their scorer lie in `corpora` under ACCORDING_SHARED (`score.py`, one document a
line); they are not part of the project. Each is asked with the view that `benchmarks.corpora`
gives of the claims, or with the figures and their sources, and scored as its people score it.
"""

import hashlib
import importlib.util
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from according.find.attributed import attributed
from according.find.numbers.numerals import numerals
from according.find.quantities import quantities
from according.model import Bound, FigureKind, Published, Report
from benchmarks.corpora import Document, predictions

__all__ = ["CORPORA", "Corpus", "at_hand", "digest", "scores"]

Fields = Mapping[str, object]
Prediction = dict[str, object]


@dataclass(frozen=True, slots=True)
class Corpus:
    """A public corpus.

    Attributes:
        name: its file's name, without the ending.
        mode: how it is scored: the scorer's mode, or a reading of numbers of our own.
        asks: what it asks, in a few words.
        peers: what others reached on it or its sister sets, as they published it.
        heavy: it takes too long for the gate.
    """

    name: str
    mode: str
    asks: str
    peers: str = ""
    heavy: bool = False


MUC = "best of 17 systems 0.58; number rule 0.36 (sister sets)"
CORPORA = (
    Corpus(
        "numbers_number",
        "numbers",
        "every number: value and span",
        "cqe 0.920 (its own news set)",
    ),
    Corpus(
        "numbers_range",
        "ranges",
        "ranges and hedges: both bounds and span",
        "cqe 0.881 (value with bound, its own news set)",
    ),
    Corpus("numbers_ordinal", "left_out", "ordinals are no figures: share left out"),
    Corpus("numbers_datetime", "left_out", "dates and times are no figures: share left out"),
    Corpus(
        "polnear_dev",
        "polnear",
        "the source of each figure of any news",
        "nearest name 0.29; people agree on 0.92",
    ),
    Corpus("muc4_tst1", "muc", "killed and injured in newswire of 1989", MUC),
    Corpus("muc4_tst2", "muc", "killed and injured in newswire of 1989", MUC),
    Corpus("muc4_dev", "muc", "killed and injured in newswire of 1988-90", MUC, heavy=True),
    Corpus(
        "idetect_labelled",
        "idetect",
        "the displaced or homes destroyed of an excerpt",
        "published notebook 0.755",
    ),
    Corpus(
        "wikimpacts_dev",
        "wikimpacts",
        "tolls in articles on disasters: recall of headline figures",
        "GPT-4o 0.71 (sister set; its precision 0.52)",
    ),
)


def at_hand(shared: Path) -> list[Corpus]:
    """Give the corpora that lie under the folder of shared data."""
    return [c for c in CORPORA if path_of(shared, c).exists() and scorer_of(shared).exists()]


def path_of(shared: Path, corpus: Corpus) -> Path:
    """Give the file of a corpus."""
    return shared / "corpora" / f"{corpus.name}.jsonl"


def scorer_of(shared: Path) -> Path:
    """Give the file of the shared data's scorer."""
    return shared / "corpora" / "score.py"


def digest(shared: Path, corpus: Corpus) -> str:
    """Give the SHA-256 of a corpus and its scorer."""
    both = path_of(shared, corpus).read_bytes() + scorer_of(shared).read_bytes()
    return hashlib.sha256(both).hexdigest()


def scores(shared: Path, corpus: Corpus) -> dict[str, float]:
    """Give the scores of the finder on a corpus, 0 to 1; the first is the one to compare."""
    text = path_of(shared, corpus).read_text(encoding="utf-8")
    documents: list[Document] = [json.loads(line) for line in text.splitlines()]
    return MODES[corpus.mode](loaded(scorer_of(shared)), documents)


def loaded(path: Path) -> ModuleType:
    """Give the shared data's scorer as a module."""
    spec = importlib.util.spec_from_file_location("corpora_scorer", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def muc(scorer: ModuleType, documents: Sequence[Document]) -> dict[str, float]:
    """Score numbers and effects of human targets."""
    said = scorer.muc(documents, predictions("muc", documents))["value+effect"]
    return {"f1": said["F"] / 100, "precision": said["P"] / 100, "recall": said["R"] / 100}


def idetect(scorer: ModuleType, documents: Sequence[Document]) -> dict[str, float]:
    """Score the figure of each excerpt: the first that is given, and any."""
    said = scorer.idetect(documents, predictions("idetect", documents))
    return {
        "top1": said["top1 (one figure)"]["acc"] / 100,
        "recall": said["value+effect"]["R"] / 100,
    }


def wikimpacts(scorer: ModuleType, documents: Sequence[Document]) -> dict[str, float]:
    """Score the recall of tolls, headline figures and those of parts."""
    said = scorer.wikimpacts(documents, predictions("wikimpacts", documents))
    return {level: recall(said, level) for level in ("total", "part")}


def recall(said: Mapping[str, Mapping[str, float]], level: str) -> float:
    """Give the recall over all effects of one level."""
    rows = [row for name, row in said.items() if name.startswith(f"{level}/")]
    return sum(row["tp"] for row in rows) / max(1, sum(row["gold"] for row in rows))


def polnear(scorer: ModuleType, documents: Sequence[Document]) -> dict[str, float]:
    """Score who is named as the source of each figure, and whether one is."""
    said = scorer.polnear(documents, [sources(document) for document in documents])
    covered, figures = said["coverage"].split("/")
    return {
        "f1": said["source"]["F"] / 100,
        "precision": said["source"]["P"] / 100,
        "recall": said["source"]["R"] / 100,
        "accuracy": said["accuracy"] / 100,
        "covered": int(covered) / int(figures),
    }


def sources(document: Document) -> Prediction:
    """Give the figures of a document with their sources as they stand beside the cue."""
    day = document.get("date")
    report = Report(str(document["text"]), published=Published(str(day)) if day else None)
    rows: list[Prediction] = []
    for one in attributed(report, every=True):
        span, said = one.figure.span, one.mention
        row: Prediction = {"start": span.start, "end": span.end, "source": said and said.text}
        rows.append(row | ({"source_start": said.start, "source_end": said.end} if said else {}))
    return {"id": document["id"], "pred": rows}


def numbers(scorer: ModuleType, documents: Sequence[Document]) -> dict[str, float]:
    """Score the value and span of every number, figure or not.

    The labels leave out digits that a unit is written onto ("180ml").
    """
    rows = [
        [
            {"value": float(n.value), "start": n.start, "end": n.end}
            for n in numerals(text)
            if not text[n.end : n.end + 1].isalpha()
        ]
        for text in (str(document["text"]) for document in documents)
    ]
    return matched(scorer, documents, rows, numbers_agree)


def numbers_agree(gold: Fields, predicted: Fields) -> bool:
    """Tell whether two numbers have one value, to the digits of the labels, and one span."""
    wanted, given = gold["value"], predicted["value"]
    if not isinstance(wanted, float | int) or not isinstance(given, float):
        return False
    close = abs(wanted - given) <= 1e-9 * max(1.0, abs(wanted))
    return close and (gold["start"], gold["end"]) == (predicted["start"], predicted["end"])


def ranges(scorer: ModuleType, documents: Sequence[Document]) -> dict[str, float]:
    """Score both bounds and the place of every figure that has a hedge or is a range.

    Labels of "equal to 20" are plain numbers here, and left out.
    """
    wanted = [{**document, "gold": bounded(document)} for document in documents]
    rows = [
        [q.to_dict() for q in quantities(str(document["text"])) if q.bound is not Bound.EXACT]
        for document in documents
    ]
    return matched(scorer, wanted, rows, bounds_agree)


def bounded(document: Document) -> list[Fields]:
    """Give a document's labelled ranges with their bounds as numbers."""
    found: list[Fields] = []
    gold = document["gold"]
    for label in gold if isinstance(gold, list) else []:
        low, high = str(label["interval"])[1:-1].split(",")
        if low != high:
            ends = {"low": float(low) if low else None, "high": float(high) if high else None}
            found.append({**label, **ends})
    return found


def bounds_agree(gold: Fields, predicted: Fields) -> bool:
    """Tell whether two ranges have the same bounds and overlap."""
    same = (gold["low"], gold["high"]) == (predicted["low"], predicted["high"])
    return same and overlap(gold, predicted)


def overlap(gold: Fields, predicted: Fields) -> bool:
    """Tell whether two spans share a character."""
    offsets = (gold["start"], gold["end"], predicted["start"], predicted["end"])
    start, end, first, last = (int(str(offset)) for offset in offsets)
    return start < last and first < end


def matched(
    scorer: ModuleType,
    documents: Sequence[Document],
    rows: Sequence[Sequence[Fields]],
    agree: Callable[[Fields, Fields], bool],
) -> dict[str, float]:
    """Give F1, precision and recall of the scorer's own one-to-one matching."""
    given = [{"id": d["id"], "pred": row} for d, row in zip(documents, rows, strict=True)]
    every, none = (lambda _: True), (lambda _: False)
    said = scorer.doc_sets(documents, given, every, none, every, agree)[0]
    return {"f1": said["F"] / 100, "precision": said["P"] / 100, "recall": said["R"] / 100}


# Spans of time and ages in a date ("three days ago") are figures, and told by their kind.
TOLD = (FigureKind.DURATION, FigureKind.AGE)


def left_out(scorer: ModuleType, documents: Sequence[Document]) -> dict[str, float]:
    """Give the share of labelled ordinals, dates and times in which no other figure is found."""
    labels = kept = 0
    for document in documents:
        found = [q.to_dict() for q in quantities(str(document["text"])) if q.kind not in TOLD]
        gold = document["gold"]
        for label in gold if isinstance(gold, list) else []:
            labels += 1
            kept += not any(overlap(label, one) for one in found)
    assert scorer is not None
    return {"left_out": kept / max(1, labels)}


MODES: Mapping[str, Callable[[ModuleType, Sequence[Document]], dict[str, float]]] = {
    "muc": muc,
    "idetect": idetect,
    "wikimpacts": wikimpacts,
    "polnear": polnear,
    "numbers": numbers,
    "ranges": ranges,
    "left_out": left_out,
}
