from dataclasses import replace

import pytest

from according.errors import LedgerError, NotInLedgerError, ProvenanceError, ValueFormError
from according.ledger import Added, ClaimFilter, Counts, Ledger, place_of
from according.model import Bound, Claim, Findings, Measure, Published, Report, Span
from tests.ledger.made import (
    LATER,
    NOW,
    found,
    full_report,
    injured,
    killed,
    made,
    made_page,
    made_report,
    numbered,
    span,
    unanswered,
)


def figures(ledger, **where):
    return [kept.claim.figure.text for kept in ledger.claims(ClaimFilter(**where))]


def test_what_was_added_is_given_back_as_it_was(ledger):
    report = full_report()
    findings = found(report, killed(report), injured(report))

    added = ledger.add(report, findings, now=NOW, page=made_page())

    kept = ledger.report(report.id)
    assert added == Added(report.id, new=True, claims=2, responses=1)
    assert (kept.report, kept.findings) == (report, findings)
    assert (kept.added, kept.found) == (NOW, NOW)
    assert ledger.page(report.raw_hash) == made_page().content
    assert ledger.counts() == Counts(reports=1, claims=2, responses=1)
    assert len(ledger) == 2
    assert list(ledger.check()) == []


def test_what_was_added_is_there_when_the_ledger_is_opened_again(address):
    report, findings = made()
    with Ledger(address) as ledger:
        ledger.add(report, findings, now=NOW)

    with Ledger(address, create=False) as ledger:
        kept = ledger.report(report.id)

    assert (kept.report, kept.findings) == (report, findings)


def test_a_ledger_opened_for_reading_takes_nothing(address):
    Ledger(address).close()

    with Ledger(address, create=False) as ledger, pytest.raises(LedgerError, match="reading only"):
        ledger.add(*made(), now=NOW)


def test_a_kept_claim_knows_its_report_and_its_sentence(ledger):
    report, findings = made(full_report())
    ledger.add(report, findings, now=NOW)

    [kept] = ledger.claims(ClaimFilter(measure="killed"))

    said = kept.to_dict()
    assert kept.claim == findings.claims[0]
    assert kept.sentence == span(
        report, "At least 406 civilians were killed, Gen. Smith of Ukraine’s army said on Tuesday."
    )
    assert said.items() >= kept.claim.to_dict().items()
    assert {name: said[name] for name in ("publisher", "title", "date", "url", "given_id")} == {
        "publisher": "The Daily Ledger",
        "title": "Quake: what we know",
        "date": "2022-03-08",
        "url": "https://ledger.example/quake",
        "given_id": "quake-1",
    }


@pytest.mark.parametrize(
    ("where", "fitting"),
    [
        ({}, ["1,597", "At least 406"]),
        ({"measure": "killed"}, ["At least 406"]),
        ({"measure": "displaced"}, []),
        ({"claimant": "SMITH of ukraine's"}, ["At least 406"]),
        ({"claimant": "100%"}, []),
        ({"claimant": "_"}, []),
        ({"subject": "civil"}, ["At least 406"]),
        ({"place": "sao paulo"}, ["1,597"]),
        ({"publisher": "daily"}, ["1,597", "At least 406"]),
        ({"publisher": "weekly"}, []),
        ({"since": "2022-03-02"}, ["At least 406"]),
        ({"since": "2022-03-08", "until": "2022-03-08"}, ["At least 406"]),
        ({"until": "2022-03-01"}, ["1,597"]),
        ({"text": "izmir five"}, ["1,597", "At least 406"]),
        ({"text": "answered nowhere"}, []),
        ({"limit": 1}, ["1,597"]),
        ({"limit": 0}, []),
        ({"measure": "killed", "place": "sao"}, []),
        ({"report": "no such"}, []),
        ({"report": "\udcff"}, []),
        ({"claimant": "\udcff"}, []),
        ({"claimant": "\0"}, []),
        ({"claimant": "x" * 60_000}, []),
        ({"text": "\udcff \0"}, []),
    ],
)
def test_a_filter_gives_the_claims_that_fit(ledger, where, fitting):
    ledger.add(*made(), now=NOW)

    assert figures(ledger, **where) == fitting


def test_a_filter_takes_the_beginning_of_a_reports_id(ledger):
    report, findings = made()
    ledger.add(report, findings, now=NOW)
    ledger.add(*numbered(1)[:2], now=NOW)

    given = ledger.claims(ClaimFilter(report=report.id[:8].upper()))

    assert {kept.claim.report_id for kept in given} == {report.id}


def test_a_claim_without_a_day_comes_first_and_fits_no_stretch_of_days(ledger):
    report = made_report(published=None)
    ledger.add(report, found(report, killed(report), injured(report)), now=NOW)

    assert figures(ledger) == ["At least 406", "1,597"]
    assert figures(ledger, until="2099-01-01") == ["1,597"]


@pytest.mark.parametrize(
    "where",
    [
        {"measure": "fired"},
        {"since": "8 March"},
        {"until": "2022-3-8"},
        {"until": "２０２２-03-08"},
        {"limit": -1},
        {"limit": 1 << 63},
    ],
)
def test_a_filter_outside_the_codebook_is_refused(where):
    with pytest.raises(ValueFormError):
        ClaimFilter(**where)


def test_a_later_finding_takes_the_place_of_the_earlier_which_stays(ledger):
    report = made_report()
    ledger.add(report, found(report, killed(report), injured(report)), now=NOW)
    surer = killed(report, confidence=0.9, finder="finder 2")
    again = Findings((surer,), (), "finder 2")

    added = ledger.add(report, again, now=LATER)

    kept = ledger.report(report.id)
    assert added == Added(report.id, new=False, claims=0, responses=0)
    assert [kept.claim for kept in ledger.claims()] == [surer]
    assert (kept.findings, kept.added, kept.found) == (again, NOW, LATER)
    assert ledger.has_found(report.id, "finder 1")
    assert ledger.has_found(report.id, "finder 2")
    assert list(ledger.check()) == []


def test_a_report_that_is_read_again_otherwise_is_one_report(ledger):
    before, findings = made()
    ledger.add(before, findings, now=NOW)
    after = made_report(published=Published("2022-03-10"), title="Read again", reader="reader 2")

    added = ledger.add(after, findings, now=LATER)

    assert not added.new
    assert ledger.report(after.id).report == after
    assert [(kept.title, kept.day) for kept in ledger.claims(ClaimFilter(measure="killed"))] == [
        ("Read again", "2022-03-10")
    ]
    assert figures(ledger, since="2022-03-10") == ["At least 406"]
    assert ledger.counts().reports == 1
    assert list(ledger.check()) == []


def test_an_earlier_reading_that_is_added_again_stays_the_earlier(ledger):
    earlier, findings = made()
    later = made_report(title="Read again", reader="reader 2")
    ledger.add(earlier, findings, now=NOW)
    ledger.add(later, findings, now=LATER)

    ledger.add(earlier, findings, now=LATER)

    assert ledger.report(later.id).report == later


def test_a_report_without_findings_is_kept(ledger):
    report = made_report()

    ledger.add(report, Findings(finder="finder 1"), now=NOW)

    assert ledger.has(report.id)
    assert ledger.report(report.id).findings == Findings(finder="finder 1")
    assert (ledger.claims(), len(ledger), bool(ledger)) == ([], 0, True)


def test_a_ledger_knows_what_it_has(ledger):
    report, findings = made()
    read_again = made_report(reader="reader 2")
    assert not ledger.has(report.id)

    ledger.add(report, findings, now=NOW)

    assert ledger.has(report.id)
    assert ledger.has_found(report.id, "finder 1")
    assert ledger.has_found(report, "finder 1")
    assert not ledger.has_found(read_again, "finder 1")
    assert not ledger.has_found(report.id, "finder 2")
    assert not ledger.has("0" * 32)


def test_the_validators_are_those_of_the_last_answer(ledger):
    report = made_report()
    short, moment = "https://short.example/q", "Tue, 08 Mar 2022 14:06 GMT"
    answer = replace(made_page(etag='"e2"'), name=short, last_modified=moment)
    ledger.add(report, Findings(), now=NOW, page=made_page())
    ledger.add(report, Findings(), now=NOW, page=answer)
    other, findings, page = numbered(1)
    ledger.add(other, findings, now=NOW, page=page)

    assert ledger.validators("https://ledger.example/quake") == ('"e2"', moment)
    assert ledger.validators(short) == ('"e2"', moment)
    assert ledger.validators("quake") == ('"e1"', "")
    assert ledger.validators("https://ledger.example/1") is None
    assert ledger.validators("https://ledger.example/unknown") is None
    assert ledger.validators("caf\udce9.html") is None


def test_reports_are_given_by_day_and_can_be_filtered(ledger):
    for number in range(12):
        ledger.add(*numbered(number)[:2], now=NOW)

    days = [kept.report.day for kept in ledger.reports()]
    assert days == sorted(days)
    assert len(days) == 12
    assert {kept.report.publisher for kept in ledger.reports(publisher="paper 3")} == {"Paper 3"}
    assert [kept.report.title for kept in ledger.reports(text='"report 7"')] == ["Report 7"]
    third = place_of(ledger.reports()[2])
    assert [kept.report.day for kept in ledger.reports(limit=2, after=third)] == days[3:5]


def test_a_page_that_is_not_there_is_an_error(ledger):
    with pytest.raises(NotInLedgerError, match="no page abc"):
        ledger.page("abc")


def test_a_finding_that_quotes_other_characters_is_refused_whole(ledger):
    report = made_report()
    wrong = killed(report, claimant=Span(0, 5, "Izmir"))

    with pytest.raises(ProvenanceError):
        ledger.add(report, found(report, wrong), now=NOW)

    assert not ledger.has(report.id)


def of_another_report(report):
    return found(report, killed(made_report(address="elsewhere")))


def of_another_finder(report):
    return found(report, killed(report, finder="finder 0"))


def too_large(report):
    return found(report, killed(report, low=1 << 63))


@pytest.mark.parametrize("wrong", [of_another_report, of_another_finder, too_large])
def test_a_finding_that_cannot_be_kept_is_refused_whole(ledger, wrong):
    report = made_report()

    with pytest.raises(ValueFormError):
        ledger.add(report, wrong(report), now=NOW)

    assert not ledger.has(report.id)
    assert list(ledger.check()) == []


@pytest.mark.parametrize(
    "report",
    [
        made_report(text="NUL \0 in the text"),
        made_report(text="half a pair \ud83d"),
        made_report(title="NUL \0 in the title"),
        made_report(byline="half a pair \udc00"),
    ],
)
def test_characters_that_no_database_keeps_are_refused(ledger, report):
    with pytest.raises(ValueFormError, match=r"U\+0000|surrogate"):
        ledger.add(report, Findings(), now=NOW)

    assert not ledger.has(report.id)


def test_a_page_that_the_report_was_not_read_from_is_refused(ledger):
    with pytest.raises(ValueFormError, match="not read from other"):
        ledger.add(full_report(), Findings(), now=NOW, page=made_page(b"other", name="other"))


def test_a_claim_that_a_finder_gives_twice_is_kept_once(ledger):
    report = made_report()

    added = ledger.add(report, found(report, killed(report), killed(report)), now=NOW)

    assert added.claims == 1
    assert ledger.report(report.id).findings == found(report, killed(report))
    assert list(ledger.check()) == []


def test_claims_of_one_figure_stay_in_the_finders_order(ledger):
    text = "Two people are dead or missing, and 9 were hurt."
    report = Report(text)
    figure, subject = Span.of(text, 0, 3), Span.of(text, 4, 10)
    claims = tuple(
        Claim(report.id, figure, 2, 2, Bound.EXACT, measure, subject)
        for measure in (Measure.MISSING, Measure.KILLED, Measure.INJURED, Measure.AFFECTED)
    )

    ledger.add(report, Findings(claims), now=NOW)

    assert ledger.report(report.id).findings.claims == claims


def test_a_ledger_in_memory_is_a_ledger():
    report, findings = made()
    with Ledger("sqlite://") as ledger:
        ledger.add(report, findings, now=NOW)

        assert ledger.report(report.id).findings == findings
        assert list(ledger.check()) == []


def test_responses_are_kept_with_their_words(ledger):
    report, findings = made()
    ledger.add(report, findings, now=NOW)

    assert ledger.report(report.id).findings.responses == (unanswered(report),)
