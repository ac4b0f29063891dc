"""Whom somebody brings out alive, to safety or out of a fire; dates and captives around them."""

import pytest

from tests.find.told import counted

SAVED = [
    ("A diver went down twice and carried out one man alive.", "1 rescued man"),
    ("Pictures showed guards carrying a woman alive from the tower.", "1 rescued woman"),
    ("Nuns brought nine girls out of the collapsed hall alive.", "9 rescued girls"),
    ("The navy flew 90 farmers stuck on roofs in Dorn to safety.", "90 rescued farmers"),
    ("Helicopters lifted 37 people from the upturned hull.", "37 rescued people"),
    ("A ferry pulled three boys off the keel at dawn.", "3 rescued boys"),
    ("A blaze broke out at noon. They brought out nine residents.", "9 rescued residents"),
    ("Buses brought out nine residents of the town during the fire.", "9 evacuated residents"),
    # captives
    ("The army freed 23 abductees.", "23 rescued abductees"),
    (
        "Eleven pupils kidnapped by rebels on Nov. 3 from a school have been released.",
        "11 rescued pupils",
    ),
    # goods
    ("They carried out one plan alive with danger.", ""),
]


@pytest.mark.parametrize(("text", "told"), SAVED)
def test_those_brought_out_are_saved(text: str, told: str) -> None:
    assert counted(text) == told
