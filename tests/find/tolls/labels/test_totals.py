import pytest

from tests.find.told import claims, said


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("The death toll has risen to 12.", ["killed"]),
        ("That brings to 82 the death toll.", ["killed"]),
        ("Death toll hits 900", ["killed"]),
        ("Shells hit 900 homes.", ["damaged"]),
        ("The ministry put the losses at 900 soldiers.", ["casualties"]),
        ("Civilian deaths reached a record high of 3,021.", ["killed"]),
        ("Insurers put the losses at 900 dollars.", []),
        ("Completely destroyed housing: 146", ["destroyed"]),
        ("Fatalities: 187", ["killed"]),
        ("The number of displaced families is estimated to be 349.", ["displaced"]),
        ("The total number of those infected is 1,501.", []),
    ],
)
def test_a_figure_is_the_value_of_a_toll_noun(text, measures):
    assert [measure for _, measure in said(text, "measure")] == measures


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("The toll has topped 41,000.", (41_000, None)),
        ("Deaths surpassing 1,200 closed the schools.", (1_200, None)),
        ("The toll climbed past 1,000.", (1_000, None)),
        ("Deaths near 800", (800, 800)),
        ("The toll rose to 312.", (312, 312)),
    ],
)
def test_a_toll_that_passed_a_number_is_more_than_it(text, bounds):
    [claim] = claims(text)

    assert (claim.low, claim.high) == bounds


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Toll from ferry disaster 91", [("91", "killed")]),
        ("Quake toll 91.", [("91", "killed")]),
        ("Number of dead 91, injured 300.", [("91", "killed"), ("300", "injured")]),
        ("The total number of displaced people rose to 62.", [("62", "displaced")]),
        ("The count of captured soldiers is 62.", [("62", "captured")]),
        ("Among those captured in the raid were 62 soldiers.", [("62", "captured")]),
        ("The number of dead rose by 12 to 340.", [("340", "killed")]),
        ("Deaths on Route 66", []),
        ("Toll road plan in Area 51", []),
        ("Evacuation total people: 3,614", [("3,614", "evacuated")]),
    ],
)
def test_a_line_without_a_verb_closes_with_its_value(text, found):
    assert said(text, "measure") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The Tarna army's losses in May were small; its losses during that period totalled"
            " 8,900 troops.",
            [("8,900", "casualties")],
        ),
        ("The army fought the rebels, whose losses it put at 60.", [("60", "casualties")]),
        ("The bank, whose losses it put at 60 million, is closed.", []),
    ],
)
def test_losses_are_those_of_who_was_named_before(text, found):
    assert said(text, "measure") == found


@pytest.mark.parametrize(
    "text",
    [
        "The death toll was 200 and could reach 1,000, the mayor said.",
        "The death toll is '200' and could well rise to 1,000, the mayor said.",
    ],
)
def test_a_toll_that_has_a_value_may_come_to_another(text):
    assert said(text, "status") == [("200", "asserted"), ("1,000", "projected")]
