from dataclasses import replace
from itertools import permutations

import pytest
from sqlalchemy import text

from according.errors import DisagreementError, LedgerError, NotInLedgerError, ValueFormError
from according.find import find
from according.ledger import By, ClaimFilter, Ledger
from according.ledger.agreeing import contradiction
from according.ledger.verdicts import NOTHING_SAID, Judged, Judgement, Verdict
from according.model import Bound, Claim, Findings, Measure, Scope, Status
from tests.ledger.made import LATER, NOW, injured, killed, made, made_report, numbered, span

BY = By("A. Judge", NOW, "seen on the page")


@pytest.fixture
def filled(ledger):
    ledger.add(*made(), now=NOW)
    for number in range(6):
        ledger.add(*numbered(number)[:2], now=NOW)
    return ledger


def speakers(ledger):
    return {one.actor.id: one.claims for one in ledger.conclusions.actors()}


def test_actors_that_are_the_same_count_as_one_until_that_is_withdrawn(filled):
    before = speakers(filled)

    judgement = filled.judging.same("Paper 2", "press/paper-1", by=BY)
    together = speakers(filled)
    filled.judging.withdraw(judgement.id[:8], by=BY)

    assert "press/paper-2" not in together
    assert together["press/paper-1"] == before["press/paper-1"] + before["press/paper-2"]
    assert speakers(filled) == before
    assert list(filled.check()) == []


def test_what_is_added_later_is_judged_too(filled):
    filled.judging.same("press/paper-1", "press/paper-2", by=BY)

    for number in range(6, 12):
        filled.add(*numbered(number)[:2], now=LATER)

    assert "press/paper-2" not in speakers(filled)
    assert list(filled.check()) == []


def test_conclusions_made_again_heed_what_was_judged(filled):
    filled.judging.same("press/paper-1", "press/paper-2", by=BY)
    filled.judging.reject(filled.claims()[0].claim.id, by=BY)
    before = speakers(filled)

    filled.conclude(rebuild=True)

    assert speakers(filled) == before
    assert list(filled.check()) == []


def test_questions_that_are_the_same_are_answered_together(filled):
    first, second = sorted(
        filled.conclusions.questions(), key=lambda one: (-one.claims, one.question.id)
    )[:2]

    filled.judging.same(first.question.id, second.question.title, by=BY)

    smaller = min(first.question.id, second.question.id)
    assert filled.conclusions.question(smaller).claims == first.claims + second.claims
    assert list(filled.check()) == []


def test_situations_that_are_the_same_make_their_questions_the_same(ledger):
    for number, country in enumerate(("Peru", "Chile")):
        words = f"In {country} the earthquake killed at least 12 people, the mayor said."
        report = made_report(words, address=f"https://x.example/{number}", title="Earthquake")
        claim = Claim(
            report.id,
            span(report, "at least 12"),
            *(12, None, Bound.AT_LEAST, Measure.KILLED),
            span(report, "people"),
            claimant=span(report, "the mayor"),
            place=span(report, country),
            scope=Scope.TOTAL,
            as_of="2022-03-08",
        )
        ledger.add(report, Findings((claim,)), now=NOW)
    there = [one.situation.id for one in ledger.conclusions.situations()]
    if len(there) < 2:
        pytest.skip("the two earthquakes belong to no situations")

    ledger.judging.same(*there, by=BY)

    assert [one.situation.id for one in ledger.conclusions.situations()] == [min(there)]
    assert list(ledger.check()) == []


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (0, 2, 1)])
def test_a_group_stands_under_its_smallest_id_whatever_the_order_of_judging(filled, order):
    pairs = [(1, 2), (2, 3), (3, 4)]

    for number in order:
        one, other = pairs[number]
        filled.judging.same(f"press/paper-{other}", f"press/paper-{one}", by=BY)

    assert {one for one in speakers(filled) if one.startswith("press/paper")} == {
        "press/paper-0",
        "press/paper-1",
    }


def test_what_differs_cannot_become_the_same_by_way_of_a_third(filled):
    judging = filled.judging
    apart = judging.differ("press/paper-1", "press/paper-3", by=BY)
    first = judging.same("press/paper-1", "press/paper-2", by=BY)

    with pytest.raises(DisagreementError) as raised:
        judging.same("press/paper-2", "press/paper-3", by=BY)

    assert apart.id[:8] in str(raised.value)
    assert first.id[:8] in str(raised.value)
    assert "\n" not in str(raised.value)
    assert [one.id for one in judging.listed()] == [apart.id, first.id]
    judging.withdraw(apart.id, by=BY)
    judging.same("press/paper-2", "press/paper-3", by=BY)


def test_what_is_the_same_by_way_of_a_third_cannot_differ(filled):
    filled.judging.same("press/paper-1", "press/paper-2", by=BY)
    filled.judging.same("press/paper-2", "press/paper-3", by=BY)

    with pytest.raises(DisagreementError, match="press/paper-1 is not press/paper-3"):
        filled.judging.differ("press/paper-3", "press/paper-1", by=BY)


def judged(verdict, one, other):
    id_ = f"{one}{other}"
    return Judgement(id_, verdict, Judged.ACTOR, one, other, NOTHING_SAID, "J", NOW)


def test_which_judgements_contradict_does_not_depend_on_their_order():
    given = [
        judged(Verdict.SAME, "a", "b"),
        judged(Verdict.SAME, "b", "c"),
        judged(Verdict.SAME, "c", "d"),
        judged(Verdict.SAME, "a", "d"),
        judged(Verdict.DIFFER, "a", "c"),
    ]

    told = {tuple(one.id for one in contradiction(some)) for some in permutations(given)}

    assert told == {("ac", "ab", "bc")}


@pytest.mark.parametrize(
    ("one", "other", "error", "says"),
    [
        ("press/paper-1", "press/nowhere", NotInLedgerError, "no actor, question or situation"),
        ("press/paper-1", "paper", NotInLedgerError, "fits several"),
        ("press/paper-1", "Paper 1", ValueFormError, "are one actor already"),
        ("press/paper-1", "", NotInLedgerError, "no actor"),
        ("press/paper-1", "\0", NotInLedgerError, "no actor"),
    ],
)
def test_what_cannot_be_judged_is_an_error(filled, one, other, error, says):
    with pytest.raises(error, match=says):
        filled.judging.same(one, other, by=BY)


def test_an_actor_is_no_question(filled):
    question = filled.conclusions.questions()[0].question

    with pytest.raises(ValueFormError, match="a question"):
        filled.judging.same("press/paper-1", question.id, by=BY)


def test_judging_twice_is_judging_once_and_again_after_a_withdrawal(filled):
    judging = filled.judging
    first = judging.same("press/paper-1", "press/paper-2", by=BY)

    again = judging.same("press/paper-2", "press/paper-1", by=replace(BY, now=LATER))
    judging.withdraw(first.id, by=BY)
    judging.withdraw(first.id, by=replace(BY, now=LATER))
    anew = judging.same("press/paper-1", "press/paper-2", by=BY)

    assert again == first
    assert anew.id != first.id
    assert [one.id for one in judging.listed()] == [anew.id]
    taken = judging.listed(withdrawn=True)[0]
    assert taken.withdrawn
    assert taken.withdrawn.added == NOW


def test_nobody_judges_in_a_ledger_opened_for_reading(address):
    with Ledger(address) as ledger:
        ledger.add(*made(), now=NOW)
        claim = ledger.claims()[0].claim.id

    with Ledger(address, create=False) as ledger, pytest.raises(LedgerError, match="for reading"):
        ledger.judging.accept(claim, by=BY)


def test_a_judgement_says_who_judges():
    with pytest.raises(ValueFormError, match="who judges"):
        By(" ", NOW)


def the(ledger, measure):
    [kept] = [one for one in ledger.claims() if one.claim.measure == measure]
    return kept


def counted(ledger, measure):
    """What the questions on a measure say in all: claims, lowest, highest, their subjects."""
    return [
        (one.claims, one.range.low if one.range else None, one.question.subject)
        for one in ledger.conclusions.questions()
        if one.question.measure == measure and one.claims
    ]


@pytest.fixture
def one(ledger):
    report = made_report()
    findings = Findings((killed(report), injured(report, status=Status.ASSERTED)), (), "finder 1")
    ledger.add(report, findings, now=NOW)
    return ledger


def claimed(**given):
    """The claim on those killed, as it is found otherwise."""
    return replace(killed(made_report()), **given)


def found_again(ledger, *claims):
    findings = Findings(tuple(replace(one, finder="finder 2") for one in claims), (), "finder 2")
    ledger.add(made_report(), findings, now=LATER)


def test_a_rejected_claim_is_in_no_conclusion_and_still_shown(one):
    assert counted(one, Measure.KILLED)

    one.judging.reject(the(one, "killed").claim.id[:8], by=BY)

    assert counted(one, Measure.KILLED) == []
    review = the(one, "killed").review
    assert (review.state, review.by, review.note) == ("rejected", BY.name, BY.note)
    assert list(one.check()) == []


def test_a_corrected_claim_counts_with_its_corrected_fields_and_keeps_what_was_found(one):
    kept = the(one, "killed")

    one.judging.correct(kept.claim.id, {"low": "460", "place": "İzmir"}, by=BY)

    [(_, low, _)] = counted(one, Measure.KILLED)
    now = the(one, "killed")
    assert low == 460
    assert now.claim == kept.claim
    assert now.to_dict()["low"] == 406
    assert now.to_dict()["corrected"] == {
        "bound": "at_least",
        "high": None,
        "low": 460,
        "place": "İzmir",
    }
    assert now.review.correction.spans == {"place": (0, 5)}
    assert list(one.check()) == []


def test_corrections_gather_and_the_last_verdict_decides(one):
    judging, claim = one.judging, the(one, "killed").claim.id

    judging.correct(claim, {"low": "460"}, by=BY)
    judging.correct(claim, {"subject": "people"}, by=BY)
    last = judging.correct(claim, {"low": "470"}, by=BY)
    fields = the(one, "killed").review.correction.fields
    assert (fields["low"], fields["subject"]) == (470, "people")
    judging.withdraw(last.id, by=BY)
    assert the(one, "killed").review.correction.fields["low"] == 460
    judging.reject(claim, by=BY)
    assert the(one, "killed").review.state == "rejected"
    judging.accept(claim, by=BY)
    assert the(one, "killed").review.state == "corrected"


@pytest.mark.parametrize("state", ["unreviewed", "accepted", "rejected", "corrected"])
def test_claims_are_asked_for_by_their_review(one, state):
    report = made_report("At least 406 civilians, Gen. Smith of Ukraine’s army", address="x")
    more = Findings((killed(report),), (), "finder 1")
    one.add(report, more, now=NOW)
    first, second = the(one, "injured"), one.claims(ClaimFilter(report=report.id))[0]
    third = one.claims(ClaimFilter(measure="killed", report=made_report().id))[0]
    expected = {"accepted": first, "rejected": second, "unreviewed": third}

    one.judging.accept(first.claim.id, by=BY)
    one.judging.reject(second.claim.id, by=BY)

    given = [kept.claim for kept in one.claims(ClaimFilter(review=state))]
    assert given == ([expected[state].claim] if state in expected else [])


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({}, "says what is to be corrected"),
        ({"low": "many"}, "no number"),
        ({"low": "9", "high": "3", "bound": "range"}, "bounded 9 to 3"),
        ({"bound": "at_most", "low": "9"}, "cannot be from 9"),
        ({"measure": "hurt"}, "no measure"),
        ({"measure": ""}, "cannot be without its measure"),
        ({"subject": "soldiers"}, "does not stand in the report"),
        ({"as_of": "Tuesday"}, "no ISO day"),
        ({"figure": "12"}, "cannot be corrected"),
    ],
)
def test_a_correction_outside_the_codebook_is_refused(one, fields, says):
    with pytest.raises(ValueFormError, match=says):
        one.judging.correct(the(one, "killed").claim.id, fields, by=BY)

    assert one.judging.listed() == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"low": "460"}, (460, None, "at_least")),
        ({"bound": "exact"}, (406, 406, "exact")),
        ({"bound": "about", "low": "1,000"}, (1000, 1000, "about")),
        ({"bound": "at_most"}, (None, 406, "at_most")),
        ({"bound": "range", "high": "500"}, (406, 500, "range")),
    ],
)
def test_bounds_that_are_not_given_follow_from_those_that_are(one, fields, expected):
    one.judging.correct(the(one, "killed").claim.id, fields, by=BY)

    said = the(one, "killed").review.correction.fields
    assert (said["low"], said["high"], said["bound"]) == expected


def test_a_claim_that_is_not_there_cannot_be_judged(one):
    with pytest.raises(NotInLedgerError, match="no claim 'ffff'"):
        one.judging.reject("ffff", by=BY)
    with pytest.raises(NotInLedgerError, match="no judgement"):
        one.judging.withdraw("ffff", by=BY)


def test_a_judgement_holds_when_the_claim_is_found_again_unchanged(one):
    one.judging.reject(the(one, "killed").claim.id, by=BY)

    found_again(one, killed(made_report()))

    assert the(one, "killed").review.state == "rejected"
    assert counted(one, Measure.KILLED) == []
    assert list(one.check()) == []


OTHERWISE = {
    "another claimant": {"claimant": None},
    "another subject": {"subject": span(made_report(), "people")},
    "another span of the figure": {"figure": span(made_report(), "406")},
}


@pytest.mark.parametrize("otherwise", OTHERWISE.values(), ids=OTHERWISE)
def test_rejections_and_corrections_hold_for_a_claim_found_slightly_otherwise(one, otherwise):
    claim = the(one, "killed").claim.id
    one.judging.correct(claim, {"place": "İzmir"}, by=BY)

    found_again(one, claimed(**otherwise))
    assert the(one, "killed").claim.id != claim
    assert the(one, "killed").review.correction.fields == {"place": "İzmir"}
    assert one.judging.listed()[0].found
    one.judging.reject(claim, by=BY)

    assert the(one, "killed").review.state == "rejected"
    assert counted(one, Measure.KILLED) == []
    assert list(one.check()) == []


def test_a_claim_found_as_it_was_corrected_is_that_claim(one):
    fields = {"measure": "injured", "low": "460", "place": "İzmir"}
    one.judging.correct(the(one, "killed").claim.id, fields, by=BY)

    found_again(one, claimed(low=460, measure=Measure.INJURED))

    [kept] = one.claims()
    assert kept.review.state == "corrected"
    assert kept.review.correction.fields["place"] == "İzmir"


def test_an_acceptance_holds_only_for_all_that_was_accepted(one):
    one.judging.accept(the(one, "killed").claim.id, by=BY)

    found_again(one, claimed(figure=span(made_report(), "406")))
    assert the(one, "killed").review.state == "accepted"
    found_again(one, claimed(claimant=None))

    assert the(one, "killed").review.state == "open"
    assert counted(one, Measure.KILLED)


def test_a_figure_that_now_says_something_else_is_open_and_counts_as_found(one):
    one.judging.reject(the(one, "killed").claim.id, by=BY)

    found_again(one, claimed(measure=Measure.MISSING))

    assert the(one, "missing").review.state == "open"
    assert counted(one, Measure.MISSING)
    assert [kept.claim.measure for kept in one.claims(ClaimFilter(review="open"))] == ["missing"]
    assert list(one.check()) == []


def test_a_judged_claim_that_is_not_found_any_more_is_listed_as_lost(one):
    kept = one.judging.accept(the(one, "killed").claim.id, by=BY)

    found_again(one, injured(made_report()))

    assert [lost.id for lost in one.judging.listed(lost=True)] == [kept.id]


def test_a_direct_judgement_goes_before_an_earlier_one_that_was_carried_over(one):
    one.judging.reject(the(one, "killed").claim.id, by=BY)
    found_again(one, claimed(claimant=None))

    one.judging.accept(the(one, "killed").claim.id, by=BY)

    assert the(one, "killed").review.state == "accepted"
    assert counted(one, Measure.KILLED)


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE judgements SET judge = 'B'", "id"),
        ("DELETE FROM reviews", "judgement"),
        ("UPDATE reviews SET state = 'accepted'", "judgement"),
        (
            "UPDATE judgements SET said = replace(said, '\"place\":[0,5]', '\"place\":[1,6]')",
            "span",
        ),
        ("UPDATE judgements SET said = 'x'", "form"),
    ],
)
def test_a_spoilt_judgement_is_a_fault(one, statement, kind):
    one.judging.correct(the(one, "killed").claim.id, {"place": "İzmir"}, by=BY)
    with one._writing() as connection:
        connection.execute(text(statement))

    assert kind in {fault.kind for fault in one.check()}


def test_judgements_that_cannot_all_hold_are_a_fault(filled):
    filled.judging.differ("press/paper-1", "press/paper-2", by=BY)
    with filled._writing() as connection:
        connection.execute(
            text(
                "INSERT INTO judgements (id, verdict, kind, one, other, said, judge, added, note)"
                " SELECT 'x', 'same', kind, one, other, said, judge, added, note FROM judgements"
            )
        )

    assert "judgement" in {fault.kind for fault in filled.check()}


STORMS = "Storms have killed at least 12 people in Peru, the mayor said."


def situations(ledger):
    return {one.situation.id: one.situation.name for one in ledger.conclusions.situations()}


def test_a_situation_is_called_as_a_person_names_it_until_that_is_withdrawn(ledger):
    told = made_report(STORMS, title="Storm in Peru", address="https://x.example/1")
    ledger.add(told, find(told), now=NOW)
    before = situations(ledger)
    [id_] = before

    first = ledger.judging.name_situation(id_, "  Storm   Alma ", by=BY)
    later = made_report(
        STORMS + " Rain fell.", title="Storm in Peru", address="https://x.example/2"
    )
    ledger.add(later, find(later), now=LATER)
    again = ledger.judging.name_situation("storm alma", "Storm Berta", by=By("B. Judge", LATER))

    assert situations(ledger) == {id_: "Storm Berta"}
    titles = [one.question.title for one in ledger.conclusions.questions()]
    assert titles == [title for title in titles if "(Storm Berta)" in title]
    assert list(ledger.check()) == []
    ledger.judging.withdraw(again.id, by=BY)
    assert situations(ledger) == {id_: "Storm Alma"}
    ledger.conclude(rebuild=True)
    assert situations(ledger) == {id_: "Storm Alma"}
    ledger.judging.withdraw(first.id, by=BY)
    assert situations(ledger) == before
    assert list(ledger.check()) == []
    listed = ledger.judging.listed(withdrawn=True)
    assert [(one.by, one.withdrawn is None) for one in listed] == [
        ("A. Judge", False),
        ("B. Judge", False),
    ]


def test_only_a_situation_is_named_and_only_with_words(filled):
    question = filled.conclusions.questions()[0].question

    with pytest.raises(NotInLedgerError, match="no situation"):
        filled.judging.name_situation(question.id, "Storm Alma", by=BY)
    with pytest.raises(ValueFormError, match="no name"):
        filled.judging.name_situation(question.id, " ", by=BY)


def test_a_situation_that_lost_its_name_is_told_by_the_check(ledger):
    told = made_report(STORMS, title="Storm in Peru")
    ledger.add(told, find(told), now=NOW)
    [id_] = situations(ledger)
    ledger.judging.name_situation(id_, "Storm Alma", by=BY)
    with ledger._writing() as connection:
        connection.execute(text("UPDATE situations SET name = 'another'"))

    assert {(fault.kind, fault.where) for fault in ledger.check()} == {("judgement", id_)}
