from according.find.odds import START, weights
from according.find.times.candidates import Candidate
from according.find.times.dating import DAY, FILE, NAMED, PUBLISHED
from benchmarks.asof import Dated, dated_in, fitted, tally

PUBLICATION, EARLIER = "2022-03-08", "2022-03-05"


def figures(sign, right, many, file="open", ruled=None):
    days = [
        Candidate(PUBLICATION, None, True, ["pub"]),
        Candidate(EARLIER, None, False, ["own before"]),
    ]
    return [Dated(file, f"{sign} {n}", (sign,), days, ruled, right) for n in range(many)]


def test_what_is_seen_weighs_for_the_day_that_is_right():
    seen = [
        *figures("near: is", PUBLICATION, 60),
        *figures("cue when", EARLIER, 60),
        *figures("cue ago", None, 60),
    ]

    known = fitted(seen)

    assert known[PUBLISHED]["near: is"] > 0 > known[DAY]["near: is"]
    assert known[DAY]["cue when"] > 0 > known[DAY]["cue ago"]
    assert tally(known, seen) == (180, 60, 180)


def test_signs_of_few_reports_are_left_out():
    known = fitted(figures("near: is", PUBLICATION, 3))

    assert set(known[NAMED]) == {START}
    assert not known[PUBLISHED]
    assert not known[DAY]


def test_reports_that_others_published_count_more():
    [ours] = figures("near: is", None, 1)
    [theirs] = figures("near: is", None, 1, "tests/gold/real4.jsonl")

    assert theirs.weight > ours.weight


def test_figures_are_read_with_the_days_that_they_may_be_of():
    labels = {
        "id": "1",
        "date": PUBLICATION,
        "text": "A blast in Aden killed 12 people on Saturday.",
        "claims": [
            {"start": 23, "end": 25, "low": 12, "high": 12, "measure": "killed", "as_of": EARLIER}
        ],
    }

    [one] = dated_in("open", "1", labels)

    assert {day.iso for day in one.days} == {PUBLICATION, EARLIER}
    assert one.ruled == one.right == EARLIER
    assert one.answer is not None
    assert "measure killed" in one.seen


def test_the_weights_that_ship_are_of_signs():
    assert weights(FILE, NAMED)["rule"] > 0
    assert START in weights(FILE, NAMED)
    assert weights(FILE, PUBLISHED)
    assert weights(FILE, DAY)
