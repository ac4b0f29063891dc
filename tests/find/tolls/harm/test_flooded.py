"""What water reaches: houses are damaged, villages affected."""

import pytest

from tests.find.told import said

CASES = [
    ("About 60 homes in Brod were flooded.", [("About 60", "damaged")]),
    (
        "Some 90 shops and 140 houses were under water.",
        [("Some 90", "damaged"), ("140", "damaged")],
    ),
    (
        "Mud inundated a school; 20 villages are under water.",
        [("a", "damaged"), ("20", "affected")],
    ),
    ("Floodwater left 300 people stranded in 40 houses.", [("300", "affected")]),
    # touched by fire or a blast, or by the weather only
    ("The fire also affected two flats on the next floor.", [("two", "damaged")]),
    ("A shell hit the market and impacted a bus.", [("a", "damaged")]),
    ("A clinic was affected by the explosion.", [("A", "damaged")]),
    ("The frost affected two clinics.", [("two", "affected")]),
    ("Thousands of homes were affected by the bombing.", [("Thousands", "affected")]),
    # as unsafe
    ("Inspectors condemned 12 buildings after the quake.", [("12", "destroyed")]),
    ("The storm caused 31 homes to be condemned.", [("31", "destroyed")]),
    ("The bishop condemned two rebels who had burned a chapel.", [("a", "destroyed")]),
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[text for text, _ in CASES])
def test_measures(text: str, wanted: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == wanted
