"""What may stand between a figure's noun and its verb."""

import pytest

from tests.find.told import claims

CASES = [
    # places
    (
        "A total of 3,100 people across Kharkiv, Sumy, and Poltava were evacuated.",
        [("3,100", "evacuated")],
    ),
    ("About 350 dwellings in Washington, D.C. suffered minor damage.", [("About 350", "damaged")]),
    ("More than 4,000 people statewide lost their homes.", [("More than 4,000", "displaced")]),
    (
        "Further, 383 people in 60 barangays of nine towns and two cities were affected.",
        [("383", "affected")],
    ),
    # a second subject
    ("Some 452 homes and the local docks were destroyed.", [("Some 452", "destroyed")]),
    (
        "Some 800 residents of huts or old houses in low areas had fled.",
        [("Some 800", "displaced")],
    ),
    ("He met 12 people in the town and the mayor was killed.", []),
    (
        "Two guards who were acting as her escort and four porters were hurt.",
        [("Two", "injured"), ("four", "injured")],
    ),
    (
        "Three nurses who had been on duty and four porters were killed.",
        [("Three", "killed"), ("four", "killed")],
    ),
    ("She wrote on the six miners that were killed.", [("six", "killed")]),
    ("Six were killed at Lund, a village in the west.", [("Six", "killed")]),
    # insertions
    ("Three women jailed last week have died.", [("Three", "killed")]),
    ("Police said 10 people [no names were given] were injured.", [("10", "injured")]),
    ("Two men -- no names were given -- were killed.", [("Two", "killed")]),
    (
        "He buried six priests, most of them Jesuits, who were killed on Thursday.",
        [("six", "killed")],
    ),
    ("Six people, including Ali Reza, who was killed, voted.", []),
    ("A man caught wearing a bomb belt was shot dead.", [("A", "killed")]),
    ("A guard caught wearing a bomb belt was late.", []),
    (
        "Five divers trapped underground after a tremor shook the pit have been found dead.",
        [("Five", "killed")],
    ),
    ("Five divers trapped underground after a tremor are well.", [("Five", "affected")]),
    # times and counts
    ("Some 30 divers at one point were missing.", [("Some 30", "missing")]),
    ("At least 90 people as of Friday morning were missing.", [("At least 90", "missing")]),
    ("Seventeen farmers so far have been killed.", [("Seventeen", "killed")]),
    ("The clerk said 260 people, by one count, were killed.", [("260", "killed")]),
    # who says it, who sees it
    (
        "Residents of three hamlets in the hills said soldiers burned down 40 huts.",
        [("40", "destroyed")],
    ),
    ("A painter at the gate saw several men with leg injuries.", [("several", "injured")]),
    ("A painter watched as a guard with a limp was shot dead.", [("a", "killed")]),
    ("A painter who saw the fight from a roof was shot dead.", [("A", "killed")]),
    # two things said in turn
    (
        "In the riot, dozens wounded and sheds have been torched, the army said.",
        [("dozens", "injured")],
    ),
    # what helpers mean to do
    ("The town has sent 80 drivers from its garages to evacuate stranded hikers.", []),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_the_verb_is_found_behind_what_may_stand_before_it(
    text: str, wanted: list[tuple[str, str]]
) -> None:
    assert [(c.figure.text, str(c.measure)) for c in claims(text)] == wanted
