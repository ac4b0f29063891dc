"""Which claims on an event are held against each other."""

from dataclasses import replace

import pytest

from according.ledger.conclusions.contradictions import contradictions_of
from according.ledger.conclusions.events import Said, event_of, may_be_one, restated, said_of
from according.ledger.conclusions.near import near, places_meet, rank
from according.ledger.conclusions.questions import NOWHERE, Question, Situation
from according.ledger.conclusions.series import series_of
from according.model import Measure, Scope
from tests.ledger.conclusions.placed import claim

DAY, NEXT, LATER = "2022-03-08", "2022-03-09", "2022-03-12"


def question(subject="people", place="Aden", **given):
    asked = Question(Measure.KILLED, subject, "", place, NOWHERE, Scope.EVENT, DAY)
    return replace(asked, **given)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Aden", "Aden", True),
        ("Cordoba Airport", "Cordoba International Airport", True),
        ("Aden", "Mukalla", False),
        ("", "Aden", False),
        ("Airport", "Aden", False),
    ],
)
def test_places_that_may_be_one(one, other, expected):
    assert places_meet(one, other) is expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (question(day=NEXT), True),
        (question("children"), True),
        (question("club goers"), True),
        (question("soldiers"), False),
        (question(side="yem"), False),
        (question(scope=Scope.TOTAL), False),
        (question(situation=Situation("report/r", "one report")), False),
    ],
)
def test_questions_that_may_ask_for_one_event(other, expected):
    assert near(question(), other) is expected


def test_a_class_is_part_of_another():
    assert [rank(question(), question(name)) for name in ("people", "children", "passers-by")] == [
        0,
        -1,
        -1,
    ]
    assert rank(question("children"), question()) == 1
    assert rank(question("soldiers"), question("children")) is None


def of(one, other, *, place="Aden", other_place="Aden", towns=()):
    """Tell whether two claims may be of one event."""
    return may_be_one(Said(one, 0, place), Said(other, 0, other_place, frozenset(towns)))


def test_a_report_of_the_next_day_may_say_no_day():
    first = claim("a", 30, DAY, means="bomb")

    assert of(first, claim("b", 20, NEXT, undated=True, means="bomb"))
    assert not of(first, claim("b", 20, NEXT, means="bomb"))
    assert not of(first, claim("b", 20, LATER, undated=True, means="bomb"))
    assert not of(
        claim("a", 30, DAY, undated=True, means="bomb"), claim("b", 20, NEXT, means="bomb")
    )
    assert not of(first, claim("b", 1, NEXT, undated=True, means="bomb")), "some die every day"
    assert not of(first, claim("b", 20, NEXT, undated=True)), "nor by what"


def test_one_may_name_the_site_and_the_other_the_town():
    one, other = claim("a", 30), claim("b", 20)

    assert of(one, other, other_place="Union Hall", towns=["Aden"])
    assert not of(one, other, other_place="Union Hall", towns=["Sanaa"])
    late = claim("b", 20, NEXT, undated=True)
    assert not of(one, late, other_place="Union Hall", towns=["Aden"]), "both is too much"


def test_what_bombs_did_is_not_what_a_storm_did():
    assert not of(claim("a", 30, means="bomb"), claim("b", 20, means="nature"))
    assert of(claim("a", 30, means="bomb,gun"), claim("b", 20, means="gun"))
    assert of(claim("a", 30, means="bomb"), claim("b", 20))


def test_what_several_attacks_did_is_not_what_one_of_them_did():
    assert not of(claim("a", 30, means="bomb,several"), claim("b", 20, means="bomb"))
    assert of(claim("a", 30, means="bomb,several"), claim("b", 20, means="bomb,gun,several"))
    assert not of(claim("a", 30, means="bomb,several"), claim("b", 20, means="gun,several"))
    assert of(claim("a", 30, means="bomb,several"), claim("b", 20))


def found(*said, question="q", sides=None):
    return contradictions_of((), Scope.EVENT, {}, said_of(question, said, sides or {}))


def test_rivals_on_neighbouring_questions_are_listed_once():
    one = claim("a", 30, DAY, question="q1", means="bomb")
    other = claim("b", 20, NEXT, question="q2", undated=True, means="bomb")
    said = [Said(one, 0, "Aden"), Said(other, 0, "Aden")]

    [listed] = found(*said, question="q1")

    assert (listed.higher, listed.lower, listed.question) == (one, other, "q1")
    assert found(*said, question="q2") == ()


def test_of_those_counted_a_part_cannot_be_more_than_the_whole():
    part, whole = claim("a", 10), claim("b", 9)

    assert len(found(Said(part, -1, "Aden"), Said(whole, 0, "Aden"))) == 1
    assert found(Said(part, 0, "Aden"), Said(whole, -1, "Aden")) == ()


def test_two_papers_contradict_each_other_in_their_own_voice():
    other = claim("b", 20, own=True, means="bomb")

    assert len(found(Said(claim("a", 30, own=True)), Said(other))) == 1


def test_a_paper_that_does_not_say_what_happened_may_tell_of_a_part():
    assert found(Said(claim("a", 30)), Said(claim("b", 20, own=True))) == ()


def test_what_its_own_report_outdoes_is_a_part():
    assert found(Said(claim("a", 30)), Said(claim("b", 20, own=True, outdone=True))) == ()


def test_of_five_others_there_may_be_more():
    assert found(Said(claim("a", 6)), Said(claim("b", 5, more=True))) == ()


def test_none_is_said_of_all_only_by_the_other_side():
    some, none = claim("rebels", 30), claim("army", 0)

    assert found(Said(some), Said(none)) == ()
    assert found(Said(some), Said(none), sides={"rebels": "r", "army": "r"}) == ()
    assert len(found(Said(some), Said(none), sides={"rebels": "r", "army": "s"})) == 1


def test_a_toll_that_grows_is_no_contradiction():
    early, late = claim("a", 20, published=DAY), claim("b", 30, published=NEXT)

    assert found(Said(early), Said(late)) == ()
    assert len(found(Said(claim("a", 30)), Said(claim("b", 20, published=NEXT)))) == 1


def test_a_claimant_restates_on_another_question():
    before = claim("a", 20, DAY, question="q1", means="bomb")
    after = claim("a", 30, NEXT, question="q2", undated=True, means="bomb")
    event = said_of("q1", [Said(before, 0, "Aden"), Said(after, 0, "Aden")], {})

    assert list(restated(event, "a")) == [(before, after)]
    assert list(restated(said_of("q2", [Said(before), Said(after)], {}), "a")) == []


def test_an_event_of_one_question_is_what_its_series_say():
    one, other = claim("a", 30), claim("b", 20)

    event = event_of(series_of([one, other]))

    assert (event.question, sorted(event.said)) == ("q", ["a", "b"])
