from itertools import product

import pytest

from tests.find.told import said

WHO = ("The authorities", "Police", "Two nurses", "The Harbour Board", "They")
WHEN = (
    ("so far say", "have so far said", "said, so far,"),
    ("in turn say", "for their part say", ", for their part, say"),
    ("at the time said", "later that day said", "by phone said", "in private said"),
    ("both said", "have both said", "all say", "have since said"),
)
VERBS = [verb for verbs in WHEN for verb in verbs if not verb.endswith(",")]


@pytest.mark.parametrize(("who", "verb"), [*product(WHO[:-1], VERBS)])
def test_adverbials_stand_between_who_speaks_and_the_verb(who: str, verb: str) -> None:
    text = f"{who}{'' if verb[0] == ',' else ' '}{verb} that 12 men died in the flood."
    assert said(text, "claimant") == [("12", who)]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The mission so far reports 12 deaths on the coast.", "The mission"),
        ("Police have so far counted 12 bodies at the ford.", "Police"),
        ("The ministry's note points out that 12 men drowned.", "The ministry's note"),
        ("The newest research shows that some 640 villagers died.", "The newest research"),
        ("The charge accuses the ferryman of killing five boys.", "The charge"),
    ],
)
def test_who_speaks_by_verbs_and_nouns_seldom_met(text: str, claimant: str) -> None:
    assert [who for _, who in said(text, "claimant")] == [claimant]


OWNERS = ("the Department of Roads", "the Lake Guild", "Amnesty Vallia")
DOCUMENTS = (
    "figures released on Tuesday",
    "preliminary numbers published last week",
    "data issued this month",
    "a March 2015 study",
)


@pytest.mark.parametrize(("owner", "document"), [*product(OWNERS, DOCUMENTS)])
def test_a_document_is_whose_word_it_is(owner: str, document: str) -> None:
    text = f"Deaths rose to 166, according to {document} by {owner}."
    assert said(text, "claimant") == [("166", owner)]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "According to the local news outlet The Ford Star, a stray shell killed 12 boys.",
            "the local news outlet The Ford Star",
        ),
        (
            "More than 4,000 villagers have fled, according to the lake aid agency, LAA.",
            "the lake aid agency, LAA",
        ),
        ("Deaths rose to 166, according to figures released Tuesday.", "figures"),
    ],
)
def test_a_source_is_told_with_its_name(text: str, claimant: str) -> None:
    assert [who for _, who in said(text, "claimant")] == [claimant]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("A reporter for the harbour radio at the quay saw 12 wounded men.", "A reporter"),
        ("A photographer watched as 12 men were shot dead.", "A photographer"),
        ("The AP also saw 12 bodies on the sand.", "The AP"),
        ("With reports indicating that 12 men were killed, the mayor left.", "reports"),
        (
            "With early estimates putting the likely toll of such a quake at 900 dead, the town frets.",
            "estimates",
        ),
        (
            "The envoy conveyed his condolences to the consul over the deaths of 12 sailors.",
            "The envoy",
        ),
        ("The governor voiced sympathy for the 12 sailors.", None),
        ("The Fire Board is mourning the deaths of 12 sailors.", "The Fire Board"),
        ("The town is mourning.\n\nThe blast killed 12 men.", None),
        (
            "The premier mocked the rebels' claim that they spare homes, noting that 12 men died.",
            "The premier",
        ),
    ],
)
def test_who_tells_by_seeing_or_grieving_or_by_the_way(text: str, claimant: str | None) -> None:
    who = said(text, "claimant")[-1][1] if said(text, "claimant") else None
    assert (who or "").startswith(claimant or "")
    assert bool(who) == bool(claimant)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz now leads a team called Task Force Heron, which has brought 80 families to safety.",
        "The list includes 970 men confirmed to be in jail, including 31 clerks.",
        "Agents have met the parents of accused gunman Jan Orlo, after his raid left 10 men dead.",
    ],
)
def test_participles_behind_nouns_name_no_source(text: str) -> None:
    assert all(who is None for _, who in said(text, "claimant"))
