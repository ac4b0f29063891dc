import pytest

from according.find.grammar.items import items_of
from tests.find.told import claims


def kinds(text):
    return [(item.text, item.kind) for item in items_of(text, 0, len(text))]


def test_a_sentence_is_a_row_of_figures_words_and_signs():
    assert kinds("At least 12 were killed.") == [
        ("At least 12", "figure"),
        ("were", "be"),
        ("killed", "word"),
        (".", "punct"),
    ]


@pytest.mark.parametrize("text", ["the U.N. said", "Ukraine’s army", "Mazar-i-Sharif fell"])
def test_words_keep_their_joints(text):
    assert [item.text for item in items_of(text, 0, len(text))] == text.split()


def test_a_phrase_of_a_toll_is_one_item():
    [item] = [i for i in items_of("They lost their lives", 0, 21) if i.tolls]

    assert item.text == "lost their lives"


def test_names_are_no_toll_words():
    assert not any(item.tolls for item in items_of("the band Grateful Dead sang", 0, 27))


def test_capitals_that_look_like_small_words_are_names():
    assert ("US", "word") in kinds("the US said")
    assert ("WHO", "word") in kinds("the WHO said")


def test_marks_of_reference_are_left_out():
    assert [text for text, _ in kinds("12 died[3] there")] == ["12", "died", "there"]


def test_offsets_are_those_of_the_text():
    text = "İn Kyiv’s ﬁre, 12 died"

    assert all(text[i.start : i.end] == i.text for i in items_of(text, 0, len(text)))


SPREAD = [
    ("636 structures sustained varying degrees of damage.", [("636", "damaged")]),
    ("Some 40 people received medical attention.", [("Some 40", "injured")]),
    ("Four people have bullet wounds.", [("Four", "injured")]),
    ("About 200 people were taken to 15 evacuation shelters.", [("About 200", "evacuated")]),
    ("Two men were treated at the San Rafael hospital.", [("Two", "injured")]),
    ("The company had 12 plans for damage control.", []),
]


@pytest.mark.parametrize(("text", "wanted"), SPREAD)
def test_a_toll_phrase_may_have_words_between_its_parts(
    text: str, wanted: list[tuple[str, str]]
) -> None:
    assert [(c.figure.text, str(c.measure)) for c in claims(text)] == wanted
