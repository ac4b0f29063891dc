import pytest

from according.model import Report
from benchmarks.errors import Fault, chosen, listing, of_report


def label(text, figure, **fields):
    start = text.index(figure)
    return {
        "figure": figure,
        "start": start,
        "end": start + len(figure),
        "low": 12,
        "high": 12,
        "measure": "killed",
        "subject": "people",
        **fields,
    }


@pytest.mark.parametrize(
    ("text", "fields", "given", "cause"),
    [
        ("We saw 12 people.", {}, None, "sentence not looked at: no toll word, or nothing that counts"),
        ("The 12 people saw a killed cat.", {}, None, "measure not linked to the figure"),
        ("The 12 people were hurt.", {}, None, "no word known for killed"),
        ("At No. 12 people were killed.", {}, None, "figure not read"),
        ("12 people died.", {}, {"high": None}, "other bounds"),
        ("12 people died.", {}, {"measure": "injured"}, "other measure: killed wanted, injured given"),
    ],
)  # fmt: skip
def test_a_missed_claim_is_told_where_it_was_lost(text, fields, given, cause):
    guesses = [] if given is None else [label(text, "12", **given)]

    missed, *_ = of_report("x", Report(text), [label(text, "12", **fields)], guesses)

    assert (missed.kind, missed.cause) == ("missed", cause)
    assert "[12]" in missed.words


def test_a_false_claim_is_told_by_the_rule_that_found_it():
    text = "12 people were killed."

    [false] = of_report("x", Report(text), [], [label(text, "12")])

    assert (false.kind, false.cause) == ("false", "rule predicate; not labelled, killed")


@pytest.mark.parametrize(
    ("wanted", "given", "cause"),
    [
        ("Ruiz", None, "none given; wanted stands in the same sentence"),
        ("Omar", "Ruiz", "other given; wanted stands earlier"),
        ("Lamb", None, "none given; wanted stands later"),
        (None, "Ruiz", "none wanted"),
    ],
)
def test_a_wrong_field_is_told_by_what_was_given_and_where_the_right_one_stands(
    wanted, given, cause
):
    text = "Omar spoke. Ruiz said 12 people died. Lamb left."

    [wrong] = of_report(
        "x",
        Report(text),
        [label(text, "12", claimant=wanted)],
        [label(text, "12", claimant=given)],
    )

    assert (wrong.kind, wrong.cause) == ("claimant", cause)


def test_what_is_set_aside_is_read_only_when_asked_for():
    assert not [name for name, _ in chosen([], aside=False) if "aside" in name]
    assert [name for name, _ in chosen(["aside"], aside=True)]
    assert chosen(["aside"], aside=False) == []


def test_the_most_frequent_cause_comes_first():
    found = [
        Fault("missed", "rare", "a", "w"),
        Fault("missed", "common", "b", "w"),
        Fault("missed", "common", "c", "w"),
    ]

    lines = listing(found, limit=1).splitlines()

    assert lines[0] == "missed: 3"
    assert [line.split()[1] for line in lines if line[6:7].isdigit() or line[5:6].isdigit()] == [
        "common",
        "rare",
    ]


def test_without_errors_it_says_so():
    assert listing([], limit=3) == "nothing is wrong"
