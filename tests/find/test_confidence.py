import pytest

from tests.find.told import claims


@pytest.mark.parametrize(
    ("surer", "less_sure"),
    [
        # A named source beside the figure, against none at all.
        ("Police said 12 people were killed.", "A dozen may have been killed, a man shouted."),
        ("The army said it had killed 40 fighters.", "As many as 40 may have been killed."),
    ],
)
def test_plain_claims_are_surer_than_guarded_ones(surer, less_sure):
    [one] = claims(surer)
    [other] = claims(less_sure)

    assert 0 < other.confidence < one.confidence < 1


def test_confidence_is_the_same_every_time():
    text = "Officials said at least 20 people died, nine of them children."

    assert [c.confidence for c in claims(text)] == [c.confidence for c in claims(text)]
