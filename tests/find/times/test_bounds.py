import pytest

from according.model import Scope
from tests.find.told import claims

PUBLISHED = "2025-07-10"


def told(text: str) -> list[tuple[Scope, str | None, str | None]]:
    return [(claim.scope, claim.since, claim.as_of) for claim in claims(text, PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("Drones killed 45 civilians between January and 20 March.", "2025-01-01"),
        ("From November 2024 to March 20, floods killed 210 people in Gorva.", "2024-11-01"),
        ("Drones killed 45 civilians between 3 January and 20 March.", "2025-01-03"),
    ],
)
def test_a_period_may_open_with_a_month_and_end_on_a_day(text: str, since: str) -> None:
    assert told(text) == [(Scope.TOTAL, since, "2025-03-20")]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Shelling killed 340 civilians in Gorva over eight months.", Scope.TOTAL),
        ("Over the month, drones killed 45 civilians in Gorva.", Scope.TOTAL),
        ("Doctors asked 33 detainees at Gorva over nine months.", Scope.EVENT),
        ("A blast killed 34 civilians in Gorva over eight months ago.", Scope.EVENT),
    ],
)
def test_what_happened_over_months_adds_up(text: str, scope: Scope) -> None:
    assert all(one[0] is scope for one in told(text))


def test_a_period_before_another_ends_where_that_begins() -> None:
    text = "Raids killed 980 civilians from April to June, and 1,205 in the three months before."
    assert told(text) == [
        (Scope.TOTAL, "2025-04-01", "2025-06-30"),
        (Scope.TOTAL, "2025-01-01", "2025-03-31"),
    ]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("The army said 120 soldiers held since May were freed.", (Scope.EVENT, None, PUBLISHED)),
        (
            "Since May, 120 hostages held by rebels have been freed.",
            (Scope.TOTAL, "2025-05-01", PUBLISHED),
        ),
    ],
)
def test_how_long_those_freed_were_held_is_no_period_of_freeing_them(
    text: str, period: tuple[Scope, str | None, str | None]
) -> None:
    assert told(text) == [period]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Saturday marked 10 years since a gunman killed 51 people in Gorva.", "2015-07-05"),
        ("The trial over the May 2015 attacks, in which 130 died, opened on Wednesday.", None),
        ("A bomb, which killed 13 people, went off on Wednesday.", "2025-07-09"),
    ],
)
def test_an_attack_of_another_year_is_of_no_day_of_this(text: str, day: str | None) -> None:
    assert [one[2] for one in told(text)][-1:] == [day]


def test_a_topic_that_opens_a_line_tells_no_day_of_its_figures() -> None:
    text = "Gorva floods of May {}: 45 people were killed."
    assert told(text.format(2025))[0][2] == PUBLISHED
    assert told(text.format(2019))[0][2] is None


def test_a_look_back_dates_nothing_told_after_it() -> None:
    text = "A slide in Gorva on Monday killed 12. In 2022, a slide had killed eight. Some 30 {}."
    assert [one[2] for one in told(text.format("were hurt"))] == ["2025-07-07", None, "2025-07-07"]
    assert told(text.format("had been hurt"))[-1][2] is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("At the end of March, 1,430 prisoners were being held without trial.", "2025-03-31"),
        ("The army was holding 1,430 captives at the end of October.", "2024-10-31"),
        ("There were 1,430 political prisoners in Gorva at the end of March.", "2025-03-31"),
        ("Floods at the end of March drove 52,000 people from their homes.", PUBLISHED),
    ],
)
def test_those_held_at_the_end_of_a_month_are_counted_on_its_last_day(text: str, day: str) -> None:
    assert [one[2] for one in told(text)] == [day]


def test_a_list_of_attacks_tells_the_day_of_each_before_a_dash() -> None:
    text = (
        "Attacks on crowds\n\nGorva, July 14, 2016 – A lorry driver killed 40 people at a fair."
        "\n\nLund, May 22, 2017 – A bomber killed 12 people after a concert."
    )
    days = [claim.as_of for claim in claims(text, "2019-01-01")]
    assert days == ["2016-07-14", "2017-05-22"]


def test_a_dateline_in_small_letters_tells_no_day_of_a_figure() -> None:
    text = "Gorva, July 14, 2016 – A lorry driver killed 40 people at a fair on Tuesday."
    assert [claim.as_of for claim in claims(text, "2016-07-15")] == ["2016-07-12"]
