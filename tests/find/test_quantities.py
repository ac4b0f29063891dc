from decimal import Decimal

import pytest
from hypothesis import given

from according.find.quantities import quantities
from according.model import Bound, FigureKind
from tests.find.numbers.test_numerals import TEXTS

COUNT, MONEY, PERCENT = FigureKind.COUNT, FigureKind.MONEY, FigureKind.PERCENT


@pytest.mark.parametrize(
    ("text", "figure", "low", "high", "bound"),
    [
        ("dozens were hurt", "dozens", 24, None, Bound.VAGUE),
        ("a dozen people", "a dozen", 12, 12, Bound.EXACT),
        ("half a million people", "half a million", 500_000, 500_000, Bound.EXACT),
        ("3.5m people", "3.5m", 3_500_000, 3_500_000, Bound.EXACT),
        ("“2,5 million people”", "2,5 million", 2_500_000, 2_500_000, Bound.EXACT),
        ("12 000 people", "12 000", 12_000, 12_000, Bound.EXACT),
        ("1.2 lakh people", "1.2 lakh", 120_000, 120_000, Bound.EXACT),
        ("20-odd fighters", "20-odd", 20, 20, Bound.ABOUT),
        ("200 or more homes", "200 or more", 200, None, Bound.AT_LEAST),
        ("200,000-plus homes", "200,000-plus", 200_000, None, Bound.AT_LEAST),
        ("a couple were hurt", "a couple", 2, 2, Bound.EXACT),
        ("no fewer than six", "no fewer than six", 6, None, Bound.AT_LEAST),
        ("smaller or equal than 90", "smaller or equal than 90", None, 90, Bound.AT_MOST),
        ("y >= 30", ">= 30", 30, None, Bound.AT_LEAST),
        ("sales exceeding 150", "exceeding 150", 150, None, Bound.AT_LEAST),
        ("some 60 to 100 men", "some 60 to 100", 60, 100, Bound.RANGE),
        ("from 200 to 3,000", "from 200 to 3,000", 200, 3_000, Bound.RANGE),
        ("20 through 90", "20 through 90", 20, 90, Bound.RANGE),
        ("20~90", "20~90", 20, 90, Bound.RANGE),
        ("5k-20k", "5k-20k", 5_000, 20_000, Bound.RANGE),
        ("at least 12 but fewer than 20", "at least 12 but fewer than 20", 12, 20, Bound.RANGE),
        ("above 90 and below 150", "above 90 and below 150", 90, 150, Bound.RANGE),
        ("between 1 and 1.5 million", "between 1 and 1.5 million", 10**6, 1_500_000, Bound.RANGE),
    ],
)
def test_every_hedge_is_a_bound_and_a_range_stays_one(text, figure, low, high, bound):
    [found] = quantities(text)

    assert (found.span.text, found.low, found.high, found.bound) == (figure, low, high, bound)


@pytest.mark.parametrize(
    ("text", "figure", "value", "kind", "unit", "noun"),
    [
        ("406 civilians died", "406", 406, COUNT, "", "civilians"),
        ("3 crore rupees", "3 crore rupees", 30_000_000, MONEY, "rupee", None),
        ("Rs 5 lakh", "Rs 5 lakh", 500_000, MONEY, "rupee", None),
        ("US$2.5 trillion", "US$2.5 trillion", 2_500_000_000_000, MONEY, "dollar", None),
        ("$3-5 million", "$3-5 million", 3_000_000, MONEY, "dollar", None),
        ("€140m of aid", "€140m", 140_000_000, MONEY, "euro", "aid"),
        ("85% of voters", "85%", 85, PERCENT, "percent", "voters"),
        ("3.4 percentage points", "3.4 percentage points", Decimal("3.4"), PERCENT, "percentage point", None),
        ("two thirds of the homes", "two thirds", Decimal("0.666666666666667"), FigureKind.SHARE, "", "homes"),
        ("one in five children", "one in five", Decimal("0.2"), FigureKind.SHARE, "", "children"),
        ("20 tons of food", "20 tons", 20, FigureKind.MEASURE, "tonne", "food"),
        ("a 1.8m tall fence", "1.8m", Decimal("1.8"), FigureKind.MEASURE, "metre", None),
        ("5,000 square kilometres", "5,000 square kilometres", 5_000, FigureKind.MEASURE, "square kilometre", None),
        ("38°C", "38°C", 38, FigureKind.MEASURE, "degree Celsius", None),
        ("a two-hour talk", "two-hour", 2, FigureKind.DURATION, "hour", None),
        ("a 12-year-old girl", "12-year-old", 12, FigureKind.AGE, "year", None),
        ("Ali, 34, said", "34", 34, FigureKind.AGE, "", None),
        ("the 31-page report", "31", 31, COUNT, "", "page"),
    ],
)  # fmt: skip
def test_the_kinds_are_told_apart(text, figure, value, kind, unit, noun):
    [found] = quantities(text)

    assert (found.span.text, found.value, found.kind, found.unit) == (figure, value, kind, unit)
    assert (found.noun and found.noun.text) == noun


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("two of the five men", [2, 5]),
        ("120 people, up from 90 last year", [120, 90]),
        ("the toll rose from 93 to 167", [93, 167]),
        ("32%-25%", [32, 25]),
        ("more than 40 and less than 10", [40, 10]),
        ("in 2019 300 people died", [300]),
        ("2000 people died", [2_000]),
        ("plus or minus 3 points", [3]),
    ],
)
def test_figures_side_by_side_are_told_apart(text, values):
    assert [found.value for found in quantities(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "between 6 a.m. and 8 a.m.",
        "on 24 February 2022 at 9:06",
        "March 11-13, 2019",
        "the twenty-fifth",
        "5/17/2018",
        "2019-01-04",
        "192.168.1.2",
        "+1-222-555-1212",
        "won 34-16",
        "the 2-1 decision",
        "COVID-19 and a Boeing 737",
        "in his 1990 autobiography",
        "the 1990s",
        "one of the best",
        "a better one",
        "test scores fell",
        "a three-way race",
        "https://x.example/a?id=12",
        "the hall is shut between 10 and 11:30",
        "they met from 5 to 6 in the afternoon",
        "it opens on 28 june",
    ],
)
def test_what_is_no_quantity_is_left_out(text):
    assert list(quantities(text)) == []


@given(TEXTS)
def test_every_figure_stands_where_it_says(text):
    for found in quantities(text):
        for span in (found.span, found.unit_words, found.noun):
            if span is not None:
                span.check(text)


def test_the_json_form_has_plain_numbers():
    [found] = quantities("about 2.5 tons of grain")

    assert found.to_dict() == {
        "start": 0,
        "end": 14,
        "figure": "about 2.5 tons",
        "low": 2.5,
        "high": 2.5,
        "bound": "about",
        "kind": "measure",
        "unit": "tonne",
        "noun": "grain",
        "spans": {"unit": [10, 14], "noun": [18, 23]},
    }
