import pytest

from tests.find.told import said

CASES = [
    (
        "The wildfire destroyed eight homes and threatened more than 300 houses.",
        [("eight", "destroyed")],
    ),
    (
        "Dozens were wounded in the attack; nobody claims the blame for it.",
        [("Dozens", "injured")],
    ),
    (
        "The fire destroyed eight homes and 300 sheds.",
        [("eight", "destroyed"), ("300", "destroyed")],
    ),
    # a clause of its own, and what a place is
    ("Rebels killed nine miners in Oro, a cook was stopped at a gate.", [("nine", "killed")]),
    (
        "Rebels killed nine miners, a cook and two guards.",
        [("nine", "killed"), ("a", "killed"), ("two", "killed")],
    ),
    (
        "Millions of people in Lyria, a large steel maker, need food aid.",
        [("Millions", "affected")],
    ),
    ("Two guards were hurt; nobody died.", [("Two", "injured"), ("nobody", "killed")]),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_what_has_a_verb_of_its_own_shares_no_toll(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told
