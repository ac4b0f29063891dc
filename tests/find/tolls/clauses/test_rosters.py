"""Who those were whom something befell, told in a list behind "were" or "numbered"."""

import pytest

from tests.find.told import counted

ROSTERS = [
    (
        "The five people who drowned were four nurses and a cook.",
        "5 killed people; 4 killed nurses < five; 1 killed cook < five",
    ),
    (
        "Those killed were a miner who was hit by a rock and a clerk, a mother of two.",
        "1 killed miner; 1 killed clerk",
    ),
    (
        "Those killed, all Orvans, were a 58-year-old baker and two nephews of 20 and 22.",
        "1 killed 58-year-old baker; 2 killed nephews",
    ),
    (
        "Six people are missing in Gela. Police say those missing are five divers who were at"
        " sea and one officer from Kost.",
        "6 missing people; 5 missing divers < Six; 1 missing officer < Six",
    ),
    (
        "The landslide killed three. The bodies are of two farmers and a girl of four.",
        "3 killed three; 2 killed farmers < three; 1 killed girl < three",
    ),
    (
        "The victims numbered five farmers, nine nurses and 20 children.",
        "5 killed farmers; 9 killed nurses; 20 killed children",
    ),
    # no list of who they were
    ("Those who died were members of two families.", ""),
    ("The body of Ana Ruiz was discovered in Gela, a popular tourist area.", ""),
    (
        "The five people killed were on their way to a fair with 30 guests.",
        "5 killed people",
    ),
]


@pytest.mark.parametrize(("text", "told"), ROSTERS)
def test_a_list_tells_who_those_harmed_were(text: str, told: str) -> None:
    assert counted(text) == told
