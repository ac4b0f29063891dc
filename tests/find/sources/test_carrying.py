import pytest

from tests.find.told import said


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "According to the relief board, the river drowned 12 people in Dorla. The flood also"
            " destroyed 300 houses.",
            "the relief board",
        ),
        (
            "The governor said that nine miners had been killed. Four buses were also destroyed.",
            "The governor",
        ),
        (
            "The army said it had held the pass. Moreover, its gunners destroyed four tanks.",
            "The army",
        ),
        (
            "According to Radio Calor, roads are cut. In addition, 40 people were evacuated.",
            "Radio Calor",
        ),
        ("The toll has risen to 21, the mayor said. Seven more people were killed.", "the mayor"),
        # a count, and what a footnote closes
        ("The board reports 12 soldiers killed. Nine villagers also died.", None),
        ("Doctors said that 12 people had died.[4] Nine villagers also died.", None),
        # whose word ends before
        ("Twelve people died in Dorla, the board said. Nine villagers also died.", None),
        ("The governor said that the road was cut. Nine villagers also died.", None),
    ],
)
def test_a_sentence_may_add_to_what_the_one_before_reports(text: str, claimant: str | None) -> None:
    assert said(text, "claimant")[-1][1] == claimant
