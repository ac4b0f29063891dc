import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from according.ledger.sentence import sentence_at


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("At least 12 died.", "At least 12 died."),
        ("Before. At least 12 died. After.", "At least 12 died."),
        ("Before.\nAt least 12 died\nAfter.", "At least 12 died"),
        ("Before! “At least 12 died.” After.", "“At least 12 died.”"),
        ("Then Gen. Smith and U.S. officials said 12 died. After.", None),
        (
            "Before? In St. Petersburg 12 died on Nov. 3. After.",
            "In St. Petersburg 12 died on Nov. 3.",
        ),
        ("The toll is 12. After.", "The toll is 12."),
        ("12", "12"),
        ("  12  ", "12"),
        ("No one. 12", "12"),
    ],
)
def test_a_figure_stands_in_its_sentence(text, sentence):
    start = text.index("12")

    given_sentence = sentence_at(text, start, start + 2)

    given_sentence.check(text)
    assert given_sentence.text == (sentence or text.removesuffix(" After."))


def test_a_text_without_sentences_gives_whole_words_around_the_figure():
    text = "word " * 5_000 + "12 died" + " word" * 5_000

    sentence = sentence_at(text, text.index("12"), text.index("12") + 2)

    assert sentence.text.startswith("word ")
    assert sentence.text.endswith(" word")
    assert len(sentence.text) < 1_010


def test_a_word_without_end_is_cut():
    text = "x" * 5_000 + "12" + "x" * 5_000

    assert len(sentence_at(text, 5_000, 5_002).text) <= 1_002


PIECES = ["12", " ", ". ", "\n", "Gen. ", "A", "b", "”", "İ", "👩‍🚒", "\u00a0", "…", "! "]


@settings(deadline=None)
@given(st.data())
def test_the_figure_always_stands_in_its_sentence(data):
    text = data.draw(st.lists(st.sampled_from(PIECES), min_size=1).map("".join))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    sentence = sentence_at(text, start, end)

    sentence.check(text)
    assert sentence.start <= start
    assert end <= sentence.end
