"""Those who need aid, who hunger, and who are hungrier still."""

import pytest

from tests.find.told import said

CASES = [
    ("Some 9,000 islanders need medical evacuation.", [("Some 9,000", "affected")]),
    (
        "About 70,000 people, including the old, nurses and the sick, needed urgent evacuation.",
        [("About 70,000", "affected")],
    ),
    (
        "Some 120,000 herders are in emergency levels of hunger.",
        [("Some 120,000", "affected")],
    ),
    (
        "Nearly 3 million of these will be at crisis levels of food insecurity by May.",
        [("Nearly 3 million", "affected")],
    ),
    (
        "The drought leaves 2 million people “struggling to put a meal on the table”.",
        [("2 million", "affected")],
    ),
    (
        "The blockade has left 5 million people vulnerable to hunger.",
        [("5 million", "affected")],
    ),
    ("Mudslides have left 90,000 hill farmers in the lurch.", [("90,000", "affected")]),
    ("The blackout left 2 million villagers dependent on generators.", [("2 million", "affected")]),
    (
        "Some 40,000 islanders are suffering from food and fuel shortages.",
        [("Some 40,000", "affected")],
    ),
    ("Some 90 families are struggling to pay for school.", []),
    ("Nine coaches are at high levels of the game.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_lacks_food_or_needs_to_be_brought_out_is_affected(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert said(text, "measure") == expected
