"""One thing seen in ruins, and whom somebody harmed who speaks."""

import pytest

from tests.find.told import said

CASES = [
    ("Women walk past a burned tram in the capital after the riot.", [("a", "destroyed")]),
    ("Two dogs lay under the rubble of a destroyed school.", [("a", "destroyed")]),
    ("The picture shows a damaged hospital in Kost.", [("a", "damaged")]),
    ("A charred lorry stood by the road after the air strike.", [("A", "destroyed")]),
    ("A damaged reputation is hard to mend in a war.", []),
    ("The pilot landed with a damaged tail after the attack.", []),
    # who speaks
    ("A man who killed a nurse in May said he was sorry.", [("a", "killed")]),
    ("The men who kidnapped a priest in Kost told his family to pay.", [("a", "abducted")]),
    ("A doctor who met a soldier in the town said that the war was over.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_thing_in_ruins_counts_and_who_was_harmed_by_those_who_speak(text, expected):
    assert said(text, "measure") == expected
