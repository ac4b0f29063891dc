"""What holds of finding as a whole: every span stands, nothing raises, the same comes out again."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from according.find import FINDER, find
from according.find.lexicon import lexicon
from according.model import Claim, Published, Report, Response

# Random characters hardly ever make a claim; random pieces of news do.
PIECES = [
    "at least ", "more than ", "up to\n", "about\u00a0", "between ", " and ", " to ", "an estimated ",
    "12", "1,200", "3.5m", "12\u202f000", "half a million", "dozens", "no one", "a ", "two of the five ",
    " people", " Russian soldiers", " tanks", " children", " others", " of them", " girls",
    " were killed", " killed ", " died", " dead", " have been destroyed", " missing", " fled", "killing ",
    ", including ", ", ", ". ", "; ", "\n\n", "\n", " – ", ": ", " (+3)", "“", "”", '"', "’s ", " (", ") ",
    "The ministry said ", ", police said", "According to the UN, ", "He ", "It also claimed ",
    " in the same period a year earlier", " in the three months to June", " in the three months before",
    " last month", " at the end of March", "Friday marked 12 years since ", " in the year to May",
    " on Sunday", " since 24 February", " in Kyiv", " near Mazar-i-Sharif", "The infographic ",
    "could not be independently verified", "no response from ", "has not released figures",
    "İ", "ﬁ", "ß", "👩‍🚒", "\u200b", "\u2028", "$", "%", "٣", "Ⅻ", "½", "\x00",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=40).map("".join)
DATES = st.none() | st.dates().map(lambda day: Published(f"{day.year:04}-{day:%m-%d}"))


@settings(max_examples=300, deadline=None)
@given(TEXTS, DATES)
def test_every_span_equals_the_text_it_quotes(text, published):
    findings = find(Report(text=text, published=published))

    findings.check(text)
    assert all(text[c.figure.start : c.figure.end] == c.figure.text for c in findings.claims)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_finding_again_finds_the_same(text):
    report = Report(text=text)

    assert find(report) == find(report)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_what_is_written_is_read_again(text):
    report = Report(text=text)
    findings = find(report)

    for claim in findings.claims:
        assert Claim.from_dict(claim.to_dict(), report_id=report.id, text=text) == claim
    for response in findings.responses:
        assert Response.from_dict(response.to_dict(), report_id=report.id, text=text) == response


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=string.printable + "İﬁ“”’…", max_size=400))
def test_any_text_gives_claims_or_none(text):
    assert find(Report(text=text)).finder == FINDER


@pytest.mark.parametrize(
    "text",
    [
        "208 A train dead",
        '44 Emergency back," were',
        "A train dead 7",
        "Ruiz , , \n three of them destroyed",
        "110 and three in hospital",
        "town 7 of seven civilian that",
        "40 people died, nearly none of",
        "40 civilians dead; his staff later said the first figure took",
    ],
)
def test_words_in_no_order_give_claims_or_none(text):
    find(Report(text=text)).check(text)


def test_figures_do_not_overlap_within_a_measure():
    text = "Between 100 and 200 people were killed and 40 tanks, 12 jets and a ship destroyed."

    spans = [(c.figure.start, c.figure.end) for c in find(Report(text=text)).claims]

    assert spans == sorted(set(spans))


def test_every_word_list_is_lower_case():
    words = lexicon().words

    wrong = [w for found in words.values() for w in found if w != w.lower()]
    assert wrong == []


def test_a_sentence_that_breaks_off_after_its_cue_is_read():
    assert find(Report(text="Twelve died, state media quoted officials as")).claims
