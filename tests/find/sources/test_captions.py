"""Who only gives or shows a picture says nothing of a number told beside it."""

import pytest

from tests.find.told import said

GIVEN = "provided by the Kost Fire Department"


@pytest.mark.parametrize(
    "text",
    [
        f"This photo {GIVEN} shows a van that hit a wall, killing two people.",
        f"In this photo {GIVEN}, divers search a lake after a crash that killed two people.",
        f"This undated photo {GIVEN} shows Tom Reed, accused of killing two people.",
        "This image taken from video shows the square after a strike that killed two people.",
        f"FILE - This booking picture {GIVEN} shows Tom Reed, who is charged with killing two people.",
    ],
)
def test_who_gives_a_picture_says_nothing(text: str) -> None:
    assert said(text, "claimant") == [("two", None)]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (f"This image {GIVEN} shows Tom Reed, who killed two people, a judge said.", "a judge"),
        ("These satellite images released by Orbis show 200 destroyed houses.", "Orbis"),
    ],
)
def test_others_speak_in_a_caption_and_pictures_from_above_count(text: str, claimant: str) -> None:
    assert [found for _, found in said(text, "claimant")] == [claimant]


def test_nobody_is_called_key() -> None:
    assert said("Key points:\n- Two barracks were destroyed in Orva", "claimant") == [("Two", None)]
