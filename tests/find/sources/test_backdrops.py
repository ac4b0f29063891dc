"""What a report recalls itself behind somebody's words."""

import pytest

from according.find import find
from according.model import Published, Report
from tests.find.told import said

CASES = [
    # a place or an event that is no news of the speaker's
    ("The bishop said he would pray for Tarna, where 40 people drowned.", None),
    ("Ruiz said the party had learnt from the Calor affair, in which six guards died.", None),
    # what the report puts in between dashes
    ("The army said the raid - in which two boys died - had been a mistake.", None),
    # what is felt
    ("The envoy said he was saddened by the blast that killed 12 people.", None),
    ('The envoy said she was "deeply shocked" by a fire which left 30 people dead.', None),
    ("The envoy said he was appalled at reports that 12 people had been shot.", "The envoy"),
    ("The regent declared two days of mourning for the 40 people killed.", None),
    ("The surgeon declared that 12 had died.", "The surgeon"),
    # who speaks lost somebody
    ('"It came down at once," said Ana Ruiz, who lost two sons in the fall.', None),
    ('"It came down at once," said Ana Ruiz, 45, who lost two sons in the fall.', None),
    # when it was said
    ("The senator tweeted the day after a man shot 12 people dead in Mora.", None),
    ("Schools in Mora reported threats, a day after 12 graves were damaged.", None),
    (
        "Rebels announced a new council, hours after shots near the port killed six people,"
        " doctors said.",
        "doctors",
    ),
    # speakers' own news
    ("The army said fighting broke out near Tarna, where six rebels were killed.", "The army"),
    ("The bureau logged 63 attacks this year, in which four seamen died.", "The bureau"),
    ("The mayor warned of a flood in Mora, which could displace 300 people.", "The mayor"),
    ("Police said the man who shot six people in Mora had been caught.", "Police"),
]


@pytest.mark.parametrize(("text", "claimant"), CASES)
def test_what_a_report_recalls_itself(text: str, claimant: str | None) -> None:
    assert said(text, "claimant")[-1][1] == claimant


YEARS = [
    ("The storm could be worse than the cyclone of 1987 which killed 50 people.", None),
    ("The storm is worse than the floods of 2023 which killed 50 people.", None),
    ("A boat sank in the storm of 2024 which killed 50 people.", "The mayor"),
]


@pytest.mark.parametrize(("told", "claimant"), YEARS)
def test_events_of_earlier_years_are_recalled(told: str, claimant: str | None) -> None:
    text = f"The mayor said {told[0].lower()}{told[1:]}"
    found = find(Report(text=text, published=Published("2024-05-10"))).claims
    assert [str(claim.claimant.text) if claim.claimant else None for claim in found] == [claimant]


@pytest.mark.parametrize(
    "text",
    [
        "The navy says it sank a boat and will investigate reports that 40 sailors were killed.",
        "The envoy said she was stunned by the scenes, after claims that 40 men had been killed.",
    ],
)
def test_what_others_report_is_no_word_of_who_looks_into_it(text: str) -> None:
    assert said(text, "claimant")[-1][1] is None
