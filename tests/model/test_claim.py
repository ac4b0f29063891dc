import pytest

from according.errors import ProvenanceError, ValueFormError
from according.model import Bound, Claim, Measure, Span

TEXT = "At least 12 people were killed, officials said."


def claim(**said: object) -> Claim:
    given: dict[str, object] = {
        "report_id": "r",
        "figure": Span.of(TEXT, 0, 11),
        "low": 12,
        "high": None,
        "bound": Bound.AT_LEAST,
        "measure": Measure.KILLED,
        "subject": Span.of(TEXT, 12, 18),
        "claimant": Span.of(TEXT, 32, 41),
    }
    return Claim(**(given | said))  # type: ignore[arg-type]


def test_the_wire_form_has_the_codebooks_fields_and_every_span():
    said = claim().to_dict()

    assert (said["figure"], said["start"], said["end"]) == ("At least 12", 0, 11)
    assert (said["low"], said["high"], said["bound"]) == (12, None, "at_least")
    assert said["spans"] == {"subject": [12, 18], "claimant": [32, 41]}


def test_a_claim_is_read_again_from_its_wire_form():
    one = claim(confidence=0.5, finder="1")

    assert Claim.from_dict(one.to_dict(), report_id="r", text=TEXT) == one


@pytest.mark.parametrize(
    "said",
    [
        {"low": None, "high": None},
        {"low": -1},
        {"low": 20, "high": 12},
        {"as_of": "8 March"},
        {"confidence": 1.5},
    ],
)
def test_a_claim_that_breaks_the_codebook_is_refused(said):
    with pytest.raises(ValueFormError):
        claim(**said)


@pytest.mark.parametrize("key", ["measure", "bound", "spans", "start"])
def test_a_wire_form_without_a_key_is_refused(key):
    said = {name: value for name, value in claim().to_dict().items() if name != key}

    with pytest.raises(ValueFormError, match="not a claim"):
        Claim.from_dict(said, report_id="r", text=TEXT)


def test_a_wire_form_whose_words_are_not_in_the_text_is_refused():
    said = claim().to_dict() | {"subject": "tanks"}

    with pytest.raises(ProvenanceError, match="tanks"):
        Claim.from_dict(said, report_id="r", text=TEXT)


def test_found_again_more_surely_by_a_later_finder_it_is_the_same_claim():
    assert claim(confidence=0.5, finder="1").id == claim(confidence=0.9, finder="2").id
    assert claim(high=13).id != claim().id


def test_a_claim_of_the_same_report_in_capitals_has_its_words_and_an_id_of_its_own():
    one, text = claim(), TEXT.upper()
    before = one.id

    filed = one.filed("s", {"subject": Span.of(text, 12, 18)})

    assert (filed.report_id, filed.subject.text, filed.figure) == ("s", "PEOPLE", one.figure)
    assert filed == claim(report_id="s", subject=Span.of(text, 12, 18))
    assert filed.id not in (before, "")
    assert one.id == before
