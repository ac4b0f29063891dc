from tests.find.told import said


def test_a_post_is_its_signers() -> None:
    text = (
        "The quay was closed on Friday.\n\nTwo people were rescued from the roof. Keep away!"
        " pic.twitter.com/Ab12Cd — Orva Fire Brigade (@orvafire) February 24, 2017"
    )
    assert said(text, "claimant")[-1][1] == "Orva Fire Brigade"


def test_a_sentence_far_before_a_signature_is_not_its_signers() -> None:
    far = "Nobody knew how the fire had spread through the old sheds along the quay. " * 4
    text = f"Two people were rescued. {far}\n\nKeep away! — Orva Fire Brigade (@orvafire)"
    assert said(text, "claimant")[-1][1] is None


def test_quotation_marks_sign_nothing() -> None:
    text = '"Two people were rescued."? Orva Fire Brigade (@orvafire) February 24, 2017'
    assert said(text, "claimant")[-1][1] is None
