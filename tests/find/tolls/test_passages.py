"""Sentences as the rules see them."""

from collections.abc import Callable

import pytest

from according.find import find
from according.find.numbers.notation import NUMBER, number_starts
from according.find.times.days import EXPRESSION, days
from according.find.tolls.passages import BEHIND, KEPT, PIECE, Recent, in_turn, lowered, passages
from according.model import Published, Report
from tests.growth import LINEAR, growth


@pytest.mark.parametrize("text", ["İzmir'de 12 DEAD", "ﬁve İİ", "plain", ""])
def test_lower_case_is_as_long_as_the_text(text: str) -> None:
    assert len(lowered(text)) == len(text)


def test_a_match_in_lower_case_gives_the_characters_as_they_stand() -> None:
    passage = passages(Report(text="Rain fell. İn İzmir TWELVE died."))[1]
    match = NUMBER.search(passage.low)

    assert match is not None
    assert passage.found(match).text == "TWELVE"


@pytest.mark.parametrize(
    "text",
    [
        "Two and a half million, a dozen or 12,000 of them, twenty-one of ONE hundred, 1.2.3 $7 F-16",
        "a few thousand; half a million; several, both",
    ],
)
def test_numbers_are_found_where_the_pattern_finds_them(text: str) -> None:
    found, at = [], 0
    for start in number_starts(text, 0, len(text)):
        match = NUMBER.match(text, start) if start >= at else None
        if match is not None:
            found.append(match.span())
            at = match.end()

    assert found == [match.span() for match in NUMBER.finditer(text)]


@pytest.mark.parametrize(
    "text",
    [
        "On 24 May 2022, last Monday, early Mondaymorning, PMTuesday, the day before, in mid-2019",
        "Two years ago, a week ago and this morning",
        "since early May, 124 June, over the weekend, New Year's Eve, two days later, 2022-03-08",
    ],
)
def test_days_are_found_where_the_pattern_finds_them(text: str) -> None:
    found = [day.span.text for day in days(text, 0, len(text), "2022-06-01")]

    assert found == [match[0] for match in EXPRESSION.finditer(text)]


def test_thousands_of_short_sentences_are_read_in_time_linear_in_them() -> None:
    def read(many: int) -> None:
        text = "Twelve people were killed. " * many
        assert len(find(Report(text=text, published=Published("2024-05-08"))).claims) == many

    assert growth(read, 3_000) < LINEAR


def test_what_was_read_far_behind_is_let_go_and_can_be_read_again() -> None:
    read = passages(Report(text="The storm killed 12 people. " * (BEHIND + 2)))
    first = read[0].tolls

    for passage in in_turn(read):
        assert passage.tolls

    assert "tolls" not in vars(read[0])
    assert "tolls" in vars(read[-1])
    assert read[0].tolls == first


def test_rules_keep_what_they_found_last():
    found: Recent[int, str] = Recent()

    for number in range(KEPT + 2):
        found[number] = str(number)

    assert len(found) == KEPT // 2 + 2
    assert min(found) == KEPT // 2
    assert found[KEPT + 1] == str(KEPT + 1)


@pytest.mark.parametrize(
    ("text", "many"),
    [
        (lambda many: "Twelve were killed." + "\n " * many, 200_000),
        (lambda many: "Twelve were killed." + "\r\n" * many, 200_000),
        (lambda many: "“Twelve were killed" + "\n " * many + "“", 200_000),
        (lambda many: f"Killed were {', '.join(map(str, range(100, many)))} people.", 3_000),
        (lambda many: "Carmora confirmed 12 deaths. " * many, 2_000),
        (lambda many: "A bomb killed two people. " * many, 2_000),
    ],
    ids=[
        "blank lines",
        "line ends",
        "an open quotation",
        "a list",
        "places that count",
        "no place",
    ],
)
def test_odd_texts_are_read_in_time_linear_in_them(text: Callable[[int], str], many: int) -> None:
    def read(some: int) -> None:
        assert find(Report(text=text(some), published=Published("2024-05-08"))).claims

    assert growth(read, many) < LINEAR


@pytest.mark.parametrize("sign", ["\n", " "])
def test_a_long_text_is_lowered_as_a_short_one_is(sign: str) -> None:
    line = f"ΟΔΟΣ İZMİR Killed{sign}"
    assert lowered(line * (PIECE // 8)) == lowered(line) * (PIECE // 8)


def test_what_is_asked_for_each_figure_of_a_sentence_is_told_of_all_at_once() -> None:
    (passage,) = passages(
        Report(text="Of 90 people hurt in Gorva 12 died, up from 9 killed last year.")
    )
    for low, phrase in passage.peoples:
        assert passage.items[phrase.last].low == "people"
        assert low
    for numbers, tolls in passage.measures.items():
        for toll in tolls:
            figure = passage.items[toll.at].figure
            assert figure is not None
            assert (figure.low, figure.high) == numbers
    assert passage.between(passage.start, passage.end) == passage.tolls
    assert passage.wholes == {toll.whole for toll in passage.tolls if toll.whole >= 0}
