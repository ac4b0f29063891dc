import pytest

from according.find.tolls.across.parts import breakdowns
from according.find.tolls.passages import passages
from according.model import Report
from tests.find.told import counted, said


@pytest.mark.parametrize(
    "opening",
    [
        "The ministry said they included",
        "The governor said that they include",
        "They included",
        "Among them were",
    ],
)
def test_a_sentence_that_says_whom_a_toll_includes_breaks_it_down(opening: str):
    read = passages(Report(text=f"A blast killed nine people. {opening} two nurses."))

    found, whole = breakdowns(read, read[1])

    assert whole is not None
    assert whole[1] == read[0].tolls[0]
    assert [read[1].items[toll.at].text for toll in found] == ["two"]


def test_a_sentence_that_says_something_else_breaks_nothing_down():
    read = passages(
        Report(text="A blast killed nine people. The ministry said they fled in two cars.")
    )

    assert breakdowns(read, read[1]) == ([], None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thirty bodies were found. The other 22 are unidentified.", ["Thirty", "22"]),
        (
            "Thirty bodies were found. Eight have been identified. "
            "The other 22 are not identified yet.",
            ["Thirty", "Eight", "22"],
        ),
        ("Thirty people were hurt. The other 22 are pupils at the school.", ["Thirty"]),
        (
            "Forty men died in the pit. The owners were silent. Nobody went home. The king wept. "
            "At least 17 were from Velia, nine from Torland and two from Doria.",
            ["Forty", "At least 17", "nine", "two"],
        ),
        (
            "Forty men were hurt in the pit. The owners were silent. Nobody went home. He wept. "
            "Nine were from Velia.",
            ["Forty"],
        ),
        (
            "Some 400 died in the war. Another 11 were Dorvan, four were Alban.",
            ["Some 400", "11", "four"],
        ),
    ],
)
def test_who_the_dead_were_is_told_sentences_later(text: str, expected: list[str]):
    assert [figure for figure, _ in said(text, "measure")] == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Eleven people died. She said two pupils were among them, that others had fled.",
            "11 killed people; 2 killed pupils < Eleven",
        ),
        (
            "Forty people died. A welder was among them, neighbours said.",
            "40 killed people; 1 killed welder < Forty",
        ),
        (
            "The heat killed 22. That count takes in six patients of a care home.",
            "22 killed 22; 6 killed patients < 22",
        ),
        (
            "Fourteen people were killed. Five were nurses, one a cook and one an actor.",
            "14 killed people; 5 killed nurses < Fourteen; 1 killed cook < Fourteen;"
            " 1 killed actor < Fourteen",
        ),
    ],
)
def test_some_are_said_to_be_among_those_before(text: str, told: str):
    assert counted(text) == told
