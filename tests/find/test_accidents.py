"""Fires, crashes, storms and their trials, as local papers and broadcasters tell of them."""

import pytest

from tests.find.told import bounded, by_rule, claims, said


def told(text: str) -> list[str]:
    """Give bounds and measure of every claim."""
    return [bounded(claim) for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Neighbours made a vain attempt to save a woman and her two sons.", []),
        ("Divers tried in vain to rescue four men from the flooded shaft.", []),
        ("Efforts to save three potholers failed.", []),
        ("Medics battled to save two teenagers after the stabbing.", []),
        ("Firefighters rescued three children.", ["3 rescued"]),
        ("The helicopter was called to rescue two climbers.", []),
        ("She was convicted of killing nine men and trying to kill 20 others.", ["9 killed"]),
        ("He admitted murdering four patients and attempting to murder six.", ["4 killed"]),
        ("He tried to kill three nurses at the clinic.", []),
        ("The gang was trying to kill 12 villagers.", ["12 killed"]),
    ],
)
def test_what_was_only_tried_befell_nobody(text, found) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("27 homes destroyed, 14 damaged, 93 saved", ["27 destroyed", "14 damaged"]),
        ("The blaze razed 12 cabins, but crews saved 40 others.", ["12 destroyed"]),
        ("Of 475 people on the ferry, 179 have been saved.", ["179 rescued"]),
        (
            "Two community halls were lost, along with 60 other buildings.",
            ["2 destroyed", "60 destroyed"],
        ),
        ("The toll of homes destroyed has risen to 87.", ["87 destroyed"]),
        ("The toll of the dead rose to 40.", ["40 killed"]),
    ],
)
def test_homes_are_lost_or_saved_as_things_are(text, found) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("There were 52 people on board and three were killed.", ["3 killed"]),
        ("More than 150 people were aboard, and several passengers were hurt.", ["3 injured"]),
        ("There were 30 people on board and all were rescued.", ["30 rescued"]),
        ("All 70 people on board and two on the ground were killed.", ["70 killed", "2 killed"]),
        ("The ferry sank off Kelmar with the loss of 210 passengers.", ["210 killed"]),
    ],
)
def test_what_befell_some_of_those_aboard_did_not_befall_all(text, found) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A man who escaped the blaze was taken to hospital with burns.", ["1 injured"]),
        ("One other occupant managed to flee and was taken to hospital.", ["1 injured"]),
        ("Two residents escaped the fire and were treated for smoke inhalation.", ["2 injured"]),
        ("Two residents escaped the fire.", ["2 rescued"]),
        ("Crews rescued a woman and three girls who were trapped.", ["1 rescued", "3 rescued"]),
        ("Mercy Hospital said it had accepted nine patients.", ["9 injured"]),
        ("Divers recovered a woman's body from the weir.", ["1 killed"]),
        ("Walkers found a body in the woods.", ["1 killed"]),
        ("Explorers found a body of water under the ice.", []),
        ("An elderly couple was killed when a tree hit their car.", ["2 killed"]),
        (
            "The storm killed 20, including an infant and a family of four.",
            ["20 killed", "1 killed", "4 killed"],
        ),
        ("Three flood deaths have been confirmed.", ["3 killed"]),
        ("Some 480 homes experienced flooding.", ["480 affected"]),
        ("A man who was a passenger on the coach was hurt.", ["1 injured"]),
        ("A girl is missing after the car she was a passenger in was swept away.", ["1 missing"]),
        ("The woman, a passenger, was pronounced dead.", []),
        ("Jo Marsh has been identified as one of the three people killed.", ["3 killed"]),
    ],
)
def test_the_worse_of_two_things_is_told_and_of_everybody(text, found) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The jury heard of the carefully planned attack that left 12 dead.", "asserted"),
        ("The smoke forced hundreds of pupils to be evacuated.", "asserted"),
        ("A planned evacuation of 300 patients was put off.", "projected"),
        ("About 300 residents are to be evacuated on Friday.", "projected"),
    ],
)
def test_what_was_planned_or_forced_has_happened(text, status) -> None:
    assert {found for _, found in said(text, "status")} == {status}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Four people died in the Eurostar derailment, police said.", None),
        ("The blast killed 12 at the firm's Number 9 mine in Kelmar County.", "Kelmar County"),
        (
            "In Kelmar County, about 40 miles (64 kilometers) north of Orva, two died.",
            "Kelmar County",
        ),
        ("A tornado struck southwest of Orva near the town of Belm and killed two.", "Belm"),
        ("The quake measured 6.1 on the Richter scale and left 13 people dead.", None),
        ("Hurricane Odelia struck Belm. The death toll from Odelia climbed to 31.", "Belm"),
        ("Hurricane Odelia killed 12 people in Odelia.", "Odelia"),
        ("Two men are missing in south-east Kelmar’s floods.", "Kelmar"),
        ("Four died in the UK, with a gust of 122mph recorded at the Needles.", "UK"),
        ("Nine people were taken to hospital in Orva after a bus overturned near Belm.", "Belm"),
        (
            "Three people were taken to the Jarvis Medical Center in Orva after a crash near Belm.",
            "Belm",
        ),
    ],
)
def test_neither_operators_nor_hospitals_nor_towns_far_off_are_the_place(text, place) -> None:
    assert by_rule(text, "place")[-1][1] == place


@pytest.mark.parametrize(
    "text",
    [
        "Six houses were razed in the Dale fire, which claimed Mr Ryan and Ms Lowe.",
        "Twelve homes were destroyed in the blaze, which claimed firefighter Joe Marsh.",
    ],
)
def test_a_fire_that_claims_somebody_says_nothing(text) -> None:
    assert {claimant for _, claimant in said(text, "claimant")} == {None}


def test_a_dash_behind_a_dateline_is_no_part_of_the_source() -> None:
    text = "YORVILLE, Alta. - Mounties say 12 people have been sent to hospital."

    assert said(text, "claimant") == [("12", "Mounties")]


def test_nothing_counts_since_a_later_day_than_it_holds() -> None:
    text = (
        "Storms struck on Tuesday. Fourteen people were killed on Monday, bringing the toll"
        " from two days of storms to 31."
    )

    for claim in claims(text, "2022-03-09"):
        assert not (claim.since and claim.as_of and claim.since > claim.as_of)
