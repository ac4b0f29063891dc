import pytest

from tests.find.told import said

LIST = (
    "Timeline of fires\n\nMay 18, 2017 - A fire in Gorva killed 13 people.\n\n"
    "December 21 - A fire in Orla killed 14 people.\n\n"
    "February 16, 2018 - A fire in Karda killed 15 people.\n\n"
    "August 21 - A fire in Brin killed 16 people.\n\n"
    "June 8, 2020 - A fire in Dorn killed 17 people."
)


def test_a_day_without_a_year_follows_the_entry_before_it() -> None:
    days = [day for _, day in said(LIST, "as_of", day="2022-03-08")]
    assert days == ["2017-05-18", "2017-12-21", "2018-02-16", "2018-08-21", "2020-06-08"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # What a verb says of a day happened on it, also if the day is soon to come again.
        (
            "The war began when gunmen stormed the border on 20 March, killing 90 people.",
            "2021-03-20",
        ),
        ("The 20 March attacks killed 90 people.", "2021-03-20"),
    ],
)
def test_a_day_on_which_something_happened_is_past(text: str, day: str) -> None:
    assert said(text, "as_of", day="2022-03-08")[0][1] == day
