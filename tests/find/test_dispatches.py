"""Wordings of broadcasters' long dispatches, and what only looks like them."""

import pytest

from tests.find.told import bounded, claims, said

CASES = [
    # nobody, but of something else
    ("The gala hosted none other than the mayor, who fled his country.", ""),
    ("None of his injuries is thought to be grave.", ""),
    ("None of the passengers was hurt.", "0 injured"),
    ("Nobody knows how many hundreds have died in the camps.", ""),
    # what surgeons do, and what runs on little
    ("The clinic has been operating on a small staff of nurses.", ""),
    ("Surgeons operated on 14 wounded men.", "14 injured"),
    # what some would not do
    ("Seven gunmen blew themselves up with a bomb rather than surrender.", "7 killed"),
    # who cannot get out
    ("About 50,000 people are caught inside the city.", "50000 affected"),
    ("About 300 villagers were caught between the two front lines.", "300 affected"),
    # soldiers with the name of an animal
    ("The raid left a Navy SEAL dead, officials said.", "1 killed"),
    ("The landing cost the lives of a Navy SEAL and a Green Beret.", "1 killed; 1 killed"),
    ("The ship killed a seal.", ""),
    # without a home for want of housing
    (
        "The number of homeless families has risen to 1,239, officials said. Most live in "
        "emergency accommodation.",
        "",
    ),
    (
        "The quake made 1,239 families homeless, officials said. Most live in emergency "
        "accommodation.",
        "1239 displaced",
    ),
    # victims who are mourned, or only described
    ("The president laid a wreath for the nine victims of the attack.", "9 killed"),
    (
        "Four were injured. The president laid a wreath for the nine victims of the attack.",
        "4 injured; 9 killed",
    ),
    ("All nine victims, two of them women, were locals.", "2 killed; 9 killed"),
    # all of whom some are a part
    ("Police said four of the nine who were wounded have gone home.", "4 injured; 9 injured"),
    ("Of the 20 who set out, three died.", "3 killed"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_dispatch_is_read(text, expected):
    assert "; ".join(sorted(bounded(claim) for claim in claims(text))) == expected


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        (
            "The ministry says 40 people died, but the Red Cross puts the figure far higher, at 120.",
            [("40", "The ministry"), ("120", "the Red Cross")],
        ),
        (
            "While the army says 30 civilians died, the union puts the tally much higher, between "
            "44 and 50 civilian deaths.",
            [("30", "the army"), ("between 44 and 50", "the union")],
        ),
    ],
)
def test_a_higher_figure_is_of_who_gives_it(text, claimants):
    assert said(text, "claimant") == claimants


@pytest.mark.parametrize(
    "text",
    [
        "Two clerks are in hospital in a grave condition, one with life-threatening injuries.",
        "Two men were wounded, one with a gunshot wound to the leg.",
    ],
)
def test_wounds_tell_of_some_of_the_hurt(text):
    assert said(text, "part_of") == [("Two", None), ("one", "Two")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("In the weeks that followed, 30 would die of their wounds.", "asserted"),
        ("Twelve of the hostages would later be killed.", "asserted"),
        ("The minister said 40 people would be evacuated later.", "projected"),
    ],
)
def test_what_would_come_is_done_where_a_report_looks_back(text, status):
    assert [found for _, found in said(text, "status")] == [status]
