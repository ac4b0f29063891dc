import pytest

from tests.find.told import claims, said

CASES = [
    # "while" that opens no clause
    ("Seven boys died in Mora while climbing a hill, according to Radio Calor.", "Radio Calor"),
    ("Six men died on Monday while at work, according to the Mora Post.", "the Mora Post"),
    ("Four died, while nine were hurt in Minda, according to the Mora Post.", None),
    # "while" that goes on with the same count
    (
        "Four died while at least nine others were hurt, according to the Mora Post.",
        "the Mora Post",
    ),
    # those that think
    (
        "Nine died, according to the Arland ministry and a foreign think tank.",
        "the Arland ministry and a foreign think tank",
    ),
    ("The think tank estimates the deaths at 240, the Mora Post reported.", "The think tank"),
    # a name with its state
    (
        "The state has hanged 90 people, according to the Calor, Ohio-based Jail Centre (JC).",
        "the Calor, Ohio-based Jail Centre (JC)",
    ),
    # what a denial does not deny
    ("The army denied using gas in the war that has killed 9,000 people.", None),
    ("Arland denies any role in the crash in which 80 people died.", None),
    ("The army denied killing 12 people.", "The army"),
    ("The army denied reports that 12 people had been killed.", "The army"),
    ("The mayor denied on Monday in Mora that 12 people had been killed.", "The mayor"),
    # what is said without more
    (
        "Nine captives were freed in Mora, the league said without telling who paid.",
        "the league",
    ),
    ("The league said without hesitation that nine captives were freed.", "The league"),
    # what happened while somebody was blamed
    ("Arland blames rebels as a bomb kills 12 people.", None),
    ("Arland blames rebels for the death of 12 people.", "Arland"),
    # what is done within what somebody says
    ("The president said he welcomed the freeing of the 21 hostages.", "The president"),
    ("Ana Ruiz said Arland had promised to inquire into the murder of six priests.", "Ana Ruiz"),
    # whoever cites a toll
    ("Senator Ruiz cited the 300 deaths in the camps.", "Senator Ruiz"),
]


@pytest.mark.parametrize(("text", "claimant"), CASES)
def test_how_far_a_source_speaks(text: str, claimant: str | None) -> None:
    assert said(text, "claimant")[0][1] == claimant


def test_what_a_denial_does_not_deny_is_asserted() -> None:
    text = "The army denied using gas in the war that has killed 9,000 people."
    assert [claim.status for claim in claims(text)] == ["asserted"]


def test_what_is_said_behind_a_denial_is_asserted() -> None:
    text = "Ana Ruiz denied yesterday in Mora that 90 had died, repeating a toll of 12 dead."
    assert [claim.status for claim in claims(text)] == ["denied", "asserted"]
    assert {name for _, name in said(text, "claimant")} == {"Ana Ruiz"}


NAMES = [
    "According to the PIC, nine died. But the PIC says it may be more. The PIC said 12 died.",
    "Doe came on Sunday. Another PIC spokesman came on Monday. The PIC said 12 people died.",
    "An agency in Arland said PIC troops had left. The PIC said 12 people died.",
    "A senior PIC official came. The PIC said 12 people died.",
]


@pytest.mark.parametrize("text", NAMES)
def test_a_longer_name_is_no_other_clause(text: str) -> None:
    assert said(text, "claimant")[-1][1] == "The PIC"


def test_what_opens_a_sentence_with_a_gerund_is_no_speaker() -> None:
    text = "Recalling the raid, Omar's aunt said she hid when she heard the shots."
    told = said(f'{text} "Four men were killed," she said.', "claimant")
    assert told == [("Four", "Omar's aunt")]
