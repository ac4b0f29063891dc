"""Those told beside somebody, in a list of those held, behind their arms, or behind a kidnap."""

import pytest

from tests.find.told import said

CASES = [
    # with somebody who has a name
    (
        "The army arrested Omar Hadad, 41, in May 2014, with nine of his friends.",
        [("nine", "detained")],
    ),
    (
        "She was arrested at the protest and bundled into a van with more than 20 others.",
        [("more than 20", "detained")],
    ),
    ("He spoke at the protest with nine of his friends.", []),
    ("The mayor was killed alongside three guards.", [("three", "killed")]),
    ("The mayor was killed fighting alongside three guards.", []),
    # who those held are
    (
        "The two in custody after the attack are a 44-year-old woman and a 19-year-old man.",
        [("two", "detained"), ("a", "detained"), ("a", "detained")],
    ),
    (
        "Those arrested over the riot are two teachers and a clerk.",
        [("two", "detained"), ("a", "detained")],
    ),
    ("The speakers at the rally are a nurse and two clerks.", []),
    # whose arms are told first
    (
        "A 19-year-old clerk armed with an axe, two knives and a pistol was arrested at the riot.",
        [("A", "detained")],
    ),
    (
        "A driver carrying a knife, a saw and three petrol bombs was shot dead.",
        [("A", "killed")],
    ),
    ("A guard carrying two bags, a lamp and a book was late for the rally.", []),
    # what followed a kidnap
    (
        "He was found guilty of the kidnap and murder of a nine-year-old girl.",
        [("a", "killed"), ("a", "abducted")],
    ),
    ("The kidnapping and torture of two students shocked the town.", [("two", "abducted")]),
    (
        "He planned the abduction and killing of three guards.",
        [("three", "killed"), ("three", "abducted")],
    ),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_those_beside_somebody_are_told(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The driver was evacuated along with six nurses and is stable.", [("six", "evacuated")]),
        (
            "Soldiers stormed it, killing their chief and dozens of his men in a bloody end to"
            " the siege.",
            [("dozens", "killed")],
        ),
        # households beside persons
        (
            "Some 9,000 people from 1,800 households have been displaced.",
            [("Some 9,000", "displaced"), ("1,800", "displaced")],
        ),
        ("Nine people from three families were displaced.", [("Nine", "displaced")]),
        ("Nine hundred people from 200 families were killed.", [("Nine hundred", "killed")]),
        # captives who come back
        ("Sixty prisoners were returned in the swap.", [("Sixty", "rescued")]),
        ("Sixty books were returned in the swap.", []),
    ],
)
def test_those_told_behind_the_verb_or_beside_others(
    text: str, told: list[tuple[str, str]]
) -> None:
    assert said(text, "measure") == told
