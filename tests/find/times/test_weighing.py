import pytest

from according.find.times.weighing import Leaning, Near
from according.model import Measure
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


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        # A part with a day of its own is of that day, and its whole a total.
        (
            "The war has killed 9,200 soldiers since it began, 480 of them in the past 24 hours.",
            ["total", "event"],
        ),
        # What stands between a figure and its verb does not part it from its day.
        (
            "The floods go on. At least 11 people, among them four children, were killed in the"
            " last 24 hours.",
            ["event", "event"],
        ),
        # The toll of one attack stands where it stands.
        ("A bomb went off in Aden on Friday. The death toll has risen to 34.", ["event"]),
        ("Mines killed 2,053 people in the first half of 2014.", ["total"]),
        ("Mines killed 432 people in the six months to February.", ["total"]),
    ],
)
def test_what_a_sentence_says_plainly_settles_its_figures(text, scopes):
    assert [scope for _, scope in said(text, "scope")] == scopes


def test_figures_lean_to_what_those_told_with_them_cover():
    near = [
        Leaning(0, 0, 4, (12, Measure.KILLED), 3.0),
        Leaning(0, 0, 9, None, -1.0),
        Leaning(1, 0, 2, None, 2.0),
        Leaning(7, 3, 1, (12, Measure.KILLED), 1.0),
    ]

    assert Near(near, 0, 0).around(near[0]) == {
        "others in sentence": -1.0,
        "others in paragraph": 2.0,
        "others near": pytest.approx(2 / 3),
        "same figure": 1.0,
    }
    assert Near(near, 7, 3).around(near[3])["the one before"] == 2.0
    assert Near(near[:1], 0, 0).around(near[0]) == {}


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        # Nobody names the disaster, but its words stand all over.
        (
            "Mud and debris fill the lower villages, and the rains go on. Officials say 640 people"
            " are dead and 390 unaccounted for. Survivors sleep in shelters along the river.",
            "total",
        ),
        # A morning's deed, told in the words of one.
        (
            "Officers found the suspect's car near the market. Police say three passengers were"
            " killed. The driver and two officers were shot.",
            "event",
        ),
    ],
)
def test_what_a_report_is_about_is_weighed(text, scope):
    assert said(text, "scope")[0][1] == scope


def test_a_scope_is_the_same_every_time():
    text = "Officials said at least 20 people died in the floods, nine of them children."

    assert [c.scope for c in claims(text)] == [c.scope for c in claims(text)]
