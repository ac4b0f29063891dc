"""Words of harm that mean something else beside some words, and the same words of harm itself."""

import pytest

from according.find.tolls.spared.senses import examples
from tests.find.told import said


@pytest.mark.parametrize("text", examples())
def test_nothing_is_told_where_a_word_of_harm_means_something_else(text: str) -> None:
    assert said(text, "measure") == []


TOLD = [
    ("No one is being held over the riot.", [("No one", "detained")]),
    ("After the rally 12 students were being held.", [("12", "detained")]),
    ("Police arrested two gunmen accused of fraud and murder.", [("two", "detained")]),
    ("Some 900 islanders were affected by the flood and by cuts.", [("Some 900", "affected")]),
    ("A ship in distress called for help.", [("A", "affected")]),
    ("In the exchange the rebels freed 12 prisoners.", [("12", "rescued")]),
    ("Soldiers shot down four missiles over the port.", [("four", "destroyed")]),
    ("Homes hit: 74.", [("74", "damaged")]),
    ("The shell hit a bakery.", [("a", "damaged")]),
    ("Medics treated 90 patients after the blast.", [("90", "injured")]),
    ("The village lost 30 residents in the flood.", [("30", "killed")]),
    ("Two thousand lives were lost.", [("Two thousand", "killed")]),
    ("The court hanged 12 rebels.", [("12", "killed")]),
    ("They took in a refugee from the war.", [("a", "displaced")]),
    ("He told reporters that 4,000 nuns were besieged.", [("4,000", "affected")]),
    ("Rescuers dig on as 40 bodies were recovered.", [("40", "killed")]),
    ("Some 30 people were hurt in a market bombing.", [("Some 30", "injured")]),
    ("Two climbers are missing from a party of six.", [("Two", "missing")]),
    ("Situation update: 9,000 people affected by the cyclone.", [("9,000", "affected")]),
    ("The shelling left 12 dead right after the vote.", [("12", "killed")]),
    ("Lyra exchanged 95 servicemen with Kost.", [("95", "rescued")]),
    ("Six players were injured in a bus crash.", [("Six", "injured")]),
    ("Two ministers were killed in the coup.", [("Two", "killed")]),
    ("Police freed 30 workers from debt bondage.", [("30", "rescued")]),
    ("Homes hit by strikes numbered 300.", [("300", "damaged")]),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_harm_is_told_where_nothing_else_is_meant(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told
