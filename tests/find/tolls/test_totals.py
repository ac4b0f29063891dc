import pytest

from tests.find.told import claims, said


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("The death toll has risen to 12.", ["killed"]),
        ("That brings to 82 the death toll.", ["killed"]),
        ("Death toll hits 900", ["killed"]),
        ("Shells hit 900 homes.", ["damaged"]),
        ("The ministry put the losses at 900 soldiers.", ["casualties"]),
        ("Insurers put the losses at 900 dollars.", []),
        ("Completely destroyed housing: 146", ["destroyed"]),
        ("Fatalities: 187", ["killed"]),
        ("The number of displaced families is estimated to be 349.", ["displaced"]),
        ("The total number of those infected is 1,501.", []),
    ],
)
def test_a_figure_is_the_value_of_a_toll_noun(text, measures):
    assert [measure for _, measure in said(text, "measure")] == measures


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("The toll has topped 41,000.", (41_000, None)),
        ("Deaths surpassing 1,200 closed the schools.", (1_200, None)),
        ("The toll climbed past 1,000.", (1_000, None)),
        ("Deaths near 800", (800, 800)),
        ("The toll rose to 312.", (312, 312)),
    ],
)
def test_a_toll_that_passed_a_number_is_more_than_it(text, bounds):
    [claim] = claims(text)

    assert (claim.low, claim.high) == bounds
