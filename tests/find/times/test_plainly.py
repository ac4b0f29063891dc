"""Words that plainly tell running totals and single events apart, and when it all began."""

import pytest

from tests.find.told import claims, said

STORM = (
    "Cyclone Ostra swept over Malta for five days, and whole provinces were under water, officials"
    " said in the capital on Friday.\n\n"
)
WAR = "The guerrilla offensive in Malta went on for another day, the rebels' radio said.\n\n"
BOX = (
    "Date(s): 8-21 January 2003\n\nLocation: Gorva, Malta\n\nDeaths: 4\n\nStructures destroyed: 6\n\n"
    "The fires burned around the town of Gorva for two weeks in the driest summer of many years.\n"
)


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        # Up to now.
        (f"{WAR}To date our forces have downed one helicopter.", "total"),
        ("Floods hit Peru. In Gorva, nine died. In all, 42 people were killed.", "total"),
        (f"{WAR}The murder of two guards raised to 41 the number of civilians killed.", "total"),
        (f"{WAR}During February 350 people were killed.", "total"),
        (f"{WAR}The army has destroyed 4,512 (+6) enemy tanks in the past day.", "total"),
        ("The UN said 90 people had been killed and 4,000 had fled since May 2021.", "total"),
        ("Some 60 guards were freed during a week-long truce.", "event"),
        (f"{WAR}They shot down two drones, the 20th since May 2021.", "event"),
        # Of one day or one mishap of many.
        (f"{STORM}The ministry reported 12 new deaths.", "event"),
        (f"{STORM}In Gorva a levee broke, killing 61 people.", "event"),
        (f"{STORM}In Gorva 61 people died when a ferry sank.", "event"),
        (f"{STORM}In Malta 61 people have died.", "total"),
        # What some have done, an upheaval or a whole month brought.
        ("Raiders who have killed 340 herders crossed the river on Sunday.", "total"),
        ("Street protests in Gorva and in the port have killed 14 people.", "total"),
        ("The riots left 64 people dead, the mayor said.", "total"),
        ("The ministry counted 61 homicides in the entire month of May.", "total"),
        ("At least 90 farmers were killed during the occupation.", "total"),
        ("Kidnappings this month rose to 96, the union said.", "total"),
        ("Five men were killed in the worst riots for years in Gorva.", "event"),
        (f"{WAR}Some 41 rebels were killed on Friday alone.", "event"),
        (f"{WAR}Some 41 rebels were killed in a single day.", "event"),
    ],
)
def test_words_beside_a_figure_tell_what_it_covers(text: str, scope: str) -> None:
    assert said(text, "scope")[-1][1] == scope


def test_figures_in_a_box_of_facts_are_totals_since_its_first_day() -> None:
    found = claims(BOX, day=None)

    assert [(str(claim.scope), claim.to_dict()["since"]) for claim in found] == [
        ("total", "2003-01-08"),
        ("total", "2003-01-08"),
    ]


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("Five days of combat have left 177 soldiers dead, the army said.", "2022-03-04"),
        ("After five days of combat 177 soldiers have died, the army said.", "2022-03-03"),
        # The day by which something is over is not the one on which it began.
        (
            "The storm closed all airports, but by 5 March, flights resumed. In all, 61,000 homes"
            " were destroyed.",
            None,
        ),
    ],
)
def test_when_what_is_summed_up_began(text: str, since: str | None) -> None:
    assert said(text, "since")[-1][1] == since


@pytest.mark.parametrize(
    "text",
    [
        "The revolt that has killed 31 people is in its third week.",
        "Since the offensive began 40 villagers have been killed.",
        "Weeks of unrest have left 14 people dead.",
        "The number of kidnappings in Gori this month rose to 96.",
        "Civilian deaths fell sharply in 2019 to 31.",
    ],
)
def test_what_a_war_or_a_time_brought_altogether_is_a_sum(text: str) -> None:
    assert said(text, "scope")[-1][1] == "total"


def test_the_raised_toll_of_one_blast_is_weighed() -> None:
    text = "A bomb went off in Aden on Friday. Two more bodies were found, raising the toll to 20."

    assert said(text, "scope")[-1][1] == "event"


@pytest.mark.parametrize(
    "text",
    [
        "The number of displaced people in Malta reached 710,000 in 2016.",
        "Deaths on the roads of Malta peaked at 900 in 2015, police said.",
    ],
)
def test_a_level_that_a_year_had_is_not_that_of_the_report(text: str) -> None:
    assert claims(text, "2017-03-15")[0].as_of != "2017-03-15"
