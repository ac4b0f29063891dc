"""Quakes, floods, collapses and shipwrecks, as agencies and papers tell of them on the second day."""

import pytest

from tests.find.told import bounded, claims, said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The collapse of a quarry buried 14 labourers.", ["1 destroyed", "14 missing"]),
        ("The village buried 14 labourers on Friday.", ["14 killed"]),
        ("Six people died. A previous count of nine was a mistake.", ["6 killed", "9 killed"]),
    ],
)
def test_what_buries_people_and_what_was_counted_before(text, found) -> None:
    assert [bounded(claim) for claim in claims(text)] == found


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The flood has killed 40 people, and the number could climb to 90.", "projected"),
        ("Police said 40 people had died. The figure could yet rise to 90.", "projected"),
        ("Police said 40 people had died. Rescuers put the figure at 90.", "asserted"),
    ],
)
def test_what_a_count_may_come_to_is_foretold(text, status) -> None:
    assert said(text, "status")[-1] == ("90", status)


@pytest.mark.parametrize(
    "text",
    [
        "Forty survivors, six of them girls, were taken to hospital, nine in serious condition.",
        "Forty people, including six girls, were injured, nine seriously.",
        "Forty people were injured, six of them seriously.",
    ],
)
def test_those_in_a_bad_way_are_some_of_all_the_hurt(text) -> None:
    found = claims(text)

    assert [c.part_of.text for c in found[1:] if c.part_of] == ["Forty"] * (len(found) - 1)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Fires that have swept the Mora Valley since Jan. 7 have killed at least 28.",
            "Mora Valley",
        ),
        ("Mora has been on the boil since May 3, 2021. Officially, 258 have died.", "Mora"),
        ("Mora has been in the grip of riots since May. Police say 12 have died.", "Mora"),
        (
            "A bus fell into a gorge in Jammu and Kashmir's Kost district, killing nine.",
            "Kost district",
        ),
        ("Nine died in Jammu and Kashmir.", "Jammu and Kashmir"),
        ("Nine died in Gorva and Poti.", "Gorva"),
    ],
)
def test_what_has_long_been_struck_and_what_and_joins_is_a_place(text, place) -> None:
    assert said(text, "place")[0][1] == place


def test_a_place_has_been_in_turmoil_since_a_day() -> None:
    text = "Mora has been on the boil since May 3, 2021. Officially, 258 people have died."

    assert said(text, "since") == [("258", "2021-05-03")]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Twelve remained trapped on Sunday, five days after the collapse that killed two.",
            ["2022-03-06", "2022-03-01"],
        ),
        (
            "The army said on Sunday, five days after gunmen killed seven men, that it had lost.",
            ["2022-03-01"],
        ),
    ],
)
def test_what_is_so_days_after_an_event_is_not_of_its_day(text, days) -> None:
    assert [day for _, day in said(text, "as_of")] == days


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("All four of the trapped miners had been found dead.", ["4 killed"]),
        ("Four of the trapped miners were Poles.", ["4 affected"]),
        ("In Orva, 170 people died, and in Malia two.", ["170 killed", "2 killed"]),
        (
            "Some 370 were reported missing, but the mayor cut that to 190.",
            ["370 missing", "190 missing"],
        ),
    ],
)
def test_what_became_of_those_trapped_and_elsewhere(text, found) -> None:
    assert [bounded(claim) for claim in claims(text)] == found


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "In Orva, 170 people died, 130 of them in Kost, and in Malia two.",
            [("170", "Orva"), ("130", "Kost"), ("two", "Malia")],
        ),
        (
            "In Orva 132 are dead, with 101 missing, 97 of those in Kost County.",
            [("132", "Orva"), ("101", "Orva"), ("97", "Kost County")],
        ),
        (
            "The pit caved in at Kost, killing six. Nine were hurt at the site, 75km south of Lima.",
            [("six", "Kost"), ("Nine", "Kost")],
        ),
    ],
)
def test_a_part_s_place_is_not_that_of_others(text, places) -> None:
    assert said(text, "place") == places
    assert all(c.part_of is None for c in claims(text) if c.figure.text == "two")


def test_the_floods_that_are_called_by_a_day_began_on_it() -> None:
    text = "The number of dead in the Feb. 20 floods stood at 132, with 101 missing."

    assert said(text, "since") == [("132", "2022-02-20"), ("101", "2022-02-20")]
    assert said(text, "as_of") == [("132", "2022-03-08"), ("101", "2022-03-08")]


def test_arrests_do_not_tell_when_a_fire_was() -> None:
    text = "A fire in Kost killed 28 people. Police arrested eight men on Sunday."

    assert said(text, "as_of")[0] == ("28", "2022-03-08")


def test_a_town_of_another_figure_is_not_nearer_than_a_county() -> None:
    text = (
        "The tornado cut a path through Ohio on Friday, killing 17 in Kost County and one in Gori."
    )

    assert said(text, "place") == [("17", "Kost County"), ("one", "Gori")]


def test_a_quake_is_not_of_the_day_on_which_somebody_told_of_it() -> None:
    text = "More than 300 people have died in the quake, the ministry said on Sunday."

    assert said(text, "since") == [("More than 300", None)]
    assert said(text, "as_of") == [("More than 300", "2022-03-06")]


def test_people_are_not_ruined_by_the_fall_of_a_tower() -> None:
    text = "In Kost, 22 have been killed, 15 of them at the site of a tower that came down."

    assert [bounded(claim) for claim in claims(text)][:2] == ["22 killed", "15 killed"]
