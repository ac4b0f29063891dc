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
    (
        "A toll of 8,000 dead this year -- or about 22 a day -- is the worst.",
        [("8,000", "killed"), ("about 22", "killed")],
    ),
    # who speaks is not whom it befell
    (
        "A tree fell, killing a 41-year-old man, Orva County Sheriff Dan Kip said.",
        [("a", "killed")],
    ),
    ("A tree fell, killing a man, Dan Kip, in Orva.", []),
    # missing still
    ("Some 300 people were still reported missing and feared dead.", [("Some 300", "missing")]),
    ("Nine men were abducted and killed.", [("Nine", "killed")]),
    # the dead who lay elsewhere
    (
        "The bodies of five were found on the bus; one was found in a ditch.",
        [("five", "killed"), ("one", "killed")],
    ),
    (
        "The remains of nine were located in Orva, and two were found in Kost.",
        [("nine", "killed"), ("two", "killed")],
    ),
    ("Five people were killed; one was found in a ditch.", [("Five", "killed")]),
    # what hospitals saw
    ("Some 80 people went to area hospitals to be treated.", [("Some 80", "injured")]),
    (
        "A nurse at St Anna's Clinic said 39 people from the wreck had been treated there.",
        [("39", "injured")],
    ),
    # ages
    (
        "He killed four children between 6 and 8 years old and two adults.",
        [("four", "killed"), ("two", "killed")],
    ),
    ("He shot dead four boys between the ages of 6 and 8.", [("four", "killed")]),
    # "one" that is no person
    ("Tornadoes killed five people, including one that was a mile wide.", [("five", "killed")]),
    # how many those are
    ("Malia accounts for the most deaths (2,087) of all.", [("2,087", "killed")]),
    ("The deaths (see page 12) shocked many.", []),
    # one more
    ("Police say another body has been recovered from the lake.", [("another", "killed")]),
    # who were hurt beside those killed, by nobody's count
    (
        "A bomb killed five and many others were hurt, including two guards.",
        [("five", "killed"), ("two", "injured")],
    ),
    (
        "A bomb killed five people, many of them women, including two guards.",
        [("five", "killed"), ("two", "killed")],
    ),
    # the dead named after a verb of saying
    ("The paper reported that among the dead was a nine-year-old boy.", [("a", "killed")]),
    ("Police said among the dead were two children.", [("two", "killed")]),
    ("The county added 251 more victims to the count.", [("251", "killed")]),
    ("The company added 251 people to its staff.", []),
    # names on lists, counts that stand
    (
        "Officials said 900 names remained on a list of people unaccounted for.",
        [("900", "missing")],
    ),
    ("The sheriff's missing persons list still has 887 names on it.", [("887", "missing")]),
    ("Officials said 900 names remained on a list of voters.", []),
    ("At least two dozen people are not yet accounted for.", [("At least two dozen", "missing")]),
    # stations, ages, blows
    ("The mayor told NBC 5 that 13 people had died.", [("13", "killed")]),
    ("Some 27 victims ranging from 17 to 60 were taken to hospital.", [("Some 27", "injured")]),
    (
        "A raid in 1990 killed 13 people and another in May that killed 2 was the last.",
        [("13", "killed"), ("2", "killed")],
    ),
    (
        "Some 131 bodies were recovered in Orva and 19 in Kost.",
        [("Some 131", "killed"), ("19", "killed")],
    ),
    # patients
    ("Orva Health Center treated 58 patients from the explosion.", [("58", "injured")]),
    ("Orva Health Center treated 58 patients from the county.", []),
    (
        "Five officers were hurt, one of whom was released later.",
        [("Five", "injured"), ("one", "injured")],
    ),
    # downhill
    ("The bus hurtled down an embankment.", []),
    ("Rebels down a helicopter in Orva.", [("a", "destroyed")]),
    ("Some 20 others were assessed at a local medical center.", [("Some 20", "injured")]),
    ("Heat has killed an average of 698 people annually.", [("698", "killed")]),
    (
        "Five of the dead have been found at Orva, three at Kost.",
        [("Five", "killed"), ("three", "killed")],
    ),
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


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Some 41 people died, the county said.", "the county"),
        ("Some 41 people died, the nonprofit said.", "the nonprofit"),
        ("Some 41 people are without power, according to outages.us.", "outages.us"),
        ("Orva police have released the names of some 41 of the dead.", "Orva police"),
        ("Some 41 people died, per an Orva County statement Tuesday.", "an Orva County statement"),
        ("Tornadoes swept through five Southern states, killing some 41 people.", None),
        ("Officials nearly doubled the toll to some 41 dead.", "Officials"),
    ],
)
def test_counties_charities_and_sites_can_speak(text, claimant):
    assert [name for _, name in said(text, "claimant")] == [claimant]


def test_a_list_of_deaths_by_state_is_read_line_by_line():
    text = (
        "Here are the deaths by state, officials said:\n- North Orva: 51 people\n- Kost: 29 people"
    )

    assert said(text, "place") == [("51", "North Orva"), ("29", "Kost")]
    assert {claimant for _, claimant in said(text, "claimant")} == {"officials"}


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("The toll rose to 11 Monday afternoon and 43 were missing.", ["toll", "missing"]),
        ("Officials in Orva estimated 3,977 were hurt.", ["estimated 3,977"]),
    ],
)
def test_neither_days_nor_those_who_count_are_counted(text, subjects):
    assert [subject for _, subject in said(text, "subject")] == subjects


def test_all_that_searchers_do_not_find_is_whose_word_closes_the_sentence():
    text = "Searchers found 14 bodies, bringing the total number of dead to 51, said Sheriff Kip."

    assert {name for _, name in said(text, "claimant")} == {"Sheriff Kip"}


def test_what_a_find_adds_is_part_of_the_toll():
    found = said("The toll rose to 87, including Monday's grim discovery of two bodies.", "part_of")

    assert found == [("87", None), ("two", "87")]


def test_whom_some_of_the_dead_are_is_their_noun():
    assert said("One of the dead rescuers was a diver.", "subject") == [("One", "rescuers")]


def test_homes_are_things_and_no_direction():
    assert said("The slide destroyed a home.", "subject") == [("a", "home")]


def test_where_a_count_is_up_to_it_is_no_bound():
    (claim,) = claims('"We are up to eight known fatalities," the chief said.')

    assert (claim.low, claim.high) == (8, 8)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Up to 110 bodies may be buried in the rubble.", "possible"),
        ("Officials said they expected the death toll to rise to 35.", "projected"),
    ],
)
def test_bodies_that_may_lie_there_and_tolls_that_are_expected(text, status):
    assert [found for _, found in said(text, "status")] == [status]


def test_who_some_are_believed_to_have_been_casts_no_doubt_on_their_deaths():
    text = "Two people believed to have been foreign contractors were killed."

    assert said(text, "status") == [("Two", "asserted")]


def test_who_fears_it_in_a_relative_clause_is_the_claimant():
    found = said(
        "Aid came after the storm, which officials fear has left 600 people dead.", "claimant"
    )

    assert found == [("600", "officials")]


def test_whoever_documented_it_is_the_claimant():
    found = said("As Ana Ruiz documented last week, guards killed six men.", "claimant")

    assert found == [("six", "Ana Ruiz")]
