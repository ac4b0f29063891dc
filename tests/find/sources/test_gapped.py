import pytest

from tests.find.told import said


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        (
            "The mission speaks of 228 dead; the army of 37 dead, 30 of them rebels.",
            ["The mission", "the army", "the army"],
        ),
        (
            "Civil defence talks of 17 deaths; the union, Ferrox, of 15.",
            ["Civil defence", "Ferrox"],
        ),
        ("Arland reports 30 dead and Ostia 12.", ["Arland", "Ostia"]),
        ("Arland reports 33 deaths, Ostia Bay none.", ["Arland", "Ostia Bay"]),
        (
            "Police said 144 people had been killed; state radio later gave 157.",
            ["Police", "state radio"],
        ),
        # who counts is told before the colon
        ("Police reported 101 dead by noon: Kavia 34, Lalit 23.", ["Police"] * 3),
    ],
)
def test_who_counts_may_take_the_verb_of_another(text: str, claimants: list[str]) -> None:
    found = [claimant for _, claimant in said(text, "claimant")]
    assert len(found) == len(claimants)
    assert all(name in (one or "") for name, one in zip(claimants, found, strict=True))
