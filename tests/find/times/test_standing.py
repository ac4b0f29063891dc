import pytest

from according.find.numbers.years import looks_back
from tests.find.told import said

BLAST = "A blast tore through a market in Aden on Sunday, killing 12 people. "


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        # What goes on telling of the event is of its day.
        ("Another 30 were hurt, the mayor said.", "2022-03-06"),
        # What is so after it is of the day of the report.
        ("The police arrested three men.", "2022-03-08"),
        ("Nine of the wounded are still in hospital.", "2022-03-08"),
        ("The count remains 12 dead, and four of them are unnamed.", "2022-03-08"),
    ],
)
def test_who_is_held_or_lies_in_hospital_after_an_event_does_so_now(text, as_of):
    assert said(BLAST + text, "as_of")[1][1] == as_of


def test_who_is_missing_after_an_accident_is_so_now():
    text = f"{BLAST}\n\nAbout 40 people are unaccounted for, the fire service said."

    assert said(text, "as_of")[-1] == ("About 40", "2022-03-08")


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        # The sentence before tells when, whatever happened.
        (
            "A ferry with 290 aboard went over in rough seas on Sunday. Thirty-one drowned.",
            "2022-03-06",
        ),
        # One farther off does so only if it counts somebody.
        (
            "The ferry left Lome on Sunday. The sea was rough. Nobody saw it go. Nine drowned.",
            "2022-03-08",
        ),
    ],
)
def test_the_sentence_before_tells_the_day_of_what_it_leads_to(text, as_of):
    assert said(text, "as_of")[-1][1] == as_of


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("Two medics seized on 22 February remain missing.", "2022-03-08"),
        (
            "Twelve schoolgirls captured by rebels more than two years ago have been freed.",
            "2022-03-08",
        ),
        ("Two nuns were shot dead by a man who came to Gori last month.", "2022-03-08"),
        ("Two nuns were shot dead last month.", None),
    ],
)
def test_a_time_of_something_else_is_not_that_of_a_figure(text, as_of):
    assert said(text, "as_of")[0][1] == as_of


@pytest.mark.parametrize(
    "text",
    [
        "Some 780 homes are without power, down from a peak of 2,600.",
        "The ministry earlier gave the number of the dead as 48.",
        "The owner at first maintained that 48 people had been lost.",
    ],
)
def test_a_level_that_figures_have_left_is_of_no_day(text):
    assert said(text, "as_of")[-1][1] is None


@pytest.mark.parametrize(
    "text",
    [
        "The floods go on. Over 2,800 people are displaced, down from 3,300 on Monday.",
        "The floods go on. Volunteers have found 570 people alive, 80 of them on Monday.",
    ],
)
def test_a_total_is_not_of_the_day_of_the_figure_behind_it(text):
    assert said(text, "as_of")[0][1] == "2022-03-08"


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("In 2009 mines killed 40 people.", True),
        # What is compared with last year, or told of this week, is news.
        ("In 2009 mines killed 40 people, fewer than last year.", False),
        ("This week's quake killed 40 people; one in 2009 killed 12.", False),
        ("Ten years ago today, in March 2012, mines killed 40 people.", True),
    ],
)
def test_a_look_back_names_no_time_of_now(text, is_so):
    assert looks_back(text, 2022) is is_so


def test_what_a_look_back_counts_since_then_holds_now():
    text = "Gori marked the anniversary of the siege. Since then mines have killed 40 people."

    assert said(text, "as_of") == [("40", "2022-03-08")]


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("Some 3,200 fled between March 1 and 5 in Tarna.", "since", "2022-03-01"),
        ("Some 3,200 fled between March 1 and 5 in Tarna.", "as_of", "2022-03-05"),
        ("From March 2 to 6, shells killed 41 people.", "as_of", "2022-03-06"),
        ("Some 900 died between June 1 and 5, 2021 in Tarna.", "as_of", "2021-06-05"),
        ("Twelve are still missing after Sunday's mudslide.", "as_of", "2022-03-08"),
        (
            "It comes a month after the February 3 raid on Tarna that medics said killed 16.",
            "as_of",
            "2022-02-03",
        ),
        ("Blasts on Saturday in the Old City killed 12 people.", "as_of", "2022-03-05"),
        ("It was a grim week, with 29 people killed in raids since Friday.", "scope", "total"),
        ("It was a grim week, with 29 people killed in raids since Friday.", "since", "2022-03-04"),
        ("Twelve men trapped since Friday were freed.", "scope", "event"),
        ("About 500 people flee the town daily, the board said.", "scope", "rate"),
        ("Twelve people died, the mayor told the daily.", "scope", "event"),
    ],
)
def test_days_of_a_range_of_what_came_before_and_each_day(text, field, value):
    assert [v for _, v in said(text, field)] == [value]


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        # What is told elsewhere is of another day than what was told just before.
        (
            "Bombs hit Lodal on Sunday. It followed raids on Friday that killed 40 people in Gori. Elsewhere in Malia, shells"
            " killed nine people in Tarna.",
            [("40", "2022-03-04"), ("nine", "2022-03-08")],
        ),
        # A toll that has reached a number stands now.
        (
            "The war began in March 2015. The agency says the death toll has reached 9,400.",
            [("9,400", "2022-03-08")],
        ),
    ],
)
def test_what_is_elsewhere_and_what_a_toll_has_reached(text, as_of):
    assert said(text, "as_of") == as_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a year right behind a figure that was before, and one that a sum filled
        (
            "Road deaths fell from 412 in 2014 to 365 in 2015.",
            [("2014-01-01", "2014-12-31"), ("2015-01-01", "2015-12-31")],
        ),
        (
            "Civilian casualties peaked in 2019, with 3,500 civilians killed or wounded.",
            [("2019-01-01", "2019-12-31")],
        ),
        ("Fighting forced 41,000 people to flee in January alone.", [("2022-01-01", "2022-01-31")]),
    ],
)
def test_a_year_or_a_month_is_told_beside_a_figure(text, expected):
    told = zip(said(text, "since"), said(text, "as_of"), strict=True)
    assert [(since, as_of) for (_, since), (_, as_of) in told] == expected


def test_what_is_told_annually_is_a_rate():
    assert said("Some 900 deaths occur annually in fires.", "scope") == [("Some 900", "rate")]


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("Some 2,850 people were killed during the 18-day revolt in the north.", None),
        ("Some 2,850 people were killed in the last 10 days.", "2022-02-26"),
    ],
)
def test_the_length_of_a_revolt_is_no_time_that_ends_now(text, since):
    assert said(text, "since") == [("Some 2,850", since)]


def test_a_figure_has_the_day_of_its_own_clause() -> None:
    text = "Four bodies were found on March 2, and three others were found in the town on March 6."
    assert said(text, "as_of") == [("Four", "2022-03-02"), ("three", "2022-03-06")]


def test_a_separate_clash_does_not_tell_when_the_rest_happened() -> None:
    text = (
        "At least nine guards have been killed in the latest attacks by rebels in the hills.\n\n"
        "In a separate clash yesterday near Gori rebels killed two soldiers."
    )
    assert said(text, "as_of") == [("At least nine", "2022-03-08"), ("two", "2022-03-07")]


def test_the_highest_number_since_a_day_is_a_comparison() -> None:
    text = (
        "At least 33 people were killed on Monday, the highest number since a coup on 1 February."
    )
    assert said(text, "since") == [("At least 33", None)]


@pytest.mark.parametrize(
    "opening",
    [
        "Relatives gathered on Monday to mourn the victims of Sunday's attack on a market in Aden.",
        "The president on Monday condemned the March 6 market shooting in Aden.",
    ],
)
def test_an_attack_is_of_the_day_that_it_is_called_by(opening):
    assert said(f"{opening}\n\nTwelve people were killed.", "as_of") == [("Twelve", "2022-03-06")]


def test_what_happened_elsewhere_has_no_day_of_another_event():
    text = f"{BLAST}\n\nMeanwhile, troops killed nine rebels in the hills."

    assert said(text, "as_of")[-1] == ("nine", "2022-03-08")
