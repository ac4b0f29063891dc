import pytest

from tests.find.told import said

TOLD = "The army said 40 people had died. "


@pytest.mark.parametrize(
    ("text", "restated"),
    [
        ("Residents put the number at 200.", ("200", "Residents")),
        ("Aid groups gave a higher figure of 200.", ("200", "Aid groups")),
        ("A hospital source said there were 27.", ("27", "A hospital source")),
        ("Exiles put the number closer to 70.", ("closer to 70", "Exiles")),
        ("The rebels say just three.", ("three", "The rebels")),
        ("Sova's tally is 27 since May.", ("27", "Sova")),
        ("In May the figure fell to 27.", ("27", "The army")),
        ("It later revised this down to nine.", ("nine", "The army")),
    ],
)
def test_a_rival_figure_is_the_toll_told_before_from_its_own_source(text, restated):
    assert said(TOLD + text, "claimant") == [("40", "The army"), restated]


def test_a_number_of_something_else_restates_no_toll():
    assert said(TOLD + "Planners put the number of shelters at 200.", "measure") == [
        ("40", "killed")
    ]


def test_a_number_may_be_put_at_people_of_several_kinds() -> None:
    text = "Eleven soldiers died, bloggers said. The rebels put it at 84 Russians and 47 Malians."

    assert said(text, "subject")[1:] == [("84", "Russians"), ("47", "Malians")]
    assert said(text, "claimant")[1:] == [("84", "The rebels"), ("47", "The rebels")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mayor said his town's count had gone from three to five.", ["three", "five"]),
        ("The tally then rose from 12 to 19 on Monday.", ["12", "19"]),
        ("The board had given the figure as 26 at dawn.", ["26"]),
        ("The number of shelters rose from 12 to 19 on Monday.", []),
        ("The price of bread rose from three to five.", []),
    ],
)
def test_a_count_may_move_from_one_number_to_another(text: str, told: list[str]) -> None:
    assert [figure for figure, _ in said(TOLD + text, "measure")] == ["40", *told]
