import pytest

from according.find import find
from according.model import Published, Report

PUBLISHED = "2025-03-16"


def periods(text: str) -> list[tuple[str | None, str | None]]:
    report = Report(text=text, published=Published(PUBLISHED))
    return [(claim.since, claim.as_of) for claim in find(report).claims]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Monday marked the fifth anniversary of the blast, which killed 18 people.", "2020-03-10"),
        ("Monday marks the 12th anniversary of the fire that killed 40 people.", "2013-03-10"),
        (
            "Friday marked a decade since the siege. Dozens of pupils died in the attack.",
            "2015-03-14",
        ),
        ("Monday saw the worst attack in years, which killed 18 people.", "2025-03-10"),
    ],
)
def test_a_day_that_marks_an_anniversary_tells_the_day_of_what_is_remembered(
    text: str, day: str
) -> None:
    assert periods(text) == [(None, day)]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        (
            "Arland executed at least 412 people in 2023, the highest total since 2011.",
            ("2023-01-01", "2023-12-31"),
        ),
        ("Some 412 people have been executed since 2011.", ("2011-01-01", PUBLISHED)),
    ],
)
def test_the_year_since_which_nothing_was_as_bad_begins_no_count(
    text: str, period: tuple[str, str]
) -> None:
    assert periods(text) == [period]


def test_a_sum_of_deeds_this_year_or_month_counts_from_its_beginning() -> None:
    text = "Ten were hanged, bringing to 96 the number of executions this year."
    assert periods(text)[-1] == ("2025-01-01", PUBLISHED)
    text = "The number of kidnappings in Gori this month rose to 96."
    assert periods(text) == [("2025-03-01", PUBLISHED)]


@pytest.mark.parametrize(
    ("opening", "since"),
    [
        ("So far this year,", "2025-01-01"),
        ("Over the last three days,", "2025-03-13"),
        ("Since January,", "2025-01-01"),
    ],
)
def test_a_period_that_opens_a_sentence_holds_a_sum_also_in_news_of_one_attack(
    opening: str, since: str
) -> None:
    text = f"A gang killed five guards on Friday. {opening} 27 guards have been killed."
    report = Report(text=text, published=Published(PUBLISHED))
    claim = find(report).claims[-1]
    assert (claim.scope, claim.since, claim.as_of) == ("total", since, PUBLISHED)
