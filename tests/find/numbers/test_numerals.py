from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from according.find.numbers.numerals import numerals


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("nineteen", 19),
        ("two hundred and two thousand", 202_000),
        ("forty-one trillion and three hundred", 41_000_000_000_300),
        ("4 thousand 3 hundred and 21", 4_321),
        ("three lakh crore", 3_000_000_000_000),
        ("three million, four hundred thousand", 3_400_000),
        ("three hundred and two dozen", 324),
        ("half a dozen", 6),
        ("5 dzs", 60),
        ("322 hundred", 32_200),
        ("a quarter of a million", 250_000),
        ("five and a half million", 5_500_000),
        ("3 million and a quarter", 3_250_000),
        ("two thirds of a million", Fraction(2_000_000, 3)),
        ("one billion and a half million", 1_000_500_000),
        ("7.5m", 7_500_000),
        ("10 tln", 10 * 10**12),
        ("1MM", 1_000_000),
        ("- 10  k", -10_000),
        ("minus five point five", Fraction("-5.5")),
        ("two hundred point zero three", Fraction("200.03")),
        ("nought point eleven", Fraction("0.11")),
        (".08", Fraction("0.08")),
        ("1.222,11", Fraction("1222.11")),
        ("5,00", 5),
        ("12,34,567.89", Fraction("1234567.89")),
        ("1\u202f234\u202f567.89", Fraction("1234567.89")),
        ("1.5e6", 1_500_000),
        ("1.5x10^6", 1_500_000),
        ("2.5^-1", Fraction(2, 5)),
        ("2  1/4", Fraction(9, 4)),
        ("5½", Fraction(11, 2)),
        ("⅔", Fraction(2, 3)),
        ("a twenty-first", Fraction(1, 21)),
        ("three twenty-firsts", Fraction(1, 7)),
        ("one hundred and thirty-two fifths", Fraction(132, 5)),
        ("one hundred and three quarters", Fraction(403, 4)),
        ("one out of eight", Fraction(1, 8)),
        ("1 in twenty-one", Fraction(1, 21)),
        ("one over 20", Fraction(1, 20)),
    ],
)
def test_a_number_has_its_exact_value(text, value):
    [found] = numerals(text)

    assert (found.value, text[found.start : found.end]) == (value, text)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("12 in six boxes", [12, 6]),
        ("nine out of four", [9, 4]),
        ("3 hundred and 2 hundred", [300, 200]),
        ("22,24,26,31", [22, 24, 26, 31]),
        ("three-nought-four", [3, 0, 4]),
        ("1995 to 2000", [1995, 2000]),
    ],
)
def test_numbers_side_by_side_are_told_apart(text, values):
    assert [number.value for number in numerals(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "the twenty-fifth of them",
        "two hundred and first",
        "13th",
        "that one is good",
        "which one came",
        "B52",
        "a fifth man",
        "the second half",
        "the first quarter",
        "1990s",
    ],
)
def test_what_is_no_number_has_no_value(text):
    assert list(numerals(text)) == []


PIECES = [
    *("one", "two", "ninety", "hundred", "thousand", "million", "dozen", "dozens", "half", "third"),
    *(
        "fifths",
        "and",
        "a",
        "point",
        "of",
        "in",
        "12",
        "1,200",
        ".5",
        "3/4",
        "2.5m",
        "½",
        "-",
        " ",
        ", ",
    ),
    *("İ", "ﬁ", "👩‍🚒", "1.2.3", "10^6", "out of", "quarter", "tens", "several", "couple", "minus"),
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=3)).map(" ".join)


@given(TEXTS)
def test_numbers_stand_in_order_and_do_not_overlap(text):
    found = list(numerals(text))

    assert all(0 <= number.start < number.end <= len(text) for number in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_a_long_text_of_numbers_is_read_in_linear_time():
    assert sum(1 for _ in numerals("one hundred and two, 3.5 " * 2_000)) == 4_000
