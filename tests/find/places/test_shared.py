import pytest

from tests.find.told import by_rule


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # What a place at the end tells of two figures, it tells of both.
        (
            "Nine people died while four more were hurt when a lorry overturned in Gorva.",
            ["Gorva", "Gorva"],
        ),
        (
            "Nine farmers including two boys were shot dead in Gorva on Monday.",
            ["Gorva", "Gorva"],
        ),
        # A sea is wider than what lies off it, a district than its village.
        ("A ferry sank in the Orla Sea off Gorva Island, and nine people died.", ["Gorva Island"]),
        ("Nine people died in Gorva village of Orla township.", ["Gorva village"]),
        ("Nine people died at Gorva's jail in the east of Malia.", ["Gorva's jail"]),
        # What was struck may be a clinic's gate.
        ("A bomb outside the gate of a clinic in Gorva killed nine people.", ["Gorva"]),
        ("Nine people were shot at the border post of Gorva.", ["Gorva"]),
        ("Nine rebels died around the Taleban base of Gorva.", ["Gorva"]),
        (
            "Nine drones were downed over Orla region and another two over Gorva region.",
            ["Orla region", "Gorva region"],
        ),
        # What brought it about may have a figure of its own.
        (
            "Some 60 died when two barges sank near Gorva, 12 drowned off Lutova and nine in Orva.",
            ["Gorva", "Gorva", "Lutova", "Orva"],
        ),
    ],
)
def test_the_place_that_a_sentence_tells(text: str, places: list[str | None]) -> None:
    assert [place for _, place in by_rule(text, "place")] == places
