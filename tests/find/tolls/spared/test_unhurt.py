import pytest

from tests.find.told import said

CASES = [
    # who came to no harm
    ("The blast killed two guards; five clerks escaped unscathed.", [("two", "killed")]),
    ("Only four riders escaped the crash without any injuries, police said.", []),
    ("A mine went off under the lorry; its three crewmen were unhurt.", []),
    ("A fourth skier survived the avalanche unharmed.", []),
    ("The helicopter tipped over at Luva; the crew of four walked away unhurt.", []),
    ("There were 23 labourers in the tunnel, of whom 12 escaped unhurt.", []),
    ("A girl who was asleep in a corner of the hall during the attack was unhurt.", []),
    # who was hurt
    (
        "The fire killed three. Two women escaped with life-threatening injuries.",
        [("three", "killed")],
    ),
    # who got out, or is free again
    ("After the blast 311 miners escaped.", [("311", "rescued")]),
    ("Five hostages escaped unharmed from their captors.", [("Five", "rescued")]),
    ("A trader who had been abducted was freed unharmed.", [("A", "rescued")]),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_who_came_to_no_harm_was_not_rescued(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told
