import pytest

from tests.find.told import claims, said


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The county coroner cut the toll to 31 from 58.", "The county coroner"),
        (
            "Commissioner Ana Ruiz owned on Sunday that 40 recruits had been killed.",
            "Commissioner Ana Ruiz",
        ),
        ("Arland owned on Monday to 23 soldiers lost along the border.", "Arland"),
        ("The army owned up to 23 soldiers lost.", "The army"),
        ("Nursing staff put at 31 the dead and at 60 the wounded.", "Nursing staff"),
        ("The command in Kost gave its own figure as nine dead.", "The command in Kost"),
        (
            "The White Crescent put the losses of both sides at 900, dead and wounded.",
            "The White Crescent",
        ),
        ("The prefect closed the count at 206 dead.", "The prefect"),
        ("The envoy has raised to 115 the number of people killed in the raid.", "The envoy"),
        ("The ministry slashed the number of dead to 80.", "The ministry"),
    ],
)
def test_who_gives_a_count_its_value_is_its_source(text: str, claimant: str) -> None:
    assert {name for _, name in said(text, "claimant")} == {claimant}


@pytest.mark.parametrize(
    "text",
    [
        "The murder of six raised to 36 the number of people killed.",
        "The storm cut power to 300 homes.",
        "The blast reduced 12 houses to rubble.",
    ],
)
def test_an_event_gives_no_count(text: str) -> None:
    assert {claim.claimant for claim in claims(text)} == {None}
