"""Attacks, kidnappings, crackdowns and trials as broadcasters and papers tell them."""

import pytest

from tests.find.told import bounded, by_rule, claims, said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # hospitals
        ("Grant Hospital said it received 11 patients.", ["11 injured"]),
        ("St. Mary's Hospital admitted nine people.", ["9 injured"]),
        ("Nine people were taken to Grady Regional Medical Center.", ["9 injured"]),
        ("A gunman fired. Three people were treated at Norton Health.", ["3 injured"]),
        # pirates, gangs and kidnappers
        (
            "Pirates are holding 17 vessels and 300 seafarers.",
            ["17 captured", "300 abducted"],
        ),
        ("The carrier Irene was seized overnight with 22 Filipinos on board.", ["22 abducted"]),
        ("In the worst case 276 girls were taken from a school.", ["276 abducted"]),
        ("Gangs are holding 17 missionaries for ransom.", ["17 abducted"]),
        # what else befell others
        (
            "Three commandos died in the shootout, as did all five attackers.",
            ["3 killed", "5 killed"],
        ),
        ("Two soldiers were killed, as was a policeman.", ["2 killed", "1 killed"]),
        (
            "Troops seized two pistols and three explosive devices.",
            ["2 captured", "3 captured"],
        ),
        ("He put the number of people in the camps at 12,500.", ["12500 displaced"]),
        ("He put the number of houses burnt at 221.", ["221 destroyed"]),
        (
            "Inmates in five prisons were holding 139 guards and administrative staff hostage.",
            ["139 abducted"],
        ),
        (
            "Gunmen seized the Boeing 747 with 374 passengers and 15 crew on board.",
            ["374 abducted", "15 abducted"],
        ),
        ("Commandos captured all four hijackers.", ["4 detained"]),
        ("It counted 84 bodies, 60 of them with bullet wounds.", ["84 killed", "60 killed"]),
        ("Ten prisoners starved themselves to death.", ["10 killed"]),
        ("A DSP and two constables were killed.", ["1 killed", "2 killed"]),
        ("St James again led the country with 335 murders.", ["335 killed"]),
        ("Some 69 people were hacked or burnt to death.", ["69 killed"]),
        ("One guard suffered a cut to the hand.", ["1 injured"]),
        ("Two gunmen killed 12 students and a teacher 20 years ago.", ["12 killed", "1 killed"]),
        ("An axe-wielding man left four passengers fighting for life.", ["4 injured"]),
        (
            "A man hacked four people. Three of the victims are from one family.",
            ["4 injured", "3 injured"],
        ),
    ],
)
def test_what_attacks_bring_is_told(text, found):
    assert [bounded(claim) for claim in claims(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A car packed with explosives blew up outside the palace.", []),
        ("The group defines a mass shooting as one in which four people are shot.", []),
        ("Investigators recovered 112 shell casings.", []),
        ("Thirty-eight prisoners shot their way out of the jail.", []),
        (
            "Some 2,400 protesters are in detention, and warrants have been issued for another 120.",
            ["2400 detained"],
        ),
        (
            "Two women and the sexton, a father of two, were killed by a Tunisian.",
            ["2 killed"],
        ),
        ("The database counts killings in which four or more people die.", []),
        ("Curfew continued in the three worst-hit districts.", []),
        ("Three riots in the spring left 103 dead.", ["103 killed"]),
        ("They abducted 287 pupils, about 100 of them under 12.", ["287 abducted", "100 abducted"]),
        ("The dead include a British teacher, 29\nPolice shot him.", ["1 killed"]),
        ("The bomb hurt 24 people. One of them said he heard shots.", ["24 injured"]),
    ],
)
def test_what_attacks_do_not_bring_is_left_alone(text, found):
    assert [bounded(claim) for claim in claims(text)] == found


def test_those_suspected_did_it_all_the_same():
    assert said("Suspected jihadists killed 32 villagers.", "status") == [("32", "asserted")]


def test_whoever_tried_something_was_hurt_all_the_same():
    assert said("A man who tried to stop them was shot dead.", "status") == [("A", "asserted")]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("An AFP correspondent saw the bodies of two soldiers.", "An AFP correspondent"),
        ("Two witnesses told CNN of panic. One of them said 12 men died.", "Two witnesses"),
        (
            "The Oslo-based group Iran Watch is small. Some 40 died, the group said.",
            "The Oslo-based group Iran Watch",
        ),
        (
            "Rebels announced a curfew, hours after clashes in which six people died, medics said.",
            "medics",
        ),
        (
            "Four people died in the riot on Wednesday, D.C. Police Chief Robert Contee said.",
            "D.C. Police Chief Robert Contee",
        ),
        (
            "Some 90 died, Russia's Investigative Committee said. Another 28 bodies were found on"
            " the roof, the state news agency said.",
            "the state news agency",
        ),
        ("Jamaica recorded 1,616 murders in 2017, according to the police.", "the police"),
        ('"They shoot at homes," Thu Ya told Reuters in Bago, where two men were killed.', None),
        (
            "State television had warned on Friday of violence. It said 12 protesters had died.",
            "State television",
        ),
    ],
)
def test_who_was_there_or_counts_says_so(text, claimant):
    assert said(text, "claimant")[-1][1] == claimant


@pytest.mark.parametrize(
    ("text", "period"),
    [
        (
            "It killed 2,500 people between January and March.",
            ("total", "2023-01-01", "2023-03-31"),
        ),
        ("Iran has executed 104 people this year.", ("total", "2023-01-01", "2023-06-08")),
        ("The group documented 52 deaths last month.", ("total", "2023-05-01", "2023-05-31")),
        ("Some 88 murders were recorded in May alone.", ("total", "2023-05-01", "2023-05-31")),
        ("It came two weeks after 19 children were killed.", ("event", None, None)),
        ("Gangs killed 598 people between 2020 and 2022.", ("total", "2020-01-01", "2022-12-31")),
        (
            "On Monday, two days after a man fired into a crowd, killing seven, families met.",
            ("event", None, "2023-06-03"),
        ),
        (
            "It came four days after rebels stopped two buses and shot at them, killing 27 people.",
            ("event", None, None),
        ),
        ("They killed 32 people, in the bloodiest day since 2021.", ("event", None, "2023-06-08")),
        ("Hours earlier, 14 people were killed on Monday.", ("event", None, "2023-06-05")),
        ("Iran hanged 280 people in April.", ("total", "2023-04-01", "2023-04-30")),
        (
            "It was calm last week. Violence that began in 2012 has killed 9,000 people.",
            ("total", "2012-01-01", "2023-06-08"),
        ),
        ("Blasts on trains in July 2006 left 187 dead.", ("event", None, None)),
        ("Ecuador closed 2022 with 7,878 homicides.", ("total", "2022-01-01", "2022-12-31")),
        (
            "The bureau has logged 63 attacks this year, in which four seamen died.",
            ("total", "2023-01-01", "2023-06-08"),
        ),
        (
            "LIMA, Peru, June 7 — A car bomb exploded today outside a bank, killing 62 people.",
            ("event", None, "2023-06-07"),
        ),
        (
            "Three men convicted of the 2002 bombings were executed by firing squad on Sunday.",
            ("event", None, "2023-06-04"),
        ),
        ("It began on May 3, when three youths were killed.", ("event", None, "2023-05-03")),
        (
            "It has been on alert since bombers killed 32 people in Gori on March 22, 2016.",
            ("event", None, "2016-03-22"),
        ),
    ],
)
def test_periods_are_filled_and_what_came_before_is_of_its_own_day(text, period):
    [claim] = claims(text, day="2023-06-08")

    told = claim.to_dict()
    assert (told["scope"], told["since"], told["as_of"]) == period


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "He was jailed by a court in Lima for the attack in Ayacucho that killed 12.",
            ["Ayacucho"],
        ),
        (
            "It came after 19 children and two teachers were killed at a school in Uvalde, Texas, and"
            " 10 shoppers were slain at a store in Buffalo, New York.",
            ["Uvalde", "Uvalde", "Buffalo"],
        ),
        ("They kidnapped 20 nuns from a convent in Jos.", ["Jos"]),
        ("Eight were hurt at a suburban Denver charter school.", ["Denver"]),
        ("Soldiers killed 150 people in the Guinean capital, Conakry, on Monday.", ["Conakry"]),
        ("In Lutova, 50 people were killed across four villages.", ["Lutova"]),
        ("Inmates broke out of the Maze Prison yesterday and killed a guard.", ["Maze Prison"]),
        (
            "ROSA, Texas (AP) — A man shot ten people at a school here on Friday, in the worst attack"
            " since the massacre in Florida that left 17 dead.",
            ["ROSA", "Florida"],
        ),
        ("The bombing of the World Trade Center killed six people.", ["World Trade Center"]),
        ("In Nice two women were killed by a man who arrived in Europe last month.", ["Nice"]),
        ("An IRA bomb left 206 people injured in Bury.", ["Bury"]),
        ("Some 30 died in Burkina Faso's volatile north.", ["Burkina Faso"]),
        ("Some 30 people died in the West African country.", [None]),
        (
            "Gunmen killed nine people in Mandera.\n\nLast month they killed 36 in Garissa.\n\n"
            "Police are holding three suspects.",
            ["Mandera", "Garissa", "Mandera"],
        ),
        (
            "DAYTON, Ohio — A man opened fire at a mall here, killing nine people.\n\nIt was the"
            " worst shooting in Ohio this year.\n\nTwo children were among the dead.",
            ["DAYTON", "DAYTON"],
        ),
    ],
)
def test_attacks_are_where_they_happened(text, places):
    assert [place for _, place in by_rule(text, "place")] == places


@pytest.mark.parametrize(
    "text",
    [
        "The bomb injured 300. State radio said 80 of the wounded were children.",
        "The bomb injured 300. The wounded included 80 children.",
        "The bomb injured 300. Among the wounded are 80 children.",
        "The bomb injured 300. Some 80 children were among the wounded.",
        "The bomb injured 300. Some 80 of the victims were treated at the scene.",
    ],
)
def test_some_of_the_wounded_are_a_part_of_all_before(text):
    assert said(text, "part_of")[1][1] == "300"


def test_a_period_of_another_year_is_the_same():
    text = "In the first five months of this year 90 people were murdered, against 70 in the same"
    found = said(f"{text} period of 2021.", "as_of", day="2023-06-08")

    assert found == [("90", "2023-05-31"), ("70", "2021-05-31")]


def test_parts_of_a_sum_hold_when_it_does():
    text = "Some 1,783 people were killed or injured in the first quarter, 573 of them killed."

    assert said(text, "as_of", day="2023-06-08")[1] == ("573", "2023-03-31")


def test_that_night_is_the_one_just_told_of():
    text = "Police opened fire on three buses on Friday. Six people were killed that night."

    assert said(text, "as_of", day="2023-06-08") == [("Six", "2023-06-02")]


def test_several_shares_add_up_to_a_least_number():
    text = "The storms left at least 19 dead. Ten died in Gori, six in Poti and three in Zugdidi."

    assert [of for _, of in said(text, "part_of")][1:] == ["at least 19"] * 3


def test_police_in_a_state_say_nothing():
    assert said("Police in Rio state killed 1,245 people.", "claimant") == [("1,245", None)]


def test_a_group_blamed_for_something_says_nothing():
    text = "He named Abu Nidal, a group blamed for a blast that killed 116 people."

    assert said(text, "claimant") == [("116", None)]


@pytest.mark.parametrize(
    "ending", ["12 were still receiving treatment", "12 still undergoing treatment"]
)
def test_how_those_are_still_cared_for_tells_of_people_without_a_noun(ending: str) -> None:
    assert said(f"The blast killed nine people, and {ending}.", "measure") == [
        ("nine", "killed"),
        ("12", "injured"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("At least 60 activists were placed under arbitrary house arrest.", ["60- detained"]),
        (
            "The town is besieged, with 9,000 residents left without running water.",
            ["9000 affected"],
        ),
        ("The town was shelled and villagers fled in their hundreds.", ["200- displaced"]),
        ("Police arrested demonstrators by the dozens.", ["24- detained"]),
        ("Protesters took to the streets by the thousands.", []),
        ("The blaze in Corby spread to four houses.", ["4 damaged"]),
        ("Soldiers found 40 rifles in a cave used by the rebels.", ["40 captured"]),
        ("So far, at least 14 opposition figures have fled the country.", ["14- displaced"]),
        (
            "He killed another nurse, a porter, and a visitor.",
            ["1 killed", "1 killed", "1 killed"],
        ),
        ("Another man, a 40-year-old clerk, was killed.", ["1 killed"]),
        ("The murder of Ivo Marek, also a student, drew little notice.", []),
    ],
)
def test_more_of_attacks_and_unrest(text: str, found: list[str]) -> None:
    assert [f"{c.low}{'-' if c.high is None else ''} {c.measure}" for c in claims(text)] == found
