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
        ("Rescuers revised to 28 the number of dead.", "Rescuers"),
        ("The prefect closed the count at 206 dead.", "The prefect"),
        ("The envoy has raised to 115 the number of people killed in the raid.", "The envoy"),
        ("The ministry slashed the number of dead to 80.", "The ministry"),
        # a place has its count by the word of whoever closes the sentence
        ("Arland recorded 1,616 murders last year, the police said.", "the police"),
        ("Mora counted 263 dead and Orva 27, the health office announced.", "the health office"),
        # whose count it is may open its clause behind a day
        ("Since May, by the mission's reckoning, 462 people have died.", "the mission"),
    ],
)
def test_who_gives_a_count_its_value_is_its_source(text: str, claimant: str) -> None:
    assert {name for _, name in said(text, "claimant")} == {claimant}


@pytest.mark.parametrize(
    "text",
    [
        "The deaths of five miners raised to 29 the number of people killed.",
        "The storm cut power to 300 homes.",
        "The blast reduced 12 houses to rubble.",
    ],
)
def test_an_event_gives_no_count(text: str) -> None:
    assert {claim.claimant for claim in claims(text)} == {None}


def test_a_bare_number_that_somebody_owns_up_to_is_his() -> None:
    text = "Sources said about 100 soldiers may have died in Metele; the army owned up to 23."

    assert said(text, "claimant") == [("about 100", "Sources"), ("23", "the army")]


def test_a_count_that_opens_its_clause_says_what_follows() -> None:
    text = "Officials said fighting had killed 255 people; by the Red Shield's tally the floods killed 31."

    assert said(text, "claimant")[-1] == ("31", "the Red Shield")


def test_who_released_what_which_states_it_is_its_source() -> None:
    text = "This is a communique released by the board, which states that 12 soldiers died."

    assert said(text, "claimant") == [("12", "the board")]
