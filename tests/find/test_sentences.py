import pytest

from according.find.sentences import sentences
from according.model import Report


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
        ("", []),
    ],
)
def test_sentences_stand_where_they_say(text, expected):
    found = [text[s.start : s.end] for s in sentences(Report(text=text))]

    assert found == expected
