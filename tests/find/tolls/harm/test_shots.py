"""Those who are shot: dead, hurt, or both."""

import pytest

from tests.find.told import said

CASES = [
    ("Soldiers lined up twelve farmers behind the mill and shot them.", [("twelve", "killed")]),
    ("Nine villagers were shot at a roadblock on Tuesday.", [("Nine", "killed")]),
    ("Rebels shot six miners near the pit.", [("six", "killed")]),
    ("Forty-one people were shot by retreating soldiers.", [("Forty-one", "killed")]),
    ("Troops went from door to door and shot 30 men.", [("30", "killed")]),
    ("Guards shot dozens of prisoners who ran for the gate.", [("dozens", "killed")]),
    # hurt
    ("Two officers were shot in the leg during the chase.", [("Two", "injured")]),
    ("Eleven students were shot by the militia and taken to hospital.", [("Eleven", "injured")]),
    ("Five died and three others were shot.", [("Five", "killed"), ("three", "injured")]),
    # nobody says what became of them
    ("Four people were shot outside a bar.", [("Four", "casualties")]),
    ("Police shot three protesters in the square.", [("three", "casualties")]),
    ("A man is accused of shooting two neighbours.", [("two", "casualties")]),
    # those known from elsewhere
    ("Police look into the shooting of two guards.", [("two", "injured")]),
    # some of them dead
    (
        "He fled after shooting five guests, killing one.",
        [("five", "casualties"), ("one", "killed")],
    ),
    ("Six residents were shot, four of them fatally.", [("Six", "casualties"), ("four", "killed")]),
    ("Ten guests were shot; two of them later died.", [("Ten", "casualties"), ("two", "killed")]),
    # two ways to die
    ("Sixty-eight inmates suffocated or burned in the fire.", [("Sixty-eight", "killed")]),
    ("Forty labourers were hacked or strangled in the raid.", [("Forty", "killed")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_whoever_is_shot_is_dead_or_hurt_by_who_shoots_and_what_follows(text, expected):
    assert said(text, "measure") == expected
