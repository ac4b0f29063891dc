"""What a sentence says of when is found by its words, and where it stands first."""

import pytest

from according.find.lexicon import words_of
from according.find.times.cues import CUES, cues_in


@pytest.mark.parametrize(
    ("low", "expected"),
    [
        ("two years ago a bus burned", {"ago": 10}),
        ("the last three years took 40 lives", {"last year": 4}),
        ("in the past few months", {"last month": 7}),
        ("of late, in recent days", {"this week": 9}),
        ("12 died in the last 24 hours", {"hours": 15}),
        ("overnight a wall fell", {"hours": 0}),
        ("nine drowned subsequently", {"later": 13}),
        ("six remained there so far", {"now": 4}),
        ("a convoy was hit in an air strike", {"one": 20}),
        ("these floods ruined crops", {"the": 0}),
        ("prosecutors spoke", {"trial": 0}),
        ("mourners gathered", {"remembered": 0}),
        ("the ministry has figures", {"says": 17}),
        # A word of a cue alone is none.
        ("some years were dry", {}),
        ("the strike was called off by dockers", {}),
        ("as such it held", {}),
    ],
)
def test_a_cue_is_found_by_its_words_where_it_stands_first(
    low: str, expected: dict[str, int]
) -> None:
    assert dict(cues_in(low, words_of(low))) == expected


def test_cues_come_in_the_order_in_which_they_are_listed() -> None:
    low = "police said on friday that 12 died after the attack, when two years ago nobody did"

    found = [name for name, _ in cues_in(low, words_of(low))]

    assert found == [name for name in CUES if name in found]
    assert {"ago", "after", "when", "relative", "the", "said"} <= set(found)
