import pytest

from according.find.claims import findings_of
from according.find.odds import START
from according.find.tolls.across import likely
from according.find.tolls.across.likely import Likely, chances
from according.find.tolls.across.unclaimed import Before, unclaimed
from according.find.tolls.passages import passages
from according.model import Measure, Report

# Of the second figure no rule tells what it counts.
COUNTS = "The list that hangs on the church door, with 12 dead on it, had 31 by night."


def figures(text, claimed=(), before=None):
    passage = passages(Report(text=text))[-1]
    starts = {text.index(figure): Measure.KILLED for figure in claimed}
    return list(unclaimed(passage, starts, before or Before()))


def found(text, monkeypatch, weights, claimed=()):
    monkeypatch.setattr(likely, "weights", lambda _: weights)
    passage = passages(Report(text=text))[0]
    starts = {text.index(figure): Measure.KILLED for figure in claimed}
    return [
        (passage.items[one.at].text, one.measure, one.how)
        for one in Likely().found(passage, starts, ())
    ]


def test_figures_that_no_rule_claims_are_asked_for_what_is_told_around_them():
    [figure] = figures(COUNTS, claimed=("12",))

    assert list(figure.options) == [Measure.KILLED]
    assert "-1 have" in figure.signs or "-1 had" in figure.signs
    assert "in digits" in figure.signs
    assert "claim left next" in figure.options[Measure.KILLED]


def test_a_sentence_without_harm_is_asked_right_behind_one_with_claims_only():
    text = "Twelve people died in Korva. In Minsa 31 did."
    told = frozenset((Measure.KILLED,))

    [figure] = figures(text, before=Before(told, 0))
    assert list(figure.options) == [Measure.KILLED]
    assert figures(text, before=Before(told, -9)) == []
    assert figures(text) == []


def test_chances_leave_room_for_none():
    [figure] = figures(COUNTS, claimed=("12",))

    assert chances({START: 0.0}, figure) == {Measure.KILLED: 0.5}
    assert chances({START: 0.0, "killed": 9.0}, figure)[Measure.KILLED] > 0.99
    assert chances({START: 0.0, "in digits": -9.0}, figure)[Measure.KILLED] < 0.01


def test_a_likely_figure_is_found_and_an_unlikely_one_is_not(monkeypatch):
    assert found(COUNTS, monkeypatch, {START: 3.0}, ("12",)) == [("31", Measure.KILLED, "likely")]
    assert found(COUNTS, monkeypatch, {START: 0.2}, ("12",)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The driver, 31, was killed at once.",
        "The pit lost 31 jobs in a year without an injury.",
        "Officers hit 31 targets and lost no time.",
        "About 31 former prisoners spoke of the dead.",
    ],
)
def test_what_rules_know_to_be_none_is_never_likely(text, monkeypatch):
    assert found(text, monkeypatch, {START: 9.0}) == []


def test_a_likely_claim_is_as_sure_as_it_is_likely(monkeypatch):
    report = Report(text=f"At least 14 people died in Korva on Monday. {COUNTS}")
    sure = {claim.figure.start: claim for claim in findings_of(report, "", likely=False).claims}
    monkeypatch.setattr(likely, "weights", lambda _: {START: 1.0})

    claims = findings_of(report, "").claims
    [more] = [claim for claim in claims if claim.figure.start not in sure]

    assert more.figure.text == "31"
    assert more.confidence <= 0.74
    assert all(sure[one.figure.start] == one for one in claims if one is not more)


def test_a_report_without_a_toll_has_no_likely_claims():
    report = Report(text="The council voted 31 to 12. Some 400 people had come to hear it.")

    assert findings_of(report, "").claims == ()
