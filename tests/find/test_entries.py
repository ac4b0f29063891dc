"""Digests, lists and live blogs: what opens an entry holds for what the entry tells."""

import pytest

from tests.find.told import said

LIST = (
    "2 September – Carmora City, Philippines: A bomb went off at a market, killing 15 people and"
    " injuring 70.\n"
    "5 September – Lutova, Afghanistan: Twin blasts outside a ministry left 41 dead. Forty people"
    " were hurt.\n"
    "17 September – St. Olaf, Minnesota, US: Ten people were stabbed at a mall.\n"
    "See also: other lists."
)


def test_the_place_that_heads_an_entry_of_a_list_is_that_of_its_figures() -> None:
    places = [place for _, place in said(LIST, "place")]

    assert places == ["Carmora City", "Carmora City", "Lutova", "Lutova", "St. Olaf"]


def test_the_day_that_opens_an_entry_is_that_of_its_figures() -> None:
    days = [day for _, day in said(LIST, "as_of", day="2016-09-30")]

    assert days == ["2016-09-02"] * 2 + ["2016-09-05"] * 2 + ["2016-09-17"]


@pytest.mark.parametrize(
    ("text", "title", "days"),
    [
        # The year stands alone in a line.
        (
            "Key dates in the war, which has left 17,000 people dead since 15 March last year.\n\n"
            "2011\n\nMarch 18: Troops kill four protesters in Carmora.\n\n"
            "December 23: Car bombs kill 44 people.\n\n"
            "2012\n\nMay 25: Massacre at Lutova. UN observers count 108 bodies.\n",
            "",
            ["2012-07-18", "2011-03-18", "2011-12-23", "2012-05-25"],
        ),
        # Or in the headline.
        (
            "3 May: A blast in Carmora kills 12 people.\n4 June: Nine people die in Lutova on"
            " Monday.\n5 July: A raid kills 20 people.",
            "List of attacks in 2010",
            ["2010-05-03", "2010-06-04", "2010-07-05"],
        ),
    ],
)
def test_days_of_a_list_are_of_the_year_that_heads_them(text, title, days) -> None:
    assert [day for _, day in said(text, "as_of", day="2012-07-18", title=title)] == days


def test_an_entry_of_a_list_of_days_tells_of_events_and_of_totals_only_if_it_says_so() -> None:
    text = (
        "The war in Malia, day by day.\n\n"
        "February 4: Over 230 civilians die in shelling of Carmora, the opposition says.\n"
        "May 25: UN observers count 108 bodies.\n"
        "July 12: Troops have killed 150 people in Lutova. 9,000 have died since January.\n"
    )

    scopes = [scope for _, scope in said(text, "scope", day="2012-07-18")]

    assert scopes == ["event", "event", "event", "total"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # The country heads the item, and its town stands within.
        (
            "**SIERRA LEONE MUDSLIDE** — Some 600 missing after a hillside gave way.\n\n"
            "**BURKINA FASO** — Gunmen raided a hotel in Carmora. Another 18 were killed.\n\n"
            "**KENYA** — Nine people hurt.\n\n**MARKETS** — Shares up. Two people arrested over a"
            " bomb attack.",
            ["SIERRA LEONE", "Carmora", "KENYA", None],
        ),
        # What stands above a digest of countries is of none of them.
        (
            "At least 166 civilians were killed by bombs last week.\n• SYRIA – Strike on Lutova."
            " Nine people killed.\n• SOMALIA – Four soldiers killed.\n• LIBYA – Port shelled: 3"
            " dead.",
            [None, "Lutova", "SOMALIA", "LIBYA"],
        ),
        # An entry without a place is not of the entry before, unless it goes on with it.
        (
            "Floods hit Malia.\n\n- Two people died in Carmora.\n- Three people were killed when a"
            " roof fell.",
            ["Carmora", "Malia"],
        ),
        (
            "- A bomb killed two people in Carmora.\n- 6,270 people were displaced by the attack.",
            ["Carmora", "Carmora"],
        ),
        # Sections of a notice are no places.
        ("A. CASUALTIES: 12 dead.\nB. AFFECTED POPULATION: 41 persons displaced.", [None, None]),
    ],
)
def test_items_of_a_digest_have_places_of_their_own(text, places) -> None:
    assert [place for _, place in said(text, "place")] == places


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Malia's prosecutor's office: 31 civilians killed since 27 Sept", "prosecutor's office"),
        ("⚡️General Staff: the enemy has lost 761 tanks", "General Staff"),
        ("15:50 Red Crescent volunteers: more than 100 bodies removed", "volunteers"),
        ("Governor Ruiz: 3 killed in Carmora", "Governor Ruiz"),
        ("Hospital director in Lutova: 14 bodies brought in", "Hospital director in Lutova"),
        ("IDF: 12 hurt, families of 50 hostages notified", "IDF"),
        ("Ambulance service - 12 wounded.", "Ambulance service"),
        ("Toll now at 77 – governor", "governor"),
        ("Twelve dead in strike on Carmora — prosecutors", "prosecutors"),
        # Places and things that lead a headline say nothing.
        ("B. AFFECTED POPULATION: 41 families were affected", None),
        ("Carmora office party: 14 dead", None),
        ("Carmora hospital – 14 dead", None),
        ("Twin bombings at Carmora airport – 13 dead", None),
        ("The army killed 12 people - among them two officers - in a raid.", None),
    ],
)
def test_labels_name_sources_before_and_after_what_they_say(text, claimant) -> None:
    names = [name for _, name in said(text, "claimant")]

    assert all((name is None) == (claimant is None) for name in names)
    assert claimant is None or all(claimant in str(name) for name in names)


def test_a_figure_before_a_dash_counts_what_stands_before_it() -> None:
    assert said("Death toll now at 77 – governor", "subject") == [("77", "Death toll")]


def test_health_officials_in_a_label_are_not_those_counted() -> None:
    [(_, subject)] = said("Health officials: Two killed in Carmora", "subject")

    assert subject != "officials"


def test_a_war_that_began_in_another_year_is_no_look_back() -> None:
    text = "The army has lost 761 tanks since Feb. 24, 2020. Two people were killed in Carmora."

    assert said(text, "as_of")[-1] == ("Two", "2022-03-08")


def test_a_label_heads_what_its_paragraph_tells() -> None:
    text = "Air force: 300 drones launched. Of 30 missiles, 25 downed. One girl seriously wounded."

    assert [name for _, name in said(text, "claimant")] == ["Air force", "Air force"]


def test_days_of_one_brief_are_not_those_of_the_next() -> None:
    text = (
        "JAIPUR: Five people were killed when a car caught fire early Sunday.\n\n"
        "KOLKATA: Four people were hurt as a wall collapsed.\n\n"
        "PATNA: A bomb killed two people."
    )

    assert [day for _, day in said(text, "as_of")] == ["2022-03-06", *["2022-03-08"] * 2]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # The names of countries head sections.
        (
            "Ethiopia\nSixteen people were killed.\n\nIraq\nSix guards were wounded in Carmora. One"
            " protester was killed.\n\nSierra Leone fuel blast\nMore than 100 people burned to"
            " death.",
            ["Ethiopia", "Carmora", "Carmora", "Sierra Leone"],
        ),
        # A day, a place and a full stop open an entry.
        (
            "* 3 June 2012: Carmora. 15 dead as a car bomb rams a gate.\n* 29 April 2012: Lutova."
            " 41 killed.\n* 8 April 2012: Korazan. Nine people die.",
            ["Carmora", "Lutova", "Korazan"],
        ),
        # Numbered entries of many countries.
        (
            "1. Beirut: 78 people died in Lebanon.\n2. Another 1,302 people were killed by the storm"
            " in the US.\n3. Twenty-nine people died in a siege.\n4. In India and China three"
            " people died.",
            ["Lebanon", "US", None, "India"],
        ),
        # A source in a label is no place.
        ("IDF Spox Hagari: 99 threats intercepted. 25 missiles downed.", [None, None]),
        ("Death toll in fires up to 31, 51 injured", [None, None]),
    ],
)
def test_what_opens_an_entry_tells_its_place(text, places) -> None:
    assert [place for _, place in said(text, "place")] == places


def test_news_that_compares_with_other_years_later_on_is_of_its_day() -> None:
    text = (
        "Officials say 12 people died when two jets collided near Carmora. It is the worst crash"
        " since 583 people died in Lutova in 1977.\n\nNine people were killed in Korazan."
    )

    assert said(text, "as_of", day="1996-11-12")[-1] == ("Nine", "1996-11-12")


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("21 were shifted to the Civil Hospital.", "injured"),
        ("Nine were airlifted to a trauma centre.", "injured"),
        ("Some 300 residents were moved to shelters.", "evacuated"),
        ("The death toll from attacks on two mosques rose to 50.", "killed"),
        ("CARMORA: Toll from Friday's 6.8-magnitude quake now 2,901, with more buried", "killed"),
        ("Footage of 3 knocked-out tanks.", "destroyed"),
        ("Gunmen cut the throats of twelve villagers.", "killed"),
        ("4,000 homes have no gas.", "affected"),
    ],
)
def test_wordings_of_briefs(text, measure) -> None:
    assert [told for _, told in said(text, "measure")] == [measure]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # Days counted from one that is dated.
        (
            "Day 1 (March 24): First bombs fall.\nDay 4: A blast kills nine people.\nDay 13: Five"
            " people killed, at least 30 hurt.",
            ["1999-03-27", "1999-04-05", "1999-04-05"],
        ),
        (
            "7 July 1995, Carmora: 52 dead.\n15 June 1996, Lutova: over 200 hurt.\n21 December"
            " 1988, Korazan: nine killed.",
            ["1995-07-07", "1996-06-15", "1988-12-21"],
        ),
        ("1999 Carmora school shooting: Three people are killed.", ["1999-04-20"]),
    ],
)
def test_days_of_entries_are_told_by_what_opens_them(text, days) -> None:
    assert [day for _, day in said(text, "as_of", day="1999-04-20")] == days


@pytest.mark.parametrize(
    ("title", "text", "places"),
    [
        (
            "",
            "7 July 2005, Carmora: 52 dead.\n15 June 1996, Lutova: over 200 hurt.\n21 December"
            " 1988, Korazan: nine killed.",
            ["Carmora", "Lutova", "Korazan"],
        ),
        (
            "The week in 12 stories",
            "**1. Dorian** A storm killed 30 people in the Bahamas.\n\n**2. Odessa, Texas** A man"
            " killed seven people.\n\n**3. Brexit** Nine people were arrested over an attack.",
            ["Bahamas", "Odessa", None],
        ),
        (
            "Daily security brief",
            "MALI\n– 24 soldiers KIA.\n\nNIGER\n– Three people kidnapped.\n\nCHAD\nNothing.",
            ["MALI", "NIGER"],
        ),
        (
            "Daily security brief",
            "MALI\n– Carmora: 24 soldiers KIA.\n– Lutova region: two dead.\n– Shares up."
            " Three people were killed.\n",
            ["Carmora", "Lutova", "MALI"],
        ),
        (
            "10 Things to Know",
            "1. QUAKE SHAKES MYANMAR\nThree people are dead.\n2. KABUL SIEGE ENDS\nPolice say 13"
            " people were killed.\n3. WHAT IS NEXT\nNine people were hurt.",
            ["MYANMAR", "KABUL", None],
        ),
        ("", "IOM DTM: 3.3 million displaced", [None]),
    ],
)
def test_entries_of_digests_by_their_title(title, text, places) -> None:
    assert [place for _, place in said(text, "place", title=title)] == places


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Carmora leaders' count: 10,000 dead since April.", "Carmora leaders"),
        ("UNHCR's tally: 583,000 refugees have fled.", "UNHCR"),
        ("6.42am: Chief Constable Ian Ruiz: 22 people have died.", "Chief Constable Ian Ruiz"),
        ("Carmora Gov. Yap: 49 dead, 10 missing", "Carmora Gov. Yap"),
        ("IOM DTM: 3.3 million displaced", "IOM DTM"),
    ],
)
def test_labels_name_whose_count_it_is(text, claimant) -> None:
    assert {name for _, name in said(text, "claimant")} == {claimant}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("84 Egyptians among the dead.", [("84", "killed")]),
        ("Twelve children under 16 among the wounded.", [("Twelve", "injured")]),
        ("The jet vanished with 239 people on board.", [("239", "missing")]),
        ("The ferry sank with 80 aboard.", []),
        ("Two pirates were killed and 13 captured.", [("Two", "killed"), ("13", "captured")]),
        ("The mayor put the number trapped at 150.", [("150", "affected")]),
    ],
)
def test_more_wordings_of_briefs(text, told) -> None:
    assert said(text, "measure") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Enemy losses as of 12:00 –\n4,369 soldiers\n16 helicopters\n17 planes",
            [("4,369", "casualties"), ("16", "lost"), ("17", "lost")],
        ),
        ("Destroyed:\n▪ 3 tanks\n▪ 2 guns\n▪ 1 truck", [(n, "destroyed") for n in "321"]),
        ("He lost in the final.\n6 games\n4 sets\n3 points", []),
    ],
)
def test_lists_of_losses_may_begin_with_the_number(text, told) -> None:
    assert said(text, "measure") == told


def test_a_line_that_sums_up_a_day_heads_its_entries() -> None:
    text = "Summary of 5 March:\n\n• Strikes across Carmora: 23 killed – health ministry"

    assert said(text, "as_of") == [("23", "2022-03-05")]
    assert said(text, "place") == [("23", "Carmora")]


def test_a_report_on_one_country_is_about_it_whatever_others_it_names() -> None:
    text = (
        "- The health ministry put the toll at 528 dead.\n- People fled to Chad and Egypt.\n"
        "- A plane from Turkey landed.\n- A ship docked in Saudi Arabia.\n- Kenya offered talks."
    )

    assert said(text, "place", title="Fighting in Sudan: key events")[0][1] != "Chad"
