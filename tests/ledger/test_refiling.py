"""Conclusions are the same whatever the order of adding, and made again."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from according.ledger import Ledger
from according.ledger.conclusions.answers import AsOf
from according.ledger.migrations import STEPS
from according.ledger.opening import open_engine, place_of
from according.model import Bound, Findings, Measure, ResponseKind, Scope, Status
from tests.ledger.conclusions.stated import ARMY, MINISTRY, Stated, Unanswered, report_of

NOW = "2026-01-01T00:00:00Z"
STATED = st.builds(
    Stated,
    low=st.integers(0, 5_000),
    subject=st.sampled_from(
        ["Russian soldiers", "civilians", "children", "Russians", "tanks", "Russian tanks"]
    ),
    claimant=st.sampled_from([ARMY, MINISTRY, "Ukraine", "the UN", None]),
    measure=st.sampled_from([Measure.KILLED, Measure.CASUALTIES, Measure.DESTROYED]),
    place=st.sampled_from(["Ukraine", "Kharkiv", None]),
    as_of=st.sampled_from([None, "2022-03-05", "2022-03-08", "2022-04-20"]),
    since=st.sampled_from([None, "2022-02-24", "2022-03-01"]),
    scope=st.sampled_from(Scope),
    bound=st.sampled_from([Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST]),
    status=st.sampled_from([Status.ASSERTED, Status.ASSERTED, Status.PROJECTED]),
    caveat=st.sampled_from([None, None, "carried forward", "corrected"]),
)
SILENT = st.builds(
    Unanswered, st.sampled_from(["Russia", "Ukraine's military"]), st.sampled_from(ResponseKind)
)
REPORT = st.builds(
    lambda stated, day, publisher, salt: report_of(
        *stated, day=day, publisher=publisher, salt=salt
    ),
    st.lists(STATED | SILENT, min_size=1, max_size=4),
    st.sampled_from(["2022-03-06", "2022-03-08", "2022-05-01"]),
    st.sampled_from(["The Courier", "The Ledger"]),
    st.sampled_from(["", "again"]),
)


def reports(most):
    """Up to so many reports; one text that one finder read twice has the same claims."""
    return st.lists(REPORT, min_size=1, max_size=most, unique_by=lambda made: made[0].id)


def concluded(ledger):
    """Everything that a ledger concludes, in its own order."""
    asked = ledger.conclusions
    questions = asked.questions()
    ids = [one.question.id for one in questions]
    return (
        questions,
        [asked.timeline(id_) for id_ in ids],
        [asked.compare(id_) for id_ in ids],
        [asked.standings(id_) for id_ in ids],
        asked.contradictions(),
        asked.revisions(),
        asked.silences(),
        asked.situations(),
        asked.actors(),
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(reports(6), st.randoms())
def test_conclusions_do_not_depend_on_the_order_of_adding(reports, dice):
    with Ledger("sqlite://") as one, Ledger("sqlite://") as other:
        for report, findings in reports:
            one.add(report, findings, now=NOW)
        for report, findings in dice.sample(reports, len(reports)):
            other.add(report, findings, now=NOW, conclude=dice.random() < 0.5)
        other.conclude()

        assert concluded(other) == concluded(one)
        assert list(other.check()) == []


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(reports(4))
def test_concluding_again_from_the_evidence_changes_nothing(reports):
    with Ledger("sqlite://") as ledger:
        for report, findings in reports:
            ledger.add(report, findings, now=NOW)
        before = concluded(ledger)

        ledger.conclude(rebuild=True)

        assert concluded(ledger) == before
        assert ledger.conclusions.contradictions(asof=AsOf("2030-01-01")) == before[4]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(REPORT, st.booleans()), min_size=2, max_size=8))
def test_what_reports_change_one_by_one_is_what_concluding_on_all_again_gives(added):
    with Ledger("sqlite://") as ledger:
        for number, ((report, findings), again) in enumerate(added):
            # Later versions of pages, and reports in which a later finder finds less.
            now = f"2026-01-{number + 1:02}T00:00:00Z"
            ledger.add(report, findings, now=now)
            if again:
                less = Findings(findings.claims[1:] or findings.claims, (), "finder 2")
                ledger.add(report, less, now=now)
            assert list(ledger.check()) == []
        before = concluded(ledger)

        ledger.conclude(rebuild=True)

        assert concluded(ledger) == before


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(reports(4))
def test_a_report_found_again_counts_as_it_was_found_last(reports):
    with Ledger("sqlite://") as one, Ledger("sqlite://") as other:
        for report, findings in reports:
            one.add(report, Findings((), findings.responses, "finder 0"), now=NOW)
        for ledger in (one, other):
            for report, findings in reports:
                ledger.add(report, findings, now=NOW)

        assert concluded(one) == concluded(other)
        assert list(one.check()) == []


def test_both_databases_conclude_alike(address):
    dice = random.Random(1)  # noqa: S311 - a test's dice
    reports = [
        report_of(
            Stated(dice.randint(100, 900), "civilians", dice.choice([ARMY, MINISTRY, "the UN"])),
            Stated(dice.randint(1, 90), "children", "the UN"),
            Unanswered("Russia"),
            day=f"2022-03-{day:02}",
        )
        for day in range(1, 20)
    ]
    with Ledger(address) as there, Ledger("sqlite://") as here:
        for report, findings in reports:
            there.add(report, findings, now=NOW)
            here.add(report, findings, now=NOW)

        assert concluded(there) == concluded(here)
        assert list(there.check()) == []


def test_several_reports_at_once_are_concluded_on_as_one_by_one(ledger):
    reports = [report_of(Stated(100 + day), day=f"2022-03-{day:02}") for day in range(1, 8)]
    ledger.add_all([(*one, None) for one in reports], now=NOW)

    with Ledger("sqlite://") as other:
        for one in reports:
            other.add(*one, now=NOW)
        assert concluded(ledger) == concluded(other)


def test_a_ledger_of_the_first_version_is_concluded_on_when_it_is_opened(address):
    with Ledger(address) as ledger:
        ledger.add(*report_of(Stated(12_000), Stated(498, claimant=MINISTRY)), now=NOW)
        before = concluded(ledger)
    place = place_of(address, None)
    engine = open_engine(place, create=True, wait=5)
    with engine.begin() as connection:
        later = [one for step in STEPS[1:] for one in step.statements(connection.dialect.name)]
        for statement in reversed(later):
            if statement.strip().startswith(("CREATE TABLE", "CREATE INDEX")):
                kind, name = statement.split()[1:3]
                # An index may have been made twice, by a step and by a later one.
                again = "CASCADE" if connection.dialect.name == "postgresql" else ""
                connection.execute(text(f"DROP {kind} IF EXISTS {name} {again}"))
        connection.execute(text("DELETE FROM migrations WHERE number >= 2"))
    engine.dispose()

    with Ledger(address) as ledger:
        assert concluded(ledger) == before


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("UPDATE placed_claims SET day = '2001-01-01'", "reports"),
        ("DELETE FROM placed_claims", "reports"),
        ("UPDATE contradictions SET ratio = 2", "questions"),
        ("DELETE FROM standings", "questions"),
        ("UPDATE questions SET claims = 7 WHERE seq = 1", "questions"),
    ],
)
def test_what_does_not_follow_from_the_evidence_is_told_and_mended(ledger, statement, where):
    ledger.add(*report_of(Stated(12_000), Stated(498, claimant=MINISTRY)), now=NOW)
    before = concluded(ledger)
    with ledger._writing() as connection:
        connection.execute(text(statement))

    faults = list(ledger.check())

    assert where in {fault.what for fault in faults}
    assert {fault.kind for fault in faults} == {"conclusion"}
    ledger.conclude(rebuild=True)
    assert list(ledger.check()) == []
    assert concluded(ledger) == before
