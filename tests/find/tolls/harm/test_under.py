"""Who lies under what fell, and who is listed as missing; those held and let go beside them."""

import pytest

from tests.find.told import counted

MISSING = [
    ("Some 30 tenants are feared to be under a fallen tower.", "30 missing tenants"),
    ("Two or three others may still be under the soil.", "2-3 missing others"),
    (
        "The number of villagers listed as missing since the flood was about 3,700.",
        "3700 missing villagers",
    ),
    # held, and let go
    (
        "After the riot police were keeping 170 people in a hall, among them 45 nurses.",
        "170 detained people; 45 detained nurses < 170",
    ),
    (
        "Gunmen took a driver and two nurses; all three were let go.",
        "1 abducted driver; 2 abducted nurses; 3 rescued nurses",
    ),
]


@pytest.mark.parametrize(("text", "told"), MISSING)
def test_those_out_of_reach_are_missing(text: str, told: str) -> None:
    assert counted(text) == told
