import pytest

from according.find import find
from according.find.times.days import days
from according.find.times.lengths import length
from according.model import Published, Report
from tests.find.told import said


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("on Tuesday", "2022-03-08"),
        ("on Sunday", "2022-03-06"),
        ("yesterday", "2022-03-07"),
        ("on 24 February", "2022-02-24"),
        ("on February 24, 2021", "2021-02-24"),
        ("on 1 November", "2021-11-01"),
        ("three days ago", "2022-03-05"),
        ("three days before", "2022-03-05"),
        ("earlier last week", None),
        ("last Tuesday", "2022-03-01"),
        ("over the past weekend", "2022-03-06"),
        ("the past weekend", "2022-03-06"),
        ("between March 4 and 6", "2022-03-06"),
        ("on March 3-5", "2022-03-05"),
        ("on March 3 and 5 people", "2022-03-03"),
        ("since March 3-5", "2022-03-03"),
        ("on Saturday and Sunday", "2022-03-06"),
        ("since Saturday and Sunday", "2022-03-05"),
        ("on Saturday and Sunday's blast", "2022-03-05"),
        ("in April 2014", None),
        ("by the end of last year", "2021-12-31"),
        ("at the end of last month", "2022-02-28"),
        ("at the turn of the year", "2021-12-31"),
        ("until the end of January", "2022-01-31"),
        ("until the end of October", "2021-10-31"),
        ("by the end of the year", None),
        ("on 31 February", None),
    ],
)
def test_a_day_is_resolved_against_the_day_of_publication(text, iso):
    found = days(text, 0, len(text), "2022-03-08")

    assert (found[0].iso if found else None) == iso


def test_rain_at_the_end_of_a_month_fell_on_none_of_its_days():
    text = "Rain at the end of January made it worse in Kost, where floods drove 3,000 from home."

    assert said(text, "as_of") == [("3,000", "2022-03-08")]


WAR = "Putin declared war on Ukraine on 24 February. "


@pytest.mark.parametrize(
    ("text", "scope", "since", "as_of"),
    [
        ("Ukraine says 12,000 soldiers have been killed.", "total", "2022-02-24", "2022-03-08"),
        ("On Sunday it put casualties at 11,000.", "total", "2022-02-24", "2022-03-06"),
        ("A shell killed two people on Monday.", "event", None, "2022-03-07"),
        ("Some 60 soldiers are killed a day.", "rate", None, "2022-03-08"),
        ("Mines killed 40 people since 2014.", "total", "2014-01-01", "2022-03-08"),
        (
            "Since mid-May, 40 people have died, police said on Sunday.",
            "total",
            "2021-05-01",
            "2022-03-06",
        ),
        ("Mines killed 40 people since the fire of May 2021.", "total", "2021-05-01", "2022-03-08"),
        ("Between 1 and 5 March, 40 people were killed.", "total", "2022-03-01", "2022-03-05"),
        ("From May to June 2021, mines killed 40.", "total", "2021-05-01", "2021-06-30"),
        (
            "MINES HAVE DISPLACED 400 PEOPLE FROM MAY TO JUNE 2021.",
            "total",
            "2021-05-01",
            "2022-03-08",
        ),
        (
            "The office recorded 816 killed between 24 February and midnight on 6 March.",
            "total",
            "2022-02-24",
            "2022-03-06",
        ),
        ("Mines killed 40 people since May 2021.", "total", "2021-05-01", "2022-03-08"),
        (
            "Mines have killed 400 people, including over 38 this year.",
            "total",
            "2022-01-01",
            "2022-03-08",
        ),
        ("Since May last year mines killed 40 people.", "total", "2021-05-01", "2022-03-08"),
        ("It was the worst attack since 2014, when 41 people died.", "event", None, None),
        ("Kyiv said on Monday 5,000 soldiers have died.", "total", "2022-02-24", "2022-03-07"),
        ("Shells killed 40 people in the past 24 hours.", "event", None, "2022-03-08"),
        ("Some 700 people died this year.", "total", "2022-01-01", "2022-03-08"),
        ("Some 7,000 have fled to Gori by boat this year.", "total", "2022-01-01", "2022-03-08"),
        ("Some 7,000 have fled to Gori by boat this month.", "total", "2022-03-01", "2022-03-08"),
        (
            "The ministry said earlier last week that 498 troops had been killed.",
            "total",
            "2022-02-24",
            None,
        ),
    ],
)
def test_scope_and_period_of_a_figure(text, scope, since, as_of):
    found = [said(WAR + text, field)[-1][1] for field in ("scope", "since", "as_of")]

    assert found == [scope, since, as_of]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        (
            "In the first two months of this year 88 people were shot dead, against 61 in the "
            "same period last year.",
            [("2022-01-01", "2022-02-28"), ("2021-01-01", "2021-02-28")],
        ),
        (
            "From January 1 to March 5, 321 people drowned while trying to cross the sea compared "
            "with 271 in the same period a year ago.",
            [("2022-01-01", "2022-03-05"), ("2021-01-01", "2021-03-05")],
        ),
        (
            "So far this year 410 migrants have died, compared with 290 in the same period in 2019.",
            [("2022-01-01", "2022-03-08"), ("2019-01-01", "2019-03-08")],
        ),
        (
            "The data shows that between April 2019 and March 2020, 337 people drowned.",
            [("2019-04-01", "2020-03-31")],
        ),
        ("More than 60 people died between March 4 and 6.", [("2022-03-04", "2022-03-06")]),
        ("Floods killed 40 people from March 2 to 7.", [("2022-03-02", "2022-03-07")]),
    ],
)
def test_a_figure_of_an_earlier_year_is_of_the_same_days_there(text, periods):
    since, as_of = said(text, "since"), said(text, "as_of")

    assert [(one, two) for (_, one), (_, two) in zip(since, as_of, strict=True)] == periods


def test_a_war_counted_in_days_tells_its_start():
    text = (
        "On the 13th day of the invasion, Kyiv said 300 tanks have been destroyed since it began."
    )

    assert said(text, "since") == [("300", "2022-02-24")]


def test_parts_cover_what_their_whole_does():
    text = WAR + "The UN had counted 4,183 civilian deaths, 267 of them of children."

    assert [scope for _, scope in said(text, "scope")] == ["total", "total"]


def test_an_event_told_on_shares_its_day():
    text = "A blast in Aden killed 12 people on Sunday. Police said 30 people were hurt."

    assert [day for _, day in said(text, "as_of")] == ["2022-03-06", "2022-03-06"]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("A bomb killed nine people. The six-year insurgency has claimed 4,100 lives.", "total"),
        ("A bomb killed nine people. The war, now in its third year, has left 310 dead.", "total"),
        ("A bomb killed nine people. The war in the south goes on. A raid killed 12.", "event"),
    ],
)
def test_what_a_whole_war_brought_is_a_running_total(text, scope):
    assert said(text, "scope")[-1][1] == scope


def test_a_stated_period_begins_and_ends_what_a_report_counts():
    text = (
        "Situation report 9\nReporting period: 28 February to 6 March 2022\n"
        "Shells killed 14 civilians in the reporting period."
    )

    found = [said(text, field)[0][1] for field in ("scope", "since", "as_of")]
    assert found == ["total", "2022-02-28", "2022-03-06"]


def test_a_report_without_a_date_tells_no_day():
    assert said("12 people were killed on Sunday.", "as_of", day=None) == [("12", None)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "dateline",
    [
        "KARAVO, Eldoria, March 7 (Norden) - ",
        "Karavo, Mar 7, 2022 (Norden) - ",
        "(Karavo, March 7, 2022) – ",
        "Karavo/Dalme, 7 March 2022 – ",
        "Karavo, 7 Mar 22 (Norden) -- [Text] ",
    ],
)
def test_the_day_of_a_dateline_is_not_that_of_what_is_told(dateline):
    text = f"{dateline}A bomb killed 12 people at a market on Saturday. Police said 30 were hurt."

    assert said(text, "as_of") == [("12", "2022-03-05"), ("30", "2022-03-05")]


def test_a_heading_gives_its_day_to_the_entries_of_a_digest():
    text = (
        "Attacks of the week\n\n4 March 2022\n\nA mine killed three farmers near Sorva.\n\n"
        "6 March 2022\n\nGunmen shot dead four policemen in Dalme."
    )

    assert said(text, "as_of") == [("three", "2022-03-04"), ("four", "2022-03-06")]


def test_a_count_between_two_days_has_them_as_its_period():
    text = "Between 1 January and 4 March, raids killed 140 people in the province, the group said."

    found = [said(text, field)[0][1] for field in ("scope", "since", "as_of")]
    assert found == ["total", "2022-01-01", "2022-03-04"]


def test_the_toll_of_a_single_attack_is_of_an_event():
    text = "A suicide bomber struck a mosque in Aden on Friday. The death toll has risen to 34."

    assert said(text, "scope") == [("34", "event")]


def test_a_single_attack_has_its_day_though_the_sentence_of_its_day_counts_nobody():
    text = (
        "Tuesday, March 8, 2022\n\nA car bomb was on Sunday driven into a barracks in Dalme.\n\n"
        "The army belongs to nobody's league. Guards said the attack had killed twelve."
    )

    assert said(text, "as_of") == [("twelve", "2022-03-06")]


def test_a_day_without_a_year_is_of_the_year_last_named_if_no_publication_tells_it():
    text = (
        "The floods of May 2008 came early. They killed 93 people as of 30 May. "
        "More followed in 2009. They killed 12 people as of 4 June."
    )

    found = said(text, "as_of", day=None)  # type: ignore[arg-type]
    assert found == [("93", "2008-05-30"), ("12", "2009-06-04")]


def test_a_fire_that_is_called_a_disaster_is_one_event():
    text = (
        "A fire tore through a hostel in Dalme on Friday, a disaster for the town.\n\n"
        "Officials said it killed nine people and destroyed 200 homes."
    )

    assert said(text, "scope") == [("nine", "event"), ("200", "event")]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("It was the deadliest storm since April 1974, when 31 people were killed.", "event"),
        ("Some 96 people have been killed since dawn.", "event"),
        ("Some 31 people have been killed since April.", "total"),
        ("The larger union has counted 11 people killed.", "total"),
        ("On Friday it had counted 11 people killed.", "event"),
    ],
)
def test_what_is_counted_up_to_now_is_a_total(text, scope):
    assert [found for _, found in said(text, "scope")] == [scope]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The army said on Monday 24 men had been killed a day earlier.", ["2022-03-06"]),
        (
            "On 4 March gunmen abducted 18 people; 11 were let go two days later.",
            ["2022-03-04", "2022-03-06"],
        ),
        ("Rebels killed 12 soldiers over the weekend.", ["2022-03-06"]),
        ("A crush killed 14 fans on New Year's Day.", ["2022-01-01"]),
    ],
)
def test_days_are_counted_from_the_one_named_before(text, days):
    assert [day for _, day in said(text, "as_of")] == days


@pytest.mark.parametrize(
    "heading",
    [
        "Formed: 6 February 1994\nDissipated: 15 February 1994\n\nCyclone Hadria",
        "Duration: 6 February 1994-15 February 1994\n\nThe Hadria floods",
        "The floods in Hadria began on 6 February 1994.",
        "The Hadria Fire was a wildfire that started on February 6, 1994.",
    ],
)
def test_an_account_of_a_disaster_long_over_tells_when_it_began(heading):
    text = f"{heading}\n\nIn all, the disaster killed 230 people and destroyed 4,014 homes."

    assert said(text, "since", day=None) == [("230", "1994-02-06"), ("4,014", "1994-02-06")]  # type: ignore[arg-type]


COLUMN = """WORLD IN BRIEF

KORAZAN A bomb went off in a hall, killing at least 10.

LUTOVA: A typhoon killed 2,000 people.

TULLIN Gunmen freed 12 hostages.
"""


def test_the_items_of_a_column_of_briefs_are_events_each_of_its_own_place() -> None:
    assert [s for _, s in said(COLUMN, "scope")] == ["event"] * 3
    assert [p for _, p in said(COLUMN, "place")] == ["KORAZAN", "LUTOVA", "TULLIN"]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("In Lutova province six people were killed.", "total"),
        ("In the village of Sella six people were killed.", "event"),
        ("Fourteen people died when a boat capsized in the floods.", "event"),
        ("Overall, 64 people died.", "total"),
        ("The quake killed 3,000 people.", "total"),
    ],
)
def test_small_figures_of_a_disaster_are_its_toll_only_for_a_large_place(text, scope) -> None:
    opening = "An earthquake struck the north of the country and killed 64 people, officials said."

    assert said(f"{opening}\n\n{text}", "scope")[-1][1] == scope


def test_what_somebody_counts_without_a_day_holds_when_it_is_stated() -> None:
    text = (
        "A bomb tore through a market in Korazan on Sunday, killing nine people.\n\n"
        "Doctors put the dead at 12."
    )

    assert said(text, "as_of") == [("nine", "2022-03-06"), ("12", "2022-03-08")]


def test_a_figure_given_before_keeps_its_own_day() -> None:
    text = "The toll of the train crash climbed to 257 on Tuesday from 198 late on Monday."

    assert said(text, "as_of") == [("257", "2022-03-08"), ("198", "2022-03-07")]


def test_a_report_that_looks_back_tells_no_day() -> None:
    text = (
        "On 7 December 1988 the ground shook for 30 seconds and the school fell down on us.\n\n"
        "Moscow settled on 25,000 dead."
    )

    assert said(text, "as_of") == [("25,000", None)]


def test_a_headline_tells_at_which_day_figures_hold() -> None:
    found = said("Floods killed 96 people.", "as_of", title="Floods (as of 5 March)")

    assert found == [("96", "2022-03-05")]


def test_a_count_that_rises_holds_on_the_day_it_is_told() -> None:
    text = "The number killed by Sunday's explosions in Korazan has risen to 56, police said on Monday."

    assert said(text, "as_of") == [("56", "2022-03-07")]


def test_news_that_compares_with_another_year_is_no_look_back() -> None:
    text = (
        "Saturday's blast in Korazan was the deadliest there since the uprising of 2007.\n\n"
        "Doctors put the dead at 12."
    )

    assert said(text, "as_of") == [("12", "2022-03-08")]


def test_days_before_something_else_are_not_counted_back_from_the_report() -> None:
    assert days("three days before a general election", 0, 36, "2022-03-08") == []


def test_days_of_an_account_are_of_the_year_in_its_headline() -> None:
    text = "It was the hottest since 1941. The heat killed 63 people on 18 July."
    report = Report(text=text, publisher="", title="2022 heat waves")
    [claim] = find(report).claims

    assert str(claim.as_of) == "2022-07-18"


def test_an_accident_of_the_headline_is_of_the_day_that_opens_the_report() -> None:
    text = "Yesterday, a flight attempted a landing at Korazan.\n\nOfficials said 18 people died."
    report = Report(
        text=text,
        publisher="",
        title="Flight crashes at Korazan",
        published=Published("2020-08-08"),
    )
    [claim] = find(report).claims

    assert str(claim.as_of) == "2020-08-07"


def test_what_is_counted_since_another_year_holds_now() -> None:
    text = "More than 7,000 civilians have died since February 2021, a monitor said."

    assert said(text, "as_of", day="2024-05-10") == [("More than 7,000", "2024-05-10")]


def test_a_figure_has_the_start_that_stands_beside_it():
    text = "Rebels have killed 8,000 people this year and 20,000 have fled since 2019."

    assert said(text, "since") == [("8,000", "2022-01-01"), ("20,000", "2019-01-01")]


@pytest.mark.parametrize(
    ("text", "since", "as_of"),
    [
        ("Mines have killed 4,000 people in 2020, it said.", "2020-01-01", "2020-12-31"),
        ("Mines killed 240 people in the first half of 2021.", "2021-01-01", "2021-06-30"),
        ("Mines killed 240 in the first five months of last year.", "2021-01-01", "2021-05-31"),
        ("Mines killed 240 people in the second quarter of 2021.", "2021-04-01", "2021-06-30"),
        # What lasts stood so at the end of the year; what is told of another noun did not fill it.
        ("Some 40,000 people were displaced in 2020.", None, "2020-12-31"),
        ("The group, which was formed in 2002, has killed 20,000.", None, None),
    ],
)
def test_a_sum_holds_at_the_end_of_the_month_or_year_that_it_fills(text, since, as_of):
    found = [said(WAR + text, field)[-1][1] for field in ("since", "as_of")]

    assert found == [since, as_of]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("in January", "2022-01-01", "2022-01-31"),
        ("In November alone", "2021-11-01", "2021-11-30"),
        ("in May last year", "2021-05-01", "2021-05-31"),
        ("last month", "2022-02-01", "2022-02-28"),
        ("in all of last year", "2021-01-01", "2021-12-31"),
        ("in March", "2022-03-01", "2022-03-08"),
        ("in the 12 months to January", "2021-02-01", "2022-01-31"),
        ("in the year to May 2021", "2020-06-01", "2021-05-31"),
        ("in the six months ending in December", "2021-07-01", "2021-12-31"),
        ("in the last quarter of 2021", "2021-10-01", "2021-12-31"),
        ("in the last two months of 2021", "2021-11-01", "2021-12-31"),
    ],
)
def test_a_month_or_year_is_told_from_the_day_of_publication(text, first, last):
    found = length(text, 0, len(text), "2022-03-08")

    assert found is not None
    assert found[:2] == (first, last)


@pytest.mark.parametrize("text", ["in May 2030", "in 2008-09", "in the raid of 2014", "on 5 May"])
def test_a_month_or_year_that_no_sum_fills_is_none(text):
    assert length(text, 0, len(text), "2022-03-08") is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # Said of the killing, and not of the saying.
        ("Gunmen killed six men late on Saturday, police in Durban said.", "2022-03-05"),
        ("The Black Saturday bombings killed 173 people.", "2022-03-08"),
    ],
)
def test_a_day_is_of_what_happened_unless_it_opens_the_saying(text, day):
    assert said(text, "as_of")[-1][1] == day


def test_what_the_worst_is_compared_with_has_no_start():
    text = (
        "It is the worst quake to hit the country since 2010, when a far shallower tremor near the"
        " capital killed more than 200,000 people."
    )

    assert [said(text, field)[-1][1] for field in ("since", "as_of")] == [None, None]


def test_a_month_or_days_of_fighting_tell_when_a_war_began():
    month = "The war erupted in April 2021. Some 9,000 people have been killed."
    fighting = "The toll from three days of fighting rose to 33."

    assert said(month, "since") == [("Some 9,000", "2021-04-01")]
    assert said(fighting, "since") == [("33", "2022-03-06")]


def test_times_that_open_the_entries_of_a_live_blog_are_no_years():
    blog = (
        "Live updates\n\n1835: Twelve people were killed in an air strike.\n\n"
        "1750: Two were hurt.\n\n1402: Nine people were killed.\n"
    )

    assert {day for _, day in said(blog, "as_of")} == {"2022-03-08"}


def test_a_named_day_tells_more_than_the_night():
    text = "Three people were killed in an overnight attack on Gori on Sunday. Six were hurt."

    assert said(text, "as_of") == [("Three", "2022-03-06"), ("Six", "2022-03-06")]


def test_another_bullet_of_a_list_is_not_of_the_day_of_the_attack():
    text = (
        "- On 26 February a convoy was ambushed. Eleven soldiers were killed.\n"
        "- Seventy patients were evacuated by air.\n"
    )

    assert said(text, "as_of") == [("Eleven", "2022-02-26"), ("Seventy", "2022-03-08")]


def test_the_day_of_another_event_is_not_the_figures():
    text = "Three militants, including the mastermind of last Thursday's bombing, were killed."

    assert said(text, "as_of") == [("Three", "2022-03-08")]


def test_a_report_may_say_of_any_number_of_figures_that_their_period_is_the_same():
    text = WAR + "Some 900 have died this year. " + "Over the same period 5,000 have died. " * 1_200
    since = [day for _, day in said(text, "since")]

    assert since[:4] == ["2022-01-01"] * 4
    assert len(since) == 1_201


def test_any_number_of_sentences_may_go_on_to_the_next_day():
    text = f"Gunmen came on 3 March 2021. {'The next day it rained. ' * 1_200}"
    text += "The next day 900 people were killed in the war since 3 March."

    assert said(text, "figure") == [("900", "900")]


def test_no_length_of_time_is_too_long_to_be_read():
    text = "In the past 99999999 weeks some 5,000 people have been killed."

    assert said(text, "figure") == [("some 5,000", "some 5,000")]


def test_a_start_told_elsewhere_is_not_that_of_a_part() -> None:
    text = "Some 79 people have been killed since the war began, including 12 killed this year."

    assert said(text, "since") == [("Some 79", None), ("12", "2022-01-01")]
    assert said("The deaths bring this year's toll to 88.", "since") == [("88", "2022-01-01")]


def test_a_start_is_of_its_own_item_of_a_list() -> None:
    text = "9m people go hungry; 3m have been displaced since May 2019; 41 aid workers were killed."
    assert said(text, "since") == [("9m", None), ("3m", "2019-05-01"), ("41", None)]

    text = "Since May 2019: 350 people have been killed; 900 have been wounded."
    assert said(text, "since") == [("350", "2019-05-01"), ("900", "2019-05-01")]


def test_those_who_raise_a_running_toll_are_of_an_event() -> None:
    text = "Six people died in a queue, raising the number killed since 4 February to 82."

    assert said(text, "scope") == [("Six", "event"), ("82", "total")]


def test_figures_joined_fill_one_month_whatever_their_size() -> None:
    text = "The group verified that 2,320 people were killed and 1,343 injured in January 2022."

    assert said(text, "since") == [("2,320", "2022-01-01"), ("1,343", "2022-01-01")]
