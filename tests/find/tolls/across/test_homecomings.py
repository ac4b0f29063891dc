"""Prisoners who come home, beside a swap of prisoners or right behind it."""

import pytest

from tests.find.told import counted

WAR = "Two guards died in the war. "
SWAPS = [
    (
        "The sides held a swap of captives, as a result of which nine soldiers came back to Orva.",
        "2 killed guards; 9 rescued soldiers",
    ),
    (
        "A swap of prisoners took place. Twelve defenders of Orva are on their way home.",
        "2 killed guards; 12 rescued defenders",
    ),
    # who only goes home
    ("The talks ended. Twelve defenders of Orva are on their way home.", "2 killed guards"),
    ("A swap of shares took place. Nine directors came back.", "2 killed guards"),
]


@pytest.mark.parametrize(("text", "told"), SWAPS)
def test_prisoners_come_home_in_a_swap(text: str, told: str) -> None:
    assert counted(WAR + text) == told
