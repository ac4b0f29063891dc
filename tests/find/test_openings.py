"""What opens or ends a sentence hides nothing of what its clause counts."""

from collections import Counter

import pytest

from according.find import find
from according.model import Published, Report

CLAUSES = (
    "one person was killed",
    "a man was shot dead",
    "12 people were killed",
    "gunmen killed 12 people",
    "two soldiers were wounded",
    "three children died",
    "no one was hurt",
    "a bomb killed a woman",
    "at least 30 houses were destroyed",
    "rebels abducted four teachers",
    "a helicopter was shot down",
    "a passer-by was injured",
    "another soldier died",
    "dozens of villagers were missing",
    "40 miners were rescued",
)
OPENINGS = (
    "In Orva, ",
    "In the city of Orva, ",
    "In the port town of Orva, ",
    "In the northern province of Orva, ",
    "In a village north of Orva, ",
    "North of Orva, ",
    "Just west of Orva, ",
    "In Gori, west of Orva, ",
    "In Gori, 70 km north of Orva, ",
    "In Orva Street, Gori, ",
    "On the outskirts of Orva, ",
    "In Malia's second city of Orva, ",
    "In the disputed region of Orva on Monday, ",
    "Near Orva, ",
    "Elsewhere in Malia, ",
    "However, ",
    "Unfortunately, ",
    "Then, ",
    "Moreover, ",
    "Previously, ",
    "Elsewhere, ",
    "On Monday, ",
    "Late on Monday night, ",
    "In May 2022, ",
    "Two days later, ",
    "In a separate incident, ",
    "In one of the attacks, ",
    "During the protests in Orva, ",
    "As fighting went on in Orva, ",
    "When the shelling began, ",
    "Despite the truce, ",
    "According to police, ",
    "According to the mayor of Orva, ",
    "Police said on Monday that ",
    "In a statement on Telegram, the governor of Orva said ",
    "It was reported that ",
    "ORVA, Malia (AP) — ",
    "• ",
)
ENDS = (
    " in Orva",
    " in the city of Orva",
    " near the border with Malia",
    " when a mine went off",
    ", police said",
    ", according to police",
    ", the mayor of Orva told reporters",
    " as they slept",
    " while fleeing",
    " since Friday",
    " so far",
    " in what police called an ambush",
    " — the worst attack in years",
    " at a checkpoint",
    " on both sides",
    "; the road was closed",
    " within hours",
    ", leaving the town in shock",
)


def counts(text):
    report = Report(text=text, published=Published("2023-05-10"))
    return Counter((claim.measure.value, claim.low, claim.high) for claim in find(report).claims)


def opened(clause):
    return f"{clause[0].upper()}{clause[1:]}"


@pytest.mark.parametrize("opening", OPENINGS)
def test_an_opening_hides_no_claim(opening):
    for clause in CLAUSES:
        alone = counts(f"{opened(clause)} on the road.")

        assert alone
        assert not alone - counts(f"{opening}{clause} on the road."), clause


@pytest.mark.parametrize("end", ENDS)
def test_an_end_hides_no_claim(end):
    for clause in CLAUSES:
        alone = counts(f"{opened(clause)} on the road.")

        assert not alone - counts(f"{opened(clause)}{end}."), clause


@pytest.mark.parametrize(
    "sentence",
    [
        "Emily, a nurse, was killed.",
        "The mayor of Orva, a former soldier, was killed.",
        "Ali Nuri of the town of Orva, a teacher, was killed.",
        "According to Ali Nuri, a teacher who was wounded, nobody came.",
        "In the case of Ali Nuri, a teacher killed in May, nobody was charged.",
        "In Orva, Ali Nuri, one of the men killed in the raid, was buried.",
    ],
)
def test_an_article_that_says_what_somebody_named_is_counts_nobody(sentence):
    assert not counts(sentence)
