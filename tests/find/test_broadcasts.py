"""Wordings of broadcasters and agencies: who is only named, who goes with whom, what is no toll."""

import pytest

from tests.find.told import claims, said

FOUND = [
    # whoever went with somebody named
    ("Ines Kerr was abducted with three local colleagues.", [("three", "abducted")]),
    ("The commander died with five of his bodyguards.", [("five", "killed")]),
    ("She drowned with her two children.", [("two", "killed")]),
    ("The governor was killed with his wife and four aides.", [("four", "killed")]),
    ("He was killed with two shots.", []),
    ("A clerk was killed with a nerve agent.", [("A", "killed")]),
    # one life
    ("The storm has claimed the life of a 45-year-old farmer.", [("a", "killed")]),
    ("The blaze took the life of one firefighter.", [("one", "killed")]),
    # fighters are killed where they are "destroyed"
    ("Three terrorists were destroyed in the raid.", [("Three", "killed")]),
    ('"Five of the attackers were destroyed," it said.', [("Five", "killed")]),
    ("The army destroyed 20 soldiers and two tanks.", [("20", "killed"), ("two", "destroyed")]),
    ("The quake destroyed 20 houses.", [("20", "destroyed")]),
    # what somebody was, behind his name
    ("A raid killed Omar Rahmani, once a member of the group.", []),
    ("A raid killed a judge, formerly a member of the party.", [("a", "killed")]),
    ("Leyla is the child of Omar al-Barzani, a teacher who was killed in 2011.", []),
    # a year, a rate
    ("He led a 1996 hostage siege.", []),
    ("Utah had 22 deaths per 100,000 people.", []),
    ("It recorded 35 deaths reported for every 1,000 births.", []),
    ("It recorded 35 deaths per day.", [("35", "killed")]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_wordings_of_broadcasts(text, expected):
    assert [(claim.figure.text, str(claim.measure)) for claim in claims(text)] == expected


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("It hit Gori. A senior UN official came. The UN said 40 people had died.", "The UN"),
        ("They met the Lakes Board. LB tallies rose. The LB said 40 people had died.", "The LB"),
        ("Gen. Ana Ruiz came. The general said 40 people had died.", "Gen. Ana Ruiz"),
    ],
)
def test_a_longer_mention_ends_with_its_sentence(text, claimant):
    assert said(text, "claimant") == [("40", claimant)]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ('The "Sea Hope" charity said 20 people had drowned.', 'The "Sea Hope" charity'),
        ('The group "Free Women" said 20 people had died.', 'The group "Free Women"'),
        (
            'The so-called "Northern State" (NS) claimed the attack, saying 20 soldiers were killed.',
            'The so-called "Northern State"',
        ),
        ('"We are lost," Ana Ruiz said after 20 had died.', "Ana Ruiz"),
    ],
)
def test_a_source_may_have_its_name_in_quotation_marks(text, claimant):
    assert said(text, "claimant") == [("20", claimant)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Seven motorists died on New South Wales roads.", "New South Wales"),
        ("Seven people have died on Queensland roads.", "Queensland"),
        ("Seven people died in Wales.", "Wales"),
        ("It hit Gori near Mr Keller's office. Seven people died in Gori.", "Gori"),
        ("A bomber killed seven at a Sufi shrine.", None),
        ("Seven died in Malia, says a study published in The Physician.", "Malia"),
        ("Rebels shot down a plane over the Korda Peninsula, killing seven.", "Korda Peninsula"),
    ],
)
def test_places_are_told_from_names_that_are_none(text, place):
    assert said(text, "place")[-1][1] == place


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("The worst since Dec. 16, 2014, when gunmen stormed a school, killing 90.", "2014-12-16"),
        ("One clerk was dug out alive on Monday, two days after the quake.", "2022-03-07"),
        ("A man is on trial since Monday over a 1983 bombing. 90 people died.", None),
        ("A raid that may have killed 90 people hit Gori.", "2022-03-08"),
        ("In the past month 90 have died, and 20 may follow.", "2022-03-08"),
    ],
)
def test_days_are_those_of_what_is_counted(text, as_of):
    assert said(text, "as_of")[0][1] == as_of


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "It killed 75 people. At least 20 nuns and nine pupils were among the dead.",
            [("75", None), ("At least 20", "75"), ("nine", "75")],
        ),
        (
            "It killed 75 people. Three nuns and nine pupils were among those killed.",
            [("75", None), ("Three", "75"), ("nine", "75")],
        ),
    ],
)
def test_all_of_a_list_are_among_the_dead(text, parts):
    assert said(text, "part_of") == parts


@pytest.mark.parametrize(
    "text",
    [
        "They had a daughter who died in infancy.",
        "One woman died of natural causes.",
        "His car hit a lamp post.",
        "The bus left the road and hit a wall.",
        "Two in three homes were destroyed.",
    ],
)
def test_natural_deaths_collisions_and_rates_are_no_tolls(text):
    assert claims(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The raids killed 80 people, including 25 in one village.", ["80", "25"]),
        ("The raids killed 12 in two villages.", ["12"]),
        ("The war killed 900 people, more than all since, including both world wars.", ["900"]),
        ("Nine died, including both pilots.", ["Nine", "both"]),
        ("A shell hit a wall.", ["a"]),
    ],
)
def test_numbers_of_places_are_no_shares_and_wars_no_victims(text, found):
    assert [claim.figure.text for claim in claims(text)] == found


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Since May 300 people have died, including 40 in a single raid.", "event"),
        ("Since May 300 people have died, 40 of them in one bombing.", "event"),
        ("A bombing this year in Kost, in which 40 people died, was the worst.", "event"),
        ("Bombings this year, in which 40 people died, were the worst.", "total"),
    ],
)
def test_one_event_of_a_period_has_a_scope_of_its_own(text, scope):
    assert said(text, "scope")[-1] == ("40", scope)


def test_whoever_documented_it_is_the_claimant():
    found = said("As Ana Ruiz documented last week, guards killed six men.", "claimant")

    assert found == [("six", "Ana Ruiz")]
