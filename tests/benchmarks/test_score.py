import json
import subprocess
import sys

import pytest

from benchmarks.score import head, is_right, load, same_name, score

GOLD = {
    "start": 0,
    "end": 2,
    "figure": "12",
    "low": 12,
    "high": 12,
    "measure": "killed",
    "bound": "exact",
    "subject": "Russian soldiers",
    "claimant": "the UN",
    "claimant_alt": ["OHCHR"],
    "status": "asserted",
    "verified": None,
    "place": "Kyiv",
    "part_of": None,
}
REPORT = {"id": "a", "text": "12 soldiers died.", "claims": [GOLD]}


def scored(*claims: dict[str, object]) -> tuple[float, float]:
    figures = score({"a": REPORT}, {"a": {"claims": list(claims)}}).figures()
    return figures["found"], figures["whole"]


def test_a_claim_that_agrees_is_found_whole():
    assert scored(GOLD) == (1.0, 1.0)


@pytest.mark.parametrize("said", [{"low": 11}, {"measure": "injured"}, {"start": 5, "end": 6}])
def test_a_claim_of_another_figure_is_not_found(said):
    assert scored(GOLD | said) == (0.0, 0.0)


@pytest.mark.parametrize("said", [{"claimant": None}, {"status": "denied"}, {"subject": "tanks"}])
def test_a_claim_with_a_wrong_field_is_found_but_not_whole(said):
    assert scored(GOLD | said) == (1.0, 0.0)


@pytest.mark.parametrize(
    ("one", "other"),
    [("soldiers", "a soldier"), ("children of war", "child"), ("countries", "country")],
)
def test_heads_are_compared_without_number(one, other):
    assert head(one) == head(other)


def test_names_share_a_telling_word():
    assert same_name("the UN refugee agency", "UN")
    assert same_name(None, "OHCHR", ["OHCHR"])
    assert same_name(None, None)
    assert not same_name("Ukraine", "Russia")
    assert is_right("part_of", {"part_of": "at least 406"}, {"part_of": "406"})


def test_the_shared_scorer_gives_the_same_figures(shared, tmp_path):
    labels = shared / "gold" / "dev.jsonl"
    predicted = tmp_path / "predicted.jsonl"
    reports = load(labels)
    lines = [
        json.dumps({"id": id_, "claims": report["claims"][::2]})  # type: ignore[index]
        for id_, report in reports.items()
    ]
    predicted.write_text("\n".join(lines))

    printed = subprocess.run(
        [sys.executable, shared / "gold" / "score.py", labels, predicted, "--json"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    theirs, ours = json.loads(printed), score(reports, load(predicted)).figures()
    assert ours["found"] == pytest.approx(theirs["found"][2])
    assert ours["whole"] == pytest.approx(theirs["whole"][2])
    assert all(ours[name] == pytest.approx(share) for name, share in theirs["fields"].items())
