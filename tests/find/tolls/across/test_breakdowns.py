import pytest

from according.find.tolls.across.parts import breakdowns
from according.find.tolls.passages import passages
from according.model import Report


@pytest.mark.parametrize(
    "opening",
    [
        "The ministry said they included",
        "The governor said that they include",
        "They included",
        "Among them were",
    ],
)
def test_a_sentence_that_says_whom_a_toll_includes_breaks_it_down(opening: str):
    read = passages(Report(text=f"A blast killed nine people. {opening} two nurses."))

    found, whole = breakdowns(read, read[1])

    assert whole is not None
    assert whole[1] == read[0].tolls[0]
    assert [read[1].items[toll.at].text for toll in found] == ["two"]


def test_a_sentence_that_says_something_else_breaks_nothing_down():
    read = passages(
        Report(text="A blast killed nine people. The ministry said they fled in two cars.")
    )

    assert breakdowns(read, read[1]) == ([], None)
