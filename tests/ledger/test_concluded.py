from pathlib import Path

import pytest

from according.errors import NotInLedgerError
from according.find import find
from according.ledger.conclusions import SilenceKind
from according.ledger.conclusions.answers import AsOf, ConclusionFilter, Order, QuestionFilter
from according.model import Measure, Status
from according.read import FetchOptions, load, read_page
from tests.ledger.conclusions.stated import ARMY, MINISTRY, Stated, report_of

NOW = "2022-03-08T18:00:00Z"
PAGE = Path(__file__).parents[2] / "examples" / "thirteenth-day.html"
LOSSES = {
    "tanks": 303,
    "aircraft": 48,
    "helicopters": 80,
    "armoured vehicles": 1_036,
    "artillery pieces": 120,
    "rocket launchers": 56,
    "air defence systems": 27,
}


@pytest.fixture
def page():
    report = read_page(load(str(PAGE), options=FetchOptions(), now=NOW))
    return report, find(report)


@pytest.fixture
def founded(ledger, page):
    """A ledger with the example page and a week of the army's own notices."""
    ledger.add(*page, now=NOW)
    for number in range(6, 12):
        day = f"2022-03-{number:02}"
        steps = number - 8
        notice = [Stated(12_000 + 100 * steps, as_of=day)]
        notice += [
            Stated(low + steps, f"Russian {subject}", as_of=day, measure=Measure.DESTROYED)
            for subject, low in LOSSES.items()
        ]
        ledger.add(*report_of(*notice, day=day, publisher=ARMY), now=f"{day}T18:00:00Z")
    return ledger.conclusions


def titled(conclusions, **where):
    return [one.question.title for one in conclusions.questions(QuestionFilter(**where))]


KILLED = "How many Russian soldiers were killed in Ukraine since 24 Feb 2022?"


def test_a_page_and_a_series_answer_the_same_questions(founded):
    for subject, low in LOSSES.items():
        title = f"How many Russian {subject} were destroyed in Ukraine since 24 Feb 2022?"
        compared = founded.compare(title, day="2022-03-08")
        army = [row for row in compared.rows if row.actor.id == "ukr/military"]

        assert [(row.point.claim.low, row.point.reports, row.age) for row in army] == [(low, 2, 0)]


def test_what_both_sides_claim_is_a_contradiction_with_its_ratio_and_dates(founded):
    where = ConclusionFilter(question=KILLED, actor="Ukraine's military")

    [one] = founded.contradictions(where)

    assert (one.higher.id, one.lower.id) == ("ukr/military", "rus/defence-ministry")
    assert (one.contradiction.higher.low, one.contradiction.lower.low) == (12_000, 498)
    assert one.contradiction.ratio == pytest.approx(24.1, abs=0.01)
    assert one.contradiction.last == "2022-03-08"


def test_casualties_are_not_compared_with_the_killed(founded):
    apart = founded.compare(KILLED).apart

    assert ("over 11,000", "measure") in [(one.claim.figure, one.field) for one in apart]


def test_a_side_that_gives_no_figures_of_its_own_is_silent(founded):
    where = ConclusionFilter(kind=SilenceKind.NOT_RELEASED)

    assert [(one.actor.side, one.question.title) for one in founded.silences(where)] == [
        ("ukr", "How many Ukrainian soldiers were killed in Ukraine since 24 Feb 2022?")
    ]


def test_one_report_and_then_none_is_a_silence(ledger, founded):
    late = report_of(Stated(14_000, as_of="2022-03-20"), day="2022-03-20", publisher=ARMY)
    ledger.add(*late, now=NOW)

    [one] = founded.silences(ConclusionFilter(question=KILLED, kind="stopped"))

    assert (one.actor.id, one.silence.last, one.silence.days) == (
        "rus/defence-ministry", "2022-03-08", 12,
    )  # fmt: skip


def test_a_part_is_shown_beside_its_whole_and_never_added(founded):
    compared = founded.compare("civilians killed ukraine")

    assert [row.point.claim.low for row in compared.rows] == [406]
    assert [(one.claim.low, one.field) for one in compared.apart] == [(27, "part of")]


def test_a_forecast_is_in_no_total(ledger):
    fled = Stated(2_000_000, "people", "UNHCR", Measure.DISPLACED)
    forecast = Stated(5_000_000, "people", "UNHCR", Measure.DISPLACED, status=Status.PROJECTED)
    ledger.add(*report_of(fled, forecast), now=NOW)

    compared = ledger.conclusions.compare("people displaced ukraine")

    assert compared.range
    assert (compared.range.low, compared.range.high) == (2_000_000, 2_000_000)
    assert [(one.claim.low, one.field) for one in compared.apart] == [(5_000_000, "status")]


def test_a_confirmed_figure_stands_beside_the_one_claimed(ledger, founded):
    confirmed = Stated(112, "Russian tanks", None, Measure.DESTROYED)
    ledger.add(*report_of(confirmed, publisher="Oryx"), now=NOW)

    compared = founded.compare("Russian tanks destroyed", day="2022-03-08")

    assert [row.point.claim.low for row in compared.rows] == [303, 112]


def test_beside_stands_what_was_last_said_by_the_day_compared(ledger):
    for day, wounded in (("2022-03-06", 20_000), ("2022-03-08", 21_000), ("2022-03-10", 22_000)):
        said = [
            Stated(12_000, as_of=day),
            Stated(wounded, as_of=day, measure=Measure.CASUALTIES),
        ]
        ledger.add(*report_of(*said, day=day, publisher=ARMY), now=NOW)

    apart = {
        day: [one.claim.low for one in ledger.conclusions.compare(KILLED, day=day).apart]
        for day in ("2022-03-05", "2022-03-09", "2022-03-10")
    }

    assert apart == {"2022-03-05": [12_000], "2022-03-09": [21_000], "2022-03-10": [22_000]}


@pytest.mark.parametrize("asof", [None, AsOf("2022-03-07"), AsOf("2022-03-07", held=True)])
def test_in_full_a_question_is_compared_and_drawn_alike(founded, asof):
    compared, timeline = founded.in_full(KILLED, day="2022-03-07", asof=asof)

    assert compared == founded.compare(KILLED, day="2022-03-07", asof=asof)
    assert timeline == founded.timeline(KILLED, asof=asof)


def test_questions_are_found_by_what_they_ask(founded):
    assert KILLED in titled(founded, words="soldiers killed russian")
    assert titled(founded, subject="tanks", order=Order.TITLE) == [
        "How many Russian tanks were destroyed in Ukraine since 24 Feb 2022?"
    ]
    assert titled(founded, contradicted=True) == [KILLED]
    assert titled(founded, actor="UN refugee agency") == [
        "How many people were displaced in Ukraine since 24 Feb 2022?"
    ]
    assert titled(founded, measure="missing") == []
    assert len(titled(founded, limit=3)) == 3
    assert titled(founded, since="2022-03-12") == []


def test_a_question_goes_by_its_id_the_start_of_it_or_its_words(founded):
    question = founded.question(KILLED).question

    assert founded.question(question.id).question == question
    assert founded.question(question.id[:10]).question == question
    with pytest.raises(NotInLedgerError, match="fits several"):
        founded.question("destroyed")
    with pytest.raises(NotInLedgerError, match="no question"):
        founded.question("How many yetis?")


def test_standings_give_each_claimants_last_word(founded):
    standings = {one.actor.id: one for one in founded.standings(KILLED)}

    army = standings["ukr/military"]
    assert army.latest
    assert (army.latest.day, army.latest.low, army.claims) == ("2022-03-11", 12_300, 7)
    assert standings["rus/defence-ministry"].stories == 1


def test_evidence_gives_the_sentence_behind_a_claim(founded):
    [row] = [row for row in founded.compare(KILLED).rows if row.actor.id.startswith("rus")]

    kept = founded.evidence([row.point.claim.claim_id, "0" * 32])

    assert "498 of its servicemen" in kept[row.point.claim.claim_id].sentence.text
    assert len(kept) == 1


def test_a_situation_and_its_actors_are_listed(founded):
    [war] = founded.situations()

    assert (war.situation.id, war.first) == ("war/ukraine/2022-02-24", "2022-03-06")
    assert [one.actor.id for one in founded.actors("defence ministry")] == ["rus/defence-ministry"]


def test_a_past_day_knows_only_what_was_published_by_then(founded):
    then = AsOf("2022-03-07")

    [question] = founded.questions(QuestionFilter(words="soldiers killed"), asof=then)
    assert (question.claims, question.range and question.range.high) == (2, 11_900)
    assert founded.contradictions(asof=then) == []
    assert founded.compare(KILLED, asof=then).day == "2022-03-07"
    assert [one.actor.id for one in founded.timeline(KILLED, asof=then).series] == ["ukr/military"]


def test_as_of_the_last_day_all_is_as_it_is_now(founded):
    now = AsOf("2022-03-11")

    assert founded.contradictions(asof=now) == founded.contradictions()
    assert founded.revisions(asof=now) == founded.revisions()
    assert sorted(founded.silences(asof=now), key=repr) == sorted(founded.silences(), key=repr)
    assert founded.timeline(KILLED, asof=now) == founded.timeline(KILLED)


def test_what_the_ledger_held_is_another_thing_than_what_was_published(ledger):
    ledger.add(*report_of(Stated(498, claimant=MINISTRY)), now="2024-01-01T00:00:00Z")

    day = "2022-03-08"
    assert len(ledger.conclusions.questions(asof=AsOf(day))) == 1
    assert ledger.conclusions.questions(asof=AsOf(day, held=True)) == []
    assert len(ledger.conclusions.questions(asof=AsOf("2024-01-01", held=True))) == 1


def test_who_first_counted_later_stands_beside_a_past_day(founded):
    title = "How many Russian tanks were destroyed in Ukraine since 24 Feb 2022?"

    early = founded.compare(title, day="2022-03-05")
    [later] = [one for one in early.apart if one.field == "day"]

    assert early.rows == ()
    assert (later.actor.id, later.claim.low) == ("ukr/military", 301)
    assert later.says == "first counted as of 2022-03-06, 1 day later"
    assert all(one.field != "day" for one in founded.compare(title, day="2022-03-08").apart)
