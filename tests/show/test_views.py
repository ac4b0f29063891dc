import json

from according.ledger import ClaimFilter, Ledger
from according.model import Findings, Measure, Report
from according.pipeline import Outcome, OutcomeKind
from according.show.views import (
    Tally,
    by_claimant,
    check_view,
    claims_view,
    found_view,
    marks,
    report_view,
    reports_view,
)
from tests.show.drawn import REPORT, claim_in, flood, span

NOW = "2031-05-05T08:00:00+00:00"


def test_claimants_are_one_group_whatever_article_and_capitals_they_have():
    report = Report("The UN said 12 were killed; UN: 13 hurt; Police: 4 dead; 5 injured. The un")
    said = [("12", "The UN"), ("13", "UN:"), ("4", "Police"), ("5", None)]
    claims = tuple(
        claim_in(
            report,
            figure,
            int(figure),
            Measure.KILLED,
            "were",
            claimant=words and span(words.strip(":"), report),
        )
        for figure, words in said
    )

    groups = by_claimant(report_view(report, Findings(claims)).claims)

    assert [(group.claimant, len(group.claims)) for group in groups] == [
        ("The UN", 2),
        ("Police", 1),
        ("", 1),
    ]


def test_a_mark_takes_the_claims_whose_figures_overlap_it():
    report = Report("between 100 and 200 dead")
    claims = [
        claim_in(report, figure, 100, Measure.KILLED, "dead")
        for figure in ("200", "between 100 and 200")
    ]
    view = report_view(report, Findings(tuple(claims)))

    assert [(mark.text, numbers) for mark, numbers in marks(view.claims)] == [
        ("between 100 and 200", [2, 1])
    ]


def test_a_report_with_its_findings_is_one_json_object():
    said = json.loads(json.dumps(report_view(REPORT, flood()).to_dict()))

    assert (said["id"], said["publisher"]) == (REPORT.id, "Vell Courier")
    assert [claim["figure"] for claim in said["claims"]] == ["At least 12", "about 30", "1,250"]
    assert [answer["party"] for answer in said["responses"]] == ["The mining company"]


def test_what_was_found_is_named_by_the_id_the_report_came_with():
    assert found_view(REPORT, flood()).to_dict()["id"] == "dam-1"
    assert found_view(Report("x"), Findings()).to_dict()["id"] == Report("x").id


def test_outcomes_are_counted_and_what_is_left_out_is_told_one_by_one():
    tally = Tally()
    for kind in ("new", "new", "known", "left out", "failed"):
        tally.count(Outcome(kind, OutcomeKind(kind), "why", claims=3 if kind == "new" else 0))

    view = tally.view()

    assert (view.new, view.known, view.claims) == (2, 1, 6)
    assert view.to_dict()["left_out"] == [{"name": "left out", "reason": "why"}]
    assert view.to_dict()["failed"] == [{"name": "failed", "reason": "why"}]


def test_a_ledgers_answers_are_views_of_what_it_keeps():
    with Ledger("sqlite://") as ledger:
        ledger.add(REPORT, flood(), now=NOW)

        claims = claims_view(ledger, ClaimFilter(measure="killed"))
        limited = claims_view(ledger, ClaimFilter(limit=2))
        [listed] = reports_view(ledger.reports()).reports
        check = check_view(ledger)

    assert [kept.claim.figure.text for kept in claims.claims] == ["At least 12"]
    assert (claims.limited, limited.limited) == (False, True)
    assert listed.to_dict() == {
        "id": REPORT.id,
        "given_id": "dam-1",
        "publisher": "Vell Courier",
        "date": "2031-05-04",
        "title": "Dam above Dorva gives way",
        "url": "https://courier.example/dam",
        "claims": 3,
        "added": NOW,
    }
    assert check.to_dict() == {
        "ledger": "sqlite://",
        "counts": {"reports": 1, "claims": 3, "responses": 1},
        "faults": [],
    }


def test_a_kept_claim_reads_as_it_did_on_its_page():
    with Ledger("sqlite://") as ledger:
        ledger.add(REPORT, flood(), now=NOW)
        kept = ledger.claims(ClaimFilter(report=REPORT.id[:12]))

    read = report_view(REPORT, flood()).claims
    assert {one.claim.id: one.to_dict() for one in kept} == {
        one.claim.id: one.to_dict() for one in read
    }
