import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from according.ledger.words import fold, phrases, words
from according.model import Findings, Report
from tests.ledger.made import NOW


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ukraine’s  Army", "ukraine's army"),
        ("İzmir", "izmir"),
        ("ﬁve", "five"),
        ("São\u00a0Paulo", "sao paulo"),
        ("STRASSE Straße", "strasse strasse"),
        ("Москва́", "москва"),
        ("  ", ""),
    ],
)
def test_text_is_folded_for_comparing(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("killed in Kyiv", ["killed", "in", "kyiv"]),
        ('"killed in" Kyiv', ["killed in", "kyiv"]),
        ("“killed in” Kyiv", ["killed in", "kyiv"]),
        ('"killed in Kyiv', ["killed", "in", "kyiv"]),
        ('a "b c" "d', ["a", "b c", "d"]),
        ("12,000", ["12 000"]),
        ("Ukraine’s", ["ukraine s"]),
        ("twice twice", ["twice"]),
        ('"" -- * ()', []),
        ("snake_case", ["snake case"]),
    ],
)
def test_a_query_is_words_and_phrases(query, asked):
    assert phrases(query) == asked


@settings(deadline=None)
@given(st.text())
def test_words_stay_as_they_are_when_told_apart_again(text):
    assert words(words(text)) == words(text)


TEXT = (
    "Officials said 12,000 İzmir residents – “five-ﬁfths” of them – fled Ukraine’s São Paulo hotel."
)


@pytest.fixture
def searched(ledger):
    for number, text in enumerate(
        [TEXT, "Nothing happened in Kyiv.", "日本 地震 \U0001f691 १२ Δοκιμή"]
    ):
        ledger.add(Report(text, title=f"Report {number}"), Findings(), now=NOW)
    return ledger


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("residents", ["Report 0"]),
        ("RESIDENTS izmir", ["Report 0"]),
        ("residents kyiv", []),
        ('"12,000 izmir"', ["Report 0"]),
        ("12000", []),
        ('"izmir 12,000"', []),
        ("five-fifths", ["Report 0"]),
        ("fifths-five", []),
        ("ukraine's hotel", ["Report 0"]),
        ("sao", ["Report 0"]),
        ("resident", []),
        ("地震", ["Report 2"]),
        ("δοκιμη १२", ["Report 2"]),
        ('"report 1"', ["Report 1"]),
        ("\U0001f691", []),
        ("", []),
        ("* OR NEAR(a) ^ col:x -kyiv", []),
        ("kyiv*", ["Report 1"]),
        ("happened AND kyiv", []),
        ("'; DROP TABLE reports; --", []),
        ("!& | <-> :* \\", []),
        ("x" * 100_000, []),
        ("kyiv " * 20_000, ["Report 1"]),
        ('"' + "kyiv " * 5_000 + '"', []),
    ],
)
def test_a_search_finds_the_same_in_both_databases(searched, query, titles):
    found = [kept.report.title for kept in searched.search(query)]

    assert found == titles
    assert [kept.report.title for kept in searched.reports(text=query or None)] == (
        titles if query else [kept.report.title for kept in searched.reports()]
    )


def test_a_search_may_ask_for_many_words(searched):
    many = " ".join(f"word{number}" for number in range(3_000))

    assert searched.search(many) == []


def test_a_report_of_any_length_is_searched(ledger):
    text = "first " + " ".join(f"w{number}" for number in range(150_000)) + " " + "y" * 10_000
    report = Report(text)

    ledger.add(report, Findings(), now=NOW)

    assert [kept.report.id for kept in ledger.search('"first w0" w9000')] == [report.id]
    assert list(ledger.check()) == []


@settings(deadline=None)
@given(query=st.text() | st.lists(st.sampled_from("\"*()-+^:&|!<>\\' ab")).map("".join))
def test_no_query_is_an_error(shared_ledger, query):
    shared_ledger.search(query)
