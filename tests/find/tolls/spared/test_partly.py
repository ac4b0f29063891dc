import pytest

from tests.find.told import said

CASES = [
    # an untold part
    ("The waves left many of its 200 guests dead.", []),
    ("Some of the tired mill's 1,400 hands were unaccounted for.", []),
    ("It is unclear how many of the 90 pilgrims were killed.", []),
    ("Many of the 40 missing miners are fathers.", [("40", "missing")]),
    ("All of the 34 pilgrims were killed.", [("34", "killed")]),
    # by how much a toll is higher
    ("That makes 7 dead, one more than the navy gave.", [("7", "killed")]),
    ("The roads saw 69 deaths this year, 27 more than last year.", [("69", "killed")]),
    ("Some 600 more deaths than usual befell Alba.", [("Some 600", "killed")]),
    # no number at all
    ("Farmers died both by bullets and in a stampede.", []),
    ("Neighbours pulled out victims, both dead and alive, after the quake.", []),
    ("Both pilots and a guard were killed.", [("Both", "killed"), ("a", "killed")]),
    # ages
    ("The bodies of a cook, aged about 55, and a maid were found.",
     [("a", "killed"), ("a", "killed")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), CASES)
def test_numbers_that_count_no_toll_of_their_own(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told
