"""A toll told just before that bare numbers share out among places."""

import pytest

from tests.find.told import counted

SHARED = [
    (
        "The flood killed 71 people. There are 27 in Valen, 18 in Kost and 26 in Ostia.",
        "71 killed people; 27 killed people < 71; 18 killed people < 71; 26 killed people < 71",
    ),
    (
        "Officials confirmed 19 deaths. The paper's count has 11 in Marl County, five in Dorn"
        " County and three in and around Gela.",
        "19 killed deaths; 11 killed deaths < 19; 5 killed deaths < 19; 3 killed deaths < 19",
    ),
    (
        "The flood killed 71 people. Nineteen were in Alba and four in the town of Dorn.",
        "71 killed people; 19 killed people < 71; 4 killed people < 71",
    ),
    # more than all of them, or of something else
    ("The flood killed 71 people. There were 200 in Alba, 30 in Dorn.", "71 killed people"),
    ("The flood killed 71 people. There are 27 schools in Alba, 18 in Dorn.", "71 killed people"),
]


@pytest.mark.parametrize(("text", "told"), SHARED)
def test_bare_numbers_share_out_a_toll_among_places(text: str, told: str) -> None:
    assert counted(text) == told
