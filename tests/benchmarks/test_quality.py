import json

import pytest

from benchmarks.gate import FLOORS, ROOT, shared
from benchmarks.published import CORPORA, at_hand, scores
from benchmarks.quality import table, written

SCORER = """
def prf(tp, p, g):
    return {"tp": tp, "F": round(200 * tp / max(1, p + g), 1), "P": 0.0, "R": 0.0}
def doc_sets(gold, pred, required, optional, keep, ok):
    given = {d["id"]: d["pred"] for d in pred}
    tp = sum(any(ok(g, p) for p in given[d["id"]]) for d in gold for g in d["gold"])
    count = sum(len(d["gold"]) for d in gold)
    return prf(tp, sum(map(len, given.values())), count), [], []
"""


def corpora(folder, name, gold, text):
    home = folder / "corpora"
    home.mkdir(exist_ok=True)
    (home / "score.py").write_text(SCORER)
    line = {"id": "a", "text": text, "gold": gold}
    (home / f"{name}.jsonl").write_text(json.dumps(line) + "\n")


@pytest.mark.parametrize(
    ("name", "text", "gold", "score"),
    [
        ("numbers_number", "two thirds", [{"value": 2 / 3, "start": 0, "end": 10}], {"f1": 1.0}),
        ("numbers_number", "a 180ml can", [], {"f1": 0.0}),
        ("numbers_range", "over 30", [{"interval": "(30,)", "start": 0, "end": 7}], {"f1": 1.0}),
        ("numbers_range", "20 to 30", [{"interval": "[20,40)", "start": 0, "end": 8}], {"f1": 0.0}),
        ("numbers_ordinal", "the tenth", [{"type": "ordinal", "start": 4, "end": 9}], {"left_out": 1.0}),
        ("numbers_datetime", "in 3 days", [{"type": "date", "start": 3, "end": 9}], {"left_out": 1.0}),
        ("numbers_datetime", "we saw 3 men", [{"type": "date", "start": 7, "end": 8}], {"left_out": 0.0}),
    ],
)  # fmt: skip
def test_a_corpus_is_scored_by_the_scorer_beside_it(tmp_path, name, text, gold, score):
    corpora(tmp_path, name, gold, text)
    [corpus] = at_hand(tmp_path)

    found = scores(tmp_path, corpus)

    assert found.items() >= score.items()


def test_without_shared_data_there_are_no_corpora(tmp_path):
    assert at_hand(tmp_path) == []


def test_every_light_corpus_is_pinned():
    pinned = json.loads(FLOORS.read_text())

    assert {f"corpora/{c.name}" for c in CORPORA if not c.heavy} <= pinned.keys()


def test_the_table_is_aligned_and_put_between_its_marks():
    said = table(("set", "asks"), [("a", "b"), ("long", "b")])

    assert len({len(line) for line in said.splitlines()}) == 1
    page = "top\n<!-- table -->\nold\n<!-- end -->\nend\n"
    assert written(page, "table", said) == f"top\n<!-- table -->\n\n{said}\n\n<!-- end -->\nend\n"


def test_the_page_on_quality_tells_of_every_corpus():
    page = (ROOT / "docs" / "quality.md").read_text()

    assert all(f"| {corpus.name} " in page for corpus in CORPORA)


@pytest.mark.skipif(
    not (shared() / "corpora" / "numbers_number.jsonl").exists(),
    reason="there is no corpora/numbers_number.jsonl under ACCORDING_SHARED",
)
def test_the_shared_scorer_fits():
    [corpus] = [one for one in at_hand(shared()) if one.name == "numbers_number"]

    assert scores(shared(), corpus)["f1"] > 0.95
