"""Figures that are objects, alone or last in a list."""

import pytest

from tests.find.told import claims

CASES = [
    # "of" and "to" after a noun, words before the number
    ("The storm caused minor damage to about 500 homes.", [("about 500", "damaged")]),
    (
        "An evacuation of Port Deposit's nearly 1,000 residents began.",
        [("nearly 1,000", "evacuated")],
    ),
    ("Armed men kidnapped her neighbour's two sons.", [("two", "abducted")]),
    (
        "It forced the evacuation of, according to the mayor, 17,631 people.",
        [("17,631", "evacuated")],
    ),
    ("They ordered the evacuation for 10,000 residents.", [("10,000", "evacuated")]),
    ("Rough seas sunk about 50 boats.", [("about 50", "destroyed")]),
    ("They demanded the release of 12 men.", []),
    # when, where or by whom stands between
    ("They condemned the killing on Monday of seven aid workers in Rafah.", [("seven", "killed")]),
    ("The killing by militiamen of 12 journalists drew protests.", [("12", "killed")]),
    ("The abduction near the border of 40 girls was reported.", [("40", "abducted")]),
    ("He regretted the deaths in custody of two men.", [("two", "killed")]),
    ("The deaths in a town of 5,000 people shocked many.", []),
    # the last of several objects
    ("The flood damaged crops and 25 homes.", [("25", "damaged")]),
    ("They killed the mayor of the small town, as well as two peasants.", [("two", "killed")]),
    (
        "He condemned the murder of Dr Castro, his wife, and two other people who were with them.",
        [("two", "killed")],
    ),
    # with others
    # what belongs to those counted
    ("Winds tore the roofs off 30 houses.", [("30", "damaged")]),
    ("Roofs were ripped off 32 houses.", [("32", "damaged")]),
    ("Rain brought down the walls of 20 houses.", [("20", "damaged")]),
    ("The river flooded the homes of 1,200 families.", [("1,200", "affected")]),
    ("Electricity was cut off to 45,000 homes.", [("45,000", "affected")]),
    ("Power was knocked out for 12,000 households.", [("12,000", "affected")]),
    ("They visited the homes of 12 families.", []),
    (
        "The assassination of the rector, five other Jesuits, and two maids shocked the city.",
        [("five", "killed"), ("two", "killed")],
    ),
    ("Rivera was shot dead along with two other militants.", [("two", "killed")]),
    (
        "He was killed near his home, together with two of his bodyguards.",
        [("two", "killed")],
    ),
    ("Police arrested and charged 40 people over the riot.", [("40", "detained")]),
    ("Troops killed at least 14 striking oil workers.", [("at least 14", "killed")]),
    # what follows has a verb of its own
    ("They killed the mayor and two men fled.", [("two", "displaced")]),
    ("They killed the mayor and 200 people were at the funeral.", []),
    ("The flood damaged crops and 25 homes had no owner.", []),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_a_figure_is_the_object_of_the_verb_or_noun_before_it(
    text: str, wanted: list[tuple[str, str]]
) -> None:
    assert [(c.figure.text, str(c.measure)) for c in claims(text)] == wanted
