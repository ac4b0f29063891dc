import pytest

from tests.find.told import by_rule

CASES = [
    # what only describes a shrine
    ("Bomb at Sufi shrine in Sindh kills 40 pilgrims.", "Sindh"),
    # what a storm did elsewhere behind "and"
    ("A storm hit the Mora coast, killing five people and cutting roads in Lima.", "Mora coast"),
    ("Rains battered the Calor valley, killing two and flooding parts of Minda.", "Calor valley"),
    # the innermost of a chain
    ("A strike at Orsa, in rural western Calor, killed nine drivers.", "Orsa"),
    # a source's town
    ("A storm killed 12 people in Minda, said the Calor, Ohio-based Storm Watch.", "Minda"),
]


@pytest.mark.parametrize(("text", "place"), CASES)
def test_what_a_name_is_to_the_place(text: str, place: str) -> None:
    assert by_rule(text, "place")[0][1] == place


PARTS = [
    "Two bombings in the country's north-west killed seven people on Wednesday.",
    "Floods in the south of the country have killed seven people.",
]


@pytest.mark.parametrize("second", PARTS)
def test_a_part_of_the_country_is_not_the_town_told_before(second: str) -> None:
    text = f"A bomb went off in Mora, Pakistan, on Thursday, killing 70 people. {second}"
    assert by_rule(text, "place")[1][1] == "Pakistan"


def test_a_town_in_a_part_of_the_country_is_the_place() -> None:
    text = "A bomb in Mora in the country's north killed 40 people. Pakistan mourns."
    assert by_rule(text, "place") == [("40", "Mora")]
