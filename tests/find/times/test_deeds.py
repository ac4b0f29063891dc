"""The day of a deed is not that of its trial, nor that of a vigil for its dead."""

import pytest

from tests.find.told import said

DAY = "2024-03-14"
ATTACK = "The attack happened on Saturday, when he shot people at a harbour."


@pytest.mark.parametrize(
    "opening",
    [
        "The man accused of killing ten people at a shop in Gori pleaded guilty on Thursday.",
        "The gunman who killed ten people at a shop in Gori appeared in court on Wednesday.",
        "A judge on Tuesday sentenced the man convicted of murdering ten people in Gori.",
        "Prosecutors on Thursday charged the woman suspected of killing ten people in Gori.",
        "The man charged with killing ten people in Gori is due in court on Thursday.",
    ],
)
def test_a_court_s_day_is_not_that_of_the_deed(opening: str) -> None:
    assert said(f"{opening} {ATTACK}", "as_of", day=DAY)[0] == ("ten", "2024-03-09")


def test_a_deed_s_own_words_name_its_day() -> None:
    text = "The man accused of killing ten people on Monday appeared in court on Thursday."

    assert said(text, "as_of", day=DAY) == [("ten", "2024-03-11")]


def test_a_deed_that_is_told_of_for_its_own_sake_has_the_nearest_day() -> None:
    text = "A man who killed ten people at a shop in Gori on Tuesday was still at large."

    assert said(text, "as_of", day=DAY) == [("ten", "2024-03-12")]
