"""What makes two texts copies of one."""

import random

import pytest

from according.ledger.likeness import (
    PASSAGES,
    alike,
    likeness_of,
    may_be_alike,
    passages_of,
)
from tests.ledger.wire_copy import ORIGINAL, OTHER, PARAGRAPHS, UPDATE, printed

CUT = "\n".join(PARAGRAPHS[:4])


@pytest.mark.parametrize(
    "text",
    [
        ORIGINAL,
        CUT,
        f"By our own staff\n{CUT}\nMore on page seven of this edition.",
        ORIGINAL.replace("neighbouring", "neighboring").replace("metres", "meters"),
        "\n".join(PARAGRAPHS[:2] + PARAGRAPHS[4:]),
        ORIGINAL.upper(),
        f"Updated 10:32, 3 min read\n{ORIGINAL}",
    ],
)
def test_a_text_that_was_cut_or_dressed_is_a_copy(text):
    assert alike(likeness_of(text), likeness_of(ORIGINAL))
    assert alike(likeness_of(ORIGINAL), likeness_of(text))


@pytest.mark.parametrize(
    "text",
    [
        OTHER,
        UPDATE,
        ORIGINAL.replace("30 others", "31 others"),
        ORIGINAL.replace("At least 12", "At least twenty"),
        f"{PARAGRAPHS[0]}\n{OTHER}",
        "",
        "Dam gives way in Dorva",
    ],
)
def test_another_text_and_another_figure_are_no_copy(text):
    assert not alike(likeness_of(text), likeness_of(ORIGINAL))
    assert not alike(likeness_of(ORIGINAL), likeness_of(text))


def test_dates_and_times_of_reading_are_no_figures():
    one, other = (f"Updated 5 May at {hour} am\n{ORIGINAL}" for hour in (7, 9))

    assert alike(likeness_of(one), likeness_of(other))


@pytest.mark.parametrize("seed", range(20))
def test_copies_have_passages_in_common(seed):
    dice = random.Random(seed)  # noqa: S311 - a test's dice
    one, other = (set(passages_of(likeness_of(printed(dice)))) for _ in range(2))

    assert len(one) <= PASSAGES
    assert len(one & other) >= 2


def test_a_headline_has_no_passages():
    assert passages_of(likeness_of("Dam gives way in Dorva")) == ()


def test_passages_with_a_figure_come_first():
    furniture = "\n".join(
        f"Readers who like the {word} section also like the {word} letter that we send"
        for word in ("news", "sport", "travel", "garden", "science", "letters")
    )
    figured = likeness_of(f"{furniture}\nAt least 12 people were killed near the old dam")

    assert figured.figured < figured.runs
    assert {*passages_of(figured)} > figured.figured


def test_dates_and_times_make_no_passage_a_figured_one():
    told = likeness_of("Updated on 5 May 2022 at 10 am by the staff of this paper in town")

    assert told.figured == frozenset()


@pytest.mark.parametrize(("common", "fitting"), [(7, False), (8, True), (PASSAGES, True)])
def test_so_many_passages_make_two_reports_worth_comparing(common, fitting):
    one = range(0, 10 * PASSAGES, 10)
    other = [passage + (at >= common) for at, passage in enumerate(one)]

    assert may_be_alike(one, other, common) is fitting


def test_of_a_short_report_fewer_passages_need_be_common():
    short, long = [5, 500, 900], [*range(PASSAGES - 1), 1000]

    assert may_be_alike(short, long, 2)
    assert not may_be_alike(short, long, 1)
