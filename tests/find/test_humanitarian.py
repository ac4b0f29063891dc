"""Words of the agencies that help and watch, and of news written from them."""

import pytest

from according.find import find
from according.model import Report
from tests.find.told import said

CASES = [
    ("The fighting drove 22,000 people into Eldoria.", ["22,000 displaced people"]),
    ("Raids have forced 40 families into neighbouring Eldoria.", ["40 displaced families"]),
    ("The shelling drove some 300 people across the river.", ["some 300 displaced people"]),
    ("He drove three passengers into the town centre.", []),
    ("Two guards were pushed over the wall.", []),
    ("A million people are in Emergency (Phase 4).", ["A million affected people"]),
    (
        "The number of people facing emergency levels of hunger will rise to 1.4 million.",
        ["1.4 million affected people"],
    ),
    ("Researchers interviewed 20 people who had fled to Eldoria.", []),
    ("She spoke to 12 wounded survivors.", []),
    ("A man charged with murder was hanged.", ["A killed man"]),
    (
        "The war has killed 300 people and driven 8,000 to the brink of starvation.",
        ["300 killed people", "8,000 affected people"],
    ),
    (
        "Troops killed 19 Hamas and Islamic Jihad fighters.",
        ["19 killed Hamas and Islamic Jihad fighters"],
    ),
    ("The girl and the son of one of the dead were freed.", []),
    ("More than 20 people were taken captive.", ["More than 20 abducted people"]),
    ("More than 20 soldiers were taken captive.", ["More than 20 captured soldiers"]),
    ("Arland executed a staggering 81 people.", ["81 killed people"]),
    (
        "Recorded executions in Arland soared from 314 in 2021 to 576 in 2022.",
        ["314 killed Recorded executions", "576 killed Recorded executions"],
    ),
    ("At least 87 farmers buried in mass grave.", ["At least 87 killed farmers"]),
    ("Troops shelled a town, and shelled a hospital.", ["a damaged hospital"]),
    (
        "About 12 Sierra Leonean and Liberian refugees were killed.",
        ["About 12 killed Sierra Leonean and Liberian refugees"],
    ),
    (
        "Arland accounted for 567 executions, Ostia for 154 and Lutova for more than 88.",
        ["567 killed executions", "154 killed executions", "more than 88 killed executions"],
    ),
    ("At least 30 people sheltering in a school were killed.", ["At least 30 killed people"]),
    (
        "Some 394 internally displaced persons have been killed.",
        ["Some 394 killed internally displaced persons"],
    ),
    (
        "The army has put the number of burnt houses at fewer than 300.",
        ["fewer than 300 destroyed houses"],
    ),
    ("Six people in every 10,000 die each day.", []),
    ("The bishop met 16 refugees in Karsk.", []),
    ("Interviews with 84 people, among them 31 former detainees, bear this out.", []),
    ("Three hospitals were forced to evacuate patients.", []),
    ("Three villages were forced to evacuate on Monday.", ["Three evacuated villages"]),
    (
        "Some 30 survivors were hurt. Nobody knows how many were aboard. One puts the number at 75.",
        ["Some 30 injured survivors"],
    ),
    (
        "Soldiers killed 44 people, including 20 children, in Nondin, and 179 people in Soro.",
        ["44 killed people", "20 killed children", "179 killed people"],
    ),
    (
        "Troops killed 441 civilians. The dead, found in three towns north of the capital, include"
        " 341 men.",
        ["441 killed civilians", "341 killed men"],
    ),
    (
        "Some 900 farmers were killed, far more than Arland's official figure of 400.",
        ["Some 900 killed farmers", "400 killed farmers"],
    ),
    ("Global displacement passes 100 million.", ["100 million displaced Global displacement"]),
    (
        "The office verified the killing of 12 soldiers and of 30 civilians.",
        ["12 killed soldiers", "30 killed civilians"],
    ),
    ("At least 30 men were killed in several executions.", ["At least 30 killed men"]),
    (
        "The number of displaced people rose towards 90 million.",
        ["90 million displaced displaced people"],
    ),
    ("Interviews with 40 people displaced by the war bear this out.", []),
    ("The militia captured an army base in Karsk.", []),
    (
        "Eight medics are still being held in Eldorian jails since the war.",
        ["Eight detained medics"],
    ),
    (
        "Nine killed (four men, three women and a child).",
        ["Nine killed Nine", "four killed men", "three killed women", "a killed child"],
    ),
]


@pytest.mark.parametrize(("text", "found"), CASES)
def test_what_befell_those_in_need(text, found):
    claims = find(Report(text=text, publisher="x")).claims

    assert [f"{c.figure.text} {c.measure} {c.subject.text}" for c in claims] == found


LIST = """From 1 to 29 January 2022, the office recorded 97 civilian casualties in Eldoria:

• 39 killed (20 men, 12 women); and
• 58 injured.

This included:

• 70 casualties (30 killed and 40 injured) in the north.
"""


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("claimant", ["the office"] * 8),
        ("scope", ["total"] * 8),
        ("since", ["2022-01-01"] * 8),
        ("as_of", ["2022-01-29"] * 8),
        ("part_of", [None, "97", "39", "39", "97", "97", "70", "70"]),
    ],
)
def test_what_opens_a_list_holds_for_its_items(field, told):
    assert [value for _, value in said(LIST, field)] == told


def test_a_line_that_ends_a_list_opens_none():
    text = (
        "The office recorded 97 deaths in January:\n\n• 39 men\n\nIt rained.\n\n• Two died in Gori."
    )

    assert said(text, "claimant")[-1] == ("Two", None)


PERIODS = [
    (
        "On 7 October gunmen raided Karsk. Some 400 people have been killed there since then.",
        "2021-10-07",
        "2022-03-08",
    ),
    ("Since April last year 30 farmers have died.", "2021-04-01", "2022-03-08"),
    (
        "The war began with the attack on 7 October, in which about 1,200 people were killed.",
        None,
        "2021-10-07",
    ),
    (
        "Since the mission began keeping records in 2009, 300 civilians have been killed.",
        "2009-01-01",
        "2022-03-08",
    ),
    (
        "Police killed 50 suspects between July 1, 2016 and Nov. 30, 2018, the agency said.",
        "2016-07-01",
        "2018-11-30",
    ),
    (
        "The group says 300 farmers were executed in jail from September 2011 to December 2015.",
        "2011-09-01",
        "2015-12-31",
    ),
    (
        "War killed 108 aid workers in the first eleven months of 2021, 14 of them in Arland.",
        "2021-01-01",
        "2021-11-30",
    ),
    (
        "Since 1 February war has killed 1,300 people. It has displaced 3,200 over the same period.",
        "2022-02-01",
        "2022-03-08",
    ),
    (
        "(Abuja, March 8, 2022) – The group killed 83 civilians in raids on five villages between"
        " February 2 and March 1, 2022, the office said today.",
        "2022-02-02",
        "2022-03-01",
    ),
    ("War had displaced 65 million people at the end of 2020.", None, "2020-12-31"),
    ("By the end of March 2021 some 300 people had died in the war.", None, "2021-03-31"),
    ("Some 300 died in war since hostilities began last October.", "2021-10-01", "2022-03-08"),
    (
        "He was killed on 6 March when he fled. Ten guards were murdered the next day.",
        None,
        "2022-03-07",
    ),
    ("At least 27 drowned on 6 March, the worst crossing since records began.", None, "2022-03-06"),
    ("War killed 300 farmers as of 1 March, the group said on Monday.", None, "2022-03-01"),
    ("The siege followed the raid of 7 October, which killed 30 farmers.", None, "2021-10-07"),
]


@pytest.mark.parametrize(("text", "since", "as_of"), PERIODS)
def test_when_a_figure_of_a_long_war_holds(text, since, as_of):
    assert [said(text, field)[-1][1] for field in ("since", "as_of")] == [since, as_of]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The unit (DTM) estimates that 300 families fled.", "The unit"),
        ("The tracking office (DTM) reports 300 families displaced.", "The tracking office"),
        ("In two raids (DTM estimates) 300 families fled.", None),
    ],
)
def test_a_short_form_in_brackets_parts_no_source_from_its_verb(text, told):
    assert said(text, "claimant") == [("300", told)]


@pytest.mark.parametrize(
    "part", ["About 300 of them", "Only about 300 of them", "At least 300 of them"]
)
def test_so_many_of_them_are_part_of_those_before(part):
    text = f"Some 2,500 people were displaced. {part} were living in tents."

    assert [whole for _, whole in said(text, "part_of")] == [None, "Some 2,500"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On 6 March shells landed on a market. Police said 31 people died.", "2022-03-06"),
        (
            "Two guards died in an ambush, the mission said on Monday.\n\nThey were ambushed on"
            " Friday near Karsk.",
            "2022-03-04",
        ),
    ],
)
def test_a_death_is_of_the_day_of_its_deed(text, day):
    assert said(text, "as_of")[0][1] == day


def test_a_place_between_shares_is_of_the_first():
    text = "Soldiers killed 44 people, including 20 children, in Nondin, and 179 people in Soro."

    assert [place for _, place in said(text, "place")] == ["Nondin", "Nondin", "Soro"]


def test_who_more_of_the_dead_were_is_told_of_the_same_dead():
    text = "Some 100 people were killed. Eleven of the dead were children and six were women."

    assert [whole for _, whole in said(text, "part_of")] == [None, "Some 100", "Some 100"]


def test_who_leads_an_attack_is_no_place():
    text = "Some 1,139 people were killed in the Hamas-led attack on Israel on 6 March."

    assert said(text, "place") == [("Some 1,139", "Israel")]


def test_those_among_them_are_parts_though_a_verb_follows():
    text = "At least 246 people, 73 children and 22 women among them, have been killed."

    assert [whole for _, whole in said(text, "part_of")] == [None, "At least 246", "At least 246"]


ANNUAL = (
    "At least 1,032 people executed last year, watchdog says\n\nThe watchdog said in its annual"
    " report that at least 1,032 people were put to death. Arland executed 567 people."
)


@pytest.mark.parametrize(
    ("field", "told"),
    [("scope", "total"), ("since", "2021-01-01"), ("as_of", "2021-12-31")],
)
def test_what_sums_up_a_year_covers_it(field, told):
    assert {value for _, value in said(ANNUAL, field)} == {told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Forty people drowned, according to the four survivors.", "the four survivors"),
        (
            "Airwars says 40 civilians died. The London-based group said 12 boys were killed.",
            "Airwars",
        ),
        (
            "Save the Children said 40 died, but the rights group believes 90 were killed.",
            "Save the Children",
        ),
        ("The army said 40 died. The group said 90 were killed.", "The group"),
        (
            "The Coalition to Protect Schools from Attack says militants killed 80 teachers.",
            "The Coalition to Protect Schools from Attack",
        ),
        (
            "The union says 300 died. The army disputes that; a spokesman said on Friday it had"
            " recorded 248 deaths.",
            "a spokesman",
        ),
        ("Local activists have compiled a list of 522 people killed.", "Local activists"),
        ("The agency, citing reports it had received, spoke of 80 dead.", "The agency"),
        (
            "The spokesman, General Pedro Ruiz, was in Karsk. On 6 March he told reporters that 12"
            " guards had died.",
            "The spokesman, General Pedro Ruiz",
        ),
        (
            "Some 300 deaths were documented, the Mission in Eldoria said in its annual report,"
            " a rise of 4 percent.",
            "the Mission in Eldoria",
        ),
    ],
)
def test_whom_the_group_and_its_report_stand_for(text, told):
    assert said(text, "claimant")[-1][1] == told


def test_a_toll_that_could_be_so_high_is_possible():
    text = (
        "The toll could be as high as 7,800. The war could displace 90 people. Thousands may"
        " already have died."
    )

    assert [s for _, s in said(text, "status")] == ["possible", "projected", "possible"]


def test_a_suspected_attack_leaves_its_toll_asserted():
    text = "The death toll from a suspected chemical attack rose to 75."

    assert said(text, "status") == [("75", "asserted")]


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("scope", ["total"] * 4),
        ("since", ["2021-10-07"] * 4),
        ("as_of", ["2022-03-08"] * 4),
    ],
)
def test_those_of_these_are_of_the_same_days(field, told):
    text = (
        "Since 7 October, 385 farmers have been killed. Of these, 375 were killed by soldiers,"
        " eight by settlers and two by either."
    )

    assert [value for _, value in said(text, field)] == told


def test_a_round_up_of_december_sums_up_its_own_year():
    text = (
        "110 journalists killed in 2021, group says\n\nA total of 110 journalists were killed in"
        " 2021, the group said in its annual roundup on Tuesday. The motives for the deaths of the"
        " other 43 are unclear."
    )

    assert said(text, "since", day="2021-12-29") == [
        ("110", "2021-01-01"),
        ("110", "2021-01-01"),
        ("43", "2021-01-01"),
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("More than 300 migrants have died trying to cross the Aegean Sea.", "Aegean Sea"),
        ("More than 300 people have fled Karsk.", "Karsk"),
        ("More than 300 people fled across the river.", None),
    ],
)
def test_what_people_cross_or_flee_is_where_it_happened(text, place):
    assert said(text, "place") == [("More than 300", place)]
