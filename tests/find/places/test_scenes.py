"""Where something happened is not the country that only tells of it."""

import pytest

from tests.find.told import claims


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "MALI CLAIMS NEW GAINS NEAR SEVARA\n\nMali said its troops had taken a fort west of Sevara"
            " overnight.\n\nThe news agency said the troops killed or wounded 1,400 soldiers.",
            "Sevara",
        ),
        (
            "NIGER SAYS IT DOWNED TWO JETS NEAR ORVA\n\nNiger said it had repelled an attack near Orva."
            "\n\nA communique said the attackers fled and left 90 men killed.",
            "Orva",
        ),
    ],
)
def test_a_country_that_only_speaks_is_no_scene(text: str, place: str) -> None:
    assert {claim.place.text.title() for claim in claims(text) if claim.place} == {place}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Fourteen sailors drowned when a ferry sank off the Maltese coast on Sunday.",
            "Maltese coast",
        ),
        ("Fourteen sailors drowned off the Maltese coast near Gorva on Sunday.", "Gorva"),
        ("Fourteen sailors drowned off the rocky coast on Sunday.", None),
    ],
)
def test_a_coast_may_be_called_by_its_people(text: str, place: str | None) -> None:
    [drowned] = claims(text)

    assert (drowned.place.text if drowned.place else None) == place
