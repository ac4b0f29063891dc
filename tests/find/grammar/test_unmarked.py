"""Owners whose mark was lost when a text was copied are owners all the same."""

import pytest

from according.find.grammar.unmarked import unmarked
from tests.find.told import claims


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The citys mayor fled Lutovas harbour. A bus left for Lutova, he said.",
            {"citys", "Lutovas"},
        ),
        # Only what the text also tells of by itself.
        ("The citys mayor fled Lutovas harbour.", {"citys"}),
        # A plural of people, of whom the text else only tells by an adjective.
        ("The citys mayor fled. Lutovans took it, and Lutovan troops left.", {"citys"}),
        # A text with its marks.
        ("The city's mayor fled Lutovas harbour. A bus left for Lutova, he said.", set()),
    ],
)
def test_words_are_owners_where_marks_were_lost(text: str, words: set[str]) -> None:
    assert unmarked(text) == words


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Rockets fell on Lutovas fish market on Monday, killing nine traders.\n\nThe countrys army"
            " is still in Lutova, a port.",
            "Lutova",
        ),
        (
            "A crowd outside Ana Rasks suburban Gorva villa burned a van on Monday. Rask said nothing"
            " of the countrys mood, nor did the judges near Rask.",
            "Gorva",
        ),
        ("Nine traders were killed by rockets in Perus northern hills.", "Peru"),
    ],
)
def test_a_place_is_told_without_what_it_owns(text: str, place: str) -> None:
    assert {claim.place.text for claim in claims(text) if claim.place} == {place}


def test_what_a_country_owns_is_told_of_it() -> None:
    [killed] = claims("Chads interior ministry said that nine herders had been killed on Monday.")

    assert killed.place
    assert killed.place.text == "Chad"
