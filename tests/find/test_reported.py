"""Sentences as reports put them: pronouns, verbs left out, shares, and who is only cited."""

import pytest

from tests.find.told import claims, said

CASES = [
    # what befell the subject is told in the next clause
    ("A farmer was walking home when he was shot dead.", [("A", "killed")]),
    (
        "Two teachers were on their way to work when they were abducted.",
        [("Two", "abducted")],
    ),
    ("Two gunmen fired at the crowd before they were killed.", [("Two", "killed")]),
    ("Three boys were playing by the river when they drowned.", [("Three", "killed")]),
    ("Three boys told a neighbour when they were hurt.", []),
    ("Twelve officers said they fired after they were attacked.", []),
    ("Four guards saw the villagers before they were killed.", []),
    # an auxiliary stands for the verb before
    (
        "Although the ministry was not badly damaged, some 12 homes nearby were.",
        [("some 12", "damaged")],
    ),
    ("The pilot was not hurt but two passengers were.", [("two", "injured")]),
    (
        "No soldiers were wounded, but five civilians were.",
        [("No", "injured"), ("five", "injured")],
    ),
    ("The mayor survived but three others did not.", [("three", "killed")]),
    ("The driver was hurt, but two passengers were not.", []),
    # those of whom others are a part
    (
        "One of the 14 people who were killed was a child.",
        [("One", "killed"), ("14", "killed")],
    ),
    (
        "Two of the five men who died were brothers.",
        [("Two", "killed"), ("five", "killed")],
    ),
    ("Half of the 300 people evacuated have gone home.", [("300", "evacuated")]),
    (
        "Rioters burnt cars; most of the 12 people arrested were freed.",
        [("12", "detained")],
    ),
    ("Most of the 40 passengers were hurt.", []),
    ("Five of the slain monks had been shot.", [("Five", "killed")]),
    # whoever is cited is no victim
    ("According to three survivors, 40 people drowned.", [("40", "killed")]),
    ("According to two of the injured, the shots came from a car.", []),
    # losses, and the one victim there is
    (
        "The army's losses include 12 tanks and 40 men.",
        [("12", "lost"), ("40", "casualties")],
    ),
    ("Economic losses include 12,000 jobs.", []),
    ("The only fatality was a child.", [("a", "killed")]),
    ("His death was a shock to a nurse.", []),
    # further objects behind a pronoun
    ("The killers murdered them along with the other two guests.", [("two", "killed")]),
    # no captures, and no people
    ("He was said to have taken four bullets in the chest.", []),
    ("Some 300 heads of cattle drowned.", []),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_a_figure_counts_what_its_sentence_tells(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told


def test_what_some_of_those_counted_do_is_no_noun() -> None:
    text = "After the riots 900 people were arrested, 2 of whom face charges of treason."
    assert [claim.subject.text for claim in claims(text)] == ["people", "people"]


LISTS = [
    # somebody without a figure stands between
    (
        "Gunmen killed two elders, the chairman of a farmers' group and two other persons.",
        [("two", "killed"), ("two", "killed")],
    ),
    (
        "Rebels killed three soldiers, the mayor of a nearby town and four guards.",
        [("three", "killed"), ("four", "killed")],
    ),
    ("Rebels killed three soldiers, the mayor said, and four guards wept.", [("three", "killed")]),
    # described, identified, let go
    (
        "One of the patients was badly hurt, another described as in a serious condition"
        " and the other three described as in a stable condition.",
        [("One", "injured"), ("another", "injured"), ("three", "injured")],
    ),
    (
        "Eight were in good condition and three were released, the hospital said.",
        [("Eight", "injured"), ("three", "injured")],
    ),
    (
        "The two victims in the Tarna community were identified as Ali Musa and Jan Koro.",
        [("two", "killed")],
    ),
    # what was not done, and who was hit
    ("They killed 40 of them but could not rescue the two chiefs.", [("40", "killed")]),
    ("They were not able to free the 12 hostages.", [("12", "abducted")]),
    ("A stray bullet hit one of them.", []),
    # small counts that are words
    ("Tens of rebels were killed.", [("Tens", "killed")]),
    ("Zero casualties were reported.", [("Zero", "casualties")]),
    # one more, and a collapse that is a noun
    (
        "A storm struck a home, killing one occupant and injuring another as it passed.",
        [("a", "damaged"), ("one", "killed"), ("another", "injured")],
    ),
    (
        "A lorry killed one cyclist and injured another on Tuesday.",
        [("one", "killed"), ("another", "injured")],
    ),
    (
        "A nurse died and another was hurt; a clerk was killed, another gravely wounded last night.",
        [("A", "killed"), ("another", "injured"), ("a", "killed"), ("another", "injured")],
    ),
    ("A gunship bombed densely wooded hills.", []),
    # parts and others, those on the ground, and what is restated
    (
        "The flood left 48 people dead, six of them pupils, and 70 remained unaccounted for.",
        [("48", "killed"), ("six", "killed"), ("70", "missing")],
    ),
    (
        "Shells killed 30 people, including nine nurses sheltering in a cellar.",
        [("30", "killed"), ("nine", "killed")],
    ),
    ("The crash killed all aboard and four on the ground.", [("four", "killed")]),
    (
        "It killed all but one of those on board and four people on the ground.",
        [("four", "killed")],
    ),
    (
        "The army lost 40 soldiers, bringing its losses since May to 950.",
        [("40", "killed"), ("950", "casualties")],
    ),
    (
        "Nine were killed and 20 hurt, police said; priests put the number at 14.",
        [("Nine", "killed"), ("20", "injured"), ("14", "killed")],
    ),
    ("None of those killed was a soldier; none of the wounded is in danger.", []),
    (
        "The fresh deaths - four in Tarn and one in Kost - were reported on Sunday.",
        [("four", "killed"), ("one", "killed")],
    ),
    (
        "A suspect was shot dead and a second has been wounded.",
        [("A", "killed"), ("a", "injured")],
    ),
    ("Twelve had been picked up by a passing tanker.", [("Twelve", "rescued")]),
    ("Four of those reported missing in Tarn have since turned up alive.", [("Four", "rescued")]),
    ("The raiders burned 60 huts. Elders spoke of 17 boys.", [("60", "destroyed")]),
    ("The six men due to be shot have been released.", [("six", "rescued")]),
    ("Six of the eight captives due to be freed have come home.", [("Six", "rescued")]),
    ("Firefighters went to a report of a structure collapse.", []),
    # what is added behind an insertion, and shares of places in brackets
    (
        "Another 126 soldiers had been captured, the statement claimed, as well as 123 policemen.",
        [("126", "captured"), ("123", "captured")],
    ),
    (
        "Some 217,000 people have fled abroad (Uganda 118,000, Kenya 41,000 and Sudan 58,000).",
        [
            ("Some 217,000", "displaced"),
            ("118,000", "displaced"),
            ("41,000", "displaced"),
            ("58,000", "displaced"),
        ],
    ),
    ("In total 101 IDP sites were closed.", []),
    # those for whom others search
    (
        "Search operations resumed on Wednesday for 26 passengers of a ferry.",
        [("26", "missing")],
    ),
    ("Divers looked for five boys.", [("five", "missing")]),
    ("Police are looking for two men.", []),
    ("They have searched for 12 years.", []),
    # the bodies of some without a figure, limbs, and the main verb
    (
        "The bus was littered with the bodies of dead soldiers and three women.",
        [("three", "killed")],
    ),
    (
        "Three men were hurt, including one who had lost both legs.",
        [("Three", "injured"), ("one", "injured")],
    ),
    (
        "Three guards trapped while fighting the fire were being treated at a burn centre.",
        [("Three", "injured")],
    ),
    ("Nearly 250 homes were under a mandatory evacuation order.", [("Nearly 250", "evacuated")]),
    # nights in shelters
    ("More than 370 people spent Monday night in 31 shelters.", [("More than 370", "displaced")]),
    ("The dead included at least 22 of the 222 residents of Tarna.", [("at least 22", "killed")]),
]


@pytest.mark.parametrize(("text", "told"), LISTS)
def test_lists_and_what_was_not_done(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told


PLACES = [
    ("Almost 2,700 people died in crashes in Peru in 2016.", "Peru"),
    (
        "In the Jarat district — the epicentre, about 310 miles west of Kavra — 105 died.",
        "Jarat district",
    ),
    ("(Reuters) – A bus ran into a wall, killing six people.", None),
    ("The truck hit a Ford pickup and one person died.", None),
    ("Non-fatal injuries: 6", None),
    ("Two inmates were stabbed at Ana R. Salas Prison.", "Ana R. Salas Prison"),
    ("Two evacuees died at a Red Cross shelter.", None),
    ("Two were burned, said Bill Ruiz of the Tarna Department of Forestry.", None),
    ("Two were burned, said Bill Ruiz of the Tarna Fire Department.", None),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_names_of_other_things_are_no_places(text: str, place: str | None) -> None:
    report = "A bus fell into a gorge near Arequipa, killing two people. " * (place == "Peru")
    assert {place} == {found for _, found in said(report + text, "place")[bool(report) :]}


def test_each_blow_of_a_list_was_where_it_is_told_before() -> None:
    text = (
        "A bomber killed five soldiers in Mehar in Lagmar province on Saturday. Bombers"
        " in the last week also struck a camp in Paktar province, killing three, a meeting in"
        " Kunor province, killing 10, and a post south of Kavra."
    )
    assert said(text, "place")[1:] == [("three", "Paktar province"), ("10", "Kunor province")]


def test_what_happened_in_another_province_was_not_at_the_scene() -> None:
    text = (
        "Policemen stand at the site of an attack that killed three officers on Friday in Kandor"
        " province. The next morning, another bomber killed nine soldiers at a base near Jalabar"
        " in Lagmar province."
    )
    assert said(text, "place") == [("three", "Kandor province"), ("nine", "Jalabar")]


SUBJECTS = [
    ("About 20 homes were damaged, six of them no longer habitable.", ["homes", "homes"]),
    (
        "He said 14 soldiers including a colonel and a first lieutenant were killed and two were"
        " critically injured.",
        ["soldiers", "colonel", "first lieutenant", "soldiers"],
    ),
    # who stands right before "of whom", and what is only told of them
    (
        "They killed 60 people, including 20 guards and 30 clerks, nine of whom were hanged.",
        ["people", "guards", "clerks", "clerks"],
    ),
    (
        "The junta freed a pilot in return for 90 Tarnan captives, six of whom are ill.",
        ["pilot", "Tarnan captives", "Tarnan captives"],
    ),
    ("They released 300 inmates, 40 of them serving long terms.", ["inmates", "inmates"]),
    (
        "The council says 50 villagers were killed, including six girls; the army admitted four.",
        ["villagers", "girls", "villagers"],
    ),
]


@pytest.mark.parametrize(("text", "subjects"), SUBJECTS)
def test_subjects_are_those_of_whom_some_are_told_apart(text: str, subjects: list[str]) -> None:
    assert [claim.subject.text for claim in claims(text)] == subjects


def test_who_is_described_between_commas_still_speaks() -> None:
    text = (
        "The Borduria Observatory, which is based in Britain, said Nurta Front attackers also"
        " captured more than 100 soldiers."
    )
    assert said(text, "claimant") == [("more than 100", "The Borduria Observatory")]


ELSEWHERE = [
    (
        "In Malakal, 30 cholera cases and two deaths were reported; and in Bentiu, 15 cases.",
        [("two", "Malakal")],
    ),
    (
        "Hunters found 12 bodies in Mehar in Lagmar province. Police said 100 people fled"
        " towards the town of Morek.",
        [("12", "Mehar"), ("100", "Mehar")],
    ),
    (
        "Two people died in Alabama on Monday. Arkansas suffered some of the heaviest damage,"
        " after tornadoes tore through the centre of the state, killing at least 15 people.",
        [("Two", "Alabama"), ("at least 15", "Arkansas")],
    ),
]


@pytest.mark.parametrize(("text", "places"), ELSEWHERE)
def test_a_place_is_where_it_is_told(text: str, places: list[tuple[str, str]]) -> None:
    assert said(text, "place") == places


def test_a_person_is_named_with_name_and_role() -> None:
    text = (
        '"We lost 12 people," Jan Kowal, deputy head of police in Tarna district, some 27 km from'
        " the capital, told Meridian by phone."
    )
    (claim,) = claims(text)
    assert claim.claimant is not None
    assert claim.claimant.text.startswith("Jan Kowal, deputy head of police")


NAMED_TOTALS = [
    # those whose number a verb gives
    ("Damaged houses reached 325 by Monday.", [("325", "damaged")]),
    ("Families affected by the storm rose to 325.", [("325", "affected")]),
    (
        "Houses reported damaged due to the three floods were placed at 7,838.",
        [("7,838", "damaged")],
    ),
    ("The reported deaths, meanwhile, are placed at 27.", [("27", "killed")]),
    (
        "The tally of people affected by typhoons Nara (local name: Tora), Ofra (local name: Usa)"
        " and Pera rose to over 4.2 million individuals.",
        [("over 4.2 million", "affected")],
    ),
    (
        "Some 90,000 families were affected. These families are equivalent to 340,000 persons.",
        [("Some 90,000", "affected"), ("340,000", "affected")],
    ),
    # what a toll comes from, and where people live
    ("The death toll from two recent storms rose to 30.", [("30", "killed")]),
    ("Some 4,700 miners were killed in thousands of blasts.", [("Some 4,700", "killed")]),
    ("Rescuers expected more dead in the village, home to 704 people.", []),
    # some of the damaged are told to be destroyed
    (
        'Some 900 houses were damaged, of which 700 were classified as "partially" damaged and'
        ' 200 were tagged as "totally" damaged.',
        [("Some 900", "damaged"), ("700", "damaged"), ("200", "destroyed")],
    ),
    (
        "Some 30,000 families are taking temporary shelter in schools.",
        [("Some 30,000", "displaced")],
    ),
    ("Some 100 people were swallowed up by a landslide.", [("Some 100", "missing")]),
    # shares of places behind a dash
    (
        "Ten deaths are being verified—three in Calor; two each in North Minda and West Visa, and"
        " one each in Davar and Mimar.",
        [("Ten", "killed"), ("three", "killed"), ("two", "killed"), ("one", "killed")],
    ),
    (
        "About 24,000 schools were damaged, the agency said, along with 3,300 classrooms' worth of"
        " books.",
        [("About 24,000", "damaged")],
    ),
]


@pytest.mark.parametrize(("text", "told"), NAMED_TOTALS)
def test_totals_of_those_named(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told


def test_a_whole_is_not_where_some_of_it_was() -> None:
    text = "A storm struck Mora on Monday. Ten people died, three in Calor, two in Minda and five"
    told = claims(text + " in Davar.")
    assert [claim.place and claim.place.text for claim in told] == [
        *("Mora", "Calor", "Minda", "Davar"),
    ]
