"""Quakes, floods, collapses and shipwrecks, as agencies and papers tell of them on the second day."""

import pytest

from tests.find.told import bounded, claims, said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The collapse of a quarry buried 14 labourers.", ["1 destroyed", "14 missing"]),
        ("The village buried 14 labourers on Friday.", ["14 killed"]),
        ("Six people died. A previous count of nine was a mistake.", ["6 killed", "9 killed"]),
    ],
)
def test_what_buries_people_and_what_was_counted_before(text, found) -> None:
    assert [bounded(claim) for claim in claims(text)] == found


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The flood has killed 40 people, and the number could climb to 90.", "projected"),
        ("Police said 40 people had died. The figure may well go up to 90.", "projected"),
        ("Police said 40 people had died. Rescuers put the figure at 90.", "asserted"),
    ],
)
def test_what_a_count_may_come_to_is_foretold(text, status) -> None:
    assert said(text, "status")[-1] == ("90", status)


@pytest.mark.parametrize(
    "text",
    [
        "Forty survivors, six of them girls, were taken to hospital, nine in serious condition.",
        "Forty people, including six girls, were injured, nine seriously.",
        "Forty people were injured, six of them seriously.",
    ],
)
def test_those_in_a_bad_way_are_some_of_all_the_hurt(text) -> None:
    found = claims(text)

    assert [c.part_of.text for c in found[1:] if c.part_of] == ["Forty"] * (len(found) - 1)
