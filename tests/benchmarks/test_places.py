from according.find.places.choices import SIGNS
from according.find.places.ranking import FILE
from according.find.trees import Rounds, best_of, forest
from benchmarks.boosting import Growth
from benchmarks.places import Figure, figures_of, fitted, forest_of, picks

GROWTH = Growth(trees=10, leaves=4, rate=0.3, least=2, penalty=1.0, signs=1.0, cases=1.0)
TEXT = (
    "Shells hit Gorva on Monday.\n\nRescuers worked all night.\n\nThey were tired."
    "\n\nTwelve people were killed."
)


def labels(place, text=TEXT):
    start = text.index("Twelve")
    claim = {"start": start, "end": start + 6, "measure": "killed", "low": 12, "high": 12}
    return {"id": "1", "text": text, "claims": [{**claim, "place": place}]}


def figure(answer, right, file="open"):
    """Give a figure with two options, of which the first sign tells which the rules give."""
    signs = [[int(at == answer), *[0] * (len(SIGNS) - 1)] for at in range(2)]
    return Figure(file, "1", answer == right, answer, signs, [at == right for at in range(2)])


def test_a_figure_has_the_places_around_it_and_none_as_options():
    [one] = figures_of("open", "1", labels("Gorva"))

    assert len(one.options) == 2
    assert one.by_rule
    assert one.right == [True, False]


def test_a_figure_whose_sentence_says_where_has_no_options():
    text = "Twelve people were killed in Gorva."

    assert [one.options for one in figures_of("open", "1", labels("Gorva", text))] == [()]


def test_trees_learn_when_the_rules_are_wrong():
    wrong = [figure(0, 1) for _ in range(40)]

    assert all(picks(fitted(wrong, GROWTH), wrong))
    assert not any(one.by_rule for one in wrong)


def test_the_finder_reads_trees_as_they_were_fitted():
    some = [figure(0, 1), figure(1, 0), figure(1, 1)] * 20

    trees = fitted(some, GROWTH)
    kept = Rounds(forest_of(trees))

    found = [one.right[best_of(kept, one.options, one.answer)] for one in some]
    assert found == picks(trees, some)


def test_the_trees_that_ship_ask_for_the_signs_that_are_seen():
    kept = forest(FILE)

    assert kept.signs == SIGNS
    assert kept.roots
