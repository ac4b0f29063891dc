import pytest

from tests.find.told import said


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "The governor said roads were closed. The fire brigade sent 40 engines."
            " It put the dead at 12.",
            "The fire brigade",
        ),
        (
            "The mayor said schools would stay shut. Ana Lund, a nurse, worked through the night."
            " She said she had seen 12 bodies.",
            "Ana Lund",
        ),
        (
            "Forecasters expect more rain. Pavel Orin ran out of his house with one sock on."
            " Two neighbours were killed, he said.",
            "Pavel Orin",
        ),
        (
            "A minister called for calm. Valen police fired tear gas at the crowd."
            " Two officers were slightly hurt, they said.",
            "Valen police",
        ),
        (
            "The army said nothing. Local officials opened a school for the homeless."
            " They said 300 families had fled.",
            "Local officials",
        ),
        (
            "Aid agencies said 40 trucks were stuck. State television gave no explanation."
            " Nearly 20,000 people were injured, it said.",
            "State television",
        ),
    ],
)
def test_a_pronoun_takes_up_who_did_something_right_before(text: str, claimant: str) -> None:
    assert said(text, "claimant")[-1][1] == claimant


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        # those who struck, those counted and what cannot speak are passed over
        (
            "Eleven people were hurt, the police said. The attackers fled in a van."
            " They said two of the hurt had died.",
            "the police",
        ),
        (
            "The governor said 40 people had died. The river fell by a metre."
            " He said 12 others were missing.",
            "The governor",
        ),
        (
            "Medics counted 12 dead. Nine wounded men walked home. They said three were missing.",
            "Medics",
        ),
    ],
)
def test_a_pronoun_takes_up_nobody_who_would_not_tell(text: str, claimant: str) -> None:
    assert said(text, "claimant")[-1][1] == claimant


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        # a pronoun that opens the sentence before names nobody
        (
            "A gunman was known to the police, Minister Bruno Lerac said. He fled the quay."
            " Two officers were hurt in the shooting, he said.",
            "Minister Bruno Lerac",
        ),
        # several are no "he", nor is a document
        (
            "Ana Ruiz, the harbour master, said talks went on. All divers may call home, and 12"
            " were hurt, she said.",
            "Ana Ruiz, the harbour master",
        ),
        # a newspaper is a body
        (
            "Police gave no name. The Times of Orva reported that a diver was missing. It also"
            " reported that three men were arrested.",
            "The Times of Orva",
        ),
        # who spoke in a statement
        (
            "Relief staff say 12 people died. In a statement, the harbour said a crane had"
            ' collapsed. "Nobody is injured," the statement said.',
            "the harbour",
        ),
    ],
)
def test_who_is_meant_by_a_pronoun_or_a_document(text: str, claimant: str) -> None:
    assert said(text, "claimant")[-1][1] == claimant
