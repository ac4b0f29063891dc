import pytest

from according.find.numbers.notation import NUMBER, value_of


@pytest.mark.parametrize(
    ("text", "low", "vague"),
    [
        ("12", 12, False),
        ("1,361", 1_361, False),
        ("1,20,000", 120_000, False),
        ("1.4bn", 1_400_000_000, False),
        ("1.4 bn", 1_400_000_000, False),
        ("2.5 mln", 2_500_000, False),
        ("3mn", 3_000_000, False),
        ("1.2 mn", 1_200_000, False),
        ("two mln", 2_000_000, False),
        ("half a mln", 500_000, False),
        ("several mln", 3_000_000, True),
        ("47.7 lakh", 4_770_000, False),
        ("ninety-nine", 99, False),
        ("three thousand two hundred", 3_200, False),
        ("two hundred and fifty thousand", 250_000, False),
        ("one and a half million", 1_500_000, False),
        ("a quarter of a million", 250_000, False),
        ("two dozen", 24, False),
        ("hundreds of thousands", 200_000, True),
        ("several hundred thousand", 300_000, True),
        ("a few hundred thousand", 200_000, True),
        ("several dozen", 36, True),
    ],
)
def test_a_number_has_its_value(text, low, vague):
    match = NUMBER.fullmatch(text)
    assert match is not None

    value = value_of(match)

    assert value is not None
    assert (value.low, value.vague) == (low, vague)


@pytest.mark.parametrize("text", ["6.3", "1" * 30])
def test_what_is_no_whole_count_has_no_value(text):
    match = NUMBER.search(text)

    assert match is None or value_of(match) is None
