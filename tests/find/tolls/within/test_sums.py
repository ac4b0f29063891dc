"""Figures that add up to a whole are its parts."""

import pytest

from tests.find.told import said

CASES = [
    (
        "At least 16 people died – 13 (four of them children) in Varna, one in Dobrich and two in Gan.",
        [
            ("13", "At least 16"),
            ("four", "At least 16"),
            ("one", "At least 16"),
            ("two", "At least 16"),
        ],
    ),
    (
        "At least 16 people were killed – 13 in Varna, one in Dobrich and two in Gan.",
        [("13", "At least 16"), ("one", "At least 16"), ("two", "At least 16")],
    ),
    (
        "Thirteen bodies were seen; eight guerrillas, four soldiers and a civilian.",
        [("eight", "Thirteen"), ("four", "Thirteen"), ("a", "Thirteen")],
    ),
    ("Two people drowned: one in Ocean City and the other at sea.", [("one", "Two")]),
    (
        "Two girls and eight other people (three soldiers and five civilians) were hurt.",
        [("three", "eight"), ("five", "eight")],
    ),
    # across sentences
    (
        "School shooting: 26 dead. A man shot dead 20 pupils. He killed six adults.",
        [("20", "26"), ("six", "26")],
    ),
    # no sum
    ("Nine people died: two had been ill and three were old.", []),
    ("The blast killed nine people. Another killed two people. Three people died at sea.", []),
]


@pytest.mark.parametrize(("text", "parts"), CASES)
def test_figures_that_add_up_are_parts(text: str, parts: list[tuple[str, str]]) -> None:
    assert [(figure, whole) for figure, whole in said(text, "part_of") if whole] == parts


def test_no_part_is_larger_than_its_whole() -> None:
    text = "Rebels seized 20 men in a raid. Five of the detained are locals and 15 are foreigners."

    assert ("15", "Five") not in said(text, "part_of")
