"""Shares of those of whom only harm is told, kin of the dead, ages, and who is in a siege."""

import pytest

from tests.find.told import said

CASES = [
    ("Of the dead, 14 were nurses and nine were guards.", [("14", "killed"), ("nine", "killed")]),
    ("Of those killed, three came from the capital.", [("three", "killed")]),
    ("Of people injured in the crash, 12 were boys.", [("12", "injured")]),
    ("Of the missing, about 40 were sailors.", [("about 40", "missing")]),
    ("Of the barns destroyed, 12 were in Kost.", [("12", "destroyed")]),
    ("Of the wounded, three died.", [("three", "killed")]),
    ("Of the players, 12 were boys.", []),
    ("Deaths are in the low thousands after the war.", [("thousands", "killed")]),
    # kin
    ("The mother of a clerk killed in the bombing spoke.", [("a", "killed")]),
    ("The father of a pupil who was stabbed to death in the attack spoke.", [("a", "killed")]),
    ("The son of a minister was killed in the raid.", []),
    ("The daughters of two ministers were killed in the raid.", []),
    # ages
    ("The driver who was killed in the crash was 34.", []),
    ("The woman injured in the blast is 51.", []),
    ("The number of people killed was 34.", [("34", "killed")]),
    # besieged
    ("Some 900 people managed to get out of the besieged town.", [("Some 900", "evacuated")]),
    ("Some 900 people got out of the stadium.", []),
    ("Families came out of several besieged towns.", []),
    ("Twelve towns are besieged.", [("Twelve", "affected")]),
    ("Hundreds of villagers have been hiding in cellars.", [("Hundreds", "affected")]),
    (
        "Some 3,000 villagers were taken by force across the border.",
        [("Some 3,000", "displaced")],
    ),
    ("The army killed 4,710Russian soldiers.", [("4,710", "killed")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_shares_of_the_dead_count_and_their_kin_and_ages_do_not(text, expected):
    assert said(text, "measure") == expected
