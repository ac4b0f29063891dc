"""Dashes that stand for spaces are read as spaces; every span keeps what stands in the text."""

import pytest

from according.find.grammar.dashes import undashed
from according.model import Report
from tests.find.told import claims, counted


def test_what_no_hyphen_joins_is_read_apart() -> None:
    text = (
        "Locals said at least-16 carpenters were-drowned in the-ferry. A 21-year-old man-was"
        " hurt-on Friday. Nearly 900-Orvans have fled."
    )

    assert counted(text) == (
        "16- killed carpenters; 1 injured 21-year-old man; 900 displaced Orvans"
    )
    assert [claim.figure.text for claim in claims(text)] == ["at least-16", "A", "Nearly 900"]


@pytest.mark.parametrize(
    "text",
    [
        "Seven state-of-the-art homes and a well-to-do has-been's flat burnt, police said.",
        "A by-election, a sit-in and an 8-to-5 job: two men were hurt.",
        "Two were hurt.",
    ],
)
def test_hyphens_stay(text: str) -> None:
    report = Report(text)

    assert undashed(report) is report
