"""Parts of many, and victims who are only described."""

import pytest

from tests.find.told import claims, said

CASES = [
    ("Workers were evacuated, including 40 employees.", [("40", "evacuated")]),
    (
        "Protesters were arrested in Minsk, including 12 women and two journalists.",
        [("12", "detained"), ("two", "detained")],
    ),
    ("Shells hit the market, killing civilians, among them six girls.", [("six", "killed")]),
    ("He treated the injured, including three nurses.", [("three", "injured")]),
    ("The army opposed protesters, including 12 women.", []),
    # victims
    ("Four victims were from one family.", [("Four", "killed")]),
    ("The flood claimed 12 victims.", [("12", "killed")]),
    ("The victims included five police officers.", [("five", "killed")]),
    ("Twelve victims were in court.", []),
    ("Four of the victims were law enforcement officers.", [("Four", "killed")]),
    ("Four of the victims were in law courts.", []),
    ("Three of the victims were Polish.", [("Three", "killed")]),
    (
        "Nine of the victims were women. The blast killed seven people and wounded four.",
        [("Nine", "casualties"), ("seven", "killed"), ("four", "injured")],
    ),
    ("Two pupils are among the latest victims of the flood.", [("Two", "killed")]),
    ("There are dead, including a nurse.", [("a", "killed")]),
    ("There are wounded, including two nurses.", [("two", "injured")]),
    ("There are prizes, including two cars.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_befell_a_part_of_many_is_told(text, expected):
    assert [(claim.figure.text, str(claim.measure)) for claim in claims(text)] == expected


def test_a_vague_whole_has_parts():
    text = "Several soldiers were killed, among them a colonel and two majors."

    assert said(text, "part_of") == [("Several", None), ("a", "Several"), ("two", "Several")]
