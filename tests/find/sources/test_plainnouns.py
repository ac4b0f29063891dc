import pytest

from tests.find.told import claims, said


def last_claimant(text: str) -> str | None:
    """Give the claimant of a text's last claim."""
    return said(text, "claimant")[-1][1]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "Fire killed six tenants, according to the village's night shelter.",
            "the village's night shelter",
        ),
        ("In Morvel 420 people are missing, the district said.", "the district"),
        ("Some 12,000 people are homeless and 300 are dead, says the plea.", "the plea"),
        ("The borough said 70 houses had burned down.", "The borough"),
        ("Eleven cooks are missing, the management insists.", "the management"),
        ("Three students were killed, says their landlady.", "their landlady"),
        ("A Red Badge delegate says 12 people were killed.", "A Red Badge delegate"),
        ("Rebels killed two farmers, the local press reported today.", "the local press"),
        ("Some 200 civilians have died, aid institutions have reported.", "aid institutions"),
        ("Nine people drowned, local radio announced this morning.", "local radio"),
        # plurals without an "s"
        ("The column lost 60 men, the Northern Irish claim.", "the Northern Irish"),
        ("Nineteen miners were killed, state media report.", "state media"),
        ("Two marchers were shot dead, local police report.", "local police"),
    ],
)
def test_a_certain_thing_that_is_said_to_speak_is_a_source(text: str, claimant: str) -> None:
    assert last_claimant(text) == claimant


@pytest.mark.parametrize(
    "text",
    [
        "The blast, 40 seconds later, killed 12 people.",
        "The river rose for 12 hours and killed 12 people.",
        "The town reported to the capital had 12 people killed.",
        # what stands for what happened
        "The fire on Monday, which cut the bridge in half, killed 12 people.",
        "There was a gunfight in which suspected rebels killed 12 people.",
        # of whom others say or think
        "Arms said to be from the raid include 12 captured rifles.",
        "A court freed all nine accused in the blasts that killed 12 people.",
    ],
)
def test_what_is_not_said_to_speak_is_none(text: str) -> None:
    assert {claim.claimant for claim in claims(text)} == {None}


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "Raiders took nine farmers hostage, a shopkeeper who had been called from the scene said.",
            "a shopkeeper",
        ),
        ("A fisherman who hid under the pier said 11 sailors were dead.", "A fisherman"),
        ("A senator who drove through the valley said his town had lost 90 people.", "A senator"),
        ("A clerk who did not want to be named said 25 inmates had died.", "A clerk"),
        ("Monitors who toured the hospital said 12 people had died.", "Monitors"),
        ("A witness who lives opposite the bank said he saw four bodies.", "A witness"),
        ("Forty homes burned, residents who live along the river said.", "residents"),
        ("Monitors who track the war said 61 fighters were killed.", "Monitors"),
    ],
)
def test_whom_a_clause_with_who_tells_of_speaks(text: str, claimant: str) -> None:
    assert last_claimant(text) == claimant


def test_both_sides_of_but_are_the_word_of_the_source_behind_them() -> None:
    text = "Nobody was killed, but ten people were hurt, according to the rescue service."

    assert {name for _, name in said(text, "claimant")} == {"the rescue service"}


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Mr. Laar (OCHA), briefing the press in Mora, said 84 people had died.", "Mr. Laar"),
        ("Ana Ruiz (58), speaking in Mora, said 12 people had died.", "Ana Ruiz"),
        (
            "Marco Vian, the editor in chief of the town's main paper, Il Giorno, said 12 had died.",
            "Marco Vian, the editor in chief of the town's main paper, Il Giorno",
        ),
        # no names of places before who speaks
        (
            "A woman of 61 died in Mora Valley, the clinic's director, Dana Holt, said.",
            "the clinic's director, Dana Holt",
        ),
        (
            "Forty people are homeless, a clerk at the town hall who asked to stay unnamed said.",
            "a clerk at the town hall",
        ),
    ],
)
def test_a_name_keeps_what_is_inserted_between_it_and_its_verb(text: str, claimant: str) -> None:
    assert last_claimant(text) == claimant


@pytest.mark.parametrize(
    "text",
    [
        "A nurse who works at the clinic said 12 people had died.",
        "Two nurses who work at the clinic said 12 people had died.",
        "A teacher who knows the valley said 12 families were cut off.",
    ],
)
def test_who_speaks_behind_a_clause_is_not_counted(text: str) -> None:
    assert [claim.figure.text for claim in claims(text)] == ["12"]
