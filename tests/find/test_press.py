"""How the press of the English-speaking world puts it: one sentence a wording, with its claims."""

import pytest

from tests.find.told import bounded, claims


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("No life was lost.", "0 killed"),
        ("There was no life on the island.", ""),
        ("Eight vigilantes were felled.", "8 killed"),
        ("The storm felled 300 trees.", ""),
        ("Two officers are nursing gunshot wounds.", "2 injured"),
        ("The crash left a teacher with life-changing injuries.", "1 injured"),
        ("Doctors admitted 31 patients with deep shrapnel wounds.", "31 injured"),
        ("The army bought 200 ambulances to deal with battlefield wounds.", ""),
        ("Twelve houses were totally damaged and 86 partially.", "12 destroyed; 86 damaged"),
        ("The quake razed 340 homes and 1,200 partly.", "340 destroyed; 1200 damaged"),
        (
            "Nineteen passengers died. Eleven were women, six men and two children.",
            "19 killed; 11 killed; 6 killed; 2 killed",
        ),
        (
            "Nineteen passengers died. Eleven were women, 46 and 52 years old.",
            "19 killed; 11 killed",
        ),
    ],
)
def test_a_wording_of_the_press_tells_what_happened(sentence: str, wanted: str) -> None:
    assert "; ".join(bounded(claim) for claim in claims(sentence)) == wanted
