"""Words of the agencies that help and watch, and of news written from them."""

import pytest

from according.find import find
from according.model import Report
from tests.find.told import said

CASES = [
    ("The fighting drove 22,000 people into Eldoria.", ["22,000 displaced people"]),
    ("Raids have forced 40 families into neighbouring Eldoria.", ["40 displaced families"]),
    ("The shelling drove some 300 people across the river.", ["some 300 displaced people"]),
    ("He drove three passengers into the town centre.", []),
    ("Two guards were pushed over the wall.", []),
    ("A million people are in Emergency (Phase 4).", ["A million affected people"]),
    (
        "The number of people facing emergency levels of hunger will rise to 1.4 million.",
        ["1.4 million affected people"],
    ),
    (
        "Nine killed (four men, three women and a child).",
        ["Nine killed Nine", "four killed men", "three killed women", "a killed child"],
    ),
]


@pytest.mark.parametrize(("text", "found"), CASES)
def test_what_befell_those_in_need(text, found):
    claims = find(Report(text=text, publisher="x")).claims

    assert [f"{c.figure.text} {c.measure} {c.subject.text}" for c in claims] == found


LIST = """From 1 to 29 January 2022, the office recorded 97 civilian casualties in Eldoria:

• 39 killed (20 men, 12 women); and
• 58 injured.

This included:

• 70 casualties (30 killed and 40 injured) in the north.
"""


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("claimant", ["the office"] * 8),
        ("scope", ["total"] * 8),
        ("since", ["2022-01-01"] * 8),
        ("as_of", ["2022-01-29"] * 8),
        ("part_of", [None, "97", "39", "39", "97", "97", "70", "70"]),
    ],
)
def test_what_opens_a_list_holds_for_its_items(field, told):
    assert [value for _, value in said(LIST, field)] == told


def test_a_line_that_ends_a_list_opens_none():
    text = (
        "The office recorded 97 deaths in January:\n\n• 39 men\n\nIt rained.\n\n• Two died in Gori."
    )

    assert said(text, "claimant")[-1] == ("Two", None)


PERIODS = [
    (
        "On 7 October gunmen raided Karsk. Some 400 people have been killed there since then.",
        "2021-10-07",
        "2022-03-08",
    ),
    ("Since April last year 30 farmers have died.", "2021-04-01", "2022-03-08"),
    (
        "The war began with the attack on 7 October, in which about 1,200 people were killed.",
        None,
        "2021-10-07",
    ),
    ("The siege followed the raid of 7 October, which killed 30 farmers.", None, "2021-10-07"),
]


@pytest.mark.parametrize(("text", "since", "as_of"), PERIODS)
def test_when_a_figure_of_a_long_war_holds(text, since, as_of):
    assert [said(text, field)[-1][1] for field in ("since", "as_of")] == [since, as_of]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The unit (DTM) estimates that 300 families fled.", "The unit"),
        ("The tracking office (DTM) reports 300 families displaced.", "The tracking office"),
        ("In two raids (DTM estimates) 300 families fled.", None),
    ],
)
def test_a_short_form_in_brackets_parts_no_source_from_its_verb(text, told):
    assert said(text, "claimant") == [("300", told)]


@pytest.mark.parametrize(
    "part", ["About 300 of them", "Only about 300 of them", "At least 300 of them"]
)
def test_so_many_of_them_are_part_of_those_before(part):
    text = f"Some 2,500 people were displaced. {part} were living in tents."

    assert [whole for _, whole in said(text, "part_of")] == [None, "Some 2,500"]
