import pytest

from tests.find.told import said


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "According to the relief board, the river drowned 12 people in Dorla. The flood also"
            " destroyed 300 houses.",
            "the relief board",
        ),
        (
            "The governor said that nine miners had been killed. Four buses were also destroyed.",
            "The governor",
        ),
        (
            "The army said it had held the pass. Moreover, its gunners destroyed four tanks.",
            "The army",
        ),
        (
            "According to Radio Calor, roads are cut. In addition, 40 people were evacuated.",
            "Radio Calor",
        ),
        (
            "Nine people were killed, the home office said on Monday. In addition, 104 shops were"
            " burned down.",
            "the home office",
        ),
        (
            "Nine people were killed, the home office said, and shops closed. In addition, 104"
            " shops were burned down.",
            None,
        ),
        ("The toll has risen to 21, the mayor said. Seven more people were killed.", "the mayor"),
        (
            "The coast guard told a briefing that a barge sank with 31 aboard. The dead included"
            " seven cooks.",
            "The coast guard",
        ),
        (
            "Shells hit the silo, the Orva council said. There were no injuries.",
            "the Orva council",
        ),
        ("The Orva navy said a flat was hit. Its divers rescued two men.", "The Orva navy"),
        ("The fire service reported 12 deaths. It also treated 33 people.", "The fire service"),
        # some of those told of, and more of the same
        ("The coast guard said 40 men were saved. Six of them were hurt.", "The coast guard"),
        ("Forty men were saved, the coast guard said. Of those, six were hurt.", "the coast guard"),
        ("The clinic took in 40 men, a nurse said. Six of the 40 men died.", "a nurse"),
        ("A clerk shot a guard, police said. The clerk also killed another guard.", "police"),
        ("Forty men were shot dead, a judge said. Six of the victims were hurt before.", None),
        # whom a group is said to have harmed, whose things are told of, what raises a toll
        ("The army said a sect lives there. It has killed two men.", None),
        ("Colonel Ruiz said the driver fled. His van held one body.", None),
        ("Gunmen shot two, police said. The latest casualties raised the toll to 90 dead.", None),
        # a count, and what a footnote closes
        ("The board reports 12 soldiers killed. Nine villagers also died.", None),
        ("Doctors said that 12 people had died.[4] Nine villagers also died.", None),
        # whose word ends before
        (
            "Shells hit the pier in Dorla, the board said, and it rained. Nine villagers also died.",
            None,
        ),
        ("The governor said that the road was cut. Nine villagers also died.", None),
    ],
)
def test_a_sentence_may_add_to_what_the_one_before_reports(text: str, claimant: str | None) -> None:
    assert said(text, "claimant")[-1][1] == claimant
