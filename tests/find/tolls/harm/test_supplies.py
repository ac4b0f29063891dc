"""Those whose power is back, those under siege, and fighters who leave with their families."""

import pytest

from tests.find.told import said

CASES = [
    (
        "More than 1,900 homes had their power restored on Sunday.",
        [("More than 1,900", "affected")],
    ),
    (
        "About 700 customers have had their water supply restored after the storm.",
        [("About 700", "affected")],
    ),
    ("About 700 customers had their money back.", []),
    (
        "The suburb is home to 30,000 people and has been under siege since May.",
        [("30,000", "affected")],
    ),
    ("The suburb is home to 30,000 people.", []),
    ("Some 900 homes remain without a power supply.", [("Some 900", "affected")]),
    # who leaves
    (
        "On Friday some 250 fighters and their families left the town.",
        [("some 250", "evacuated")],
    ),
    ("By noon some 300 fighters had left the town.", []),
    (
        "Last year 90,000 migrants and refugees reached Lyria by boat.",
        [("90,000", "displaced")],
    ),
    ("The mayor urged thousands of islanders to flee their homes.", [("thousands", "evacuated")]),
    ("Thousands of islanders had to flee their homes.", [("Thousands", "displaced")]),
    (
        "The number of refugees who have left Lyria since the coup now exceeds two million.",
        [("two million", "displaced")],
    ),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_who_is_hit_or_moved_is_told(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told
