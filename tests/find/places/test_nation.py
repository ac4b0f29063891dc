import pytest

from tests.find.told import by_rule

PERU = "Voters in Peru queue on Sunday. Peru has had four presidents, and Peru has no budget."


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # What was in other years and has no place is of a report's one country.
        (f"{PERU} In 2014 a bombing killed 40 people.", "Peru"),
        (f"{PERU} The floods of 2011 left 90 people dead.", "Peru"),
        # Not if another is named, the world is spoken of, or several share a report.
        (f"{PERU} In 2014 a bombing in Gorva killed 40 people.", "Gorva"),
        (f"{PERU} The world's worst bombing killed 40 people in 2014.", None),
        (f"{PERU} Malia and Chad watch Chad. In 2014 a bombing killed 40 people.", None),
    ],
)
def test_other_years_are_of_a_reports_one_country(text: str, place: str | None) -> None:
    assert [told for _, told in by_rule(text, "place", "2021-06-01")] == [place]
