"""Ways of telling who was hurt, driven out or cut off, and what was ruined."""

import pytest

from tests.find.told import claims

CASES = [
    ("The driver and two cyclists escaped with serious injuries.", ["two injured cyclists"]),
    ("A guard took a round in the arm.", ["A injured guard"]),
    (
        "One officer took a bullet to the leg and another took shrapnel in the back.",
        ["One injured officer", "another injured officer"],
    ),
    ("A mine lightly wounded four porters on the road.", ["four injured porters"]),
    (
        "Two people died in the crash and eleven more are in the care of doctors.",
        ["Two killed people", "eleven injured people"],
    ),
    ("There are three women in a grave state.", ["three injured women"]),
    ("Seven of the men are in a very bad way.", ["Seven injured men"]),
    (
        "Boats saved 12 dockers, nine of them near death.",
        ["12 rescued dockers", "nine injured dockers"],
    ),
    ("There were two girls with shrapnel in their feet.", ["two injured girls"]),
    (
        "Since the truce ended over 4,000 rebels have been killed or caught.",
        ["over 4,000 casualties rebels"],
    ),
    (
        "The army said 19 gunmen were killed and a further 5 listed as either killed or wounded.",
        ["19 killed gunmen", "5 casualties gunmen"],
    ),
    ("The total of dead and hurt had reached 219.", ["219 casualties dead and hurt"]),
    ("The fire left 30 families without a place to sleep.", ["30 displaced families"]),
    (
        "The shelling pushed some 300 families to leave for the coast.",
        ["some 300 displaced families"],
    ),
    ("After the flood thousands find themselves without homes.", ["thousands displaced thousands"]),
    (
        "After the tremor some 2,000 people spent the night on high ground.",
        ["some 2,000 displaced people"],
    ),
    ("Some 700 villagers sleep in the bush.", ["Some 700 displaced villagers"]),
    ("The blaze began at night, driving 400 from homes.", ["400 displaced 400"]),
    (
        "Nearly two million people moved before the cyclone came ashore.",
        ["Nearly two million evacuated people"],
    ),
    ("Power is still out to 9,000 households.", ["9,000 affected households"]),
    ("Four inns slid into the river.", ["Four destroyed inns"]),
    (
        "The gunmen put a digger and two lorries to fire.",
        ["a destroyed digger", "two destroyed lorries"],
    ),
    ("Flood ruins 160 houses in Benue.", ["160 destroyed houses"]),
    ("The ruins of 30 shops were cleared.", []),
    ("Two vans were full of bullet holes.", ["Two damaged vans"]),
    ("Seven islanders have been taken by the storms.", ["Seven killed islanders"]),
    ("In June, six children gathering scrap were blown up.", ["six killed children"]),
    ("Two bridges were blown up.", ["Two destroyed bridges"]),
    ("The bodies are of two men and a girl of four.", ["two killed men", "a killed girl"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_a_way_of_telling_of_hardship_gives_its_claims(text: str, expected: list[str]) -> None:
    found = [f"{c.figure.text} {c.measure} {c.subject.text}" for c in claims(text)]

    assert found == expected
