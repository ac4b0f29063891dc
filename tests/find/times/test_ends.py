"""Sums and levels of a year or month hold at its end, wherever their sentence names it."""

import pytest

from tests.find.told import said

SUMS = [
    ("Landmines killed 412 farmers in Balia in 2019, a survey shows.", ["2019-12-31"]),
    ("Malaria is common among the young, killing 4,120 infants in 2019.", ["2019-12-31"]),
    ("Malaria strikes those under five years old, killing 4,120 infants in 2019.", ["2019-12-31"]),
    (
        "Numbers grew, with 1,438 villagers displaced in 2019 and 1,724 in 2020.",
        ["2019-12-31", "2020-12-31"],
    ),
    (
        "Since the truce of 2018 numbers grew, with 1,438 villagers displaced in 2019.",
        ["2019-12-31"],
    ),
    ("Orva saw 6,000 crimes in 2019, including 80 murders.", ["2019-12-31"]),
    ("The town had 97 homicides in the whole month of February.", ["2022-02-28"]),
    (
        "According to the diocese, between December 2020 and May 2021, 76 guards were killed.",
        ["2021-05-31"],
    ),
    ("Arona last year took in 400 refugees from Balia.", ["2021-12-31"]),
    ("The mayor says last year they rescued 109 victims of traffickers.", ["2021-12-31"]),
    (
        "The priest told of one case in a long row: last year, some 60 infants were killed.",
        ["2021-12-31"],
    ),
    (
        "Fronts move little, and in December 358 villagers were killed or injured by mines alone.",
        ["2021-12-31"],
    ),
    ("Some 93 million people went hungry across 53 lands or islands in 2021.", ["2021-12-31"]),
    ("Nearly 6,450 villagers died in 2014 because of the war.", ["2014-12-31"]),
    ("Some 820 migrants drowned in 2021 and 640 in 2020.", ["2021-12-31", "2020-12-31"]),
    ("In 2016, 379 inmates were killed.", ["2016-12-31"]),
    ("At the height of the flight in 2015, some 160,000 refugees came to Malia.", ["2015-12-31"]),
    ("A turn came in 2015 when half a million refugees crossed into Malia.", ["2015-12-31"]),
    ("Several hundred thousand Balians fled the valley in 1989 and 1990.", ["1990-12-31"]),
    ("Rebels killed 94 teachers over ten years, between 2005 and 2015.", ["2015-12-31"]),
    ("In 2018 there were some 140,000 measles deaths in the world.", ["2018-12-31"]),
    ("The land registered 1,140 murders in 2021 -- a rate of 18 per 100,000.", ["2021-12-31"]),
    (
        "It saw 1,140 murders in 2021, the lowest number since the revolt ended in 1992.",
        ["2021-12-31"],
    ),
    ("The unrest in January, which left over 230 people dead, shook the land.", ["2022-01-31"]),
    ("Shops stand empty after riots last July that led to over 300 deaths.", ["2021-07-31"]),
    ("Some 22 million people are projected to be hungry until March 2023.", ["2023-03-31"]),
]
NONE = [
    # One event of a month or year has a day that is not told.
    "A bomb at a temple in Orva killed 24 in October.",
    "In 2018, 102 people died in a fire in Mora.",
    "A suicide bomber killed 20 people last month.",
    # A level that only a later number is compared with.
    "Half a million people were displaced by what a panel in 2001 called a disaster.",
    # Upheavals of a year, or of months.
    "In the 2020 war, which lasted weeks, at least 6,500 people died.",
    "Three riots in February and July left 103 inmates dead.",
]


@pytest.mark.parametrize(("text", "days"), SUMS)
def test_a_sum_holds_at_the_end_of_what_it_fills(text: str, days: list[str]) -> None:
    assert [day for _, day in said(text, "as_of", day="2022-05-20")] == days


@pytest.mark.parametrize("text", NONE)
def test_what_fills_no_period_has_no_end_of_one(text: str) -> None:
    assert [day for _, day in said(text, "as_of", day="2022-05-20")] == [None]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The curfew comes a day after clashes on the isle left eight dead.", ["2022-05-19"]),
        ("Blasts shook the port a day after the mayor said shells had killed 10.", ["2022-05-19"]),
        ("She spoke two days after a gunman killed 12 pilgrims.", ["2022-05-18"]),
        ("The troops arrested five people a day after the attack.", ["2022-05-20"]),
    ],
)
def test_so_many_days_after_an_event_a_report_tells_of_it(text: str, days: list[str]) -> None:
    assert [day for _, day in said(text, "as_of", day="2022-05-20")] == days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # An anniversary: nothing is called so on its own day.
        ("The May 20 attack left 140 police officers injured.", "2021-05-20"),
        ("On May 20 the agency had counted 140 injured officers.", "2022-05-20"),
        ("Over 30 people had been murdered in Orva by end of April.", "2022-04-30"),
        # A weekday with its date is one day, and not the last such weekday.
        ("Shells killed nine people in Orva on Saturday, May 7.", "2022-05-07"),
        ("Shells killed nine people in Orva on Saturday 7 May, the mayor said.", "2022-05-07"),
        ("On Saturday, May 7, shells killed nine people in Orva.", "2022-05-07"),
    ],
)
def test_days_named_without_a_year(text: str, day: str) -> None:
    assert [told for _, told in said(text, "as_of", day="2022-05-20")] == [day]


def test_what_was_said_on_a_day_began_on_another() -> None:
    text = "Some 312 people have been killed since the war began, the agency said on Monday."

    assert said(text, "since", day="2022-03-16") == [("Some 312", None)]
    assert said(text, "as_of", day="2022-03-16") == [("Some 312", "2022-03-14")]
