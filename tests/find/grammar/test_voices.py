"""Two things said of one figure in a breath."""

import pytest

from tests.find.told import claims

CASES = [
    ("16,000 families were affected and evacuated.", ["affected", "evacuated"]),
    ("Two men were shot dead and killed.", ["killed"]),
    ("Nine men were wounded and beat the guards.", ["injured"]),
    ("Nine men were injured or evacuated.", ["injured"]),
]


@pytest.mark.parametrize(("text", "measures"), CASES)
def test_each_of_two_participles_makes_a_claim(text: str, measures: list[str]) -> None:
    assert [str(claim.measure) for claim in claims(text)] == measures
