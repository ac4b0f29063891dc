"""Countries are looked for only where a word with which the name of one begins stands."""

import pytest

from according.find.places.countrynames import countries, may_name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen raided a farm in Nepal.", True),
        ("It was Nepal’s worst flood.", True),
        ("It was Peru's army.", True),
        ("The U.S. sent aid.", True),
        ("Gunmen raided a farm in Orva.", False),
        ("the nepal of old", False),
        ("", False),
    ],
)
def test_a_sentence_may_name_a_country_by_the_first_word_of_one(text: str, expected: bool) -> None:
    assert may_name(text, 0, len(text)) is expected


def test_every_country_may_be_named() -> None:
    assert [name for name in countries() if not may_name(name, 0, len(name))] == []
