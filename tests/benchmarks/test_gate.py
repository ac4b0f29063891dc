import json

from benchmarks.gate import ROOT, Floors, Measured, measure, problems
from benchmarks.labels import WITHOUT_TEXTS

FIGURES = {"found": 0.9, "whole": 0.7}
FLOORS: Floors = {"x": {"sha256": "s", "found": 0.9, "whole": 0.7}}


def test_scores_at_the_floor_pass():
    assert list(problems(Measured("x", "s", FIGURES), FLOORS)) == []


def test_a_score_below_its_floor_is_named():
    measured = Measured("x", "s", FIGURES | {"whole": 0.6})

    assert list(problems(measured, FLOORS)) == ["x: whole fell from 0.7 to 0.600"]


def test_other_labels_are_not_compared():
    [problem] = problems(Measured("x", "another", FIGURES), FLOORS)

    assert "not the ones that were pinned" in problem


def test_a_file_that_is_not_pinned_is_named():
    [problem] = problems(Measured("y", "s", FIGURES), FLOORS)

    assert problem == "y: not pinned; run with --update"


def test_the_projects_own_labels_fit_their_texts():
    paths = [p for p in (ROOT / "tests" / "gold").glob("*.jsonl") if p.name not in WITHOUT_TEXTS]
    for path in paths:
        for line in path.read_text().splitlines():
            report = json.loads(line)
            for claim in report["claims"]:
                assert report["text"][claim["start"] : claim["end"]] == claim["figure"]


def test_a_labelled_file_is_measured():
    measured = measure("written", ROOT / "tests" / "gold" / "written.jsonl")

    assert measured.figures["found"] > 0.9
