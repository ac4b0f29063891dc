import pytest

from tests.find.told import said

CASES = [
    ("One of the dead was identified as Anton Weber, a cook.", []),
    ("One of the dead has been named as Anton, aged about 55.", []),
    ("Rescuers named one of the slain rebels as Karim Aslan.", []),
    ("Relatives identified two of the dead as sisters Ana and Clara Ruiz.", []),
    ("One of the dead, Ana Ruiz, taught at the school.", []),
    ("A fire killed ten. One of the victims, Anton, who died on Friday, was a cook.",
     [("ten", "killed")]),
    ("He said one of the top judges — Ana Ruiz, a former mayor — was among the dead.", []),
    ("The flood drove out 40 people in Ratna, one of the affected towns.",
     [("40", "displaced")]),
    # no names, or of whom each has one
    ("One of the dead was identified as a Belgian.", [("One", "killed")]),
    ("Two of the dead were identified as Belgians.", [("Two", "killed")]),
    ("One of the wounded, a nurse, is in a coma.", [("One", "injured")]),
    ("The ministry named the four executed men as Ali Dar, Omar Sen, Ben Lo and Ed Fry.",
     [("four", "killed")]),
    ("Tests have identified 29 of the dead.", [("29", "killed")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), CASES)
def test_one_of_the_dead_who_is_only_named_is_no_figure(
    text: str, told: list[tuple[str, str]]
) -> None:
    assert said(text, "measure") == told
