import pytest

from tests.find.told import said


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The ministry scaled down the toll from 57 to 53.", "The ministry"),
        ("The mayor scaled down the toll from 57 to 53.", "The mayor"),
        ("Two mayors scaled down the toll from 57 to 53.", "Two mayors"),
        # a storm holds no office
        ("The storm raised the toll from 53 to 57.", None),
    ],
)
def test_a_body_or_whoever_holds_an_office_changes_a_toll(text: str, claimant: str | None) -> None:
    assert {who for _, who in said(text, "claimant")} == {claimant}
