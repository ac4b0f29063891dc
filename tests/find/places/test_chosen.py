"""Where a figure was whose place no sentence tells by rule."""

import pytest

from according.find import find
from according.find.claims import findings_of
from according.find.places.choices import SIGNS
from according.find.places.ranking import ruled
from according.find.trees import Forest, Rounds, best_of
from according.model import Report
from tests.find.told import by_rule, said

STORY = (
    "Rain fell for a week on the Orta valley.\n\nEngineers walk across the dam and look down at"
    " where Longara stood.\n\nThey lost friends.\n\nSo far 1,899 people are dead."
)


def watched(text):
    """Give the names of the options that each figure has."""
    found = []

    def choose(choice):
        assert all(len(option.signs) == len(SIGNS) for option in choice.options)
        found.append([option.place.text if option.place else None for option in choice.options])
        return ruled(choice)

    findings_of(Report(text=text), "", choose=choose)
    return found


def test_names_that_no_rule_reads_as_places_are_options_and_none_is_the_last():
    [options] = watched(STORY)

    assert "Longara" in options
    assert options[-1] is None


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people were killed in Gorva.",
        "Shells hit Gorva. Twelve people were killed.",
        "Shells hit Gorva. Nationwide, 90 people were killed.",
    ],
)
def test_what_a_sentence_tells_by_rule_is_not_asked(text):
    assert watched(text) == []
    assert said(text, "place") == by_rule(text, "place")


def test_the_same_text_gives_the_same_places():
    assert find(Report(text=STORY)).claims == find(Report(text=STORY)).claims


def test_of_options_alike_the_usual_one_is_taken():
    trees = Rounds(Forest(("a",), [0], [0], [1], [~0], [~1], [0.0, 1.0]))

    assert best_of(trees, [[1], [0], [1]], 2) == 2
    assert best_of(trees, [[1], [2], [1]], 2) == 1
    assert best_of(Rounds(Forest((), [], [], [], [], [], [])), [[1], [2]], 1) == 1
