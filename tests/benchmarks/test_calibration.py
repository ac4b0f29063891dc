import pytest

from benchmarks.calibration import (
    Judged,
    by_the_others,
    chance,
    curve,
    fitted,
    levelled,
    reliability,
)


def claim(sure: float, right: bool, *signs: str, file: str = "one.jsonl") -> Judged:
    return Judged(file, signs, sure, right)


def test_reliability_weighs_the_error_of_each_bin_by_its_claims():
    claims = [claim(0.9, True), claim(0.9, False), claim(0.55, True), claim(1.0, True)]

    table, error = reliability(claims)

    assert [(name, n) for name, n, _, _ in table] == [("0.5 to 0.6", 1), ("0.9 to 1.0", 3)]
    assert error == pytest.approx(0.25 * 0.45 + 0.75 * abs(2.8 / 3 - 2 / 3))


def test_the_curve_counts_ties_by_half():
    assert curve([claim(0.9, True), claim(0.5, True), claim(0.5, False)]) == 0.75


def test_weights_follow_what_was_right_and_leave_out_what_is_set_aside():
    good = [claim(0.5, True, "near")] * 30 + [claim(0.5, False, "far")] * 30
    aside = [claim(0.5, False, "near", file="some_aside.jsonl")] * 300

    weights = fitted([*good, *aside])

    assert weights["near"] > 0 > weights["far"]


def test_the_level_is_that_of_claims_set_aside_and_of_other_files_for_each():
    weights = {"any": 3.0, "near": 1.0}
    fair = [claim(0.5, n % 2 == 0, file="fair_aside.jsonl") for n in range(100)]
    good = [claim(0.5, n % 10 > 0, file="good_aside.jsonl") for n in range(100)]

    level = levelled(weights, [*fair, *good])
    told = {c.file: c.confidence for c in by_the_others(weights, [*fair, *good])}

    assert chance(level, ()) == pytest.approx(0.7, abs=0.02)
    assert told == {"fair_aside.jsonl": 0.9, "good_aside.jsonl": 0.5}
