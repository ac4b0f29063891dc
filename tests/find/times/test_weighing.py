import pytest

from tests.find.told import claims, said


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        # Plain words settle it.
        ("The war goes on. So far 9,000 soldiers have been killed.", "total"),
        ("Troops in the war killed 12 rebels in the past 24 hours.", "event"),
        ("Between 1 January and 11 June, 39 people were killed in the war.", "total"),
        # One place, and something that happens once, in a disaster that goes on.
        ("The floods go on in Malia. In Gori a landslide killed two people.", "event"),
        ("The floods go on in Malia. The death toll has risen to 312 across Malia.", "total"),
        ("The war goes on. A car crash near Gori killed three people.", "event"),
    ],
)
def test_cues_that_speak_against_each_other_are_weighed(text, scope):
    assert said(text, "scope")[-1][1] == scope


def test_what_goes_on_from_a_total_is_one():
    text = (
        "The war has lasted a year. The staff puts its dead at 4,000 since it began. It lists 171"
        " people who are missing."
    )

    assert [scope for _, scope in said(text, "scope")] == ["total", "total"]


def test_a_scope_is_the_same_every_time():
    text = "Officials said at least 20 people died in the floods, nine of them children."

    assert [c.scope for c in claims(text)] == [c.scope for c in claims(text)]
