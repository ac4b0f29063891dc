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


def test_a_dash_behind_a_sign_stands_for_a_space() -> None:
    text = "Rain fell for weeks.-At least 40 farmers drowned.-On Friday,-as many as 12 were hurt."

    assert [claim.figure.text for claim in claims(text)] == ["At least 40", "as many as 12"]


@pytest.mark.parametrize(
    "text",
    [
        "The Corp.-owned mill and a U.S.-Orvan pact: two men were hurt.",
        "Seven state-of-the-art homes and a well-to-do has-been's flat burnt, police said.",
        "A by-election, a sit-in and an 8-to-5 job: two men were hurt.",
        "Two were hurt.",
    ],
)
def test_hyphens_stay(text: str) -> None:
    report = Report(text)

    assert undashed(report) is report
