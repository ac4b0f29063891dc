"""Whom crews bring in, and whom somebody moves from a hazard."""

import pytest

from tests.find.told import said

CASES = [
    ("Rescue services brought in 6,500 migrants on Monday.", [("6,500", "rescued")]),
    ("The navy brought in five more alive.", [("five", "rescued")]),
    ("Fishermen landed thirty-eight people from the wreck.", [("thirty-eight", "rescued")]),
    (
        "One hundred and four survivors were landed at the port.",
        [("One hundred and four", "rescued")],
    ),
    ("Lifeboats fetched nine passengers from the sandbank.", [("nine", "rescued")]),
    ("The trawler landed 38 tonnes of cod.", []),
    ("The airline's boats brought in 500 tourists for the festival.", []),
    ("The navy brought in 500 officers for the parade.", []),
    # moved from a hazard
    (
        "Some 1,500 villagers were moved when brush fires jumped the road.",
        [("Some 1,500", "evacuated")],
    ),
    ("Authorities moved 161 residents as the lava neared.", [("161", "evacuated")]),
    ("Forty families were relocated because the dam might burst.", [("Forty", "evacuated")]),
    ("Twelve children were moved to a hospital after the fire.", [("Twelve", "injured")]),
    ("The council moved 200 people off the housing list.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_whom_crews_land_is_rescued_and_whoever_is_moved_from_a_hazard_evacuated(text, expected):
    assert said(text, "measure") == expected
