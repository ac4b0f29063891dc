"""Releases that are asked for or still to come, one family, ages and captives living and dead."""

import pytest

from tests.find.told import counted

CASES = [
    (
        "After the raid they asked for the release of 12 pupils still held by bandits.",
        "12 abducted pupils",
    ),
    ("Some 12 hostages have yet to be released.", "12 abducted hostages"),
    (
        "Rebels abducted 30 girls in May. Two years on, nine have yet to come home.",
        "30 abducted girls",
    ),
    (
        "Twelve people were killed. She said all the dead belonged to one clan.",
        "12 killed people",
    ),
    ("Two sisters of 13 and 16 were killed.", "2 killed sisters"),
    ("The count of captives in Kost, living and dead, was 115.", ""),
    ("Rebels raided the hamlet; a village elder was carried off.", "1 abducted village elder"),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_what_is_not_so_is_not_told(text: str, told: str) -> None:
    assert counted(text) == told
