"""Every page for people: what it shows, and that a stranger's words do nothing."""

import html
import re
import sys

import pytest
from starlette.testclient import TestClient

from according.find import find
from according.ledger import Ledger
from according.model import Published, Report
from according.show.desk import Desk, desk_app
from according.show.desk.pages.beside import claimants_colours
from according.show.drawing import COLOURS

TITLE = "How many Russian soldiers were killed in Ukraine since 24 Feb 2022?"
LISTS = (
    "questions",
    "contradictions",
    "revisions",
    "silences",
    "situations",
    "claimants",
    "reports",
)


@pytest.fixture
def question(ledger):
    return ledger.conclusions.question(TITLE).question.id


def test_a_question_shows_claimants_side_by_side(client, question):
    page = client.get(f"/questions/{question}").text

    assert "12,000" in page
    assert ">498<" in page
    assert "24.1 times" in page
    assert "not independently verified" in page
    assert "differs in" in page
    assert "did not react" in page or "no response" in page
    assert page.count("<svg") >= 4


def test_the_first_digits_of_a_question_lead_to_it(client, question):
    answer = client.get(f"/questions/{question[:8]}", follow_redirects=False)

    assert answer.status_code == 301
    assert answer.headers["location"] == f"/questions/{question}"


def test_every_number_leads_to_the_place_where_it_stands(client, question):
    page = client.get(f"/questions/{question}").text
    links = set(re.findall(r'href="(/reports/[0-9a-f]{32})#(claim-[0-9a-f]{32})"', page))

    assert links
    for path, anchor in links:
        assert f'id="{anchor}"' in client.get(path).text


def test_a_report_marks_its_claims_in_the_text(client, ledger):
    [kept] = ledger.reports()
    page = client.get(f"/reports/{kept.report.id}").text

    assert page.count('<li id="claim-') == len(kept.findings.claims)
    marked = re.findall(r'<mark id="figure-\d+"><a[^>]*>([^<]*)</a>', page)
    assert {claim.figure.text for claim in kept.findings.claims} <= set(marked) | {"406", "27"}


def test_a_claim_leads_to_its_report(client, ledger):
    claim = ledger.claims()[0].claim

    answer = client.get(f"/claims/{claim.id}", follow_redirects=False)

    assert answer.headers["location"] == f"/reports/{claim.report_id}#claim-{claim.id}"


def test_the_kept_page_is_bytes_to_be_saved_and_never_shown(client, ledger):
    [kept] = ledger.reports()

    answer = client.get(f"/reports/{kept.report.id}/archived")

    assert answer.content == ledger.page(kept.report.raw_hash)
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_has_its_page(client, kind):
    answer = client.get(f"/{kind}")

    assert answer.status_code == 200
    assert "<h1>" in answer.text


@pytest.mark.parametrize("path", ["/claimants/ukr/military", "/situations/war/ukraine/2022-02-24"])
def test_who_claims_and_what_it_is_about_have_pages(client, path):
    answer = client.get(path)

    assert answer.status_code == 200
    assert TITLE in answer.text


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/questions/ffffffff", 404),
        ("/questions/not-an-id", 404),
        ("/claimants/nobody/at-all", 404),
        ("/situations/war/none", 404),
        ("/reports/ffffffff", 404),
        ("/reports/ffffffff/archived", 404),
        ("/claims/ffffffff", 404),
        ("/questions?measure=eaten", 400),
        ("/questions?since=yesterday", 400),
        ("/questions/ffffffff/card.svg?size=huge", 400),
    ],
)
def test_what_cannot_be_shown_is_told_in_words(client, path, status):
    answer = client.get(path)

    assert answer.status_code == status
    assert "Traceback" not in answer.text
    assert 'href="/"' in answer.text


def test_a_filter_narrows_a_list(client):
    page = client.get("/questions?measure=destroyed&words=tanks").text

    assert "tanks" in page
    assert "soldiers" not in page


def test_search_finds_questions_claimants_and_reports(client):
    page = client.get("/search?q=Russian").text

    assert TITLE in page
    assert "/reports/" in page


@pytest.mark.parametrize("path", ["/", "/questions", "/contradictions", "/reports", "/search?q=x"])
def test_an_empty_ledger_has_pages_too(tmp_path, path):
    with Ledger(tmp_path / "empty.db") as ledger:
        answer = TestClient(desk_app(Desk(ledger))).get(path)

    assert answer.status_code == 200


def test_the_words_of_a_hostile_page_are_only_words(tmp_path):
    text = (
        'Blast <script>alert(1)</script> at "><img src=x onerror=alert(2)> market\n\n'
        "The <b>mayor</b> of Sumy\u202e said on Monday that at least 12 people were killed "
        "</mark><script>alert(3)</script> and 30 injured."
    )
    report = Report(
        text,
        publisher="<svg onload=alert(4)>",
        address="javascript:alert(5)",
        title="</title><script>alert(6)</script>",
        published=Published("2022-03-08"),
    )
    with Ledger(tmp_path / "hostile.db") as ledger:
        ledger.add(report, find(report), now="2022-03-09T00:00:00Z")
        client = TestClient(desk_app(Desk(ledger)))
        question = ledger.conclusions.questions()[0].question.id
        paths = [f"/reports/{report.id}", "/", "/questions", f"/questions/{question}", "/reports",
                 "/claimants", "/search?q=mayor", "/search?q=%3Cscript%3Ealert(7)%3C/script%3E"]  # fmt: skip
        pages = [client.get(path) for path in paths]

    for page in pages:
        assert page.status_code == 200
        assert not re.search(r"<script>|<img|<svg onload|javascript:", page.text)
        assert "\u202e" not in page.text


@pytest.mark.parametrize("form", ["svg", "png"])
@pytest.mark.parametrize("picture", ["timeline", "card"])
def test_a_question_can_be_had_as_a_picture(client, question, picture, form):
    pytest.importorskip("vl_convert")

    answer = client.get(f"/questions/{question}/{picture}.{form}")

    assert answer.status_code == 200
    assert answer.content.startswith(b"<svg" if form == "svg" else b"\x89PNG")


def test_only_an_embedded_page_may_stand_in_a_frame(client, question):
    answer = client.get(f"/embed/questions/{question}")

    assert answer.status_code == 200
    assert "frame-ancestors *" in answer.headers["content-security-policy"]
    assert "x-frame-options" not in answer.headers
    assert "set-cookie" not in answer.headers


def test_a_long_list_goes_on_and_back_to_its_beginning(client, monkeypatch):
    monkeypatch.setattr(sys.modules["according.show.desk.pages.listed"], "ROWS", 3)
    seen, path = [], "/questions?order=title"
    while path:
        page = client.get(path).text
        seen += re.findall(r'<th scope="row"><a href="/questions/([0-9a-f]+)"', page)
        assert (">← To the beginning" in page) == ("after=" in path)
        found = re.search(r'<a rel="next" href="([^"]+)"', page)
        path = html.unescape(found[1]) if found else ""

    assert len(seen) == len(set(seen)) > 6
    assert client.get("/questions?after=abc").status_code == 400


def test_a_war_is_mapped_where_several_towns_are_known(ledger, client):
    for day, town in enumerate(("Mariupol", "Kharkiv", "Sumy"), 1):
        text = (
            f"Deaths in {town}\n\nAt least 12{day} civilians were killed in {town}, Ukraine, since "
            "Russia's invasion began on 24 February, the mayor said."
        )
        report = Report(text, publisher="Vell Courier", published=Published(f"2022-03-1{day}"))
        ledger.add(report, find(report), now="2022-03-20T00:00:00Z")
    situation = next(s.situation.id for s in ledger.conclusions.situations())

    page = client.get(f"/situations/{situation}").text

    assert page.count('class="dot"') == 6
    assert "never how many people" in page
    assert "GeoNames, CC BY 4.0" in page
    [path, *_] = re.findall(r'href="(/questions\?situation=[^"]*Mariupol)"', page)
    assert "Mariupol" in client.get(html.unescape(path)).text


def test_a_timeline_is_drawn_for_a_period_and_for_some_claimants(client, question):
    whole = client.get(f"/questions/{question}").text
    part = client.get(
        f"/questions/{question}",
        params={"who": "ukr/military", "from": "2022-03-01", "to": "2022-03-31", "scale": "log"},
    ).text

    assert 'data-actor="rus/defence-ministry"' in whole
    assert 'data-actor="rus/defence-ministry"' not in part
    assert 'data-actor="ukr/military"' in part
    assert 'data-first="2022-03-01" data-last="2022-03-31"' in part
    assert part.count('name="who"') == whole.count('name="who"')
    assert part.count(" checked") == 1


@pytest.mark.parametrize(
    "period", ["from=yesterday", "to=2022-02-30", "from=2022-03-02&to=2022-03-01"]
)
def test_a_period_that_is_none_is_refused(client, question, period):
    answer = client.get(f"/questions/{question}?{period}")

    assert answer.status_code == 400


def test_a_claimant_has_one_colour_on_every_page(client, ledger, question):
    colours = claimants_colours(ledger, question)
    names = {one.actor.id: one.actor.name for one in ledger.conclusions.actors()}
    page, front = client.get(f"/questions/{question}").text, client.get("/").text
    embedded = client.get(f"/embed/questions/{question}").text
    drawn = client.get(f"/questions/{question}/timeline.svg").text
    card = client.get(f"/questions/{question}/card.svg").text

    assert len(colours) > 1
    for actor, number in colours.items():
        name = html.escape(names[actor]).replace("&#x27;", "&#39;")
        for text in (page, front):
            assert re.search(
                rf'{re.escape(name)}</a></h3>.{{1,600}}class="bar s{number}"', text, re.DOTALL
            )
        assert f'<label class="s{number}"><input type="checkbox" name="who" value="{actor}"' in page
        assert f'<h1 class="own s{number}">' in client.get(f"/claimants/{actor}").text
        for text in (page, embedded, drawn):
            assert f'class="line s{number}" data-actor="{actor}"' in text
        assert f'<li class="s{number}">{name}</li>' in embedded
        assert COLOURS[number] in card


def test_ranges_in_a_list_lead_to_their_sentences(client, ledger, question):
    found = ledger.conclusions.question(question).range
    page = client.get("/questions").text
    own = client.get(f"/questions/{question}").text

    for claim in (found.lowest, found.highest):
        link = f'<a href="/reports/{claim.report_id}#claim-{claim.claim_id}">'
        assert link in page
        assert link in own.partition("standfirst")[2].partition("</p>")[0]


def test_what_one_party_leaves_unsaid_is_told_once(client, ledger):
    every = ledger.conclusions.silences()
    told = {(s.silence.actor, s.silence.kind, s.silence.last, s.silence.until, s.silence.words,
             s.silence.report_id) for s in every}  # fmt: skip

    page = client.get("/silences").text

    assert len(told) < len(every)
    assert page.count('class="silence"') == len(told)
    assert all(one.question.id in page for one in every)


def test_days_of_a_report_are_in_words(client, ledger):
    page = client.get(f"/reports/{ledger.reports()[0].report.id}").text

    assert "8 March 2022, 09:06 EST (UTC-05:00)" in page
    assert "<dt>since</dt><dd>24 February 2022" in page
    assert not re.search(r"<dd>\d{4}-", page)


def test_a_search_that_finds_nothing_says_where_to_go_on(client):
    page = client.get("/search?q=zebra+unicorn").text

    assert "Nothing in this ledger holds all of these words." in page
    assert '<a href="/questions">all questions</a>' in page
