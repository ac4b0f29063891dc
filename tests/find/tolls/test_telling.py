import pytest

from tests.find.told import claims, said

CASES = [
    # those who only tell of others
    ("Three witnesses said that 12 men were killed.", [("12", "killed")]),
    ("The two confirmed that nine men had died.", [("nine", "killed")]),
    ("Four told police that 12 boys were killed.", [("12", "killed")]),
    ("Two of them said that nine men had died.", [("nine", "killed")]),
    ("Twelve people who police said were armed were shot dead.", [("Twelve", "killed")]),
    # crimes, and what charges list
    ("The city recorded 12 murders and 30 robberies last year.", [("12", "killed")]),
    ("The charges against the 13 suspects include seven murders and arson.", []),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_who_only_tells_or_is_charged(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told


def test_what_somebody_promises_is_to_come() -> None:
    told = claims("The general won after promising to kill 9,000 bandits.")
    assert [claim.status for claim in told] == ["projected"]
