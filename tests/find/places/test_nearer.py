"""Which of two names beside each other says where it happened."""

import pytest

from tests.find.told import by_rule


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # Groups are called after places, and are none.
        ("The Front for the Liberation of Malia seized 12 soldiers, he said.", None),
        ("A bomb hit rebels who fight Islamic State of Peru and the Orlan, killing nine.", None),
        ("Al-Qaeda in the Orlan Desert said in a video that nine guards had died.", None),
        ("Nine of the Forces for the Liberation of Peru were killed in Gorva.", "Gorva"),
        ("Nine people died when the liberation of Peru began in Gorva.", "Gorva"),
        # A shop of a chain is in a town.
        ("Nine people were shot dead at a Harbeck Foods in Gorva.", "Gorva"),
        ("Nine people were shot dead at Harbeck Hall in Gorva.", "Harbeck Hall"),
        # What a people's name, a city or a province describes lies in it.
        ("Mudslides in the Himalayan state of Gorva killed nine villagers.", "Gorva"),
        ("Shells that fell on the Kabul district of Gorva killed nine.", "Gorva"),
        ("Shells fell in the Orlan Province district of Gorva, killing nine.", "Gorva"),
        ("Shells that fell in the Gorva district of Kabul killed nine.", "Gorva district"),
        # "Where" tells of the place that the sentence goes on from.
        ("The fires reached Gorva, west of Tarnok, where nine people died.", "Gorva"),
        ("The fires reached Gorva, some 40 km west of Tarnok, where nine people died.", "Gorva"),
        ("She taught in Tarnok and wrote a book on Gorva, where nine people died.", "Gorva"),
    ],
)
def test_the_name_that_says_where(text: str, place: str | None) -> None:
    assert by_rule(text, "place")[-1][1] == place
