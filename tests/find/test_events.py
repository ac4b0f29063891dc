"""One-line briefs of attacks, in the present tense, and army notices."""

import pytest

from tests.find.told import claims, said

CASES = [
    # no hedge: a verb's second word
    ("The group hands over 24 hostages.", [("24", 24, 24, "rescued")]),
    ("They handed over at least 24 hostages.", [("at least 24", 24, None, "rescued")]),
    # whoever else the verb befell
    ("A bomber blows up, killing himself and five others.", [("five", 5, 5, "killed")]),
    ("The mayor, along with four aides, is killed.", [("four", 4, 4, "killed")]),
    ("The mayor, together with four aides, died.", [("four", 4, 4, "killed")]),
    ("Pirates free the Saldanha and her crew of 22 sailors.", [("22", 22, 22, "rescued")]),
    # said together
    ("The rebels killed or wounded 2,300 troops.", [("2,300", 2300, 2300, "casualties")]),
    # toll nouns
    ("The dead number in the hundreds.", [("hundreds", 200, None, "killed")]),
    (
        "The dead include a nurse and two of her patients.",
        [("a", 1, 1, "killed"), ("two", 2, 2, "killed")],
    ),
    ("Not a single life was lost.", [("Not a single", 0, 0, "killed")]),
    # one, in the present tense
    ("A marine dies in the search.", [("A", 1, 1, "killed")]),
    ("One person dies and six are hurt.", [("One", 1, 1, "killed"), ("six", 6, 6, "injured")]),
    # exchanges
    (
        "They free 90 prisoners in exchange for three hostages.",
        [("90", 90, 90, "rescued"), ("three", 3, 3, "rescued")],
    ),
    (
        "Kyiv swaps 12 Russian soldiers for 15 of its own.",
        [("12", 12, 12, "rescued"), ("15", 15, 15, "rescued")],
    ),
    # ships and aircraft
    ("The ship goes down with all 44 hands.", [("44", 44, 44, "killed")]),
    (
        "Two Su-27s are lost and a Mi-8 is shot down.",
        [("Two", 2, 2, "lost"), ("a", 1, 1, "destroyed")],
    ),
    ("Of 28 drones launched, 24 were shot down.", [("24", 24, 24, "destroyed")]),
    # a semicolon parts
    (
        "Ten men died, along with 41 guards and two cooks; 300 were arrested in the raid.",
        [
            ("Ten", 10, 10, "killed"),
            ("41", 41, 41, "killed"),
            ("two", 2, 2, "killed"),
            ("300", 300, 300, "detained"),
        ],
    ),
    ("27 are missing; 396 others, it says, were sent to Sevastopol.", [("27", 27, 27, "missing")]),
    (
        "Three gunmen were killed and one captured in the kidnapping.",
        [("Three", 3, 3, "killed"), ("one", 1, 1, "captured")],
    ),
    ("46 sailors have yet to be found.", [("46", 46, 46, "missing")]),
    (
        "Four men were sent; as many as 60 people were feared buried.",
        [("as many as 60", None, 60, "missing")],
    ),
    # another without a noun, and no crew's number
    (
        "A driver was shot dead and a second wounded.",
        [("A", 1, 1, "killed"), ("a", 1, 1, "injured")],
    ),
    ("Two of its crew of ten were hurt.", [("Two", 2, 2, "injured")]),
    # people are no part of things
    (
        "It brought down a house; medics freed survivors, among them a woman.",
        [("a", 1, 1, "destroyed"), ("a", 1, 1, "rescued")],
    ),
    # bombs hit things, and people put themselves to death
    ("Jets bombed three villages.", [("three", 3, 3, "damaged")]),
    ("The two are thought to have blown themselves up.", [("two", 2, 2, "killed")]),
    (
        "The number of refugees in the two regions stands at 444,000.",
        [("444,000", 444000, 444000, "displaced")],
    ),
    # what befell the subject at last
    (
        "Nine gunmen massacre 132 pupils before being killed by commandos.",
        [("Nine", 9, 9, "killed"), ("132", 132, 132, "killed")],
    ),
    ("Seven people have been picked up after the bombing.", [("Seven", 7, 7, "detained")]),
    ("Four armed men board a ferry and are overpowered.", [("Four", 4, 4, "captured")]),
    # sums, and who says so
    (
        "Two guards died at once and 17 later succumbed, 19 in all.",
        [("Two", 2, 2, "killed"), ("17", 17, 17, "killed"), ("19", 19, 19, "killed")],
    ),
    ("The search for the other six goes on.", [("six", 6, 6, "missing")]),
    ("Syria shoots down a Turkish F-4 Phantom off Latakia.", [("a", 1, 1, "destroyed")]),
    (
        "Kyiv puts Russia's losses at 153,120 personnel and 3,414 tanks.",
        [("153,120", 153120, 153120, "casualties"), ("3,414", 3414, 3414, "lost")],
    ),
    ("Two men shot former mayor Ali Hassan.", []),
    (
        "Five guards were wounded, and property losses in the millions occurred.",
        [("Five", 5, 5, "injured")],
    ),
    ("An engineer was among those who lost their lives.", [("An", 1, 1, "killed")]),
    ("Twin blasts at a club and an Ethiopian restaurant killed 64.", [("64", 64, 64, "killed")]),
    ("They forcibly took 70 women from the home.", [("70", 70, 70, "abducted")]),
    ("Two gunmen storm the hotel and are killed.", [("Two", 2, 2, "killed")]),
    ("27 soldiers have fallen since Sunday.", [("27", 27, 27, "killed")]),
    ("The mission has lost 14 blue helmets.", [("14", 14, 14, "killed")]),
    ("The navy intercepts two dinghies.", []),
    (
        "Officials seized the town, taking three officials captive.",
        [("three", 3, 3, "abducted")],
    ),
    # an opening adverb and no name
    ("Elsewhere, a tourist is shot dead.", [("a", 1, 1, "killed")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_brief_says_what_happened(text, expected):
    found = [(c.figure.text, c.low, c.high, str(c.measure)) for c in claims(text)]

    assert found == expected


def test_places_add_up_to_their_whole():
    text = "Three people were killed, two in Basra and one in Mosul, and five were hurt."

    assert said(text, "part_of")[1:3] == [("two", "Three"), ("one", "Three")]


def test_a_list_adds_up_by_chance():
    assert said("They seized two rifles, one carbine, one pistol.", "part_of")[1][1] is None


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Gunmen storm the palace, killing 55 people.", "event"),
        ("The death toll from a week of fighting passes 240 as bombs fall.", "total"),
    ],
)
def test_an_attack_is_one_event_and_fighting_goes_on(text, scope):
    assert said(text, "scope")[0][1] == scope


@pytest.mark.parametrize(
    "text",
    [
        "34 dead in all: 14 at the airport, 20 in the metro.",
        "A pupil shot dead 17 people, 14 students and three teachers.",
        "Seventeen foreigners, 11 Chinese and six American trainers, were moved out.",
    ],
)
def test_places_and_peoples_add_up_to_their_whole(text):
    [(whole, _), *parts] = [pair for pair in said(text, "part_of") if pair[0] != "A"]

    assert [of for _, of in parts] == [whole, whole]


@pytest.mark.parametrize(
    "text",
    [
        "12.30 Interior ministry: 200 protesters arrested.",
        "16.45 Latest from the interior ministry: 149 killed.",
    ],
)
def test_a_live_blog_names_its_source_behind_the_clock(text):
    [(_, claimant)] = said(text, "claimant")

    assert str(claimant).removeprefix("the ").lower() == "interior ministry"


def test_the_feared_buried_may_be_missing():
    assert said("As many as 60 people were feared buried.", "status")[0][1] == "possible"


def test_some_of_the_dead_are_part_of_those_counted_before():
    text = "At least 207 people died in the attack. Eight of the dead were pupils."

    assert said(text, "part_of")[1] == ("Eight", "At least 207")


def test_tigers_are_no_soldiers():
    text = "More than 40 Tamil Tigers and eight soldiers die in a sea battle."

    assert said(text, "subject")[0][1] == "Tamil Tigers"


def test_those_suspected_of_something_are_dead_all_the_same():
    text = "A drone kills eight suspected militants, two of them Uzbeks."

    assert [status for _, status in said(text, "status")] == ["asserted", "asserted"]


def test_no_group_says_anything():
    assert said("No group claims the attack, in which eight people died.", "claimant")[0][1] is None


def test_those_among_whom_others_were_are_their_whole():
    text = "Shelling kills 25 civilians, among whom were ten children."

    assert said(text, "part_of")[1] == ("ten", "25")


def test_a_list_s_members_are_no_parts_of_each_other():
    text = "In the firefight two policemen, a soldier and a student died."

    assert [of for _, of in said(text, "part_of")] == [None, None, None]


def test_a_bomb_claims_lives_and_says_nothing():
    assert said("A car bomb in Damascus claims 53 lives.", "claimant") == [("53", None)]
