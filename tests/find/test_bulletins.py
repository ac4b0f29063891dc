"""What situation reports, casualty recorders and official notices say, in their own ways."""

import pytest

from tests.find.told import claims, said

CASES = [
    # added behind the verb
    ("Four guards were killed, and two drivers.", ["Four killed guards", "two killed drivers"]),
    ("Four guards were killed, and two drivers were promoted.", ["Four killed guards"]),
    ("Four guards were killed, and 200 took part.", ["Four killed guards"]),
    # a place's share, and who is among them
    (
        "The ministry reported 64 dead, 13 in Karsk alone; two nurses are among them.",
        ["64 killed dead", "13 killed dead", "two killed nurses"],
    ),
    # parts of what is no toll
    (
        "Some 60 people died in 14 raids, three of them carried out at sea.",
        ["Some 60 killed people"],
    ),
    (
        "Some 60 people died in 14 raids, three of them children.",
        ["Some 60 killed people", "three killed children"],
    ),
    (
        "Nine men died, three of whom were members of one family, and four others were hurt.",
        ["Nine killed men", "three killed members", "four injured others"],
    ),
    # of these, each of those whom the same befell
    (
        "Shelling killed 18 civilians and injured 83. Of these, 3 were killed and 25 injured by drones.",
        [
            "18 killed civilians",
            "83 injured civilians",
            "3 killed civilians",
            "25 injured civilians",
        ],
    ),
    # adjectives that wait for their noun
    (
        "Attacks damaged 23 educational and 11 medical facilities.",
        ["23 damaged medical facilities", "11 damaged medical facilities"],
    ),
    (
        "The raid killed 12 Russian and 3 Serbian soldiers.",
        ["12 killed Serbian soldiers", "3 killed Serbian soldiers"],
    ),
    # labels that go on
    ("Civilians killed by rocket fire: 3", ["3 killed Civilians"]),
    ("Guards who were killed at their posts: 12", ["12 killed Guards"]),
    ("Houses destroyed by fire: 45", ["45 destroyed Houses"]),
    ("Civilian deaths per month: 12", []),
    (
        "Killed: 14 civilians\n(2 children, 1 woman)\nInjured: 3",
        ["14 killed civilians", "2 killed children", "1 killed woman", "3 injured Injured"],
    ),
    # those taken from a hospital are not hurt
    ("The gunmen took the men away: 26 people were taken from Karsk Hospital.", []),
    ("Twenty people were taken from the square to hospital.", ["Twenty injured people"]),
    (
        "They arrested 30 marchers; 12 were brought to the police.",
        ["30 detained marchers", "12 detained marchers"],
    ),
    # who speaks behind a quotation
    ('"They burned 60 houses," a farmer from the valley said.', ["60 destroyed houses"]),
    ("The agency lost 14 local staff members.", ["14 killed local staff members"]),
    ("Some 36,000 people live in the affected area.", ["Some 36,000 affected people"]),
    ("After the quake 265 people sought medical assistance.", ["265 injured people"]),
]


@pytest.mark.parametrize(("text", "found"), CASES)
def test_bulletins_and_notices_are_read(text, found):
    assert [f"{c.figure.text} {c.measure} {c.subject.text}" for c in claims(text)] == found


def test_each_part_of_these_names_the_whole_of_its_measure():
    text = "Shelling killed 18 civilians and injured 83. Of these, 3 were killed and 25 injured by drones."

    assert said(text, "part_of")[2:] == [("3", "18"), ("25", "83")]


@pytest.mark.parametrize(
    "text",
    ["Some 16 suspected militia were held after the riots.", "Six suspected cattle rustlers died."],
)
def test_who_is_suspected_is_surely_counted(text):
    assert [status for _, status in said(text, "status")] == ["asserted"]


def test_reports_that_are_left_out_leave_the_others_checked():
    text = "The office counted 200 civilians killed. The toll is higher, as many reports could not be verified."

    assert said(text, "verified") == [("200", None)]
