"""Reports on epidemics."""

import pytest

from according.find.tolls.spared.epidemics import is_epidemic


@pytest.mark.parametrize(
    ("title", "low", "told"),
    [
        ("Cholera", "nine people are in hospital in gori.", True),
        ("Nine ill in Gori", "nine people have cholera.", False),
        ("Nine ill in Gori", "cholera broke out. nine people have cholera.", True),
        ("Cholera", f"{'the town held its market. ' * 30}", False),
    ],
)
def test_a_headline_counts_twice_and_a_brief_needs_less(title, low, told):
    assert is_epidemic(title, low) is told
