"""Texts set in capitals are read like any other, and their findings cut as they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from according.find.grammar.capitals import recased
from according.model import Report
from tests.find.told import claims

CASES = [
    (
        "POLICE SAID 12 PEOPLE WERE BRUTALLY MURDERED IN THE CITY OF HERAT.",
        "Police said 12 people were brutally murdered in the city of Herat.",
    ),
    (
        "ON 3 MAY A SOLDIER MAY HAVE DIED, COL MARKET SAID.",
        "On 3 May a soldier may have died, Col Market said.",
    ),
    (
        "THE PEOPLE'S ARMY [PLA] LOST THE 1ST BRIGADE. THE U.S. ENVOY LEFT.",
        "The people's army [PLA] lost the 1st Brigade. The U.S. envoy left.",
    ),
    (
        "PATROLS OF THE FDLN CLASHED IN SPORADIC SKIRMISHES ON THE OUTSKIRTS OF ORVA.",
        "Patrols of the FDLN clashed in sporadic skirmishes on the outskirts of Orva.",
    ),
    ("GUNMEN KILL NINE IN MARKET\n\nNine people were killed.", None),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_words_are_made_small_and_names_stay(text: str, wanted: str | None) -> None:
    wanted = wanted or "Gunmen kill nine in market\n\nNine people were killed."

    assert recased(Report(text=text)).text == wanted


@pytest.mark.parametrize(
    ("headline", "prose", "wanted"),
    [
        (
            "BLAST AT NPG DEPOT HURTS ORVANS",
            "Six Orvans were hurt at a depot of NPG, police said.",
            "Blast at NPG depot hurts Orvans",
        ),
        (
            "TWO DIE IN MARKET HALL",
            "Smoke filled the Market Hall. It is the oldest market here.",
            "Two die in market Hall",
        ),
        ("NOREDA <NRD> MINE FIRE KILLS ONE", "One miner died.", "Noreda <NRD> mine fire kills one"),
    ],
)
def test_a_headline_is_written_as_the_prose_below_it(
    headline: str, prose: str, wanted: str
) -> None:
    assert recased(Report(text=f"{headline}\n\n{prose}")).text == f"{wanted}\n\n{prose}"


@pytest.mark.parametrize("text", ["", "NATO", "UN AND WHO", "Police said 12 people were killed."])
def test_a_text_in_mixed_case_or_of_a_few_words_stays_as_it_is(text: str) -> None:
    report = Report(text=text)

    assert recased(report) is report


def test_spans_and_report_are_those_of_the_text_as_it_stands() -> None:
    text = "ON 23 JUNE, TWO POLICEMEN WERE SAVAGELY BEATEN TO DEATH IN HERAT, THE ARMY SAID."

    (claim,) = claims(text)

    assert claim.report_id == Report(text=text).id
    assert (claim.figure.text, claim.subject.text, str(claim.measure)) == (
        "TWO",
        "POLICEMEN",
        "killed",
    )
    assert claim.claimant
    assert claim.claimant.text == "THE ARMY"


PIECES = ["TWELVE DEAD", " İSTANBUL ", "ﬁ", "ß", " WERE KILLED", " SAID ", "\n\n", "12", "😀", ". "]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_no_letter_moves(text: str) -> None:
    again = recased(Report(text=text)).text

    assert len(again) == len(text)
    assert again.lower() == text.lower()
    claims(text)
