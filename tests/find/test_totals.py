import pytest

from tests.find.told import said


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("The death toll has risen to 12.", ["killed"]),
        ("That brings to 82 the death toll.", ["killed"]),
        ("Completely destroyed housing: 146", ["destroyed"]),
        ("Fatalities: 187", ["killed"]),
        ("The number of displaced families is estimated to be 349.", ["displaced"]),
        ("The total number of those infected is 1,501.", []),
    ],
)
def test_a_figure_is_the_value_of_a_toll_noun(text, measures):
    assert [measure for _, measure in said(text, "measure")] == measures
