import pytest

from according.read.captions import captions_in

STORY = "Rescuers reached three villages in the Tarsa valley on Monday, the army said."


@pytest.mark.parametrize(
    "line",
    [
        "Survivors climb down from a lorry in Upper Tarsa (Reuters)",
        "Survivors climb down from a lorry in Upper Tarsa [Ana Brandt/AFP]",
        "Survivors climb down from a lorry (Ana Brandt) (AP Photo)",
        "Image source, AFP",
        "Photo: Ana Brandt/Meridian",
        "Survivors climb down from a lorry. Photograph: Ana Brandt/Meridian",
    ],
)
def test_a_caption_is_told_by_its_credit(line):
    assert captions_in([STORY, line], (), [0, 1]) == ({1}, set())


@pytest.mark.parametrize(
    "line",
    [
        STORY,
        "KYIV (Reuters)",
        "KYIV (Reuters) - Twelve people were killed in the city, its mayor said.",
        "Twelve people were killed in the city, its mayor said. (AFP)",
        "tanks ‒ 1361 (+3)",
        "Survivors of the quake (many of them children)",
        "“We counted 27 bodies” (he did not say where)",
    ],
)
def test_a_paragraph_with_brackets_is_no_caption(line):
    assert captions_in([STORY, line], (), [0, 1]) == (set(), set())


def test_of_a_caption_told_twice_the_one_with_its_credit_is_kept():
    bare = "The extent of the flood"
    full = "The extent of the flood (Vell Courier Graphics)"

    assert captions_in([bare, full, STORY], (), [0, 1, 2]) == ({1}, {0})
    assert captions_in([full, bare, STORY], (), [0, 1, 2]) == ({0}, {1})
    assert captions_in([full, STORY, bare], [0, 2], [1]) == ({0}, {2})


def test_a_line_in_a_caption_of_the_page_needs_no_credit():
    assert captions_in(["The dam on Monday", STORY], [0], [1]) == ({0}, set())


def test_a_long_line_is_looked_at_no_further():
    line = "(ab) " * 20_000

    assert captions_in([line, line], (), [0, 1]) == (set(), set())
