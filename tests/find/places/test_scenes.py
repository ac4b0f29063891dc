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


@pytest.mark.parametrize(
    "opening",
    [
        "Sudan pressed its invasion of Chad further on Sunday.",
        "Sudan invaded neighbouring Chad on Sunday.",
        "The General's invasion of Chad went on, as Sudanese troops took a pass and Sudanese shelling"
        " drew nearer.",
    ],
)
def test_who_invades_another_country_is_no_scene(opening: str) -> None:
    text = (
        f"{opening} Sudan's president spoke of good progress, and Chad called for help."
        "\n\nMore sanctions against Sudan are being weighed.\n\nAid groups said that 420 herders had"
        " been killed so far."
    )
    [killed] = claims(text)

    assert killed.place
    assert killed.place.text == "Chad"


def test_at_home_who_invades_another_country_is_a_scene() -> None:
    text = (
        "Sudan invaded Chad in March, and many wonder why. In Sudan the mood is sour.\n\nIn Sudan few"
        " dare to speak. Police have detained 310 protesters since then."
    )
    [held] = claims(text)

    assert held.place
    assert held.place.text == "Sudan"
