import pytest

from according.model import Bound, Claim, Measure, Precision, Published, Span
from according.show.wording import date_words, how_many, inline, printable


@pytest.mark.parametrize(
    ("low", "high", "bound", "words"),
    [
        (498, 498, Bound.EXACT, "498"),
        (12_000, None, Bound.AT_LEAST, "≥ 12,000"),
        (None, 100, Bound.AT_MOST, "≤ 100"),
        (650_000, 650_000, Bound.ABOUT, "≈ 650,000"),
        (100, 200, Bound.RANGE, "100-200"),
        (24, None, Bound.VAGUE, "≥ 24"),
        (0, 0, Bound.EXACT, "0"),
    ],
)
def test_bounds_are_told_in_figures(low, high, bound, words):
    figure = Span(0, 4, "some")
    claim = Claim("r", figure, low, high, bound, Measure.KILLED, Span(5, 11, "people"))

    assert how_many(claim) == words


@pytest.mark.parametrize(
    ("moment", "zone", "words"),
    [
        ("2022-03-08T09:06-05:00", "EST", "2022-03-08 09:06 EST (UTC-05:00)"),
        ("2022-03-08T09:06:30-05:00", "", "2022-03-08 09:06 UTC-05:00"),
        ("2022-03-08T14:06Z", "", "2022-03-08 14:06 UTC"),
        ("2022-03-08T14:06+00:00", "GMT", "2022-03-08 14:06 GMT (UTC)"),
        ("2022-03-08T14:06", "", "2022-03-08 14:06 (zone unknown)"),
        ("2022-03-08T14:06", "IST", "2022-03-08 14:06 IST"),
        ("2022-03-08", "", "2022-03-08"),
        ("2022-03", "", "2022-03"),
    ],
)
def test_a_date_is_told_as_finely_as_the_page_tells_it(moment, zone, words):
    assert date_words(Published(moment, Precision.MINUTE, zone)) == words


def test_a_report_without_a_date_is_undated():
    assert date_words(None) == "undated"


@pytest.mark.parametrize(
    "hostile", ["\x1b[2J", "\x9b2J", "\u202e", "\u2066", "\x07", "\ud800", "\u200f", "\x7f"]
)
def test_what_a_terminal_may_obey_is_replaced_and_nothing_moves(hostile):
    text = f"12{hostile}dead"

    shown = printable(text)

    assert hostile[0] not in shown
    assert len(shown) == len(text)


@pytest.mark.parametrize(
    "text", ["Ağrı", "قتل", "двое", "死者3人", "👩‍🚒", "it’s [bold]", "a\nb\tc"]
)
def test_words_of_any_language_are_printed_as_they_stand(text):
    assert printable(text) == text


def test_a_line_stays_one_line():
    assert inline("as many\r\nas\u2028  1,200") == "as many as 1,200"
