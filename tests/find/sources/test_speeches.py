import pytest

from tests.find.told import said


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "The army said it had lost 20 men; the Baro front said it had lost"
            ' "eighteen of our best men" in the fight.',
            "the Baro front",
        ),
        (
            "The harbour board puts the dead at 121; a doctor at the clinic said that he himself"
            ' had seen "no fewer than 150 corpses".',
            "a doctor at the clinic",
        ),
    ],
)
def test_quoted_words_in_a_sentence_are_its_nearest_speakers(text: str, claimant: str) -> None:
    assert said(text, "claimant")[-1][1] == claimant
