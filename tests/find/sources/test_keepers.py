import pytest

from tests.find.told import claims, said


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        # who has those counted, or a count of them
        ("The governor has eighteen dead and thirty-three hurt.", "The governor"),
        ("The disaster agency has 45 bodies in a hangar.", "The disaster agency"),
        ("The health ministry has a figure of 866 dead.", "The health ministry"),
        ("The peace committee has the names of 184 people who died.", "The peace committee"),
        ("Our database contains 1,120 documented civilian deaths.", "Our database"),
        ("The evening bulletin had seventy-two dead.", "The evening bulletin"),
        ("The council has evidence of 30 deaths.", "The council"),
        ("The council has evidence that 30 people died.", "The council"),
        # who gives one
        ("City fire chief Omar Lind gave the toll as 24 dead.", "City fire chief Omar Lind"),
        ("The army last gave a figure, 93 dead, in September.", "The army"),
        ("The rights office gave other figures, with 22 dead and 30 hurt.", "The rights office"),
        ("Scholars usually cite 20,000 dead.", "Scholars"),
        ("The fire service was still reporting 23 deaths on Thursday.", "The fire service"),
        ("Health authorities notified the board of 48 cases and 13 deaths.", "Health authorities"),
        ("The charity was told by three hospitals of 355 deaths.", "three hospitals"),
        ("No fewer than 24 were hurt, so the deputy mayor.", "the deputy mayor"),
        # whose tally it is
        ("The police count stood at 128 dead at noon.", "The police"),
        ("The Red Shield list of the missing stood at 71 on Monday.", "The Red Shield"),
        ("The railways' latest toll is 195 dead.", "The railways"),
        ("Arland's count of the dead from the quake now stands at 318.", "Arland"),
        ("The health ministry's figures: 500 cases, 52 deaths.", "The health ministry"),
        ("The final figure of the secretariat for risk is 661 deaths.", "the secretariat for risk"),
        ("The board, whose own figure for war dead has stood at 900, is silent.", "The board"),
        (
            "Arland's civil defence has scaled down the toll from 57 to 53.",
            "Arland's civil defence",
        ),
        ("The figure of 164 dead that the ministry posted was taken down.", "the ministry"),
        ("Air force tally: 40 drones shot down.", "Air force"),
        # who changed it, told behind it
        (
            "The toll was lowered to 14 by the province's relief office.",
            "the province's relief office",
        ),
        ("At least 20 people have been reported missing by relatives.", "relatives"),
        # by whose count, or in whose view
        ("The war has cost 3,000 lives by most foreign estimates.", "most foreign estimates"),
        ("May was worst, with more than 500 deaths, by an agency count.", "an agency count"),
        ("In the researchers' assessment, soldiers shot dead 14 people.", "the researchers"),
        ("Up to 300 deaths are, in the mission's view, likely.", "the mission"),
        # who saw them, or by what they are shown
        ("A camera crew saw at least 30 bodies in the camp.", "A camera crew"),
        ("Six towers were destroyed, a wire photographer saw.", "a wire photographer"),
        ("Some 383 aid workers were killed last year, provisional data show.", "provisional data"),
        ("The league charged on Tuesday that jets had killed seven people.", "The league"),
        ("The relief bodies said 307 people had been killed.", "The relief bodies"),
        ("The prison commission identified 412 children who died there.", "The prison commission"),
    ],
)
def test_who_keeps_a_count_is_its_source(text: str, claimant: str) -> None:
    assert {name for _, name in said(text, "claimant")} == {claimant}


@pytest.mark.parametrize(
    "text",
    [
        # whom somebody holds, and what befell one's own, are told by no count
        "The junta has 1,100 political prisoners.",
        "The village has lost 12 men.",
        "Monday's toll stood at 12 dead.",
        "The body count stood at 12 dead.",
        "The raid raised to 36 the number of people killed by rebels.",
        "The flood took 12 lives by the official count.",
        "The town has 30 houses destroyed by fire.",
    ],
)
def test_nobody_keeps_a_count_by_what_happens(text: str) -> None:
    assert {claim.claimant for claim in claims(text)} == {None}


def test_what_is_reported_missing_is_no_word_on_others_before() -> None:
    text = "Forty bodies were found, 70 people were reported missing by relatives."

    assert said(text, "claimant") == [("Forty", None), ("70", "relatives")]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The rights office deplored the deaths of two of its aides.", "The rights office"),
        ("The governor, Ana Ruiz, mourned fourteen deaths.", "The governor, Ana Ruiz"),
        ("The relief office ordered 5,000 residents to evacuate.", "The relief office"),
        ("The council issued a communique demanding the release of 30 hostages.", "The council"),
    ],
)
def test_who_reacts_to_a_toll_states_it(text: str, claimant: str) -> None:
    assert {name for _, name in said(text, "claimant")} == {claimant}


@pytest.mark.parametrize(
    "text",
    [
        "The police fired at crowds demanding the release of nine hostages.",
        "The council condemned the raid after 30 people were killed.",
        "Residents left on official orders, of whom 30 were killed.",
        "The president ordered the release of 90 hostages.",
    ],
)
def test_what_others_tell_behind_a_reaction_is_not_its_word(text: str) -> None:
    assert {claim.claimant for claim in claims(text)} == {None}
