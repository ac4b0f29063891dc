"""Wordings of newswire and of newspapers' long reports, and what looks like them."""

import pytest

from tests.find.told import bounded, claims, said

CASES = [
    # nobody hurt
    ("The bomb went off at night; there were no victims.", "0 casualties"),
    ("No property damage or casualties were reported after the raid.", "0 casualties"),
    ("The quake caused no damage or injuries.", "0 injured"),
    ("No further arrests or detentions were made.", ""),
    # what nearly happened
    ("A thief was nearly lynched by a crowd in Lodal.", ""),
    ("Two children almost drowned in the pool.", ""),
    ("Nearly 40 guards were almost certainly killed.", "40 killed"),
    # what is destroyed with an article, as in the plural
    ("Jets destroyed an oil rig off Kost.", "1 destroyed"),
    ("Rebels blew up a platform and a windmill.", "1 destroyed; 1 destroyed"),
    # shots at others
    ("Four youths on a truck shot at the policemen and drove off.", ""),
    ("Four people were shot at a school in Marn.", "4 casualties"),
    ("Six people shot at the market died in hospital.", "6 killed"),
    # of whom a sentence goes on to tell
    ("Among the 300 passengers, five were injured.", "5 injured"),
    ("As for the 300 passengers, five children were injured.", "5 injured"),
    (
        "Among the 12 soldiers and three officers killed were two captains.",
        "12 killed; 2 killed; 3 killed",
    ),
    # patients, the needy, countrymen
    ("Nine men were hurt; the condition of two was stated to be serious.", "2 injured; 9 injured"),
    ("The rains left 2,160 people in a situation of dire need.", "2160 affected"),
    ("We lost 250 Americans in that war.", "250 killed"),
    # murders that are counted, and those only charged or known
    ("Police recorded 31 murders in April.", "31 killed"),
    ("The town has had more than 40 homicides this year.", "40 killed"),
    ("He was charged with two murders.", ""),
    ("Nobody has claimed these two murders.", ""),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_newswire_is_read(text, expected):
    assert "; ".join(sorted(bounded(claim) for claim in claims(text))) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The gunmen threatened to kill 20 hostages.", "projected"),
        ("The cartel has sworn to kill 10 judges for every extradition.", "projected"),
        ("The letter repeats a threat to kill 10 judges.", "projected"),
        ("The rebels spoke of a plot to kill 20 people.", "projected"),
        ("The plot to storm the base left 20 people dead.", "asserted"),
        ("The rebels agreed to release 20 hostages.", "projected"),
        ("The rebels agreed on Friday and released 20 hostages.", "asserted"),
    ],
)
def test_a_threat_or_a_promise_foretells(text, status):
    assert [value for _, value in said(text, "status")] == [status]


def test_who_some_were_stands_behind_a_colon_or_in_brackets():
    behind = "Five people were killed: three were women and two were children."
    inside = "Three people died (two were children) when the roof fell in."

    assert said(behind, "part_of") == [("Five", None), ("three", "Five"), ("two", "Five")]
    assert said(inside, "part_of") == [("Three", None), ("two", "Three")]
    assert said(behind, "subject")[1:] == [("three", "women"), ("two", "children")]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The relief agency estimated 12,000 people had fled.", "The relief agency"),
        ("The number of displaced is an estimated 300,000.", None),
        ("Storms estimated to have killed 20 people hit the coast.", None),
        ("The general was quoted by the daily as saying 40 rebels had died.", "The general"),
        ("The board said it had been told by the governor that 12 had died.", "the governor"),
        ("The sources gave no name, but did say that 12 men were hurt.", "The sources"),
        ("Officials would not come, but they said 12 men were missing.", "Officials"),
        ("The airline, whose jet crashed in May, said 62 had died.", "The airline"),
        ("A geologist said 300 homes were destroyed.", "A geologist"),
        ("The war between the clans has claimed 120 deaths.", None),
        ("Flooding has claimed 35 deaths, the governor said.", "the governor"),
        ("In the wake of a shooting that killed 14, she proposed a ban.", None),
    ],
)
def test_who_says_so_is_told_from_far(text, claimant):
    assert [value for _, value in said(text, "claimant")] == [claimant]


def test_one_who_is_lost_is_not_displaced_with_others():
    text = "They had lost a son and 12,000 children were displaced."

    assert [bounded(claim) for claim in claims(text)][-1] == "12000 displaced"
    assert "1 displaced" not in [bounded(claim) for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # lives that are saved, changed, at risk, ended
        ("The medic saved the lives of 30 soldiers.", "30 rescued"),
        ("The plan puts the lives of 2,000 troops on the line.", ""),
        ("The drug has changed the lives of 400 patients.", ""),
        ("The fire ended the lives of 12 people.", "12 killed"),
        ("The lives of 12 people were lost.", "12 killed"),
        # years
        ("He was a captain at the time of his 2004 death.", ""),
        ("The 2011 deaths of two miners led to a law.", "2 killed"),
        ("There were 2011 deaths in the epidemic.", "2011 killed"),
        # doers
        ("He died in a shooting in May at the hands of a guard.", ""),
        ("Two farms offered to shelter the envoys.", ""),
        ("They told 300 people to evacuate their homes.", "300 evacuated"),
        ("It stood in a letter prisoners released on Monday.", ""),
        # no harm
        ("It makes both our countries less safe.", ""),
        ("She targeted 100 Americans from home in Dovia.", ""),
        ("Some 300 people were driven from home.", "300 displaced"),
    ],
)
def test_who_lives_and_what_only_looks_like_a_toll(text, expected):
    assert "; ".join(bounded(claim) for claim in claims(text)) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("No-one was hurt in the blaze.", [("No-one", "injured")]),
        ("Officials said no-one had died.", [("no-one", "killed")]),
        ("Some 90 skulls have been dug up near Tarna.", [("Some 90", "killed")]),
        ("Customs seized 12 skins and 16 skulls from two poachers.", []),
        ("Up to 60,000 civilians may be caught inside Tarna.", [("Up to 60,000", "affected")]),
        ("A man armed with a hammer was shot dead.", [("A", "killed")]),
        ("Two armed drones were shot down.", [("Two", "destroyed")]),
        ("A man waving a flag and shouting slogans was killed.", [("A", "killed")]),
        (
            "In March, a masked man attacked a cashier before being shot and wounded.",
            [("a", "injured")],
        ),
        ("In May, a clerk, Juan Perez, robbed a bank before being shot dead.", []),
        ("Nine passengers out of 40 were killed.", [("Nine", "killed")]),
        ("Nine were hurt, two in a bad condition out of 40 in hospital.", [("Nine", "injured")]),
    ],
)
def test_news_of_attacks_and_graves(text, found):
    assert said(text, "measure")[: len(found) or None] == found


def test_nobody_else_is_told_as_it_stands():
    assert said("No one else was hurt.", "subject") == [("No one", "No one else")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One mother of a missing man said the police did nothing.", []),
        ("Two brothers of a hostage wept.", []),
        ("A mother of five who died on Monday was buried.", [("A", "killed")]),
        ("Juana Perez was one of the hostages.", []),
        ("She was one of the evacuees.", []),
        ("One of the hostages was shot.", [("One", "injured")]),
        ("She will not condone the killing of a suspect.", []),
        ("The bishop condemned the killing of a priest.", [("a", "killed")]),
        ("Aid may save thousands of infants facing famine.", [("thousands", "affected")]),
        (
            "More than 300 rebels left Tarna under an evacuation deal.",
            [("More than 300", "evacuated")],
        ),
        ("Some 40 soldiers left the town for Tarna.", []),
        (
            "Under the evacuation deal, about 1,500 people would depart for Tarna.",
            [("about 1,500", "evacuated")],
        ),
    ],
)
def test_kin_names_and_agreements(text, found):
    assert said(text, "measure") == found


def test_a_bombing_told_of_anew_kills_none_of_those_before():
    text = (
        "Ninety soldiers have died. Attacks went on, notably a clinic bombing killing 14 in Tarna."
    )

    assert said(text, "subject") == [("Ninety", "soldiers"), ("14", "14")]
