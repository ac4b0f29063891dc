"""Further bodies, told of without the noun."""

import pytest

from tests.find.told import counted

FURTHER = [
    (
        "Divers recovered seven bodies and a shepherd found two.",
        "7 killed bodies; 2 killed bodies",
    ),
    (
        "Crews have pulled out six bodies, on top of four found on Friday.",
        "6 killed bodies; 4 killed bodies",
    ),
    (
        "One body was found at dawn and another on Sunday.",
        "1 killed body; 1 killed body",
    ),
    (
        "Seven bodies lay on the shore by noon. Four others washed up at Dorn on Tuesday.",
        "7 killed bodies; 4 killed bodies",
    ),
    (
        "Divers cannot reach the bodies of six of the dead. Crews brought out four others on Friday.",
        "6 killed the dead; 4 killed others",
    ),
    # no bodies
    (
        "Crews found three bodies. Two others were rescued alive.",
        "3 killed bodies; 2 rescued others",
    ),
    ("Police found three bodies in a car. They found two in the boot.", "3 killed bodies"),
]


@pytest.mark.parametrize(("text", "told"), FURTHER)
def test_further_bodies_are_counted_without_the_noun(text: str, told: str) -> None:
    assert counted(text) == told
