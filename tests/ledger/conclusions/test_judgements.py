import pytest
from hypothesis import given
from hypothesis import strategies as st

from according.errors import ValueFormError
from according.ledger.conclusions import Judgements
from according.ledger.conclusions.judgements import joined

PAIRS = st.lists(st.tuples(st.sampled_from("abcdefg"), st.sampled_from("abcdefg")))


def test_pairs_of_the_same_make_groups_named_by_their_first():
    assert joined([("c", "b"), ("d", "e"), ("a", "c")]) == {"b": "a", "c": "a", "e": "d"}


@given(PAIRS, st.randoms())
def test_the_order_of_judgements_does_not_matter(pairs, dice):
    mixed = [tuple(dice.sample(pair, 2)) for pair in dice.sample(pairs, len(pairs))]

    assert joined(mixed) == joined(pairs)


@given(PAIRS)
def test_joined_pairs_are_no_chains(pairs):
    Judgements(actors=joined(pairs))


def test_a_chain_is_refused():
    with pytest.raises(ValueFormError, match="b is judged"):
        Judgements(actors={"a": "b", "b": "c"})


def test_a_field_that_no_claim_has_is_refused():
    with pytest.raises(ValueFormError, match="colour"):
        Judgements(corrected={"c1": {"colour": "red"}})
