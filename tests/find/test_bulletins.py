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
        ["Nine killed men", "three killed members of one family", "four injured others"],
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
    # how badly, and more of the same
    (
        "Nine guards were moderately and three severely hurt.",
        ["Nine injured guards", "three injured guards"],
    ),
    (
        "Nine guards were severely wounded and three moderately.",
        ["Nine injured guards", "three injured guards"],
    ),
    ("Two guards were hurt, one seriously.", ["Two injured guards", "one injured guards"]),
    (
        "We saw three bodies pulled out, then six more.",
        ["three killed bodies", "six killed bodies"],
    ),
    (
        "Over 45 people have died in the capital, the office said, and 16 elsewhere.",
        ["Over 45 killed people", "16 killed people"],
    ),
    (
        "They acknowledge 73 deaths, including those of ten guards.",
        ["73 killed deaths", "ten killed guards"],
    ),
    (
        "Some 55 million people were living in internal displacement: 48 million as a result of conflict.",
        ["Some 55 million displaced people", "48 million displaced people"],
    ),
    # what befell whom after other words
    ("Staff treated 19 people for machete and gunshot wounds.", ["19 injured people"]),
    ("One pilot was dazzled by a laser and suffered eye injuries.", ["One injured pilot"]),
    ("In Karsk a civilian born in 1987 was killed.", ["a killed civilian"]),
    ("A woman aged 35 died.", ["A killed woman"]),
    (
        "Police arrested 18 marchers; a further 25 were taken into preventive custody.",
        ["18 detained marchers", "25 detained marchers"],
    ),
    (
        "Police arrested 18 marchers; arrest warrants were issued against 51.",
        ["18 detained marchers"],
    ),
    (
        "After the riots 18 were arrested. Of those arrested, 12 got terms of two to three years.",
        ["18 detained 18", "12 detained 12"],
    ),
    ("Eight guards required evacuation.", ["Eight evacuated guards"]),
    ("Some 106 sets of remains had been recovered.", ["Some 106 killed sets of remains"]),
    ("The blockade has left 300 people with little food.", ["300 affected people"]),
    ("Looters carried off 16 motorbikes.", ["16 captured motorbikes"]),
    ("Twenty-four war-wounded were admitted to the hospital.", ["Twenty-four injured war-wounded"]),
    ("Rebels took twenty officials hostage.", ["twenty abducted officials"]),
    (
        "As a result of the strikes, 2 tanks (T-72) and 6 trucks were destroyed.",
        ["2 destroyed tanks", "6 destroyed trucks"],
    ),
    ("Killing and maiming: 106 children", ["106 casualties children"]),
    # lists of things and places
    (
        "In total, 45 tanks and other armoured vehicles, 12 trucks equipped with launchers, 87 guns and mortars, as well as 6"
        " units of special equipment have been destroyed.",
        [
            "45 destroyed tanks and other armoured vehicles",
            "12 destroyed trucks",
            "87 destroyed guns and mortars",
            "6 destroyed units",
        ],
    ),
    (
        "Some 40,000 people are displaced in three countries: Nigeria 22,000, Niger 12,000 and Chad 6,000.",
        [
            "Some 40,000 displaced people",
            "22,000 displaced people",
            "12,000 displaced people",
            "6,000 displaced people",
        ],
    ),
    (
        "They captured two field guns and 150 customs guards.",
        ["two captured field guns", "150 captured customs guards"],
    ),
    ("Rescued – 39 people, 6 children among them.", ["39 rescued people", "6 rescued children"]),
    (
        "The office recorded 42 deaths and injuries from mines.",
        ["42 casualties deaths and injuries"],
    ),
    (
        "It left at least 50 dead and injured more than 400.",
        ["at least 50 killed dead", "more than 400 injured more than 400"],
    ),
    # of what some died, and by whose hand
    (
        "Some 900 civilians died. Rebels were responsible for 410, of which 187 resulted from bombs and 63 from mines.",
        [
            "Some 900 killed civilians",
            "410 killed civilians",
            "187 killed civilians",
            "63 killed civilians",
        ],
    ),
    (
        "Bombs killed 3,021 civilians in 2011, a 25 per cent increase on 2,412 in 2009.",
        ["3,021 killed civilians", "2,412 killed civilians"],
    ),
    (
        "The group counted 44 victims, of whom 20 were children.",
        ["44 killed victims", "20 killed children"],
    ),
    ("The front lost eight members to an air strike.", ["eight killed members"]),
    ("The front lost eight members to a rival.", []),
    ("All 53 inhabitants who had not fled were shot dead.", ["53 killed inhabitants"]),
    ("Some 80 persons are therefore still to be traced.", ["Some 80 missing persons"]),
    ("Fifteen clinics have sustained partial or heavy damage.", ["Fifteen damaged clinics"]),
    (
        "Medics and a survivor each estimated that 20 people were most likely killed.",
        ["20 killed people"],
    ),
    (
        "The panel reported 3,248 people dead, attributing 1,452 to rebel forces and 727 to the army.",
        ["3,248 killed people", "1,452 killed people", "727 killed people"],
    ),
    (
        "Martyrs: 227 (children 82, women 40)\nWounded: 516",
        ["227 killed Martyrs", "82 killed children", "40 killed women", "516 injured Wounded"],
    ),
    ("Twenty-three men are on the rolls of the missing.", ["Twenty-three missing men"]),
    # what befell nobody
    ("Staff: 1,200 mobilised, three guards slightly hurt.", ["three injured guards"]),
    (
        "After the riots. Demonstrations: 87 in the north, 31 marchers being arrested.",
        ["31 detained marchers"],
    ),
    ("Since February sappers have neutralised 310 explosive devices.", []),
    ("The drone impacted at Tower 22, a base in the hills.", []),
    ("Of the attacks, 38 of the attacks affected facilities.", []),
    ("There were 12 alerts for dengue with 45 deaths.", ["45 killed deaths"]),
    ("We call for the 150 or so minors to be freed at once.", []),
    ("He lost a post in the cabinet.", []),
    ("The agency lost 14 local staff members.", ["14 killed local staff members"]),
    ("Some 36,000 people live in the affected area.", ["Some 36,000 affected people"]),
    ("After the quake 265 people sought medical assistance.", ["265 injured people"]),
]


@pytest.mark.parametrize(("text", "found"), CASES)
def test_bulletins_and_notices_are_read(text, found):
    assert [f"{c.figure.text} {c.measure} {c.subject.text}" for c in claims(text)] == found


def test_deaths_and_injuries_are_parts_of_the_casualties_that_they_add_up_to():
    text = "The office documented 99 civilian casualties – 25 deaths and 74 injuries – in May."

    assert said(text, "part_of") == [("99", None), ("25", "99"), ("74", "99")]


def test_each_part_of_these_names_the_whole_of_its_measure():
    text = "Shelling killed 18 civilians and injured 83. Of these, 3 were killed and 25 injured by drones."

    assert said(text, "part_of")[2:] == [("3", "18"), ("25", "83")]


@pytest.mark.parametrize(
    "text",
    ["Some 16 suspected militia were held after the riots.", "Six suspected cattle rustlers died."],
)
def test_who_is_suspected_is_surely_counted(text):
    assert [status for _, status in said(text, "status")] == ["asserted"]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The panel is satisfied that not fewer than 58 persons died.", "The panel"),
        ("The panel is satisfied beyond doubt that 58 persons died.", "The panel"),
        ("The group is aware of 12 infants who died.", "The group"),
        ("The fishermen were not aware of the storm, and 12 of them died.", None),
        ("The panel was not satisfied that 58 persons died.", None),
    ],
)
def test_who_is_satisfied_says_so(text, claimant):
    assert [said for _, said in said(text, "claimant")] == [claimant]


def test_reports_that_are_left_out_leave_the_others_checked():
    text = "The office counted 200 civilians killed. The toll is higher, as many reports could not be verified."

    assert said(text, "verified") == [("200", None)]
