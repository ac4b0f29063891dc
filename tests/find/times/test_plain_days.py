"""A day in a figure's own clause is the figure's, whatever else the report tells."""

import pytest

from tests.find.told import said

DAYS = [
    ("on Monday", "2022-03-14"),
    ("late on Tuesday", "2022-03-15"),
    ("on March 12", "2022-03-12"),
    ("last Thursday", "2022-03-10"),
    ("overnight on Sunday", "2022-03-13"),
    ("two days ago", "2022-03-14"),
    ("on March 5, 2021", "2021-03-05"),
    ("last night", "2022-03-15"),
]
CLAUSES = [
    "Some 12 people were killed {} when a bomb went off at a market in Gori, police said.",
    "Gunmen killed 12 villagers {} in a raid on the town of Karsa, residents said.",
    "A gunman opened fire in a mall in Gori {}, killing 12 people and wounding seven others.",
    "A boat carrying migrants sank off Lesso {}, leaving 12 people dead.",
    "{}, gunmen shot dead 12 people at a bar in Gori.",
    "At least 12 soldiers died {} in an ambush near the border, the army said.",
    "The army said it shot down 12 drones {}.",
]
LEADS = ["", "The government has promised an inquiry into safety at the capital's hospitals. "]


@pytest.mark.parametrize(("day", "iso"), DAYS)
@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize("lead", LEADS)
def test_a_day_in_a_figure_s_own_clause_is_its_own(
    lead: str, clause: str, day: str, iso: str
) -> None:
    told = clause.format(day)
    found = said(lead + told[0].upper() + told[1:], "as_of", day="2022-03-16")

    assert [as_of for figure, as_of in found if "12" in figure] == [iso]
