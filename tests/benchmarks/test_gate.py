import json

from benchmarks.gate import ROOT, TOLD, Floors, Measured, measure, problems, restated, shipped
from benchmarks.labels import WITHOUT_TEXTS
from benchmarks.score import Score

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
    paths = [path for path in shipped() if path.name not in WITHOUT_TEXTS]
    for path in paths:
        for line in path.read_text().splitlines():
            report = json.loads(line)
            for claim in report["claims"]:
                assert report["text"][claim["start"] : claim["end"]] == claim["figure"]


def test_a_labelled_file_is_measured():
    measured = measure("written", ROOT / "tests" / "gold" / "written.jsonl")

    assert measured.figures["found"] > 0.9


def test_the_scores_of_files_are_pooled_claim_by_claim():
    one, other = Score(gold=3, predicted=1, matched=1), Score(gold=1, predicted=3, matched=3)

    assert (one + other).figures()["found"] == 1.0


def test_the_readme_tells_what_is_pinned():
    floors: Floors = {name: {"found": 0.5 + at / 10} for at, name in enumerate(TOLD)}
    cells = " | ".join(f"{0.5 + at / 10:.2f}" for at in range(len(TOLD)))

    assert restated("| found | |\n", floors) == f"| found | {cells} |\n"
