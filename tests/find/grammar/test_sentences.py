import pytest

from according.find import find
from according.find.grammar.sentences import LONGEST, MOST, NUMBER, sentences
from according.model import Report
from tests.growth import LINEAR, growth


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve died. Six were hurt.", ["Twelve died.", "Six were hurt."]),
        ("Gen. Ali met Mr. Smith. He left.", ["Gen. Ali met Mr. Smith.", "He left."]),
        ("It is in the U.S. The toll rose.", ["It is in the U.S.", "The toll rose."]),
        ("“We left.” He ran.", ["“We left.”", "He ran."]),
        ("Headline\n\nBody text", ["Headline", "Body text"]),
        ("One line.\nNext line.", ["One line.", "Next line."]),
        ("29,739\nPeople lost\ntheir homes", ["29,739\nPeople lost\ntheir homes"]),
        (
            "Six died.[12] Nine fled.[3][4] All ran.",
            ["Six died.[12]", "Nine fled.[3][4]", "All ran."],
        ),
        # a dash at a stop is a line's end, not between words
        ('Six died.- Nine fled.--- - "All ran."', ["Six died.", "Nine fled.", '"All ran."']),
        ("On the U.S.-Arland line J.- P. Ruiz sat.", ["On the U.S.-Arland line J.- P. Ruiz sat."]),
        ("", []),
    ],
)
def test_sentences_stand_where_they_say(text, expected):
    found = [text[s.start : s.end] for s in sentences(Report(text=text))]

    assert found == expected


def test_what_has_thousands_of_words_without_a_stop_is_parted_at_a_space():
    text = "were killed " * 1000

    found = sentences(Report(text=text))

    assert max(one.end - one.start for one in found) <= LONGEST
    assert "".join(text[one.start : one.end] for one in found) == text
    assert all(text[one.start] == " " for one in found[1:])


@pytest.mark.parametrize("sign", [" ", "\n", ".", "\u00a0", "\t"])
def test_long_runs_of_one_sign_are_looked_at_once(sign: str) -> None:
    def read(many: int) -> None:
        find(Report(text=f"News release\nTwelve died{sign * many}thirteen were hurt."))

    assert growth(read, 30_000) < LINEAR


def test_a_bullet_at_the_beginning_of_a_line_is_left_out() -> None:
    report = Report(text="It was a bad day:\n • Twelve died • six were hurt")

    said = [report.text[one.start : one.end] for one in sentences(report)]
    assert said == ["It was a bad day:", "Twelve died", "six were hurt"]


def clauses(sign: str, many: int) -> str:
    """Give clauses with a number each, that a sign parts."""
    return sign.join(f"{at + 2} fell in Gorva" for at in range(many))


@pytest.mark.parametrize("sign", [", ", "; ", " and ", ", and ", "\t", " "])
def test_a_sentence_of_hundreds_of_numbers_is_parted_where_a_clause_begins(sign: str) -> None:
    text = clauses(sign, 600)
    found = [text[one.start : one.end] for one in sentences(Report(text=text))]
    assert "".join(found) == text
    assert max(len(NUMBER.findall(piece)) for piece in found) <= MOST
    if sign not in (" ", "\t"):
        assert all(piece.endswith(sign) and piece[0].isdigit() for piece in found[:-1])


def test_numbers_without_anything_between_them_are_parted_too() -> None:
    text = "killed" + "".join(f"({at})" for at in range(600))
    found = [text[one.start : one.end] for one in sentences(Report(text=text))]
    assert "".join(found) == text
    assert max(len(NUMBER.findall(piece)) for piece in found) <= MOST


def test_a_list_as_long_as_news_has_them_stays_one_sentence() -> None:
    text = "Losses: " + ", ".join(f"guns of that type – {at} (+3)" for at in range(2, 36)) + "."
    assert len(sentences(Report(text=text))) == 1


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "READ MORE: Orva's war explained The fighting killed 26 soldiers.",
            "READ MORE: Orva's war explained",
        ),
        ("Strike on the camp killed 76 The blasts came at noon.", "Strike on the camp killed 76"),
        ("The islands at the peak In Orva 12 died.", "The islands at the peak"),
        ("The raid killed 26 soldiers.The mayor fled.", "The raid killed 26 soldiers."),
        ('"We lost six," he said.”In Orva we won.', '"We lost six," he said.”'),
        # no line ends so
        ("See www.orva.Com and die.", "See www.orva.Com and die."),
        ("He had hepatitis A in the camp.", "He had hepatitis A in the camp."),
        ("He read about The whale of Orva.", "He read about The whale of Orva."),
    ],
)
def test_a_line_without_a_full_stop_that_runs_into_the_next_is_a_sentence(
    text: str, first: str
) -> None:
    one = sentences(Report(text))[0]
    assert text[one.start : one.end] == first


@pytest.mark.parametrize(
    "text",
    [
        "<ul><li>Two boats sank</li><li>Nine men drowned</li></ul>",
        "Two boats sank<br>Nine men drowned",
        "Two boats sank<br />\nNine men drowned",
        '<p class="lead">Two boats sank</p><P>Nine men drowned</P>',
        "<table><tr><td>Two boats sank</td><td>Nine men drowned</td></tr></table>",
    ],
)
def test_tags_that_a_copied_text_has_kept_part_its_paragraphs(text: str) -> None:
    found = sentences(Report(text))

    assert [text[one.start : one.end] for one in found] == ["Two boats sank", "Nine men drowned"]
    assert len({one.paragraph for one in found}) == len(found)


def test_signs_of_comparison_are_no_tags() -> None:
    text = "In areas with < 5 doctors and > 10 nurses nine died."

    assert [text[one.start : one.end] for one in sentences(Report(text))] == [text]
