"""Homes that are counted by those who own one each, and other harm to homes and people."""

import pytest

from tests.find.told import said

CASES = [
    ("The homes of more than 20 ministers were set on fire.", [("more than 20", "destroyed")]),
    ("Mobs set alight the villas of six generals.", [("six", "destroyed")]),
    ("The residences of three judges have been damaged in the riot.", [("three", "damaged")]),
    ("Rioters torched the cars of a dozen officials.", [("a dozen", "destroyed")]),
    # whose home is one of many things
    ("The homes of 12 families were destroyed by the fire.", [("12", "affected")]),
    ("Police searched the homes of 12 ministers after the bombing.", []),
    ("The homes of 12 ministers who were killed in the raid are empty.", [("12", "killed")]),
    # looted, and no more
    ("Some 40 kiosks were attacked and looted in the riot.", [("Some 40", "damaged")]),
    # whom else harm befell
    ("Some 600 women were raped in the war.", [("Some 600", "affected")]),
    ("The UN counted 90 women who were victims of rape.", [("90", "affected")]),
    ("Around 70 guards were assaulted during the riot.", [("Around 70", "affected")]),
    ("Rebels assaulted 30 posts.", []),
    ("Three women were raped near the front of the war.", []),
    (
        "The floods caused 900 deaths, led to 5,000 displaced persons.",
        [("900", "killed"), ("5,000", "displaced")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_homes_of_those_in_office_are_counted_as_homes(text, expected):
    assert said(text, "measure") == expected
