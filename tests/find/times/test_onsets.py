"""When a disaster struck, and what is only told of its toll."""

import pytest

from according.find.places.scenes import Scenes
from according.find.times.onsets import Onset
from according.find.tolls.passages import passages
from according.model import Published, Report
from tests.find.told import said

# 2022-03-08 is a Tuesday.
TOLD = "The storm has killed 58 people in Maruva. "


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("Four days after one of the worst storms hit Maruva, 580 people are dead.", "2022-03-04"),
        ("Two weeks after the quake in Maruva, 580 people are still missing.", "2022-02-22"),
        ("The quake has killed 580 people in Maruva since the Feb. 6 disaster.", "2022-02-06"),
        (
            "Storm deaths in Maruva rose to 580, officials said, making the Feb. 6 disaster the worst"
            " on record.",
            "2022-02-06",
        ),
    ],
)
def test_a_disaster_began_on_the_day_that_it_is_called_by_or_days_before(text, since):
    assert said(text, "since") == [(said(text, "since")[0][0], since)]


@pytest.mark.parametrize(
    "text",
    [
        "The toll from wildfires since Friday rose to 580 in Maruva on Sunday.",
        "The number of people killed in Friday's flash flood in Maruva rose to 580.",
        "The quake, which struck Maruva at 2.51pm on Friday, killed 580 people.",
        "More than 580 people were buried in Maruva by a landslide that smothered it on Friday.",
    ],
)
def test_a_toll_counts_from_the_day_that_is_told_of_its_disaster(text):
    assert said(text + " Some 700 are missing.", "since")[-1] == ("Some 700", "2022-03-04")


def test_a_sum_does_not_begin_with_the_hours_that_are_added_to_it():
    text = "Floods killed seven people in Maruva in the last 24 hours, taking the toll this year to 111."

    assert said(text, "since")[-1] == ("111", "2022-01-01")


def test_a_period_between_months_that_are_cut_short_is_one():
    text = "The heat killed 1,316 people in Maruva between Jan. 16 and Feb. 15."

    assert [said(text, field)[0][1] for field in ("since", "as_of")] == ["2022-01-16", "2022-02-15"]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("In October 2013, a magnitude 7.2 quake killed 22 people in Kost.", "total"),
        ("Hurricane Mara, which hit Kost in 2005, killed 18 people.", "total"),
        ("In 2014, a bus that fled a cyclone overturned and killed 18 people.", "event"),
        ("Floods drown 100 people a year.", "rate"),
        ("Each year, some 500 people drown in floods.", "rate"),
    ],
)
def test_the_toll_of_a_disaster_of_another_year_is_a_total(text, scope):
    assert said(TOLD + text, "scope")[-1][1] == scope


def test_a_boat_that_sank_in_a_storm_is_one_accident():
    text = "A ferry capsized in a storm on Monday. Nineteen bodies have been found, police said."

    assert [said(text, field)[0][1] for field in ("scope", "since")] == ["event", None]


def test_the_day_on_which_a_toll_rose_is_not_that_of_the_accident():
    text = (
        "KOST: The toll in the factory fire rose to 241 on Monday night.\n\nThe blaze broke out on"
        " Sunday.\n\nThirty people were hurt."
    )

    assert said(text, "as_of")[-1] == ("Thirty", "2022-03-06")


def test_a_flood_goes_on_since_the_month_that_its_toll_is_told_from():
    text = (
        "The toll from floods in Kost since March has risen to 179.\n\nNinety people are missing."
    )

    assert said(text, "since", day="2022-05-02")[-1] == ("Ninety", "2022-03-01")


def test_a_disaster_of_another_year_began_on_its_own_day():
    text = TOLD + "On Dec. 26, 2004, a quake off Maruva triggered a tsunami that killed 226,000."

    assert [said(text, field)[-1][1] for field in ("since", "as_of")] == ["2004-12-26", None]


def test_a_crush_that_is_the_worst_in_years_is_one_event():
    text = "Twelve people died in a crush in Maruva on Monday, one of the deadliest in years."

    assert said(text + " Thirty are in hospital.", "scope")[-1] == ("Thirty", "event")


def test_a_fire_that_has_a_name_goes_on():
    text = "Two more bodies were found on Monday in the path of the Camp Ridge Fire."
    read = passages(Report(text=text, published=Published("2022-03-08")))
    onset = Onset(read, Scenes(read))

    assert onset.calamity
    assert not onset.single


def test_a_crash_whose_dead_are_counted_so_far_is_one_event():
    text = (
        "A day after a jet crashed in Kost, 72 people are dead. Some 68 bodies were found so far."
    )

    assert said(text, "scope")[-1] == ("Some 68", "event")


def test_an_age_is_no_rate():
    assert said("Ten of the dead are children, the youngest a year old.", "scope")[0][1] != "rate"


@pytest.mark.parametrize(
    "text",
    [
        "Little has moved since a truce took effect on 4 March. The war has killed 5,800 people.",
        "Much has changed since the vote on 4 March. The war has killed 5,800 people.",
        "The war has killed 5,800 people. Since she took office on 4 March, talks went on.",
    ],
)
def test_a_war_began_neither_with_a_truce_nor_with_what_counts_nobody(text):
    assert said(text, "since") == [("5,800", None)]


def test_a_war_of_years_began_on_no_day_of_last_week():
    text = (
        "After two days of fighting in Kost, 90 people have been killed.\n\n"
        "The six-year insurgency has claimed 13,000 lives. The violence has killed 400 since."
    )

    assert said(text, "since")[1] == ("13,000", None)


def test_what_a_toll_rose_from_is_no_beginning():
    text = (
        "The death toll from Cyclone Zenna, which came ashore near Maruva on March 1, has climbed"
        " to 468, up from 447 on Sunday and up 21 from Sunday, its agency said on Monday."
    )

    assert said(text, "since")[0] == ("468", "2022-03-01")


def test_no_disaster_strikes_on_the_day_when_its_toll_is_told():
    text = "The earthquake killed 580 people in Maruva, officials said on Friday."

    assert said(text, "since") == [("580", None)]
    assert said(text, "as_of") == [("580", "2022-03-04")]
