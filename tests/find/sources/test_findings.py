"""Who comes upon the dead, and who finds out how many they are."""

import pytest

from tests.find.told import said

CASES = [
    # what lies there
    ("Divers found the bodies of 12 sailors in the wreck.", None),
    ("Soldiers found 40 rifles and 300 rounds in a barn near Tarna.", None),
    ("Villagers found the severed heads of two guards by the well.", None),
    ("The mayor said that troops found six bodies in the barn.", "The mayor"),
    ("Troops found six bodies in the barn, the mayor said.", "the mayor"),
    ("Medics said that they found six people alive under the stones.", "Medics"),
    # a verdict
    ("A court found the three guards guilty of killing two boys.", None),
    ("A court found him not guilty after a raid that left 12 people dead.", None),
    # whoever looks into it
    ("The inquiry found that 30 people had drowned.", "The inquiry"),
    ("The mission found evidence of 44 deaths in the camp.", "The mission"),
    ("Reporters found six bodies in the barn.", "Reporters"),
    ("Aid groups found 12 deaths in the camp.", "Aid groups"),
]


@pytest.mark.parametrize(("text", "claimant"), CASES)
def test_who_finds_the_dead_only_tells_of_them_if_he_looked_into_it(
    text: str, claimant: str | None
) -> None:
    assert {name for _, name in said(text, "claimant")} == {claimant}
