import re

import pytest

from according.find.numbers.figures import figures, word_before
from according.find.numbers.labels import LABELLED, LABELS
from according.model import Bound


@pytest.mark.parametrize(
    ("text", "figure", "low", "high", "bound"),
    [
        ("12 people were killed", "12", 12, 12, Bound.EXACT),
        ("arrested 04 militants", "04", 4, 4, Bound.EXACT),
        ("At least 406 civilians died", "At least 406", 406, None, Bound.AT_LEAST),
        ("“over 11,000” dead", "over 11,000", 11_000, None, Bound.AT_LEAST),
        ("no fewer than\n1,200 hurt", "no fewer than\n1,200", 1_200, None, Bound.AT_LEAST),
        ("200+ wounded", "200+", 200, None, Bound.AT_LEAST),
        ("a toll of >200", ">200", 200, None, Bound.AT_LEAST),
        # what closes a tag bounds nothing
        ("<ul><li>12 were hurt", "12", 12, 12, Bound.EXACT),
        ("<br/>40 fled", "40", 40, 40, Bound.EXACT),
        ("12 or more were hurt", "12 or more", 12, None, Bound.AT_LEAST),
        ("as many as 1,200 may be trapped", "as many as 1,200", None, 1_200, Bound.AT_MOST),
        ("up to 3,000 fled", "up to 3,000", None, 3_000, Bound.AT_MOST),
        ("no more than 20 people", "no more than 20", None, 20, Bound.AT_MOST),
        ("nearly five million people", "nearly five million", 5_000_000, 5_000_000, Bound.ABOUT),
        ("an estimated 50,000 died", "an estimated 50,000", 50_000, 50_000, Bound.ABOUT),
        ("20-odd fighters", "20-odd", 20, 20, Bound.ABOUT),
        ("between 100 and 200 dead", "between 100 and 200", 100, 200, Bound.RANGE),
        ("100 to 200 dead", "100 to 200", 100, 200, Bound.RANGE),
        ("100–200 dead", "100–200", 100, 200, Bound.RANGE),
        (
            "ranging from 90 to well over 200 dead",
            "from 90 to well over 200",
            90,
            200,
            Bound.RANGE,
        ),
        ("the war killed 40people", "40", 40, 40, Bound.EXACT),
        ("Brod: 1, 904 casualties", "1, 904", 1_904, 1_904, Bound.EXACT),
        ("four or five children", "four or five", 4, 5, Bound.RANGE),
        ("1 to 1.5 million people", "1 to 1.5 million", 1_000_000, 1_500_000, Bound.RANGE),
        ("dozens were hurt", "dozens", 24, None, Bound.VAGUE),
        ("scores of people", "scores", 40, None, Bound.VAGUE),
        ("several others", "several", 3, None, Bound.VAGUE),
        ("several thousand fled", "several thousand", 3_000, None, Bound.VAGUE),
        ("tens of thousands fled", "tens of thousands", 20_000, None, Bound.VAGUE),
        ("hundreds of thousands fled", "hundreds of thousands", 200_000, None, Bound.VAGUE),
        ("a few hundred men", "a few hundred", 200, None, Bound.VAGUE),
        ("more than a dozen", "more than a dozen", 12, None, Bound.AT_LEAST),
        ("a dozen people", "a dozen", 12, 12, Bound.EXACT),
        ("half a million", "half a million", 500_000, 500_000, Bound.EXACT),
        ("a couple were hurt", "a couple", 2, 2, Bound.EXACT),
        ("twenty-one girls", "twenty-one", 21, 21, Bound.EXACT),
        ("two hundred and fifty dead", "two hundred and fifty", 250, 250, Bound.EXACT),
        ("one hundred and twelve dead", "one hundred and twelve", 112, 112, Bound.EXACT),
        ("3.5m people", "3.5m", 3_500_000, 3_500_000, Bound.EXACT),
        ("2,5 million people", "2,5 million", 2_500_000, 2_500_000, Bound.EXACT),
        ("12 000 dead", "12 000", 12_000, 12_000, Bound.EXACT),
        ("12\u202f000 dead", "12\u202f000", 12_000, 12_000, Bound.EXACT),
        ("1.2 lakh people", "1.2 lakh", 120_000, 120_000, Bound.EXACT),
        ("1,20,000 people", "1,20,000", 120_000, 120_000, Bound.EXACT),
        ("in 2019 300 people died", "300", 300, 300, Bound.EXACT),
        ("2000 people died", "2000", 2_000, 2_000, Bound.EXACT),
        ("On 11 November 45 men were freed", "45", 45, 45, Bound.EXACT),
        ("at least another six were hurt", "at least another six", 6, None, Bound.AT_LEAST),
        ("Up to a further 30 miners", "Up to a further 30", None, 30, Bound.AT_MOST),
        ("another dozen people", "another dozen", 12, 12, Bound.EXACT),
        ("another million are hungry", "another million", 1_000_000, 1_000_000, Bound.EXACT),
        ("that killed 100s of people", "100s", 200, None, Bound.VAGUE),
        ("talking about nine dead people", "nine", 9, 9, Bound.EXACT),
        ("information about 12 missing girls", "12", 12, 12, Bound.EXACT),
    ],
)
def test_a_count_is_found_with_its_hedge(text, figure, low, high, bound):
    [found] = figures(text)

    assert (found.span.text, found.low, found.high, found.bound) == (figure, low, high, bound)


@pytest.mark.parametrize(
    "text",
    [
        "on 24 February 2022 at 9:06",
        "at 7:37 p.m. (1137 UTC)",
        "at 0815 in the morning",
        "between 6 a.m. and 8 a.m.",
        "a 12-year-old girl",
        "Ali, 34, said",
        "Ali Hassan (34) said",
        "boys under 18",
        "children ages 6 and 7",
        "a 6.3-magnitude quake",
        "magnitude 6.3",
        "20 miles away",
        "about 72 km from there",
        "$300 million and €140m",
        "Rs 5 lakh",
        "85% of them",
        "90 per cent",
        "an F-16 and a Boeing 737",
        "on the 13th day",
        "in June 2012 and since 2015",
        "the October 7 attacks",
        "within 72 hours",
        "No. 10 said",
        "the blaze at No 10",
        "in Camp 14",
        "members of Barrio 18",
        "won 34-16",
        "LA PAZ, 25 May 89 (DPA)",
    ],
)
def test_what_counts_nothing_is_no_figure(text):
    assert list(figures(text)) == []


def test_from_one_number_to_another_are_two_figures():
    found = [(figure.low, figure.high) for figure in figures("the toll rose from 93 to 167")]

    assert found == [(93, 93), (167, 167)]


def test_every_word_that_labels_a_number_is_among_those_looked_for_first() -> None:
    said = {word for word in re.findall(r"[A-Za-z]{2,}", LABELLED.pattern) if word != "older"}
    labels = [f"{word}{end}" for word in said for end in (" ", ". ", "s ", "d ")]

    missed = [
        label
        for label in (*labels, "$", "€", "#", "ages 3 and ", "older than ", "the age of ")
        if LABELLED.search(label) and word_before(label, len(label)) not in LABELS
    ]
    assert missed == []


@pytest.mark.parametrize(
    "text",
    [
        "10 to 30 years in jail",
        "138 dunums of olives",
        "the 777-8X",
        "two or three weeks",
        "50 mln dlrs of damage",
        "a 10 billion dlr loan",
        "20 pct of homes",
        "7,000 francs",
        "40 mln stg",
        "87 mln Rovian dlrs",
        "12 New Lyrian pounds",
        "650 mln drls of debt",
    ],
)
def test_lengths_areas_names_and_money_are_no_figures(text: str) -> None:
    assert list(figures(text)) == []


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("The war left from 9,000 to 12,000 people dead.", [(9000, 12000)]),
        ("It killed from 40 to 60 people.", [(40, 60)]),
        ("The toll rose from 40 to 60.", [(40, 40), (60, 60)]),
    ],
)
def test_what_is_left_from_one_number_to_another_is_a_range(
    text: str, bounds: list[tuple[int, int]]
) -> None:
    assert [(figure.low, figure.high) for figure in figures(text)] == bounds


@pytest.mark.parametrize(
    "text",
    [
        "A student of about 20 was hurt.",
        "a youngster of nine was",
        "70% of the pupils are under 12.",
        "Some 70 per cent are over 18.",
    ],
)
def test_how_old_a_student_is_is_no_figure(text: str) -> None:
    assert list(figures(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The firm said that 1986 results were poor.",
        "Its 1985 operating losses rose.",
        "It foresees higher 1987 loan losses.",
        "After the december, 1982 murders it fell silent.",
        "He was charged with the puzzling 2021 deaths of her uncles.",
        "Her unsolved 2019 murder of a rival came to light.",
        "Under their 1979 border treaty it fell silent.",
        "Each had a rifle (.22 bore) and a .45 pistol.",
        "Frost in 1986 killed more vines than hail.",
        "Members of Local 222 met.",
        "Trees of clone 103 were hit.",
        "They held gang members of Mara and Barrio 18.",
    ],
)
def test_years_of_accounts_and_numbers_of_names_are_no_figures(text: str) -> None:
    assert list(figures(text)) == []


@pytest.mark.parametrize(
    "text", ["The war killed 2000 people.", "They had 1986 men", "The 2000 wounded were sent home."]
)
def test_counts_that_look_like_years_are_figures(text: str) -> None:
    assert len(list(figures(text))) == 1
