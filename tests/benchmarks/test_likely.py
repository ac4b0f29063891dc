from according.find.grammar.phrases import Phrase
from according.find.odds import START, weights
from according.find.tolls.across.likely import FILE
from according.find.tolls.across.unclaimed import Unclaimed
from according.model import Measure, Report
from benchmarks.likely import NEWS, Seen, fitted, seen_in, tally

BARE = Phrase(-1, -1, 1)


def figure(sign, *measures):
    return Unclaimed(0, BARE, (sign,), {measure: (f"{measure}",) for measure in measures})


def seen(sign, right, many, file="open"):
    answer = frozenset((right,)) if right else frozenset()
    options = figure(sign, Measure.KILLED, Measure.INJURED)
    return [Seen(file, f"{sign} {n}", options, False, False, answer) for n in range(many)]


def test_signs_of_claims_weigh_for_them():
    figures = [*seen("dead", Measure.KILLED, 40), *seen("votes", None, 40)]

    known = fitted(figures)

    assert known["dead"] > 0 > known["votes"]
    assert known["killed"] > known["injured"]
    assert tally(known, figures) == (40, 40)


def test_signs_of_few_reports_are_left_out():
    assert set(fitted(seen("dead", Measure.KILLED, 3))) == {START}


def test_news_count_less():
    assert seen("dead", None, 1, NEWS)[0].weight < seen("dead", None, 1)[0].weight


def test_figures_are_read_as_if_no_rule_claimed_them():
    text = "Twelve people died. The hospital has 31 wounded."
    label = {"start": 37, "end": 39, "low": 31, "high": 31, "measure": "injured"}

    found = list(seen_in("open", "1", Report(text=text), [label]))

    assert [one.claimed for one in found] == [True, True]
    assert [one.right for one in found] == [frozenset(), frozenset((Measure.INJURED,))]
    assert not any(one.asked for one in found)


def test_the_weights_that_ship_are_of_signs():
    known = weights(FILE)

    assert known[START] < 0
