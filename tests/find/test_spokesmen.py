"""Statements of police, army and relief spokesmen, with the turns of phrase they are told in."""

import pytest

from according.model import Status
from tests.find.told import counted, said

STATEMENTS = [
    # what was robbed and burned
    ("Around 90 shops were looted and burned by rioters in Zinder.", "90 destroyed shops"),
    ("More than 30 vehicles were vandalised and burnt, police said.", "30- destroyed vehicles"),
    ("At least 25 houses were ransacked and set ablaze.", "25- destroyed houses"),
    ("Rioters looted 96 kiosks.", ""),
    # headlines with a comma for "and"
    ("22 rebels killed, injured in army raids in Idlib.", "22 casualties rebels"),
    ("Dozens dead, injured in Kabul blast.", "24- casualties dead"),
    # those on board
    ("Divers sought 31 people missing after a boat sank with 75 on board.", "31 missing people"),
    ("A boat went missing with 40 people on board.", "1 missing boat; 40 missing people"),
    (
        "The ministry said 40 people had been rescued. Among the passengers were 120 pilgrims.",
        "40 rescued people",
    ),
    # numbers with a space
    ("The army said 1, 050 fighters had surrendered.", "1050 captured fighters"),
    ("More than 2, 500 families were displaced in Gombe.", "2500- displaced families"),
    ("On May 5, 300 people were killed in Goma.", "300 killed people"),
    # what a whole comprises
    (
        "The total number of people injured was 18 comprising 10 men and eight women.",
        "18 injured people; 10 injured men < 18; 8 injured women < 18",
    ),
    (
        "Thirty rebels, including two commanders, and four soldiers were killed in Marawi.",
        "30 killed rebels; 2 killed commanders < Thirty; 4 killed soldiers",
    ),
    (
        "Eleven people, including two women and four children, died in the fire.",
        "11 killed people; 2 killed women < Eleven; 4 killed children < Eleven",
    ),
    (
        "The storm killed 14 people, including four in the same house which collapsed.",
        "14 killed people; 4 killed people < 14",
    ),
    (
        "The riot left 20 people wounded (14 inmates and 6 guards).",
        "20 injured people; 14 injured inmates < 20; 6 injured guards < 20",
    ),
    # how some are
    (
        "Nine people showed symptoms of food poisoning and five of them were treated.",
        "9 injured people; 5 injured people < Nine",
    ),
    # whom war and floods drive away
    ("The fighting has forced 2 million people into displacement.", "2000000 displaced people"),
    ("The floods forced 35,000 people to migrate from the coast.", "35000 displaced people"),
    ("More than 1 million people have been driven abroad.", "1000000- displaced people"),
    ("The drought has affected the lives of 40,000 families.", "40000 affected families"),
    # what comes to a sum
    (
        "“We have two more confirmed deaths, making 14 the total number of civilians killed.”",
        "2 killed confirmed deaths; 14 killed civilians",
    ),
    ("Efforts are on to rescue the remaining six victims.", ""),
    ("Troops are working to free the remaining 14 hostages.", ""),
    ("Commandos rescued the remaining 14 hostages.", "14 rescued hostages"),
    (
        "The storm left some 90,000 homes either partially or completely destroyed.",
        "90000 destroyed homes",
    ),
    ("In addition, 52 prisoners who had escaped were recaptured.", ""),
]


@pytest.mark.parametrize(("statement", "found"), STATEMENTS)
def test_what_a_spokesman_tells_is_counted(statement, found):
    assert counted(statement) == found


@pytest.mark.parametrize(
    ("statement", "status"),
    [
        ("A month after suspected rebels killed four farmers, three are hurt.", Status.ASSERTED),
        ("It came hours after suspected separatists abducted six teachers.", Status.ASSERTED),
        ("Gunmen suspected to be kidnappers also killed two guards.", Status.ASSERTED),
        ("Men believed to be jihadists killed 14 villagers in Djibo.", Status.ASSERTED),
        ("Police said 12 people are suspected to have drowned in the lake.", Status.POSSIBLE),
        ("At least 12 people are believed to be dead in the rubble.", Status.POSSIBLE),
    ],
)
def test_who_is_suspected_makes_no_figure_doubtful(statement, status):
    assert said(statement, "status")[0][1] == status


@pytest.mark.parametrize(
    ("statement", "places"),
    [
        (
            "Officials reported seven deaths in Region 4, three in Region 5 and two in Ward 9.",
            ["Region 4", "Region 5", "Ward 9"],
        ),
        ("At least 12 people were killed in District 7.", ["District 7"]),
        ("In Yarang District 12 people died.", ["Yarang District"]),
    ],
)
def test_a_number_ends_the_name_of_a_region(statement, places):
    assert [place for _, place in said(statement, "place")] == places


@pytest.mark.parametrize(
    "statement",
    [
        "Deaths in Nepal due to the quake rose to 8,000 as of Monday evening, officials said.",
        "The toll from the earthquake rose to 800 on Monday, officials said.",
    ],
)
def test_a_disaster_struck_before_the_day_its_dead_are_counted(statement):
    assert [since for _, since in said(statement, "since")] == [None]


@pytest.mark.parametrize(
    ("statement", "claimant"),
    [
        ("The storms, which claimed a total of 52 lives, hit Kigezi.", None),
        ("Nine people showed symptoms of asphyxiation on Monday.", None),
        ("Police claimed that 14 rebels had been killed.", "Police"),
        ("The study showed that 300 people died.", "The study"),
    ],
)
def test_what_takes_lives_or_shows_symptoms_says_nothing(statement, claimant):
    assert [source for _, source in said(statement, "claimant")] == [claimant]


def test_the_new_year_begins_a_count():
    text = "Since the new year began, at least 12 people have been killed in Cali."

    assert said(text, "since") == [("at least 12", "2022-01-01")]
