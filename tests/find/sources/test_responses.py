import pytest

from according.find import find
from according.model import Report

FIGURE = "Ukraine says 12,000 soldiers were killed. "


@pytest.mark.parametrize(
    ("text", "kind", "party", "about"),
    [
        (
            "There has been no immediate response from the Russian defence ministry to Ukraine’s claims.",
            "no_response",
            "the Russian defence ministry",
            "Ukraine’s claims",
        ),
        (
            "The Ukrainian military has not been releasing equivalent data for its own side.",
            "has_not_released_figures",
            "The Ukrainian military",
            None,
        ),
        (
            "The ministry declined to comment on the report.",
            "declined_to_comment",
            "The ministry",
            "the report",
        ),
        (
            "Asked about it, the army did not respond to requests for comment.",
            "no_response",
            "the army",
            None,
        ),
        ("Moscow has denied targeting civilians.", "denied", "Moscow", None),
    ],
)
def test_how_a_party_answered_is_told(text, kind, party, about):
    [found] = find(Report(text=FIGURE + text)).responses

    assert (str(found.kind), found.party.text, found.about and found.about.text) == (
        kind,
        party,
        about,
    )


def test_a_report_without_claims_has_no_responses():
    assert find(Report(text="The ministry declined to comment on the report.")).responses == ()
