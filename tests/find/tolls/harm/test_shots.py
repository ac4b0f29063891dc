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
    (
        "Soldiers shot 800 clerks in the valley, and burned alive 70 others.",
        [("800", "killed"), ("70", "killed")],
    ),
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
        "Nine people were struck by gunfire at a market, four of them fatally.",
        [("Nine", "casualties"), ("four", "killed")],
    ),
    (
        "He fled after shooting five guests, killing one.",
        [("five", "casualties"), ("one", "killed")],
    ),
    ("Six residents were shot, four of them fatally.", [("Six", "casualties"), ("four", "killed")]),
    ("Ten guests were shot; two of them later died.", [("Ten", "casualties"), ("two", "killed")]),
    # bare numbers that open a line
    ("Seven shot in Brod tavern", [("Seven", "casualties")]),
    ("4 shot, 1 fatally, at Brod fair", [("4", "casualties"), ("1", "killed")]),
    ("Two shot films in Brod last year", []),
    # whom shots hit, and what else hits people
    ("A man opened fire on the queue, striking four shoppers.", [("four", "casualties")]),
    ("Shots were fired at a tram, hitting six passengers.", [("six", "casualties")]),
    (
        "Snipers fired on the square, hitting five people, who were taken to hospital.",
        [("five", "injured")],
    ),
    (
        "Nine militants were hit, three of whom were killed.",
        [("Nine", "casualties"), ("three", "killed")],
    ),
    ("Two boys were struck by a stray bullet.", [("Two", "injured")]),
    ("A drunk driver hit two men.", []),
    # the dead and the hurt add up, or nobody has died
    (
        "Five of the nine people struck by gunfire were nurses. Six people died, three were hurt.",
        [
            ("Five", "casualties"),
            ("nine", "casualties"),
            ("Six", "killed"),
            ("three", "injured"),
        ],
    ),
    (
        "A man shot four waiters on Monday. The attack left four waiters injured.",
        [("four", "injured"), ("four", "injured")],
    ),
    (
        "Two of the six people struck by gunfire were nurses. One guard died.",
        [("Two", "injured"), ("six", "injured"), ("One", "killed")],
    ),
    # two ways to die
    ("Sixty-eight inmates suffocated or burned in the fire.", [("Sixty-eight", "killed")]),
    ("Forty labourers were hacked or strangled in the raid.", [("Forty", "killed")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_whoever_is_shot_is_dead_or_hurt_by_who_shoots_and_what_follows(text, expected):
    assert said(text, "measure") == expected
