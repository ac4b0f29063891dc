"""Which sentences are read for tolls."""

import json

import pytest

from according.find.lexicon import words_of
from according.find.tolls.gate import counts_one, may_tell
from according.find.tolls.measures import measured
from according.find.tolls.passages import passages
from according.model import Report
from benchmarks.gate import GOLD


@pytest.mark.parametrize(
    "words",
    [
        "four were killed in the village",
        "the war damaged houses of two families",
        "nine traders were let out of the cellar",
        "the blaze claimed two barns",
        "police were holding 40 marchers",
        "she counted 12 across the river unhcr said",
        "of the other seven nothing is known",
        "60 were taken to a school",
        "the condition of two was said to be grave",
    ],
)
def test_a_toll_may_be_told_where_a_whole_phrase_or_a_cue_of_the_rules_stands(words: str) -> None:
    assert may_tell(frozenset(words.split()))


@pytest.mark.parametrize(
    "words",
    [
        "the city has a government with 12 ministers",
        "he let her know at four",
        "the club held three votes",
        "the first of 40 days",
        "the school on the hill has 12 rooms",
    ],
)
def test_words_that_only_belong_to_such_phrases_tell_nothing(words: str) -> None:
    assert not may_tell(frozenset(words.split()))


@pytest.mark.parametrize(
    ("low", "counts"),
    [
        ("a nurse", True),
        ("another was hurt", True),
        ("one was shot and a second stabbed", True),
        ("the blaze left a long row of houses gutted", True),
        ("a reason", False),
        ("the nurse", False),
        # The noun stands behind its article, and no small word is one.
        ("the nurse gave a reason", False),
        ("a reason after all, or for ever", False),
    ],
)
def test_an_article_counts_people_and_things_only(low: str, counts: bool) -> None:
    assert counts_one(words_of(low), low) is counts


# A rule that tells something without a toll word needs its cues in ``gate``.
@pytest.mark.parametrize("name", ["written", "wars", "varied", "disasters"])
def test_of_no_sentence_that_is_left_unread_would_a_rule_tell(name: str) -> None:
    lines = (GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()

    for line in lines:
        for passage in passages(Report(text=json.loads(line)["text"])):
            assert passage.is_open or not measured(passage.items), passage.text
