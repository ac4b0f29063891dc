import pytest

from tests.find.told import said


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        # who has first news only
        (
            "The mayor said the bridge had fallen and, according to early reports, 12 had died.",
            "The mayor",
        ),
        ("Twelve people died, according to early reports.", "early reports"),
        ("The mayor said 12 had died, according to the first report of the UN.", "The mayor"),
        # what nobody has signed, on somebody's word
        ("Initial figures show that 12 people died, according to the ministry.", "the ministry"),
        ("Evidence grows to suggest that 12 died, according to Ana Ruiz.", "Ana Ruiz"),
        ("The UN's figures show that 12 people died, according to Ana Ruiz.", "The UN"),
        # who only finds
        (
            "Troops found the bus and six soldiers were hurt, according to the command.",
            "the command",
        ),
        # what stands beside
        (
            "The navy said the search would go on, with 14 sailors missing, according to Radio"
            " Calor.",
            "Radio Calor",
        ),
        (
            "The army said the war dragged on, with at least 600 killed since May, papers reported.",
            "papers",
        ),
        (
            "Radio Calor spoke of 57 killed, with 242 missing - a number swollen, an officer said,"
            " by the loss of a ship.",
            "Radio Calor",
        ),
    ],
)
def test_the_last_figure_is_the_word_of_who_knows_it(text: str, claimant: str) -> None:
    assert said(text, "claimant")[-1][1] == claimant
