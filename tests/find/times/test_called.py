"""The days by which a report calls deeds, wherever it does, are among those a figure may be of."""

import pytest

from according.find.claims import Rules
from according.find.times.called import days_of_deeds
from according.find.tolls.passages import passages
from according.model import Published, Report
from tests.find.told import said

# A report that goes back to a deed, and tells its day in passing.
FIRST = "The white youth who shot ten shoppers at a market in Orva was in court again. "


def days(text: str) -> list[tuple[str, int]]:
    """Give the days of deeds in a report of 15 June 2022, each with how many sentences name it."""
    onset = Rules(passages(Report(text=text, published=Published("2022-06-15"))), "").times.onset
    return [(told[0], many) for told, many in days_of_deeds(onset)]


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        ("He has been in jail since the May 14 rampage.", "2022-05-14"),
        ("Survivors of Sunday's massacre wept.", "2022-06-12"),
        ("He opened fire at the till on May 14, the charge says.", "2022-05-14"),
        ("The crash took place near the bridge late on Monday.", "2022-06-13"),
    ],
)
def test_a_deed_is_called_by_its_day(behind: str, day: str) -> None:
    assert days(FIRST + behind) == [(day, 1)]


@pytest.mark.parametrize(
    "behind",
    [
        "He pleaded guilty to murder on Tuesday.",
        "The mayor spoke of the deaths, her office said on Monday.",
        "Since May 14 the market has been shut.",
    ],
)
def test_no_day_of_its_aftermath_is_that_of_a_deed(behind: str) -> None:
    assert days(FIRST + behind) == []


def test_the_day_that_most_sentences_name_comes_first() -> None:
    text = "It was like the June 2 attack. He opened fire on May 14. The May 14 shooting shook all."

    assert days(text) == [("2022-05-14", 2), ("2022-06-02", 1)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The law comes a month after a youth shot dead ten shoppers in Orva.", "2022-05-14"),
        ("Less than five weeks after he shot dead ten shoppers, he is on trial.", "2022-05-14"),
        ("The law comes a year after a youth shot dead ten shoppers in Lund.", None),
    ],
)
def test_so_long_after_a_deed_its_day_is_the_one_that_fits(text: str, day: str | None) -> None:
    behind = " Mourners laid roses for the victims of the May 14 massacre."
    found = said(text + behind, "as_of", day="2022-06-15")

    assert found[0][1] == day
