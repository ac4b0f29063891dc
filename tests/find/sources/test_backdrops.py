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


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("A judge said on Friday that the man accused of killing nine people had no lawyer.", None),
        ("A youth suspected of shooting nine people is in custody, the governor said.", None),
        ("The driver who was charged with injuring nine people is ill, his doctor said.", None),
        ("The driver was accused of killing nine people, the governor said.", "the governor"),
        ("The man accused of killing nine people is 40, the indictment says.", "the indictment"),
        ("The bishop said that he wanted peace; nine people had died.", "The bishop"),
        (
            "A ferry sank off Gori, the port said, just two weeks after a fire killed nine people.",
            None,
        ),
        ("The army has often blamed rebels since the raid, which drove out 900 people.", None),
        ("A court has asked the police to investigate the riots that killed nine people.", None),
        ("The envoy urged a swift inquiry into the ambush in which nine people were killed.", None),
    ],
)
def test_who_is_meant_and_what_is_asked_into_is_recalled(text: str, claimant: str | None) -> None:
    assert said(text, "claimant")[-1][1] == claimant


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Ana Ruiz is president. As she spoke, shells killed nine people.", None),
        ("“What a shame,” the mayor said, referring to the fire that killed nine people.", None),
        ("A guard, who the mayor said was ill, was able to shoot nine people.", None),
        ("A guard, who the mayor said had shot nine people, is in custody.", "the mayor"),
    ],
)
def test_what_the_report_puts_in_and_what_words_mean_is_its_own(
    text: str, claimant: str | None
) -> None:
    assert said(text, "claimant")[-1][1] == claimant
